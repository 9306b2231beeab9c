import { HA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { Fact, type Facts, has, isListed } from "../words/facts.js";
import { isInflected } from "../words/word-shapes.js";

// Places in a sentence where a word of the language is a name.

/** Whether no noun goes on at a token from the one before it: «وتوقف [محفوظ] عن الكتابة». */
export const endsPhrase = (facts: Facts, token: number): boolean =>
  facts.analysis.tokens.kind[token] !== TokenKind.WORD || has(facts, token, Fact.PREPOSITION | Fact.FUNCTION);

/** «أن [صالح] غادر»: behind such particles a noun of the language would end in alef, but a name ends as it does. */
export const isTopic = (facts: Facts, token: number): boolean =>
  has(facts, token - 1, Fact.TOPIC) &&
  !has(facts, token, Fact.DEFINITE | Fact.VERB) &&
  !isInflected(facts, token) &&
  (endsPhrase(facts, token + 1) || has(facts, token + 1, Fact.VERB));

/** Whether a given name that ends in ta marbuta is written with a ه behind a word of the language. */
export const isOfSomeone = (facts: Facts, token: number): boolean => {
  const { text, tokens } = facts.analysis;
  const end = tokens.end[token];
  return (
    text.raw.charCodeAt(text.origin[end - 1]) === HA &&
    isListed(facts, tokens.start[token], end - 1) &&
    !has(facts, token, Fact.PARTICLE)
  );
};
