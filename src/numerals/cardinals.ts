import type { Analysis } from "../lexicon/analysis.js";
import { Proclitic } from "../lexicon/clitics.js";
import { ALEF } from "../text/letters.js";
import { TokenKind } from "../token/tokenize.js";
import { readDigits } from "./digits.js";
import { isBare, isJoined, joinedAt, type NumberWords, Part } from "./number-words.js";

/** A value with the token after it. */
export interface Reading {
  readonly value: number;
  readonly next: number;
  /** Largest scale named in words. */
  readonly scale: number;
  readonly digits: boolean;
}

interface Below {
  readonly value: number;
  readonly next: number;
}

/** 1 to 99 in words: «خمسة», «أحد عشر», «خمسة وعشرون». */
function belowHundred(words: NumberWords, token: number): Below | null {
  const { part, value } = words;
  const own = value[token];
  const next = token + 1;
  switch (part[token]) {
    case Part.ONE:
    case Part.UNIT: {
      if (own === 0) return { value: 0, next };
      if (part[next] === Part.TEN && isBare(words, next)) return { value: own + 10, next: next + 1 };
      const tens = joinedAt(words, next);
      if (tens !== -1 && part[tens] === Part.TENS) return { value: own + value[tens], next: tens + 1 };
      return part[token] === Part.UNIT ? { value: own, next } : null;
    }
    case Part.TEN:
    case Part.TENS:
      return { value: own, next };
    default:
      return null;
  }
}

/** 1 to 999 in words, hundreds first as news writes («مئة وأربعة»), or last as old style does («أربعة ومئة»). */
function belowThousand(words: NumberWords, token: number): (Below & { readonly ascending: boolean }) | null {
  const { part, value } = words;
  let hundreds = 0;
  let next = token;
  if (part[token] === Part.HUNDRED || part[token] === Part.HUNDREDS) {
    hundreds = value[token];
    next = token + 1;
  } else if (
    part[token] === Part.UNIT &&
    value[token] >= 3 &&
    part[token + 1] === Part.HUNDRED &&
    isBare(words, token + 1)
  ) {
    hundreds = value[token] * 100;
    next = token + 2;
  }
  if (hundreds > 0) {
    const joined = joinedAt(words, next);
    const rest = joined === -1 ? null : belowHundred(words, joined);
    return rest === null
      ? { value: hundreds, next, ascending: false }
      : { value: hundreds + rest.value, next: rest.next, ascending: false };
  }
  const low = belowHundred(words, token);
  if (low === null) return null;
  if ((part[low.next] === Part.HUNDRED || part[low.next] === Part.HUNDREDS) && isJoined(words, low.next)) {
    return { value: low.value + value[low.next], next: low.next + 1, ascending: true };
  }
  return { value: low.value, next: low.next, ascending: false };
}

/** Whether a scale word follows bare, so that it multiplies what stands before it. */
const multiplies = (words: NumberWords, token: number): boolean =>
  (words.part[token] === Part.SCALE || words.part[token] === Part.SCALE_PLURAL) && isBare(words, token);

/** One term of a number: a count below a thousand, in words or digits, times the scale words after it. */
function readTerm(
  analysis: Analysis,
  words: NumberWords,
  token: number,
): (Reading & { readonly ascending: boolean }) | null {
  const { part, value } = words;
  let amount = 1;
  let next = token;
  let scale = 1;
  let digits = false;
  let ascending = false;
  switch (part[token]) {
    case Part.DIGITS: {
      const reading = readDigits(analysis, token, (at) => multiplies(words, at));
      amount = reading.value;
      next = reading.last + 1;
      digits = true;
      break;
    }
    case Part.SCALE_DUAL:
      amount = 2;
      scale = value[token] / 2;
      next = token + 1;
      break;
    case Part.SCALE:
      scale = value[token];
      next = token + 1;
      if (isConstructDual(analysis, words, token)) amount = 2;
      break;
    case Part.FRACTION:
      if (!multiplies(words, token + 1)) return null;
      amount = value[token];
      next = token + 1;
      break;
    default: {
      const group = belowThousand(words, token);
      if (group === null) return null;
      amount = group.value;
      next = group.next;
      ascending = group.ascending;
      // ثلاثة أرباع المليون
      if (part[next] === Part.FRACTION_PLURAL && isBare(words, next) && multiplies(words, next + 1)) {
        amount *= value[next];
        next++;
      }
    }
  }
  while (multiplies(words, next)) {
    scale *= value[next];
    next++;
  }
  return { value: amount * scale, next, scale, digits, ascending };
}

/** «ألفا قتيل»: alone before a noun it is the dual without its nun, not the accusative of one thousand. */
function isConstructDual({ tokens, text }: Analysis, words: NumberWords, token: number): boolean {
  const next = token + 1;
  if (text.units[tokens.end[token] - 1] !== ALEF || next >= tokens.count || tokens.kind[next] !== TokenKind.WORD)
    return false;
  return words.part[next] === Part.NONE && tokens.end[next] - tokens.start[next] > 2;
}

/** A cardinal from `token` on: «ألف وتسعمئة وثلاثة وعشرون», «3 ملايين و200 ألف», «مليون ونصف», «٢٠ ألفا». */
export function readCardinal(analysis: Analysis, words: NumberWords, token: number): Reading | null {
  const first = readTerm(analysis, words, token);
  if (first === null) return null;
  let { value, next, scale, digits } = first;
  const largest = scale;
  let ascending = first.ascending;
  for (;;) {
    // The fraction of what was just said: مليون ونصف, ثلاثة ملايين ونصف المليون
    if (words.part[next] === Part.FRACTION && isJoined(words, next) && !multiplies(words, next + 1)) {
      value += words.value[next] * scale;
      return { value: round(value), next: next + 1, scale: largest, digits };
    }
    if (words.part[next] === Part.FRACTION && isJoined(words, next) && scale > 1 && words.value[next + 1] === scale) {
      value += words.value[next] * scale;
      return { value: round(value), next: next + 2, scale: largest, digits };
    }
    const from = joinedAt(words, next);
    if (from === -1) break;
    const term = readTerm(analysis, words, from);
    if (term === null) break;
    // Old style ends in its thousands: «خمس وعشرين وثلاثمئة وألف».
    const thousands = ascending && term.scale === 1000 && value < 1000 && largest === 1;
    if (!thousands && (scale === 1 || term.value >= scale)) break;
    value += term.value;
    next = term.next;
    scale = thousands ? 1 : term.scale;
    digits ||= term.digits;
    ascending = false;
  }
  return { value: round(value), next, scale: largest, digits };
}

/** Fractions of large scales are whole: 2.3 million is 2,300,000 and not 2,299,999.9999. */
const round = (value: number): number => (value >= 1e6 ? Math.round(value) : Math.round(value * 1e6) / 1e6);

/** An ordinal from `token` on: «الثالث», «الثالث عشر», «الخامس والعشرين», «الحادية عشرة». */
export function readOrdinal(words: NumberWords, token: number): Below | null {
  const { part, value } = words;
  if (part[token] !== Part.ORDINAL) return null;
  const next = token + 1;
  if (part[next] === Part.TEN && isBare(words, next)) return { value: value[token] + 10, next: next + 1 };
  if (part[next] === Part.TENS && words.proclitics[next] === Proclitic.CONJUNCTION)
    return { value: value[token] + value[next], next: next + 1 };
  return { value: value[token], next };
}
