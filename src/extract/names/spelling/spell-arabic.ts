import { CONSONANTS } from "../../../text/latin-consonants.js";
import { type Letter, lettersOf, type Piece, runsOf } from "./latin-letters.js";

/** Latin spellings by word pattern: «فعيل» is `1a2i3`, its radicals numbered. */
export interface Patterns {
  /** By the word with its radicals as numbers: `12ي3`. */
  readonly bare: ReadonlyMap<string, string>;
  /** The same behind the article, where family names have spellings of their own. */
  readonly definite: ReadonlyMap<string, string>;
}

/** Letters of patterns that are no radicals; a first م may be one or not. «وفاء» is not of the pattern of «وضاح». */
const SERVILE = "اويىةإء";
const RADICAL = /[1-9]/;

/** A word with its radicals as numbers, and these. */
export function skeletonOf(
  letters: readonly Letter[],
  meem: "servile" | "radical",
): { key: string; radicals: string[] } {
  let key = "";
  const radicals: string[] = [];
  for (const [index, { letter }] of letters.entries()) {
    if (SERVILE.includes(letter) || (letter === "م" && index === 0 && meem === "servile")) key += letter;
    else {
      radicals.push(letter);
      key += String(radicals.length);
    }
  }
  return { key, radicals };
}

const soundOf = (letter: string): string => CONSONANTS[letter] ?? "";

/** Spells a word by its pattern, or says null where none fits. */
function byPattern(letters: readonly Letter[], definite: boolean, patterns: Patterns): string | null {
  if (letters.some(({ vowel, doubled }) => vowel !== "" || doubled)) return null;
  for (const meem of ["servile", "radical"] as const) {
    const { key, radicals } = skeletonOf(letters, meem);
    const latin = (definite ? patterns.definite.get(key) : undefined) ?? patterns.bare.get(key);
    if (latin === undefined) continue;
    let out = "";
    for (const [at, part] of [...latin].entries()) {
      if (!RADICAL.test(part)) {
        out += part;
        continue;
      }
      const radical = radicals[Number(part) - 1];
      const sound = soundOf(radical);
      // A sound of two letters is not doubled: الهشاش is Hashash.
      if (latin[at - 1] === part && sound.length > 1) continue;
      out += sound === "" && RADICAL.test(latin[at + 1] ?? "a") ? closing(radical, out) : sound;
    }
    return out;
  }
  return null;
}

/** An ع that closes a syllable lengthens its vowel: جعفر is Jaafar. */
const closing = (letter: string, before: string): string => (letter === "ع" && before.endsWith("a") ? "a" : "");

/** The pieces of a word: what و and ي are follows from the letters around them. */
function piecesOf(letters: readonly Letter[]): Piece[] {
  const pieces: Piece[] = [];
  const consonant = (text: string): number => pieces.push({ text, consonant: true });
  const vowel = (text: string, long = false): number => pieces.push({ text, consonant: false, long });
  for (const [index, { letter, vowel: short, doubled }] of letters.entries()) {
    const before = letters[index - 1]?.letter;
    const next = letters[index + 1]?.letter;
    const last = next === undefined;
    switch (letter) {
      case "ا":
        if (index === 0) consonant("");
        else if (before !== "آ") vowel("a", !last);
        break;
      case "أ":
        consonant("");
        break;
      case "ع":
        consonant(AIN);
        break;
      case "إ":
        vowel("i");
        break;
      case "آ":
      case "ى":
        vowel("a");
        break;
      case "ة":
        if (before === "ا") consonant("t");
        else vowel("a");
        break;
      case "ء":
        if (before === "ا" && last) vowel("a");
        break;
      case "ئ":
        vowel("i");
        break;
      case "ؤ":
        if (next !== "و") vowel("ou");
        break;
      case "و":
        if (index === 0 || next === "ا" || next === "و" || next === "ي" || next === "ة" || before === "ا") {
          consonant("w");
          // A final وي follows a short vowel: البدوي is Badawi.
          if (next === "ي" && index === letters.length - 2 && before !== "ا")
            pieces.splice(-1, 0, { text: "a", consonant: false });
        } else vowel(last ? "o" : "ou", true);
        break;
      case "ي":
        if (index === 0 || next === "ا" || next === "و") consonant("y");
        else if (next === "ة") {
          vowel("i");
          consonant("y");
        } else if (before !== "إ" && before !== "ئ") vowel(index === 1 && !last ? "ai" : "i", true);
        break;
      default: {
        const sound = soundOf(letter);
        consonant(sound);
        if (doubled && sound.length === 1) consonant(sound);
      }
    }
    const written = pieces.at(-1);
    if (short !== "" && written?.consonant === true && next !== "ا" && next !== "و" && next !== "ي") vowel(short);
  }
  return pieces;
}

/** Stands for an ع until its syllable is known. */
const AIN = "ʿ";

/** The short vowels that are heard in a run of consonants and not written, by the consonant that they follow, from 0. */
function unwritten(
  length: number,
  first: boolean,
  last: boolean,
  afterLong: boolean,
): Readonly<Record<number, string>> {
  if (length === 1) return {};
  if (first)
    return length === 2 || (length === 3 && !last)
      ? { 0: "a" }
      : length === 3
        ? { 0: "a", 1: "a" }
        : length === 4
          ? { 0: "a", 2: "a" }
          : { 0: "a", 2: "a", [length - 2]: "i" };
  if (last) return length === 2 ? { 0: "i" } : { 1: "a" };
  // A syllable with a long vowel is not closed: الراشدي is Rashidi.
  return length === 2 ? (afterLong ? { 0: "i" } : {}) : { 1: "a" };
}

/** The end of a word as it is meant: ه for ة after a consonant, and ى for ي behind the article, as Egypt writes both. */
function withUsualEnd(word: string, definite: boolean): string {
  if (definite && word.endsWith("ى")) return `${word.slice(0, -1)}ي`;
  return /[^اويى]ه$/.test(word) && word.length > 3 ? `${word.slice(0, -1)}ة` : word;
}

/** A word of Arabic as English news spells it where no table knows it: by its pattern, else syllable by syllable. */
export function spellArabic(word: string, definite: boolean, patterns: Patterns): string {
  const letters = lettersOf(withUsualEnd(word, definite));
  const known = byPattern(letters, definite, patterns);
  if (known !== null) return tidy(known);
  const pieces = piecesOf(letters);
  let out = "";
  for (const { start, end } of runsOf(pieces)) {
    const vowels = pieces[start].consonant
      ? unwritten(end - start, start === 0, end === pieces.length, pieces[start - 1]?.long === true)
      : {};
    for (let at = start; at < end; at++) {
      const { text } = pieces[at];
      const vowel = vowels[at - start] ?? "";
      if (text !== AIN) out += text;
      else if (vowel === "" && pieces[at + 1]?.consonant === true) out += closing("ع", out);
      out += vowel;
    }
  }
  return tidy(out);
}

const tidy = (spelling: string): string => spelling.replace(/a{3,}/g, "aa").replace(/i{2,}/g, "i").replace(/^aa/, "a");
