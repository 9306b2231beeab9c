import { EVENT_GROUPS, type EventGroup, type EventStatus, type EventType } from "../model/event.js";
import type { Telling, TimelineFacts } from "../model/timeline.js";
import { firstOf } from "./canonical.js";
import { coarseness } from "./interval.js";
import { joinParties } from "./parties.js";
import { isGeneric } from "./same-event/kinship.js";

const GROUP: ReadonlyMap<string, EventGroup> = new Map(
  (Object.keys(EVENT_GROUPS) as EventGroup[]).flatMap((group) =>
    EVENT_GROUPS[group].map((type) => [type, group] as const),
  ),
);

interface Counted {
  count: number;
  best: Telling;
}

/** Tellings by what they say of something, with the best telling of each; in canonical order. */
function counted(
  tellings: readonly Telling[],
  keyOf: (telling: Telling) => string | null,
  better: (a: Telling, b: Telling) => number,
): Counted[] {
  const out = new Map<string, Counted>();
  for (const telling of tellings) {
    const key = keyOf(telling);
    if (key === null) continue;
    const before = out.get(key);
    if (before === undefined) out.set(key, { count: 1, best: telling });
    else {
      before.count++;
      if (better(telling, before.best) < 0) before.best = telling;
    }
  }
  return [...out.values()];
}

/** A type that says how it was done goes before one that only says that it was, where a good part tell it. */
function typeOf(tellings: readonly Telling[]): EventType {
  const types = counted(
    tellings,
    ({ type }) => type,
    () => 0,
  ).sort((a, b) => b.count - a.count);
  const telling = types.find(({ count, best }) => !isGeneric(best.type) && 3 * count >= types[0].count);
  return (telling ?? types[0]).best.type;
}

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

/** Hours do not make a day finer here: the day that most tell is what counts, one that is told before an assumed one. */
const fineness = ({ granularity, dateBasis }: Telling): number =>
  coarseness(granularity === "time" ? "day" : granularity) + (dateBasis === "assumed" ? 0.5 : 0);

/** The day that most tell, before a coarser time. */
function timeOf(tellings: readonly Telling[]): Time {
  const [day] = counted(
    tellings,
    ({ earliest }) => earliest,
    (a, b) => fineness(a) - fineness(b),
  ).sort((a, b) => firstOf(fineness(a.best) - fineness(b.best), b.count - a.count));
  const { date, dateBasis, earliest, latest, granularity } =
    day?.best ?? tellings.find((telling) => telling.date !== null) ?? tellings[0];
  return { date, dateBasis, earliest, latest, granularity };
}

const placeRank = ({ wherePrec, placeBasis }: Telling): number =>
  (wherePrec ?? 6) + (placeBasis === "assumed" ? 10 : 0);

/** The finest place, a stated one before a lent one, the one that most tell. */
function placeOf(tellings: readonly Telling[]): Place {
  const [found] = counted(
    tellings,
    ({ placeEntity, place }) => placeEntity ?? place,
    (a, b) => placeRank(a) - placeRank(b),
  ).sort((a, b) => firstOf(placeRank(a.best) - placeRank(b.best), b.count - a.count));
  const { place, placeArabic, placeEntity, placeBasis, admin, lat, lon, wherePrec, country } =
    found?.best ?? tellings[0];
  return { place, placeArabic, placeEntity, placeBasis, admin, lat, lon, wherePrec, country };
}

/** What several tellings of one happening come to; they come in canonical order. */
export function consensus(tellings: readonly Telling[]): TimelineFacts {
  const type = typeOf(tellings);
  return {
    type,
    group: GROUP.get(type) ?? tellings[0].group,
    status: statusOf(tellings),
    ...timeOf(tellings),
    parties: joinParties(tellings.flatMap(({ parties }) => parties)),
    ...placeOf(tellings),
    background: tellings.every(({ background }) => background),
  };
}
