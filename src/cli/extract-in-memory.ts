import { newByteCounter } from "../corpus/byte-source.js";
import { loadExtractor, newCounts, type RunIssue, runCorpus, standardExtractor } from "../corpus/index.js";
import type { ExtractedDocument } from "../model/document.js";
import type { CliContext } from "./context.js";
import { type CorpusFlags, inputsOf } from "./corpus-options.js";
import { issueLine } from "./issue-line.js";
import { userTables } from "./own-tables.js";
import { runOptions } from "./run-options.js";

const LINE_FEED = 0x0a;

/** The records in whole lines of output. */
export function* recordsIn(bytes: Uint8Array): Generator<ExtractedDocument> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let from = 0; from < buffer.length; ) {
    const end = buffer.indexOf(LINE_FEED, from);
    const to = end < 0 ? buffer.length : end;
    if (to > from) yield JSON.parse(buffer.toString("utf8", from, to)) as ExtractedDocument;
    from = to + 1;
  }
}

/**
 * Extracts a corpus that a command needs as a whole: a timeline, an explanation. Problems are told on standard error;
 * `keep` says what of a document stays in memory.
 */
export async function extractInMemory(
  paths: readonly string[],
  flags: CorpusFlags,
  context: CliContext,
  keep: (document: ExtractedDocument) => ExtractedDocument = (document) => document,
): Promise<readonly ExtractedDocument[]> {
  const { files } = inputsOf(paths, context);
  const source = standardExtractor(await userTables(flags.lexicon, context));
  const here = await loadExtractor(source);
  const documents: ExtractedDocument[] = [];
  const onIssue = async (issue: RunIssue): Promise<void> => {
    if (issue.code !== "corpus/duplicate") context.stderr.write(`${issueLine(issue, context.messages)}\n`);
  };
  await runCorpus({
    ...runOptions(flags, { files, extractor: source, here, withText: true }, context),
    output: {
      write: async (bytes) => {
        for (const document of recordsIn(bytes)) documents.push(keep(document));
      },
    },
    onIssue,
    counts: newCounts(),
    counter: newByteCounter(),
    onMerged: async () => undefined,
  });
  return documents;
}
