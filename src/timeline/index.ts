import type { ExtractedDocument } from "../model/document.js";
import type { TimelineEntry } from "../model/timeline.js";
import { documentEntries } from "./document-entries.js";
import { inOrderOfTime } from "./order.js";

/** The timeline of one document with its text. */
export function buildDocumentTimeline(document: ExtractedDocument): TimelineEntry[] {
  return documentEntries(document);
}

/** One timeline over documents. */
export function buildTimeline(documents: readonly ExtractedDocument[]): TimelineEntry[] {
  return inOrderOfTime(
    documents.flatMap(({ id: document, timeline }) =>
      timeline.map((entry) => ({
        ...entry,
        id: `${document}/${entry.id}`,
        after: entry.after.map((before) => `${document}/${before}`),
      })),
    ),
  );
}
