import { tokensToRaw } from "../../../lexicon/analysis.js";
import { asRead } from "../../../text/as-read.js";
import type { Facts } from "./facts.js";

/** The words of some tokens as they are read, short of letters glued before them. */
export function wordsAt({ analysis }: Facts, first: number, last: number, peeled: number): string {
  const { start, end } = tokensToRaw(analysis, first, last, peeled);
  return asRead(analysis.text.raw.slice(start, end));
}
