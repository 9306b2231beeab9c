import type { CasualtyFigure } from "../../model/casualty.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { EventMention } from "../../model/event.js";
import type { NameMention } from "../../model/name.js";
import type { TimexMention } from "../../model/timex.js";
import { type Interval, readInterval } from "../interval.js";
import type { ArabicName } from "../parties.js";

/** A document with what its events point at. */
export interface Source {
  readonly document: ExtractedDocument;
  readonly text: string | undefined;
  readonly figures: ReadonlyMap<string, CasualtyFigure>;
  readonly timexes: ReadonlyMap<string, TimexMention>;
  /** A mention of each place by its entity, one with a position where there is one. */
  readonly places: ReadonlyMap<string, NameMention>;
  readonly arabicName: ArabicName;
}

export function sourceOf(document: ExtractedDocument, text: string | undefined): Source {
  const places = new Map<string, NameMention>();
  for (const name of document.names) {
    if (name.type === "PER" || name.type === "ORG") continue;
    const before = places.get(name.entity);
    if (before === undefined || (before.place === undefined && name.place !== undefined)) places.set(name.entity, name);
  }
  const arabic = new Map(document.names.map((name) => [name.id, name.arabic]));
  return {
    document,
    text,
    figures: new Map(document.casualties.map((figure) => [figure.id, figure])),
    timexes: new Map(document.timexes.map((timex) => [timex.id, timex])),
    places,
    arabicName: (mention) => arabic.get(mention),
  };
}

/** The days of an event: those of its timex, which knows «مطلع» and Hijri dates, else those of its value. */
export function intervalOfEvent({ date, timex }: EventMention, { timexes }: Source): Interval | null {
  if (date === null) return null;
  const read = readInterval(date);
  const found = timex === null ? undefined : timexes.get(timex);
  if (read === null || found === undefined || found.value !== date) return read;
  if (found.earliest === null || found.latest === null) return read;
  const [from, to] = [readInterval(found.earliest), readInterval(found.latest)];
  return from === null || to === null ? read : { ...read, from: from.from, to: to.to };
}

/** The sentence around a mention with its number from 1; number 0 and no words where the text or the sentence is missing. */
export function sentenceAt(
  { document: { sentences }, text }: Source,
  offset: number,
): { number: number; words: string } {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  if (sentence === undefined || sentence.start > offset) return { number: 0, words: "" };
  return { number: low + 1, words: text?.slice(sentence.start, sentence.end) ?? "" };
}

/** Sentences of the body that open the news: what stands later without a date is mostly background. */
const OPENING = 4;

/** Where the headline and the first sentences of the body end. */
export function openingEnd({ sentences, zones }: ExtractedDocument): number {
  const body = zones.find(({ kind }) => kind === "body")?.start ?? 0;
  const own = sentences.filter(({ end }) => end > body);
  return own[Math.min(OPENING, own.length) - 1]?.end ?? 0;
}
