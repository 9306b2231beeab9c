const LINE_FEED = 0x0a;

/** One line as bytes, with its place. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  /** 1-based. */
  readonly line: number;
  readonly byte: number;
  /** Set where the line was longer than allowed and its bytes were let go. */
  readonly oversize?: number;
}

/**
 * Cuts bytes into lines, one array for each chunk so that short lines cost little. A line over `limit` is passed over
 * without being held, so that one broken file cannot fill the memory.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine[]> {
  let held: Uint8Array[] = [];
  let heldSize = 0;
  let line = 1;
  let lineStart = 0;
  let position = 0;
  for await (const chunk of chunks) {
    const out: ByteLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED, from); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      const size = heldSize + end - from;
      if (size > limit) out.push({ bytes: new Uint8Array(0), line, byte: lineStart, oversize: size });
      else {
        const tail = chunk.subarray(from, end);
        out.push({ bytes: held.length === 0 ? tail : Buffer.concat([...held, tail]), line, byte: lineStart });
      }
      held = [];
      heldSize = 0;
      from = end + 1;
      line++;
      lineStart = position + from;
    }
    if (from < chunk.length) {
      heldSize += chunk.length - from;
      if (heldSize <= limit) held.push(chunk.subarray(from));
      else held = [];
    }
    position += chunk.length;
    if (out.length > 0) yield out;
  }
  if (heldSize > 0) {
    if (heldSize > limit) yield [{ bytes: new Uint8Array(0), line, byte: lineStart, oversize: heldSize }];
    else yield [{ bytes: Buffer.concat(held), line, byte: lineStart }];
  }
}

/** Decodes a stream as text, piece by piece. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

/** The stream as UTF-8 bytes without a byte order mark, whatever it was written in. UTF-8 goes through untouched. */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  bom: number,
): AsyncGenerator<Uint8Array> {
  if (encoding !== "utf-8") {
    const encoder = new TextEncoder();
    for await (const text of decoded(chunks, encoding)) yield encoder.encode(text);
    return;
  }
  let skip = bom;
  for await (const chunk of chunks) {
    if (skip === 0) yield chunk;
    else {
      const cut = Math.min(skip, chunk.length);
      skip -= cut;
      if (chunk.length > cut) yield chunk.subarray(cut);
    }
  }
}
