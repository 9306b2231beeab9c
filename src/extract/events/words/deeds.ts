import { Feature } from "../../../lexicon/features.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isStateAdjective } from "./demonyms.js";
import { isPartitive, isTaker, TAKERS } from "./takers.js";

/** Whether a phrase tells a deed, not who: «وافقت على تنفيذ», «طالب بإعادة». */
export function isDeed(scene: Scene, phrase: Phrase): boolean {
  const named =
    phrase.name !== -1 && (scene.nameAt[phrase.first] === phrase.name || scene.titleAt[phrase.first] === phrase.name);
  if (named || phrase.figure !== -1 || scene.againAt[phrase.first] !== -1) return false;
  // «الاحتلال», «المقاومة»: nouns of doing that have come to mean those who do it.
  if (scene.isOf(phrase.first, "acting-body")) return false;
  // «إن أراد فرض عقوبات»: nor does a noun that carries one.
  if (phrase.first === phrase.last && scene.is(phrase.first, Flag.CARRIER) && !scene.hasArticle(phrase.first))
    return true;
  // «حشد من المصلين»
  if (phrase.last > phrase.first && isPartitive(scene, phrase.first)) return false;
  const { hits, lexicon } = scene.analysis;
  let deed = false;
  for (let hit = hits.first[phrase.first]; hit < hits.first[phrase.first + 1]; hit++) {
    if (TAKERS.has(lexicon.familyName(hits.entry[hit]))) return false;
    if (scene.isBare(hits.entry[hit])) continue;
    if ((hits.features[hit] & Feature.MASDAR) !== 0) deed = true;
    else if ((hits.features[hit] & Feature.NOUN) !== 0 && !scene.isContext(hits.entry[hit])) return false;
  }
  return deed;
}

/** Classes of weapons that are thrown or let off, and strike by somebody's hand: a missile does nothing, a tank may shell. */
const LET_OFF: ReadonlySet<string> = new Set([
  "missile",
  "explosive",
  "firearm",
  "blade",
  "chemical",
  "crowd-control",
  "primitive",
]);

/** Whether a phrase tells what was let off, not who did it: «سقطت 200 قذيفة», «أطلق بها النيران». */
export function isLetOff(scene: Scene, phrase: Phrase): boolean {
  if (phrase.name !== -1) return false;
  if (scene.isOf(phrase.first, "fire")) return true;
  const { hits, lexicon } = scene.analysis;
  const weapons = lexicon.family("weapon");
  for (let token = phrase.first; token <= phrase.last; token++) {
    if (token > phrase.first && scene.isOf(token, "missile")) return true;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
      if (
        lexicon.familyOf(hits.entry[hit]) === weapons &&
        LET_OFF.has(lexicon.row<{ class: string }>(hits.entry[hit]).class)
      )
        return true;
    // «200 قذيفة»: behind a number.
    if (scene.analysis.tokens.kind[token] !== TokenKind.DIGITS) return false;
  }
  return false;
}

/** Sectors that tell of violence and do none. */
const TELLERS: ReadonlySet<string> = new Set(["JRN", "NGO"]);

/** Whether a phrase is a newspaper, an agency, an observer or a source, who only tell of an attack: «أعلنت قناة العربية تنفيذ هجوم». */
export const isTeller = (scene: Scene, { first, name }: Phrase): boolean =>
  (name === -1 && scene.isOf(first, "informant")) ||
  (name !== -1 && scene.input.names[name].type === "ORG" && TELLERS.has(scene.input.names[name].sector ?? ""));

/** «بلاده», «بلادها»: the state of the one who speaks, which acts where other land does not. */
export const isOwnLand = (scene: Scene, { first, last, name }: Phrase): boolean =>
  name === -1 && first === last && scene.isOf(first, "own-land");

/** «المنطقة», «مواقع», «جهود»: ground does nothing, nor do efforts. */
export const isTerritory = (scene: Scene, phrase: Phrase): boolean =>
  scene.isOf(phrase.first, "effort") ||
  // «العاصمة الإيرانية طهران»
  ((phrase.name === -1 || isStateAdjective(scene, phrase.first + 1)) &&
    scene.isOf(phrase.first, "territory") &&
    !isOwnLand(scene, phrase));

/** «الحادث», «العملية»: what happens does nothing. */
export const isHappening = (scene: Scene, { first, name, figure }: Phrase): boolean =>
  name === -1 && figure === -1 && scene.triggerAt[first] !== -1 && !isTaker(scene, first);
