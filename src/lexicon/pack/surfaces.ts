import { foldKey, unitString } from "../../text/fold.js";
import { ARTICLE, SIGNS, swapLetters } from "./letters.js";
import { type LineReader, lineReader, packLines } from "./lines.js";
import { FIELD, ITEM } from "./parts.js";

/** So many words of a line can stand in it again as a sign. */
const MOST_WORDS = 12;
/** What the first signs mean; those after them are the words of the line in turn. */
const JOINED = 0;
const WITH_ARTICLE = 1;
const WITHOUT_ARTICLE = 2;
const FIRST_WORD = 3;
const SIGN_COUNT = FIRST_WORD + MOST_WORDS;

const BLANK = " ";
const BLANK_UNIT = 0x20;
/** Letters may lie above this; signs do not. */
const SIGN_LIMIT = 0x80;
/** What is no sign, and what parts words. */
const LETTER = -1;
const END_OF_WORD = -2;

/** One line with signs for what it repeats. No blank stands beside a sign. */
function shareWords(line: string, signs: string): string {
  // A line stays as it is where its blanks do more than part words, or where folding leaves nothing of a word.
  const items = line.split(/[|\f]/).filter((item) => item !== "");
  if (items.some((item) => item.split(BLANK).some((word) => foldKey(swapLetters(word)) === ""))) return line;
  const known: string[] = [];
  const signOf = (word: string): string | undefined => {
    const at = known.indexOf(word);
    if (at !== -1) return signs[FIRST_WORD + at];
    const joined = known.findIndex((one, first) => first + 1 < known.length && one + known[first + 1] === word);
    const bare = word.startsWith(ARTICLE) ? known.indexOf(word.slice(ARTICLE.length)) : -1;
    const definite = known.indexOf(ARTICLE + word);
    if (known.length < MOST_WORDS) known.push(word);
    if (joined !== -1) return signs[JOINED] + signs[FIRST_WORD + joined];
    if (bare !== -1) return signs[WITH_ARTICLE] + signs[FIRST_WORD + bare];
    return definite === -1 ? undefined : signs[WITHOUT_ARTICLE] + signs[FIRST_WORD + definite];
  };
  return line.replace(/[^|\f]+/g, (item) => {
    let out = "";
    let afterWord = false;
    for (const word of item.split(BLANK)) {
      const sign = signOf(word);
      out += sign ?? (afterWord ? BLANK + word : word);
      afterWord = sign === undefined;
    }
    return out;
  });
}

/**
 * Packs the surfaces of rows. Names of one thing share their words, «وزارة الدفاع السعودية» and «الدفاع السعودية»: a word
 * that its line has already is a sign for it, alone or behind the sign for being joined to the next word, for taking the
 * article or for losing it. The first line names the signs and the length of the whole. Lines of which front coding
 * leaves less are packed as other lines are.
 */
export function packSurfaces(lines: readonly string[]): string {
  const unshared = packLines(lines, ARTICLE);
  const plain = lines.join("\n");
  const signs = [...SIGNS]
    .filter((sign) => !plain.includes(sign))
    .slice(0, SIGN_COUNT)
    .join("");
  if (signs.length < SIGN_COUNT) return unshared;
  const shared = [`${signs} ${plain.length + 1}`, ...lines.map((line) => shareWords(line, signs))].join("\n");
  return shared.length < unshared.length ? shared : unshared;
}

/** Reads lines whose words are shared, letter by letter as a table has them; marks, for which it has 0, are left out. */
export class SharedLines {
  readonly #meaning = new Int8Array(SIGN_LIMIT).fill(LETTER);
  readonly #article: Uint16Array;
  /** Where the words of the line stand in what was written of it. */
  readonly #starts = new Int32Array(MOST_WORDS);
  readonly #ends = new Int32Array(MOST_WORDS);
  #known = 0;

  private constructor(
    signs: string,
    /** Where the lines begin: at the line end before the first of them. */
    readonly start: number,
    /** How long all lines are, each with a line end before it. */
    readonly length: number,
    private readonly table: Uint16Array,
  ) {
    this.#article = Uint16Array.from(ARTICLE, (letter) => table[letter.charCodeAt(0)]);
    for (const sign of [BLANK, ITEM, FIELD]) this.#meaning[sign.charCodeAt(0)] = END_OF_WORD;
    for (let at = 0; at < signs.length; at++) this.#meaning[signs.charCodeAt(at)] = at;
  }

  /** Undefined where `packSurfaces` shared no words. */
  static of(packed: string, table: Uint16Array): SharedLines | undefined {
    const start = packed.indexOf("\n");
    const [signs, length, more] = packed.slice(0, start).split(BLANK);
    return start === 0 || more !== undefined ? undefined : new SharedLines(signs, start, Number(length), table);
  }

  /** Writes the line between `from` and `to` to `out`, from `begin` on. Gives its end. */
  put(text: string, from: number, to: number, out: Uint16Array, begin: number): number {
    const meaning = this.#meaning;
    const { table } = this;
    this.#known = 0;
    let used = begin;
    let word = begin;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const sign: number = unit < SIGN_LIMIT ? meaning[unit] : LETTER;
      if (sign === LETTER) {
        out[used] = table[unit];
        if (out[used] !== 0) used++;
        continue;
      }
      if (used > word) this.#add(word, used);
      if (sign === END_OF_WORD) {
        out[used++] = table[unit];
      } else {
        if (used > word) out[used++] = BLANK_UNIT;
        if (sign >= FIRST_WORD) used = this.#again(sign, 0, out, used);
        else used = this.#inForm(sign, meaning[text.charCodeAt(++at)], out, used);
        const next = at + 1 < to ? text.charCodeAt(at + 1) : BLANK_UNIT;
        if (next >= SIGN_LIMIT || meaning[next] !== END_OF_WORD) out[used++] = BLANK_UNIT;
      }
      word = used;
    }
    return used;
  }

  #add(start: number, end: number): void {
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
}

/** Gives single lines of what `packSurfaces` was given. */
export function surfaceReader(packed: string): LineReader {
  const shared = SharedLines.of(packed, asWritten());
  if (shared === undefined) return lineReader(packed);
  const line = lineReader(packed.slice(shared.start));
  let out: Uint16Array | undefined;
  return (row) => {
    out ??= new Uint16Array(shared.length);
    const text = line(row);
    return unitString(out, 0, shared.put(text, 0, text.length, out, 0));
  };
}

let letters: Uint16Array | undefined;

/** The table of letters that stay what they are. */
function asWritten(): Uint16Array {
  letters ??= new Uint16Array(0x10000).map((_, unit) => unit);
  return letters;
}
