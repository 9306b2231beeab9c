import { parquetRows } from "../../adapters/parquet-read.js";
import { collect } from "../byte-source.js";
import type { ReaderItem } from "../record.js";
import type { Reader } from "./reader.js";

/** One row a record. A plain file is read by its row groups; standard input and gzip are held whole, as the format needs its end. */
export const readParquet: Reader = async function* ({ file, source }) {
  const whole = file === "-" || source.gzipped;
  const bytes = whole ? await collect(source.chunks) : undefined;
  // The source was opened to look at its start only.
  if (!whole) await source.chunks[Symbol.asyncIterator]().return?.();
  let record = 0;
  for await (const rows of parquetRows(bytes ?? file)) {
    yield rows.map((fields): ReaderItem => ({ kind: "record", origin: { file, record: ++record }, fields }));
  }
};
