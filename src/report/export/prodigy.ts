import { type StreamExporter, textOf } from "./exporter.js";
import { codePointOffsets, flatSpans, labelledSpans, tokensAround } from "./spans.js";

/** Prodigy tasks: spans aligned with tokens, offsets in code points, as Python counts. */
export const prodigy: StreamExporter = {
  kind: "stream",
  name: "prodigy",
  extension: "jsonl",
  needsText: true,
  open: () => ({
    head: () => "",
    document: (document) => {
      const text = textOf(document);
      const at = codePointOffsets(text);
      const tokens = tokensAround(document, text);
      const startsAt = new Map(tokens.map(({ start }, id) => [start, id]));
      const endsAt = new Map(tokens.map(({ end }, id) => [end, id]));
      const spans = flatSpans(labelledSpans(document)).flatMap(({ start, end, label }) => {
        const [first, last] = [startsAt.get(start), endsAt.get(end)];
        if (first === undefined || last === undefined) return [];
        return [{ start: at(start), end: at(end), label, token_start: first, token_end: last }];
      });
      const task = {
        text,
        tokens: tokens.map(({ start, end, blankAfter }, id) => ({
          text: text.slice(start, end),
          start: at(start),
          end: at(end),
          id,
          ws: blankAfter,
        })),
        spans,
        meta: { id: document.id, dct: document.dct, source: document.source },
      };
      return `${JSON.stringify(task)}\n`;
    },
    tail: () => "",
  }),
};
