import { csvLines } from "../../adapters/csv-write.js";
import type { StreamExporter } from "./exporter.js";
import type { CellValue, Table } from "./tables/index.js";

const BYTE_ORDER_MARK = "\ufeff";

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
const safe = (cell: CellValue): CellValue =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

/** Tabs and line ends have no place in TSV. */
const flat = (cell: CellValue): CellValue => (typeof cell === "string" ? cell.replace(/[\t\r\n]+/g, " ") : cell);

/** CSV for spreadsheets: byte order mark, CRLF, quoted text, no cell that runs as a formula. */
export const csv = (table: Table): StreamExporter => ({
  kind: "stream",
  name: "csv",
  extension: "csv",
  needsText: false,
  quotesText: true,
  open: () => ({
    head: () => BYTE_ORDER_MARK + csvLines([table.columns.map(({ name }) => name)], ","),
    document: (document) =>
      csvLines(
        table.rows(document).map((row) => row.map(safe)),
        ",",
      ),
    tail: () => "",
  }),
});

/** TSV for programs: no byte order mark, no quotes, one line a row. */
export const tsv = (table: Table): StreamExporter => ({
  kind: "stream",
  name: "tsv",
  extension: "tsv",
  needsText: false,
  quotesText: true,
  open: () => ({
    head: () => `${table.columns.map(({ name }) => name).join("\t")}\n`,
    document: (document) =>
      table
        .rows(document)
        .map((row) => `${row.map((cell) => flat(cell) ?? "").join("\t")}\n`)
        .join(""),
    tail: () => "",
  }),
});
