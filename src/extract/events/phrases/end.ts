import { Feature } from "../../../lexicon/features.js";
import type { NameType } from "../../../model/name.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival, isBrokenPlural } from "../words/adjectives.js";
import { isNominative } from "../words/agreement.js";
import {
  endsInUn,
  hasAccusative,
  isBareObject,
  isBelonging,
  isClosed,
  isOneMan,
  isThingStruck,
} from "../words/closed.js";
import { hedgeEnd, isCounted, isNumber } from "../words/counted.js";
import { isStateAdjective } from "../words/demonyms.js";
import { endAlike, isFeminine, isOwned, isSoundPlural } from "../words/endings.js";
import { hasFamily, isGoverned, joined, nameStart, nominal } from "../words/nouns.js";
import { isPartitive, isTaker } from "../words/takers.js";
import { endsInPronoun } from "../words/verb-forms.js";
import { isWeapon } from "../words/weapons.js";
import { isLedByLi } from "./office-names.js";
import { isLedBy, opensAnother } from "./opens-another.js";
import { isOfDeed } from "./qualities.js";

// Where a noun phrase ends: what stands behind its last word is another's.

/** Words that a phrase without a name may have. */
export const LONGEST = 6;

/** Words before a name inside a phrase: offices and titles. */
export const LONGEST_BEFORE_NAME = 8;

/** Whether a phrase ends before the name at `next`, which is then another's. */
export function endsBeforeName(scene: Scene, first: number, last: number, next: number): boolean {
  const { type } = scene.input.names[scene.nameAt[next]];
  // A name behind a proclitic is coordinated or governed, not part of the phrase, but for ل: نائب للرئيس.
  if (scene.analysis.tokens.start[next] < nameStart(scene, scene.nameAt[next])) return true;
  // «دول أخرى [إيران]»
  if (last > first && scene.isOf(last, "another") && !scene.hasArticle(last)) return true;
  if (type === "PER")
    // «اعتقلت الشرطة فلانا»: a body has no person behind its name, nor have many whom a number counts («70 امرأة»).
    return (
      (scene.hasArticle(last) && hasFamily(scene, last, "body-head")) || (last > first && isNumber(scene, last - 1))
    );
  // «هاجم مسلحون [مطار عدن]»: what keeps its nun is completed by nothing, «قصفت طائرات مسيرة [مطار أربيل]» nor is a weapon with a word of its own.
  if (!scene.hasArticle(last) && isSoundPlural(scene, last) && !endAlike(scene, last, next)) return true;
  if (type === "FAC" && isWeapon(scene, first)) return true;
  // «العاصمة العراقية [بغداد]»: the town that the noun is for.
  if (isSeatOf(scene, first, last, type)) return false;
  // «يزور وفد وزاري عربي بروكسل»: one with an adjective goes on to persons alone.
  if ((last > first && isAdjectival(scene, last)) || isClosed(scene, first, last)) return true;
  // «اتهم الرئيس الفلسطيني حماس», «في بيانهما [الجيش] إلى»: nor does one with a pronoun.
  if ((last > first && isBelonging(scene, last)) || (isOwned(scene, last) && !scene.isOf(last, "ally"))) return true;
  if (!scene.hasArticle(last)) return false;
  // «اتهم الوزير حزب العمال»: a noun with the article is completed by no body that begins with a noun of its own,
  // «هاجمت القوات الحكومية [الحوثيين]»: nor by people of another number and case.
  if (type === "ORG")
    return (
      hasFamily(scene, next, "body-head") ||
      (scene.hasArticle(next) && isSoundPlural(scene, next) && !endAlike(scene, last, next))
    );
  // «دعا الوزير تركيا»: nor by a state.
  return !hasFamily(scene, last, "place-head");
}

/** «العاصمة العراقية» before its name. */
const isSeatOf = (scene: Scene, first: number, last: number, type: NameType): boolean =>
  type === "GPE" && last === first + 1 && hasFamily(scene, first, "place-head") && isStateAdjective(scene, last);

