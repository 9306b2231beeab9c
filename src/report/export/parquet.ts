import { ParquetStream } from "../../adapters/parquet-write.js";
import type { StreamExporter } from "./exporter.js";
import type { CellValue, Table } from "./tables/index.js";

/** Rows in a row group: enough for the columns to compress, few enough to hold. */
const GROUP = 20_000;
const NOTHING = new Uint8Array(0);

/** Parquet with Snappy, for DuckDB, Spark, pandas and Arrow; every column may be null. */
export const parquet = (table: Table): StreamExporter => ({
  kind: "stream",
  name: "parquet",
  extension: "parquet",
  needsText: false,
  quotesText: true,
  open: () => {
    const stream = new ParquetStream(table.columns);
    let held: (readonly CellValue[])[] = [];
    return {
      head: () => NOTHING,
      document: (document) => {
        held.push(...table.rows(document));
        if (held.length < GROUP) return NOTHING;
        const bytes = stream.rows(held);
        held = [];
        return bytes;
      },
      tail: () => {
        const rest = stream.rows(held);
        return Buffer.concat([rest, stream.finish()]);
      },
    };
  },
});
