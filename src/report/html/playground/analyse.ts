import { type Extractor, explain, mentionsOf } from "../../../pipeline/index.js";
import { buildReportData } from "../report-builder.js";
import type { PlaygroundAnswer, PlaygroundQuestion } from "./answer.js";

const OPTIONS = { title: null, language: "ar", texts: true, everyDocument: true } as const;

/** Reads a question out of the body of a request; null where it is something else. */
export function readQuestion(body: string): PlaygroundQuestion | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { text, published = null } = value as { readonly text?: unknown; readonly published?: unknown };
  if (typeof text !== "string") return null;
  if (published !== null && !(typeof published === "string" && /^(?:\d{4}-\d{2}-\d{2})?$/.test(published))) return null;
  return { text, published: published === "" ? null : published };
}

/** Extracts a text and explains everything in it. */
export function analyse(
  extractor: Pick<Extractor, "extract">,
  { text, published }: PlaygroundQuestion,
): PlaygroundAnswer {
  const document = { ...extractor.extract({ id: "text", text, published }), text };
  return {
    report: buildReportData([document], document.timeline, OPTIONS),
    explanations: mentionsOf(document).map((mention) => [mention.id, explain(mention, text)]),
    issues: document.issues.map(({ message }) => message),
  };
}
