import { isUtf8 } from "node:buffer";
import { collect } from "../byte-source.js";
import type { Reader } from "./reader.js";

/** The whole file is one document, as it was saved; the page's furniture is left to the text layer. */
export const readText: Reader = async function* ({ file, name, source, charset, maxBytes }) {
  const origin = { file, record: 1 };
  const bytes = await collect(source.chunks);
  if (bytes.length > maxBytes) {
    yield [{ kind: "broken", origin, problem: { code: "corpus/oversize", size: bytes.length, limit: maxBytes } }];
    return;
  }
  if (charset.encoding === "utf-8" && !isUtf8(bytes)) {
    yield [{ kind: "broken", origin, problem: { code: "corpus/encoding", detail: "not UTF-8" } }];
    return;
  }
  const text = new TextDecoder(charset.encoding).decode(bytes.subarray(charset.bom));
  yield [{ kind: "record", origin, fields: { id: name, text } }];
};
