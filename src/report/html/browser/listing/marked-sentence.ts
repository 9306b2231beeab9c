import type { MemberData } from "../../report-data.js";
import { type Corpus, words } from "../corpus.js";
import { el } from "../dom.js";

const BEFORE = 70;

/** The sentence of a telling for a list, its trigger marked, its far beginning left out. */
export function briefSentence(
  { data }: Corpus,
  { document, sentence, start, end }: MemberData,
  room: number,
): HTMLElement {
  const text = words(data.documents[document], sentence.start, sentence.end);
  const at = start - sentence.start;
  let from = Math.max(0, Math.min(at - BEFORE, text.length - room));
  while (from > 0 && from < at && text[from - 1] !== " ") from++;
  const to = at + end - start;
  return el(
    "span",
    { class: "brief", attrs: { lang: "ar", dir: "rtl" } },
    `${from > 0 ? "… " : ""}${text.slice(from, at).replace(/\s+/g, " ")}`,
    el("mark", { class: "trigger" }, text.slice(at, to).replace(/\s+/g, " ")),
    text.slice(to, from + room).replace(/\s+/g, " ") + (from + room < text.length ? " …" : ""),
  );
}
