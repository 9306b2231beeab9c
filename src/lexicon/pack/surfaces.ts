import { unitString } from "../../text/fold.js";
import { ARTICLE, LETTERS } from "./letters.js";
import { LINE_END, type LineReader, lineReader, lineStarts, unpackLines } from "./lines.js";
import { FIELD, ITEM } from "./parts.js";

/** So many words of a line can stand in it again as a sign, where there are signs for them. */
export const MOST_WORDS = 12;
/** What the first signs mean; those after them are the words of the line in turn. */
export const JOINED = 0;
export const WITH_ARTICLE = 1;
export const WITHOUT_ARTICLE = 2;
export const FIRST_CHANGE = 3;
/** How many letters of a word go at a place, which a letter behind the sign tells, and how many behind it come instead. */
export const CHANGES: readonly (readonly [dropped: number, added: number])[] = [
  [0, 1],
  [1, 0],
  [1, 1],
  [2, 1],
  [1, 2],
];
export const FIRST_WORD = FIRST_CHANGE + CHANGES.length;

export const BLANK = " ";
const BLANK_UNIT = 0x20;
/** Letters may lie above this; signs do not. */
const SIGN_LIMIT = 0x80;
/** What is no sign, and what parts words. */
const LETTER = -1;
const END_OF_WORD = -2;

/** Reads lines whose words are shared, letter by letter as a table has them; marks, for which it has 0, are left out. */
export class SharedLines {
  readonly #meaning = new Int8Array(SIGN_LIMIT).fill(LETTER);
  readonly #article: Uint16Array;
  /** Where the words of the line stand in what was written of it. */
  readonly #starts = new Int32Array(MOST_WORDS);
  readonly #ends = new Int32Array(MOST_WORDS);
  #known = 0;

  /** Words of the name that were written. */
  #place = 0;

  private constructor(
    signs: string,
    /** How long all lines are, each with a line end before it. */
    readonly length: number,
    /** The lines with signs, each with a line end before it. */
    readonly units: Uint16Array,
    private readonly table: Uint16Array,
  ) {
    this.#article = Uint16Array.from(ARTICLE, (letter) => table[letter.charCodeAt(0)]);
    for (const sign of [BLANK, ITEM, FIELD, "\n"]) this.#meaning[sign.charCodeAt(0)] = END_OF_WORD;
    for (let at = 0; at < signs.length; at++) this.#meaning[signs.charCodeAt(at)] = at;
  }

  /** Undefined where `packSurfaces` shared no words. */
  static of(packed: string, table: Uint16Array): SharedLines | undefined {
    const end = packed.slice(0, packed.indexOf("\n")).indexOf(FIELD);
    if (end === -1) return undefined;
    const [signs, length] = packed.slice(0, end).split(BLANK);
    return new SharedLines(signs, Number(length), unpackLines(packed.slice(end + 1)), table);
  }

  /** Writes the lines between `from` and `to` to `out`, from `begin` on. Gives their end. */
  put(from: number, to: number, out: Uint16Array, begin: number): number {
    const meaning = this.#meaning;
    const { table, units } = this;
    this.#known = 0;
    this.#place = 0;
    let used = begin;
    let word = begin;
    for (let at = from; at < to; at++) {
      const unit = units[at];
      const sign: number = unit < SIGN_LIMIT ? meaning[unit] : LETTER;
      if (sign === LETTER) {
        out[used] = table[unit];
        if (out[used] !== 0) used++;
        continue;
      }
      if (used > word) this.#add(word, used);
      if (sign === END_OF_WORD) {
        out[used++] = table[unit];
        if (unit !== BLANK_UNIT) this.#place = 0;
        if (unit === LINE_END) this.#known = 0;
      } else {
        if (used > word) out[used++] = BLANK_UNIT;
        if (sign >= FIRST_WORD) {
          used = this.#again(sign, 0, out, used);
          this.#place++;
        } else if (sign >= FIRST_CHANGE) {
          used = this.#changed(sign - FIRST_CHANGE, at + 1, out, used);
          at += 1 + CHANGES[sign - FIRST_CHANGE][1];
        } else used = this.#inForm(sign, meaning[units[++at]], out, used);
        const next = at + 1 < to ? units[at + 1] : BLANK_UNIT;
        if (next >= SIGN_LIMIT || meaning[next] !== END_OF_WORD) out[used++] = BLANK_UNIT;
      }
      word = used;
    }
    return used;
  }

  #add(start: number, end: number): void {
    this.#place++;
    if (this.#known === MOST_WORDS) return;
    this.#starts[this.#known] = start;
    this.#ends[this.#known++] = end;
  }

  /** Writes the word of a sign, without its first letters. */
  #again(sign: number, without: number, out: Uint16Array, start: number): number {
    let used = start;
    const end = this.#ends[sign - FIRST_WORD];
    for (let at = this.#starts[sign - FIRST_WORD] + without; at < end; at++) out[used++] = out[at];
    return used;
  }

  /** Writes the word of a sign in another form, which makes it a new word. */
  #inForm(form: number, sign: number, out: Uint16Array, start: number): number {
    let used = start;
    if (form === WITH_ARTICLE) {
      out.set(this.#article, used);
      used += this.#article.length;
    }
    used = this.#again(sign, form === WITHOUT_ARTICLE ? this.#article.length : 0, out, used);
    if (form === JOINED) used = this.#again(sign + 1, 0, out, used);
    this.#add(start, used);
    return used;
  }

  /** Writes a word of the line with letters changed, which `at` tells. */
  #changed(change: number, at: number, out: Uint16Array, start: number): number {
    const { units, table } = this;
    const [dropped, added] = CHANGES[change];
    const from = this.#starts[this.#place];
    const end = this.#ends[this.#place];
    const place = from + LETTERS.indexOf(String.fromCharCode(units[at]));
    let used = start;
    for (let letter = from; letter < place; letter++) out[used++] = out[letter];
    for (let letter = at + 1; letter <= at + added; letter++) {
      out[used] = table[units[letter]];
      if (out[used] !== 0) used++;
    }
    for (let letter = place + dropped; letter < end; letter++) out[used++] = out[letter];
    this.#add(start, used);
    return used;
  }
}

/** Gives single lines of what `packSurfaces` was given. */
export function surfaceReader(packed: string): LineReader {
  let read: LineReader | undefined;
  return (row) => {
    read ??= unpackedSurfaces(packed);
    return read(row);
  };
}

function unpackedSurfaces(packed: string): LineReader {
  const shared = SharedLines.of(packed, asWritten());
  if (shared === undefined) return lineReader(packed);
  const starts = lineStarts(shared.units);
  const out = new Uint16Array(shared.length);
  return (row) => unitString(out, 0, shared.put(starts[row], starts[row + 1] - 1, out, 0));
}

/** What `packSurfaces` was given as code units, each line with a line end before it. */
export function surfaceUnits(packed: string): Uint16Array {
  const shared = SharedLines.of(packed, asWritten());
  if (shared === undefined) return unpackLines(packed);
  const out = new Uint16Array(shared.length);
  return out.subarray(0, shared.put(0, shared.units.length, out, 0));
}

let letters: Uint16Array | undefined;

/** The table of letters that stay what they are. */
function asWritten(): Uint16Array {
  letters ??= new Uint16Array(0x10000).map((_, unit) => unit);
  return letters;
}
