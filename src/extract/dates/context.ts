import type { TimexAnchor } from "../../model/timex.js";
import { type CivilDate, civilDate, dayNumber, monthLength, weekdayOf } from "./calendar/days.js";
import { dayText } from "./calendar/iso.js";
import type { Found } from "./found.js";
import { Kind } from "./kinds.js";
import type { Reader } from "./reader.js";

/** Whether the words around an expression look back or ahead. */
export type Tense = "past" | "future" | null;

/** How far back a cue of tense may stand from the expression it colours, in tokens. */
const CUE_REACH = 14;

/** Present forms that begin like a future verb: سيارة, سياسة, ستة. Folded; compared with the word's beginning. */
const NO_FUTURE: ReadonlySet<string> = new Set([
  "سيار",
  "سياس",
  "سياد",
  "سيط",
  "سيد",
  "سينا",
  "سيول",
  "سيوف",
  "سيل",
  "سيف",
  "سيبير",
  "سيم",
  "سيرا",
  "سيره",
  "سيري",
  "سيرغ",
  "سيرج",
  "سيرت",
  "سيكول",
  "سيغ",
  "سيسي",
  "سينم",
  "سيناري",
  "سيي",
  "سيما",
  "سيده",
  "سيال",
  "ستاره",
  "سيان",
  "سيدن",
  "سيلف",
  "سيتي",
  "سيشل",
  "سيير",
  "سيارت",
  "سيب",
  "سيميا",
  "ستار",
  "ستوك",
  "ستاد",
  "ستراتيج",
  "ستين",
  "ستون",
  "ستيف",
  "ستال",
  "ستاي",
  "ستر",
  "ستان",
  "ستماي",
  "ستمي",
  "ستود",
  "ستي",
  "سته",
  "ستي",
  "سنو",
  "سنغ",
  "سناري",
  "سنج",
  "سندا",
  "سند",
  "سني",
  "سنت",
  "سنه",
  "سنا",
  "سنام",
  "سندر",
  "سنان",
]);

const SEEN = 0x0633;
const YA = 0x064a;
const TA = 0x062a;
const NOON = 0x0646;
const WAW = 0x0648;
const FA = 0x0641;

/** An answer that other expressions may be counted from. */
interface Earlier {
  readonly found: Found;
  /** Index among the mentions, which gives its id. */
  readonly index: number;
  readonly sentence: number;
}

/**
 * What an expression is resolved against: the day of publication, the dates read before it, and the tense of the words
 * around it.
 */
export class Context {
  readonly dct: number | null;
  readonly today: CivilDate | null;
  /** True once an expression needed the publication date and there was none. */
  missedPublication = false;
  #lastDay: Earlier | null = null;
  #lastDate: Earlier | null = null;
  #lastYear: Earlier | null = null;

  constructor(
    readonly reader: Reader,
    published: number | null,
  ) {
    this.dct = published;
    this.today = published === null ? null : civilDate(published);
  }

  sentenceOf(token: number): number {
    return this.reader.analysis.sentences.of[token];
  }

  get publication(): TimexAnchor {
    if (this.dct === null) {
      this.missedPublication = true;
      return { kind: "open" };
    }
    return { kind: "publication", date: dayText(this.dct) };
  }

  /** Keeps a mention for those after it. */
  remember(found: Found, index: number): void {
    const earlier = { found, index, sentence: this.sentenceOf(found.first) };
    const { span } = found;
    if (span.type === "DURATION" || span.type === "SET" || span.from === null) return;
    this.#lastDate = earlier;
    if (span.grain === "day" || span.grain === "time") this.#lastDay = earlier;
    if (found.statesYear === true) this.#lastYear = earlier;
  }

  get lastDay(): Earlier | null {
    return this.#lastDay;
  }

  get lastDate(): Earlier | null {
    return this.#lastDate;
  }

  anchorOf(earlier: Earlier): TimexAnchor {
    return { kind: "timex", id: `t${earlier.index + 1}` };
  }

  /** The year that the text gives for a date without one: told in this sentence or the one before it. */
  narratedYear(token: number): { readonly year: number; readonly earlier: Earlier } | null {
    const earlier = this.#lastYear;
    if (earlier === null || earlier.found.span.from === null) return null;
    const near = this.sentenceOf(token) - earlier.sentence <= 1;
    if (!near && this.dct !== null) return null;
    const { grain } = earlier.found.span;
    if (grain === "decade" || grain === "century" || grain === "period") return null;
    return { year: civilDate(earlier.found.span.from).year, earlier };
  }

  /** Whether a token is a verb of the future: سيلتقي, وستعقد. */
  isFutureVerb(token: number): boolean {
    const { reader } = this;
    if (!reader.isWord(token)) return false;
    const length = reader.length(token);
    const first = reader.unit(token, 0);
    const at = first === WAW || first === FA ? 1 : 0;
    if (length - at < 4 || reader.unit(token, at) !== SEEN) return false;
    const second = reader.unit(token, at + 1);
    if (second !== YA && second !== TA && second !== NOON) return false;
    let start = "";
    for (let i = at; i < Math.min(length, at + 8); i++) {
      start += String.fromCharCode(reader.unit(token, i));
      if (NO_FUTURE.has(start)) return false;
    }
    return true;
  }

  #cueAt(token: number): Tense {
    const { reader } = this;
    if (this.isFutureVerb(token) || reader.is(token, Kind.CUE_FUTURE)) return "future";
    if (reader.is(token, Kind.CUE_PAST) || reader.isPastVerb(token)) return "past";
    return null;
  }

  /** The tense of the nearest cue before an expression in its sentence; a future verb right after it counts too. */
  tenseAt(first: number, last: number): Tense {
    const { reader } = this;
    const sentence = this.sentenceOf(first);
    // «والخميس ستلعب»: the verb that follows at once, with at most a mark between.
    for (let token = last + 1; token <= last + 2 && !reader.isEdge(token); token++) {
      if (this.sentenceOf(token) !== sentence) break;
      if (this.isFutureVerb(token)) return "future";
      if (!reader.isAnyMark(token)) break;
    }
    for (let token = first - 1; token >= Math.max(0, first - CUE_REACH) && !reader.isEdge(token); token--) {
      if (this.sentenceOf(token) !== sentence) break;
      const cue = this.#cueAt(token);
      if (cue !== null) return cue;
    }
    return null;
  }

  /** Whether the date before, in this sentence or the last, lies ahead: what is told next of a programme does so too. */
  isAhead(token: number): boolean {
    const earlier = this.#lastDate;
    if (earlier === null || this.dct === null || earlier.found.statesYear === true) return false;
    const { to, grain } = earlier.found.span;
    const fine = grain === "day" || grain === "time" || grain === "month";
    return fine && to !== null && to > this.dct && this.sentenceOf(token) - earlier.sentence <= 1;
  }

  /** The last such weekday up to and including publication, or the next one. */
  weekday(weekday: number, direction: "last" | "next", including: boolean): number | null {
    if (this.dct === null) return null;
    const today = weekdayOf(this.dct);
    if (direction === "last") {
      const back = (today - weekday + 7) % 7;
      return this.dct - (back === 0 && !including ? 7 : back);
    }
    const ahead = (weekday - today + 7) % 7;
    return this.dct + (ahead === 0 && !including ? 7 : ahead);
  }
}

/** The day of a year's month that a day number of the month may name; null where the month has no such day. */
export const dayOf = (year: number, month: number, day: number): number | null =>
  day >= 1 && day <= monthLength(year, month) ? dayNumber(year, month, day) : null;
