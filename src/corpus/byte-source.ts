import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

const SAMPLE = 64 * 1024;

/** Bytes of the files, before decompression: what progress is measured by. */
export interface ByteCounter {
  /** Read so far; the readers are some batches ahead of the work. */
  bytes: number;
  /** Up to the last record that was merged. */
  merged: number;
  /** Of those, what a resumed run had behind it when it began. */
  replayed: number;
}

export const newByteCounter = (): ByteCounter => ({ bytes: 0, merged: 0, replayed: 0 });

/** A file or stream opened for reading, its first bytes known, decompressed where it is gzip. */
export interface ByteSource {
  /** The first bytes, up to 64 KiB. */
  readonly sample: Uint8Array;
  /** All bytes from the start, the sample included. To be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly gzipped: boolean;
}

async function* counted(stream: Readable, counter: ByteCounter): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    counter.bytes += chunk.length;
    yield chunk;
  }
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip();
  let failure: unknown;
  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of chunks) {
        if (unzip.destroyed) return;
        if (!unzip.write(chunk)) await new Promise<void>((resume) => unzip.once("drain", resume).once("close", resume));
      }
      unzip.end();
    } catch (error) {
      failure = error;
      unzip.destroy(error as Error);
    }
  };
  const feeding = feed();
  try {
    for await (const chunk of unzip as AsyncIterable<Uint8Array>) yield chunk;
    await feeding;
    if (failure !== undefined) throw failure;
  } finally {
    unzip.destroy();
  }
}

/** Reads ahead until `wanted` bytes are there, and gives them together with everything again from the start. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let failure: { readonly error: unknown } | undefined;
  let done = false;
  while (size < wanted && !done) {
    try {
      const step = await iterator.next();
      if (step.done) done = true;
      else {
        held.push(step.value);
        size += step.value.length;
      }
    } catch (error) {
      // What came before the fault is still good; the fault is told when the reader gets there.
      failure = { error };
      done = true;
    }
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* held;
      if (failure !== undefined) throw failure.error;
      while (!done) {
        const step = await iterator.next();
        if (step.done) return;
        yield step.value;
      }
    } finally {
      await iterator.return?.();
    }
  };
  return { head: held.length === 1 ? held[0] : Buffer.concat(held), all: all() };
}

/** Opens a file, or standard input for `-`; gzip is recognised by its first bytes, whatever the name. */
export async function openBytes(file: string, counter: ByteCounter, stdin: Readable): Promise<ByteSource> {
  const stream = file === "-" ? stdin : createReadStream(file, { highWaterMark: 256 * 1024 });
  const raw = await peek(counted(stream, counter), 2);
  const gzipped = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
  const { head, all } = await peek(gzipped ? gunzip(raw.all) : raw.all, SAMPLE);
  return { sample: head.subarray(0, SAMPLE), chunks: all, gzipped };
}

/** All bytes at once, for formats that cannot be streamed. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const chunk of chunks) held.push(chunk);
  return Buffer.concat(held);
}
