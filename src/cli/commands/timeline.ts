import { Command } from "../../adapters/command-line.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { TimelineEntry } from "../../model/timeline.js";
import { geojson } from "../../report/export/geojson.js";
import { timelineJsSlide } from "../../report/export/timelinejs.js";
import { Spellings } from "../../report/query/spellings.js";
import { timelineMarkdown } from "../../report/timeline/markdown.js";
import { timelineSemEval } from "../../report/timeline/semeval.js";
import { timelineText } from "../../report/timeline/text.js";
import { buildTimeline, mergeTimelines } from "../../timeline/index.js";
import type { CliContext } from "../context.js";
import { addCorpusOptions, type CorpusFlags } from "../corpus-options.js";
import { addEventFilter, type EventFilterFlags, eventFilter } from "../event-filter.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";
import { readTimelineInput } from "../timeline-input.js";

const FORMATS = ["text", "json", "jsonl", "markdown", "timelinejs", "semeval", "geojson"] as const;

interface TimelineFlags extends CorpusFlags, EventFilterFlags {
  readonly format: (typeof FORMATS)[number];
  readonly merge: boolean;
  readonly why: boolean;
}

const HELP = `
What several documents tell of one happening is one entry, with all its mentions, every figure told and the reasons for
taking them together. A coarse date sorts by its start and says how coarse it is; undated events stand beside the event
that words like «بعد» tie them to, else at the end.

Formats: text for readers, markdown for pages; jsonl and json with everything, jsonl also to merge again; timelinejs for
TimelineJS3; semeval for the timeline lines of SemEval-2015 task 4; geojson for maps.

Examples:
  $ hadath timeline article.txt --published 2024-08-15
  $ hadath timeline archive/ --type violence --country IQ --format markdown
  $ hadath timeline archive/ --min-killed 1 --why
  $ hadath extract archive/ --out events.jsonl && hadath timeline --merge events.jsonl --format jsonl`;

/** The entries as a document of their own, for exporters that take documents. */
const asDocument = (timeline: readonly TimelineEntry[]): ExtractedDocument => ({
  id: "timeline",
  source: null,
  title: null,
  url: null,
  dct: null,
  focus: null,
  zones: [],
  sentences: [],
  names: [],
  coreferences: [],
  timexes: [],
  casualties: [],
  events: [],
  timeline,
  issues: [],
});

function rendered(entries: readonly TimelineEntry[], flags: TimelineFlags, { messages, language }: CliContext): string {
  const { undated, sources } = messages;
  switch (flags.format) {
    case "text":
      return timelineText(entries, { language, undated, sources, why: flags.why });
    case "json":
      return `${JSON.stringify(entries, null, 2)}\n`;
    case "jsonl":
      return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    case "markdown":
      return timelineMarkdown(entries, undated, language);
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

/** `hadath timeline`: one ordered timeline, merged over all documents. */
export function buildCommand(context: CliContext): Command {
  const { oneOf } = optionValues(context.messages);
  const command = new Command("hadath timeline")
    .description(context.messages.commands.timeline)
    .argument("[files...]", "files, folders and globs as for extract, or JSONL of extract or of timeline")
    .option("--format <format>", FORMATS.join(", "), oneOf(FORMATS), "text")
    .option("--why", "with text: every report of a toll, and why tellings were taken for one happening", false)
    .option("--merge", "what is read is such JSONL, also on standard input", false);
  return addCorpusOptions(addEventFilter(command, context), context)
    .addHelpText("after", HELP)
    .action(async (files: readonly string[], flags: TimelineFlags) => {
      const { documents, entries } = await readTimelineInput(files, flags, context);
      const whole =
        entries.length === 0 ? buildTimeline(documents) : mergeTimelines([buildTimeline(documents), entries]);
      const kept = whole.filter(eventFilter(flags, new Spellings(documents)));
      await writeOut(context.stdout, rendered(kept, flags, context));
    });
}
