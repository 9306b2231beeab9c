import { Feature } from "../../../lexicon/features.js";
import { ALEF, ALEF_MAQSURA, BA, HA, KAF, LAM, NOON, WAW, YA } from "../../../text/letters.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival, isQuality } from "../words/adjectives.js";
import { ofPronoun } from "../words/agreement.js";
import { endAlike, isFeminine, isOwned, isSoundPlural, keepsNun } from "../words/endings.js";
import { hasFamily, isGoverned } from "../words/nouns.js";
import { isPartitive } from "../words/takers.js";

/** The article and three letters. */
const SHORT = 5;

/** Whether a word behind another carries ب and is neither its share («70 بالمئة») nor of its title («متحدث باسم»). */
export const isLedBy = (scene: Scene, last: number, next: number): boolean =>
  scene.analysis.text.units[scene.analysis.tokens.start[next]] === BA &&
  !scene.is(last, Flag.NUMBER) &&
  isGoverned(scene, next) &&
  !inOneTitle(scene, last, next);

/** «السلط»: no table knows the word, which is too short for a participle or «الكبار». */
function isUnknown(scene: Scene, token: number): boolean {
  const { hits, tokens } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit])) return false;
  return tokens.end[token] - tokens.start[token] <= SHORT;
}

/** Whether a title of several words covers both tokens: «الناطق باسم». */
function inOneTitle(scene: Scene, last: number, next: number): boolean {
  // «أطاح الجيش [بالرئيس فلان]»: a title that a preposition leads to is another's; «المرجع [آية الله فلان]».
  if (scene.titleAt[next] !== -1) return scene.titleAt[last] === scene.titleAt[next] || !isGoverned(scene, next);
  const { hits, lexicon } = scene.analysis;
  const titles = lexicon.family("title");
  for (let hit = hits.first[last]; hit < hits.first[last + 1]; hit++)
    if (hits.last[hit] >= next && lexicon.familyOf(hits.entry[hit]) === titles) return true;
  return false;
}

/** «المدفعية», «بالمدفعية»: a word with the article, alone or behind its preposition. */
function isDefinite(scene: Scene, token: number): boolean {
  if (scene.hasArticle(token)) return true;
  const { text, tokens } = scene.analysis;
  const start = tokens.start[token];
  const letter = text.units[start];
  if (tokens.end[token] - start <= SHORT || text.units[start + 2] !== LAM) return false;
  return (letter === BA || letter === KAF) && text.units[start + 1] === ALEF && isGoverned(scene, token);
}

/** «المحكمة [المدعى عليه]», not «الرجل المشتبه به»: people whose pronoun is of the other gender. */
function areOthers(scene: Scene, last: number, next: number): boolean {
  const { hits, lexicon } = scene.analysis;
  const people = lexicon.family("victim");
  for (let hit = hits.first[next]; hit < hits.first[next + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== people || hits.last[hit] === next) continue;
    const feminine = ofPronoun(scene, hits.last[hit])?.feminine;
    if (feminine != null && feminine !== isFeminine(scene, last)) return true;
  }
  return false;
}

/**
 * Whether a noun begins another phrase: «رئيس الوزراء الباكستاني [الحادث]», «الجيش [المدينة]», «الجنود [حملة]», since no
 * noun completes one with the article; «مسلحين [كنيسة]», «مجهولون [شرطيين]», since none completes a plural that keeps its
 * nun, and an adjective would have its ending.
 */
export function opensAnother(scene: Scene, last: number, next: number): boolean {
  if (scene.nameAt[last] !== -1 || scene.is(last, Flag.NUMBER)) return false;
  if (!scene.hasArticle(next) && scene.nameAt[next] === -1 && !scene.is(next, Flag.NUMBER)) {
    // «قواته [استعدادا]»: no more does what a pronoun makes definite.
    if (isDefinite(scene, last) || isOwned(scene, last)) return !inOneTitle(scene, last, next);
    if (keepsNun(scene, last)) return !endAlike(scene, last, next) && !scene.isOf(next, "nation");
  }
  // «أطلق مسلحون النار»: neither adjective nor completion of what keeps its nun and has no article.
  if (scene.hasArticle(next) && !scene.hasArticle(last) && keepsNun(scene, last)) return true;
  if (!scene.hasArticle(next) || !scene.hasArticle(last)) return false;
  // «المسلحون القرية»: people in the sound plural have no adjective in the feminine, nor any that no table knows.
  const { hits, text, tokens } = scene.analysis;
  const end = tokens.end[next];
  const nominative = text.units[tokens.end[last] - 2] === WAW;
  if (isSoundPlural(scene, last) && (isFeminine(scene, next) || (nominative && isUnknown(scene, next)))) return true;
  if (areOthers(scene, last, next)) return true;
  // «القيادة العسكرية المبادرة», «الحزب التسوية»
  if (scene.isOf(next, "matter")) return true;
  // «السلطات [المزيد] من المتظاهرين»
  if (isPartitive(scene, next)) return true;
  // «وزير الدفاع الإيراني [الأميركيين]»: no adjective in the plural stands behind one in the singular.
  if (text.units[end - 2] === YA && keepsNun(scene, next) && isQuality(scene, last) && !isFeminine(scene, last))
    return true;
  // «الأمين العام», also a year.
  if (isAdjectival(scene, next) || hasFamily(scene, next, "quality")) return false;
  // «الأممي», «الدولية»: the shape of an adjective of belonging, but «القرى».
  if (text.raw.charCodeAt(text.origin[end - 1]) === ALEF_MAQSURA && hasFamily(scene, next, "place-head")) return true;
  if (text.units[end - 1] === YA || (text.units[end - 1] === HA && text.units[end - 2] === YA)) return false;
  // «العسكريين», «الأمريكيون»: its plural.
  if (text.units[end - 1] === NOON && text.units[end - 3] === YA) return false;
  for (let hit = hits.first[next]; hit < hits.first[next + 1]; hit++) {
    if (
      hits.peeled[hit] === 0 &&
      !scene.isBare(hits.entry[hit]) &&
      (hits.features[hit] & (Feature.NOUN | Feature.MASDAR)) !== 0
    )
      return true;
  }
  return false;
}
