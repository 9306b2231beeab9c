import type { Candidate } from "../candidates/candidate.js";
import type { NamePartRow } from "../tables/rows.js";
import { Fact, type Facts, has, isUnknown } from "../words/facts.js";

// Whether a word that is the last name of somebody in the text is that name here.

/** What tells a person by one word. */
const CUED: ReadonlySet<string> = new Set(["names/speaker", "names/family-name", "names/person-by-title"]);
/** A word of fewer letters is too short to go by alone. */
const SHORTEST_TOLD = 5;

/** Whether somebody is told by one word that is nothing but a name: «وقالت [برينغل] إن», «المصارع [هوغان]». */
export const isToldByOne = (facts: Facts, { rule, last, peeled }: Candidate): boolean =>
  peeled === 0 &&
  CUED.has(rule) &&
  facts.analysis.tokens.end[last] - facts.analysis.tokens.start[last] >= SHORTEST_TOLD &&
  (isUnknown(facts, last) || (facts.of[last] & ~(Fact.FAMILY | Fact.GIVEN)) === 0);

/** Whether no other name stands beside a word. */
export const standsAlone = (facts: Facts, token: number): boolean =>
  !has(facts, token - 1, Fact.GIVEN | Fact.FAMILY | Fact.BODY_HEAD | Fact.PLACE_HEAD) &&
  !has(facts, token + 1, Fact.GIVEN | Fact.FAMILY) &&
  !isUnknown(facts, token - 1) &&
  !isUnknown(facts, token + 1);

/** Whether a table has a word for something else without more letters off it: «باراك» is no «اراك», «بناهي» no «ناهي». */
export function isOther(facts: Facts, own: number, token: number, peeled: number, isKnown: boolean): boolean {
  const { hits, lexicon } = facts.analysis;
  const { barePerson, family: surname, given, person } = facts.families;
  // «مقابلة [للأسد]», but «لصالح»
  if (peeled > 0 && isKnown && has(facts, own, Fact.DEFINITE)) return false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > peeled || hits.pronoun[hit] > 0 || hits.last[hit] > token) continue;
    const family = lexicon.familyOf(hits.entry[hit]);
    if (family === person || family === barePerson) continue;
    if (family !== given && family !== surname) return true;
    if (lexicon.row<NamePartRow>(hits.entry[hit]).common) return true;
  }
  return false;
}
