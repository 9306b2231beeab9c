import { Command } from "../../adapters/command-line.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { TimelineEntry } from "../../model/timeline.js";
import { emptyDocument } from "../../report/empty-document.js";
import { geojson } from "../../report/export/geojson.js";
import { timelineJsSlide } from "../../report/export/timelinejs.js";
import { Spellings } from "../../report/query/spellings.js";
import { timelineMarkdown } from "../../report/timeline/markdown.js";
import { timelineSemEval } from "../../report/timeline/semeval.js";
import { timelineText } from "../../report/timeline/text.js";
import { buildTimeline, mergeTimelines } from "../../timeline/index.js";
import type { CliContext } from "../context.js";
import { addCorpusOptions, type CorpusFlags } from "../corpus-options.js";
import { addEventFilter, type EventFilterFlags, eventFilter, tellNearNames } from "../event-filter.js";
import { type HelpEnd, helpEnd } from "../help.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";
import { readTimelineInput } from "../timeline-input.js";

const FORMATS = ["text", "json", "jsonl", "markdown", "timelinejs", "semeval", "geojson"] as const;

interface TimelineFlags extends CorpusFlags, EventFilterFlags {
  readonly format: (typeof FORMATS)[number];
  readonly merge: boolean;
  readonly why: boolean;
}

const HELP: HelpEnd = {
  examples: [
    "hadath timeline article.txt --published 2024-08-15",
    "hadath timeline archive/ --type violence --country IQ --format markdown",
    "hadath timeline archive/ --min-killed 1 --why",
    "hadath extract archive/ --out events.jsonl && hadath timeline --merge events.jsonl --format jsonl",
  ],
  notes: {
    en: `What several documents tell of one happening is one entry, with all its mentions, every figure told and the reasons for
taking them together. A coarse date sorts by its start and says how coarse it is; undated events stand beside the event
that words like «بعد» tie them to, else at the end.

Formats: text for readers, markdown for pages; jsonl and json with everything, jsonl also to merge again; timelinejs for
TimelineJS3; semeval for the timeline lines of SemEval-2015 task 4; geojson for maps.`,
    ar: `ما ترويه وثائق عدة عن واقعة واحدة مدخل واحد، فيه مواضعه كلها وكل حصيلة ذكرت ولم عدت واقعة واحدة. والتاريخ غير
الدقيق يرتب بأوله ويذكر مقدار دقته؛ وما لا تاريخ له يقف بجانب ما تربطه به كلمات مثل «بعد»، وإلا ففي الآخر.

الصيغ: text للقراءة وmarkdown للصفحات؛ jsonl وjson بكل التفاصيل، وjsonl للدمج مرة أخرى أيضا؛ timelinejs لبرنامج
TimelineJS3؛ semeval لأسطر المهمة الرابعة من SemEval-2015؛ geojson للخرائط.`,
  },
};

/** The entries as a document of their own, for exporters that take documents. */
const asDocument = (timeline: readonly TimelineEntry[]): ExtractedDocument => ({
  ...emptyDocument("timeline"),
  timeline,
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
    .addHelpText("after", helpEnd(HELP, context.language))
    .action(async (files: readonly string[], flags: TimelineFlags) => {
      const { documents, entries } = await readTimelineInput(files, flags, context);
      const whole =
        entries.length === 0 ? buildTimeline(documents) : mergeTimelines([buildTimeline(documents), entries]);
      const known = new Spellings(documents);
      const kept = whole.filter(eventFilter(flags, known));
      if (kept.length === 0) {
        context.stderr.write(`${context.messages.nothingFound}\n`);
        await tellNearNames(flags, known, context);
      }
      await writeOut(context.stdout, rendered(kept, flags, context));
    });
}
