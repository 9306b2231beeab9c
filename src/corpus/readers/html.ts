import { readHtmlPage } from "../../adapters/html-page.js";
import { collect } from "../byte-source.js";
import { type Reader, reasonOf } from "./reader.js";

/** A saved page is one document: title, date, outlet and address from its own metadata. */
export const readHtml: Reader = async function* ({ file, name, source, charset, maxBytes }) {
  const origin = { file, record: 1 };
  const bytes = await collect(source.chunks);
  if (bytes.length > maxBytes) {
    yield [{ kind: "broken", origin, problem: { code: "corpus/oversize", size: bytes.length, limit: maxBytes } }];
    return;
  }
  try {
    const page = readHtmlPage(new TextDecoder(charset.encoding).decode(bytes.subarray(charset.bom)));
    const fields = {
      id: name,
      text: page.text,
      title: page.title,
      date: page.published,
      source: page.site,
      url: page.url,
    };
    yield [{ kind: "record", origin, fields }];
  } catch (error) {
    yield [{ kind: "broken", origin, problem: { code: "corpus/malformed", detail: reasonOf(error) } }];
  }
};
