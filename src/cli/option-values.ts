import { nearestWord } from "../adapters/nearest-word.js";
import { isKnownEncoding } from "../corpus/charset.js";
import { daysOf } from "../extract/dates/calendar/stretches.js";
import { UsageError } from "./exit.js";
import type { Messages } from "./messages/messages.js";

/** For an option that may be given several times. */
export const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Readers of option values, each telling what would be right where the value is not. */
export const optionValues = (messages: Messages) => ({
  day: (value: string): string => {
    if (daysOf(value)?.last === value) return value;
    throw new UsageError(messages.notADay(value));
  },
  /** The first, or the last, day of what may be a month, a quarter, a week or a year as well. */
  edge:
    (edge: "first" | "last") =>
    (value: string): string => {
      const days = daysOf(value);
      if (days !== undefined) return days[edge];
      throw new UsageError(messages.notAStretch(value));
    },
  encoding: (value: string): string => {
    if (isKnownEncoding(value)) return value;
    throw new UsageError(messages.notAnEncoding(value));
  },
  /** A whole number of at least `least`, with k, M or G behind it where it counts bytes. */
  whole:
    (least: number) =>
    (value: string): number => {
      const parts = /^(\d+)([kMG]?)B?$/.exec(value);
      const size =
        parts === null
          ? Number.NaN
          : Number(parts[1]) * { "": 1, k: 1e3, M: 1e6, G: 1e9 }[parts[2] as "" | "k" | "M" | "G"];
      if (Number.isSafeInteger(size) && size >= least) return size;
      throw new UsageError(messages.notANumber(value));
    },
  /** `0.05` or `5%`. */
  share: (value: string): number => {
    const share = value.endsWith("%") ? Number(value.slice(0, -1)) / 100 : Number(value);
    if (value.trim() !== "" && share > 0 && share <= 1) return share;
    throw new UsageError(messages.notANumber(value));
  },
  oneOf:
    <const Choice extends string>(choices: readonly Choice[]) =>
    (value: string): Choice => {
      const found = choices.find((choice) => choice === value);
      if (found !== undefined) return found;
      throw new UsageError(messages.notOneOf(value, choices, nearestWord(value, choices)));
    },
});
