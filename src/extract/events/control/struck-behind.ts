import { Feature } from "../../../lexicon/features.js";
import { ALEF } from "../../../text/letters.js";
import { isAround } from "../clauses/farther.js";
import { skipInsertions } from "../phrases/insertions.js";
import { genitive } from "../phrases/masdar.js";
import { readPhrase } from "../phrases/phrases.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isAdjectival } from "../words/adjectives.js";
import { isThingStruck } from "../words/closed.js";
import { isStateAdjective } from "../words/demonyms.js";
import { isGoverned, nominal } from "../words/nouns.js";
import { isHead } from "../words/place-names.js";

// What a blow hits that is the subject of a verb: «استهدف هجوم بطائرات مسيرة [مطارا]».

/** «دمرت غارات التحالف المخازن»: the token behind whose blow it is, where a noun stands there; else that behind the blow. */
function behindStriker(scene: Scene, draft: Draft, to: number): number {
  const { last } = draft.found;
  const whose = genitive(scene, draft, to);
  if (whose === null || whose.figure !== -1 || !(whose.name !== -1 || scene.hasArticle(whose.first))) return last + 1;
  const next = whose.last + 1;
  const free = next < to && nominal(scene, next) && !isGoverned(scene, next) && scene.border[next] === Border.NONE;
  return free && !scene.is(next, Flag.VERB) ? next : last + 1;
}

/** The first token that is no adjective, of state or otherwise: «غارة إسرائيلية أخرى [موقعا]», «قصف مدفعي [حيا]». */
function behindAdjectives(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && scene.nameAt[at] === -1 && (isQuality(scene, at) || (at === from && isKind(scene, at)))) at++;
  return skipInsertions(scene, at, to);
}

const isQuality = (scene: Scene, token: number): boolean =>
  isAdjectival(scene, token) || isStateAdjective(scene, token) || scene.isOf(token, "another");

/** «تفجير [انتحاري]», «هجمات [انتحارية]»: an adjective that may be a noun as well. */
function isKind(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  if (scene.hasArticle(token) || scene.hasArticle(token - 1)) return false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.peeled[hit] === 0 && (hits.features[hit] & (Feature.ADJECTIVE | Feature.NISBA)) !== 0) return true;
  return false;
}

/** «هجوم بطائرات مسيرة [مطارا]»: the token behind what the blow is dealt with. */
function behindMeans(scene: Scene, token: number, to: number): number {
  if (token >= to || !isGlued(scene, token, "bi")) return token;
  const { hits, lexicon } = scene.analysis;
  const weapons = lexicon.family("weapon");
  let end = -1;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (lexicon.familyOf(hits.entry[hit]) === weapons) end = Math.max(end, hits.last[hit]);
  if (end === -1) return token;
  let at = end + 1;
  // «بالقذائف الفوسفورية»
  if (scene.analysis.text.units[scene.analysis.tokens.start[token] + 1] === ALEF) while (scene.hasArticle(at)) at++;
  return behindAdjectives(scene, at, to);
}

/** Words that tell where or when, behind which what is struck may stand. */
const WHERE = ["since", "during", "near", "fi"];

/** The last token of where or when it was: «منذ [ساعات الصباح] بلدة كذا». */
function whereEnd(scene: Scene, first: number, to: number): number {
  let last = first;
  if (scene.timexAt[first] !== -1) {
    while (last + 1 < to && scene.timexAt[last + 1] === scene.timexAt[first]) last++;
    return last;
  }
  const end = readPhrase(scene, first, to)?.last ?? first;
  const opens = (at: number): boolean => !scene.hasArticle(at) && (isThingStruck(scene, at) || isHead(scene, at));
  while (last < end && !opens(last + 1)) last++;
  return last;
}

/** «استهدف [منذ ساعات الصباح] بلدة», «استهدف [محيط] البلدة»: the token behind where or when a blow hits. */
export function behindWhere(scene: Scene, token: number, to: number): number {
  if (token + 1 < to && isAround(scene, token)) return token + 1;
  if (token >= to || !scene.isParticle(token, WHERE)) return token;
  const next = skipInsertions(scene, whereEnd(scene, scene.particleEnd[token] + 1, to) + 1, to);
  const open = next < to && scene.border[next] === Border.NONE && nominal(scene, next) && !isGoverned(scene, next);
  return open && scene.triggerAt[next] === -1 ? next : token;
}

/** The token behind a blow, whose it is, of what kind and with what: where what it hits may stand. */
export const behindBlow = (scene: Scene, draft: Draft, to: number): number =>
  behindMeans(scene, behindAdjectives(scene, behindStriker(scene, draft, to), to), to);
