import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventType } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { procliticsAt } from "../words/lead.js";
import { isNounOfDoing } from "../words/nouns-of-doing.js";
import { COUNTRYWIDE, coarseness, isHead, isPlace } from "../words/place-names.js";
import { endsInPronoun } from "../words/verb-forms.js";

// Places beside a happening where it was not: of what it is about or for, of what was before it, whither those were brought
// whom it befell.

/** Words between a verb of moving and the town: «نقلوا على إثره إلى مستشفى في [القاهرة]». */
const MOVED = 7;
const MOVING = /^[ويتلب]?نقل(?:وا|ا|ت|ه|هم|ها|هما)?$/;

/** «نقل المصابون إلى مستشفى في [صنعاء]»: where those who were harmed or seized were taken. */
export function isMovedTo(scene: Scene, first: number, from: number): boolean {
  const ila = scene.vocabulary.particleCodes.get("ila");
  let goal = false;
  for (let at = first - 1; at >= from && at >= first - MOVED; at--) {
    goal ||= scene.particleCode(at) === ila;
    if (goal && MOVING.test(wordAt(scene.analysis, at))) return true;
    if (scene.nameAt[at] !== -1 || scene.triggerAt[at] !== -1 || scene.border[at] >= Border.CLAUSE) return false;
  }
  return false;
}

/** Words between a withdrawal and what it is from: «انسحبت الولايات المتحدة الأميركية من الاتفاق». */
const DEAL = 7;

/** «الانسحاب من الاتفاق النووي»: no troops leave a place. */
export function isFromDeal(scene: Scene, { type, found }: Pick<Draft, "type" | "found">): boolean {
  if (type !== "withdrawal") return false;
  const min = scene.vocabulary.particleCodes.get("min");
  for (let at = found.last + 1; at <= found.last + DEAL && scene.border[at] < Border.CLAUSE; at++)
    if (scene.particleCode(at) === min) return scene.isOf(at + 1, "deal");
  return false;
}

/** «اتفاق أوسلو», «اتفاقيات جنيف»: the town that a treaty is called after is where nothing else was. */
export const isOfDeal = (scene: Scene, first: number): boolean => scene.isOf(first - 1, "deal");

const STRIKE = /^(?:ال|ل|لل)?(?:طعام|جوع)$/;

/** «أضرب عن الطعام في السجن»: a hunger strike is where the one who fasts is held. */
export const isFast = (scene: Scene, { type, found: { last } }: Draft): boolean =>
  type === "protest" &&
  (STRIKE.test(wordAt(scene.analysis, last)) ||
    STRIKE.test(wordAt(scene.analysis, last + 1)) ||
    STRIKE.test(wordAt(scene.analysis, last + 2)));

/** What people are held or tried for was elsewhere: «مذكرة اعتقال بحقه على خلفية جرائم في [دارفور]». */
const HELD: ReadonlySet<EventType> = new Set(["arrest", "trial", "execution"]);
export function isOfCharge(scene: Scene, { type, found: { last }, timex }: Draft, first: number): boolean {
  if (!HELD.has(type)) return false;
  // «اعتقل بتهمة السرقة فجر السبت في بلدة»: behind its own day stands its own place.
  let from = first - 1;
  while (from > last && (timex === -1 || scene.timexAt[from] !== timex)) from--;
  for (let at = from + 1; at < first; at++) {
    // «القبض على المتهم في باريس»
    const charge = scene.isOf(at, "accused-of") && !scene.isOf(at, "sets-about") && !scene.hasArticle(at);
    if (charge || scene.isOf(at, "on-account-of")) return true;
    // «سجن رجل لتدميره أضرحة في تمبكتو»
    if (procliticsAt(scene, at, Proclitic.LI) && endsInPronoun(scene, at) && isNounOfDoing(scene, at)) return true;
  }
  return false;
}

/** Words between «مؤتمر صحافي» and the place where it was given: «في العاصمة». */
const OCCASION = 3;

/** «قال في مؤتمر صحافي في أنقرة إن», «في مقابلة صحفية من بيروت»: where somebody met the press. */
export function isOccasion(scene: Scene, first: number, from: number): boolean {
  for (let at = first - 1; at >= from && at >= first - OCCASION; at--) if (scene.isOf(at, "press")) return true;
  return false;
}

