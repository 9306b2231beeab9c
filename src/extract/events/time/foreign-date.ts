import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { TimexMention } from "../../../model/timex.js";
import { COMMENTS } from "../clauses/announcement.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { startsWithConjunction } from "../words/verb-forms.js";
import { ofAnswer, ofCalendar, ofConcession, ofEpithet, ofInsertion, ofNeighbour, ofRank } from "./other-clause.js";
import { happeningOf, isNounOf } from "./relative-date.js";

/** A date of the sentence: its mention and the tokens that it stands on. */
export interface SentenceDate {
  readonly timex: TimexMention;
  readonly first: number;
  readonly last: number;
}

/** How far before a date «منذ» may stand that counts from what it dates: «منذ انتهاء الاستعمار البريطاني عام 1947». */
const COUNTED = 9;
/** Farther than this, what has not happened yet is not told of something that has. */
const NEAR = 9;

/** A verb of the past that can be no noun: «قررت», not «سحب». */
export const isPast = (scene: Scene, { found: { first, verbal, features } }: Draft): boolean =>
  verbal && scene.is(first, Flag.VERB) && (features & Feature.PAST) !== 0 && (features & Feature.PRESENT) === 0;

/** Whether a verb, or a happening that is no fellow of the one before it, stands between two tokens. */
function otherBetween(scene: Scene, low: number, high: number): boolean {
  for (let at = low + 1; at < high; at++)
    if (scene.is(at, Flag.VERB) || (scene.triggerAt[at] !== -1 && !startsWithConjunction(scene, at))) return true;
  return false;
}

/** «أجلت المحكمة إلى 4 مارس المقبل»: what is over has no day that is still to come. */
function isAhead(scene: Scene, draft: Draft, { timex, first, last }: SentenceDate): boolean {
  const { published } = scene.input;
  if (draft.status !== "actual" || published === null || timex.earliest === null || timex.earliest <= published)
    return false;
  // «داعيا إلى هدنة تبدأ الأحد المقبل»: what is said is said now.
  if (isPast(scene, draft) || COMMENTS.has(draft.type)) return true;
  const { found } = draft;
  const [low, high] = first > found.last ? [found.last, first] : [last, found.first];
  return high - low > NEAR && otherBetween(scene, low, high);
}

/** Whether a comma or the start of a clause stands between two tokens, or at the later one. */
function isParting(scene: Scene, low: number, high: number): boolean {
  for (let at = low; at <= high; at++) if (scene.is(at, Flag.COMMA) || scene.border[at] >= Border.CLAUSE) return true;
  return false;
}

/** «المقسمة منذ انتهاء الاستعمار عام 1947»: the date is that of what something is counted from. */
function ofBeginning(scene: Scene, draft: Draft, { first, last }: SentenceDate): boolean {
  // «منذ قرار الرئيس في مايو الانسحاب»: what the beginning itself is about.
  if (draft.found.first > last && !isParting(scene, last + 1, draft.found.first)) return false;
  const since = scene.vocabulary.particleCodes.get("since");
  const low = Math.max(0, first - COUNTED, draft.found.last < first ? draft.found.last + 1 : 0);
  for (let at = first - 1; at >= low; at--) {
    if (scene.is(at, Flag.MARK) || scene.border[at + 1] >= Border.CLAUSE) return false;
    // Right before the date it leads to the date itself, which has rules of its own.
    if (scene.particleCode(at) === since) return at < first - 1 && scene.timexAt[at + 1] === -1;
  }
  return false;
}

/** «مع اقتراب فصل الشتاء»: what draws near is not the time of what is told. */
const isNearing = (scene: Scene, { first }: SentenceDate): boolean =>
  scene.isOf(first - 1, "nearing") || scene.isOf(first - 2, "nearing");

/** «خطوط الرابع من يونيو 1967»: a date right behind a noun of its own belongs to that noun. */
function ofNoun(scene: Scene, draft: Draft, { first, last }: SentenceDate): boolean {
  const before = first - 1;
  return (
    scene.isOf(before, "dated") && !scene.hasArticle(before) && (draft.found.last < before || draft.found.first > last)
  );
}

/** «الاتفاق الموقع عام 2015»: the date of a participle is that of the noun right before it. */
function ofParticiple(scene: Scene, { found }: Draft, { first, last }: SentenceDate): boolean {
  const at = scene.particle[first - 1] === -1 ? first - 1 : first - 2;
  if (!scene.isOf(at, "made") || !scene.is(at, Flag.DEFINITE)) return false;
  if (found.first > last || found.verbal || found.last < at - 1 - COMPLETED) return true;
  // «اتفاق إعلان المبادئ الموقع عام 2015»
  for (let token = found.last + 1; token < at - 1; token++)
    if (scene.particle[token] !== -1 || scene.triggerAt[token] !== -1 || scene.is(token, Flag.MARK)) return true;
  return false;
}

/** Words that complete a noun before its participle. */
const COMPLETED = 4;

/** «تأجيل الانتخابات إلى مايو», «لجلسة 12 أكتوبر»: the time that something is put off to. */
const isPutOff = (scene: Scene, { type, status }: Draft, { first }: SentenceDate): boolean =>
  (status === "actual" && scene.isOf(first - 1, "hearing")) ||
  (type === "suspension" &&
    [1, 2, 3].some((step) => scene.particleCode(first - step) === scene.vocabulary.particleCodes.get("ila")));

/** «تأجيل», «إرجاء», in folded letters: what is put off to a day. */
const PUT_OFF = /^[وفبل]?(?:تاجيل|ارجاء|اجلت?|ارجات?)$/;
/** Words between it and the day: «تأجيل الحكم في قضية اغتيال الرئيس إلى 27 مايو». */
const FAR_DAY = 24;

