/**
 * Latin names written by what their Arabic letters do not tell: «Baghdad» over «بغداد» is `_a__a_`. Only a way to pack:
 * what it gets wrong is written out.
 */

/** How names write consonants most often. Letters that may be vowels are not among them. */
const CONSONANTS = new Map<string, string>(
  Object.entries({
    ب: "b",
    ت: "t",
    ث: "th",
    ج: "j",
    ح: "h",
    خ: "kh",
    د: "d",
    ذ: "dh",
    ر: "r",
    ز: "z",
    س: "s",
    ش: "sh",
    ص: "s",
    ض: "d",
    ط: "t",
    ظ: "z",
    غ: "gh",
    ف: "f",
    ق: "q",
    ك: "k",
    ل: "l",
    م: "m",
    ن: "n",
    ه: "h",
    پ: "p",
    چ: "ch",
    گ: "g",
    ڤ: "v",
  }),
);

/** The consonant whose turn it is; passing over it; a word with a small letter; the article. */
const HEARD = "_";
const PASSED = "=";
const SMALL = "^";
const ARTICLE = "@";
/** Consonants further on that may be the next one heard. */
const AHEAD = 2;
/** These stand for a consonant that names usually write otherwise. */
const INSTEAD = "cgvpk";
const CONSONANT = /[bcdfghjklmnpqrstvwxyz]/;

const consonantsOf = (arabic: string): string[] =>
  [...arabic].map((letter) => CONSONANTS.get(letter)).filter((sound) => sound !== undefined);

/** A name as what its Arabic spelling does not tell. */
export function toSounds(latin: string, arabic: string): string {
  const heard = consonantsOf(arabic);
  const text = latin
    .replace(/(^|[ -])([a-z])/g, `$1${SMALL}$2`)
    .replace(/(^|[ -])([A-Z])/g, (_, before: string, letter: string) => before + letter.toLowerCase())
    .replaceAll(`${SMALL}al-`, ARTICLE);
  let out = "";
  let next = 0;
  for (let at = 0; at < text.length; ) {
    let found = next;
    const last = CONSONANT.test(text[at]) ? Math.min(next + AHEAD, heard.length) : next + 1;
    while (found < last && !(found < heard.length && text.startsWith(heard[found], at))) found++;
    if (found < last) {
      out += PASSED.repeat(found - next) + HEARD;
      at += heard[found].length;
      next = found + 1;
    } else {
      if (INSTEAD.includes(text[at])) next++;
      out += text[at++];
    }
  }
  return out;
}

/** The name that `toSounds` wrote. */
export function fromSounds(sounds: string, arabic: string): string {
  let out = "";
  let before = " ";
  let next = 0;
  const hear = (): string => {
    while (next < arabic.length) {
      const sound = CONSONANTS.get(arabic[next++]);
      if (sound !== undefined) return sound;
    }
    return "";
  };
  const write = (letters: string): void => {
    for (let at = 0; at < letters.length; at++) {
      const letter = letters[at];
      if (letter !== SMALL) out += before === " " || before === "-" ? capital(letter) : letter;
      before = letter;
    }
  };
  for (let at = 0; at < sounds.length; at++) {
    const sign = sounds[at];
    if (sign === HEARD) write(hear());
    else if (sign === PASSED) hear();
    else {
      if (INSTEAD.includes(sign)) hear();
      write(sign === ARTICLE ? `${SMALL}al-` : sign);
    }
  }
  return out;
}

const capital = (letter: string): string => (letter >= "a" && letter <= "z" ? letter.toUpperCase() : letter);

/** Names as their sounds, or undefined where that says little or would not give them back. */
export function soundsOf(names: readonly string[], arabic: readonly string[]): string[] | undefined {
  const sounds = names.map((name, row) => toSounds(name, arabic[row]));
  if (names.some((name, row) => fromSounds(sounds[row], arabic[row]) !== name)) return undefined;
  const all = sounds.join("");
  return (all.split(HEARD).length - 1) * 4 > all.length ? sounds : undefined;
}
