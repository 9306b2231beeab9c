import type { Origin, ReaderItem } from "../record.js";
import { asUtf8 } from "./lines.js";
import { isFields, kindOfValue, type Reader, reasonOf } from "./reader.js";

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** One value of the stream, or one that was too long to be held. */
interface Piece {
  readonly text: string;
  readonly byte: number;
  readonly size: number;
}

/**
 * Cuts a stream of JSON into its values without holding more than one: the elements of a top-level array, or the values
 * of a sequence of pretty-printed objects. Only brackets, strings and escapes are looked at; JSON.parse judges the rest.
 */
class ValueCutter {
  private depth = 0;
  private inArray = false;
  private inString = false;
  private escaped = false;
  private held: Uint8Array[] = [];
  private heldSize = 0;
  private start = -1;
  private position = 0;
  unfinished = false;

  constructor(private readonly limit: number) {}

  private take(chunk: Uint8Array, from: number, to: number): Piece {
    const size = this.heldSize + to - from;
    const byte = this.start;
    const bytes = size > this.limit ? Buffer.alloc(0) : Buffer.concat([...this.held, chunk.subarray(from, to)]);
    this.held = [];
    this.heldSize = 0;
    this.start = -1;
    return { text: bytes.toString("utf8"), byte, size };
  }

  push(chunk: Uint8Array): Piece[] {
    const out: Piece[] = [];
    let from = this.start >= 0 ? 0 : -1;
    const begin = (at: number): void => {
      from = at;
      this.start = this.position + at;
    };
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === BACKSLASH) this.escaped = true;
        else if (byte === QUOTE) this.inString = false;
        continue;
      }
      if (byte === QUOTE) {
        if (from < 0) begin(at);
        this.inString = true;
      } else if (OPEN.has(byte)) {
        if (this.depth === 0 && from < 0 && byte === OPEN_ARRAY && !this.inArray) this.inArray = true;
        else {
          if (from < 0) begin(at);
          this.depth++;
        }
      } else if (CLOSE.has(byte)) {
        if (this.depth > 0) {
          this.depth--;
          if (this.depth === 0) {
            out.push(this.take(chunk, from, at + 1));
            from = -1;
          }
        } else {
          if (from >= 0) out.push(this.take(chunk, from, at));
          from = -1;
          if (byte === CLOSE_ARRAY) this.inArray = false;
        }
      } else if (this.depth === 0 && (byte === COMMA || isSpace(byte))) {
        if (from >= 0) out.push(this.take(chunk, from, at));
        from = -1;
      } else if (from < 0) begin(at);
    }
    if (from >= 0) {
      this.heldSize += chunk.length - from;
      if (this.heldSize <= this.limit) this.held.push(chunk.subarray(from));
      else this.held = [];
    }
    this.position += chunk.length;
    return out;
  }

  /** What is left at the end: a value without a closing bracket, or nothing. */
  finish(): Piece | undefined {
    this.unfinished = this.inArray || this.depth > 0 || this.inString;
    return this.start >= 0 ? this.take(new Uint8Array(0), 0, 0) : undefined;
  }
}

/** `{"articles": [ … ]}`: the one field that holds a list of objects, where an object has no text of its own. */
function wrappedList(value: { readonly [name: string]: unknown }): readonly unknown[] | undefined {
  const lists = Object.values(value).filter(
    (field) => Array.isArray(field) && field.length > 0 && field.every(isFields),
  );
  const scalars = Object.values(value).some((field) => typeof field === "string" && field.length > 200);
  return lists.length === 1 && !scalars ? (lists[0] as readonly unknown[]) : undefined;
}

/** A JSON array of objects, `{"articles": […]}`, one object, or pretty-printed objects one after the other. */
export const readJson: Reader = async function* ({ file, source, charset, maxBytes }) {
  const cutter = new ValueCutter(maxBytes);
  let record = 0;
  const read = ({ text, byte, size }: Piece): ReaderItem[] => {
    const place = (): Origin => ({ file, record: ++record, byte: byte + charset.bom });
    if (size > maxBytes) {
      return [{ kind: "broken", origin: place(), problem: { code: "corpus/oversize", size, limit: maxBytes } }];
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return [{ kind: "broken", origin: place(), problem: { code: "corpus/malformed", detail: reasonOf(error) } }];
    }
    if (!isFields(value)) {
      const detail = kindOfValue(value);
      return [{ kind: "broken", origin: place(), problem: { code: "corpus/not-an-object", detail } }];
    }
    const list = wrappedList(value);
    if (list === undefined) return [{ kind: "record", origin: place(), fields: value }];
    return list.map((fields) => ({ kind: "record", origin: place(), fields: fields as { [name: string]: unknown } }));
  };
  for await (const chunk of asUtf8(source.chunks, charset.encoding, charset.bom)) {
    const items = cutter.push(chunk).flatMap(read);
    if (items.length > 0) yield items;
  }
  const rest = cutter.finish();
  if (rest !== undefined) yield read(rest);
  else if (cutter.unfinished) {
    const origin: Origin = { file, record: ++record };
    yield [{ kind: "broken", origin, problem: { code: "corpus/malformed", detail: "the file ends in the middle" } }];
  }
};
