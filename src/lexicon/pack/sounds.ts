import { unitString } from "../../text/fold.js";
import type { BitCoder } from "./bits.js";
import { Guesses, mixed } from "./guesses.js";
import { swapLetters } from "./letters.js";
import { ITEM } from "./parts.js";

/**
 * Latin names written by what their Arabic letters do not tell. Each letter is written in one of several ways, from the
 * one in most use on; which, is guessed from the letters beside it, from what was written before it, and from how its
 * word was written in other names. A pack holds the ways, and how far each name is from the guess.
 */

/** The article, as one letter of a name. */
export const ARTICLE = "@";
/** Before a word with a small letter: other words have a capital one. */
const SMALL = "^";

/** In contexts the edge of a word. */
export const EDGE = "$";
const EDGE_UNIT = 0x24;
const BLANK_UNIT = 0x20;
const DASH_UNIT = 0x2d;
const ARTICLE_UNIT = 0x40;
const SMALL_UNIT = 0x5e;
const ALEF = 0x627;
const LAM = 0x644;
const TATWEEL = 0x640;

const isMark = (unit: number): boolean => (unit >= 0x64b && unit <= 0x652) || unit === TATWEEL;

/** A text that grows. */
export class Growing {
  units = new Uint16Array(256);
  length = 0;

  put(unit: number): void {
    if (this.length === this.units.length) {
      const wider = new Uint16Array(this.length * 2);
      wider.set(this.units);
      this.units = wider;
    }
    this.units[this.length++] = unit;
  }

  static of(text: string): Growing {
    const own = new Growing();
    own.putAll(text);
    return own;
  }

  text(from: number, to: number): string {
    return unitString(this.units, from, to);
  }

  putAll(text: string): void {
    for (let at = 0; at < text.length; at++) this.put(text.charCodeAt(at));
  }

  /** What is at a place of a name, as contexts know it. */
  at(place: number): number {
    const unit = place < 0 || place >= this.length ? BLANK_UNIT : this.units[place];
    return unit === BLANK_UNIT ? EDGE_UNIT : unit;
  }
}

/** Writes the letters of an Arabic name that stands between `from` and `to`, the article being one of them. */
function putLetters({ units }: Growing, from: number, to: number, out: Growing): void {
  let first = true;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (isMark(unit)) continue;
    if (first && unit === ALEF && units[at + 1] === LAM && at + 2 < to) {
      out.put(ARTICLE_UNIT);
      at++;
    } else out.put(unit);
    first = unit === BLANK_UNIT || unit === DASH_UNIT;
  }
}

/** The letters of an Arabic name. */
export function lettersOf(arabic: string): string {
  const text = Growing.of(arabic);
  const out = new Growing();
  putLetters(text, 0, text.length, out);
  return out.text(0, out.length);
}

/** What the letters written so far end in: the edge of a word, a vowel or a consonant. */
export function soundBefore(last: number): number {
  if (last === 0 || last === BLANK_UNIT || last === DASH_UNIT || last === ARTICLE_UNIT) return 0;
  // a, e, i, o, u
  return last === 0x61 || last === 0x65 || last === 0x69 || last === 0x6f || last === 0x75 ? 1 : 2;
}

/** How names stand in codes: the first letters of words small, those that are small marked. */
export const marked = (latin: string): string =>
  latin
    .replace(/(^|[ -])([a-z])/g, `$1${SMALL}$2`)
    .replace(/(^|[ -])([A-Z])/g, (_, before: string, letter: string) => before + letter.toLowerCase())
    .replaceAll(`${SMALL}al-`, ARTICLE);

/** Writes the name that was marked. */
function putUnmarked({ units, length }: Growing, out: Growing): void {
  let first = true;
  for (let at = 0; at < length; at++) {
    const unit = units[at];
    if (unit === ARTICLE_UNIT) out.putAll("al-");
    else if (unit !== SMALL_UNIT) out.put(first && unit >= 0x61 && unit <= 0x7a ? unit - 0x20 : unit);
    first = unit === BLANK_UNIT || unit === DASH_UNIT || unit === ARTICLE_UNIT;
  }
}

export interface SoundTable {
  /** By first word of names: what it is in them, `REST` standing for what is written of the other words. */
  readonly heads: ReadonlyMap<string, string>;
  /** By letter: the ways to write it. */
  readonly ways: ReadonlyMap<string, readonly string[]>;
  /** What letters are written with in no such way, those in most use first. */
  readonly letters: string;
}

export const REST = "~";

/** As a text without line ends but those between heads, letters and each letter with its ways. */
export const soundText = ({ heads, ways, letters }: SoundTable): string =>
  [
    [...heads].map(([word, pattern]) => `${swapLetters(word)}=${pattern}`).join(ITEM),
    letters,
    ...[...ways].map(([letter, own]) => swapLetters(letter) + own.join(ITEM)),
  ].join("\n");

