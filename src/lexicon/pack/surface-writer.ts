import { foldKey } from "../../text/fold.js";
import { ARTICLE, LETTERS, SIGNS, swapLetters } from "./letters.js";
import { packLines } from "./lines.js";
import { FIELD } from "./parts.js";
import {
  BLANK,
  CHANGES,
  FIRST_CHANGE,
  FIRST_WORD,
  JOINED,
  MOST_WORDS,
  WITH_ARTICLE,
  WITHOUT_ARTICLE,
} from "./surfaces.js";

/** With fewer signs for words, sharing these is not worth its while. */
const FEWEST_WORDS = 6;

/** Whether folding leaves a word its letters one by one, so that they can be counted. */
const keepsLetters = (word: string): boolean => foldKey(swapLetters(word)).length === word.length;

/** A word as another one with some letters changed at one place, where that is shorter; for `SharedLines`. */
function changed(word: string, base: string, signs: string): string | undefined {
  let same = 0;
  while (same < word.length && word[same] === base[same]) same++;
  const place = Math.min(same, LETTERS.length - 1);
  for (const [change, [dropped, added]] of CHANGES.entries()) {
    if (word.length < 3 + added || place + added > word.length || place + dropped > base.length) continue;
    if (word.slice(place + added) !== base.slice(place + dropped)) continue;
    if (!keepsLetters(base)) return undefined;
    return signs[FIRST_CHANGE + change] + LETTERS[place] + word.slice(place, place + added);
  }
  return undefined;
}

/** One line with signs for what it repeats. No blank stands beside a sign. */
function shareWords(line: string, signs: string): string {
  // A line stays as it is where its blanks do more than part words, or where folding leaves nothing of a word.
  const items = line.split(/[|\f]/).filter((item) => item !== "");
  if (items.some((item) => item.split(BLANK).some((word) => foldKey(swapLetters(word)) === ""))) return line;
  const known: string[] = [];
  const signOf = (word: string, place: number): string | undefined => {
    const at = known.indexOf(word);
    if (at !== -1) return signs[FIRST_WORD + at];
    const joined = known.findIndex((one, first) => first + 1 < known.length && one + known[first + 1] === word);
    const bare = word.startsWith(ARTICLE) ? known.indexOf(word.slice(ARTICLE.length)) : -1;
    const definite = known.indexOf(ARTICLE + word);
    const base = known.at(place);
    if (known.length < signs.length - FIRST_WORD) known.push(word);
    if (joined !== -1) return signs[JOINED] + signs[FIRST_WORD + joined];
    if (bare !== -1) return signs[WITH_ARTICLE] + signs[FIRST_WORD + bare];
    if (definite !== -1) return signs[WITHOUT_ARTICLE] + signs[FIRST_WORD + definite];
    return base === undefined ? undefined : changed(word, base, signs);
  };
  return line.replace(/[^|\f]+/g, (item) => {
    let out = "";
    let afterWord = false;
    for (const [place, word] of item.split(BLANK).entries()) {
      const sign = signOf(word, place);
      out += sign ?? (afterWord ? BLANK + word : word);
      afterWord = sign === undefined;
    }
    return out;
  });
}

/**
 * Packs the surfaces of rows. Names of one thing share their words, «وزارة الدفاع السعودية» and «الدفاع السعودية»: a word
 * that its line has already is a sign for it, alone or behind the sign for being joined to the next word, for taking the
 * article or for losing it. A spelling of a word that stands at its place in the first name is a sign for what changes.
 * `FIELD` parts the signs and the length of the whole from the lines, which are packed as others are.
 */
export function packSurfaces(lines: readonly string[]): string {
  const unshared = packLines(lines, ARTICLE);
  const plain = lines.join("\n");
  const signs = [...SIGNS]
    .filter((sign) => !plain.includes(sign))
    .slice(0, FIRST_WORD + MOST_WORDS)
    .join("");
  if (signs.length < FIRST_WORD + FEWEST_WORDS) return unshared;
  const words = packLines(
    lines.map((line) => shareWords(line, signs)),
    ARTICLE,
  );
  const shared = `${signs} ${plain.length + 1}${FIELD}${words}`;
  return shared.length < unshared.length ? shared : unshared;
}
