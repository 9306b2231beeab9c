import type { CasualtyFigure, HarmKind } from "../../../src/model/casualty.js";
import type { ExtractedDocument } from "../../../src/model/document.js";
import { EVENT_GROUPS, type EventGroup, type EventMention, type EventType } from "../../../src/model/event.js";
import type { Mention } from "../../../src/model/evidence.js";
import type { NameMention, NameType } from "../../../src/model/name.js";
import type { Span } from "../../../src/model/span.js";
import type {
  Granularity,
  TimelineEntry,
  TimelineMember,
  TimelineParty,
  Toll,
  TollReport,
} from "../../../src/model/timeline.js";
import type { TimexMention } from "../../../src/model/timex.js";
import {
  ACTORS,
  KINDS,
  OUTLETS,
  PLACES,
  type SceneActor,
  type SceneKind,
  type ScenePlace,
  SPEAKERS,
} from "./synthetic-scenes.js";

/** The same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" ");
const GROUP_OF = new Map(
  Object.entries(EVENT_GROUPS).flatMap(([group, types]) => types.map((type) => [type, group as EventGroup])),
) as ReadonlyMap<EventType, EventGroup>;

/** Something that happened, before anybody tells it. */
interface Scene {
  readonly kind: SceneKind;
  readonly agent: SceneActor;
  readonly target: SceneActor;
  readonly place: ScenePlace | null;
  readonly date: {
    readonly words: string;
    readonly value: string;
    readonly earliest: string;
    readonly latest: string;
  } | null;
  readonly granularity: Granularity;
  readonly published: number;
  readonly status: EventMention["status"];
  readonly killed: number;
  readonly injured: number;
}

function dateOf(time: number, random: number): Pick<Scene, "date" | "granularity"> {
  const day = iso(time);
  const [year, month, number] = day.split("-").map(Number);
  const words = `${number} ${MONTHS[month - 1]} ${year}`;
  const same = { earliest: day, latest: day };
  if (random < 0.04) return { date: null, granularity: "none" };
  if (random < 0.07) {
    return {
      date: { words: `عام ${year}`, value: String(year), earliest: `${year}-01-01`, latest: `${year}-12-31` },
      granularity: "year",
    };
  }
  if (random < 0.14) {
    const latest = iso(Date.UTC(year, month, 0));
    const value = day.slice(0, 7);
    return {
      date: { words: `${MONTHS[month - 1]} ${year}`, value, earliest: `${value}-01`, latest },
      granularity: "month",
    };
  }
  if (random < 0.2) {
    return { date: { words: `الساعة 14:30 يوم ${words}`, value: `${day}T14:30`, ...same }, granularity: "time" };
  }
  if (random < 0.3) return { date: { words: `مساء ${words}`, value: `${day}TEV`, ...same }, granularity: "time" };
  return { date: { words, value: day, ...same }, granularity: "day" };
}

/** Writes a text and keeps where everything in it stands. */
class Telling {
  text = "";
  readonly names: NameMention[] = [];
  readonly timexes: TimexMention[] = [];
  readonly casualties: CasualtyFigure[] = [];
  readonly sentences: Span[] = [];

  add(words: string): Span & { readonly surface: string } {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length, surface: words };
  }

  sentence(write: () => void): void {
    const start = this.text.length;
    write();
    this.sentences.push({ start, end: this.text.length });
  }

  mention(letter: string, count: number, words: string, rule: string): Mention {
    const span = this.add(words);
    return {
      id: `${letter}${count + 1}`,
      ...span,
      rule,
      confidence: "likely",
      evidence: [{ part: "head", start: span.start, end: span.end, row: "invented:row" }],
    };
  }

  actor({ arabic, norm, country, sector }: SceneActor): NameMention {
    const name: NameMention = {
      ...this.mention("n", this.names.length, arabic, "names/body"),
      type: "ORG",
      role: null,
      norm,
      arabic,
      country,
      countryBasis: "stated",
      entity: `actor:${norm.toLowerCase().replaceAll(" ", "-")}`,
      sector,
    };
    this.names.push(name);
    return name;
  }

  place(place: ScenePlace): NameMention {
    const type: NameType = place.wherePrec === 7 ? "LOC" : place.wherePrec === 2 ? "FAC" : "GPE";
    const name: NameMention = {
      ...this.mention("n", this.names.length, place.arabic, "names/place"),
      type,
      role: "place",
      norm: place.norm,
      arabic: place.arabic,
      country: place.country,
      countryBasis: "stated",
      entity: place.entity,
      sector: null,
      place: {
        lat: place.lat,
        lon: place.lon,
        admin: [place.country],
        geonames: null,
        wherePrec: place.wherePrec,
        geoPrecision: 1,
      },
    };
    this.names.push(name);
    return name;
  }

  date({ words, value, earliest, latest }: NonNullable<Scene["date"]>, published: string): TimexMention {
    const timex: TimexMention = {
      ...this.mention("t", this.timexes.length, words, "dates/day-month-year"),
      type: value.includes("T") ? "TIME" : "DATE",
      value,
      calendar: "gregorian",
      earliest,
      latest,
      uncertaintyDays: 0,
      anchor: { kind: "publication", date: published },
      basis: { value: "stated" },
      acledPrecision: 1,
      ucdpPrecision: 1,
      story: true,
    };
    this.timexes.push(timex);
    return timex;
  }

  figure(kind: HarmKind, words: string, count: number, speaker: string | undefined): CasualtyFigure {
    const mention = this.mention("c", this.casualties.length, words, "casualties/noun-first");
    const figure: CasualtyFigure = {
      ...mention,
      kind,
      low: count,
      high: count,
      victims: null,
      victimClass: ["civilian"],
      nationality: null,
      status: "actual",
      ...(speaker === undefined
        ? {}
        : { source: { start: mention.start, end: mention.end, speaker, stance: "asserts" } }),
    };
    this.casualties.push(figure);
    return figure;
  }
}

