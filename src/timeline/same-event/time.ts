import { contains, gap, type Interval, isDay, isoDay } from "../interval.js";
import { isCatastrophe, isDrawnOut } from "./kinship.js";
import type { Subject } from "./subject.js";
import { IMPOSSIBLE, type Notes, noted } from "./verdict.js";

/** Days before a report within which what it tells without a date is taken to lie. */
export const REPORT_DAYS = 2;

/** Days over which reports of one disaster spread, as its toll is often dated by the day it was given out. */
export const DISASTER_DAYS = 3;

/** What two different days say. */
function comparedDays(a: Subject, b: Subject, apart: number, notes: Notes): number {
  if (isDrawnOut(a.type) && isDrawnOut(b.type)) {
    if (apart > DISASTER_DAYS) return IMPOSSIBLE;
    return notes === null ? 1 : noted(notes, 1, "a few days apart, as reports of a disaster are");
  }
  if (apart > 1) return IMPOSSIBLE;
  return notes === null ? -1 : noted(notes, -1, "one day apart");
}

/** What the times of two tellings say. */
export function compareTimes(a: Subject, b: Subject, notes: Notes): number {
  const [x, y] = [a.interval, b.interval];
  if (x === null || y === null) {
    if (x === null && y === null) return undated(a, b, notes);
    return againstReport(x === null ? a : b, x === null ? b : a, notes);
  }
  const apart = gap(x, y);
  if (isDay(x) && isDay(y)) {
    if (apart === 0) return sameDay(x, y, notes);
    if (a.loose !== b.loose) return ofAnnouncement(a.loose ? a : b, a.loose ? b : a, notes);
    return comparedDays(a, b, apart, notes);
  }
  if (apart > 0) {
    if (apart > 1 || x.granularity === y.granularity) return IMPOSSIBLE;
    return notes === null ? -1 : noted(notes, -1, "one day apart");
  }
  const length = Math.max(x.to - x.from, y.to - y.from);
  if (x.from === y.from && x.to === y.to) {
    const points = length <= 7 ? 2 : length <= 31 ? 1.5 : 1;
    return notes === null ? points : noted(notes, points, `same time ${a.base.telling.date ?? ""}`);
  }
  const points = length <= 31 && (contains(x, y) || contains(y, x)) ? 0.5 : 0;
  return notes === null ? points : noted(notes, points, "times overlap");
}

/** Minutes into a day up to which a night may last that began the day before. */
const MORNING = 720;

/** A night belongs to the day after it too, but for what that day's afternoon brings. */
function sameDay(x: Interval, y: Interval, notes: Notes): number {
  const [first, later] = x.from <= y.from ? [x, y] : [y, x];
  if (first.from === later.from) return notes === null ? 3 : noted(notes, 3, `same day ${isoDay(later.from)}`);
  const points = later.minute >= MORNING ? -1 : 2;
  return notes === null ? points : noted(notes, points, points < 0 ? "a night and the day after it" : "the same night");
}

/** A growing toll is announced days after, of disasters and accidents; one that revises another is never the first news. */
function pointsForAnnouncement({ type, revised }: Subject, back: number): number {
  if (isDrawnOut(type)) return 1.5;
  const points = back <= 1 ? 1 : back <= REPORT_DAYS ? 0 : -1;
  if (revised) return points + 1;
  return isCatastrophe(type) ? 1 : points;
}

/** One dated by its announcement: the deed was that day or on one shortly before. */
function ofAnnouncement(loose: Subject, dated: Subject, notes: Notes): number {
  const [x, y] = [loose.interval, dated.interval];
  if (x === null || y === null || y.from > x.to) return IMPOSSIBLE;
  const back = x.from - y.to;
  if (back > DISASTER_DAYS) return IMPOSSIBLE;
  const points = pointsForAnnouncement(loose, back);
  return notes === null ? points : noted(notes, points, `announced ${back} days after`);
}

/** Both without a date: the days of the reports stand in. */
function undated(a: Subject, b: Subject, notes: Notes): number {
  if (a.published === null || b.published === null) return 0;
  const apart = Math.abs(a.published - b.published);
  if (apart > (isCatastrophe(a.type) && isCatastrophe(b.type) ? DISASTER_DAYS : REPORT_DAYS))
    return notes === null ? -2 : noted(notes, -2, "undated in reports days apart");
  const points = apart === 0 ? 1.5 : 0.5;
  return notes === null
    ? points
    : noted(notes, points, `undated in reports ${apart === 0 ? "of one day" : "near each other"}`);
}

/** One without a date: is the other's time within the days that its report looks back on? */
function againstReport(open: Subject, dated: Subject, notes: Notes): number {
  const { published } = open;
  const { interval } = dated;
  if (published === null || interval === null) return 0;
  if (interval.from > published) return IMPOSSIBLE;
  const back = published - interval.to;
  if (isDrawnOut(open.type) && isDrawnOut(dated.type) && back <= DISASTER_DAYS)
    return notes === null ? 2 : noted(notes, 2, "dated just before the undated report");
  if (isCatastrophe(open.type) && isCatastrophe(dated.type) && back > 1 && back <= DISASTER_DAYS)
    return notes === null ? 1 : noted(notes, 1, "dated some days before the undated report");
  if (back > REPORT_DAYS) return notes === null ? -2 : noted(notes, -2, "long before the undated report");
  const points = !isDay(interval) ? 0.5 : back <= 1 ? 2 : 1;
  return notes === null ? points : noted(notes, points, "dated just before the undated report");
}
