import { Feature } from "../../../lexicon/features.js";
import { ALEF, MEEM, NOON, TA, WAW, YA } from "../../../text/letters.js";
import type { Scene } from "../scene/scene.js";
import { isAdjectival, isBrokenPlural } from "./adjectives.js";
import { isNumber } from "./counted.js";
import { endAlike, isFeminine, isInTanween, keepsNun } from "./endings.js";
import { endsInPronoun } from "./verb-forms.js";

/** Letters from which on a word in «ون» is a plural, and not «ديون»; one in «ية» an adjective, and not «تنمية». */
const LONG = 6;

export const endsInUn = ({ analysis: { text, tokens } }: Scene, token: number): boolean =>
  text.units[tokens.end[token] - 1] === NOON && text.units[tokens.end[token] - 2] === WAW;

const endsInAlef = ({ analysis: { text, tokens } }: Scene, token: number): boolean =>
  text.units[tokens.end[token] - 1] === ALEF;

/** «مشرعون», «المشرعون», unlike «التعاون»; «المشاركين», «مقدمو الشكوى», unlike «الميادين»: a word of people, by its ending. */
export function endsLikePeople(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const end = tokens.end[token];
  const start = tokens.start[token] + (scene.hasArticle(token) ? 2 : 0);
  if (end - start < LONG) return text.units[start] === MEEM && end - start === LONG - 1 && text.units[end - 1] === WAW;
  if (endsInUn(scene, token)) return true;
  if (text.units[end - 1] === WAW) return text.units[start] === MEEM;
  const oblique = text.units[end - 1] === NOON && text.units[end - 2] === YA && text.units[end - 4] !== ALEF;
  return oblique && (text.units[start] === MEEM || text.units[end - 3] === YA);
}

/** «الفلسطيني», though «فلسطيني» is a person as well: a word with the article that can be an adjective of belonging. */
export function isBelonging(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  if (!scene.hasArticle(token) || scene.nameAt[token] !== -1) return false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.NISBA) !== 0) return true;
  return false;
}

/** «منظمات», «حركة»: a noun that an adjective in the feminine singular can belong to. */
function goesLikeWoman(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const end = tokens.end[token];
  const many = text.units[end - 1] === TA && text.units[end - 2] === ALEF;
  return many || isFeminine(scene, token) || isBrokenPlural(scene, token);
}

/** «جنوبيون», «مجهولون», «حقوقية»: a word that no table says more of, with the ending of an adjective of the noun before it. */
function isShapedLikeAdjective(scene: Scene, token: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit])) return false;
  const end = tokens.end[token];
  const length = end - tokens.start[token];
  if (length < LONG - 1 || scene.particle[token] !== -1) return false;
  if (length >= LONG && endsInUn(scene, token)) return text.units[end - 3] === YA || endAlike(scene, token - 1, token);
  const belonging = isFeminine(scene, token) && text.units[end - 2] === YA && text.units[end - 3] !== ALEF;
  // «دراجات نارية», not «خطط تنمية»
  if (length < LONG && text.units[tokens.start[token]] === TA) return false;
  return belonging && goesLikeWoman(scene, token - 1);
}

/** «جماعة [مسلحة]», «عناصر [مسلحة]»: a word for those who bear arms, in the feminine, behind what goes like a woman. */
const isArmedOf = (scene: Scene, token: number): boolean =>
  isFeminine(scene, token) && scene.isOf(token, "armed") && goesLikeWoman(scene, token - 1);

/** Whether an indefinite phrase ends in its adjective, so that no noun behind it completes it: «منظمات حقوقية [القرار]». */
export const isClosed = (scene: Scene, first: number, last: number): boolean =>
  last > first &&
  !scene.hasArticle(last) &&
  scene.nameAt[last] === -1 &&
  (isAdjectival(scene, last) ||
    scene.isOf(last, "nation") ||
    isShapedLikeAdjective(scene, last) ||
    isArmedOf(scene, last));

/** «رجل [ثلاثة أشخاص]», «انتحاري [دورية]»: one man is completed by no count, and one who is armed by nothing that is struck. */
export function isOneMan(scene: Scene, token: number, next: number): boolean {
  const armed = scene.isOf(token, "armed") || scene.isOf(token, "suicide");
  if (!(armed || scene.isOf(token, "person"))) return false;
  if (!(isNumber(scene, next) || (armed && !scene.hasArticle(next) && isThingStruck(scene, next)))) return false;
  const { hits } = scene.analysis;
  let one = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > 0 || (hits.features[hit] & (Feature.PLURAL | Feature.DEFINITE)) !== 0) return false;
    one ||= (hits.features[hit] & Feature.SINGULAR) !== 0;
  }
  return one;
}

/** Nouns of the tables that no adjective is written like. */
const THINGS = ["vehicle", "building", "ground-of", "mobile-force", "ship", "soft-target", "camp"];

/** «سيارة», «مبنى» */
export const isThingStruck = (scene: Scene, token: number): boolean => THINGS.some((kind) => scene.isOf(token, kind));

/** «مستودعا»: an indefinite noun in the accusative, and no adjective («مشروع قرار عربيا»). */
export const isBareObject = (scene: Scene, token: number): boolean =>
  endsInAlef(scene, token) && isInTanween(scene, token) && !isAdjectival(scene, token) && !endsInPronoun(scene, token);

/** Whether a phrase has a number, which is completed in the accusative, or ends a word as that does. */
export function hasAccusative(scene: Scene, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (isNumber(scene, token) || endsInAlef(scene, token)) return true;
  return false;
}

/** «قتل شرطي [متظاهرا]», «احتجز مسلحون [رهائن]»: of two words of a figure the second is whom the first harms. */
export function isHarmedBy(scene: Scene, first: number, token: number): boolean {
  if (token <= first || scene.hasArticle(token) || scene.nameAt[token] !== -1) return false;
  if (isBareObject(scene, token)) return !hasAccusative(scene, first, token - 1);
  return endsInUn(scene, token - 1) && keepsNun(scene, token - 1) && !endAlike(scene, token - 1, token);
}
