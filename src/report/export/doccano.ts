import { type StreamExporter, textOf } from "./exporter.js";
import { codePointOffsets, labelledSpans } from "./spans.js";

/** doccano's JSONL for sequence labelling, offsets in code points, as its Python side counts. */
export const doccano: StreamExporter = {
  kind: "stream",
  name: "doccano",
  extension: "jsonl",
  needsText: true,
  open: () => ({
    head: () => "",
    document: (document) => {
      const text = textOf(document);
      const at = codePointOffsets(text);
      const label = labelledSpans(document).map(({ start, end, label: name }) => [at(start), at(end), name]);
      return `${JSON.stringify({ id: document.id, text, label, dct: document.dct })}\n`;
    },
    tail: () => "",
  }),
};
