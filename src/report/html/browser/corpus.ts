import { EVENT_GROUPS, type EventGroup, type EventType } from "../../../model/event.js";
import { foldKey } from "../../../text/index.js";
import type { DocumentData, EntryData, ReportData } from "../report-data.js";
import { type Interval, intervalOf } from "./time/hours.js";

/** A timeline entry with what the views need of it again and again. */
export interface Happening {
  readonly index: number;
  readonly data: EntryData;
  readonly group: EventGroup;
  /** The hours in which it lies; null where its date is not known. */
  readonly when: Interval | null;
  readonly placeKey: string | null;
  readonly countryKey: string | null;
  /** Those who act and those acted on, each once. */
  readonly actors: readonly string[];
}

/** The data of a page, ready to be looked at. */
export interface Corpus {
  readonly data: ReportData;
  /** By index, as in the data. */
  readonly happenings: readonly Happening[];
  readonly inTime: readonly Happening[];
  /** From the first to the last hour that any event may lie in. */
  readonly whole: Interval | null;
  readonly rules: ReadonlyMap<string, string>;
  /** The usual name in a language; norms without an Arabic name, and Arabic words without a norm, as they are. */
  readonly nameIn: (language: "ar" | "en", norm: string) => string;
  readonly isNamed: (actor: string) => boolean;
  /** Whether something happened at a place of this name. */
  readonly isPlace: (name: string) => boolean;
  /** Folded words of an entry for the search box. */
  readonly searchText: (happening: Happening) => string;
}

export const GROUPS = Object.keys(EVENT_GROUPS) as EventGroup[];

const GROUP_OF = new Map<EventType, EventGroup>(
  GROUPS.flatMap((group) => EVENT_GROUPS[group].map((type): [EventType, EventGroup] => [type, group])),
);

/** Countries and places share one set of filter keys. */
export const countryKey = (code: string): string => `country:${code.toLowerCase()}`;

/** A stretch of a document as far as its words are in the page. */
export function words(document: DocumentData, start: number, end: number): string {
  const passage = document.passages.find((one) => start >= one.start && end <= one.start + one.text.length);
  return passage === undefined ? "" : passage.text.slice(start - passage.start, end - passage.start);
}

/** Folds what a reader types as the texts are folded: hamza, ta marbuta and vowel marks make no difference. */
export const searchKey = (text: string): string => foldKey(text.toLowerCase());

function happening(data: EntryData, index: number): Happening {
  return {
    index,
    data,
    group: GROUP_OF.get(data.type) ?? data.group,
    when: intervalOf(data.earliest, data.latest, data.date),
    placeKey: data.placeEntity ?? data.place,
    countryKey: data.country === null ? null : countryKey(data.country),
    actors: [...new Set([...data.agents, ...data.targets])],
  };
}

/** In order of time, the narrower first among those of one beginning; undated ones at the end. */
export function inOrder(a: Happening, b: Happening): number {
  if (a.when === null || b.when === null)
    return (a.when === null ? 1 : 0) - (b.when === null ? 1 : 0) || a.index - b.index;
  return a.when.from - b.when.from || a.when.to - b.when.to || a.index - b.index;
}

export function readCorpus(data: ReportData): Corpus {
  const happenings = data.entries.map(happening);
  let whole: Interval | null = null;
  for (const { when } of happenings) {
    if (when === null) continue;
    whole = whole === null ? when : { from: Math.min(whole.from, when.from), to: Math.max(whole.to, when.to) };
  }
  const arabic = new Map(data.arabicNames);
  const named = new Set(data.namedActors);
  const places = new Set(data.entries.map(({ place }) => place));
  const search = new Map<number, string>();
  return {
    data,
    happenings,
    inTime: [...happenings].sort(inOrder),
    whole,
    rules: new Map(data.rules),
    nameIn: (language, norm) => (language === "ar" ? (arabic.get(norm) ?? norm) : norm),
    isNamed: (actor) => named.has(actor),
    isPlace: (name) => places.has(name),
    searchText: ({ index, data: entry }) => {
      const known = search.get(index);
      if (known !== undefined) return known;
      const names = [...entry.agents, ...entry.targets, ...(entry.place === null ? [] : [entry.place])];
      const sentences = entry.members.map(({ document, sentence }) =>
        words(data.documents[document], sentence.start, sentence.end),
      );
      const all = [entry.type, ...names, ...names.map((norm) => arabic.get(norm) ?? ""), ...sentences].join("\n");
      const key = searchKey(all);
      search.set(index, key);
      return key;
    },
  };
}
