import { Command } from "../../adapters/command-line.js";
import type { HarmKind } from "../../model/casualty.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { EventStatus, EventType } from "../../model/event.js";
import { type CorpusStats, type Count, StatsCounter } from "../../report/stats/corpus-stats.js";
import { eventTypeWord, harmWord, statusWord } from "../../report/vocabulary.js";
import type { CliContext } from "../context.js";
import { readExtracted } from "../extracted-input.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";
import { textTable } from "../table-text.js";

interface StatsFlags {
  readonly top: number;
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
    months: "Months",
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
    months: "الأشهر",
    events: "الأحداث",
    summary: (documents: string, undated: string, events: string) =>
      `الوثائق ${documents} (بلا تاريخ نشر: ${undated})، الأحداث ${events}`,
  },
} as const;

const HARMS: readonly HarmKind[] = ["killed", "injured", "missing", "kidnapped", "detained", "displaced"];
const number = (value: number): string => value.toLocaleString("en-US");

function statsText(stats: CorpusStats, { language }: CliContext): string {
  const titles = TITLES[language];
  const counts = (title: string, list: readonly Count[], word = (_: string, label: string) => label): string =>
    textTable(
      title,
      list.map(({ key, label, count }) => [number(count), word(key, label)]),
      new Set([0]),
    );
  const kinds = HARMS.filter((kind) => stats.months.some(({ tolls }) => tolls[kind] !== undefined));
  const months = stats.months.map(({ month, events, tolls }) => [
    month,
    number(events),
    ...kinds.map((kind) => {
      const toll = tolls[kind];
      if (toll === undefined) return "";
      return toll.high === null
        ? `≥ ${number(toll.low)}`
        : toll.high === toll.low
          ? number(toll.low)
          : `${number(toll.low)}–${number(toll.high)}`;
    }),
  ]);
  const header = ["", titles.events, ...kinds.map((kind) => harmWord(kind, language))];
  return [
    `${titles.summary(number(stats.documents), number(stats.undatedDocuments), number(stats.events))}\n\n`,
    counts(titles.types, stats.types, (key) => eventTypeWord(key as EventType, language)),
    counts(titles.statuses, stats.statuses, (key) => statusWord(key as EventStatus, language)),
    counts(titles.actors, stats.actors),
    counts(titles.dyads, stats.dyads),
    counts(titles.places, stats.places),
    counts(titles.countries, stats.countries),
    counts(titles.outlets, stats.outlets),
    months.length === 0
      ? ""
      : textTable(titles.months, [header, ...months], new Set([1, ...kinds.map((_, index) => index + 2)])),
  ].join("");
}

/** `hadath stats`: what a corpus holds, at a glance. */
export function buildCommand(context: CliContext): Command {
  const { oneOf, whole } = optionValues(context.messages);
  return new Command("hadath stats")
    .description(context.messages.commands.stats)
    .argument("[files...]", "JSONL that hadath extract wrote; standard input where none is named")
    .option("--top <n>", "so many actors, places and outlets", whole(1), 15)
    .option("--merge", "merge the documents first: an event that three outlets tell counts once", false)
    .option("--format <format>", "text or json", oneOf(["text", "json"]), "text")
    .addHelpText(
      "after",
      `
Without --merge each document counts for itself: good for how much is reported, too high for how many died.

Examples:
  $ hadath stats events.jsonl
  $ hadath stats events.jsonl --merge --format json > stats.json`,
    )
    .action(async (files: readonly string[], flags: StatsFlags) => {
      const counter = new StatsCounter();
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
      const stats = counter.result(flags.top);
      await writeOut(
        context.stdout,
        flags.format === "json" ? `${JSON.stringify(stats, null, 2)}\n` : statsText(stats, context),
      );
    });
}
