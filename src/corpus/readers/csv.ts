import { parseCsv } from "../../adapters/csv-read.js";
import type { Origin, ReaderItem } from "../record.js";
import { asUtf8, decoded } from "./lines.js";
import type { Reader } from "./reader.js";

/** Rows under a header line; delimiter found out for CSV, a tab for TSV. */
const readTable = (delimiter: string): Reader =>
  async function* ({ file, source, charset, maxBytes }) {
    const utf8 = asUtf8(source.chunks, charset.encoding, charset.bom);
    let header: readonly string[] | undefined;
    let record = 0;
    for await (const { rows, faults } of parseCsv(decoded(utf8, "utf-8"), delimiter)) {
      const items: ReaderItem[] = [];
      for (const [index, row] of rows.entries()) {
        if (header === undefined) {
          header = row.map((cell) => cell.trim());
          continue;
        }
        const origin: Origin = { file, record: ++record };
        const fault = faults.get(index);
        const size = row.reduce((sum, cell) => sum + cell.length, 0);
        if (size > maxBytes) {
          items.push({ kind: "broken", origin, problem: { code: "corpus/oversize", size, limit: maxBytes } });
        } else if (fault !== undefined) {
          items.push({ kind: "broken", origin, problem: { code: "corpus/malformed", detail: fault } });
        } else if (row.length !== header.length) {
          const problem = { code: "corpus/cells", found: row.length, expected: header.length } as const;
          items.push({ kind: "broken", origin, problem });
        } else {
          const fields: { [name: string]: unknown } = Object.create(null);
          for (const [column, name] of header.entries()) fields[name] = row[column];
          items.push({ kind: "record", origin, fields });
        }
      }
      if (items.length > 0) yield items;
    }
  };

export const readCsv = readTable("");
export const readTsv = readTable("\t");
