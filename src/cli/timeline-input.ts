import type { ExtractedDocument } from "../model/document.js";
import type { TimelineEntry } from "../model/timeline.js";
import type { CliContext } from "./context.js";
import type { CorpusFlags } from "./corpus-options.js";
import { extractInMemory } from "./extract-in-memory.js";
import { holdRecords, isExtracted, readRecords } from "./extracted-input.js";

/** What a timeline is made of: documents with their own timelines, and timelines merged before. */
export interface TimelineInput {
  readonly documents: readonly ExtractedDocument[];
  readonly entries: readonly TimelineEntry[];
}

/** What a timeline needs of a document: its entries, and how it calls the names, each once. */
function slim(document: ExtractedDocument): ExtractedDocument {
  const { text: _, ...rest } = document;
  const names = [...new Map(document.names.map((name) => [`${name.norm} ${name.surface}`, name])).values()];
  return {
    ...rest,
    names,
    zones: [],
    sentences: [],
    coreferences: [],
    timexes: [],
    casualties: [],
    events: [],
    issues: [],
  };
}

const isEntry = (value: unknown): value is TimelineEntry =>
  typeof value === "object" &&
  value !== null &&
  ["members", "tellings"].every((key) => Array.isArray((value as { [key: string]: unknown })[key]));

const isEither = (value: unknown): value is ExtractedDocument | TimelineEntry => isExtracted(value) || isEntry(value);

/**
 * Reads texts and extracts them; where all files begin with records of `hadath`, and with `merge`, reads JSONL of
 * extracted documents or of timeline entries, in any mixture.
 */
export async function readTimelineInput(
  files: readonly string[],
  flags: CorpusFlags & { readonly merge: boolean },
  context: CliContext,
): Promise<TimelineInput> {
  if (!flags.merge && !(await holdRecords(files, context, isEither)))
    return { documents: await extractInMemory(files, flags, context, slim), entries: [] };
  const documents: ExtractedDocument[] = [];
  const entries: TimelineEntry[] = [];
  for await (const record of readRecords(files, context, isEither)) {
    if (isEntry(record)) entries.push(record);
    else documents.push(slim(record));
  }
  return { documents, entries };
}
