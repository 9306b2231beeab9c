import type { TimelineEntry, Toll } from "../../model/timeline.js";
import { eventTypeWord, harmWord, statusWord, type WordLanguage } from "../vocabulary.js";
import { dateLabel } from "./date-label.js";
import { parties, placeName, sentenceAround, tollWords } from "./entry-words.js";

const SENTENCE_LENGTH = 300;

/** Characters that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");

/** Which outlet told which number, where they differ. */
function disagreement({ kind, low, high, reports }: Toll, language: WordLanguage): string {
  const told = reports.filter(({ subset, status }) => !subset && status === "actual");
  if (low === high || new Set(told.map(({ document }) => document)).size < 2) return "";
  const numbers = told.map((report) => {
    const number =
      report.high === null
        ? `≥ ${report.low}`
        : report.high === report.low
          ? `${report.low}`
          : `${report.low}–${report.high}`;
    return `${number} (${[report.source ?? report.document, report.published].filter((part) => part !== null).join(", ")})`;
  });
  return `\n  - ${harmWord(kind, language)}: ${plain(numbers.join("; "))}`;
}

/** A timeline as a Markdown list, each entry with its sentence as a right-to-left quotation. */
export function timelineMarkdown(entries: readonly TimelineEntry[], undated: string, language: WordLanguage): string {
  return entries
    .map((entry) => {
      const facts = [
        eventTypeWord(entry.type, language),
        entry.status === "actual" ? "" : statusWord(entry.status, language),
        parties(entry, language),
        placeName(entry, language),
        ...entry.tolls.map((toll) => tollWords(toll, language)),
      ];
      const date = dateLabel(entry, language);
      const head = `- **${plain(date === "" ? undated : date)}** · ${facts
        .filter((fact) => fact !== "")
        .map(plain)
        .join(" · ")}`;
      const [member] = entry.members;
      const quote =
        member === undefined
          ? ""
          : `\n  > <span dir="rtl" lang="ar">${plain(sentenceAround(member, SENTENCE_LENGTH))}</span>`;
      return `${head}${quote}${entry.tolls.map((toll) => disagreement(toll, language)).join("")}\n`;
    })
    .join("");
}