const OUTSIDE = /^ل?خارج$/;

/** «الهرب إلى خارج البلاد», «خارج سوريا»: anywhere but there. */
export const isOutside = (scene: Scene, first: number): boolean => OUTSIDE.test(wordAt(scene.analysis, first - 1));

const CENTRE = /^و(?:مركزها?|عاصمتها?)$/;

/** «محافظة نينوى، ومركزها [الموصل]»: the chief town of the place told before says nothing of where. */
export const isCentre = (scene: Scene, first: number): boolean =>
  CENTRE.test(wordAt(scene.analysis, first - 1)) ||
  (isHead(scene, first - 1) && CENTRE.test(wordAt(scene.analysis, first - 2)));

/** Words between «الواقعة» and the place that it situates another one by. */
const SITUATED = 8;
/** The same between how far it was and the place that it was far from. */
const FAR = 5;

/** «مدينة سبها، الواقعة جنوب العاصمة [طرابلس]»: what only tells where a place lies that has a name of its own. */
export function isSituating(scene: Scene, first: number, from: number): boolean {
  for (let at = first - 1; at > from && at >= first - SITUATED; at--) {
    if (!scene.isOf(at, "situated")) {
      const verb = scene.is(at, Flag.VERBAL) && scene.particle[at] === -1;
      if (verb || scene.is(at, Flag.COMMA) || scene.triggerAt[at] !== -1) return false;
      continue;
    }
    let before = at - 1;
    while (before > from && scene.is(before, Flag.COMMA | Flag.QUOTE)) before--;
    // «البلدة الواقعة غرب جنين» has its name elsewhere.
    if (isHead(scene, before) && scene.hasArticle(before))
      return !isState(scene, first) && hasTown(scene, from, before);
    const name = scene.input.names[scene.nameAt[before]];
    // «على بعد 50 كيلومترا شمال جزيرة كذا الواقعة قبالة السواحل»: it was not there either.
    for (let head = before - 1; head > from && head > before - FAR; head--)
      if (scene.isOf(head, "measure")) return false;
    return name !== undefined && isPlace(name);
  }
  return false;
}

const isState = ({ input: { names }, nameAt }: Scene, first: number): boolean =>
  nameAt[first] !== -1 && coarseness(names[nameAt[first]]) >= COUNTRYWIDE;

/** Whether a place smaller than a state is named between two tokens. */
function hasTown({ input: { names }, nameAt }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (nameAt[at] !== -1 && isPlace(names[nameAt[at]]) && coarseness(names[nameAt[at]]) < COUNTRYWIDE) return true;
  return false;
}

const POSTED = /^(?:ال)?(?:مندوبه?|ممثله?|سفيره?|قنصل)$/;
/** Words of the state whose envoy somebody is. */
const STATE = 3;

/** «مندوب [الصومال] في [جنيف]»: whose envoy somebody told before is, and where he is posted. */
export function isPosting(scene: Scene, first: number, trigger: number): boolean {
  if (first < trigger && POSTED.test(wordAt(scene.analysis, first - 1))) return true;
  if (first > trigger || scene.particleCode(first - 1) !== scene.vocabulary.particleCodes.get("fi")) return false;
  for (let at = first - 2; at >= 0 && at >= first - 2 - STATE; at--) {
    if (POSTED.test(wordAt(scene.analysis, at))) return true;
    if (scene.nameAt[at] === -1 && scene.particle[at] !== -1) return false;
  }
  return false;
}

/** Words between «بعد» and the happening that it leads to: «بعد ثلاثة أيام من». */
const EARLIER = 5;

/** «يأتي الهجوم بعد أيام من تفجير في بغداد»: what a happening came after has a place of its own. */
export function isEarlier(scene: Scene, trigger: number): boolean {
  const { particleCodes } = scene.vocabulary;
  for (let at = trigger - 1; at >= 0 && at >= trigger - EARLIER; at--) {
    if (scene.is(at, Flag.MARK | Flag.VERBAL)) return false;
    const code = scene.particleCode(at);
    if (code !== -1 && code === particleCodes.get("after")) return true;
    // «قتل 22 شخصا منذ بداية الاحتجاجات في البصرة»: in their course.
    if (code !== -1 && code === particleCodes.get("since")) return !scene.isOf(at + 1, "beginning");
  }
  return false;
}