const counted = (count: number): string =>
  count === 1 ? "شخص" : count === 2 ? "شخصين" : count <= 10 ? `${count} أشخاص` : `${count} شخصا`;

/** One outlet's article about a scene. */
function tell(scene: Scene, id: string, outlet: string, more: number, speaker: string): ExtractedDocument {
  const { kind, agent, target, place, date, status } = scene;
  const published = iso(scene.published);
  const telling = new Telling();
  const title = `${kind.trigger} ${place === null ? "" : `في ${place.arabic} `}و${agent.arabic} في الخبر`;
  let event: EventMention | undefined;
  telling.sentence(() => {
    telling.add(status === "planned" ? "تعتزم " : status === "denied" ? "نفى مسؤول أن تكون " : "أعلنت السلطات أن ");
    const agentName = telling.actor(agent);
    telling.add(" نفذت ");
    const trigger = telling.mention("e", 0, kind.trigger, `events/${kind.type}.sample`);
    telling.add(" ضد ");
    const targetName = telling.actor(target);
    if (place !== null) telling.add(" في ");
    const placeName = place === null ? null : telling.place(place);
    if (date !== null) telling.add(" ");
    const timex = date === null ? null : telling.date(date, published);
    if (scene.killed > 0) {
      telling.add("، ما أدى إلى ");
      telling.figure("killed", `مقتل ${counted(scene.killed + more)}`, scene.killed + more, speaker);
    }
    if (scene.injured > 0) {
      telling.add(" و");
      telling.figure("injured", `إصابة ${counted(scene.injured + 2 * more)}`, scene.injured + 2 * more, speaker);
    }
    telling.add(`، بحسب ما أفادت به ${speaker}.`);
    const part = ({ start, end, norm, entity, id: name, country, sector }: NameMention) => ({
      start,
      end,
      text: norm,
      entity,
      name,
      country,
      sector,
    });
    event = {
      ...trigger,
      type: kind.type,
      group: GROUP_OF.get(kind.type) ?? "violence",
      codes: {
        plover: "ASSAULT",
        ploverMode: null,
        cameo: "190",
        cameoRoot: "19",
        acledEvent: "Battles",
        acledSubEvent: "Armed clash",
        quad: 4,
      },
      agent: agent.norm,
      target: target.norm,
      agents: [part(agentName)],
      targets: [part(targetName)],
      place: place?.norm ?? null,
      placeEntity: place?.entity ?? null,
      placeBasis: placeName === null ? null : "stated",
      date: date?.value ?? null,
      timex: timex?.id ?? null,
      dateBasis: timex === null ? null : "stated",
      status,
      instrument: null,
      casualties: telling.casualties.map((figure) => figure.id),
      attribution: [],
      background: false,
      links: [],
      same_as: null,
    };
  });
  telling.add("\n");
  telling.sentence(() =>
    telling.add("وأضاف المصدر أن الوضع هادئ الآن وأن التحقيق مستمر، ولم يصدر تعليق من الجانب الآخر حتى ساعة النشر."),
  );
  return {
    id,
    source: outlet,
    title,
    url: `https://news.example/${id}`,
    dct: published,
    text: telling.text,
    focus: place?.country ?? null,
    zones: [],
    sentences: telling.sentences,
    names: telling.names,
    coreferences: [],
    timexes: telling.timexes,
    casualties: telling.casualties,
    events: event === undefined ? [] : [event],
    timeline: [],
    issues: [],
  };
}

