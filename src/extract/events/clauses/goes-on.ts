import { Feature } from "../../../lexicon/features.js";
import { ALEF } from "../../../text/letters.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival, isQuality } from "../words/adjectives.js";
import { endsLikePeople } from "../words/closed.js";
import { isOwnLand, isTerritory } from "../words/deeds.js";
import { keepsNun } from "../words/endings.js";
import { hasFamily } from "../words/nouns.js";
import { isPartitive, isQuantifier, isTaker } from "../words/takers.js";
import { endsInPronoun } from "../words/verb-forms.js";

/** Whether the subject of a verb before may be that of a later one, which leaves its own out. */
export const mayGoOn = (scene: Scene, verb: number, subject: Phrase): boolean =>
  !isCircumstance(scene, subject) &&
  !isMeasure(scene, subject) &&
  !haveFallen(scene, verb, subject) &&
  !isTerritory(scene, subject) &&
  (scene.hasArticle(subject.first) || !isThing(scene, subject));

/** «تبعد 600 كيلومتر», «عدة مرات»: how far, how much or how often, which does nothing. */
export const isMeasure = (scene: Scene, { first, last, name }: Phrase): boolean =>
  name === -1 &&
  (scene.isOf(last, "measure") ||
    scene.isOf(first + 1, "measure") ||
    scene.isOf(first, "times") ||
    scene.isOf(first + 1, "times"));

/** «…، متعهدا بتنظيم»: a participle in tanween is what the subject does, not who. */
function isCircumstance(scene: Scene, { first, last }: Phrase): boolean {
  const { text, tokens, hits } = scene.analysis;
  if (first !== last || text.raw.charCodeAt(text.origin[tokens.end[last] - 1]) !== ALEF) return false;
  for (let hit = hits.first[first]; hit < hits.first[first + 1]; hit++)
    if ((hits.features[hit] & Feature.ACTIVE_PARTICIPLE) !== 0) return true;
  return false;
}

/** «قتل 30 شخصا منذ بدء القتال»: those whom a verb of harm tells as fallen, but for attackers, do nothing more. */
function haveFallen(scene: Scene, verb: number, { figure, name, last }: Phrase): boolean {
  if (figure === -1 || name !== -1 || (scene.figureAt[verb] !== figure && verb !== last + 1)) return false;
  const { kind, low, attackers } = scene.input.casualties[figure];
  return kind === "killed" && low > 1 && attackers !== true;
}

/** «عمليات إخماد», «التزامه», «الوقت»: a noun or adjective that is of no people, body or weapon, nor speaks for them. */
export const isThing = (scene: Scene, phrase: Phrase): boolean =>
  isNobody(scene, phrase) && isNoun(scene, phrase.first);

/** «الوقت», «سرعان», «المطلب»: a word that no table and no ending tells as people, a body or a weapon. */
export function isNobody(scene: Scene, phrase: Phrase): boolean {
  const { first, name, figure } = phrase;
  if (name !== -1 || figure !== -1 || scene.againAt[first] !== -1 || isOwnLand(scene, phrase)) return false;
  // «عشرات الأسلحة»
  const some = isPartitive(scene, first) && first < phrase.last && scene.hasArticle(first + 1);
  const body = hasFamily(scene, first, "body-head") || scene.isOf(first, "acting-body");
  if (some && !body && isThing(scene, { ...phrase, first: first + 1 })) return true;
  if (isPartitive(scene, first) || isTaker(scene, first) || isQuantifier(scene, first) || keepsNun(scene, first))
    return false;
  if (endsLikePeople(scene, first) || scene.isOf(first, "side-of-state")) return false;
  if (scene.is(first, Flag.NUMBER) || hasFamily(scene, first, "weapon") || isVehicle(scene, first)) return false;
  // «الأتراك», «فلسطيني», not «السوري», which tells more of another word.
  if (isAdjectival(scene, first) && hasFamily(scene, first, "country") && !isQuality(scene, first)) return false;
  if (hasFamily(scene, first, "nationality") && !scene.hasArticle(first)) return false;
  // «هوك», «المالكي»: somebody's name that the text has told of nobody.
  return isNoun(scene, first) || !NAMES.some((family) => hasFamily(scene, first, family));
}
const NAMES = ["bare-person", "family-name", "given-name"];

/** Whether the tables know a word as a noun or an adjective. */
function isNoun(scene: Scene, first: number): boolean {
  const { hits } = scene.analysis;
  let noun = endsInPronoun(scene, first);
  for (let hit = hits.first[first]; hit < hits.first[first + 1]; hit++) {
    if (hits.peeled[hit] > 0 || scene.isBare(hits.entry[hit])) continue;
    noun ||= (hits.features[hit] & (Feature.NOUN | Feature.MASDAR | Feature.ADJECTIVE | Feature.NISBA)) !== 0;
  }
  return noun;
}

const isVehicle = (scene: Scene, token: number): boolean =>
  ["vehicle", "ship", "aircraft", "mobile-force"].some((kind) => scene.isOf(token, kind));
