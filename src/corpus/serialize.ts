import type { ExtractedDocument } from "../model/document.js";

/** The keys of an output record, in their order. `text` is there only where it was asked for. */
const KEYS = [
  "id",
  "source",
  "title",
  "url",
  "dct",
  "text",
  "focus",
  "names",
  "coreferences",
  "timexes",
  "casualties",
  "events",
  "timeline",
  "zones",
  "sentences",
  "issues",
] as const satisfies readonly (keyof ExtractedDocument)[];

/** One line of output, keys in a fixed order. `text` is the document's own, where it is to be given. */
export function serializeDocument(document: ExtractedDocument, text: string | null): string {
  const ordered: { [key: string]: unknown } = {};
  for (const key of KEYS) {
    if (key === "text") {
      if (text !== null) ordered.text = text;
    } else ordered[key] = document[key];
  }
  return JSON.stringify(ordered);
}
