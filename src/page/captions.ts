import type { Analysis } from "../lexicon/analysis.js";
import { TokenKind } from "../token/tokenize.js";
import type { Line } from "./lines.js";

/** The longest caption, in tokens; a longer line is a paragraph. */
const LONGEST_CAPTION = 45;
/** Captions print their picture's credit among the last so many tokens. */
const CREDIT_WITHIN = 4;
const DASH = "-".charCodeAt(0);
const BRACKET = "(".charCodeAt(0);
const SLASH = "/".charCodeAt(0);

/** Whether both lines have the same letters: pages print a caption twice, for the picture and for its legend. */
function sameLetters({ text, tokens }: Analysis, a: Line, b: Line): boolean {
  if (a.end - a.first !== b.end - b.first || a.end - a.first < 4) return false;
  for (let step = 0; step < a.end - a.first; step++) {
    const one = a.first + step;
    const other = b.first + step;
    const length = tokens.end[one] - tokens.start[one];
    if (length !== tokens.end[other] - tokens.start[other]) return false;
    for (let at = 0; at < length; at++) {
      if (text.units[tokens.start[one] + at] !== text.units[tokens.start[other] + at]) return false;
    }
  }
  return true;
}

/** Whether the line ends in a picture credit set off by a dash, a slash or a bracket: «… – AFP», «… (رويترز)». */
function endsInCredit({ text, tokens, hits, lexicon }: Analysis, line: Line): boolean {
  const family = lexicon.family("page-credit");
  if (family === -1) return false;
  for (let token = Math.max(line.first + 3, line.end - CREDIT_WITHIN); token < line.end; token++) {
    const before = token - 1;
    if (tokens.kind[before] !== TokenKind.MARK) continue;
    const mark = text.units[tokens.start[before]];
    if (mark !== DASH && mark !== BRACKET && mark !== SLASH) continue;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (lexicon.familyOf(hits.entry[hit]) === family && hits.last[hit] >= line.end - 2) return true;
    }
  }
  return false;
}

/** A line without a final stop that names its picture's source, or that stands twice in a row near the top. */
export function isCaption(analysis: Analysis, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line.stopped || line.end - line.first > LONGEST_CAPTION || index === 0) return false;
  if (endsInCredit(analysis, line)) return true;
  const twin = (other: number): boolean =>
    other > 0 && other < lines.length && sameLetters(analysis, line, lines[other]);
  return twin(index - 1) || twin(index + 1);
}
