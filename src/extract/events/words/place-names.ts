import type { NameMention } from "../../../model/name.js";
import { toNormal } from "../../../text/fold.js";
import { BA } from "../../../text/letters.js";
import type { Scene } from "../scene/scene.js";
import { capitalAt } from "./capitals.js";
import { nameStart } from "./nouns.js";

export const isPlace = (name: NameMention): boolean =>
  name.type === "GPE" || name.type === "LOC" || name.type === "FAC";

/** Places that no table knows, told by their noun: a village or «منطقة» is as fine as a town of the tables. */
const SETTLED = /^place:x\.(?:village|neighbourhood|town|city|camp|region)\./;

const REGION = 5;
/** «غرب أفريقيا»: a region of several states. */
const SEVERAL = 7;

/** How coarse a state is: what is finer lies in one. */
export const COUNTRYWIDE = 6;

/** Coarseness of a place, the finer the smaller: a facility, a town, a province, a country. */
export function coarseness(name: NameMention): number {
  if (name.type === "FAC") return 0;
  if (name.type === "LOC" && name.country === null && name.place?.wherePrec === REGION) return SEVERAL;
  if (name.place !== undefined) return name.place.wherePrec;
  if (SETTLED.test(name.entity ?? "")) return 1;
  if (name.type === "LOC") return 4;
  return name.country === null ? 5 : 2;
}

/**
 * The place at a token: a name, «المدينة», «المخيم» that goes back to one, «العاصمة الأفغانية», or «البلاد», the state that
 * the text is about.
 *
 * @returns The name's number, the last token of the words here and the folded offset where they start; null for no place.
 */
export function placeAt(scene: Scene, token: number, to: number): { name: number; last: number; start: number } | null {
  const { names, coreferences } = scene.input;
  const name = scene.nameAt[token];
  const again = scene.againAt[token];
  if (name === -1 && again === -1) {
    const start = scene.analysis.tokens.start[token];
    const capital = capitalAt(scene, token, to);
    if (capital !== null) return { ...capital, start };
    if (!scene.hasClass(token, scene.vocabulary.theLand) || scene.state === -1) return null;
    return { name: scene.state, last: token, start };
  }
  const at = name === -1 ? scene.againAt : scene.nameAt;
  let last = token;
  while (last + 1 < to && at[last + 1] === at[token]) last++;
  if (name !== -1) return isPlace(names[name]) ? { name, last, start: nameStart(scene, name) } : null;
  const antecedent = scene.indexOf(coreferences[again].antecedent);
  if (!isPlace(names[antecedent])) return null;
  return { name: antecedent, last, start: toNormal(scene.analysis.text, coreferences[again]).start };
}

/** Whether the place at a token is told by «البلاد». */
export const isLand = (scene: Scene, token: number): boolean =>
  scene.nameAt[token] === -1 && scene.againAt[token] === -1;

/** Whether a noun for a place stands at the token: «معتمدية», «محافظة». */
export function isHead(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (lexicon.familyOf(hits.entry[hit]) === scene.vocabulary.placeHead) return true;
  return false;
}

/** «بمدينة», «بمنطقة»: a noun for a place with the letter that says where. */
export function isHeadLedByBa(scene: Scene, token: number): boolean {
  const { hits, lexicon, text, tokens } = scene.analysis;
  if (text.units[tokens.start[token]] !== BA) return false;
  const { placeHead } = scene.vocabulary;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.peeled[hit] > 0 && lexicon.familyOf(hits.entry[hit]) === placeHead) return true;
  return false;
}
