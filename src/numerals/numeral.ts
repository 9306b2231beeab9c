import type { TimexMod } from "../model/timex.js";

export type NumeralKind = "cardinal" | "ordinal" | "vague" | "fraction" | "percent";
export type QuantityMod = Extract<TimexMod, "APPROX" | "MORE_THAN" | "LESS_THAN" | "EQUAL_OR_MORE" | "EQUAL_OR_LESS">;

/** One number of a text, in digits or words, without hedges: «خمسة وعشرين», «3 آلاف», «العشرات», «الثالث عشر». */
export interface NumeralMention {
  readonly firstToken: number;
  /** Inclusive. */
  readonly lastToken: number;
  /** Letters of the first token that are a proclitic, not part of the number: the و of «وثلاثة». */
  readonly peeled: number;
  readonly kind: NumeralKind;
  readonly low: number;
  /** Equal to `low` but for vague counts; null where nothing bounds it. */
  readonly high: number | null;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** The article stands on its first word: «الثلاثة». */
  readonly definite: boolean;
  /** Largest power of a thousand that it names in words: 1000 in «20 ألفا»; 1 for none. */
  readonly scale: number;
}

/** A number as it is meant, with the hedge and the range around it: «نحو 20», «بين 10 و15», «ما لا يقل عن مئة». */
export interface Quantity {
  /** The number's own tokens, hedges before and after it left out; a range from its first number to its last. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly peeled: number;
  /** Token where the hedge or «بين» before it begins, `firstToken` where there is none. */
  readonly outerFirst: number;
  /** Last token of the hedge after it, `lastToken` where there is none. */
  readonly outerLast: number;
  readonly low: number;
  readonly high: number | null;
  readonly mod: QuantityMod | null;
  readonly vague: boolean;
  readonly definite: boolean;
  readonly digits: boolean;
}

/** All numbers of a text. `at` and `quantityAt` give the index of what starts at a token, or -1. */
export interface NumeralTable {
  readonly mentions: readonly NumeralMention[];
  readonly at: Int32Array;
  readonly quantities: readonly Quantity[];
  readonly quantityAt: Int32Array;
}
