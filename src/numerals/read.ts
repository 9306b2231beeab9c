import { type Analysis, isMark } from "../lexicon/analysis.js";
import { ALEF, LAM } from "../text/letters.js";
import { readCardinal, readOrdinal } from "./cardinals.js";
import { type NumberWords, numberWords, Part } from "./number-words.js";
import type { NumeralKind, NumeralMention, NumeralTable } from "./numeral.js";
import { readQuantities, Surroundings } from "./quantities.js";

const PERCENT = 0x25;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;

/** A bare plural scale is a vague count: «آلاف» 2,000 to 9,999; of millions and more nothing bounds it. */
const vagueScale = (scale: number): readonly [number, number | null] => [2 * scale, scale === 1000 ? 9999 : null];

/** Whether the article stands on the word that starts at a token: «الثلاثة», «للثلاثة». */
function isDefinite({ tokens, text }: Analysis, { part, peeled }: NumberWords, token: number): boolean {
  if (part[token] === Part.DIGITS) return false;
  const core = tokens.start[token] + peeled[token];
  return text.units[core] === ALEF ? text.units[core + 1] === LAM : peeled[token] > 0 && text.units[core] === LAM;
}

/** Closing parenthesis of a number said again from a token on, as communiqués do: «ثلاثة (03) إرهابيين»; or null. */
function repeatEnd(analysis: Analysis, words: NumberWords, token: number, value: number): number | null {
  if (!isMark(analysis, token, OPEN_PARENTHESIS)) return null;
  const again = readCardinal(analysis, words, token + 1);
  return again?.value === value && isMark(analysis, again.next, CLOSE_PARENTHESIS) ? again.next : null;
}

/** The number that starts at a token, or null. */
function readAt(analysis: Analysis, words: NumberWords, token: number): NumeralMention | null {
  const { part } = words;
  let lastToken = token;
  let kind: NumeralKind = "vague";
  let low = words.value[token];
  let high: number | null = low;
  let scale = 1;
  let digits = false;
  switch (part[token]) {
    case Part.ORDINAL: {
      kind = "ordinal";
      const ordinal = readOrdinal(words, token);
      if (ordinal === null) return null;
      low = high = ordinal.value;
      lastToken = ordinal.next - 1;
      break;
    }
    case Part.VAGUE:
      high = Number.isNaN(words.high[token]) ? null : words.high[token];
      lastToken = words.last[token];
      break;
    case Part.SCALE_PLURAL:
      [low, high] = vagueScale(low);
      break;
    default: {
      const reading = readCardinal(analysis, words, token);
      if (reading !== null) {
        kind = "cardinal";
        low = high = reading.value;
        lastToken = repeatEnd(analysis, words, reading.next, high) ?? reading.next - 1;
        ({ scale, digits } = reading);
      } else if (part[token] === Part.FRACTION) kind = "fraction";
      else return null;
    }
  }
  const definite = isDefinite(analysis, words, token);
  return { firstToken: token, peeled: words.peeled[token], definite, scale, digits, lastToken, kind, low, high };
}

/**
 * Reads every number of a text: digits in three sets with their separators, number words in every gender, case and
 * spelling, mixed forms («3 آلاف»), ordinals, vague counts, shares; and, as quantities, the hedges and ranges around them.
 *
 * @example «ما لا يقل عن خمسة وعشرين» → quantity low 25, high null, EQUAL_OR_MORE
 */
export function readNumerals(analysis: Analysis): NumeralTable {
  const words = numberWords(analysis);
  const around = new Surroundings(analysis);
  const mentions: NumeralMention[] = [];
  const { count } = analysis.tokens;
  const at = new Int32Array(count + 1).fill(-1);
  let free = 0;
  for (const token of words.starts) {
    if (token < free) continue;
    let mention = readAt(analysis, words, token);
    if (mention === null) continue;
    free = mention.lastToken + 1;
    if (mention.kind === "cardinal") {
      const share = shareEnd(analysis, around, free);
      if (share !== -1) {
        mention = { ...mention, kind: "percent" };
        free = share + 1;
      }
    }
    at[token] = mentions.length;
    mentions.push(mention);
  }
  const quantities = readQuantities(analysis, around, mentions);
  const quantityAt = new Int32Array(count + 1).fill(-1);
  for (const [index, { firstToken }] of quantities.entries()) quantityAt[firstToken] = index;
  return { mentions, at, quantities, quantityAt };
}

/** Last token of «%» or «في المئة» at a token, or -1. */
function shareEnd(analysis: Analysis, around: Surroundings, token: number): number {
  const link = around.links.get(token);
  if (link?.kind === "percent") return link.last;
  return isMark(analysis, token, PERCENT) ? token : -1;
}
