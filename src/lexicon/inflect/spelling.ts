/**
 * Writes a vocalised word in plain Arabic letters. A vocalised word is a string of consonants in Arabic letters (hamza
 * always as ء, a doubled consonant twice) and these signs for the rest: a i u short vowels, A I U long ones, Y a final
 * alef maqsura, X the silent alef of the plural (قتلوا), @ the alef that only carries a vowel (استقال).
 */

const VOWELS = "aiuAIUYX@";
const LETTER: Readonly<Record<string, string>> = {
  a: "",
  i: "",
  u: "",
  A: "ا",
  I: "ي",
  U: "و",
  Y: "ى",
  X: "ا",
  "@": "ا",
};

/** Merges a hamza that closes a syllable opened by another (أأمن → آمن), and و or ي that lengthen a vowel before them. */
function contract(word: string): string {
  return word
    .replace(/ءaء(?![aiuAIUY])/g, "ءA")
    .replace(/ءiء(?![aiuAIUY])/g, "ءI")
    .replace(/ءuء(?![aiuAIUY])/g, "ءU")
    .replace(/iو(?![aiuAIUYو]|$)/g, "I")
    .replace(/uي(?![aiuAIUYي]|$)/g, "U")
    .replace(/([^aiuAIUYX@])\1/g, "$1");
}

/** The spellings of a hamza between two sounds, the usual one first; `before` and `after` are "" at the word's edge. */
function seats(before: string, after: string): readonly string[] {
  if (before === "") return after === "A" ? ["آ"] : after === "i" || after === "I" ? ["إ"] : ["أ"];
  if (after === "") return [before === "a" ? "أ" : before === "i" ? "ئ" : before === "u" ? "ؤ" : "ء"];
  if (after === "i" || after === "I" || before === "i" || before === "I" || before === "ي") return ["ئ"];
  if (after === "U") {
    if (before === "a") return ["ؤ", "أ"];
    if (before === "A") return ["ؤ", "ء"];
    return ["ؤ", "ئ"];
  }
  if (after === "u" || before === "u") return ["ؤ"];
  if (before === "A" || before === "U" || before === "و") return ["ء"];
  // آ already holds the long vowel; اا is how many write a dual (قرأا).
  return after === "A" ? ["آ", "أا"] : ["أ"];
}

/** All current spellings of a vocalised word, the usual one first: «قرؤوا», «قرأوا». */
export function spell(word: string): readonly string[] {
  const sounds = contract(word);
  let spellings: readonly string[] = [""];
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds[at];
    let written: readonly string[];
    if (sound === "ء") {
      const next = sounds[at + 1] ?? "";
      written = seats(sounds[at - 1] ?? "", VOWELS.includes(next) ? next : " ");
      if (next === "A" && written[0] === "آ") at++;
    } else written = [LETTER[sound] ?? sound];
    spellings = written.flatMap((letters) => spellings.map((start) => start + letters));
  }
  return spellings;
}