function tolls(documents: readonly ExtractedDocument[]): Toll[] {
  return (["killed", "injured"] as const).flatMap((kind) => {
    const reports = documents.flatMap(({ id, source, dct, casualties }) =>
      casualties
        .filter((figure) => figure.kind === kind)
        .map(
          (figure): TollReport => ({
            kind,
            low: figure.low,
            high: figure.high,
            cumulative: false,
            document: id,
            source,
            published: dct,
            figure: figure.id,
            subset: false,
            status: "actual",
            victims: null,
            speaker: figure.source?.speaker ?? null,
          }),
        ),
    );
    if (reports.length === 0) return [];
    const lows = reports.map(({ low }) => low);
    return [
      {
        kind,
        low: Math.min(...lows),
        high: Math.max(...lows),
        latest: lows[lows.length - 1],
        reports,
        outlets: new Set(reports.map(({ source }) => source)).size,
      },
    ];
  });
}

const party = (role: "agent" | "target", { norm, arabic, country }: SceneActor): TimelineParty => ({
  role,
  text: norm,
  arabic,
  entity: `actor:${norm.toLowerCase().replaceAll(" ", "-")}`,
  country,
});

function entryOf(scene: Scene, number: number, documents: readonly ExtractedDocument[]): TimelineEntry {
  const { kind, place, date } = scene;
  const members = documents.map(
    ({ id, events: [event], text = "", sentences, source, dct }): TimelineMember => ({
      document: id,
      event: event.id,
      start: event.start,
      end: event.end,
      surface: event.surface,
      sentence: text.slice(sentences[0].start, sentences[0].end),
      sentenceNumber: 1,
      source,
      published: dct,
    }),
  );
  return {
    id: `x${number + 1}`,
    type: kind.type,
    group: GROUP_OF.get(kind.type) ?? "violence",
    status: scene.status,
    date: date?.value ?? null,
    dateBasis: date === null ? null : "stated",
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    granularity: scene.granularity,
    parties: [party("agent", scene.agent), party("target", scene.target)],
    agents: [scene.agent.norm],
    targets: [scene.target.norm],
    place: place?.norm ?? null,
    placeEntity: place?.entity ?? null,
    placeArabic: place?.arabic ?? null,
    placeBasis: place === null ? null : "stated",
    admin: [],
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    wherePrec: place?.wherePrec ?? null,
    country: place?.country ?? null,
    background: false,
    tolls: tolls(documents),
    runningTolls: [],
    attackerTolls: [],
    members,
    documents: documents.length,
    outlets: new Set(documents.map(({ source }) => source)).size,
    merged: documents.length > 1 ? ["same type", "same day", "same place"] : [],
    after: [],
  };
}

/** An invented corpus of so many happenings over two and a half years, each told by one to four outlets. */
export function syntheticCorpus(happenings: number): {
  readonly documents: readonly ExtractedDocument[];
  readonly timeline: readonly TimelineEntry[];
} {
  const random = numbers(7);
  const pick = <Item>(list: readonly Item[], skew = 1): Item => list[Math.floor(random() ** skew * list.length)];
  const weighted = KINDS.flatMap((kind) => Array.from({ length: kind.weight }, () => kind));
  const documents: ExtractedDocument[] = [];
  const timeline: TimelineEntry[] = [];
  const from = Date.UTC(2022, 2, 1);
  for (let number = 0; number < happenings; number++) {
    const kind = pick(weighted);
    const wave = Math.floor(900 * ((random() + random() ** 2) / 2));
    const time = from + wave * DAY;
    const status = random();
    const agent = pick(ACTORS, 1.4);
    const scene: Scene = {
      kind,
      agent,
      target: pick(
        ACTORS.filter((one) => one !== agent),
        1.4,
      ),
      place: random() < 0.05 ? null : pick(PLACES, 1.2),
      ...dateOf(time, random()),
      published: time + DAY,
      status: status < 0.86 ? "actual" : status < 0.92 ? "planned" : status < 0.96 ? "possible" : "denied",
      killed: kind.deadly && random() < 0.7 ? 1 + Math.floor(random() ** 4 * 60) : 0,
      injured: kind.deadly && random() < 0.6 ? 1 + Math.floor(random() ** 3 * 90) : 0,
    };
    const tellers = random() < 0.6 ? 1 : 2 + Math.floor(random() ** 2 * 3);
    const shift = Math.floor(random() * OUTLETS.length);
    const told = Array.from({ length: tellers }, (_, teller) =>
      tell(
        scene,
        `d${number}-${teller}`,
        OUTLETS[(shift + teller) % OUTLETS.length],
        random() < 0.3 ? Math.floor(random() * 6) : 0,
        pick(SPEAKERS),
      ),
    );
    documents.push(...told);
    timeline.push(entryOf(scene, number, told));
  }
  return { documents, timeline };
}
