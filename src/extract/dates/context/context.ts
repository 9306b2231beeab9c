import type { TimexAnchor } from "../../../model/timex.js";
import { type CivilDate, civilDate, dayNumber, monthLength, weekdayOf } from "../calendar/days.js";
import { dayText } from "../calendar/iso.js";
import { Mark, type Reader } from "../words/reader.js";
import type { Found } from "./found.js";
import { hadBeen, type Tense, tenseAt } from "./tense.js";

/** How far apart, in tokens, two dates of one sentence may stand for the second to take its year from the first. */
const NARRATED_WITHIN = 30;

/** How many days before publication the news may have happened. */
const NEWS_WITHIN = 6;

/** An answer that other expressions may be counted from. */
export interface Earlier {
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
  readonly #publication: TimexAnchor;
  #lastDay: Earlier | null = null;
  #lastDate: Earlier | null = null;
  #lastYear: Earlier | null = null;
  #lastPast: Earlier | null = null;
  #lastBygone: Earlier | null = null;
  #newsDay: Earlier | null = null;

  constructor(
    readonly reader: Reader,
    published: number | null,
  ) {
    this.dct = published;
    this.today = published === null ? null : civilDate(published);
    this.#publication = published === null ? { kind: "open" } : { kind: "publication", date: dayText(published) };
  }

  sentenceOf(token: number): number {
    return this.reader.analysis.sentences.of[token];
  }

  get publication(): TimexAnchor {
    if (this.dct === null) this.missedPublication = true;
    return this.#publication;
  }

  /** Keeps a mention for those after it. */
  remember(found: Found, index: number): void {
    const earlier = { found, index, sentence: this.sentenceOf(found.first) };
    const { span } = found;
    if (span.type === "DURATION" || span.type === "SET" || span.from === null) return;
    this.#lastDate = earlier;
    const to = span.to ?? span.from;
    if (this.dct === null || to < this.dct) this.#lastPast = earlier;
    const isDay = span.grain === "day" || span.grain === "time";
    if (this.dct === null || to < this.dct - (isDay ? NEWS_WITHIN : 0)) this.#lastBygone = earlier;
    if (isDay) {
      this.#lastDay = earlier;
      const ago = (this.dct ?? span.from) - span.from;
      if (ago >= 0 && ago <= NEWS_WITHIN) this.#newsDay = earlier;
    }
    if (found.statesYear || this.#isEntry(found)) this.#lastYear = earlier;
  }

  /** «29 يوليو: …» at the head of a line of a chronology, whose year stands further up. */
  #isEntry(found: Found): boolean {
    return (
      found.anchor.kind === "timex" &&
      this.reader.opensLine(found.first) &&
      this.reader.isMark(found.last + 1, Mark.COLON)
    );
  }

  get lastDay(): Earlier | null {
    return this.#lastDay;
  }

  get lastDate(): Earlier | null {
    return this.#lastDate;
  }

  /** The last date that lies before publication: what «since then» goes back to. */
  get lastPast(): Earlier | null {
    return this.#lastPast;
  }

  /** The last date that lies before the days of the news: what «then» and «at that time» go back to. */
  get lastBygone(): Earlier | null {
    return this.#lastBygone;
  }

  /** The last day told that lies in the week up to publication: that of the news. */
  get newsDay(): Earlier | null {
    return this.#newsDay;
  }

  anchorOf(earlier: Earlier): TimexAnchor {
    return { kind: "timex", id: `t${earlier.index + 1}` };
  }

  /**
   * The date with its year that tells the year of one without, «بدأ في نوفمبر 2016 وانتهى في يناير»: the same sentence
   * names a month or a day of that year before it. A year alone («منذ الاتفاق عام 2015») says nothing about other dates,
   * unless it heads the line, as in a chronology.
   */
  narrated(first: number, last: number): Earlier | null {
    const earlier = this.#lastYear;
    if (earlier === null || earlier.found.span.from === null) return null;
    const { grain } = earlier.found.span;
    const fine = grain === "day" || grain === "time" || grain === "month" || grain === "season";
    const sentences = this.sentenceOf(first) - earlier.sentence;
    // Without a day of publication, the text's own dates are all there is.
    if (this.dct === null) return fine || grain === "year" ? earlier : null;
    if (this.reader.opensLine(first) && this.reader.isMark(last + 1, Mark.COLON))
      return this.reader.opensLine(earlier.found.first) || sentences <= 1 ? earlier : null;
    if (sentences !== 0) return null;
    if (grain === "year") return this.reader.opensLine(earlier.found.first) ? earlier : null;
    return fine && first - earlier.found.last <= NARRATED_WITHIN ? earlier : null;
  }

  /** The tense that the words around an expression give it. `plans`: where a present may tell what is planned, as by a weekday. */
  tenseAt(first: number, last: number, plans = false): Tense {
    return tenseAt(this.reader, first, last, plans);
  }

  /** Whether the date before, in this sentence or the last, lies ahead: what is told next of a programme does so too. */
  isAhead(token: number): boolean {
    const earlier = this.#lastDate;
    if (earlier === null || this.dct === null || earlier.found.statesYear || hadBeen(this.reader, token)) return false;
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
