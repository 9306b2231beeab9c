import type { HarmKind } from "../../../../model/casualty.js";
import type { EventGroup, EventStatus } from "../../../../model/event.js";
import type { Confidence } from "../../../../model/evidence.js";
import type { NameType } from "../../../../model/name.js";
import type { Granularity } from "../../../../model/timeline.js";
import type { Level } from "../time/scale.js";
import { arabicWords } from "./ar.js";
import { englishWords } from "./en.js";
import { type MonthNames, monthsOf } from "./months.js";

/** Everything that a page says by itself, in one language. */
export interface Words {
  readonly language: "ar" | "en";
  readonly dates: DateWords;
  readonly groups: { readonly [group in EventGroup]: string };
  readonly statuses: { readonly [status in EventStatus]: string };
  readonly nameTypes: { readonly [type in NameType]: string };
  readonly confidences: { readonly [confidence in Confidence]: string };
  readonly granularities: { readonly [granularity in Granularity]: string };
  readonly levels: { readonly [level in Level]: string };
  /** What a coordinate stands for, by UCDP's `where_prec`. */
  readonly precisions: readonly string[];
  readonly list: (items: readonly string[]) => string;
  /** Counts of people of which only bounds are known. */
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly arrow: string;
  readonly page: {
    readonly kicker: string;
    readonly untitled: string;
    readonly otherLanguage: string;
    readonly otherLanguageTag: string;
    readonly print: string;
    readonly skip: string;
    readonly months: string;
    readonly theme: { readonly label: string; readonly auto: string; readonly light: string; readonly dark: string };
    readonly deck: (documents: string, outlets: string, published: string | null) => string;
    readonly published: (when: string) => string;
    readonly offline: string;
    readonly tooMany: (shown: string, all: string) => string;
  };
  readonly figures: {
    readonly heading: string;
    readonly events: string;
    readonly documents: string;
    readonly outlets: string;
    readonly places: string;
    readonly harms: { readonly [kind in HarmKind]: string };
    readonly upTo: string;
    readonly atLeast: string;
    readonly basis: (events: string) => string;
    readonly leftOut: (events: string) => string;
    /** Between the two. */
    readonly and: string;
    readonly coarse: (count: string) => string;
    readonly outside: (count: string) => string;
    readonly none: string;
  };
  readonly highlights: { readonly heading: string; readonly lead: string };
  readonly filters: {
    readonly heading: string;
    readonly search: string;
    readonly type: string;
    readonly actor: string;
    readonly place: string;
    readonly status: string;
    readonly from: string;
    readonly to: string;
    readonly clear: string;
    readonly remove: (what: string) => string;
    readonly narrow: string;
    readonly nothing: string;
    readonly result: (shown: string, all: string) => string;
    readonly wholeCountry: (country: string) => string;
    readonly noPlace: string;
    readonly open: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly lead: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly all: string;
    readonly scale: string;
    readonly legend: {
      readonly event: string;
      readonly span: string;
      readonly bar: string;
      readonly planned: string;
      readonly doubtful: string;
    };
    readonly keys: string;
    readonly seen: (range: string, count: string) => string;
    readonly count: (count: string) => string;
    readonly overview: string;
    readonly empty: string;
    readonly outside: (count: string) => string;
    readonly showAll: string;
  };
  readonly tolls: {
    readonly heading: string;
    readonly lead: string;
    readonly kind: string;
    readonly perPeriod: string;
    readonly summed: string;
    readonly low: string;
    readonly band: string;
    readonly open: string;
    readonly leftOut: (count: string) => string;
    readonly table: string;
    readonly period: string;
    readonly lowColumn: string;
    readonly highColumn: string;
    readonly empty: string;
    readonly axis: (unit: string) => string;
    readonly units: {
      readonly hour: string;
      readonly day: string;
      readonly week: string;
      readonly month: string;
      readonly quarter: string;
      readonly year: string;
      readonly decade: string;
    };
  };
  readonly map: {
    readonly heading: string;
    readonly lead: string;
    readonly point: string;
    readonly area: string;
    readonly country: string;
    readonly unplaced: (count: string) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly label: string;
    readonly table: string;
    readonly events: string;
    readonly credit: string;
    readonly empty: string;
  };
  readonly actors: {
    readonly heading: string;
    readonly lead: string;
    readonly acts: string;
    readonly suffers: string;
    readonly matrix: string;
    readonly matrixLead: string;
    readonly agent: string;
    readonly target: string;
    readonly rest: (count: string) => string;
    readonly named: string;
    readonly unnamed: string;
    readonly empty: string;
  };
  readonly listing: {
    readonly events: string;
    readonly articles: string;
    readonly order: string;
    readonly oldest: string;
    readonly newest: string;
    readonly deadliest: string;
    readonly mostTold: string;
    readonly undated: string;
    readonly empty: string;
    readonly told: (documents: number, outlets: number) => string;
    readonly eventsIn: (count: number) => string;
    readonly untitled: string;
    readonly noOutlet: string;
  };
  readonly entry: {
    readonly close: string;
    readonly back: string;
    readonly next: string;
    readonly previous: string;
    readonly when: string;
    readonly where: string;
    readonly who: string;
    readonly whom: string;
    readonly how: string;
    readonly unknown: string;
    readonly knownTo: (granularity: string) => string;
    readonly tolls: string;
    readonly runningTolls: string;
    readonly attackerTolls: string;
    /** Nothing in the text says so: a default. */
    readonly assumed: string;
    readonly latest: (count: string) => string;
    readonly by: string;
    readonly publishedOn: string;
    readonly figure: string;
    readonly running: string;
    readonly subset: string;
    readonly disputed: string;
    readonly tellings: string;
    readonly rule: string;
    readonly readArticle: string;
    readonly source: string;
    readonly merged: string;
    readonly after: string;
    readonly codes: string;
  };
  readonly article: {
    readonly layers: string;
    readonly names: string;
    readonly dates: string;
    readonly casualties: string;
    readonly events: string;
    readonly entries: string;
    readonly pick: string;
    readonly partial: string;
    readonly evidence: string;
    readonly sureness: string;
    readonly fields: {
      readonly norm: string;
      readonly type: string;
      readonly country: string;
      readonly role: string;
      readonly office: string;
      readonly sector: string;
      readonly value: string;
      readonly range: string;
      readonly anchor: string;
      readonly figure: string;
      readonly victims: string;
      readonly speaker: string;
      readonly status: string;
      readonly precision: string;
      readonly entity: string;
    };
    readonly actorRole: string;
    readonly placeRole: string;
    readonly publication: string;
    readonly hijri: string;
    readonly aside: string;
    readonly partOf: string;
    readonly background: string;
    readonly attackers: string;
    readonly noRule: string;
  };
  readonly method: { readonly heading: string; readonly notes: readonly string[] };
}

/** How dates are written. */
export interface DateWords {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly parts: { readonly [part: string]: string };
  readonly seasons: { readonly [season: string]: string };
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  readonly day: (day: number, month: string, year: number) => string;
  readonly part: (part: string, day: string) => string;
  readonly clock: (day: string, time: string) => string;
  readonly year: (year: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (number: number) => string;
  readonly week: (monday: string) => string;
  readonly ofYear: (part: string, year: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly openYear: (rest: string) => string;
  readonly undated: string;
}

/** The words of a page, with the months as the reader calls them. */
export function wordsIn(language: "ar" | "en", monthNames: MonthNames): Words {
  if (language === "en") return englishWords;
  const months = monthsOf(monthNames);
  return { ...arabicWords, dates: { ...arabicWords.dates, months, shortMonths: months } };
}
