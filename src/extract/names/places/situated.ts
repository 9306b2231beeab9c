import { Proclitic } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import type { Candidate } from "../candidates/candidate.js";
import { Fact, type Facts, has } from "../words/facts.js";

/** Tokens between a facility and the place that it lies in: «في مدينة», «في قلب العاصمة». */
const BETWEEN = 3;
const AT = new WordSet("في وسط");
/** Kinds of place that are points on most maps. */
export const POINTS: ReadonlySet<string> = new Set(["city", "town", "village", "camp", "neighbourhood", "adm2"]);

/**
 * Gives facilities that no table knows the point of the place that the text says they lie in: «مستشفى الملك فهد بمدينة [تبوك]»,
 * «شارع الجلاء وسط [غزة]». Candidates come in the order of the text.
 */
export function situate(facts: Facts, candidates: readonly Candidate[]): void {
  for (const [index, facility] of candidates.entries()) {
    if (facility.type !== "FAC" || facility.place !== undefined) continue;
    const town = candidates[index + 1];
    if (town?.place === undefined || !POINTS.has(town.place.kind) || !isWhere(facts, facility.last, town)) continue;
    Object.assign(facility, { place: town.place, country: town.country, countryBasis: "resolved" });
  }
}

/** Whether only words of place stand between one place and another that it lies in: a preposition, on the place or before its class noun. */
export function isWhere(facts: Facts, last: number, { first, peeled }: Candidate): boolean {
  const gap = first - last - 1;
  if (gap === 0) return peeled > 0 && isBehindIn(facts, first);
  if (gap > BETWEEN) return false;
  const opens = AT.has(facts.analysis, last + 1) || isBehindIn(facts, last + 1);
  if (!opens) return false;
  for (let token = last + 1; token < first; token++)
    if (!AT.has(facts.analysis, token) && !has(facts, token, Fact.PLACE_HEAD)) return false;
  return true;
}

/** «بتبوك», «بمدينة»: the preposition ب on a word. */
function isBehindIn(facts: Facts, token: number): boolean {
  const { hits } = facts.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.proclitics[hit] & Proclitic.BI) !== 0) return true;
  return false;
}
