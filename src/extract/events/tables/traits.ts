/** What rules ask of a row of triggers.tsv beside its type; `columns.json` says what each means. */
export const TRAITS = [
  "acquittal",
  "again",
  "aim",
  "blast",
  "campaign",
  "cancels",
  "custody",
  "dealt",
  "deliberate",
  "firing",
  "flight",
  "happening",
  "light",
  "means",
  "meeting",
  "neutralises",
  "owned",
  "penalty",
  "poll",
  "raid",
  "request",
  "ruin",
  "seizure",
  "silent",
  "travel",
  "vague",
  "verdict",
  "veto",
  "visit",
] as const;
export type Trait = (typeof TRAITS)[number];

const NONE: ReadonlySet<Trait> = new Set();

/** The traits of a row, as its cell lists them; most rows have none. */
export const traitsOf = (cell: readonly string[]): ReadonlySet<Trait> =>
  cell.length === 0 ? NONE : new Set(cell as readonly Trait[]);
