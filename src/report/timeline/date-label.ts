import type { Granularity, TimelineEntry } from "../../model/timeline.js";
import type { WordLanguage } from "../vocabulary.js";

interface DateWords {
  readonly granularity: { readonly [granularity in Granularity]?: string };
  readonly parts: { readonly [code: string]: string };
  readonly past: string;
  readonly future: string;
  readonly present: string;
}

const WORDS: { readonly [language in WordLanguage]: DateWords } = {
  en: {
    granularity: {
      week: "week",
      month: "month",
      quarter: "quarter",
      half: "half year",
      season: "season",
      year: "year",
      decade: "decade",
      century: "century",
      period: "period",
    },
    parts: { MO: "morning", MI: "noon", AF: "afternoon", EV: "evening", NI: "night", DT: "by day" },
    past: "earlier",
    future: "later",
    present: "now",
  },
  ar: {
    granularity: {
      week: "أسبوع",
      month: "شهر",
      quarter: "ربع سنة",
      half: "نصف سنة",
      season: "فصل",
      year: "سنة",
      decade: "عقد",
      century: "قرن",
      period: "مدة",
    },
    parts: { MO: "صباحا", MI: "ظهرا", AF: "بعد الظهر", EV: "مساء", NI: "ليلا", DT: "نهارا" },
    past: "سابقا",
    future: "لاحقا",
    present: "حاليا",
  },
};

/** A TIMEX value in full: a decade and a century by their years. */
function spelledOut(date: string, granularity: Granularity): string {
  if (granularity === "decade") return `${date}0–${date}9`;
  if (granularity === "century") return `${date}00–${date}99`;
  return date.replace("/", " – ");
}

/**
 * The time of an entry for a reader, with how coarse it is: `2014 (year)`, `2024-02-10 night`. Empty where nothing is
 * known.
 */
export function dateLabel(entry: Pick<TimelineEntry, "date" | "granularity">, language: WordLanguage): string {
  const words = WORDS[language];
  const { date, granularity } = entry;
  if (date === null) return "";
  if (date === "PAST_REF") return words.past;
  if (date === "FUTURE_REF") return words.future;
  if (date === "PRESENT_REF") return words.present;
  const time = /^(\d{4}-\d{2}-\d{2})T(.+)$/.exec(date);
  if (time !== null) return `${time[1]} ${words.parts[time[2]] ?? time[2]}`;
  const coarse = words.granularity[granularity];
  return coarse === undefined ? date : `${spelledOut(date, granularity)} (${coarse})`;
}
