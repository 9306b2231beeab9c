import type { CasualtyFigure, HarmKind } from "../../../model/casualty.js";
import type { ExtractedDocument } from "../../../model/document.js";
import type { EventMention, Participant } from "../../../model/event.js";
import type { NameMention } from "../../../model/name.js";
import type { TimelineEntry } from "../../../model/timeline.js";

/** What the tables look up again and again, found once for a document. */
export interface DocumentFacts {
  readonly document: ExtractedDocument;
  readonly nameById: ReadonlyMap<string, NameMention>;
  /** The most precise mention of a place by its entity. */
  readonly placeByEntity: ReadonlyMap<string, NameMention>;
  readonly figureById: ReadonlyMap<string, CasualtyFigure>;
  readonly eventById: ReadonlyMap<string, EventMention>;
  /** 1-based number of the sentence and its words, where the document says. */
  sentenceAt(offset: number): { readonly number: number; readonly text: string | null } | null;
}

export function factsOf(document: ExtractedDocument): DocumentFacts {
  const placeByEntity = new Map<string, NameMention>();
  for (const name of document.names) {
    if (name.place !== undefined && !placeByEntity.has(name.entity)) placeByEntity.set(name.entity, name);
  }
  const told = new Map<number, string>();
  for (const { members } of document.timeline) for (const { start, sentence } of members) told.set(start, sentence);
  const { sentences, text } = document;
  return {
    document,
    nameById: new Map(document.names.map((name) => [name.id, name])),
    placeByEntity,
    figureById: new Map(document.casualties.map((figure) => [figure.id, figure])),
    eventById: new Map(document.events.map((event) => [event.id, event])),
    sentenceAt: (offset) => {
      let low = 0;
      let high = sentences.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (sentences[middle].end <= offset) low = middle + 1;
        else high = middle;
      }
      const sentence = sentences[low];
      if (sentence === undefined || sentence.start > offset) return null;
      const words = text === undefined ? (told.get(offset) ?? null) : text.slice(sentence.start, sentence.end);
      return { number: low + 1, text: words === null ? null : words.replace(/\s+/g, " ").trim() };
    },
  };
}

/** Values of several participants in one cell. */
export const joined = (values: readonly (string | null | undefined)[]): string | null => {
  const kept = [...new Set(values.filter((value): value is string => typeof value === "string" && value !== ""))];
  return kept.length === 0 ? null : kept.join("; ");
};

export const entities = (list: readonly Participant[]): string | null => joined(list.map(({ entity }) => entity));
export const countries = (list: readonly Participant[]): string | null => joined(list.map(({ country }) => country));
export const sectors = (list: readonly Participant[]): string | null => joined(list.map(({ sector }) => sector));

export interface HarmCount {
  readonly low: number;
  readonly high: number | null;
}

/** Figures of one kind on an event, parts of other figures left out, attackers too. Null where there are none. */
export function harmOf(event: EventMention, kind: HarmKind, { figureById }: DocumentFacts): HarmCount | null {
  let low = 0;
  let high: number | null = 0;
  let found = false;
  for (const id of event.casualties) {
    const figure = figureById.get(id);
    if (figure === undefined || figure.kind !== kind || figure.subsetOf !== undefined || figure.status !== "actual")
      continue;
    if (figure.cumulative === true || figure.attackers === true) continue;
    found = true;
    low += figure.low;
    high = high === null || figure.high === null ? null : high + figure.high;
  }
  return found ? { low, high } : null;
}

/** The toll of one kind of an entry, running totals left out. */
export const tollOf = (entry: TimelineEntry, kind: HarmKind) => entry.tolls.find((toll) => toll.kind === kind) ?? null;

/** Whole days from the first to the last of two ISO days, both counted. */
export function daysSpanned(earliest: string, latest: string): number {
  return Math.round((Date.parse(`${latest}T00:00:00Z`) - Date.parse(`${earliest}T00:00:00Z`)) / 86_400_000) + 1;
}

/** The first mention of an entry, whose participants and codes stand for it. */
export const firstMember = (entry: TimelineEntry, facts: DocumentFacts): EventMention | null => {
  const member = entry.members[0];
  return member === undefined ? null : (facts.eventById.get(member.event) ?? null);
};

/** Divisions above the place of an entry, the widest first. */
export const adminOf = (entry: TimelineEntry, facts: DocumentFacts): readonly string[] =>
  (entry.placeEntity === null ? undefined : facts.placeByEntity.get(entry.placeEntity)?.place?.admin) ?? [];

/** The place that the coordinates of an entry are of: the first, where it tells several. */
export const firstPlace = ({ place }: TimelineEntry): string | null => place?.split(", ")[0] ?? null;
