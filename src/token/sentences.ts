import type { FoldedText } from "../text/fold.js";
import { TokenKind, type TokenTable } from "./tokenize.js";

/** Sentences as token ranges `[first, end)`, in order, without gaps but for line ends. */
export interface SentenceTable {
  readonly count: number;
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** 1 where the sentence opens a paragraph. */
  readonly opens: Uint8Array;
  /** Number of the sentence that each token is in; for a BREAK that of the sentence before it. */
  readonly of: Int32Array;
}

const STOP = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const SEMICOLON = 0x3b;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const CLOSING = new Set([QUOTE, APOSTROPHE, 0x29, 0x5d]);

/** A quotation that closes within so many tokens is kept whole. */
const SHORT_QUOTATION = 40;

/** Whether a full stop at `token` ends a sentence, and does not belong to an abbreviation, a number or an address. */
function ends(text: FoldedText, tokens: TokenTable, token: number): boolean {
  const { kind, start, end, glued, count } = tokens;
  const before = token - 1;
  if (before < 0) return false;
  const next = token + 1;
  const joined = next < count && glued[next] === 1 && glued[token] === 1;
  if (joined && kind[before] === TokenKind.DIGITS && kind[next] === TokenKind.DIGITS) return false;
  // example.com and U.S.
  if (joined && kind[before] === TokenKind.LATIN && kind[next] === TokenKind.LATIN) return false;
  if (glued[token] === 1 && (kind[before] === TokenKind.WORD || kind[before] === TokenKind.LATIN)) {
    const single = end[before] - start[before] === 1;
    // The هـ and م of a year («1424هـ.») follow digits; any other letter alone is an abbreviation: د. أ.ف.ب
    const afterDigits = before > 0 && glued[before] === 1 && kind[before - 1] === TokenKind.DIGITS;
    if (single && !afterDigits) return isLastOfAbbreviation(text, tokens, token);
  }
  return true;
}

/** In «(أ.ف.ب). وقال» the letters' own dots end nothing; a dot after the last of several, before a blank, may. */
function isLastOfAbbreviation(text: FoldedText, tokens: TokenTable, token: number): boolean {
  const { glued, count, kind } = tokens;
  const chained = token >= 2 && glued[token - 1] === 1 && text.units[tokens.start[token - 2]] === STOP;
  return chained && (token + 1 >= count || kind[token + 1] === TokenKind.BREAK);
}

/** Token of the quote that closes the one at `token`, or -1 where none does so soon enough within the paragraph. */
function closingQuote(text: FoldedText, tokens: TokenTable, token: number): number {
  const limit = Math.min(tokens.count, token + SHORT_QUOTATION);
  for (let at = token + 1; at < limit; at++) {
    if (tokens.kind[at] === TokenKind.BREAK) return -1;
    if (tokens.kind[at] === TokenKind.MARK && text.units[tokens.start[at]] === QUOTE) return at;
  }
  return -1;
}

/**
 * Cuts a text into sentences: at line ends, at ؟ ! ؛ and at full stops that are not part of an abbreviation or a number,
 * also where the blank after them is missing; never at «،» and never inside a short quotation.
 */
export function splitSentences(text: FoldedText, tokens: TokenTable): SentenceTable {
  const { count, kind, start } = tokens;
  const first: number[] = [];
  const end: number[] = [];
  const opens: number[] = [];
  const of = new Int32Array(count);
  let from = 0;
  let opening = 1;
  let quotedUntil = -1;
  let inQuote = false;
  const close = (to: number): void => {
    if (to > from) {
      first.push(from);
      end.push(to);
      opens.push(opening);
      of.fill(first.length - 1, from, to);
      opening = 0;
    }
    from = to;
  };
  for (let token = 0; token < count; token++) {
    if (kind[token] === TokenKind.BREAK) {
      close(token);
      of[token] = Math.max(0, first.length - 1);
      from = token + 1;
      opening = 1;
      inQuote = false;
      quotedUntil = -1;
      continue;
    }
    if (kind[token] !== TokenKind.MARK || token < from) continue;
    const unit = text.units[start[token]];
    if (unit === QUOTE) {
      if (token === quotedUntil) quotedUntil = -1;
      else if (!inQuote) quotedUntil = closingQuote(text, tokens, token);
      inQuote = !inQuote;
      continue;
    }
    if (token < quotedUntil) continue;
    const final =
      unit === QUESTION || unit === EXCLAMATION || unit === SEMICOLON || (unit === STOP && ends(text, tokens, token));
    if (!final || (opening === 1 && token - from <= SHORT_HEAD && isPause(text, tokens, token))) continue;
    let to = token + 1;
    while (to < count && kind[to] === TokenKind.MARK && isClosing(text, tokens, to, inQuote)) {
      if (text.units[start[to]] === QUOTE) inQuote = false;
      to++;
    }
    close(to);
  }
  close(count);
  return {
    count: first.length,
    first: Int32Array.from(first),
    end: Int32Array.from(end),
    opens: Uint8Array.from(opens),
    of,
  };
}

/** Words of a headline's head: «تركيا.. اعتقالات», «ليبيا.. قتلى في …». */
const SHORT_HEAD = 3;

/** Whether the stop at `token` is the first or the second of just two, with words behind them: the pause of a headline. */
function isPause(text: FoldedText, tokens: TokenTable, token: number): boolean {
  const isStop = (at: number): boolean =>
    at >= 0 && at < tokens.count && tokens.kind[at] === TokenKind.MARK && text.units[tokens.start[at]] === STOP;
  const first = isStop(token - 1) ? token - 1 : token;
  return (
    isStop(first + 1) &&
    !isStop(first - 1) &&
    !isStop(first + 2) &&
    first + 2 < tokens.count &&
    tokens.kind[first + 2] === TokenKind.WORD
  );
}

/** Marks that still belong to the sentence before them: more stops, a closing bracket, a quote that was open. */
function isClosing(text: FoldedText, tokens: TokenTable, token: number, inQuote: boolean): boolean {
  const unit = text.units[tokens.start[token]];
  if (unit === QUOTE) return inQuote || (tokens.glued[token] === 1 && tokens.glued[token + 1] !== 1);
  return unit === STOP || unit === QUESTION || unit === EXCLAMATION || (CLOSING.has(unit) && tokens.glued[token] === 1);
}
