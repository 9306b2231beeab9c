import type { StreamExporter } from "./exporter.js";

/** The records as they are, one JSON object a line. */
export const jsonl: StreamExporter = {
  kind: "stream",
  name: "jsonl",
  extension: "jsonl",
  needsText: false,
  open: () => ({ head: () => "", document: (document) => `${JSON.stringify(document)}\n`, tail: () => "" }),
};
