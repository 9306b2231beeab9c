import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { Candidate } from "../candidates/candidate.js";
import type { ActorRow } from "../tables/rows.js";
import { opensQuote } from "../words/context.js";
import { Fact, type Facts, has } from "../words/facts.js";
import { quotedName } from "../words/governed-names.js";
import { demonymAt } from "../words/state-words.js";
import { surfaceEntry } from "../words/surface-entry.js";
import { bodyOf } from "./gazetteer.js";

/** Above the body that the quoted words are by themselves: «كتائب "حزب الله"» is not the party. */
const WEIGHT = 60;

/**
 * Bodies of the tables whose noun stands before the quotes that hold the rest of their name: «حركة "[أمل]"», where the text
 * names their state, if they need that: «حكومة "[الوحدة الوطنية]" الليبية».
 */
export function fromQuotedRests(facts: Facts, countries: ReadonlyMap<string, number>): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const found: Candidate[] = [];
  for (const token of facts.naming) {
    if (!has(facts, token, Fact.BODY_HEAD)) continue;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (lexicon.familyOf(hits.entry[hit]) !== families.bodyHead || hits.pronoun[hit] > 0) continue;
      if ((hits.features[hit] & (Feature.DUAL | Feature.DEFINITE)) !== 0 || !opensQuote(facts, hits.last[hit] + 1))
        continue;
      const body = bodyAt(facts, token, hits.last[hit] + 1, hits.peeled[hit], countries);
      if (body !== null) found.push(body);
    }
  }
  return found;
}

/** The body that the words from a token on are without the quotes that open at another, and of the state whose adjective follows. */
function bodyAt(
  facts: Facts,
  token: number,
  quote: number,
  peeled: number,
  countries: ReadonlyMap<string, number>,
): Candidate | null {
  const { lexicon } = facts.analysis;
  const last = quotedName(facts, quote);
  if (last === -1) return null;
  const words = [wordAt(facts.analysis, token).slice(peeled)];
  for (let at = token + 1; at <= last; at++) if (at !== quote) words.push(wordAt(facts.analysis, at));
  // «قناة "الإخبارية" [السورية]»
  const state = demonymAt(facts, last + 2, null)?.row.id ?? null;
  const isWanted = (entry: number): boolean => {
    if (lexicon.familyOf(entry) !== facts.families.actor) return false;
    const { needs, country } = lexicon.row<ActorRow>(entry);
    if (state !== null && country !== null && country !== state) return false;
    return needs === null || (needs === "country" && country !== null && countries.has(country));
  };
  const whole = state === null ? -1 : surfaceEntry(lexicon, [...words, wordAt(facts.analysis, last + 2)], isWanted);
  const entry = whole !== -1 ? whole : surfaceEntry(lexicon, words, isWanted);
  return entry === -1 ? null : bodyOf(lexicon.row<ActorRow>(entry), { token: quote + 1, last, peeled: 0 }, WEIGHT);
}
