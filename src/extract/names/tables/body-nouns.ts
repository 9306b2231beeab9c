import type { BodyHeadRow } from "./rows.js";

/** What the noun of a body may be made a name with; `columns.json` says what each means. */
export const TAKES = [
  "domain",
  "demonym",
  "state",
  "place",
  "body",
  "name",
  "quote",
  "word",
  "foreign",
  "number",
  "founder",
  "full-name",
  "genitive",
  "trade",
  "act",
  "matter",
  "thing",
  "purpose",
  "purpose-of-state",
  "described",
  "quality",
  "qualities",
  "creed",
  "cause",
  "aim",
  "men",
] as const;
export type Taken = (typeof TAKES)[number];

/** Whether such a name may follow the noun. */
export const takes = (row: Pick<BodyHeadRow, "takes">, what: Taken): boolean => row.takes?.includes(what) === true;
