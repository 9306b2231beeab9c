import { WordSet } from "../../../lexicon/word-set.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { transliterate } from "../spelling/transliterate.js";
import { Fact, type Facts, has } from "../words/facts.js";

/** Above the family name alone. */
const WEIGHT = 52;
const AL = new WordSet("آل");
/** Nouns that a family follows. */
const LEADS = new WordSet("أسرة عائلة أبناء أفراد حكم بيت من بين ضد وأسرة وعائلة وأبناء");
const NEVER = Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.FUNCTION | Fact.PLACE;

/** Families and ruling houses behind «آل»: «مطلوبون من [آل زعيتر]», «أسرة [آل الصباح]»; in a full name the particle is part of it. */
export function fromHouses(facts: Facts, textOf: TextOf): Candidate[] {
  const { analysis } = facts;
  const { tokens } = analysis;
  const found: Candidate[] = [];
  for (let token = 1; token + 1 < tokens.count; token++) {
    if (!has(facts, token, Fact.PARTICLE) || !AL.has(analysis, token) || !LEADS.has(analysis, token - 1)) continue;
    const last = token + 1;
    if (tokens.kind[last] !== TokenKind.WORD || has(facts, last, NEVER)) continue;
    const resolve = () => {
      const arabic = textOf(token, last, 0);
      return {
        entity: `actor:x.house.${arabic.replace(/\s+/g, "-")}`,
        norm: `House of ${transliterate(textOf(last, last, 0), analysis.lexicon)}`,
        arabic,
      };
    };
    found.push(
      ofOneShape({
        first: token,
        last,
        peeled: 0,
        type: "ORG",
        rule: "names/named-body",
        entity: "",
        norm: "",
        arabic: "",
        resolve,
        kind: "group",
        country: null,
        countryBasis: "assumed",
        sector: null,
        confidence: "likely",
        role: null,
        evidence: [cue("name", token, last)],
        weight: WEIGHT,
      }),
    );
  }
  return found;
}
