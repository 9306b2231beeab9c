import type { Span } from "./span.js";

/**
 * How sure an answer is, as an ordered scale rather than a made-up probability:
 * `certain`: the words say so and nothing else fits them; `likely`: a rule of the language with known
 * exceptions; `possible`: a default or a guess among several readings, its rivals listed where there are any.
 */
export type Confidence = "certain" | "likely" | "possible";

/** Where a value comes from: words say it, it was computed from words and an anchor, or it is a default. */
export type Basis = "stated" | "resolved" | "assumed";

/** Words that an answer rests on. */
export interface Evidence extends Span {
  /** The part these words play: `trigger`, `count`, `month`, `anchor`, `head`, `context` … */
  readonly part: string;
  /** The lexicon row that recognised them (`family:id`), where one did. */
  readonly row?: string;
}

/** What every mention carries. */
export interface Mention extends Span {
  /** Stable within its document: a letter of the layer and a running number, such as `n3`, `t1`, `c2`, `e7`. */
  readonly id: string;
  /** The caller's own characters from `start` to `end`. */
  readonly surface: string;
  /** The id of the rule that produced it. */
  readonly rule: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}
