import { Feature } from "../../../lexicon/features.js";
import { ALEF, NOON, TA_MARBUTA, WAW, YA } from "../../../text/letters.js";
import type { Scene } from "../scene/scene.js";
import { endsInPronoun } from "./verb-forms.js";

/** Whether a word is a sound plural or dual that keeps its nun, as none does before what completes it. */
export function keepsNun(scene: Scene, token: number): boolean {
  const { text, tokens, hits, lexicon } = scene.analysis;
  const end = tokens.end[token];
  if (text.units[end - 1] !== NOON || end - tokens.start[token] < 5) return false;
  const numbers = lexicon.family("number");
  let plural = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) === numbers) return false;
    plural ||= (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0;
  }
  return plural;
}

/** «المسلحون», «المسلحين», unlike «اللجان» and «القوانين», which go like one woman. */
export function isSoundPlural(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const end = tokens.end[token];
  const vowel = text.units[end - 2];
  return keepsNun(scene, token) && (vowel === WAW || (vowel === YA && text.units[end - 4] !== ALEF));
}

export const isFeminine = ({ analysis: { text, tokens } }: Scene, token: number): boolean =>
  text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === TA_MARBUTA;

/** «قواته»: a noun whose owner a pronoun tells. */
export function isOwned(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let owned = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (scene.isBare(hits.entry[hit])) continue;
    // «نظيره» stands in the tables as it is.
    if ((hits.features[hit] & Feature.VERB) !== 0) return false;
    if (hits.pronoun[hit] === 0 && (hits.features[hit] & Feature.FIXED) === 0) return false;
    owned = true;
  }
  return owned && !scene.hasArticle(token) && endsInPronoun(scene, token);
}

/** Whether two words end in the same two letters, as a noun in -un, -in or -an and its adjective do. */
export function endAlike({ analysis: { text, tokens } }: Scene, a: number, b: number): boolean {
  const x = tokens.end[a];
  const y = tokens.end[b];
  return text.units[x - 1] === text.units[y - 1] && text.units[x - 2] === text.units[y - 2];
}

/** Whether a word can be an indefinite noun in the accusative: «متهما». */
export function isInTanween(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.peeled[hit] === 0 && (hits.features[hit] & Feature.ACCUSATIVE) !== 0 && !scene.isBare(hits.entry[hit]))
      return true;
  return false;
}