export function readSounds(text: string): SoundTable {
  const [first, letters, ...lines] = text.split("\n");
  const heads = first.split(ITEM).map((one): [string, string] => {
    const end = one.indexOf("=");
    return [swapLetters(one.slice(0, end)), one.slice(end + 1)];
  });
  const ways = lines.map((line): [string, string[]] => [swapLetters(line.slice(0, 1)), line.slice(1).split(ITEM)]);
  return { heads: new Map(heads), ways: new Map(ways), letters };
}

/** The pattern of a name's first word, and where the words behind it begin. */
export function headOf(
  arabic: Growing,
  heads: ReadonlyMap<string, string>,
): { readonly pattern: string; readonly end: number } | undefined {
  let end = 0;
  while (end < arabic.length && arabic.units[end] !== BLANK_UNIT) end++;
  const pattern = end === arabic.length ? undefined : heads.get(arabic.text(0, end));
  return pattern === undefined ? undefined : { pattern, end: end + 1 };
}

/** A name as it is coded: whether after the pattern of its first word, and how its letters are written in turn. */
export interface SpelledOut {
  readonly headed: boolean;
  readonly ways: readonly string[];
}

/** What contexts are of. */
const NAMELESS = 1;
const PLAIN = 2;
const SPELT = 3;
const WAY = 4;
const SLOTS = 19;

/** Codes names one after the other, or reads them, whatever is wanted then. */
export class NameCoder {
  readonly #guesses: Guesses;
  readonly #ways = new Map<number, readonly string[]>();
  /** The letters of the name at hand, and what is written of it, marked. */
  readonly #letters = new Growing();
  readonly #text = new Growing();

  constructor(
    bits: BitCoder,
    private readonly table: SoundTable,
  ) {
    this.#guesses = new Guesses(bits, SLOTS);
    for (const [letter, ways] of table.ways) this.#ways.set(letter.charCodeAt(0), ways);
  }

  /** Writes the name, or nothing, to `out`. `wanted` is undefined where there is none. */
  name(arabic: Growing, out: Growing, wanted?: SpelledOut): void {
    if (this.#flag(NAMELESS, 0, wanted === undefined) === 1) return;
    const head = headOf(arabic, this.table.heads);
    const plain = head === undefined || this.#flag(PLAIN, head.pattern.length, wanted?.headed === false) === 1;
    const [before, after] = plain ? ["", ""] : head.pattern.split(REST);
    this.#text.length = this.#letters.length = 0;
    this.#text.putAll(before);
    putLetters(arabic, plain ? 0 : head.end, arabic.length, this.#letters);
    this.#write(wanted?.ways);
    this.#text.putAll(after);
    putUnmarked(this.#text, out);
  }

  #flag(kind: number, context: number, wanted: boolean): number {
    this.#guesses.contexts[0] = mixed(kind, context);
    return this.#guesses.number(wanted ? 1 : 0, 1);
  }

  #write(wanted?: readonly string[]): void {
    const { contexts } = this.#guesses;
    const text = this.#text;
    const letters = this.#letters;
    let word = 0;
    for (let place = 0; place < letters.length; place++) {
      const unit = letters.at(place);
      if (letters.at(place - 1) === EDGE_UNIT) {
        word = WAY;
        for (let at = place; letters.at(at) !== EDGE_UNIT; at++) word = mixed(word, letters.units[at]);
      }
      word++;
      const last = text.length === 0 ? 0 : text.units[text.length - 1];
      const end = (last << 16) + (text.length < 2 ? 0 : text.units[text.length - 2]);
      contexts[0] = mixed(WAY, unit);
      contexts[1] = mixed(contexts[0], (soundBefore(last) << 16) + letters.at(place + 1));
      contexts[2] = mixed(contexts[1], letters.at(place - 1));
      contexts[3] = mixed(contexts[2], end);
      contexts[4] = mixed(word, end);
      const ways = this.#ways.get(unit) ?? [];
      const way = wanted === undefined ? "" : wanted[place];
      const known = wanted === undefined ? 0 : ways.indexOf(way);
      const rank = this.#guesses.number(known === -1 ? ways.length : known, 5);
      if (rank < ways.length) text.putAll(ways[rank]);
      else this.#spelt(way);
    }
  }

  /** Letters as they are. */
  #spelt(wanted: string): void {
    const { contexts } = this.#guesses;
    const { letters } = this.table;
    const { length: start } = this.#text;
    for (let count = 0; ; count++) {
      contexts[0] = SPELT;
      for (let back = 1; back <= 3; back++) {
        const at = this.#text.length - back;
        contexts[back] = mixed(contexts[back - 1], at < start ? back : this.#text.units[at]);
      }
      const number = this.#guesses.number(count < wanted.length ? letters.indexOf(wanted[count]) + 1 : 0, 4);
      if (number === 0) return;
      this.#text.put(letters.charCodeAt(number - 1));
    }
  }
}
