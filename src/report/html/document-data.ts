import type { CasualtyFigure } from "../../model/casualty.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { EventMention, Participant } from "../../model/event.js";
import type { Mention } from "../../model/evidence.js";
import type { NameMention } from "../../model/name.js";
import type { Span } from "../../model/span.js";
import type { TimexMention } from "../../model/timex.js";
import type {
  DocumentData,
  EventData,
  FigureData,
  NameData,
  ParticipantData,
  Passage,
  TimexData,
} from "./report-data.js";

/** An object without the fields that say nothing: null, undefined, false, an empty list. */
function told<Whole extends object>(whole: Whole): Whole {
  const kept = Object.entries(whole).filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Whole;
}

const ground = ({ id, start, end, rule, confidence, evidence }: Mention) => ({
  id,
  start,
  end,
  rule,
  confidence,
  evidence,
});

const nameData = (name: NameMention): NameData => {
  const { type, norm, role, country, entity, sector, office, metonymOf, place } = name;
  const facts = place === undefined ? undefined : { lat: place.lat, lon: place.lon, wherePrec: place.wherePrec };
  return told({
    ...ground(name),
    type,
    norm,
    role,
    country,
    entity,
    sector,
    office,
    metonymOf,
    place: facts,
  }) as NameData;
};

const timexData = (timex: TimexMention): TimexData => {
  const { type, value, mod, earliest, latest, anchor, calendar, story } = timex;
  const against = anchor.kind === "none" ? null : anchor;
  return told({
    ...ground(timex),
    type,
    value,
    mod,
    earliest,
    latest,
    anchor: against,
    hijri: calendar === "hijri",
    aside: !story,
  }) as TimexData;
};

const figureData = (figure: CasualtyFigure): FigureData => {
  const { kind, low, high, status, mod, victims, victimClass, nationality, zero, cumulative, revised } = figure;
  const optional = told({ mod, victims, victimClass, nationality, zero, cumulative, revised });
  const { subsetOf, attackers } = figure;
  const rest = told({ subsetOf, attackers, speaker: figure.source?.speaker });
  return { ...told(ground(figure)), kind, low, high, status, ...optional, ...rest } as FigureData;
};

const participants = (list: readonly Participant[]): ParticipantData[] =>
  list.map(({ start, end, text }) => ({ start, end, text }));

const eventData = (event: EventMention): EventData => {
  const { type, status, agent, target, place, placeEntity, date, timex, instrument, casualties, background } = event;
  const { plover, ploverMode, cameo, acledEvent, acledSubEvent } = event.codes;
  const codes = [
    [`PLOVER ${plover}`, plover],
    [ploverMode, ploverMode],
    [`CAMEO ${cameo}`, cameo],
    [`ACLED ${acledEvent}`, acledEvent],
    [acledSubEvent, acledSubEvent],
  ];
  return told({
    ...ground(event),
    type,
    status,
    agent,
    target,
    place,
    placeEntity,
    date,
    timex,
    instrument,
    casualties,
    background,
    agents: participants(event.agents),
    targets: participants(event.targets),
    speakers: [...new Set(event.attribution.map(({ speaker }) => speaker))],
    codes: codes.filter(([, code]) => code !== null).map(([label]) => label),
  }) as EventData;
};

/**
 * A document as the page holds it.
 *
 * @param quotes The stretches that entries quote, where the page is not to hold the whole text or there is none.
 */
export function documentData(document: ExtractedDocument, quotes: readonly Passage[] | null): DocumentData {
  const { id, title, source, url, dct, text } = document;
  const whole = quotes === null && text !== undefined;
  const passages = whole ? [{ start: 0, text }] : (quotes ?? []);
  const inPage = ({ start, end }: Span): boolean =>
    whole || passages.some((passage) => start >= passage.start && end <= passage.start + passage.text.length);
  return {
    id,
    title,
    source,
    url,
    dct,
    whole,
    passages,
    zones: document.zones.filter(({ kind }) => kind !== "body").filter(inPage),
    names: document.names.filter(inPage).map(nameData),
    timexes: document.timexes.filter(inPage).map(timexData),
    casualties: document.casualties.filter(inPage).map(figureData),
    events: document.events.filter(inPage).map(eventData),
  };
}
