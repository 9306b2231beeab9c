import type { Basis, Mention } from "./evidence.js";

/** TIMEX3 types: «أمس» DATE, «فجر الجمعة» TIME, «ثلاثة أيام» DURATION, «كل جمعة» SET. */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";
/** TIMEX3 modifiers: «مطلع مايو» START, «نحو شهر» APPROX, «أكثر من عام» MORE_THAN. */
export type TimexMod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "MORE_THAN"
  | "LESS_THAN"
  | "EQUAL_OR_MORE"
  | "EQUAL_OR_LESS";
/** The calendar that the words count by: «15 شعبان» hijri. */
export type Calendar = "gregorian" | "hijri";

/** An ISO day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** What an expression was resolved against. */
export type TimexAnchor =
  | { readonly kind: "none" }
  | { readonly kind: "publication"; readonly date: IsoDay }
  | { readonly kind: "timex"; readonly id: string }
  /** It needs an anchor and there was none: the value keeps X for its open part. */
  | { readonly kind: "open" };

/** A temporal expression in TIMEX3 terms. */
export interface TimexMention extends Mention {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod | undefined;
  /** Of a time of the clock whose zone is told: `UTC`, `local`, or the name of the city's zone, «بتوقيت بغداد». */
  readonly zone?: string | undefined;
  readonly calendar: Calendar;
  /** The earliest and the latest day the value can mean; null where it is open or no date at all. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  /** Days of doubt on either side (sighting-dependent Hijri dates); 0 elsewhere. */
  readonly uncertaintyDays: number;
  readonly anchor: TimexAnchor;
  /** Where each part of the value comes from. */
  readonly basis: { readonly [part in "year" | "month" | "day" | "time" | "value"]?: Basis };
  /** ACLED `time_precision` (1 day, 2 week, 3 month) and UCDP `date_prec` (1 day … 5 year); null for durations and sets. */
  readonly acledPrecision: 1 | 2 | 3 | null;
  readonly ucdpPrecision: 1 | 2 | 3 | 4 | 5 | null;
  /** False for the dates of captions, datelines, bylines, copyright lines and page stamps: they are not the story's time. */
  readonly story: boolean;
}
