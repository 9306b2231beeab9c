import type { Analysis } from "../lexicon/analysis.js";
import { Proclitic } from "../lexicon/clitics.js";
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

const WAW = 0x0648;

interface NumberRow {
  readonly kind: string;
  readonly value: string;
}

/** What each token is as part of a number. */
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
  readonly starts: readonly number[];
}

/** Looks at every token once. Whole words win over peeled ones: ثلاثة before و+احد. */
export function numberWords(analysis: Analysis): NumberWords {
  const { tokens, hits, lexicon, text } = analysis;
  const { count } = tokens;
  const words = {
    part: new Uint8Array(count + 1),
    value: new Float64Array(count + 1),
    high: new Float64Array(count + 1),
    peeled: new Uint8Array(count + 1),
    proclitics: new Uint8Array(count + 1),
    last: new Int32Array(count + 1),
    starts: [] as number[],
  };
  const family = lexicon.family("number");
  for (let token = 0; token < count; token++) {
    if (tokens.kind[token] === TokenKind.DIGITS) {
      words.part[token] = Part.DIGITS;
      words.starts.push(token);
      continue;
    }
    let best = -1;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (hits.pronoun[hit] > 0 || lexicon.familyOf(hits.entry[hit]) !== family) continue;
      if (best === -1 || (hits.peeled[hit] <= hits.peeled[best] && hits.last[hit] > hits.last[best])) best = hit;
    }
    if (best === -1) {
      if (tokens.end[token] - tokens.start[token] === 1 && text.units[tokens.start[token]] === WAW)
        words.part[token] = Part.AND;
      continue;
    }
    const { kind, value } = lexicon.row<NumberRow>(hits.entry[best]);
    const [low, high] = value.split(":");
    words.part[token] = PARTS[kind];
    words.value[token] = Number(low);
    words.high[token] = high === undefined ? Number(low) : high === "" ? Number.NaN : Number(high);
    words.peeled[token] = hits.peeled[best];
    words.proclitics[token] = hits.proclitics[best];
    words.last[token] = hits.last[best];
    words.starts.push(token);
    // Folded, «وأحد» is spelled like «واحد»: before عشر it is و and أحد.
    const before = token - 1;
    if (
      words.part[token] === Part.TEN &&
      words.proclitics[token] === 0 &&
      before >= 0 &&
      words.part[before] === Part.UNIT
    ) {
      const isOne = words.value[before] === 1 && words.peeled[before] === 0 && text.units[tokens.start[before]] === WAW;
      if (isOne) {
        words.part[before] = Part.ONE;
        words.peeled[before] = 1;
        words.proclitics[before] = Proclitic.CONJUNCTION;
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
