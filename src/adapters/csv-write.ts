import { stringify } from "csv-stringify/sync";

/** Rows as CSV lines; strings are quoted, so that codes such as 014 are seen to be text, and line ends are CRLF. */
export const csvLines = (rows: readonly (readonly unknown[])[], delimiter: string): string =>
  stringify(rows as unknown[][], {
    delimiter,
    quoted_string: delimiter === ",",
    record_delimiter: delimiter === "," ? "\r\n" : "\n",
    cast: { boolean: (value) => (value ? "true" : "false") },
  });
