import { type Analysis, tokensToRaw } from "../../../lexicon/analysis.js";
import type { Evidence } from "../../../model/evidence.js";

/** Words that a reading rests on, in tokens: most readings lose, and only those that stand are told in the caller's offsets. */
export interface Cue {
  readonly part: string;
  readonly first: number;
  readonly last: number;
  readonly peeled: number;
  readonly family: string | null;
  readonly id: string;
}

/** A cue of tokens `first` to `last`, which the row `id` of a family recognised. */
export const cue = (
  part: string,
  first: number,
  last: number,
  peeled = 0,
  family: string | null = null,
  id = "",
): Cue => ({
  part,
  first,
  last,
  peeled,
  family,
  id,
});

/** The evidence behind a cue. */
export function evidenceOf(analysis: Analysis, { part, first, last, peeled, family, id }: Cue): Evidence {
  const { start, end } = tokensToRaw(analysis, first, last, peeled);
  return family === null ? { part, start, end } : { part, start, end, row: `${family}:${id}` };
}
