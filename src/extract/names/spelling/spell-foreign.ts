import { CONSONANTS } from "../../../text/latin-consonants.js";
import { lettersOf, type Piece, runsOf } from "./latin-letters.js";

/** Ends of foreign names with the spelling that they have where they come from; the longest first. */
const ENDINGS: readonly (readonly [string, string])[] = (
  [
    ["وفسكي", "ovsky"],
    ["يفسكي", "evsky"],
    ["سكي", "sky"],
    ["وفيتش", "ovic"],
    ["يفيتش", "evic"],
    ["يتش", "ic"],
    ["شفيلي", "shvili"],
    ["ياييف", "yayev"],
    ["ييف", "yev"],
    ["ايف", "ayev"],
    ["وف", "ov"],
    ["يف", "ev"],
    ["وفا", "ova"],
    ["يفا", "eva"],
    ["ينكو", "enko"],
    ["نكو", "nko"],
    ["اوغلو", "oglu"],
    ["زاده", "zadeh"],
    ["زادة", "zadeh"],
    ["بور", "pour"],
    ["بيرغ", "berg"],
    ["برغ", "berg"],
    ["بيرج", "berg"],
    ["برج", "berg"],
    ["بورغ", "burg"],
    ["شتاين", "stein"],
    ["ستاين", "stein"],
    ["كوي", "koy"],
    ["ييه", "ier"],
    ["ييل", "iel"],
    ["يه", "e"],
    ["ستون", "stone"],
    ["ويتز", "witz"],
    ["فيتز", "vitz"],
    ["يز", "ez"],
    ["ايز", "aiz"],
    ["ير", "ir"],
    ["ينو", "ino"],
    ["ايل", "ael"],
    ["ائيل", "ael"],
    ["يل", "el"],
    ["يلا", "ela"],
    ["يلو", "elo"],
    ["يلي", "eli"],
    ["انس", "ance"],
    ["رنس", "rence"],
    ["او", "ao"],
    ["نج", "ng"],
    ["رج", "rg"],
    ["تز", "tz"],
    ["يتي", "etti"],
    ["يان", "ian"],
    ["يت", "et"],
  ] as const
).toSorted(([one], [other]) => other.length - one.length);

/** Pairs of consonants that open a foreign name without a vowel between them. */
const ONSETS = new Set(
  "br bl pr pl tr dr kr kl cl ts gr gl fr fl vl vr st sk sp sm sn sl sw shr shm shv shn thr kw tw dw zv kn skr str spr spl".split(
    " ",
  ),
);
/** Pairs of consonants that close one. */
const CODAS = new Set(
  (
    "rt rd rk rg rm rn rs rsh rl rf rv rb rp rch rz rth nt nd nk ng ns nsh nz nch nth lt ld lk lm ls lf lv lb lz lg lsh " +
    "lp st sk vs mb bs gs sht kt ft x ps ts mp ms ds sp"
  ).split(" "),
);
const isSonorant = (sound: string): boolean => "rlmn".includes(sound);
const VOWELS = new Set(["ا", "و", "ي", "ى", "آ", "أ", "إ", "ئ", "ؤ", "ة"]);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.has(letter);

/** ف is v inside and at the end of most foreign names that Arabic writes with it, f at their beginning. */
function labial(before: string | undefined, next: string | undefined): string {
  if (before === undefined) return next === "ي" ? "v" : "f";
  if (isVowel(before)) return "v";
  return next === "ا" || next === "ي" ? "v" : "f";
}

/** Letters that open foreign names in one way: «كلاوس», «شتاين», «راجيندر». */
const OPENINGS: readonly (readonly [string, string])[] = [
  ["كل", "cl"],
  ["شت", "st"],
  ["تس", "ts"],
  ["نغ", "ng"],
  ["جر", "gr"],
  ["راج", "raj"],
  ["بيتر", "petr"],
];

/** ج is the g of those who write no غ for it within names of some length («ديوجو», «سيرجيو»), and of -ng and -rg; else j. */
function palatal(before: string | undefined, next: string | undefined, length: number): string {
  if (before === undefined) return "j";
  const sonorant = "نرل".includes(before);
  if (next === undefined) return sonorant ? "g" : "j";
  return length >= 5 && (sonorant || (isVowel(before) && "اوي".includes(next))) ? "g" : "j";
}

/** A written ي between two consonants. */
function front(before: string | undefined, next: string | undefined, last: boolean): string {
  if (next === "ر" || next === "ف" || before === "ب") return "e";
  return last && (next === "ت" || next === "ز") ? "e" : "i";
}

