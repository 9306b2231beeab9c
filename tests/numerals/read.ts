import { analyse, tokensToRaw } from "../../src/lexicon/analysis.js";
import { standardLexicon } from "../../src/lexicon/standard.js";
import { readNumerals } from "../../src/numerals/index.js";

/** The quantities of a text as «words = low..high mod». */
export function quantitiesOf(text: string): string[] {
  const analysis = analyse(text, standardLexicon());
  return readNumerals(analysis).quantities.map(({ firstToken, lastToken, peeled, low, high, mod }) => {
    const { start, end } = tokensToRaw(analysis, firstToken, lastToken, peeled);
    const value = high === null ? `${low}..` : high === low ? `${low}` : `${low}..${high}`;
    return `${text.slice(start, end)} = ${value}${mod === null ? "" : ` ${mod}`}`;
  });
}

/** The numbers of a text as «words = value kind», shares and ordinals included. */
export function numbersOf(text: string): string[] {
  const analysis = analyse(text, standardLexicon());
  return readNumerals(analysis).mentions.map(({ firstToken, lastToken, peeled, low, kind }) => {
    const { start, end } = tokensToRaw(analysis, firstToken, lastToken, peeled);
    return `${text.slice(start, end)} = ${low} ${kind}`;
  });
}
