import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { byteLines } from "../corpus/readers/lines.js";
import type { ExtractedDocument } from "../model/document.js";
import type { CliContext } from "./context.js";
import { UsageError } from "./exit.js";

/** Longest line of extracted JSONL: findings are many times longer than their text. */
const LIMIT = 1 << 30;

function bytesOf(file: string, { stdin }: CliContext): AsyncIterable<Uint8Array> {
  if (file === "-") return stdin as Readable & AsyncIterable<Uint8Array>;
  const stream = createReadStream(file, { highWaterMark: 1 << 20 });
  if (!file.endsWith(".gz")) return stream as AsyncIterable<Uint8Array>;
  const unzip = createGunzip();
  stream.on("error", (error) => unzip.destroy(error));
  return stream.pipe(unzip) as AsyncIterable<Uint8Array>;
}

export const isExtracted = (value: unknown): value is ExtractedDocument =>
  typeof value === "object" &&
  value !== null &&
  ["names", "timexes", "casualties", "events", "timeline"].every((key) =>
    Array.isArray((value as { [key: string]: unknown })[key]),
  );

/**
 * The records that `hadath extract` wrote, one after the other; no file means standard input. A line that is something
 * else ends the command: findings with holes in them would mislead.
 */
export const readExtracted = (files: readonly string[], context: CliContext): AsyncGenerator<ExtractedDocument> =>
  readRecords(files, context, isExtracted);

/** The same for records of any kind that `isOne` knows. */
export async function* readRecords<One>(
  files: readonly string[],
  context: CliContext,
  isOne: (value: unknown) => value is One,
): AsyncGenerator<One> {
  const { messages, stdin } = context;
  if (files.length === 0 && (stdin as { isTTY?: boolean }).isTTY) throw new UsageError(messages.noInput);
  for (const file of files.length === 0 ? ["-"] : files) {
    for await (const lines of byteLines(bytesOf(file, context), LIMIT)) {
      for (const { bytes, line } of lines) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
        if (text.trim() === "") continue;
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          value = null;
        }
        if (!isOne(value)) throw new UsageError(messages.notExtracted(file, line));
        yield value;
      }
    }
  }
}

async function startsWith<One>(
  file: string,
  context: CliContext,
  isOne: (value: unknown) => value is One,
): Promise<boolean> {
  if (!/\.jsonl(?:\.gz)?$/.test(file)) return false;
  try {
    return !(await readRecords([file], context, isOne).next()).done;
  } catch {
    // Whatever is wrong with it is told by the reader of texts.
    return false;
  }
}

/** Whether files, not standard input, hold records of a kind, by the first one of each. */
export async function holdRecords<One>(
  files: readonly string[],
  context: CliContext,
  isOne: (value: unknown) => value is One,
): Promise<boolean> {
  const each = await Promise.all(files.map((file) => startsWith(file, context, isOne)));
  return each.length > 0 && each.every(Boolean);
}
