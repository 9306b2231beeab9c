import { type Analysis, isMark } from "../../../lexicon/analysis.js";
import { procliticOf } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF, FATHATAN, HA, LAM, WAW } from "../../../text/letters.js";
import { digitsValue, TokenKind } from "../../../token/tokenize.js";
import { type CalendarHits, calendarHits } from "./calendar-hits.js";
import { Kind } from "./kinds.js";
import type { NumberReading, NumberSource } from "./numbers.js";
import { type CalendarRow, type Vocabulary, vocabularyOf } from "./vocabulary.js";

/** A calendar word in the text. */
export interface Word {
  readonly hit: number;
  readonly first: number;
  /** Last token, inclusive. */
  readonly last: number;
  readonly peeled: number;
  readonly row: CalendarRow;
  /** The row's value as a number, 0 where it is none. */
  readonly value: number;
}

/** Marks, by the code of their folded form. */
export const Mark = {
  COMMA: 0x2c,
  SLASH: 0x2f,
  DASH: 0x2d,
  OPEN: 0x28,
  CLOSE: 0x29,
  STOP: 0x2e,
  COLON: 0x3a,
  PERCENT: 0x25,
  QUOTE: 0x22,
} as const;

const NONE: readonly Word[] = [];

const NOMINAL = Feature.NOUN | Feature.MASDAR | Feature.ADJECTIVE;

/** A cursor-free view of one text: what stands at a token, in the terms of the calendar. */
export class Reader {
  readonly vocabulary: Vocabulary;
  readonly count: number;
  readonly calendar: CalendarHits;
  #numberAt = -1;
  #number: NumberReading | null = null;

  constructor(
    readonly analysis: Analysis,
    readonly numbers: NumberSource,
  ) {
    this.vocabulary = vocabularyOf(analysis.lexicon);
    this.count = analysis.tokens.count;
    this.calendar = calendarHits(analysis, this.vocabulary);
  }

  /** The longest word of a kind that starts at a token; one without proclitics before one with them. */
  word(token: number, kind: number, peeled = false): Word | null {
    if (!this.is(token, kind)) return null;
    const { hits } = this.analysis;
    const { first, hit, kind: kinds } = this.calendar;
    let best = -1;
    for (let at = first[token]; at < first[token + 1]; at++) {
      const one = hit[at];
      if (kinds[at] !== kind || (!peeled && hits.peeled[one] > 0)) continue;
      if (
        best === -1 ||
        hits.last[one] > hits.last[best] ||
        (hits.last[one] === hits.last[best] && hits.peeled[one] < hits.peeled[best])
      ) {
        best = one;
      }
    }
    return best === -1 ? null : this.#wordOf(best, token);
  }

