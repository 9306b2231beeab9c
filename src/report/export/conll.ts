import { type StreamExporter, textOf } from "./exporter.js";
import { flatSpans, labelledSpans, tokensAround } from "./spans.js";

/** IOB2: token, start, end and label by tab; a blank line after each sentence, `# id = …` before each document. */
export const conll: StreamExporter = {
  kind: "stream",
  name: "conll",
  extension: "conll",
  needsText: true,
  open: () => ({
    head: () => "",
    document: (document) => {
      const text = textOf(document);
      const spans = flatSpans(labelledSpans(document));
      const lines = [`# id = ${document.id.replace(/\s+/g, " ")}`];
      let next = 0;
      let sentence = 1;
      for (const token of tokensAround(document, text)) {
        if (token.sentence !== sentence && lines.at(-1) !== "" && lines.length > 1) lines.push("");
        sentence = token.sentence;
        while (next < spans.length && spans[next].end <= token.start) next++;
        const span = spans[next];
        const inside = span !== undefined && token.start >= span.start && token.end <= span.end;
        const label = inside ? `${token.start === span.start ? "B" : "I"}-${span.label}` : "O";
        lines.push(`${text.slice(token.start, token.end)}\t${token.start}\t${token.end}\t${label}`);
      }
      return `${lines.join("\n")}\n\n`;
    },
    tail: () => "",
  }),
};
