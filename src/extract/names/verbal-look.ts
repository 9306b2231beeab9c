import { ALEF, LAM, Proclitic, procliticOf, TA, YA } from "../../lexicon/clitics.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Facts } from "./facts.js";

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
  // A masdar of the second form has its ya before the last letter: تعزيز, تطوير.
  return first === YA || (first === TA && beforeLast !== YA);
}
