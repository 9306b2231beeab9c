import { type Analysis, tokensToRaw } from "../../lexicon/analysis.js";
import type { Evidence } from "../../model/evidence.js";

/** Words as evidence, by tokens. */
export function evidenceOf(
  analysis: Analysis,
  part: string,
  first: number,
  last: number,
  peeled = 0,
  row?: string,
): Evidence {
  const { start, end } = tokensToRaw(analysis, first, last, peeled);
  return row === undefined ? { part, start, end } : { part, start, end, row };
}
