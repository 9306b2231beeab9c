import type { DateWords } from "../words/words.js";
import { calendarTime } from "./hours.js";
import { type Step, stepAbove, type TimeScale, ticks, xOf } from "./scale.js";

export interface AxisMark {
  readonly hour: number;
  readonly x: number;
  readonly label: string;
}

export interface Axis {
  readonly minor: readonly AxisMark[];
  /** Years above months, days above hours; the first stands at the edge where its beginning is out of sight. */
  readonly major: readonly AxisMark[];
}

function label(words: DateWords, { unit, count }: Step, hour: number): string {
  const { year, month, day, weekday, hour: clock } = calendarTime(hour);
  if (unit === "year") return String(year);
  if (unit === "month") return words.shortMonths[month - 1];
  if (unit === "day") return count === 1 ? `${words.weekdays[weekday]} ${day}` : String(day);
  return `${String(clock).padStart(2, "0")}:00`;
}

function majorLabel(words: DateWords, { unit, count }: Step, hour: number): string {
  const { year, month, day } = calendarTime(hour);
  if (unit === "year") return count === 1 ? String(year) : words.decade(String(year));
  if (unit === "month") return `${words.months[month - 1]} ${year}`;
  return words.day(day, words.months[month - 1], year);
}

/** The marks of a time axis in two rows. */
export function axisOf(words: DateWords, scale: TimeScale, step: Step): Axis {
  const minor = ticks(step, scale.domain)
    .filter((hour) => hour >= scale.domain.from)
    .map((hour) => ({ hour, x: xOf(scale, hour), label: label(words, step, hour) }));
  const above = stepAbove(step);
  if (above === null) return { minor, major: [] };
  const major = ticks(above, scale.domain).map((hour) => ({
    hour,
    x: xOf(scale, Math.max(hour, scale.domain.from)),
    label: majorLabel(words, above, hour),
  }));
  return { minor, major };
}
