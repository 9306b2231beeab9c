import type { Analysis } from "../lexicon/analysis.js";
import { TokenKind } from "../token/tokenize.js";
import type { Line } from "./lines.js";

/** The longest line that only stamps the page, in tokens: «الثلاثاء 2 رمضان 1445هـ - 12 مارس 2024م - 14:30». */
const LONGEST_STAMP = 24;
/** Stamps stand among the first so many lines. */
const STAMP_WITHIN = 5;
/** A word so short beside figures is a mark of era or of half a day: «م», «هـ», «ص». */
const SHORTEST_WORD = 2;

/** Whether a line holds nothing but a date and a time: digits, marks, words of the calendar and phrases of the page. */
function isDateAlone({ tokens, hits, lexicon }: Analysis, line: Line, families: ReadonlySet<number>): boolean {
  if (line.stopped || line.end - line.first > LONGEST_STAMP) return false;
  let figures = false;
  let known = line.first;
  for (let token = line.first; token < line.end; token++) {
    figures ||= tokens.kind[token] === TokenKind.DIGITS;
    if (tokens.kind[token] !== TokenKind.WORD) continue;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (families.has(lexicon.familyOf(hits.entry[hit]))) known = Math.max(known, hits.last[hit] + 1);
    }
    if (token >= known && tokens.end[token] - tokens.start[token] >= SHORTEST_WORD) return false;
  }
  return figures;
}

/**
 * The line near the top that tells when the page was written. A text with several lines of that kind is a chronology,
 * whose dates are its own.
 */
export function stampOf(analysis: Analysis, lines: readonly Line[]): Line | null {
  const families = new Set(
    ["calendar", "page-phrase", "page-credit"].map((name) => analysis.lexicon.family(name)).filter((one) => one !== -1),
  );
  const stamps = lines.filter((line) => isDateAlone(analysis, line, families));
  return stamps.length === 1 && lines.length > 2 && lines.indexOf(stamps[0]) < STAMP_WITHIN ? stamps[0] : null;
}
