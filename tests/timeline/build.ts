import type { CasualtyFigure } from "../../src/model/casualty.js";
import type { ExtractedDocument } from "../../src/model/document.js";
import {
  EVENT_GROUPS,
  type EventGroup,
  type EventMention,
  type EventType,
  type Participant,
} from "../../src/model/event.js";
import type { NameMention } from "../../src/model/name.js";
import { buildDocumentTimeline } from "../../src/timeline/index.js";

/** A place of the tests: where it is and what it lies in. */
export interface TestPlace {
  readonly norm: string;
  /** The Arabic name, where it is not `norm` itself. */
  readonly arabic?: string;
  readonly country: string;
  readonly admin: readonly string[];
  readonly at: readonly [number, number];
  readonly prec: 1 | 2 | 3 | 4 | 6;
}

export const MOSUL: TestPlace = {
  norm: "Mosul",
  country: "IQ",
  admin: ["Iraq", "Nineveh"],
  at: [36.34, 43.13],
  prec: 1,
};
/** 8 km from Mosul. */
export const SUBURB: TestPlace = {
  norm: "Gogjali",
  country: "IQ",
  admin: ["Iraq", "Nineveh"],
  at: [36.35, 43.22],
  prec: 1,
};
/** 50 km from Mosul, in the same province. */
export const TELAFAR: TestPlace = {
  norm: "Tal Afar",
  country: "IQ",
  admin: ["Iraq", "Nineveh"],
  at: [36.38, 42.45],
  prec: 1,
};
export const NINEVEH: TestPlace = { norm: "Nineveh", country: "IQ", admin: ["Iraq"], at: [36.2, 42.8], prec: 4 };
export const ALEPPO: TestPlace = {
  norm: "Aleppo",
  country: "SY",
  admin: ["Syria", "Aleppo"],
  at: [36.2, 37.16],
  prec: 1,
};

export interface TestFigure extends Partial<CasualtyFigure> {
  readonly kind: CasualtyFigure["kind"];
  readonly low: number;
}

export interface TestEvent {
  readonly type: EventType;
  /** The day is that of the announcement. */
  readonly announced?: true;
  /** The word that tells it; it must stand in the text. */
  readonly word: string;
  readonly date?: string | null;
  readonly place?: TestPlace;
  readonly placeBasis?: EventMention["placeBasis"];
  readonly agents?: readonly string[];
  readonly targets?: readonly string[];
  readonly status?: EventMention["status"];
  readonly background?: boolean;
  readonly same_as?: number;
  readonly links?: EventMention["links"];
  readonly figures?: readonly TestFigure[];
}

export interface TestDocument {
  readonly id?: string;
  readonly source?: string | null;
  readonly published?: string | null;
  readonly text: string;
  readonly events: readonly TestEvent[];
}

const groupOf = (type: EventType): EventGroup =>
  (Object.keys(EVENT_GROUPS) as EventGroup[]).find((group) =>
    (EVENT_GROUPS[group] as readonly string[]).includes(type),
  )!;

const ground = { surface: "", rule: "test", confidence: "likely", evidence: [] } as const;

/** `Name:IQ` is a named party of a country, `Name:` one of none, `@Name:` a person, `Name:IQ:country:iq` has an entity of its own; anything else is words. */
function participant(party: string): Participant {
  const [name, country, ...entity] = party.split(":");
  const text = name.replace(/^@/, "");
  const named = country !== undefined;
  return {
    start: 0,
    end: 0,
    text,
    entity: named ? entity.join(":") || `${name === text ? "actor" : "person"}:${text}` : null,
    name: null,
    country: country || null,
    sector: null,
  };
}

/** A document as extraction leaves it, with its own timeline, from what matters to a test. */
export function document(given: TestDocument): ExtractedDocument {
  const { id = "d1", source = "صحيفة", published = "2024-08-15", text } = given;
  const casualties: CasualtyFigure[] = [];
  const names: NameMention[] = [];
  const events = given.events.map((event, at): EventMention => {
    const start = text.indexOf(event.word);
    if (start < 0) throw new Error(`not in the text: ${event.word}`);
    const own = (event.figures ?? []).map(
      (figure, n): CasualtyFigure => ({
        ...ground,
        start,
        end: start,
        high: figure.low,
        victims: null,
        victimClass: [],
        nationality: null,
        status: "actual",
        ...figure,
        id: figure.id ?? `c${casualties.length + n + 1}`,
      }),
    );
    casualties.push(...own);
    const { place } = event;
    if (place !== undefined) {
      const [lat, lon] = place.at;
      names.push({
        ...ground,
        id: `n${names.length + 1}`,
        start,
        end: start,
        type: "GPE",
        role: "place",
        norm: place.norm,
        arabic: place.arabic ?? place.norm,
        country: place.country,
        countryBasis: "stated",
        entity: `place:${place.norm}`,
        sector: null,
        place: { lat, lon, admin: place.admin, geonames: null, wherePrec: place.prec, geoPrecision: 1 },
      });
    }
    return {
      ...ground,
      id: `e${at + 1}`,
      start,
      end: start + event.word.length,
      surface: event.word,
      type: event.type,
      group: groupOf(event.type),
      codes: {
        plover: null,
        ploverMode: null,
        cameo: null,
        cameoRoot: null,
        acledEvent: null,
        acledSubEvent: null,
        quad: null,
      },
      agent: null,
      target: null,
      agents: (event.agents ?? []).map(participant),
      targets: (event.targets ?? []).map(participant),
      place: place?.norm ?? null,
      placeEntity: place === undefined ? null : `place:${place.norm}`,
      placeBasis: event.placeBasis ?? (place === undefined ? null : "stated"),
      date: event.date ?? null,
      timex: null,
      dateBasis: event.announced === true ? "assumed" : "stated",
      status: event.status ?? "actual",
      instrument: null,
      casualties: own.map((figure) => figure.id),
      attribution: [],
      background: event.background ?? false,
      links: event.links ?? [],
      same_as: event.same_as ?? null,
    };
  });
  const ends = [...text.matchAll(/\.(?=\s|$)/g)].map(({ index }) => index + 1);
  const sentences = ends.map((end, n) => ({ start: n === 0 ? 0 : ends[n - 1] + 1, end }));
  const whole: ExtractedDocument = {
    id,
    source,
    title: null,
    url: null,
    dct: published,
    text,
    focus: null,
    zones: [],
    sentences,
    names,
    coreferences: [],
    timexes: [],
    casualties,
    events,
    timeline: [],
    issues: [],
  };
  return { ...whole, timeline: buildDocumentTimeline(whole) };
}
