import { Proclitic } from "../../lexicon/clitics.js";
import { TokenKind } from "../../token/tokenize.js";
import { Fact, type Facts, has } from "./facts.js";
import type { Needs } from "./rows.js";

const QUOTE = 0x22;

export const isQuote = ({ analysis: { tokens, text } }: Facts, token: number): boolean =>
  token >= 0 &&
  token < tokens.count &&
  tokens.kind[token] === TokenKind.MARK &&
  text.units[tokens.start[token]] === QUOTE;

/** Whether a name that needs something beside it has it: a class noun, a word that says where, quotes, its state. */
export function isSupported(
  facts: Facts,
  needs: Needs | null,
  first: number,
  last: number,
  proclitics: number,
  countryIsNamed: boolean,
): boolean {
  if (needs === null) return true;
  const before = isQuote(facts, first - 1) ? first - 2 : first - 1;
  const headed = has(facts, before, Fact.PLACE_HEAD | Fact.BODY_HEAD);
  switch (needs) {
    case "head":
      return headed;
    case "locative":
      return headed || has(facts, before, Fact.LOCATIVE) || (proclitics & Proclitic.BI) !== 0;
    case "country":
      return countryIsNamed;
    case "title":
      return has(facts, before, Fact.TITLE | Fact.GIVEN);
    default:
      return headed || (isQuote(facts, first - 1) && isQuote(facts, last + 1));
  }
}
