import type { Analysis } from "../../../lexicon/analysis.js";
import type { NumeralTable } from "../../../numerals/index.js";
import { digitsValue, TokenKind } from "../../../token/tokenize.js";
import type { NumberReading, NumberSource } from "./numbers.js";

/** The numbers of the numerals layer, as the date rules ask for them: counts and ordinals, not shares or vague counts. */
export function numberSource(analysis: Analysis, numerals: NumeralTable): NumberSource {
  const { tokens, text } = analysis;
  const { at, mentions } = numerals;
  return {
    starts: (token) => at[token] !== -1,
    read(token): NumberReading | null {
      const index = at[token];
      if (index !== -1) {
        const { kind, lastToken, low, digits, peeled, definite } = mentions[index];
        if (kind !== "cardinal" && kind !== "ordinal") return null;
        return { last: lastToken, low, high: low, ordinal: kind === "ordinal", definite, digits, peeled };
      }
      // Digits inside what was read as one number: the second of «3 و5».
      if (tokens.kind[token] !== TokenKind.DIGITS) return null;
      const value = digitsValue(text, tokens, token);
      return { last: token, low: value, high: value, ordinal: false, definite: false, digits: true, peeled: 0 };
    },
  };
}
