import type { Analysis } from "../lexicon/analysis.js";
import { Proclitic } from "../lexicon/clitics.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { mayStart } from "../lexicon/scan.js";
import { LAM, NOON, WAW } from "../text/letters.js";
import { TokenKind } from "../token/tokenize.js";

/** Parts that words play in a number, as the reader compares them. */
export const Part = {
  NONE: 0,
  UNIT: 1,
  /** أحد, إحدى: one only before عشر or a ten. */
  ONE: 2,
  TEN: 3,
  TENS: 4,
  HUNDRED: 5,
  HUNDREDS: 6,
  SCALE: 7,
  SCALE_DUAL: 8,
  SCALE_PLURAL: 9,
  FRACTION: 10,
  FRACTION_PLURAL: 11,
  ORDINAL: 12,
  VAGUE: 13,
  DIGITS: 14,
  /** The letter و as a word of its own: «ثلاثة و ثلاثين». */
  AND: 15,
} as const;

const PARTS: Readonly<Record<string, number>> = {
  unit: Part.UNIT,
  one: Part.ONE,
  ten: Part.TEN,
  tens: Part.TENS,
  hundred: Part.HUNDRED,
  hundreds: Part.HUNDREDS,
  scale: Part.SCALE,
  "scale-dual": Part.SCALE_DUAL,
  "scale-plural": Part.SCALE_PLURAL,
  fraction: Part.FRACTION,
  "fraction-plural": Part.FRACTION_PLURAL,
  ordinal: Part.ORDINAL,
  vague: Part.VAGUE,
};

interface NumberRow {
  readonly kind: string;
  readonly value: string;
}

/** What the number words of a lexicon are, by entry counted from the first of them. */
interface NumberVocabulary {
  readonly family: number;
  readonly first: number;
  readonly part: Uint8Array;
  readonly value: Float64Array;
  /** Upper bound of vague counts; NaN where nothing bounds it. */
  readonly high: Float64Array;
}

const VOCABULARIES = new WeakMap<Lexicon, NumberVocabulary>();

function vocabularyOf(lexicon: Lexicon): NumberVocabulary {
  const known = VOCABULARIES.get(lexicon);
  if (known !== undefined) return known;
  const rows = [...lexicon.rows<NumberRow>("number")];
  const first = rows.length === 0 ? 0 : rows[0][0];
  const size = rows.length === 0 ? 0 : rows[rows.length - 1][0] - first + 1;
  const vocabulary = {
    family: lexicon.family("number"),
    first,
    part: new Uint8Array(size),
    value: new Float64Array(size),
    high: new Float64Array(size),
  };
  for (const [entry, { kind, value }] of rows) {
    const [low, high] = value.split(":");
    vocabulary.part[entry - first] = PARTS[kind];
    vocabulary.value[entry - first] = Number(low);
    vocabulary.high[entry - first] = high === undefined ? Number(low) : high === "" ? Number.NaN : Number(high);
  }
  VOCABULARIES.set(lexicon, vocabulary);
  return vocabulary;
}

/** What each token is as part of a number; good until the next text is looked at, which writes over it. */
export interface NumberWords {
  readonly part: Uint8Array;
  readonly value: Float64Array;
  /** Upper bound of vague counts; NaN where nothing bounds it. */
  readonly high: Float64Array;
  readonly peeled: Uint8Array;
  readonly proclitics: Uint8Array;
  /** Last token of the word or phrase. */
  readonly last: Int32Array;
  /** Tokens that can start a number, in order. */
  readonly starts: number[];
}

const emptyWords = (size: number): NumberWords => ({
  part: new Uint8Array(size),
  value: new Float64Array(size),
  high: new Float64Array(size),
  peeled: new Uint8Array(size),
  proclitics: new Uint8Array(size),
  last: new Int32Array(size),
  starts: [],
});

/** Longest text whose columns are kept for the next. */
const MOST_KEPT = 1 << 14;
let kept = emptyWords(1024);

/** Columns for so many tokens, without parts; what they hold of tokens without a part counts for nothing. */
function freshWords(count: number): NumberWords {
  if (count > MOST_KEPT) return emptyWords(count);
  if (count > kept.part.length) kept = emptyWords(count * 2);
  kept.part.fill(0, 0, count);
  kept.value.fill(0, 0, count);
  kept.proclitics.fill(0, 0, count);
  kept.starts.length = 0;
  return kept;
}

/** The number word that starts at a token, as a hit: whole words win over peeled ones, ثلاثة before و+احد; -1 for none. */
function numberHit({ hits, lexicon }: Analysis, token: number, family: number): number {
  let best = -1;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.pronoun[hit] > 0 || lexicon.familyOf(hits.entry[hit]) !== family) continue;
    if (best === -1 || (hits.peeled[hit] <= hits.peeled[best] && hits.last[hit] > hits.last[best])) best = hit;
  }
  return best;
}

/** Looks at every token once. */
export function numberWords(analysis: Analysis): NumberWords {
  const { tokens, hits, lexicon, text } = analysis;
  const { count, kind, start, end } = tokens;
  const vocabulary = vocabularyOf(lexicon);
  const { family } = vocabulary;
  // The reader looks as far as three tokens ahead.
  const words = freshWords(count + 3);
  const { part, value, high, peeled, proclitics, last, starts } = words;
  for (let token = 0; token < count; token++) {
    if (kind[token] === TokenKind.DIGITS) {
      part[token] = Part.DIGITS;
      peeled[token] = 0;
      starts.push(token);
      continue;
    }
    const hit = mayStart(hits, token, family) ? numberHit(analysis, token, family) : -1;
    if (hit === -1) {
      if (end[token] - start[token] === 1 && text.units[start[token]] === WAW) part[token] = Part.AND;
      continue;
    }
    const row = hits.entry[hit] - vocabulary.first;
    part[token] = vocabulary.part[row];
    value[token] = vocabulary.value[row];
    high[token] = vocabulary.high[row];
    peeled[token] = hits.peeled[hit];
    proclitics[token] = hits.proclitics[hit];
    last[token] = hits.last[hit];
    starts.push(token);
    // Folded, «وأحد» is spelled like «واحد»: before عشر it is و and أحد.
    const before = token - 1;
    if (part[token] === Part.TEN && proclitics[token] === 0 && before >= 0 && part[before] === Part.UNIT) {
      // «الاثنين عشرة قتلى» are a day and ten: in twelve the nun is dropped.
      if (value[before] === 2 && text.units[end[before] - 1] === NOON && text.units[start[before] + 1] === LAM)
        part[before] = Part.NONE;
      const isOne = value[before] === 1 && peeled[before] === 0 && text.units[start[before]] === WAW;
      if (isOne) {
        part[before] = Part.ONE;
        peeled[before] = 1;
        proclitics[before] = Proclitic.CONJUNCTION;
      }
    }
  }
  return words;
}

/** Whether a token carries nothing before its word, so that it goes on from the token before it. */
export const isBare = (words: NumberWords, token: number): boolean => words.proclitics[token] === 0;

/** The token that «و» joins to what stands before `token`: the token itself, or the one after a «و» apart; else -1. */
export function joinedAt(words: NumberWords, token: number): number {
  if (isJoined(words, token)) return token;
  const next = token + 1;
  return words.part[token] === Part.AND && words.part[next] !== Part.NONE && isBare(words, next) ? next : -1;
}

/** Whether «و» and nothing else stands on the token. */
export const isJoined = (words: NumberWords, token: number): boolean =>
  words.proclitics[token] === Proclitic.CONJUNCTION;
