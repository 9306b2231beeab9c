import { Feature } from "../../../lexicon/features.js";
import { ALEF, HA, YA } from "../../../text/letters.js";
import type { Scene } from "../scene/scene.js";
import { isFeminine } from "./endings.js";
import { isTaker } from "./takers.js";

/** Whether all that is known of a word is that it is an adjective. */
export function isAdjectival(scene: Scene, token: number): boolean {
  if (isOrdinal(scene, token)) return true;
  const { hits } = scene.analysis;
  let adjective = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > 0 || scene.isBare(hits.entry[hit])) continue;
    if ((hits.features[hit] & (Feature.ADJECTIVE | Feature.NISBA)) === 0) return false;
    adjective = true;
  }
  return adjective;
}

/** «الغارة الأولى», «غارة ثانية»; «أول رئيس» is a noun before its own. */
function isOrdinal(scene: Scene, token: number): boolean {
  const { hits, lexicon, text, tokens } = scene.analysis;
  if (!scene.hasArticle(token) && text.units[tokens.end[token] - 1] !== HA) return false;
  const numbers = lexicon.family("number");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (hits.peeled[hit] === 0 && lexicon.familyOf(entry) === numbers)
      return lexicon.row<{ kind: string }>(entry).kind === "ordinal";
  }
  return false;
}

/** «تنديد أحزاب»: a noun in the plural that is no adjective, and so describes no single deed. */
export function isBrokenPlural(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let plural = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > 0 || scene.isBare(hits.entry[hit])) continue;
    const features = hits.features[hit];
    if ((features & (Feature.ADJECTIVE | Feature.NISBA | Feature.VERB)) !== 0) return false;
    plural ||= (features & Feature.NOUN) !== 0 && (features & Feature.PLURAL) !== 0;
  }
  return plural;
}

/** «الحكومية», «دولي»: an adjective of one, unlike «المصريين» and «الأتراك», who are people. */
export function isQuality(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const last = text.units[tokens.end[token] - 1];
  return (
    isAdjectival(scene, token) &&
    (isFeminine(scene, token) || ((last === YA || last === ALEF) && !isTaker(scene, token)))
  );
}

/** «متهمين», «مطالبون»: a word of those who do, or to whom it is done. */
export function isParticiple({ analysis: { hits } }: Scene, token: number): boolean {
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & (Feature.ACTIVE_PARTICIPLE | Feature.PASSIVE_PARTICIPLE | Feature.ADJECTIVE)) !== 0)
      return true;
  return false;
}
