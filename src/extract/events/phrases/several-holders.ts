import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { stateAt } from "../words/demonyms.js";
import { hasFamily, nameStart } from "../words/nouns.js";
import { startsWithConjunction } from "../words/verb-forms.js";
import { readPhrase } from "./phrases.js";

// Offices told once for several who hold them: «وزيرا خارجية العراق والأردن», «وزيرا الدفاع العراقي فلان والتركي فلان».

const SEVERAL = Feature.DUAL | Feature.PLURAL;

/** «وزيرا», «رؤساء»: a title of more than one. */
function isOfSeveral(scene: Scene, token: number): boolean {
  if (!hasFamily(scene, token, "title")) return false;
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & SEVERAL) !== 0) return true;
  return false;
}

/** «وزيرا خارجية العراق [والأردن]»: the states or bodies that و joins complete the office of several. */
export function ofAllStates(scene: Scene, phrase: Phrase, to: number): Phrase {
  const { first, name } = phrase;
  if (name === -1 || scene.isPerson(name) || scene.nameAt[phrase.last] !== name || !isOfSeveral(scene, first))
    return phrase;
  let { last } = phrase;
  for (let next = last + 1; next < to; next = last + 1) {
    const other = scene.nameAt[next];
    if (other === -1 || nameStart(scene, other) === scene.analysis.tokens.start[next]) break;
    if (!startsWithConjunction(scene, next) || scene.input.names[other].type !== scene.input.names[name].type) break;
    while (last + 1 < to && scene.nameAt[last + 1] === other) last++;
  }
  return { ...phrase, last };
}

/** «العراقي فلان، [والتركي فلان]»: the state's adjective and the name of another one who has the office as well. */
export function otherHolder(scene: Scene, { name }: Phrase, next: number, to: number): Phrase | null {
  if (!scene.isPerson(name) || next + 1 >= to || scene.nameAt[next] !== -1) return null;
  if (!startsWithConjunction(scene, next) || stateAt(scene, next) === null) return null;
  const person = scene.nameAt[next + 1];
  const begins = scene.isPerson(person) && nameStart(scene, person) === scene.analysis.tokens.start[next + 1];
  return begins ? readPhrase(scene, next + 1, to, Proclitic.CONJUNCTION) : null;
}
