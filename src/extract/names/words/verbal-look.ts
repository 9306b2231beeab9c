import type { Analysis } from "../../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { ALEF, ALEF_MAQSURA, HA, LAM, NOON, TA, WAW, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Facts } from "./facts.js";

/** The fewest letters of a verb between ل and its object. */
const PURPOSE = 5;

/** Whether a word has the look of a verb that a state may be the subject of: دانت, تستخدم, يستضيف. */
export function looksVerbal({ analysis: { text, tokens } }: Facts, token: number): boolean {
  if (token < 0 || token >= tokens.count || tokens.kind[token] !== TokenKind.WORD) return false;
  let from = tokens.start[token];
  const end = tokens.end[token];
  if (end - from > 4 && procliticOf(text.units[from]) === Proclitic.CONJUNCTION) from++;
  if (end - from > 5 && procliticOf(text.units[from]) === Proclitic.SA) from++;
  const first = text.units[from];
  if (first === ALEF && text.units[from + 1] === LAM) return false;
  const last = text.units[end - 1];
  const beforeLast = text.units[end - 2];
  if (last === TA && beforeLast !== ALEF) return end - from >= 3;
  if (end - from < 4 || last === TA) return false;
  // «ليخبره», «لتبلغها»: a purpose, with the one it is for.
  if (first === LAM && end - from > PURPOSE && (text.units[from + 1] === YA || text.units[from + 1] === TA))
    return text.raw.charCodeAt(text.origin[end - 1]) === HA || (last === ALEF && beforeLast === HA);
  // A masdar of the second form has its ya before the last letter: تعزيز, تطوير.
  return first === YA || (first === TA && beforeLast !== YA);
}

/** Whether a text writes the ya at the end of words with its dots, kept by text. */
const DOTTED = new WeakMap<Analysis, boolean>();

function writesDots(analysis: Analysis): boolean {
  let dotted = DOTTED.get(analysis);
  if (dotted === undefined) {
    const { text, tokens } = analysis;
    dotted = false;
    for (let token = 0; token < tokens.count && !dotted; token++)
      dotted = tokens.kind[token] === TokenKind.WORD && text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === YA;
    DOTTED.set(analysis, dotted);
  }
  return dotted;
}

/** «غطى», «تولى»: names that end in alef maqsura are in the tables, where a text tells it from ya. */
export function endsInMaqsura({ analysis }: Facts, token: number): boolean {
  const { text, tokens } = analysis;
  return text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === ALEF_MAQSURA && writesDots(analysis);
}

/** The fewest letters of a masdar of the fourth form in the accusative: «اظهارا». */
const MASDAR = 6;

/** «إظهارا», «إكراما»: why or how something is done. */
export function looksAdverbial({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const start = tokens.start[token];
  const end = tokens.end[token];
  const { units } = text;
  return (
    end - start === MASDAR &&
    units[start] === ALEF &&
    units[start + 3] === ALEF &&
    units[end - 1] === ALEF &&
    units[start + 1] !== WAW &&
    units[start + 1] !== YA
  );
}

/** «عزما أكيدا», «اتصالين هاتفيين»: a noun and its adjective that end alike, as a name and another seldom do. */
export function agrees({ analysis: { text, tokens } }: Facts, noun: number, adjective: number): boolean {
  const { units } = text;
  const end = tokens.end[noun];
  const other = tokens.end[adjective];
  if (units[end - 1] === ALEF && units[other - 1] === ALEF)
    return (
      end - tokens.start[noun] === SHORT_NOUN &&
      other - tokens.start[adjective] === MASDAR - 1 &&
      units[other - 3] === YA
    );
  const isDual = (at: number): boolean => units[at - 1] === NOON && units[at - 2] === YA;
  return isDual(end) && isDual(other) && units[other - 3] === YA;
}

/** «عزما» */
const SHORT_NOUN = 4;
