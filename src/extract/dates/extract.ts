import type { Analysis } from "../../lexicon/analysis.js";
import type { Issue } from "../../model/issue.js";
import type { IsoDay, TimexMention } from "../../model/timex.js";
import type { NumeralTable } from "../../numerals/index.js";
import { ZONE, type ZoneTable } from "../../page/index.js";
import { readDay as readIsoDay } from "./calendar/iso.js";
import { readClock, readMidnight } from "./clock/times.js";
import { zoneBehind } from "./clock/zones.js";
import { Context } from "./context/context.js";
import { type Found, longer } from "./context/found.js";
import { isInsideName } from "./context/guards.js";
import { mentionOf } from "./context/mentions.js";
import { readDay } from "./days/days.js";
import { readFeast } from "./days/feasts.js";
import { readAdverbAlone, readPartAlone } from "./days/parts-alone.js";
import { readBackReference, readReference } from "./days/references.js";
import { readDuration } from "./lengths/durations.js";
import { readOffset } from "./lengths/offsets.js";
import { readInARow, readSet } from "./lengths/sets.js";
import { readModifiedPeriod } from "./modified-periods.js";
import { readMonth } from "./months/month-dates.js";
import { readMonthWeek, readYearPart } from "./months/year-parts.js";
import { readBareYear } from "./periods/bare-years.js";
import { readCentury, readDecade, readNumberedDecade } from "./periods/centuries.js";
import { readSeason, readWeekend } from "./periods/seasons.js";
import { readNamedYear, readUnit } from "./periods/year-expressions.js";
import { Kind } from "./words/kinds.js";
import { numberSource } from "./words/numerals.js";
import { Reader } from "./words/reader.js";

export interface DateInput {
  readonly analysis: Analysis;
  readonly numerals: NumeralTable;
  /** Where given, dates of captions, bylines and page furniture are marked as not the story's. */
  readonly zones?: ZoneTable;
  /** Day of publication; without it, what needs one stays open. Never "now". */
  readonly published?: IsoDay | null;
}

export interface DateOutput {
  readonly timexes: TimexMention[];
  readonly issues: Issue[];
}

type ReadAt = (context: Context, token: number) => Found | null;

/** What may begin with a word of each kind. */
const STARTS: readonly (readonly [number, readonly ReadAt[]])[] = [
  [Kind.MODIFIER, [readModifiedPeriod, readDuration]],
  [Kind.AGO, [readOffset]],
  [Kind.AFTER, [readOffset]],
  [Kind.SINCE, [readOffset]],
  [Kind.CLOCK, [readClock]],
  [Kind.CLOCK_HOUR, [readClock]],
  [Kind.CLOCK_PART, [readClock, readMidnight]],
  [Kind.DAY_PART, [readDay, readPartAlone]],
  [Kind.DAY_PART_ADVERB, [readAdverbAlone]],
  [Kind.LATE, [readDay, readPartAlone]],
  [Kind.WEEKDAY, [readDay]],
  [Kind.RELATIVE_DAY, [readReference, readDay]],
  [
    Kind.UNIT,
    [
      readReference,
      readDay,
      readPartAlone,
      readNamedYear,
      readMonth,
      readUnit,
      readMonthWeek,
      readDuration,
      readInARow,
      readSet,
      readCentury,
      readNumberedDecade,
      readFeast,
    ],
  ],
  [Kind.MONTH, [readMonth]],
  [Kind.HIJRI_MONTH, [readMonth]],
  [Kind.FIRST_DAY, [readDay, readFeast]],
  [Kind.DECADE, [readDecade]],
  [Kind.SEASON, [readSeason]],
  [Kind.SEASON_HEAD, [readSeason]],
  [Kind.YEAR_PART, [readYearPart]],
  [Kind.WEEKEND, [readWeekend]],
  [Kind.FEAST, [readFeast]],
  [Kind.REFERENCE, [readReference]],
  [Kind.BACK_REFERENCE, [readBackReference]],
  [Kind.ANCHOR, [readDay, readPartAlone, readUnit, readSeason]],
  [Kind.EACH, [readSet]],
  [Kind.SET, [readSet]],
  [Kind.VAGUE, [readDuration]],
  [Kind.FRACTION, [readDuration]],
];

