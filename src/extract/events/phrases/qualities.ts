import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF, MEEM, TA } from "../../../text/letters.js";
import type { Scene } from "../scene/scene.js";
import { isQuality } from "../words/adjectives.js";
import { isFeminine } from "../words/endings.js";
import { hasFamily } from "../words/nouns.js";
import { isTaker } from "../words/takers.js";
import { readPhrase } from "./phrases.js";
import { isGlued } from "./prepositions.js";

/** Letters of the article with a participle in ta marbuta: «العاملة». */
const LONG = 7;

/** «الأخيرة», «المتواصل»: a word with the article that only tells more of another. */
export const isMereQuality = (scene: Scene, token: number): boolean =>
  scene.hasArticle(token) &&
  (isQuality(scene, token) ||
    (!isTaker(scene, token) && (hasFamily(scene, token, "name-stop") || scene.isOf(token, "ongoing"))));

/** «الأخير»: the one told last, where it stands for a noun. */
export const isTheLatter = (scene: Scene, token: number): boolean => LATTER.test(wordAt(scene.analysis, token));
const LATTER = /^الاخيره?$/;

/** «غارات التحالف [الأخيرة]»: an adjective in the feminine tells more of the deed than of one man or body before it. */
export function isOfDeed(scene: Scene, head: number, token: number): boolean {
  if (!scene.hasArticle(head) || isFeminine(scene, head) || hasFamily(scene, head, "place-head")) return false;
  if (!(isFeminine(scene, token) && isMereQuality(scene, token))) return false;
  const { hits, text, tokens } = scene.analysis;
  // «النقابات [المهنية]»: many go like one woman.
  const last = tokens.end[head] - 1;
  if (text.units[last] === TA && text.units[last - 1] === ALEF) return false;
  let one = false;
  for (let hit = hits.first[head]; hit < hits.first[head + 1]; hit++) {
    const features = hits.features[hit];
    if ((features & (Feature.PLURAL | Feature.FEMININE)) !== 0) return false;
    one ||= !scene.isBare(hits.entry[hit]) && (features & Feature.MASCULINE) !== 0;
  }
  return one && (isTaker(scene, head) || scene.againAt[head] !== -1);
}

/**
 * Whether a word with the article tells more of the name before it: «الحكومة العراقية [الحالية]», «القوات اليمنية
 * [الموالية]». Of one that no table knows its shape says so, that of a participle in ta marbuta: «المكونة», «الخاضعة».
 */
function tellsMore(scene: Scene, token: number): boolean {
  if (!scene.hasArticle(token) || scene.nameAt[token] !== -1 || scene.titleAt[token] !== -1) return false;
  if (scene.particle[token] !== -1 || scene.timexAt[token] !== -1 || scene.triggerAt[token] !== -1) return false;
  if (scene.border[token] !== 0) return false;
  const fixed = hasFamily(scene, token, "name-stop");
  // «المعارضة» is a body, «الإرهابي» a person.
  if (isTaker(scene, token)) return fixed && isFeminine(scene, token) && !hasFamily(scene, token, "body-head");
  return isMereQuality(scene, token) || scene.isOf(token, BELONGING) || isParticiple(scene, token);
}

const BELONGING = "belonging";

/** «الموالية», «التابعة», unlike «الأخيرة», which says nothing of what ل leads to. */
function isOfBelonging(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  const stops = lexicon.family("name-stop");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (lexicon.familyOf(entry) === stops && lexicon.row<{ id: string }>(entry).id === BELONGING) return true;
  }
  return scene.isOf(token, BELONGING);
}

/** A word of the shape of a participle in ta marbuta of which no table knows more than that it is said. */
function isParticiple(scene: Scene, token: number): boolean {
  if (!isFeminine(scene, token)) return false;
  const { hits, text, tokens } = scene.analysis;
  // A form that a row lists whole is no noun for it: «المنعقدة».
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit]) && hits.features[hit] !== Feature.FIXED) return false;
  const start = tokens.start[token];
  const shaped = text.units[start + 2] === MEEM || text.units[start + 3] === ALEF;
  return shaped && tokens.end[token] - start >= LONG;
}

function isUnknownParticiple(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit])) return false;
  return isParticiple(scene, token);
}

/**
 * The last token of the words with the article that tell more of a name which ends at `last`, and of whose it is by ل:
 * «الميليشيات الحوثية [الموالية لإيران]».
 */
export function qualityEnd(scene: Scene, last: number, to: number): number {
  let end = last;
  while (end + 1 < to && tellsMore(scene, end + 1)) end++;
  const owned = end > last && end + 1 < to && isGlued(scene, end + 1, "li") && scene.border[end + 1] === 0;
  if (!owned || !(isOfBelonging(scene, end) || isUnknownParticiple(scene, end))) return end;
  return readPhrase(scene, end + 1, to, Proclitic.LI)?.last ?? end;
}
