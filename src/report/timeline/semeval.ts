import type { TimelineEntry } from "../../model/timeline.js";

/** SemEval-2015 task 4 anchors are days with X for what is not known. */
function anchor(entry: TimelineEntry): string {
  const known = entry.date === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(entry.date);
  if (known === null) return "XXXX-XX-XX";
  return known[3] !== undefined ? known[0] : known[2] !== undefined ? known[0] : known[1];
}

const word = (text: string): string => text.replace(/\s+/g, "_");

/**
 * The lines of a SemEval-2015 task 4 timeline: ordinal, anchor, mentions as document-sentence-trigger, sentences counted
 * from 1. Entries of one anchor share an ordinal; those without a time take 0 and stand first.
 */
export function timelineSemEval(entries: readonly TimelineEntry[], entity: string): string {
  const lines: string[] = [entity];
  const undated = entries.filter(({ earliest }) => earliest === null);
  const dated = entries.filter(({ earliest }) => earliest !== null);
  let ordinal = 0;
  let last = "";
  const line = (entry: TimelineEntry, number: number): void => {
    const mentions = entry.members.map(
      ({ document, sentenceNumber, surface }) => `${word(document)}-${sentenceNumber}-${word(surface)}`,
    );
    lines.push([number, anchor(entry), ...mentions].join("\t"));
  };
  for (const entry of undated) line(entry, 0);
  for (const entry of dated) {
    const here = anchor(entry);
    if (here !== last) ordinal++;
    last = here;
    line(entry, ordinal);
  }
  return `${lines.join("\n")}\n`;
}