/** Whether a phrase ends before the word at `next`. */
export function endsBeforeNoun(scene: Scene, first: number, last: number, next: number, to: number): boolean {
  if (!nominal(scene, next) || scene.victimAt[next] !== -1) return true;
  // «قتل انتحاري [أكثر من 80 شرطيا]»
  if (hedgeEnd(scene, next, to) !== -1) return true;
  // «رفض المملكة [المطلق] للتصريحات»: an adjective of a masculine noun before it.
  if (isOfOtherGender(scene, first, last, next)) return true;
  // «15 صحفيا [بينهم] سبعة»
  if (scene.isOf(next, "instance") && scene.triggerAt[last] === -1) return true;
  // «عشرة متهمين»: those counted are no deed.
  // «منفذي [هجمات] بغداد»: but for those who have done one.
  const done = last === first && scene.isOf(last, "culprit") && !scene.is(next, Flag.VERBAL);
  if (scene.triggerAt[next] !== -1 && !isCounted(scene, last, next) && !done) return true;
  // «طالب دفاعه بالبراءة»: what ب leads to completes the verb.
  if (isLedBy(scene, last, next) || (isCharge(scene, next) && !isCounted(scene, last, next))) return true;
  // «نفذت قوات خاصة [عملية] اعتقال»
  if (scene.isOf(last, "special") && scene.isOf(next, "operation") && !scene.hasArticle(next)) return true;
  if (opensAnother(scene, last, next) && !areOfOneCase(scene, first, next)) return true;
  // «فلان [لدوره] في الهجوم»: for what of his.
  if (isLedByLi(scene, next) && endsInPronoun(scene, next) && isGoverned(scene, next) && !isTaker(scene, next))
    return true;
  // «فجر انتحاري نفسه», «فجر انتحاري سترته»
  if (scene.isOf(next, "self") || (scene.isOf(next, "explosive") && endsInPronoun(scene, next))) return true;
  // «شن الطيران 12 غارة», «دمر الجيش 3 منازل»
  if (scene.is(next, Flag.NUMBER) && next + 1 < to && endsBeforeCount(scene, last, next + 1)) return true;
  // «طعن رجل [ثلاثة أشخاص]», «هاجم انتحاري [دورية]»
  if (isOneMan(scene, last, next)) return true;
  // «أطلق مسلح [النار]», «أطلق مجهولون [النار]», not «خط النار»
  if (scene.isOf(next, "fire") && scene.hasArticle(next) && (isTaker(scene, last) || endsInUn(scene, last)))
    return true;
  // «منزلا [استأجرته] العصابة», «طائرة مسيرة [أطلقتها] الجماعة»: behind what nothing completes, one with a pronoun opens a clause.
  if (opensRelative(scene, next) && (isBareObject(scene, last) || isClosed(scene, first, last))) return true;
  // «هاجمت طائرة مسيرة مستودعا»: what is in the accusative is no part of who does it.
  if (isBareObject(scene, next) && !hasAccusative(scene, first, last)) return true;
  if (isDescribed(scene, first, last, next)) return true;
  if (scene.is(next, Flag.VERB) && !scene.is(next, Flag.DEFINITE)) return true;
  // «منتجع قتل فيه سياح»: the verb that a figure begins with.
  if (scene.is(next, Flag.VERBAL) && scene.figureAt[next] !== -1) return true;
  return joined(scene, next) || (last === first && isOfDeed(scene, first, next));
}

/** «المملكة [المطلق]»: behind one noun in the feminine with the article, right behind another noun, an adjective in the masculine. */
function isOfOtherGender(scene: Scene, first: number, last: number, next: number): boolean {
  if (last !== first || first === 0 || scene.triggerAt[first - 1] === -1) return false;
  if (!isFeminine(scene, last) || !scene.hasArticle(last) || !scene.hasArticle(next)) return false;
  const { hits } = scene.analysis;
  let masdar = false;
  for (let hit = hits.first[first - 1]; hit < hits.first[first]; hit++)
    masdar ||= (hits.features[hit] & Feature.MASDAR) !== 0;
  if (!masdar) return false;
  for (let hit = hits.first[next]; hit < hits.first[next + 1]; hit++)
    if ((hits.features[hit] & (Feature.FEMININE | Feature.PLURAL | Feature.DUAL)) !== 0) return false;
  return !isFeminine(scene, next);
}

/** Whether a word has a pronoun at its end, and no article or preposition that would make it part of what stands before. */
const opensRelative = (scene: Scene, token: number): boolean =>
  endsInPronoun(scene, token) && !scene.hasArticle(token) && !isGoverned(scene, token);

/** «اقتحمت قوات خاصة المبنى», «استهدفت مسيرة إسرائيلية سيارة»: an indefinite adjective ends its phrase before a noun. */
function isDescribed(scene: Scene, first: number, last: number, next: number): boolean {
  // «مقاتلات إسرائيلية سلسلة»: nor does it go on with a count.
  if (last > first && isAdjectival(scene, last) && isPartitive(scene, next) && !scene.hasArticle(last)) return true;
  // «بصاروخ موجه [سيارة]», «بمسيرة [شاحنة]»: a weapon with a word of its own, or behind ب, is completed by nothing that is struck.
  if (isWeapon(scene, first) && (last > first || isGoverned(scene, first)) && isThingStruck(scene, next)) return true;
  if (!isClosed(scene, first, last)) return false;
  // «مسلحون أكراد [قاعدة]»
  if (scene.isOf(last, "nation") && !isAdjectival(scene, next)) return true;
  // «مسلحون مجهولون [أنبوب] نفط»: what keeps its ن is completed by nothing.
  if (endsInUn(scene, last) && !endsInUn(scene, next) && !isAdjectival(scene, next)) return true;
  return scene.hasArticle(next) || isThingStruck(scene, next) || isBrokenPlural(scene, next);
}

/**
 * «طائرات الاحتلال [110 منازل]», not «منازل [3 عائلات]», «القناة 12 الإسرائيلية»: a number with its noun completes a noun that
 * neither the article, a pronoun nor an adjective has closed.
 */
const endsBeforeCount = (scene: Scene, last: number, counted: number): boolean =>
  (scene.hasArticle(last) || isOwned(scene, last) || isAdjectival(scene, last) || isNominative(scene, last)) &&
  (scene.triggerAt[counted] !== -1 ||
    (nominal(scene, counted) &&
      !scene.hasArticle(counted) &&
      !isAdjectival(scene, counted) &&
      scene.nameAt[counted] === -1));

/** «المواطنين اليابانيين [المخطوفين]»: those with the article in the oblique plural are the same people. */
const areOfOneCase = (scene: Scene, first: number, next: number): boolean =>
  scene.hasArticle(first) &&
  scene.hasArticle(next) &&
  isSoundPlural(scene, first) &&
  isSoundPlural(scene, next) &&
  !isNominative(scene, next) &&
  endAlike(scene, first, next);

/** «أدين ضابط بتهمة القتل» */
const isCharge = (scene: Scene, token: number): boolean => scene.isOf(token, "charged-with");
