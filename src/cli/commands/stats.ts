import { PERIODS, type Period, periodsBetween } from "../../adapters/calendar.js";
import { Command } from "../../adapters/command-line.js";
import { loadMarkingWords } from "../../adapters/marking-words.js";
import type { HarmKind } from "../../model/casualty.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { EventStatus, EventType } from "../../model/event.js";
import { countryName } from "../../report/html/country-names.js";
import { type CorpusStats, type Count, StatsCounter } from "../../report/stats/corpus-stats.js";
import { eventTypeWord, HARM_KINDS, harmWord, statusWord } from "../../report/vocabulary.js";
import type { CliContext } from "../context.js";
import { readExtracted } from "../extracted-input.js";
import { helpEnd } from "../help.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";
import { textTable } from "../table-text.js";

interface StatsFlags {
  readonly top: number;
  readonly by: Period;
  readonly merge: boolean;
  readonly format: "text" | "json";
}

const TITLES = {
  en: {
    outlets: "Outlets",
    types: "Types of event",
    statuses: "Status",
    actors: "Actors",
    dyads: "Who acts on whom",
    places: "Places",
    countries: "Countries",
    periods: { day: "Days", week: "Weeks", month: "Months", quarter: "Quarters", year: "Years" },
    marks: "Names that mark each period of publication",
    join: ", ",
    events: "events",
    summary: (documents: string, undated: string, events: string) =>
      `${documents} documents (${undated} without a publication date), ${events} events`,
  },
  ar: {
    outlets: "المصادر",
    types: "أنواع الأحداث",
    statuses: "الحال",
    actors: "الفاعلون",
    dyads: "من يفعل بمن",
    places: "الأماكن",
    countries: "الدول",
    periods: { day: "الأيام", week: "الأسابيع", month: "الأشهر", quarter: "أرباع السنة", year: "السنوات" },
    marks: "أسماء تميز كل مدة من مدد النشر",
    join: "، ",
    events: "الأحداث",
    summary: (documents: string, undated: string, events: string) =>
      `الوثائق ${documents} (بلا تاريخ نشر: ${undated})، الأحداث ${events}`,
  },
} as const;

const number = (value: number): string => value.toLocaleString("en-US");

type HarmRange = NonNullable<CorpusStats["periods"][number]["tolls"][HarmKind]>;

function range(toll: HarmRange | undefined): string {
  if (toll === undefined) return "";
  if (toll.high === null) return `≥ ${number(toll.low)}`;
  return toll.high === toll.low ? number(toll.low) : `${number(toll.low)}–${number(toll.high)}`;
}

/** Events and tolls of each period; where some between two had no event, a line says how many. */
function periodTable({ by, periods }: CorpusStats, { messages, language }: CliContext): string {
  const titles = TITLES[language];
  if (periods.length === 0) return "";
  const kinds = HARM_KINDS.filter((kind) => periods.some(({ tolls }) => tolls[kind] !== undefined));
  const rows = [["", titles.events, ...kinds.map((kind) => harmWord(kind, language))]];
  periods.forEach(({ period, events, tolls }, index) => {
    const empty = index === 0 ? 0 : periodsBetween(periods[index - 1].period, period, by);
    if (empty > 0) rows.push([messages.emptyPeriods(empty), "", ...kinds.map(() => "")]);
    rows.push([period, number(events), ...kinds.map((kind) => range(tolls[kind]))]);
  });
  return textTable(titles.periods[by], rows, new Set([1, ...kinds.map((_, index) => index + 2)]));
}

function statsText(stats: CorpusStats, context: CliContext): string {
  const { language } = context;
  const titles = TITLES[language];
  const counts = (title: string, list: readonly Count[], word?: (key: string) => string): string =>
    textTable(
      title,
      list.map(({ key, label, arabic, count }) => [number(count), word?.(key) ?? (language === "ar" ? arabic : label)]),
      new Set([0]),
    );
  return [
    `${titles.summary(number(stats.documents), number(stats.undatedDocuments), number(stats.events))}\n\n`,
    counts(titles.types, stats.types, (key) => eventTypeWord(key as EventType, language)),
    counts(titles.statuses, stats.statuses, (key) => statusWord(key as EventStatus, language)),
    counts(titles.actors, stats.actors),
    counts(titles.dyads, stats.dyads),
    counts(titles.places, stats.places),
    counts(titles.countries, stats.countries, (code) => countryName(language, code)),
    counts(titles.outlets, stats.outlets),
    periodTable(stats, context),
    textTable(
      titles.marks,
      stats.marks
        .filter(({ names }) => names.length > 0)
        .map(({ period, names }) => [
          period,
          names.map(({ label, arabic }) => (language === "ar" ? arabic : label)).join(titles.join),
        ]),
      new Set(),
    ),
  ].join("");
}

/** `hadath stats`: what a corpus holds, at a glance. */
export function buildCommand(context: CliContext): Command {
  const { oneOf, whole } = optionValues(context.messages);
  return new Command("hadath stats")
    .description(context.messages.commands.stats)
    .argument("[files...]", "JSONL that hadath extract wrote; standard input where none is named")
    .option("--top <n>", "so many actors, places and outlets", whole(1), 15)
    .option("--by <period>", `stretch of the tolls: ${PERIODS.join(", ")}`, oneOf(PERIODS), "month")
    .option("--merge", "merge the documents first: an event that three outlets tell counts once", false)
    .option("--format <format>", "text or json", oneOf(["text", "json"]), "text")
    .addHelpText(
      "after",
      helpEnd(
        {
          examples: [
            "hadath stats events.jsonl",
            "hadath stats events.jsonl --by week",
            "hadath stats events.jsonl --merge --format json > stats.json",
          ],
          notes: {
            en: "Without --merge each document counts for itself: good for how much is reported, too high for how many died.",
            ar: "بلا --merge تعد كل وثيقة وحدها: يصلح لمقدار ما كتب، ويزيد على عدد من قتلوا.",
          },
        },
        context.language,
      ),
    )
    .action(async (files: readonly string[], flags: StatsFlags) => {
      const counter = new StatsCounter(flags.by);
      const held: ExtractedDocument[] = [];
      for await (const document of readExtracted(files, context)) {
        counter.addDocument(document);
        if (flags.merge) held.push(document);
        else counter.addEntries(document.timeline);
      }
      if (flags.merge) {
        const { buildTimeline } = await import("../../timeline/index.js");
        counter.addEntries(buildTimeline(held));
      }
      const stats = counter.result(flags.top, await loadMarkingWords());
      await writeOut(
        context.stdout,
        flags.format === "json" ? `${JSON.stringify(stats, null, 2)}\n` : statsText(stats, context),
      );
    });
}
