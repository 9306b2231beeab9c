import { civilDate } from "../../extract/dates/calendar/days.js";
import { familyOf } from "./kinship.js";
import type { Subject } from "./subject.js";
import { REPORT_DAYS } from "./time.js";

/** A stretch of more days than this counts by its name only: it would stand in too many blocks. */
const MOST_DAYS = 8;
/** Parties that open a block of their own. */
const MOST_PARTIES = 3;

/** Time buckets: a day stands in its own and in the next day's, so that neighbours meet in one. */
function buckets({ interval, published, base }: Subject): string[] {
  const out: string[] = [];
  if (interval === null) {
    if (published !== null) for (let back = 0; back < REPORT_DAYS; back++) out.push(`${published - back}`);
    return out;
  }
  const { from, to } = interval;
  if (to - from < MOST_DAYS) for (let day = from; day <= to + 1; day++) out.push(`${day}`);
  else out.push(base.telling.date ?? `${from}-${to}`);
  return out;
}

/** The month that a time lies in, for meeting a coarser telling of it. */
function month({ interval }: Subject): string | null {
  if (interval === null || interval.to - interval.from > 31) return null;
  const { year, month: number } = civilDate(interval.from);
  return `${year}-${number}`;
}

/** Whom and where: the country of the place, and the parties by country and by name. */
function anchors(subject: Subject): Set<string> {
  const { country } = subject.base.telling;
  const sides = [...subject.agents, ...subject.targets].slice(0, MOST_PARTIES);
  const out = new Set<string>();
  if (country !== null) out.add(country);
  for (const { key, country: home } of sides) out.add(home ?? key);
  return out;
}

/** What is precise enough to meet a telling that knows only the month. */
function signs({ base: { telling }, agents, targets }: Subject): Set<string> {
  const out = new Set<string>();
  if (telling.placeEntity !== null && (telling.wherePrec ?? 6) <= 4) out.add(telling.placeEntity);
  for (const { key, named } of [...agents, ...targets].slice(0, MOST_PARTIES)) if (named) out.add(key);
  return out;
}

/** Keys of the blocks that a telling stands in: type family × time × place, country or party. */
export function blockKeys(subject: Subject): string[] {
  const family = familyOf(subject.type);
  const where = [...anchors(subject)];
  const keys = buckets(subject).flatMap((time) =>
    where.length === 0 ? [`${family} ${time} ?`] : where.map((one) => `${family} ${time} ${one}`),
  );
  const about = month(subject);
  if (about !== null) for (const sign of signs(subject)) keys.push(`${family} m${about} ${sign}`);
  return keys;
}

/** Keys of the parts of a block that is too big to compare everything with everything. */
export function partKeys({ base: { telling }, agents, targets, figures }: Subject): string[] {
  const out: string[] = [];
  if (telling.placeEntity !== null) out.push(`at ${telling.placeEntity}`);
  for (const { kind, low } of figures) out.push(`${kind} ${low}`);
  const who = agents[0]?.key ?? "";
  const whom = targets[0]?.key ?? "";
  if (who !== "" || whom !== "") out.push(`by ${who} on ${whom}`);
  return out.length === 0 ? ["rest"] : out;
}
