import type { CasualtyFigure } from "../../../src/model/casualty.js";
import type { ExtractedDocument } from "../../../src/model/document.js";
import type { EventMention, EventType, Participant } from "../../../src/model/event.js";
import type { NameMention, NameType, PlaceFacts } from "../../../src/model/name.js";
import type { TimelineEntry } from "../../../src/model/timeline.js";
import type { TimexMention } from "../../../src/model/timex.js";

// A surrogate pair, harakat, a line end inside a mention, markup and a formula: what exports get wrong.
export const TEXT =
  "📰 قُتِلَ 12 جنديا في هجوم على ثكنة قرب النهر الكبير الخميس، وأصيب 30 آخرون.\n" +
  "=واتهمت الحكومة <المركزية> & «جبهة\nالتلال» بتنفيذ الهجوم في محافظة الوادي 😀 عام 2024.";

const at = (words: string, from = 0): { readonly start: number; readonly end: number; readonly surface: string } => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length, surface: words };
};

const ground = { rule: "sample/rule", confidence: "likely", evidence: [] } as const;

const name = (id: string, words: string, type: NameType, norm: string, place?: PlaceFacts): NameMention => ({
  id,
  ...at(words),
  ...ground,
  type,
  role: type === "GPE" ? "place" : null,
  norm,
  arabic: words,
  country: "IQ",
  countryBasis: "stated",
  entity: `x:${norm.toLowerCase()}`,
  sector: type === "ORG" ? (norm === "Government" ? "GOV" : "REB") : null,
  ...(place === undefined ? {} : { place }),
});

const placeFacts = (wherePrec: PlaceFacts["wherePrec"], lat: number, lon: number): PlaceFacts => ({
  lat,
  lon,
  admin: ["Iraq", "Wadi"],
  geonames: 42,
  wherePrec,
  geoPrecision: wherePrec <= 3 ? 1 : 3,
});

export const names: readonly NameMention[] = [
  name("n1", "النهر الكبير", "LOC", "Great River", placeFacts(2, 33.25, 44.5)),
  name("n2", "الحكومة", "ORG", "Government"),
  name("n3", "جبهة\nالتلال", "ORG", "Hills Front"),
  name("n4", "محافظة الوادي", "GPE", "Wadi", placeFacts(4, 32, 45)),
];

const timex = (id: string, words: string, value: string, earliest: string, latest: string): TimexMention => ({
  id,
  ...at(words),
  ...ground,
  type: "DATE",
  value,
  calendar: "gregorian",
  earliest,
  latest,
  uncertaintyDays: 0,
  anchor: { kind: "publication", date: "2024-08-16" },
  basis: {},
  acledPrecision: 1,
  ucdpPrecision: 1,
  story: true,
});

export const timexes = [
  timex("t1", "الخميس", "2024-08-15", "2024-08-15", "2024-08-15"),
  timex("t2", "عام 2024", "2024", "2024-01-01", "2024-12-31"),
];

const figure = (id: string, words: string, kind: CasualtyFigure["kind"], count: number): CasualtyFigure => ({
  id,
  ...at(words),
  ...ground,
  kind,
  low: count,
  high: count,
  victims: null,
  victimClass: kind === "killed" ? ["military"] : [],
  nationality: null,
  status: "actual",
});

export const casualties = [figure("c1", "قُتِلَ 12 جنديا", "killed", 12), figure("c2", "أصيب 30 آخرون", "injured", 30)];

const participant = ({ id, start, end, norm, entity, country, sector }: NameMention): Participant => ({
  start,
  end,
  text: norm,
  entity,
  name: id,
  country,
  sector,
});

