import { WordSet } from "../../../lexicon/word-set.js";
import { type Candidate, ofNoTable, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { slugOf } from "../candidates/slug.js";
import { transliterate } from "../spelling/transliterate.js";
import { isWord } from "../words/context.js";
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
  const found: Candidate[] = [];
  for (const token of facts.naming) {
    if (!has(facts, token, Fact.PARTICLE) || !AL.has(analysis, token) || !LEADS.has(analysis, token - 1)) continue;
    const last = token + 1;
    if (!isWord(facts, last) || has(facts, last, NEVER)) continue;
    const resolve = () => {
      const arabic = textOf(token, last, 0);
      return {
        entity: `actor:x.house.${slugOf(arabic)}`,
        norm: `House of ${transliterate(textOf(last, last, 0), analysis.lexicon)}`,
        arabic,
      };
    };
    const house = ofNoTable({
      first: token,
      last,
      peeled: 0,
      type: "ORG",
      rule: "names/named-body",
      resolve,
      evidence: [cue("name", token, last)],
      weight: WEIGHT,
    });
    found.push(ofOneShape({ ...house, kind: "group", confidence: "likely" }));
  }
  return found;
}
