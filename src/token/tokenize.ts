import { CHAR_CLASS, CharClass } from "../text/characters.js";
import { type FoldedText, foldedString } from "../text/fold.js";
import { HASH_FACTOR, HASH_SEED, hashUnits } from "../text/hash.js";
import { ALEF, ALEF_MAQSURA, FATHATAN, HA, TA_MARBUTA, YA } from "../text/letters.js";

/** Kinds of token. */
export const TokenKind = {
  /** A run of Arabic letters. */
  WORD: 1,
  /** A run of letters of other scripts. */
  LATIN: 2,
  /** A run of digits, without separators: 1,250 is three tokens, which the numerals layer joins. */
  DIGITS: 3,
  /** One mark of punctuation or one symbol. */
  MARK: 4,
  /** One or more line ends, with the blanks around them. */
  BREAK: 5,
} as const;

/** Tokens as flat arrays, so that a long text costs no objects. Offsets are into the folded text. */
export interface TokenTable {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The `hashUnits` of the token's letters, by which the lexicon looks it up; of line ends, nothing to go by. */
  readonly hash: Int32Array;
  /** 1 where nothing, not even a blank, stands before the token: the قتيلا of «20قتيلا». */
  readonly glued: Uint8Array;
  /** For BREAK: how many line ends. */
  readonly lines: Uint8Array;
}

/** A new table with room for `capacity` tokens that keeps what `table` holds. */
function grow(table: TokenTable, capacity: number): TokenTable {
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const kind = new Uint8Array(capacity);
  const hash = new Int32Array(capacity);
  const glued = new Uint8Array(capacity);
  const lines = new Uint8Array(capacity);
  start.set(table.start);
  end.set(table.end);
  kind.set(table.kind);
  hash.set(table.hash);
  glued.set(table.glued);
  lines.set(table.lines);
  return { count: table.count, start, end, kind, hash, glued, lines };
}

const EMPTY: TokenTable = {
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  kind: new Uint8Array(0),
  hash: new Int32Array(0),
  glued: new Uint8Array(0),
  lines: new Uint8Array(0),
};

/** Letters that a word has at least before its last one. */
const STEM = 2;

/**
 * Where the first word of a run of letters ends: ة, ى and اً end a word, and what stands behind them is the next one, whose
 * blank was lost («العامةللقوات», «إلىهدنة», «قراراًبإقالة»). A letter or two behind ى are a pronoun, written as if it were
 * joined.
 */
function wordEnd({ units, raw, origin }: FoldedText, from: number, to: number): number {
  for (let at = from + STEM; at < to - STEM; at++) {
    const unit = units[at];
    if (unit !== HA && unit !== YA && unit !== ALEF) continue;
    const place = origin[at];
    if (unit === ALEF) {
      if (raw.charCodeAt(place + 1) === FATHATAN || raw.charCodeAt(place - 1) === FATHATAN) return at + 1;
      continue;
    }
    const letter = raw.charCodeAt(place);
    if (letter === TA_MARBUTA || (letter === ALEF_MAQSURA && at < to - STEM - 1)) return at + 1;
  }
  return to;
}

/**
 * Cuts folded text into tokens wherever the class of character changes: «بـ20قتيلا» is ب, 20, قتيلا.
 * Clitics written together with their word stay in it; the lexicon decides on them.
 */
export function tokenize(text: FoldedText): TokenTable {
  const { units, length } = text;
  let table = grow(EMPTY, (length >> 2) + 16);
  let count = 0;
  let at = 0;
  let blank = true;
  while (at < length) {
    const from = at;
    const cls = CHAR_CLASS[units[at++]];
    if (cls === CharClass.SPACE) {
      blank = true;
      continue;
    }
    let kind: number;
    let lines = 0;
    // As `hashUnits` makes it, from the left.
    let hash: number = units[from];
    let factor = HASH_FACTOR;
    let isCut = false;
    if (cls === CharClass.OTHER) {
      kind = TokenKind.MARK;
    } else if (cls === CharClass.BREAK) {
      kind = TokenKind.BREAK;
      lines = 1;
      for (; at < length; at++) {
        const next = CHAR_CLASS[units[at]];
        if (next === CharClass.BREAK) lines++;
        else if (next !== CharClass.SPACE) break;
      }
    } else {
      for (; at < length && CHAR_CLASS[units[at]] === cls; at++) {
        hash = (hash + Math.imul(units[at], factor)) | 0;
        factor = Math.imul(factor, HASH_FACTOR);
      }
      kind = cls;
      const run = at;
      if (kind === TokenKind.WORD) at = wordEnd(text, from, run);
      isCut = at < run;
    }
    if (count === table.start.length) table = grow(table, count * 2);
    table.start[count] = from;
    table.end[count] = at;
    table.kind[count] = kind;
    table.hash[count] = isCut ? hashUnits(units, from, at) : (hash + Math.imul(HASH_SEED, factor)) | 0;
    table.glued[count] = blank ? 0 : 1;
    table.lines[count] = Math.min(lines, 255);
    count++;
    blank = kind === TokenKind.BREAK;
  }
  return { ...table, count };
}

/** The folded letters of a token. */
export const tokenString = (text: FoldedText, tokens: TokenTable, token: number): string =>
  foldedString(text, tokens.start[token], tokens.end[token]);

/** The number that a DIGITS token writes; NaN for other kinds, Infinity where it has more than 15 digits. */
export function digitsValue(text: FoldedText, tokens: TokenTable, token: number): number {
  if (tokens.kind[token] !== TokenKind.DIGITS) return Number.NaN;
  const end = tokens.end[token];
  const start = tokens.start[token];
  if (end - start > 15) return Number.POSITIVE_INFINITY;
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + (text.units[at] - 0x30);
  return value;
}
