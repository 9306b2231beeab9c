import type { ExtractedDocument } from "../model/document.js";
import type { TimelineEntry } from "../model/timeline.js";
import { documentEntries } from "./document/index.js";
import { merge } from "./merge.js";
import { type Base, basesOfDocument, basesOfEntry } from "./tellings.js";

/** The timeline of one document, with the words of its text where the text is given: one entry a happening. */
export function buildDocumentTimeline(document: ExtractedDocument, text = document.text): TimelineEntry[] {
  return documentEntries(document, text);
}

/**
 * One timeline over documents: what several of them tell of one happening is one entry. The order of the documents does
 * not matter.
 *
 * @example buildTimeline([extract({ id: "a", text: "قصفت طائرات المدينة أمس", published: "2024-08-15" })])[0].type // "airstrike"
 */
export function buildTimeline(documents: Iterable<ExtractedDocument>): TimelineEntry[] {
  const bases: Base[] = [];
  for (const document of documents) bases.push(...basesOfDocument(document));
  return merge(bases);
}

/**
 * Timelines merged into one. Nothing is lost in a merge, so that timelines of parts of a collection, in any grouping and
 * order, come to the very timeline of the whole.
 *
 * @example mergeTimelines([buildTimeline(january), buildTimeline(february)]) // = buildTimeline([...january, ...february])
 */
export function mergeTimelines(timelines: Iterable<readonly TimelineEntry[]>): TimelineEntry[] {
  const bases: Base[] = [];
  for (const timeline of timelines) for (const entry of timeline) bases.push(...basesOfEntry(entry));
  return merge(bases);
}
