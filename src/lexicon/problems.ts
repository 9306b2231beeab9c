/** One fault of a lexicon table, with where it is and what would mend it. */
export interface LexiconProblem {
  readonly file: string;
  /** 1-based; 0 where the fault is the file's as a whole. */
  readonly line: number;
  /** Name of the column, or "" where the fault is the row's. */
  readonly column: string;
  readonly message: string;
  readonly fix: string;
}

/** `places/iq.tsv:12:lat: 337.1 is not between -90 and 90. Give degrees north.` */
export const formatProblem = (problem: LexiconProblem): string =>
  `${problem.file}:${problem.line}${problem.column === "" ? "" : `:${problem.column}`}: ${problem.message} ${problem.fix}`;

/** Thrown once for a lexicon that cannot be used, with everything that is wrong with it. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";

  constructor(readonly problems: readonly LexiconProblem[]) {
    super(
      `${problems.length} problem${problems.length === 1 ? "" : "s"} in the lexicon\n${problems.map(formatProblem).join("\n")}`,
    );
  }
}
