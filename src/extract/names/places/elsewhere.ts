import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { idOfNoTable } from "../candidates/slug.js";
import type { Facts } from "../words/facts.js";
import { wordsAt } from "../words/words-at.js";
import { isWhere, POINTS } from "./situated.js";

/** The kinds of place in which a town lies: «ولاية», «محافظة», «قضاء». */
const isDivision = (kind: string | undefined): boolean => kind?.startsWith("adm") === true;

/** Places of a kind that the world does not know by name: «حي [الرياض] في نواكشوط» is a quarter there. */
const SMALL: ReadonlySet<string> = new Set(["village", "neighbourhood", "adm2"]);

/**
 * Towns that the text puts into a division of another state than the town of their name that the gazetteer knows: «قرية [كويتا]
 * بولاية زامفارا» is a village of Nigeria that no table knows, not Quetta. Candidates come in the order of the text.
 */
export function placeElsewhere(facts: Facts, candidates: Candidate[]): void {
  for (const [index, town] of candidates.entries()) {
    const division = candidates[index + 1];
    if (town.place === undefined || division?.place === undefined || division.country === town.country) continue;
    if (town.type !== "GPE" || !POINTS.has(town.place.kind)) continue;
    const isTold = isDivision(division.headKind) && isDivision(division.place.kind);
    if (!isTold && !(town.headKind !== undefined && SMALL.has(town.headKind))) continue;
    if (isWhere(facts, town.last, division)) candidates[index] = namedLikeIt(facts, town, division.country);
  }
}

/** A place that shares the name with the one that the gazetteer knows, which is kept among the losers: Alexandria in Virginia. */
function namedLikeIt(facts: Facts, town: Candidate, country: string | null): Candidate {
  const arabic = wordsAt(facts, town.first, town.last, town.peeled);
  const { entity, norm } = town;
  return ofOneShape({
    ...town,
    entity: idOfNoTable("town", arabic),
    arabic,
    country,
    place: undefined,
    rivals: undefined,
    confidence: "possible",
    lost: [{ entity, norm, country: town.country }, ...(town.lost ?? [])],
  });
}
