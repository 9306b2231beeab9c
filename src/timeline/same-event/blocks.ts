import { civilDate } from "../../extract/dates/calendar/days.js";
import { hashOf } from "../canonical.js";
import { familyOf, isCatastrophe } from "./kinship.js";
import type { Subject } from "./subject.js";
import { DISASTER_DAYS, REPORT_DAYS } from "./time.js";

/** A stretch of more days than this counts by its name only: it would stand in too many blocks. */
const MOST_DAYS = 8;
/**
 * Pieces of the wording that open a block each: those with the smallest numbers, which are as good as drawn by lot. A
 * telling that knows neither place nor name is met by its wording alone, and shows more of it.
 */
const WORDINGS = 2;
const WORDINGS_ALONE = 12;
/** Parties that open a block of their own. */
const MOST_PARTIES = 3;
/** Keys of months lie apart from those of days. */
const MONTHS = 10_000_000;

/**
 * Time buckets: a day stands in its own and in those of the days after it that may be told as its own; what is told
 * without a day, in those that its report looks back on.
 */
function buckets({ type, interval, loose, published, base }: Subject): number[] {
  if (interval === null) return published === null ? [] : days(published - REPORT_DAYS + 1, published);
  const { from, to } = interval;
  if (loose && to - from < MOST_DAYS) return days(from - REPORT_DAYS, to + 1);
  if (to - from < MOST_DAYS) return days(from, to + (isCatastrophe(type) ? DISASTER_DAYS : 1));
  return [hashOf(base.telling.date ?? `${from}-${to}`)];
}

function days(from: number, to: number): number[] {
  const out: number[] = [];
  for (let day = from; day <= to; day++) out.push(day);
  return out;
}

/**
 * Where, who and what: the country of the place, the named parties by country or name, and, for tellings that know
 * neither, the figures and a few pieces of the wording, which like wordings share.
 */
function anchors({ base: { telling }, agents, targets, figures, pieces }: Subject): number[] {
  const words = new Set<string>();
  if (telling.country !== null) words.add(telling.country);
  const named = [...agents, ...targets].filter((side) => side.named).slice(0, MOST_PARTIES);
  for (const { key, country } of named) words.add(country ?? key);
  const wordings = pieces.subarray(0, words.size === 0 ? WORDINGS_ALONE : WORDINGS);
  for (const { kind, low } of figures) if (low > 1) words.add(`${kind} ${low}`);
  return [...[...words].map(hashOf), ...wordings];
}

/** What is precise enough to meet a telling that knows only the month. */
function signs({ base: { telling }, agents, targets }: Subject): string[] {
  const out = new Set<string>();
  if (telling.placeEntity !== null && (telling.wherePrec ?? 6) <= 4) out.add(telling.placeEntity);
  for (const { key, named } of [...agents, ...targets].slice(0, MOST_PARTIES)) if (named) out.add(key);
  return [...out];
}

/** Three numbers in one of 30 bits. Blocks that should meet in one by accident only cost comparisons. */
function blockNumber(family: number, time: number, anchor: number): number {
  let mixed = Math.imul(family ^ 0x5bd1e995, 0x01000193) ^ time;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ anchor;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
  return (mixed ^ (mixed >>> 16)) & 0x3fffffff;
}

/** The blocks that a telling stands in: type family × time × country, party, figure or wording. */
export function blockKeys(subject: Subject): number[] {
  const family = hashOf(familyOf(subject.type));
  const where = anchors(subject);
  const keys = buckets(subject).flatMap((time) => where.map((anchor) => blockNumber(family, time, anchor)));
  const { interval } = subject;
  if (interval !== null && interval.to - interval.from <= 31) {
    const { year, month } = civilDate(interval.from);
    for (const sign of signs(subject)) keys.push(blockNumber(family, MONTHS + year * 12 + month, hashOf(sign)));
  }
  return [...new Set(keys)];
}

/** The parts of a block that is too big to compare everything with everything: by place, figure and parties. */
export function partKeys({ base: { telling }, agents, targets, figures }: Subject): number[] {
  const out: string[] = [];
  if (telling.placeEntity !== null) out.push(`at ${telling.placeEntity}`);
  for (const { kind, low } of figures) out.push(`${kind} ${low}`);
  const who = agents[0]?.key ?? "";
  const whom = targets[0]?.key ?? "";
  if (who !== "" || whom !== "") out.push(`by ${who} on ${whom}`);
  return [...new Set(out.map((part) => hashOf(part) & 0x3fffffff))];
}
