import { Command } from "../../adapters/command-line.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { TimelineEntry } from "../../model/timeline.js";
import { geojson } from "../../report/export/geojson.js";
import { timelineJsSlide } from "../../report/export/timelinejs.js";
import { Spellings } from "../../report/query/spellings.js";
import { parties, sentenceAround, tollNumber } from "../../report/timeline/entry-words.js";
import { timelineMarkdown } from "../../report/timeline/markdown.js";
import { timelineSemEval } from "../../report/timeline/semeval.js";
import { eventTypeWord, harmWord } from "../../report/vocabulary.js";
import { buildTimeline } from "../../timeline/index.js";
import type { CliContext } from "../context.js";
import { addCorpusOptions, type CorpusFlags } from "../corpus-options.js";
import { addEventFilter, type EventFilterFlags, eventFilter } from "../event-filter.js";
import { extractInMemory } from "../extract-in-memory.js";
import { readExtracted } from "../extracted-input.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";

const FORMATS = ["text", "json", "jsonl", "markdown", "timelinejs", "semeval", "geojson"] as const;

interface TimelineFlags extends CorpusFlags, EventFilterFlags {
  readonly format: (typeof FORMATS)[number];
  readonly merge: boolean;
}

const EXAMPLES = `
Examples:
  $ hadath timeline article.txt --published 2024-08-15
  $ hadath timeline archive/ --type violence --country IQ --format markdown
  $ hadath extract archive/ --out events.jsonl && hadath timeline --merge events.jsonl --format jsonl`;

const DATE_WIDTH = 22;
const SENTENCE_LENGTH = 150;

/** One entry for a reader: the date and what happened, then the sentence that tells it. */
function entryText(entry: TimelineEntry, { messages, language }: CliContext): string {
  const date = entry.date ?? messages.undated;
  const status = entry.status === "actual" ? "" : messages[entry.status];
  const tolls = entry.tolls.map((toll) => `${harmWord(toll.kind, language)} ${tollNumber(toll)}`);
  const sources = messages.sources(entry.documents, entry.outlets);
  const facts = [
    eventTypeWord(entry.type, language),
    status,
    parties(entry),
    entry.place ?? "",
    ...tolls,
    sources,
  ].filter((fact) => fact !== "");
  const head = `${date.padEnd(DATE_WIDTH)}${facts.join(" · ")}`;
  const member = entry.members[0];
  return member === undefined
    ? `${head}\n`
    : `${head}\n${" ".repeat(DATE_WIDTH)}${sentenceAround(member, SENTENCE_LENGTH)}\n`;
}

/** The entries as a document of their own, for exporters that take documents. */
function asDocument(entries: readonly TimelineEntry[]): ExtractedDocument {
  const nothing = {
    names: [],
    coreferences: [],
    timexes: [],
    casualties: [],
    events: [],
    zones: [],
    sentences: [],
    issues: [],
  };
  return {
    ...nothing,
    id: "timeline",
    source: null,
    title: null,
    url: null,
    dct: null,
    focus: null,
    timeline: entries,
  };
}

function rendered(entries: readonly TimelineEntry[], flags: TimelineFlags, context: CliContext): string {
  switch (flags.format) {
    case "text":
      return entries.map((entry) => entryText(entry, context)).join("");
    case "json":
      return `${JSON.stringify(entries, null, 2)}\n`;
    case "jsonl":
      return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    case "markdown":
      return timelineMarkdown(entries, context.messages.undated);
    case "timelinejs":
      return `${JSON.stringify({ scale: "human", events: entries.flatMap((entry) => timelineJsSlide(entry, entry.id) ?? []) })}\n`;
    case "semeval":
      return timelineSemEval(entries, flags.actor ?? "all");
    case "geojson": {
      const writer = geojson.open();
      return `${writer.head()}${writer.document(asDocument(entries))}${writer.tail()}`;
    }
  }
}

async function documentsOf(
  files: readonly string[],
  flags: TimelineFlags,
  context: CliContext,
): Promise<readonly ExtractedDocument[]> {
  if (!flags.merge) return extractInMemory(files, flags, context);
  const documents: ExtractedDocument[] = [];
  for await (const document of readExtracted(files, context)) documents.push(document);
  return documents;
}

/** `hadath timeline`: one ordered timeline, merged over all documents. */
export function buildCommand(context: CliContext): Command {
  const { oneOf } = optionValues(context.messages);
  const command = new Command("hadath timeline")
    .description(context.messages.commands.timeline)
    .argument("[files...]", "files, folders and globs as for extract; with --merge, JSONL that extract wrote")
    .option("--format <format>", FORMATS.join(", "), oneOf(FORMATS), "text")
    .option("--merge", "read extracted JSONL instead of texts", false);
  return addCorpusOptions(addEventFilter(command, context), context)
    .addHelpText("after", EXAMPLES)
    .action(async (files: readonly string[], flags: TimelineFlags) => {
      const documents = await documentsOf(files, flags, context);
      const entries = buildTimeline(documents).filter(eventFilter(flags, new Spellings(documents)));
      await writeOut(context.stdout, rendered(entries, flags, context));
    });
}
