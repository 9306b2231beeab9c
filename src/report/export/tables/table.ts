import type { ExtractedDocument } from "../../../model/document.js";

export type CellValue = string | number | boolean | null;

export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
}

/** A profile: columns, and the rows that a document gives. Written as CSV, TSV or Parquet. */
export interface Table {
  readonly name: string;
  readonly summary: string;
  readonly columns: readonly Column[];
  rows(document: ExtractedDocument): readonly (readonly CellValue[])[];
}

/** What a profile is made of: each column with its type and how its value is found. */
export type ColumnSpec<Row> = readonly (readonly [
  name: string,
  type: Column["type"],
  value: (row: Row) => CellValue,
])[];

/** A table from its column definitions. */
export function defineTable<Row>(
  name: string,
  summary: string,
  spec: ColumnSpec<Row>,
  rowsOf: (document: ExtractedDocument) => Iterable<Row>,
): Table {
  return {
    name,
    summary,
    columns: spec.map(([column, type]) => ({ name: column, type })),
    rows: (document) => Array.from(rowsOf(document), (row) => spec.map(([, , value]) => value(row))),
  };
}
