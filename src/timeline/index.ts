import type { ExtractedDocument } from "../model/document.js";
import type { TimelineEntry } from "../model/timeline.js";

/** The timeline of one document. */
export function buildDocumentTimeline(document: ExtractedDocument): TimelineEntry[] {
  return buildTimeline([document]);
}

/** One timeline over documents. */
export function buildTimeline(documents: readonly ExtractedDocument[]): TimelineEntry[] {
  return documents.flatMap(({ timeline }) => timeline);
}
