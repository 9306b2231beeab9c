import type { Analysis } from "../lexicon/analysis.js";
import { TokenKind, type TokenTable } from "../token/tokenize.js";
import type { Line } from "./lines.js";

/** A dateline has at most so many tokens before its dash: «بغداد (أ ف ب) -», «القاهرة، 12 مايو - رويترز». */
const LONGEST = 12;
const DASH = "-".charCodeAt(0);
const COLON = ":".charCodeAt(0);
const OPENING = "(".charCodeAt(0);
const CLOSING = ")".charCodeAt(0);
const COMMA = ",".charCodeAt(0);
const SLASH = "/".charCodeAt(0);
const STOP = ".".charCodeAt(0);

const besideDigits = ({ kind, count }: TokenTable, token: number): boolean =>
  kind[token - 1] === TokenKind.DIGITS || (token + 1 < count && kind[token + 1] === TokenKind.DIGITS);

/**
 * End token of the dateline that opens a line; the line's first token where it has none. A dateline begins with a place
 * and holds an agency or an outlet, and a dash, a bracket or the line's end closes it.
 */
export function datelineEnd(analysis: Analysis, line: Line): number {
  const { text, tokens, hits, lexicon } = analysis;
  const places = new Set(["place", "country"].map((name) => lexicon.family(name)));
  const credits = lexicon.family("page-credit");
  const calendar = lexicon.family("calendar");
  const has = (token: number, wanted: (family: number) => boolean): number => {
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (hits.peeled[hit] === 0 && wanted(lexicon.familyOf(hits.entry[hit]))) return hits.last[hit] - token + 1;
    }
    return 0;
  };
  let token = line.first;
  const placed = has(token, (family) => places.has(family));
  const credited = has(token, (family) => family === credits);
  if (placed === 0 && credited === 0) return line.first;
  let credit = credited > 0;
  token += Math.max(placed, credited);
  const limit = Math.min(line.end, line.first + LONGEST);
  let end = line.first;
  let placeBefore = false;
  while (token < limit) {
    const kind = tokens.kind[token];
    const unit = kind === TokenKind.MARK ? text.units[tokens.start[token]] : 0;
    const named = has(token, (family) => family === credits || places.has(family));
    if (named > 0) {
      credit ||= has(token, (family) => family === credits) > 0;
      placeBefore = true;
      token += named;
      continue;
    }
    if (unit === DASH || unit === COLON) {
      if (credit) end = token + 1;
      token++;
      continue;
    }
    // «عمان – البلقاء اليوم»: papers are named after a place and the day.
    if (token + 1 === line.end && placeBefore && has(token, (family) => family === calendar) > 0) {
      credit = true;
      token++;
      continue;
    }
    placeBefore = false;
    // «القاهرة - 12 مارس 2024 (رويترز) -»
    if (has(token, (family) => family === calendar) > 0 && besideDigits(tokens, token)) {
      token++;
      continue;
    }
    if (unit === OPENING || unit === COMMA || unit === SLASH || unit === STOP || kind === TokenKind.DIGITS) {
      token++;
      continue;
    }
    if (unit === CLOSING) {
      token++;
      if (credit) end = token;
      continue;
    }
    break;
  }
  return credit && token >= line.end ? line.end : end;
}
