import type { StreamExporter } from "./exporter.js";

/** The records as they are, one JSON object a line. */
export const jsonl: StreamExporter = {
  kind: "stream",
  name: "jsonl",
  extension: "jsonl",
  summary: "one JSON object a document and line, with everything that was found",
  needsText: false,
  open: () => ({ head: () => "", document: (document) => `${JSON.stringify(document)}\n`, tail: () => "" }),
};
