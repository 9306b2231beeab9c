import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { isMeans } from "../clauses/farther.js";
import { skipInsertions } from "../phrases/insertions.js";
import { HARMS } from "../phrases/masdar.js";
import { readPhrase } from "../phrases/phrases.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { isAdjectival } from "../words/adjectives.js";
import { isOblique } from "../words/agreement.js";
import { isGround } from "../words/grounds.js";
import { hasFamily, isGoverned } from "../words/nouns.js";
import { isOffice } from "../words/offices.js";
import { isHead, isPlace } from "../words/place-names.js";
import { isTaker } from "../words/takers.js";
import { startsWithConjunction } from "../words/verb-forms.js";

/**
 * Whom a noun of action with a pronoun is done to: «زيارته روسيا», «دعمها المعارضة», «قتلها لمدنيين», «اعتقاله ناشطين».
 * The pronoun of a harm is rather the one harmed («مقتله المدوي»), but where an object stands behind.
 */
export function objectOfOwned(scene: Scene, { found, type }: Draft, to: number): Phrase | null {
  if (found.pronoun === 0 || found.verbal) return null;
  let at = skipInsertions(scene, found.last + 1, to);
  // «باستهدافها [براجمات الصواريخ] مواقع القوات»
  const means = BLOWS.has(type) && at < to && isGlued(scene, at, "bi") && isMeans(scene, at);
  if (means) at = skipInsertions(scene, (readPhrase(scene, at, to, Proclitic.BI)?.last ?? at) + 1, to);
  if (at >= to || scene.is(at, Flag.MARK) || scene.border[at] !== 0) return null;
  if (isGlued(scene, at, "li")) {
    const aim = readPhrase(scene, at, to, Proclitic.LI);
    return aim !== null &&
      (aim.name !== -1 || aim.figure !== -1 || (isTaker(scene, at) && !hasFamily(scene, at, "number")))
      ? aim
      : null;
  }
  if (scene.particle[at] !== -1 || isGoverned(scene, at) || startsWithConjunction(scene, at)) return null;
  if (scene.nameAt[at] === -1 && isAdjectival(scene, at)) return null;
  const phrase = readPhrase(scene, at, to);
  if (phrase === null || phrase.figure !== -1 || isOblique(scene, phrase)) return phrase;
  // «بعد اعتقالها المتهم الثامن»: no adjective.
  if (HARMS.has(type) && scene.hasArticle(at) && scene.nameAt[at] === -1 && isTaker(scene, at)) return phrase;
  if (HARMS.has(type)) return null;
  const named = scene.nameAt[at] !== -1;
  // «قصفه الناتو» may be a verb and the name its subject; «بعد قصفه الناتو» is none.
  const noun =
    scene.particleKind(found.first - 1) === "prep" || found.proclitics !== 0 || !isVerbToo(scene, found.first);
  if (means && isGround(scene, phrase)) return phrase;
  // «لقائه وزير الدفاع»
  const met = type === "talks" && (scene.titleAt[at] !== -1 || isOffice(scene, at));
  // «رفضه القتال», «دعمه حركة حماس», not «رفضه القاطع».
  const told = named || met || hasFamily(scene, at, "body-head") || (scene.hasArticle(at) && isNoun(scene, at));
  // «اقتحامها مدينة جنين»
  const town = isHead(scene, at) && phrase.name !== -1 && isPlace(scene.input.names[phrase.name]);
  return town || (named && isPlace(scene.input.names[scene.nameAt[at]])) || (noun && told) ? phrase : null;
}

/** Whether the tables know a word as a noun and as nothing that tells more of another. */
function isNoun(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let noun = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > 0 || scene.isBare(hits.entry[hit])) continue;
    if ((hits.features[hit] & (Feature.NOUN | Feature.MASDAR)) === 0) return false;
    noun = true;
  }
  return noun;
}

function isVerbToo(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.VERB) !== 0) return true;
  return false;
}