/** The pieces of a foreign name up to an ending; its vowels are nearly all written. */
function piecesOf(word: string, ending: string): Piece[] {
  const letters = lettersOf(word);
  const stem = letters.length - ending.length;
  const pieces: Piece[] = [];
  const consonant = (text: string): number => pieces.push({ text, consonant: true });
  const vowel = (text: string): number => pieces.push({ text, consonant: false });
  const opening = OPENINGS.find(
    ([arabic]) => word.startsWith(arabic) && (arabic.length > 2 || isVowel(word[arabic.length])),
  );
  for (const sound of opening?.[1] ?? "") ("ae".includes(sound) ? vowel : consonant)(sound);
  for (let index = opening?.[0].length ?? 0; index < stem; index++) {
    const { letter, vowel: short } = letters[index];
    const before = letters[index - 1]?.letter;
    const next = letters[index + 1]?.letter;
    const last = next === undefined;
    if (letter === "ت" && next === "ش") {
      consonant("ch");
      index++;
    } else if (letter === "د" && next === "ج") {
      consonant("j");
      index++;
    } else if (letter === "ك" && next === "س" && index > 0) {
      consonant("x");
      index++;
    } else if (letter === "س" && next === "ب" && index + 1 < stem) {
      consonant("s");
      consonant("p");
      index++;
    } else if (letter === "ج") consonant(palatal(before, next, letters.length));
    else if (letter === "أ" || letter === "إ" || (letter === "ا" && index === 0)) {
      const long = next === "و" ? "o" : next === "ي" && letter !== "أ" ? "i" : "";
      vowel(long === "" ? (letter === "إ" ? "e" : "a") : long);
      if (long !== "") index++;
    } else if (letter === "ا" || letter === "آ" || letter === "ى" || letter === "ة" || letter === "ع") vowel("a");
    else if (letter === "ئ") vowel("e");
    else if (letter === "ؤ") vowel("o");
    else if (letter === "ه" && last && index > 1 && !isVowel(before)) vowel("e");
    else if (letter === "و") {
      if (index === 0 || next === "ا" || next === "ة" || (before === "ا" && isVowel(next))) consonant("w");
      else
        vowel(
          // «سوغا»
          (index === 1 && before === "س") ||
            next === "ك" ||
            (before === "ا" && (next !== undefined || letters[index - 2]?.letter !== "ي"))
            ? "u"
            : "o",
        );
    } else if (letter === "ي") {
      // «هيمالايا»: between two vowels it is a consonant.
      if (index === 0 || (isVowel(before) && isVowel(next) && next !== "ي")) consonant("y");
      else if (isVowel(next) || last) vowel("i");
      else if (before === "ي") vowel("e");
      else vowel(isVowel(before) ? "i" : front(before, next, index === letters.length - 2));
    } else if (letter === "ف") consonant(labial(before, next));
    else if (letter === "ز" && last && !isVowel(before)) consonant("s");
    else consonant(letter === "غ" ? "g" : (CONSONANTS[letter] ?? ""));
    if (short !== "" && pieces.at(-1)?.consonant === true && !isVowel(next)) vowel(short);
  }
  return pieces;
}

/** Where a run that ends here closes its syllable without a vowel before it: «رت» of روبرت. */
function codaOf(run: readonly string[], end: number): number {
  let from = end - 1;
  while (from > 0 && CODAS.has(run[from - 1] + run[from]) && run[from] + run[from + 1] !== "ng") from--;
  return from;
}

/** Whether consonants between two vowels can be spoken: some close the syllable before, the rest open the next one. */
function areSpoken(run: readonly string[]): boolean {
  const { length } = run;
  if (length < 3) return true;
  const onset = ONSETS.has(run[length - 2] + run[length - 1]) ? length - 2 : length - 1;
  return codaOf(run, onset) === 0;
}

/** A run of consonants with the vowels that it needs and that are not written: at its beginning, within it, at its end. */
function voiced(run: readonly string[], first: boolean, last: boolean): string {
  const { length } = run;
  const whole = run.join("");
  if (length === 1) return whole;
  if (first) {
    if (length === 3 && !last && ONSETS.has(whole)) return whole;
    // «برنار», «هرمان», but «مركس»: r closes the syllable before a consonant.
    if (length > 2 && run[1] === "r")
      return `${run[0]}${"bfhtdg".includes(run[0]) ? "e" : "a"}${run.slice(1).join("")}`;
    if (length === 2 && !last) return ONSETS.has(whole) ? whole : `${run[0]}${run[0] === "d" ? "e" : "a"}${run[1]}`;
    const opening = length > 2 && ONSETS.has(run[0] + run[1]) ? 2 : 1;
    const rest = run.slice(opening);
    return `${run.slice(0, opening).join("")}a${last ? voiced(rest, false, true).replace("e", "a") : rest.join("")}`;
  }
  if (last) {
    const coda = codaOf(run, length);
    if (coda === 0) return whole;
    const closed = run.slice(coda).join("");
    // «ماننغ»: a name in -ing.
    return `${voiced(run.slice(0, coda), false, false)}${closed.startsWith("ng") ? "i" : "e"}${closed}`;
  }
  if (areSpoken(run)) return whole;
  // «أنقرة», but «بيدرسن», «فالنتينا»: a sonorant closes the syllable before the next consonant.
  const closing = run.findIndex(
    (sound, at) => at > 0 && at < length - 1 && isSonorant(sound) && !isSonorant(run[at + 1]),
  );
  const gap = closing === -1 ? 2 : closing;
  return `${run.slice(0, gap).join("")}e${run.slice(gap).join("")}`;
}

/** A foreign name letter by letter, with the ends that foreign names are known by. */
export function spellForeign(word: string): string {
  const ending = ENDINGS.find(([arabic]) => {
    const before = word.length - arabic.length - 1;
    // «شتايلا»: no -ela.
    return before > 0 && word.endsWith(arabic) && !(arabic.startsWith("يل") && isVowel(word[before]));
  });
  const tail = ending === undefined ? "" : ending[1];
  const pieces = piecesOf(word, ending === undefined ? "" : ending[0]);
  let out = "";
  for (const { start, end } of runsOf(pieces)) {
    const run = pieces.slice(start, end).map(({ text }) => text);
    out += pieces[start].consonant ? voiced(run, start === 0, end === pieces.length && tail === "") : run[0];
  }
  return (out + tail).replace(/([aeio])\1+/g, "$1");
}