const READERS: readonly (readonly ReadAt[])[] = buildReaders();

/** Two words of bits: the kinds that a reading can start with. */
const [OPENS_LOW, OPENS_HIGH] = [0, 32].map((from) =>
  READERS.slice(from, from + 32).reduce((bits, reads, at) => (reads.length > 0 ? bits | (1 << at) : bits), 0),
);

function buildReaders(): ReadAt[][] {
  const readers: ReadAt[][] = Array.from({ length: 64 }, () => []);
  for (const [kind, reads] of STARTS) readers[kind] = [...reads];
  return readers;
}

/** What may begin with a number. */
const NUMBER_READERS: readonly ReadAt[] = [readDay, readClock, readBareYear, readDuration, readFeast];

/** The longest reading that starts at a token: by a word of a kind that has readers, or by a number. */
function readAt(context: Context, token: number): Found | null {
  const { reader } = context;
  const { first, kind, kinds } = reader.calendar;
  let best: Found | null = null;
  if ((kinds[2 * token] & OPENS_LOW) !== 0 || (kinds[2 * token + 1] & OPENS_HIGH) !== 0) {
    for (let at = first[token]; at < first[token + 1]; at++) {
      // Each kind once, however many words of it start here.
      let before = first[token];
      while (kind[before] !== kind[at]) before++;
      if (before < at) continue;
      for (const read of READERS[kind[at]]) best = longer(best, read(context, token));
    }
  }
  if (reader.isDigits(token) || reader.startsNumber(token)) {
    for (const read of NUMBER_READERS) best = longer(best, read(context, token));
  }
  return best;
}

/** «وقت القراءة: دقيقتان» and «منذ 3 ساعات» beside an article, «عمان – البلقاء اليوم» before it: lengths and papers of the page itself. */
function isOfThePage({ zones }: DateInput, { first, span, rule }: Found): boolean {
  const zone = zones?.of[first];
  if (zone === ZONE.FURNITURE || zone === ZONE.BYLINE) return span.type === "DURATION";
  return zone === ZONE.DATELINE && rule === "dates/relative-day";
}

/**
 * Finds the temporal expressions of a text and says what they mean.
 *
 * @example «أمس الخميس» published 2024-08-16 → DATE 2024-08-15; «مطلع 2003» → DATE 2003, mod START
 */
export function extractDates(input: DateInput): DateOutput {
  const { analysis, zones } = input;
  const { tokens } = analysis;
  const published = input.published == null ? null : readIsoDay(input.published);
  const reader = new Reader(analysis, numberSource(analysis, input.numerals));
  const context = new Context(reader, published);
  const timexes: TimexMention[] = [];
  const issues: Issue[] = [];
  const add = (found: Found): void => {
    context.remember(found, timexes.length);
    const mention = mentionOf(analysis, zones, found, timexes.length + 1, zoneBehind(reader, found));
    timexes.push(mention);
    for (const { code, message } of found.troubles) {
      issues.push({ code, severity: "warning", message, start: mention.start, end: mention.end });
    }
  };
  let token = 0;
  let free = 0;
  while (token < tokens.count) {
    const found = readAt(context, token);
    if (found === null || found.first < free) {
      token++;
      continue;
    }
    if (!isInsideName(context, found) && !isOfThePage(input, found)) add(found);
    free = found.last + 1;
    token = free;
  }
  if (context.missedPublication && timexes.length > 0) {
    issues.unshift({
      code: "dates/no-publication-date",
      severity: "info",
      message: "Without a publication date, weekdays, months and relative days stay open.",
      start: timexes[0].start,
      end: timexes[0].end,
    });
  }
  return { timexes, issues };
}
