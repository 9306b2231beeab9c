import { Readable } from "node:stream";
import Papa from "papaparse";

/** Rows of one piece of a CSV file, with what the parser found wrong in them. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** Faults by index into `rows`. */
  readonly faults: ReadonlyMap<number, string>;
}

/** Parses decoded CSV text as it streams in. `delimiter` "" has it found out. */
export async function* parseCsv(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRows> {
  const waiting: CsvRows[] = [];
  let parser: { pause(): void; resume(): void } | undefined;
  let done = false;
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  const notify = (): void => {
    wake?.();
    wake = undefined;
  };
  const input = Readable.from(text, { objectMode: false, encoding: "utf8" });
  Papa.parse<string[]>(input, {
    delimiter,
    skipEmptyLines: "greedy",
    chunk: (result, handle) => {
      const faults = new Map<number, string>();
      for (const { row, message, type } of result.errors) {
        if (row !== undefined && type === "Quotes" && !faults.has(row)) faults.set(row, message);
      }
      waiting.push({ rows: result.data, faults });
      parser = handle;
      handle.pause();
      notify();
    },
    complete: () => {
      done = true;
      notify();
    },
    error: (error) => {
      failure = error;
      done = true;
      notify();
    },
  });
  try {
    for (;;) {
      const next = waiting.shift();
      if (next !== undefined) {
        yield next;
        continue;
      }
      if (failure !== undefined) throw failure;
      if (done) return;
      const arrived = new Promise<void>((resolve) => {
        wake = resolve;
      });
      parser?.resume();
      if (waiting.length === 0 && !done) await arrived;
    }
  } finally {
    input.destroy();
  }
}
