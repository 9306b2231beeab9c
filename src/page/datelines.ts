import { type Analysis, isMark } from "../lexicon/analysis.js";
import { FA, YA } from "../text/letters.js";
import { TokenKind, type TokenTable } from "../token/tokenize.js";
import type { Line } from "./lines.js";

/** A dateline has at most so many tokens: «بغداد (أ ف ب) -», «الرياض 10 ربيع الآخر 1445 هـ الموافق 25 أكتوبر 2023 م واس». */
const LONGEST = 20;
const DASH = "-".charCodeAt(0);
const COLON = ":".charCodeAt(0);
const OPENING = "(".charCodeAt(0);
const CLOSING = ")".charCodeAt(0);
const COMMA = ",".charCodeAt(0);
const SLASH = "/".charCodeAt(0);
const STOP = ".".charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);

/** Marks that stand between the parts of a dateline. */
const BETWEEN: ReadonlySet<number> = new Set([OPENING, COMMA, SLASH, STOP, QUOTE]);

const besideDigits = ({ kind, count }: TokenTable, token: number): boolean =>
  kind[token - 1] === TokenKind.DIGITS || (token + 1 < count && kind[token + 1] === TokenKind.DIGITS);

/** An agency or outlet that no table knows takes at most so many words between brackets or strokes. */
const CREDIT = 5;

/** A dash with room around it, not one that joins two words. */
const isSpaced = ({ tokens }: Analysis, token: number): boolean =>
  tokens.start[token] > tokens.end[token - 1] && tokens.start[token + 1] > tokens.end[token];

/** Whether a dateline ends in an agency between brackets and a dash: «القدس (CNN) –». */
export function endsBrackets({ text, tokens }: Analysis, first: number, end: number): boolean {
  let at = end - 1;
  while (at > first && text.units[tokens.start[at]] === DASH) at--;
  return at < end - 1 && text.units[tokens.start[at]] === CLOSING;
}

/** «العقبة في 11 يناير» */
const isIn = ({ text, tokens }: Analysis, token: number): boolean =>
  tokens.end[token] - tokens.start[token] === 2 &&
  text.units[tokens.start[token]] === FA &&
  text.units[tokens.start[token] + 1] === YA;

/** End of the one word before a colon, or the few before the line's end, behind «غزة –»: «خاص:», «وكالات», «الضفتين». */
function sourceEnd({ text, tokens }: Analysis, dash: number, lineEnd: number): number {
  if (lineEnd - dash <= CREDIT) return lineEnd;
  const colon = dash + 2;
  return tokens.kind[dash + 1] === TokenKind.WORD && text.units[tokens.start[colon]] === COLON ? colon + 1 : -1;
}

/**
 * End of a credit between brackets or strokes: «(وكالة الرافد) -», «/ واخج /». Brackets need the dash behind them, for
 * they hold other things too. -1 where there is none.
 */
function enclosed({ text, tokens }: Analysis, token: number, limit: number): number {
  const bracket = text.units[tokens.start[token]] === OPENING;
  const close = bracket ? CLOSING : SLASH;
  for (let at = token + 2; at < limit && at <= token + CREDIT + 1; at++) {
    if (tokens.kind[at] !== TokenKind.MARK || text.units[tokens.start[at]] !== close) continue;
    if (!bracket) return at + 1;
    const next = at + 1 < limit ? text.units[tokens.start[at + 1]] : 0;
    // «نيويورك (الأمم المتحدة) (رويترز) -»
    if (next === OPENING) return at + 1;
    return next === DASH ? at + 2 : -1;
  }
  return -1;
}

/** «شفق نيوز/ أعلن», «السومرية نيوز/ بغداد»: tokens of the paper or station before the stroke that it signs its news with. */
function mediumBefore(analysis: Analysis, token: number, mark: number): number {
  const { hits, lexicon } = analysis;
  const actors = lexicon.family("actor");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== actors || !isMark(analysis, hits.last[hit] + 1, mark)) continue;
    if (lexicon.row<{ readonly kind: string }>(hits.entry[hit]).kind === "media") return hits.last[hit] - token + 1;
  }
  return 0;
}

/**
 * End token of the dateline that opens a line; the line's first token where it has none. A dateline begins with a place
 * and holds an agency or an outlet, and a dash, a bracket or the line's end closes it; a place and a dash alone open a
 * sentence too: «واغادوغو - قُتل …».
 */
export function datelineEnd(analysis: Analysis, line: Line): number {
  const { text, tokens, hits, lexicon } = analysis;
  const countries = lexicon.family("country");
  const places = new Set([countries, lexicon.family("place")]);
  const credits = lexicon.family("page-credit");
  const calendar = lexicon.family("calendar");
  // The longest: «الإمارات العربية المتحدة», not «الإمارات» alone.
  const has = (token: number, wanted: (family: number) => boolean): number => {
    let longest = 0;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (hits.peeled[hit] === 0 && wanted(lexicon.familyOf(hits.entry[hit])))
        longest = Math.max(longest, hits.last[hit] - token + 1);
    }
    return longest;
  };
  // «درسدن (ألمانيا) 15-7 (أ ف ب) -»: a town that no table knows, with its state.
  const strangerBefore = (at: number): number => {
    if (at + 3 >= line.end || tokens.kind[at] !== TokenKind.WORD || !isMark(analysis, at + 1, OPENING)) return 0;
    const state = has(at + 2, (family) => family === countries);
    return state > 0 && isMark(analysis, at + 2 + state, CLOSING) ? 1 : 0;
  };
  let token = line.first;
  const placed = Math.max(
    has(token, (family) => places.has(family)),
    strangerBefore(token),
  );
  const credited = Math.max(
    has(token, (family) => family === credits),
    mediumBefore(analysis, token, SLASH),
  );
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
      const paper = has(token, (family) => family === credits);
      credit ||= paper > 0;
      placeBefore = true;
      // «دمشق-سانا استهدف», «لندن: «الشرق الأوسط» قال»: behind a mark the agency closes the dateline.
      const marked = tokens.kind[token - 1] === TokenKind.MARK;
      token += named;
      if (paper !== named || !marked) continue;
      if (isMark(analysis, token, QUOTE)) token++;
      end = token;
      continue;
    }
    if (unit === OPENING || unit === SLASH) {
      const close = enclosed(analysis, token, limit);
      if (close !== -1) {
        credit = true;
        end = close;
        token = close;
        continue;
      }
    }
    if (unit === DASH || unit === COLON) {
      if (unit === DASH && token === line.first + placed && isSpaced(analysis, token)) {
        credit = true;
        const close = sourceEnd(analysis, token, line.end);
        if (close !== -1) return close;
      }
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
    const dated = has(token, (family) => family === calendar);
    if (dated > 0 && (besideDigits(tokens, token) || besideDigits(tokens, token + dated - 1))) {
      token += dated;
      continue;
    }
    if (
      isIn(analysis, token) &&
      token + 1 < limit &&
      kind !== TokenKind.MARK &&
      tokens.kind[token + 1] === TokenKind.DIGITS
    ) {
      token++;
      continue;
    }
    if (unit === SLASH && token === line.first + credited) end = token + 1;
    if (BETWEEN.has(unit) || kind === TokenKind.DIGITS) {
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
