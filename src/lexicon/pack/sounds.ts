import { SIGNS, swapLetters } from "./letters.js";
import { FIELD, ITEM } from "./parts.js";

/**
 * Latin names written by what their Arabic letters do not tell. A letter is written in several ways; which of them is the
 * usual one hangs on the letters beside it and on the sound before it. Tables learnt of all names rank the ways, so that
 * the pack holds of a name only where it is not written as usual, and how.
 */

/** The article, as one letter of a name. */
export const ARTICLE = "@";
/** Before a word with a small letter: other words have a capital one. */
const SMALL = "^";
/** In a table the edge of a word. */
const EDGE = "$";

const MARKS = /[\u064b-\u0652\u0640]/g;
const ARTICLES = /(^|[ -])ال(?=.)/g;

/** The letters of an Arabic name, the article being one of them. */
export const lettersOf = (arabic: string): string => arabic.replace(MARKS, "").replace(ARTICLES, `$1${ARTICLE}`);

/** The letter of `letters` at a place, as contexts name it. */
export const letterAt = (letters: string, at: number): string =>
  at < 0 || at >= letters.length || letters[at] === " " ? EDGE : letters[at];

/** What the letters written so far end in: the edge of a word, a vowel or a consonant. */
export function soundBefore(last: string): number {
  if (last === "" || last === " " || last === "-" || last === ARTICLE) return 0;
  return "aeiou".includes(last) ? 1 : 2;
}

/** How names stand in codes: the first letters of words small, those that are small marked. */
export const marked = (latin: string): string =>
  latin
    .replace(/(^|[ -])([a-z])/g, `$1${SMALL}$2`)
    .replace(/(^|[ -])([A-Z])/g, (_, before: string, letter: string) => before + letter.toLowerCase())
    .replaceAll(`${SMALL}al-`, ARTICLE);

/** The name that was marked. */
const unmarked = (text: string): string =>
  text
    .replaceAll(ARTICLE, `${SMALL}al-`)
    .replace(/(^|[ -])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replaceAll(SMALL, "");

/**
 * A sign of a code says how many letters are written as usual, up to `GAPS`, and of the letter behind them the rank of its
 * way; in place of a rank, 0 says that its letters follow, up to `CLOSED` or the end of the line. `CLOSED` before all says that its first word is no head.
 */
export const GAPS = 7;
export const RANKS = 12;
const OTHERS = SIGNS.slice(-3);
/** So many letters as usual, and more to come; the end of letters written out; no name at all. */
export const PASSED = OTHERS[0];
export const CLOSED = OTHERS[1];
export const NO_NAME = OTHERS[2];
export const signOf = (gap: number, rank: number): string => SIGNS[rank * GAPS + gap];

/** The ways to write one letter: those of all contexts, and of contexts the numbers of the first of them as signs. */
interface Ways {
  readonly all: readonly string[];
  readonly ranked: ReadonlyMap<string, string>;
}

export interface SoundTable {
  /** By first word of names: what it is in them, `REST` standing for what is written of the other words. */
  readonly heads: ReadonlyMap<string, string>;
  readonly letters: ReadonlyMap<string, Ways>;
}

export const REST = "~";

/**
 * The first line holds the heads, each a word and a pattern; then there is one for each letter: itself and its ways, and
 * behind `FIELD` its contexts, each the context, a blank and signs.
 */
export function readSounds(text: string): SoundTable {
  const [first, ...lines] = text.split("\n");
  const heads = first.split(ITEM).map((one): [string, string] => {
    const end = one.indexOf("=");
    return [swapLetters(one.slice(0, end)), one.slice(end + 1)];
  });
  const letters = lines.map((line): [string, Ways] => {
    const [ways, contexts] = line.slice(1).split(FIELD);
    const ranked = contexts.split(ITEM).map((one): [string, string] => {
      const end = one.indexOf(" ");
      return [one.slice(0, end), one.slice(end + 1)];
    });
    return [swapLetters(line.slice(0, 1)), { all: ways.split(ITEM), ranked: new Map(ranked) }];
  });
  return { heads: new Map(heads), letters: new Map(letters) };
}

/** The pattern of a name's first word, and the words behind it. */
export function headOf(arabic: string, { heads }: SoundTable): { pattern: string; rest: string } | undefined {
  const end = arabic.indexOf(" ");
  const pattern = end === -1 ? undefined : heads.get(arabic.slice(0, end));
  return pattern === undefined ? undefined : { pattern, rest: arabic.slice(end + 1) };
}

/** The sound before the letter at `place`, the letters behind and before it. */
export const contextOf = (before: number, letters: string, place: number): string =>
  before + swapLetters(letterAt(letters, place + 1) + letterAt(letters, place - 1));

/** Where a context has no ranks of its own, those without the letter before count. */
export const widerContext = (context: string): string => context.slice(0, 2);

/** The way of a rank to write a letter in a context, 0 being the usual one; undefined where there are not so many. */
export function wayIn(table: SoundTable, letter: string, context: string, rank: number): string | undefined {
  const ways = table.letters.get(letter);
  if (ways === undefined) return undefined;
  const first = ways.ranked.get(context) ?? ways.ranked.get(widerContext(context)) ?? "";
  return ways.all[rank < first.length ? SIGNS.indexOf(first[rank]) : rank - first.length];
}

/** The marked name behind a code for some letters. */
function written(code: string, letters: string, table: SoundTable): string {
  let out = "";
  let place = 0;
  const write = (rank: number): void => {
    const context = contextOf(soundBefore(out.slice(-1)), letters, place);
    out += wayIn(table, letterAt(letters, place), context, rank) ?? "";
    place++;
  };
  for (let at = 0; at < code.length; at++) {
    const passed = code[at] === PASSED;
    const sign = passed ? GAPS : SIGNS.indexOf(code[at]);
    for (let gap = passed ? GAPS : sign % GAPS; gap > 0; gap--) write(0);
    if (passed) continue;
    const rank = Math.floor(sign / GAPS);
    if (rank > 0) {
      write(rank);
      continue;
    }
    const end = code.indexOf(CLOSED, at);
    const spelt = code.slice(at + 1, end === -1 ? code.length : end);
    out += spelt;
    at += spelt.length + 1;
    place++;
  }
  while (place < letters.length) write(0);
  return out;
}

/** Reads names; the table that they need is read when the first is asked for. */
export class SoundReader {
  #table: SoundTable | undefined;

  constructor(private readonly text: string) {}

  name(code: string, arabic: string): string {
    this.#table ??= readSounds(this.text);
    return fromSounds(code, arabic, this.#table);
  }
}

/** The name behind a code; `arabic` is its Arabic spelling. */
export function fromSounds(code: string, arabic: string, table: SoundTable): string {
  if (code === NO_NAME) return "";
  if (code.startsWith(CLOSED)) return unmarked(written(code.slice(1), lettersOf(arabic), table));
  const head = headOf(arabic, table);
  const name = written(code, lettersOf(head?.rest ?? arabic), table);
  return unmarked(head === undefined ? name : head.pattern.replace(REST, name));
}
