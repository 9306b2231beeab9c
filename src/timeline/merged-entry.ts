import { EVENT_GROUPS, type EventGroup, type EventStatus, type EventType } from "../model/event.js";
import type { Telling, TimelineEntry, TimelineFacts } from "../model/timeline.js";
import { byText, contentId, firstOf, unique } from "./canonical.js";
import { coarseness } from "./interval.js";
import { joinParties, textsOf } from "./parties.js";
import { isGeneric } from "./same-event/kinship.js";
import type { Base } from "./tellings.js";
import { splitReports, tollsOf } from "./tolls.js";

const GROUP: ReadonlyMap<string, EventGroup> = new Map(
  (Object.keys(EVENT_GROUPS) as EventGroup[]).flatMap((group) =>
    EVENT_GROUPS[group].map((type) => [type, group] as const),
  ),
);

/** The value told most often; of equals the one that `better` puts first, then the first in canonical order. */
function mostTold<Value>(
  tellings: readonly Telling[],
  keyOf: (telling: Telling) => string | null,
  value: (telling: Telling) => Value,
  better: (a: Telling, b: Telling) => number,
): Value | null {
  const counted = new Map<string, { count: number; best: Telling }>();
  for (const telling of tellings) {
    const key = keyOf(telling);
    if (key === null) continue;
    const before = counted.get(key);
    if (before === undefined) counted.set(key, { count: 1, best: telling });
    else {
      before.count++;
      if (better(telling, before.best) < 0) before.best = telling;
    }
  }
  const [first] = [...counted.values()].sort((a, b) => firstOf(better(a.best, b.best), b.count - a.count));
  return first === undefined ? null : value(first.best);
}

/** A type that says how it was done goes before one that only says that it was. */
const typeOf = (tellings: readonly Telling[]): EventType =>
  mostTold(
    tellings,
    ({ type }) => type,
    ({ type }) => type,
    (a, b) => Number(isGeneric(a.type)) - Number(isGeneric(b.type)),
  ) ?? tellings[0].type;

/** What happened is told as such by somebody; where all deny it, it is denied. */
function statusOf(tellings: readonly Telling[]): EventStatus {
  const all = new Set(tellings.map(({ status }) => status));
  for (const status of ["actual", "denied", "planned", "possible"] as const) if (all.has(status)) return status;
  return tellings[0].status;
}

type Time = Pick<TimelineFacts, "date" | "dateBasis" | "earliest" | "latest" | "granularity">;
type Place = Pick<
  TimelineFacts,
  "place" | "placeArabic" | "placeEntity" | "placeBasis" | "admin" | "lat" | "lon" | "wherePrec" | "country"
>;

/** The day that most tell, before a coarser time. */
function timeOf(tellings: readonly Telling[]): Time {
  const fine = ({ granularity }: Telling): number =>
    granularity === "time" ? coarseness("day") : coarseness(granularity);
  const { date, dateBasis, earliest, latest, granularity } =
    mostTold(
      tellings,
      ({ earliest: day }) => day,
      (telling) => telling,
      (a, b) => fine(a) - fine(b),
    ) ??
    tellings.find((telling) => telling.date !== null) ??
    tellings[0];
  return { date, dateBasis, earliest, latest, granularity };
}

/** The finest place, a stated one before a lent one, the one that most tell. */
function placeOf(tellings: readonly Telling[]): Place {
  const rank = ({ wherePrec, placeBasis }: Telling): number => (wherePrec ?? 6) + (placeBasis === "assumed" ? 10 : 0);
  const best = mostTold(
    tellings,
    ({ placeEntity, place }) => placeEntity ?? place,
    (telling) => telling,
    (a, b) => rank(a) - rank(b),
  );
  const { place, placeArabic, placeEntity, placeBasis, admin, lat, lon, wherePrec, country } = best ?? tellings[0];
  return { place, placeArabic, placeEntity, placeBasis, admin, lat, lon, wherePrec, country };
}

/** What the documents say differently of the status. */
const disputed = (tellings: readonly Telling[]): string[] =>
  unique(tellings.map(({ status }) => status)).length < 2
    ? []
    : [
        `status: ${tellings
          .map(({ document, entry, status }) => `${status} in ${document}/${entry}`)
          .sort(byText)
          .join(", ")}`,
      ];

/** Outlets that tell it; those who tell it in the very same words print one agency's copy and count once. */
function independent(bases: readonly Base[]): number {
  const outletOf = new Map<string, string>();
  const outlets = new Set<string>();
  for (const { telling, members } of bases) {
    const words = (members[0]?.sentence ?? "").replace(/\s+/g, " ").trim();
    const own = telling.source ?? "";
    const copied = words.length < 60 ? undefined : outletOf.get(words);
    if (copied === undefined) {
      outlets.add(own);
      outletOf.set(words, own);
    }
  }
  return outlets.size;
}

/** One happening from what the documents tell of it; the bases come in canonical order. */
export function mergedEntry(
  bases: readonly Base[],
  id: string,
  reasons: readonly string[],
  after: readonly string[],
): TimelineEntry {
  const tellings = bases.map(({ telling }) => telling);
  const type = typeOf(tellings);
  const parties = joinParties(tellings.flatMap((telling) => telling.parties));
  const { incident, running, attackers } = splitReports(tellings.flatMap(({ reports }) => reports));
  return {
    id,
    type,
    group: GROUP.get(type) ?? tellings[0].group,
    status: statusOf(tellings),
    ...timeOf(tellings),
    parties,
    agents: textsOf(parties, "agent"),
    targets: textsOf(parties, "target"),
    ...placeOf(tellings),
    background: tellings.every(({ background }) => background),
    tolls: tollsOf(incident),
    runningTolls: tollsOf(running),
    attackerTolls: tollsOf(attackers),
    members: bases.flatMap(({ members }) => members),
    documents: new Set(bases.map(({ documentKey }) => documentKey)).size,
    outlets: independent(bases),
    merged: [...reasons, ...disputed(tellings)],
    after,
    tellings,
  };
}

/** A name that stays as further reports come in: it is made from the first telling. */
export const idOf = ({ telling, documentKey }: Base): string =>
  `h${contentId(`${documentKey}\u0000${telling.entry}\u0000${telling.type}\u0000${telling.events.join(",")}`)}`;
