import type { TimexMod } from "../../../model/timex.js";
import type { Resolved } from "./timespan.js";

/** Something the reader should know about one expression. */
export interface Trouble {
  readonly code: string;
  readonly message: string;
}

/** Tokens that an answer rests on. */
export interface Ground {
  readonly part: string;
  readonly first: number;
  readonly last: number;
}

/** The tokens of an expression. */
export interface Place {
  readonly first: number;
  /** Letters of the first token outside the span: its proclitics. */
  readonly peeled: number;
  /** Last token, inclusive. */
  readonly last: number;
}

/** An expression that a rule read, before it becomes a mention. */
export interface Found extends Resolved, Place {
  readonly rule: string;
  readonly mod: TimexMod | undefined;
  readonly grounds: readonly Ground[];
  readonly troubles: readonly Trouble[];
  /** True where the year is in the words, so that dates after it may take it over. */
  readonly statesYear: boolean;
}

const NONE: readonly never[] = [];

/**
 * A finding that states no year. It has all keys from the start, as a copy that gets another value is cheap, one that gets
 * another key a hundred times dearer.
 */
export const foundBy = (
  rule: string,
  { first, peeled, last }: Place,
  { span, anchor, basis, confidence }: Resolved,
  grounds: readonly Ground[] = NONE,
  mod: TimexMod | undefined = undefined,
): Found => ({
  span,
  anchor,
  basis,
  confidence,
  rule,
  first,
  peeled,
  last,
  mod,
  grounds,
  troubles: NONE,
  statesYear: false,
});

/** The longer of two readings; the first where they are equally long. */
export function longer(a: Found | null, b: Found | null): Found | null {
  if (a === null) return b;
  if (b === null) return a;
  if (b.last !== a.last) return b.last > a.last ? b : a;
  return b.first < a.first ? b : a;
}