  #wordOf(hit: number, token: number): Word {
    const { hits } = this.analysis;
    const entry = hits.entry[hit];
    return {
      hit,
      first: token,
      last: hits.last[hit],
      peeled: hits.peeled[hit],
      row: this.vocabulary.row(entry),
      value: this.vocabulary.number[entry],
    };
  }

  /** Every word of a kind that starts at a token. */
  words(token: number, kind: number, peeled = false): readonly Word[] {
    if (!this.is(token, kind)) return NONE;
    const found: Word[] = [];
    const { hits } = this.analysis;
    const { first, hit, kind: kinds } = this.calendar;
    for (let at = first[token]; at < first[token + 1]; at++) {
      if (kinds[at] === kind && (peeled || hits.peeled[hit[at]] === 0)) found.push(this.#wordOf(hit[at], token));
    }
    return found;
  }

  /** Whether a word of a kind starts at a token, with or without proclitics. */
  is(token: number, kind: number, peeled = true): boolean {
    if (token < 0 || token >= this.count) return false;
    if ((this.calendar.kinds[2 * token + (kind >> 5)] & (1 << (kind & 31))) === 0) return false;
    if (peeled) return true;
    const { hits } = this.analysis;
    const { first, hit, kind: kinds } = this.calendar;
    for (let at = first[token]; at < first[token + 1]; at++)
      if (kinds[at] === kind && hits.peeled[hit[at]] === 0) return true;
    return false;
  }

  /** The word of a kind that ends right before a token and starts at most three tokens back. */
  before(token: number, kind: number): Word | null {
    const { hits } = this.analysis;
    const { first, hit, kind: kinds } = this.calendar;
    for (let from = Math.min(token, this.count) - 1; from >= Math.max(0, token - 4); from--) {
      if (!this.is(from, kind)) continue;
      for (let at = first[from]; at < first[from + 1]; at++)
        if (kinds[at] === kind && hits.last[hit[at]] === token - 1) return this.#wordOf(hit[at], from);
    }
    return null;
  }

  isMark(token: number, code: number): boolean {
    return isMark(this.analysis, token, code);
  }

  isAnyMark(token: number): boolean {
    return token >= 0 && token < this.count && this.analysis.tokens.kind[token] === TokenKind.MARK;
  }

  isWord(token: number): boolean {
    return token >= 0 && token < this.count && this.analysis.tokens.kind[token] === TokenKind.WORD;
  }

  isDigits(token: number): boolean {
    return token >= 0 && token < this.count && this.analysis.tokens.kind[token] === TokenKind.DIGITS;
  }

  isGlued(token: number): boolean {
    return token > 0 && token < this.count && this.analysis.tokens.glued[token] === 1;
  }

  /** True where a line or the text ends before the token. */
  isEdge(token: number): boolean {
    return token < 0 || token >= this.count || this.analysis.tokens.kind[token] === TokenKind.BREAK;
  }

  /** Whether a line begins with the token; a dash or a bullet may stand before it. */
  opensLine(token: number): boolean {
    return this.isEdge(token - 1) || (this.isMark(token - 1, Mark.DASH) && this.isEdge(token - 2));
  }

  digits(token: number): number {
    return token >= 0 && token < this.count ? digitsValue(this.analysis.text, this.analysis.tokens, token) : Number.NaN;
  }

  /** The letter as the caller wrote it, before folding. */
  rawUnit(token: number, at: number): number {
    const { tokens, text } = this.analysis;
    return text.raw.charCodeAt(text.origin[tokens.start[token] + at]);
  }

  /** Whether the caller wrote a tanween in the token: «مساءً». */
  isTanween(token: number): boolean {
    const { tokens, text } = this.analysis;
    const from = text.origin[tokens.start[token]];
    const to = Math.min(text.raw.length, text.origin[tokens.end[token] - 1] + 3);
    for (let at = from; at < to; at++) if (text.raw.charCodeAt(at) === FATHATAN) return true;
    return false;
  }

  /** How many letters or digits a token has. */
  length(token: number): number {
    const { tokens } = this.analysis;
    return token >= 0 && token < this.count ? tokens.end[token] - tokens.start[token] : 0;
  }

  unit(token: number, at: number): number {
    const { tokens, text } = this.analysis;
    return text.units[tokens.start[token] + at];
  }

  /** Whether a token is exactly one conjunction و, written apart or glued to digits. */
  isAnd(token: number): boolean {
    return this.isWord(token) && this.length(token) === 1 && this.unit(token, 0) === WAW;
  }

  /** Whether the token begins with the article, or with ل and the article. */
  isDefinite(token: number): boolean {
    if (!this.isWord(token) || this.length(token) < 4) return false;
    const [a, b, c] = [this.unit(token, 0), this.unit(token, 1), this.unit(token, 2)];
    return (a === ALEF && b === LAM) || (a === LAM && b === LAM) || (b === ALEF && c === LAM);
  }

  /**
   * The article written before digits, «الـ24», «بال 24», with the letters of it that are clitics before it; null where
   * the token before is none.
   */
  articleBefore(token: number): { readonly first: number; readonly peeled: number } | null {
    const at = token - 1;
    if (!this.isWord(at)) return null;
    const length = this.length(at);
    if (length < 2 || length > 4 || this.unit(at, length - 1) !== LAM) return null;
    const alef = this.unit(at, length - 2);
    if (alef === LAM && length <= 3) return { first: at, peeled: length - 1 };
    if (alef !== ALEF) return null;
    // «بالـ24», never the end of «خلال» or «قال».
    for (let letter = 0; letter < length - 2; letter++) if (procliticOf(this.unit(at, letter)) === 0) return null;
    return { first: at, peeled: length - 2 };
  }

  /** Whether some layer's lexicon knows the token as a verb of past time, whatever else it may be. */
  mayBePastVerb(token: number): boolean {
    const { hits } = this.analysis;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
      if ((hits.features[hit] & Feature.PAST) !== 0) return true;
    return false;
  }

  /**
   * Whether a verb of past time can be nothing else: «عقد» is a noun too, «بين» a preposition, «توقع» a present. The first
   * person of the present («أعلن») is no word of the news.
   */
  isPastVerb(token: number): boolean {
    if (!this.mayBePastVerb(token) || this.is(token, Kind.NOT_PAST)) return false;
    const { hits } = this.analysis;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const bits = hits.features[hit];
      if ((bits & NOMINAL) !== 0 || ((bits & Feature.PRESENT) !== 0 && (bits & Feature.FIRST) === 0)) return false;
    }
    const lead = this.word(token, Kind.LEAD);
    return (lead === null || lead.row.value === "for") && !this.#mayBeMasdar(token);
  }

  /** «طرحه», «فوزها», «مرانا»: three letters before a pronoun or the tanween may be a noun that the lexicon does not have. */
  #mayBeMasdar(token: number): boolean {
    const length = this.length(token);
    const last = this.unit(token, length - 1);
    return (length === 4 && last === HA) || (length === 5 && last === ALEF && this.unit(token, 3) !== WAW);
  }

  /** Whether the lexicon knows the token, or a phrase that begins with it, as the name of a place or a person. */
  isName(token: number): boolean {
    return this.#isOf(token, this.vocabulary.names);
  }

  isPlace(token: number): boolean {
    return this.#isOf(token, this.vocabulary.places);
  }

  #isOf(token: number, families: ReadonlySet<number>): boolean {
    if (token < 0 || token >= this.count) return false;
    const { hits, lexicon } = this.analysis;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
      if (hits.peeled[hit] <= 1 && families.has(lexicon.familyOf(hits.entry[hit]))) return true;
    return false;
  }

  /** Whether an agency or an outlet is named at the token. */
  isCredit(token: number): boolean {
    const { hits, lexicon } = this.analysis;
    const family = lexicon.family("page-credit");
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
      if (lexicon.familyOf(hits.entry[hit]) === family) return true;
    return false;
  }

  /** A number at a token, digits or words. The last one is kept: several rules ask for the same. */
  numberAt(token: number): NumberReading | null {
    if (token < 0 || token >= this.count) return null;
    if (token !== this.#numberAt) {
      this.#numberAt = token;
      this.#number = this.numbers.read(token);
    }
    return this.#number;
  }

  startsNumber(token: number): boolean {
    return this.numbers.starts(token);
  }

  lead(token: number): string | null {
    return this.before(token, Kind.LEAD)?.row.value ?? null;
  }
}
