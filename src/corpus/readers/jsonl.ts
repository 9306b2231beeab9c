import { isUtf8 } from "node:buffer";
import type { Origin, ReaderItem } from "../record.js";
import { asUtf8, byteLines } from "./lines.js";
import { isFields, kindOfValue, type Reader, reasonOf } from "./reader.js";

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

function parseLine(bytes: Uint8Array, origin: Origin): ReaderItem {
  if (!isUtf8(bytes)) return { kind: "broken", origin, problem: { code: "corpus/encoding", detail: "not UTF-8" } };
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"));
  } catch (error) {
    return { kind: "broken", origin, problem: { code: "corpus/malformed", detail: reasonOf(error) } };
  }
  if (isFields(value)) return { kind: "record", origin, fields: value };
  return { kind: "broken", origin, problem: { code: "corpus/not-an-object", detail: kindOfValue(value) } };
}

/** One JSON object a line: `{"id":"1","text":"قتل ثلاثة جنود …"}`. Blank lines are passed over. */
export const readJsonl: Reader = async function* ({ file, source, charset, maxBytes }) {
  const utf8 = asUtf8(source.chunks, charset.encoding, charset.bom);
  const shift = charset.encoding === "utf-8" ? charset.bom : null;
  let record = 0;
  for await (const lines of byteLines(utf8, maxBytes)) {
    const items: ReaderItem[] = [];
    for (const { bytes, line, byte, oversize } of lines) {
      if (oversize === undefined && isBlank(bytes)) continue;
      record++;
      const origin: Origin = shift === null ? { file, record, line } : { file, record, line, byte: byte + shift };
      if (oversize === undefined) items.push(parseLine(bytes, origin));
      else {
        items.push({ kind: "broken", origin, problem: { code: "corpus/oversize", size: oversize, limit: maxBytes } });
      }
    }
    yield items;
  }
};
