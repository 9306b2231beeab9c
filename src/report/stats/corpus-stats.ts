import { type Period, periodOf } from "../../adapters/calendar.js";
import type { WordCounts } from "../../adapters/marking-words.js";
import type { HarmKind } from "../../model/casualty.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { TimelineEntry, TimelineParty } from "../../model/timeline.js";
import { firstPlace } from "../export/tables/facts.js";

/** Something counted, with how it is called. */
export interface Count {
  readonly key: string;
  readonly label: string;
  /** The same in Arabic, where it has a name. */
  readonly arabic: string;
  readonly count: number;
}

export interface PeriodToll {
  readonly period: string;
  readonly events: number;
  readonly tolls: { readonly [kind in HarmKind]?: { readonly low: number; readonly high: number | null } };
}

export interface CorpusStats {
  readonly documents: number;
  readonly undatedDocuments: number;
  readonly outlets: readonly Count[];
  /** Timeline entries: a happening that one document tells twice is one; with a merge, one that many documents tell too. */
  readonly events: number;
  readonly types: readonly Count[];
  readonly statuses: readonly Count[];
  readonly actors: readonly Count[];
  readonly dyads: readonly Count[];
  readonly places: readonly Count[];
  readonly countries: readonly Count[];
  readonly by: Period;
  /** Those with an event, in order. */
  readonly periods: readonly PeriodToll[];
  /** What the documents published in each period name more than those of the others do. */
  readonly marks: readonly PeriodMarks[];
}

export interface PeriodMarks {
  readonly period: string;
  readonly names: readonly { readonly label: string; readonly arabic: string }[];
}

/** Finds the words that mark each part of a corpus. */
export type MarkingWords = (parts: readonly WordCounts[], most: number) => string[][];

class Tally {
  private readonly rows = new Map<string, { label: string; arabic: string; count: number }>();

  add(key: string, label = key, arabic = label): void {
    const row = this.rows.get(key);
    if (row === undefined) this.rows.set(key, { label, arabic, count: 1 });
    else row.count++;
  }

  /** The most frequent first, equals by key, so that the same corpus always gives the same list. */
  top(limit: number): Count[] {
    return [...this.rows]
      .map(([key, row]) => ({ key, ...row }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, limit);
  }
}

interface PeriodSum {
  events: number;
  tolls: Map<HarmKind, { low: number; high: number | null }>;
}

/** A place that is struck or entered takes no part; one that does something stands for those who rule it. */
const isActor = ({ role, entity }: TimelineParty): boolean =>
  entity !== null && (role === "agent" || !entity.startsWith("place:"));

const MARKS = 5;
/** A name in fewer documents of a period marks nothing. */
const LEAST_DOCUMENTS = 2;

/** Counts over a corpus, in memory that grows with its actors, places, names and periods only. */
export class StatsCounter {
  private documents = 0;
  private undated = 0;
  private events = 0;
  private readonly outlets = new Tally();
  private readonly types = new Tally();
  private readonly statuses = new Tally();
  private readonly actors = new Tally();
  private readonly dyads = new Tally();
  private readonly places = new Tally();
  private readonly countries = new Tally();
  private readonly periods = new Map<string, PeriodSum>();
  /** By period of publication: in how many documents a name stands. */
  private readonly named = new Map<string, Map<string, number>>();
  private readonly arabicNames = new Map<string, string>();

  constructor(private readonly by: Period = "month") {}

  addDocument(document: ExtractedDocument): void {
    this.documents++;
    if (document.dct === null) this.undated++;
    if (document.source !== null) this.outlets.add(document.source);
    if (document.dct === null) return;
    const period = periodOf(document.dct, this.by);
    const counts = this.named.get(period) ?? new Map<string, number>();
    this.named.set(period, counts);
    for (const norm of new Set(document.names.map((name) => name.norm))) counts.set(norm, (counts.get(norm) ?? 0) + 1);
    for (const { norm, arabic } of document.names) if (!this.arabicNames.has(norm)) this.arabicNames.set(norm, arabic);
  }

  /** Counts entries: of each document's own timeline, or of the merged one, never of both. */
  addEntries(entries: readonly TimelineEntry[]): void {
    for (const entry of entries) {
      const { type, status, placeEntity, country, parties } = entry;
      this.events++;
      this.types.add(type);
      this.statuses.add(status);
      if (placeEntity !== null)
        this.places.add(placeEntity, firstPlace(entry) ?? placeEntity, entry.placeArabic?.split(/[,،] /)[0]);
      if (country !== null) this.countries.add(country);
      const actors = parties.filter(isActor);
      for (const [entity, { text, arabic }] of new Map(actors.map((actor) => [actor.entity, actor])))
        if (entity !== null) this.actors.add(entity, text, arabic);
      for (const agent of actors.filter(({ role }) => role === "agent")) {
        for (const target of actors.filter(({ role }) => role === "target"))
          this.dyads.add(
            `${agent.entity} → ${target.entity}`,
            `${agent.text} → ${target.text}`,
            `${agent.arabic} ← ${target.arabic}`,
          );
      }
      this.addToPeriod(entry);
    }
  }

  private addToPeriod({ earliest, latest, status, tolls }: TimelineEntry): void {
    if (earliest === null || latest === null || status !== "actual") return;
    const period = periodOf(earliest, this.by);
    // A year or a decade is no month: its toll would make a false peak in January.
    if (periodOf(latest, this.by) !== period) return;
    let sum = this.periods.get(period);
    if (sum === undefined) {
      sum = { events: 0, tolls: new Map() };
      this.periods.set(period, sum);
    }
    sum.events++;
    for (const { kind, low, high, reports } of tolls) {
      // Running totals of a war would be counted anew in every report.
      if (reports.length > 0 && reports.every(({ cumulative }) => cumulative)) continue;
      const before = sum.tolls.get(kind) ?? { low: 0, high: 0 };
      sum.tolls.set(kind, {
        low: before.low + low,
        high: before.high === null || high === null ? null : before.high + high,
      });
    }
  }

  /** Names that stand in most periods mark none of them. */
  private marks(find: MarkingWords): PeriodMarks[] {
    const periods = [...this.named].sort(([a], [b]) => (a < b ? -1 : 1));
    if (periods.length < 2) return [];
    const inPeriods = new Map<string, number>();
    for (const [, counts] of periods)
      for (const name of counts.keys()) inPeriods.set(name, (inPeriods.get(name) ?? 0) + 1);
    const parts = periods.map(
      ([, counts]) =>
        new Map(
          [...counts].filter(
            ([name, documents]) => documents >= LEAST_DOCUMENTS && (inPeriods.get(name) ?? 0) <= periods.length / 2,
          ),
        ),
    );
    const found = find(parts, MARKS);
    return periods.map(([period], index) => ({
      period,
      names: found[index].map((label) => ({ label, arabic: this.arabicNames.get(label) ?? label })),
    }));
  }

  /** Without `marking` nothing is said of what marks a period. */
  result(top: number, marking?: MarkingWords): CorpusStats {
    return {
      documents: this.documents,
      undatedDocuments: this.undated,
      outlets: this.outlets.top(top),
      events: this.events,
      types: this.types.top(Number.POSITIVE_INFINITY),
      statuses: this.statuses.top(Number.POSITIVE_INFINITY),
      actors: this.actors.top(top),
      dyads: this.dyads.top(top),
      places: this.places.top(top),
      countries: this.countries.top(top),
      by: this.by,
      periods: [...this.periods]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([period, { events, tolls }]) => ({ period, events, tolls: Object.fromEntries(tolls) })),
      marks: marking === undefined ? [] : this.marks(marking),
    };
  }
}
