import type { TimelineEntry } from "../../model/timeline.js";
import { parties, sentenceAround, tollNumber } from "./entry-words.js";

/** Characters that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");

/** A timeline as a Markdown list, each entry with its sentence as a right-to-left quotation. */
export function timelineMarkdown(entries: readonly TimelineEntry[], undated: string): string {
  return entries
    .map((entry) => {
      const status = entry.status === "actual" ? [] : [entry.status];
      const tolls = entry.tolls.map((toll) => `${toll.kind} ${tollNumber(toll)}`);
      const facts = [entry.type, ...status, parties(entry), entry.place ?? "", ...tolls]
        .filter((fact) => fact !== "")
        .map(plain);
      const quote =
        entry.members[0] === undefined
          ? ""
          : `\n  > <span dir="rtl" lang="ar">${plain(sentenceAround(entry.members[0], 300))}</span>`;
      return `- **${entry.date ?? undated}** · ${facts.join(" · ")}${quote}\n`;
    })
    .join("");
}
