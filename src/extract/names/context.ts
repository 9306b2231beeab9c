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

/** What stands around a name that needs something beside it. */
export interface Surroundings {
  readonly first: number;
  readonly last: number;
  readonly proclitics: number;
  /** The state that the name belongs to is named in the text. */
  readonly countryIsNamed: boolean;
  /** The class nouns that may head it: of places, or of bodies. */
  readonly heads: number;
}

/** Whether a name that needs something beside it has it: a class noun, a word that says where in a text on its state, quotes, its state. */
export function isSupported(
  facts: Facts,
  needs: Needs | null,
  { first, last, proclitics, countryIsNamed, heads }: Surroundings,
): boolean {
  if (needs === null) return true;
  const before = isQuote(facts, first - 1) ? first - 2 : first - 1;
  const headed = has(facts, before, heads);
  switch (needs) {
    case "head":
      return headed;
    case "locative":
      return headed || (countryIsNamed && (has(facts, before, Fact.LOCATIVE) || (proclitics & Proclitic.BI) !== 0));
    case "country":
      return countryIsNamed;
    case "title":
      return has(facts, before, Fact.TITLE | Fact.GIVEN);
    default:
      return headed || (isQuote(facts, first - 1) && isQuote(facts, last + 1));
  }
}
