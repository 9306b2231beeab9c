import type { Readable } from "node:stream";
import { type ByteCounter, openBytes } from "../byte-source.js";
import { detectCharset } from "../charset.js";
import { formatOf, type InputFormat } from "../format.js";
import type { InputFile } from "../inputs.js";
import type { ReaderItem } from "../record.js";
import { type Reader, reasonOf } from "./reader.js";

/** Loaded when a file of the kind turns up: the HTML and Parquet libraries take longer to load than a short run lasts. */
const READERS: { readonly [format in InputFormat]: () => Promise<Reader> } = {
  text: async () => (await import("./text.js")).readText,
  html: async () => (await import("./html.js")).readHtml,
  jsonl: async () => (await import("./jsonl.js")).readJsonl,
  json: async () => (await import("./json.js")).readJson,
  csv: async () => (await import("./csv.js")).readCsv,
  tsv: async () => (await import("./csv.js")).readTsv,
  parquet: async () => (await import("./parquet.js")).readParquet,
};

export interface ReadOptions {
  /** Takes every file for this, instead of going by name and content. */
  readonly format?: InputFormat | undefined;
  readonly encoding?: string | undefined;
  readonly maxBytes: number;
  readonly counter: ByteCounter;
  readonly stdin: Readable;
}

/**
 * The records of some files, in order. A file that breaks off is told where it broke and the next one is read; what
 * was guessed about a file is told before its first record.
 */
export async function* readRecords(files: readonly InputFile[], options: ReadOptions): AsyncGenerator<ReaderItem[]> {
  for (const { path, name } of files) {
    let record = 0;
    try {
      const source = await openBytes(path, options.counter, options.stdin);
      const draft = await detectCharset(source.sample, options.encoding, true);
      const head = new TextDecoder(draft.encoding).decode(source.sample.subarray(draft.bom));
      const format = options.format ?? formatOf(path, source.sample, head);
      const charset = format === "html" ? draft : await detectCharset(source.sample, options.encoding);
      if (format !== "parquet" && (charset.basis === "guessed" || charset.basis === "declared")) {
        const problem = { code: "corpus/encoding-guessed", encoding: charset.encoding } as const;
        yield [{ kind: "note", origin: { file: path, record: 0 }, problem }];
      }
      const reader = await READERS[format]();
      for await (const items of reader({ file: path, name, source, charset, maxBytes: options.maxBytes })) {
        if (items.length === 0) continue;
        record = items[items.length - 1].origin.record;
        yield items;
      }
    } catch (error) {
      const problem = { code: "corpus/file-unreadable", detail: reasonOf(error) } as const;
      yield [{ kind: "broken", origin: { file: path, record: record + 1 }, problem }];
    }
  }
}
