import { type Analysis, tokensToRaw } from "../lexicon/analysis.js";
import type { Zone, ZoneKind } from "../model/document.js";
import { TokenKind } from "../token/tokenize.js";
import { isCaption } from "./captions.js";
import { datelineEnd, endsBrackets } from "./datelines.js";
import { type Line, linesOf } from "./lines.js";
import { stampOf } from "./stamps.js";

/** Numbers of the zones, in `ZoneTable.of`. */
export const ZONE = { BODY: 0, TITLE: 1, DATELINE: 2, BYLINE: 3, CAPTION: 4, FURNITURE: 5 } as const;
const KINDS: readonly ZoneKind[] = ["body", "title", "dateline", "byline", "caption", "furniture"];

/** What every token of a page is part of. */
export interface ZoneTable {
  readonly of: Uint8Array;
}

interface PagePhrase {
  readonly zone: "furniture" | "byline" | "caption";
  readonly scope: "line" | "opens" | "rest";
  readonly longest: number;
}

/** The longest line that can be a headline, in tokens. */
const LONGEST_TITLE = 30;
/** A phrase may end the article only once this share of the text lies behind it. */
const REST_FROM = 0.4;

/** What a line is by the phrase it begins with, or null. Icons' Latin names and digits may stand before the phrase. */
function byPhrase(analysis: Analysis, line: Line, family: number): PagePhrase | null {
  const { hits, lexicon, tokens } = analysis;
  if (line.stopped) return null;
  let token = line.first;
  while (token < line.end && tokens.kind[token] !== TokenKind.WORD) token++;
  if (token === line.end) return null;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== family || hits.peeled[hit] > 0) continue;
    const phrase = lexicon.row<PagePhrase>(hits.entry[hit]);
    if (line.end - line.first > phrase.longest) continue;
    if (phrase.scope !== "opens") return phrase;
    // A phrase that opens a line is a label: alone, or with a mark or digits after it.
    const after = hits.last[hit] + 1;
    if (after >= line.end || tokens.kind[after] !== TokenKind.WORD) return phrase;
  }
  return null;
}

/**
 * Tells the article from what the page puts around it: headline, dateline, byline, captions, and furniture such as
 * reading times, tags and links to other stories.
 *
 * @example "العراق يؤجل …\n\nدقائق القراءة - 4\n…" → title, furniture, …
 */
export function findZones(analysis: Analysis): ZoneTable {
  const { tokens, lexicon } = analysis;
  const of = new Uint8Array(tokens.count);
  const lines = linesOf(analysis);
  const family = lexicon.family("page-phrase");
  const stamp = stampOf(analysis, lines);
  let bodySeen = false;
  let afterEnd = false;
  for (const [index, line] of lines.entries()) {
    if (afterEnd) {
      of.fill(ZONE.FURNITURE, line.first, line.end);
      continue;
    }
    const phrase = family === -1 ? null : byPhrase(analysis, line, family);
    if (phrase !== null && (phrase.scope !== "rest" || line.first > tokens.count * REST_FROM)) {
      of.fill(
        phrase.zone === "byline" ? ZONE.BYLINE : phrase.zone === "caption" ? ZONE.CAPTION : ZONE.FURNITURE,
        line.first,
        line.end,
      );
      afterEnd = phrase.scope === "rest";
      continue;
    }
    if (line === stamp) {
      of.fill(ZONE.BYLINE, line.first, line.end);
      continue;
    }
    if (isCaption(analysis, lines, index)) {
      of.fill(ZONE.CAPTION, line.first, line.end);
      continue;
    }
    if (index === 0 && lines.length > 1 && !line.stopped && line.end - line.first <= LONGEST_TITLE) {
      of.fill(ZONE.TITLE, line.first, line.end);
      continue;
    }
    const dateline = datelineEnd(analysis, line);
    // «القدس (CNN) –» opens the news below a summary; without the brackets a short line may be a heading.
    if (bodySeen && line.end - line.first <= LONGEST_TITLE && !endsBrackets(analysis, line.first, dateline)) continue;
    of.fill(ZONE.DATELINE, line.first, dateline);
    bodySeen ||= dateline < line.end;
  }
  return { of };
}

/** The zones as ranges of the caller's string, in order; body included. */
export function zoneSpans(analysis: Analysis, zones: ZoneTable): Zone[] {
  const { kind, count } = analysis.tokens;
  const spans: Zone[] = [];
  let first = -1;
  for (let token = 0; token <= count; token++) {
    const stop =
      token === count || kind[token] === TokenKind.BREAK || (first !== -1 && zones.of[token] !== zones.of[first]);
    if (first !== -1 && stop) {
      const { start, end } = tokensToRaw(analysis, first, token - 1);
      spans.push({ start, end, kind: KINDS[zones.of[first]] });
      first = -1;
    }
    if (token < count && first === -1 && kind[token] !== TokenKind.BREAK) first = token;
  }
  return spans;
}
