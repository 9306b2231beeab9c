import { contains, gap, isDay, isoDay } from "../interval.js";
import type { Subject } from "./subject.js";
import { type Finding, finding, impossible, NOTHING } from "./verdict.js";

/** Days before a report within which what it tells without a date is taken to lie. */
export const REPORT_DAYS = 2;

/** What the times of two tellings say. */
export function compareTimes(a: Subject, b: Subject): Finding {
  const [x, y] = [a.interval, b.interval];
  if (x !== null && y !== null) {
    const apart = gap(x, y);
    if (isDay(x) && isDay(y)) {
      if (apart === 0) return finding(3, `same day ${isoDay(x.from)}`);
      if (apart === 1) return finding(-1, "one day apart");
      return impossible("days apart");
    }
    if (apart > 0)
      return apart === 1 && x.granularity !== y.granularity ? finding(-1, "one day apart") : impossible("times apart");
    if (x.from === y.from && x.to === y.to) {
      const points = x.to - x.from <= 7 ? 2 : x.to - x.from <= 31 ? 1.5 : 1;
      return finding(points, `same time ${a.base.telling.date ?? ""}`);
    }
    if (contains(x, y) || contains(y, x))
      return finding(x.to - x.from <= 31 && y.to - y.from <= 31 ? 0.5 : 0, "one time within the other");
    return finding(0, "times overlap");
  }
  if (x === null && y === null) return undated(a, b);
  return againstReport(x === null ? a : b, x === null ? b : a);
}

/** Both without a date: the days of the reports stand in. */
function undated(a: Subject, b: Subject): Finding {
  if (a.published === null || b.published === null) return NOTHING;
  const apart = Math.abs(a.published - b.published);
  if (apart > REPORT_DAYS) return finding(-2, "reports days apart");
  return apart === 0
    ? finding(1.5, "undated in reports of one day")
    : finding(0.5, "undated in reports near each other");
}

/** One without a date: is the other's time within the days that its report looks back on? */
function againstReport(open: Subject, dated: Subject): Finding {
  const { published } = open;
  const { interval } = dated;
  if (published === null || interval === null) return NOTHING;
  if (interval.from > published) return impossible("after the undated report");
  const back = published - interval.to;
  if (back > REPORT_DAYS) return finding(-2, "long before the undated report");
  return finding(back <= 1 && isDay(interval) ? 2 : 0.5, "dated just before the undated report");
}
