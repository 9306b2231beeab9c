import type { TimelineEntry, TimelineMember, Toll } from "../../model/timeline.js";
import { harmWord, type WordLanguage } from "../vocabulary.js";

/** `3`, `9–12`, `≥ 20`, with what the newest report says where it differs. */
export function tollNumber({ low, high, latest }: Toll): string {
  const range = high === null ? `≥ ${low}` : high === low ? String(low) : `${low}–${high}`;
  return latest === low || latest === high ? range : `${range} (latest ${latest})`;
}

const SPAN: { readonly [language in WordLanguage]: (low: number, high: number | null) => string } = {
  en: (low, high) => (high === null ? ` (${low} and more told)` : ` (${low} to ${high} told)`),
  ar: (low, high) => (high === null ? ` (${low} فأكثر)` : ` (بين ${low} و${high})`),
};

/** A toll for a reader: what the newest report says, then the span of all: `15 killed (12 to 15 told)`. */
export function tollWords(toll: Toll, language: WordLanguage): string {
  const { kind, low, high, latest, reports } = toll;
  const word = harmWord(kind, language);
  const several = new Set(reports.map(({ document }) => document)).size > 1;
  if (!several || low === high)
    return language === "ar" ? `${word} ${tollNumber(toll)}` : `${tollNumber(toll)} ${word}`;
  const span = SPAN[language](low, high);
  return language === "ar" ? `${word} ${latest}${span}` : `${latest} ${word}${span}`;
}

/** Who and whom, in the language of the reader where the name has a form in it: `A, B → C`. */
export function parties({ agents, targets, parties: all }: TimelineEntry, language: WordLanguage = "en"): string {
  const named = (role: "agent" | "target", names: readonly string[]): string => {
    const own = all.filter((party) => party.role === role);
    return (language === "ar" && own.length > 0 ? own.map(({ arabic }) => arabic) : names).join(", ");
  };
  const who = named("agent", agents);
  const whom = named("target", targets);
  return whom === "" ? who : who === "" ? `→ ${whom}` : `${who} → ${whom}`;
}

/** Where, in the language of the reader. */
export const placeName = ({ place, placeArabic }: TimelineEntry, language: WordLanguage): string =>
  (language === "ar" ? (placeArabic ?? place) : place) ?? "";

/** What stands around the words that tell an event. */
export interface TriggerMarks {
  readonly before: string;
  readonly after: string;
}
const NO_MARKS: TriggerMarks = { before: "", after: "" };

/** The sentence of a mention, cut to about `length` characters around its trigger, on one line, the trigger marked. */
export function sentenceAround({ sentence, surface }: TimelineMember, length: number, marks = NO_MARKS): string {
  const whole = sentence.replace(/\s+/g, " ").trim();
  const words = surface.replace(/\s+/g, " ").trim();
  const found = whole.indexOf(words);
  const at = Math.max(0, found);
  let from = 0;
  let to = whole.length;
  if (whole.length > length) {
    from = Math.max(0, Math.min(at - Math.floor(length / 3), whole.length - length));
    to = Math.min(whole.length, from + length);
    // Whole words only.
    while (from > 0 && whole[from - 1] !== " " && from < at) from++;
    while (to < whole.length && whole[to] !== " " && to > at + words.length) to--;
  }
  const marked =
    found < 0 || words === ""
      ? whole.slice(from, to)
      : `${whole.slice(from, at)}${marks.before}${words}${marks.after}${whole.slice(at + words.length, to)}`;
  return `${from > 0 ? "… " : ""}${marked.trim()}${to < whole.length ? " …" : ""}`;
}
