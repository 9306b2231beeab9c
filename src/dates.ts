// hadath/dates: the date layer alone.
import { extractDates } from "./extract/dates/index.js";
import { analyse } from "./lexicon/analysis.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { standardLexicon } from "./lexicon/standard.js";
import type { Issue } from "./model/issue.js";
import type { IsoDay, TimexMention } from "./model/timex.js";
import { readNumerals } from "./numerals/index.js";
import { findZones } from "./page/index.js";

export type { Basis, Confidence, Evidence } from "./model/evidence.js";
export type { Issue } from "./model/issue.js";
export type { Calendar, IsoDay, TimexAnchor, TimexMention, TimexMod, TimexType } from "./model/timex.js";

/** What helps to read dates. */
export interface FindDatesOptions {
  /** Publication date; without it, relative dates stay open (`XXXX-WXX-4`). */
  readonly published?: IsoDay | null;
  /** The standard lexicon, or that with rows of the caller's own. */
  readonly lexicon?: Lexicon;
  /** Called with what is odd about the dates: a weekday that is not that of its date, two calendars that disagree. */
  readonly onIssue?: (issue: Issue) => void;
}

/**
 * Every temporal expression of an Arabic text, as TIMEX3, in order. Offsets are UTF-16 code units of `text`.
 *
 * @example findDates("وقع الهجوم فجر الجمعة", { published: "2024-08-15" })[0].value // "2024-08-09TMO"
 */
export function findDates(text: string, options: FindDatesOptions = {}): readonly TimexMention[] {
  const analysis = analyse(text, options.lexicon ?? standardLexicon());
  const published = options.published ?? null;
  const zones = findZones(analysis);
  const { timexes, issues } = extractDates({ analysis, numerals: readNumerals(analysis), zones, published });
  if (options.onIssue !== undefined) for (const issue of issues) options.onIssue(issue);
  return timexes;
}