/** Whether a day is the one that a case about a happening is put off to. */
function isHearing(scene: Scene, { type }: Draft, { first }: SentenceDate): boolean {
  if (scene.vocabulary.types.get(type)!.group !== "violence") return false;
  const ila = scene.vocabulary.particleCodes.get("ila");
  if (![1, 2].some((step) => scene.particleCode(first - step) === ila)) return false;
  for (let at = first - 1; at >= 0 && at >= first - FAR_DAY; at--)
    if (PUT_OFF.test(wordAt(scene.analysis, at))) return true;
  return false;
}

/** «قصفت الطائرات البلدة التي تسيطر عليها المعارضة أمس»: a relative clause in the present has no day that is over. */
function isOfPresent(scene: Scene, { found }: Draft, { timex, first }: SentenceDate): boolean {
  const { published } = scene.input;
  if (!found.verbal || first < found.last || published === null || timex.latest === null) return false;
  if (timex.latest >= published || (found.features & Feature.PAST) !== 0 || (found.features & Feature.PRESENT) === 0)
    return false;
  if (scene.particleCode(first - 1) === scene.vocabulary.particleCodes.get("since")) return false;
  return scene.is(found.first - 1, Flag.RELATIVE);
}

/** «تعليق قمة كانت مقررة في ديسمبر»: the time that was set for what is put off. */
const wasSet = (scene: Scene, { type, found }: Draft, { first }: SentenceDate): boolean =>
  type === "suspension" &&
  first > found.last &&
  [1, 2].some((step) => first - step > found.last && scene.is(first - step, Flag.OPERATOR));

/** «الأراضي التي سيطر عليها سابقا»: a word for some time ago is told of the verb beside it only. */
const isAloof = (scene: Scene, { found }: Draft, { timex, first, last }: SentenceDate): boolean =>
  timex.value === "PAST_REF" &&
  (first > found.last
    ? otherBetween(scene, ownVerb(scene, found.last), first)
    : isParting(scene, last + 1, found.first));

/** «العمليات التي نفذت في المدينة مؤخرا»: the verb of the relative clause right behind a happening tells of it. */
function ownVerb(scene: Scene, last: number): number {
  let at = last + 1;
  // «استرداد الأراضي التي»: of the other noun.
  while (at <= last + 2 && scene.hasArticle(last) && scene.hasArticle(at) && !scene.is(at, Flag.RELATIVE)) at++;
  return scene.is(at, Flag.RELATIVE) ? at + 1 : last;
}

/** «المفروضة منذ 2011», «المتواصل منذ يوليو»: since when something lasts is told of the noun right before it only. */
function ofLasting(scene: Scene, { found }: Draft, { first }: SentenceDate): boolean {
  const since = scene.vocabulary.particleCodes.get("since");
  if (scene.particleCode(first - 1) !== since) return false;
  if (found.last < first) {
    for (let at = found.last + 1; at < first; at++) if (scene.border[at] >= Border.CLAUSE) return true;
    return otherBetween(scene, found.last, first);
  }
  const lasting = scene.is(first - 2, Flag.DEFINITE) && !scene.is(first - 2, Flag.MARK);
  for (let at = first; at <= found.first; at++) if (scene.border[at] >= Border.CLAUSE) return true;
  return lasting && scene.nameAt[first - 2] === -1;
}

/** «ذكرت في وقت سابق أن»: a word for some time ago beside a verb of telling. */
function ofEarlierTelling(scene: Scene, { found }: Draft, { timex, first }: SentenceDate): boolean {
  if (timex.value !== "PAST_REF" || first > found.first) return false;
  for (let at = first - 1; at >= 0 && at >= first - TOLD; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return false;
    if (scene.is(at, Flag.SPEECH)) return true;
  }
  return false;
}

/**
 * «انسحب من الاتفاق الذي وقع عام 2015»: the date in a relative clause is that of the happening it tells more of; who was killed
 * «في المظاهرات التي وقعت الجمعة» was killed on that day too.
 */
function ofAnother(scene: Scene, draft: Draft, { first }: SentenceDate): boolean {
  const { found } = draft;
  const noun = happeningOf(scene, first);
  if (noun === -1 || found.last >= noun || isNounOf(scene, draft, noun)) return false;
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(noun - 1);
  return code === particleCodes.get("min") || code === particleCodes.get("ala") || found.last === noun - 1;
}

/** «(جبهة النصرة سابقا)»: a name of old. */
const ofFormerName = (scene: Scene, { first }: SentenceDate): boolean =>
  wordAt(scene.analysis, first) === "سابقا" && scene.nameAt[first - 1] !== -1 && scene.is(first + 1, Flag.MARK);

/** Words within which a verb of telling stands before its time. */
const TOLD = 8;

/** Whether a date of the sentence says when something else was. */
export const isForeign = (scene: Scene, draft: Draft, date: SentenceDate): boolean =>
  isAhead(scene, draft, date) ||
  ofAnother(scene, draft, date) ||
  ofBeginning(scene, draft, date) ||
  isNearing(scene, date) ||
  ofNoun(scene, draft, date) ||
  ofParticiple(scene, draft, date) ||
  isPutOff(scene, draft, date) ||
  isHearing(scene, draft, date) ||
  wasSet(scene, draft, date) ||
  isOfPresent(scene, draft, date) ||
  isAloof(scene, draft, date) ||
  ofNeighbour(scene, draft, date) ||
  ofInsertion(scene, draft, date) ||
  ofAnswer(scene, draft, date) ||
  ofRank(scene, date) ||
  ofCalendar(scene, date) ||
  ofConcession(scene, draft, date) ||
  ofEpithet(scene, draft, date) ||
  ofFormerName(scene, date) ||
  ofLasting(scene, draft, date) ||
  ofEarlierTelling(scene, draft, date);
