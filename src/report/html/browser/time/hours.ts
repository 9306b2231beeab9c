/** Moments are hours since 1970 began, and days are whole numbers since then, in no time zone at all. */

/** From the first hour up to, and without, the last. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export const DAY = 24;
const MILLISECONDS = 3_600_000;

/** The first hour of `YYYY-MM-DD`. */
export const hourOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;

export interface CalendarTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

export function calendarTime(hour: number): CalendarTime {
  const date = new Date(Math.round(hour * 60) * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** The hour at which a day of the calendar begins; months may run over, as 13 into the next year. */
export function hourOf(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS;
}

/** The day of a moment, `YYYY-MM-DD`. */
export const isoDay = (hour: number): string =>
  new Date(Math.floor(hour / DAY) * DAY * MILLISECONDS).toISOString().slice(0, 10);

// Parts of the day as news has them; a night runs into the next day.
const PARTS: { readonly [part: string]: readonly [number, number] } = {
  MO: [5, 12],
  AF: [12, 17],
  EV: [17, 21],
  NI: [20, 29],
  MI: [12, 13],
  DT: [6, 18],
};

/** The hours in which something can lie, from its days and the clock or part of day that its value tells. */
export function intervalOf(earliest: string | null, latest: string | null, value: string | null): Interval | null {
  if (earliest === null || latest === null) return null;
  const from = hourOfDay(earliest);
  const to = hourOfDay(latest) + DAY;
  if (Number.isNaN(from) || Number.isNaN(to) || to <= from) return null;
  if (to - from > DAY || value === null) return { from, to };
  const clock = /T(\d{2})(?::(\d{2}))?/.exec(value);
  if (clock !== null) {
    const start = from + Number(clock[1]) + Number(clock[2] ?? 0) / 60;
    return { from: start, to: start + (clock[2] === undefined ? 1 : 0.25) };
  }
  const part = PARTS[/T([A-Z]{2})/.exec(value)?.[1] ?? ""];
  return part === undefined ? { from, to } : { from: from + part[0], to: from + part[1] };
}

export const overlaps = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to;