const event = (
  id: string,
  words: string,
  from: number,
  type: EventType,
  rest: Partial<EventMention>,
): EventMention => ({
  id,
  ...at(words, from),
  ...ground,
  type,
  group: type === "attack" ? "violence" : "diplomacy",
  codes: {
    plover: "ASSAULT",
    ploverMode: "firearms",
    cameo: "190",
    cameoRoot: "19",
    acledEvent: "Battles",
    acledSubEvent: "Armed clash",
    quad: 4,
  },
  agent: null,
  target: null,
  agents: [],
  targets: [],
  place: null,
  placeEntity: null,
  placeBasis: null,
  date: null,
  timex: null,
  dateBasis: null,
  status: "actual",
  instrument: null,
  casualties: [],
  attribution: [],
  background: false,
  links: [],
  same_as: null,
  ...rest,
});

export const events = [
  event("e1", "هجوم", 0, "attack", {
    agent: "Hills Front",
    agents: [participant(names[2])],
    place: "Great River",
    placeEntity: "x:great river",
    date: "2024-08-15",
    timex: "t1",
    casualties: ["c1", "c2"],
  }),
  event("e2", "اتهمت", 0, "accusation", {
    agent: "Government",
    agents: [participant(names[1])],
    target: "Hills Front",
    targets: [participant(names[2])],
    status: "possible",
    codes: {
      plover: "ACCUSE",
      ploverMode: "allege",
      cameo: "014",
      cameoRoot: "01",
      acledEvent: null,
      acledSubEvent: null,
      quad: 3,
    },
  }),
  event("e3", "الهجوم", 0, "attack", { place: "Wadi", placeEntity: "x:wadi", date: "2024", timex: "t2", same_as: 0 }),
];

const LINE = TEXT.indexOf("\n") + 1;
const sentences = [
  { start: 0, end: LINE - 1 },
  { start: LINE, end: TEXT.length },
];

const entry = (id: string, of: EventMention, rest: Partial<TimelineEntry>): TimelineEntry => ({
  id,
  type: of.type,
  group: of.group,
  status: of.status,
  date: of.date,
  dateBasis: of.dateBasis,
  earliest: null,
  latest: null,
  granularity: "none",
  parties: [],
  agents: of.agents.map(({ text }) => text),
  targets: of.targets.map(({ text }) => text),
  place: of.place,
  placeArabic: null,
  placeEntity: of.placeEntity,
  placeBasis: of.placeBasis,
  admin: [],
  lat: null,
  lon: null,
  wherePrec: null,
  country: "IQ",
  background: false,
  tolls: [],
  runningTolls: [],
  attackerTolls: [],
  documents: 1,
  outlets: 1,
  merged: [],
  after: [],
  members: [
    {
      document: "=doc 1",
      event: of.id,
      start: of.start,
      end: of.end,
      surface: of.surface,
      sentence: TEXT.slice(0, LINE - 1),
      sentenceNumber: 1,
      source: null,
      published: "2024-08-16",
    },
  ],
  ...rest,
});

const toll = (kind: "killed" | "injured", count: number) => ({
  kind,
  low: count,
  high: count,
  latest: count,
  reports: [],
  outlets: 1,
});

export const timeline = [
  entry("x1", events[0], {
    earliest: "2024-08-15",
    latest: "2024-08-15",
    granularity: "day",
    lat: 33.25,
    lon: 44.5,
    wherePrec: 2,
    tolls: [toll("killed", 12), toll("injured", 30)],
  }),
  entry("x2", events[1], {}),
  entry("x3", events[2], {
    earliest: "2024-01-01",
    latest: "2024-12-31",
    granularity: "year",
    lat: 32,
    lon: 45,
    wherePrec: 4,
  }),
];

/** A document with everything that the exporters look at. Its id would run as a formula in a spreadsheet. */
export const DOCUMENT: ExtractedDocument = {
  id: "=doc 1",
  source: "صحيفة، التل",
  title: 'عنوان "مقتبس"',
  url: "https://example.org/?a=1&b=2",
  dct: "2024-08-16",
  text: TEXT,
  focus: "IQ",
  zones: [],
  sentences,
  names,
  coreferences: [],
  timexes,
  casualties,
  events,
  timeline,
  issues: [],
};
