import { Feature } from "../../../lexicon/features.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasFamily } from "./nouns.js";

/** Families whose words are people, bodies, what these own and how many there are: they take part where a bare noun would not. */
export const TAKERS: ReadonlySet<string> = new Set([
  "number",
  "victim",
  "title",
  "body-head",
  "place-head",
  "nationality",
  "country",
  "person",
]);

/** Whether an indefinite noun is one that can take part: متظاهرين, جندي; not the adjective of an indefinite trigger. */
export function canTakePart(scene: Scene, token: number): boolean {
  if (scene.nameAt[token] !== -1 || scene.victimAt[token] !== -1 || scene.is(token, Flag.DEFINITE | Flag.NUMBER))
    return true;
  return isTaker(scene, token) || isQuantifier(scene, token);
}

/** Whether a word is a noun of people, bodies or what these own. */
export function isTaker(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const family = lexicon.familyName(hits.entry[hit]);
    // «طائرات روسية وسورية»: a state's name that names none here is an adjective.
    if (family === "country" && scene.nameAt[token] === -1) continue;
    if (TAKERS.has(family) && (hits.features[hit] & Feature.NISBA) === 0) return true;
  }
  return scene.isOf(token, "acting-body");
}

/** «بعض القادة», «جميع المحتجزين» */
export function isQuantifier(scene: Scene, token: number): boolean {
  // «أحد عشر شخصا» is a number.
  const counts = hasFamily(scene, token, "number") && hasFamily(scene, token + 1, "number");
  return !counts && scene.isOf(token, "quantifier");
}

/** Nouns of amount and choice, which say little without what «من» adds: عدد من البلدات, مجموعة من الشبان. */
export function isPartitive(scene: Scene, token: number): boolean {
  return scene.isOf(token, "partitive");
}

export const isPerson = (scene: Scene, { name }: Pick<Phrase, "name">): boolean => scene.isPerson(name);

/** Whether a token is of the name of a person. */
export const isOfPerson = (scene: Scene, token: number): boolean => scene.isPerson(scene.nameAt[token]);
