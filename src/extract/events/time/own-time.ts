import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { startsWithConjunction } from "../words/verb-forms.js";

/** How far before a deed the word of the charge may stand. */
const CHARGE = 3;
/** How far before a verb its relative pronoun may stand. */
const RELATIVE = 3;

/**
 * «أدين بقتل متظاهرين», «بتهمة تفجير», «لضلوعه في هجوم»: the day of the trial is not that of the deed; «قام السبت بقصف», «حاول قتل» tell of the
 * deed alone.
 */
export function isCharge(scene: Scene, first: number, from: number): boolean {
  for (let at = first - 1; at >= from && at >= first - CHARGE; at--) {
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return false;
    if (isPartTaken(scene, at)) return true;
    if (scene.isOf(at, "accused-of") || scene.isOf(at, "on-account-of")) return !scene.isOf(at, "sets-about");
    // «في وقائع تفجير كنائس واستهداف كمين»
    if (scene.triggerAt[at] !== -1 && startsWithConjunction(scene, first)) return isCharge(scene, at, from);
  }
  return false;
}

/** A word that tells of a part in what is held against somebody: «[لمشاركته] في مظاهرات», «ثبت [تورطهم] في». */
const PART_TAKEN = /^(?:ل?(?:تورط|ضلوع)|ل(?:مشاركت|قيام))(?:ه|ها|هم|هما)$/;
const ROLE = /^لدور(?:ه|ها|هم)$/;
const IN = "في";

function isPartTaken({ analysis }: Scene, token: number): boolean {
  const word = wordAt(analysis, token);
  return PART_TAKEN.test(word) || (ROLE.test(word) && wordAt(analysis, token + 1) === IN);
}

/** How far before a happening those may stand whom it is held against. */
const HELD = 3;

/** What a meeting is held for, in folded letters. */
const DISCUSSING: ReadonlySet<string> = new Set(["لمناقشه", "لبحث", "لدراسه", "لتقييم", "لاستعراض"]);

/** «المشتبه به في هجوم», «التحقيق في مقتل», «والد منفذ هجوم»: what is looked into was before. */
export function isLookedInto(scene: Scene, { found }: Pick<Draft, "found">, from: number): boolean {
  if (found.verbal) return false;
  // «جلسة الأربعاء لمناقشة الغارة», «لبحث قضية تسميم»
  if (DISCUSSING.has(wordAt(scene.analysis, found.first - 1))) return true;
  if (scene.particle[found.first - 1] === -1 && DISCUSSING.has(wordAt(scene.analysis, found.first - 2))) return true;
  for (let at = found.first - 1; at >= from && at >= found.first - HELD; at--) {
    if (scene.is(at, Flag.MARK | Flag.VERBAL) && !scene.is(at, Flag.QUOTE)) return false;
    if (scene.isOf(at, "perpetrator") || scene.isOf(at, "charged-with") || scene.isOf(at, "inquiry")) return true;
  }
  return false;
}

/** How far before a happening its anniversary may stand. */
const YEARS = 4;

/** «الذكرى السنوية الأولى لاختطاف الجنود»: the day of the anniversary is not that of the deed. */
function isCommemorated(scene: Scene, { found }: Draft, from: number): boolean {
  for (let at = found.first - 1; at >= from && at >= found.first - YEARS; at--) {
    if (scene.isOf(at, "anniversary")) return true;
    if (scene.is(at, Flag.MARK | Flag.VERBAL)) return false;
  }
  return false;
}

/** How far before a happening the verb may stand whose matter it is. */
const MATTER = 16;

/** «رد الأمين العام، الجمعة، على العقوبات», «تحدث أمس عن الهجوم»: what is spoken of was before. */
function isMatter(scene: Scene, { found }: Draft, from: number): boolean {
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(found.first - 1);
  // «تحدث أمس عن مقتل شخص»: what is not known yet is told as news.
  const known = code === particleCodes.get("an") && scene.is(found.first, Flag.DEFINITE);
  if (found.verbal || code === -1 || !(known || code === particleCodes.get("ala"))) return false;
  for (let at = found.first - 2; at >= from && at >= found.first - MATTER; at--) {
    if (scene.isOf(at, "reply")) return true;
    if (scene.is(at, Flag.VERBAL | Flag.COMPLEMENT) || scene.triggerAt[at] !== -1) return false;
  }
  return false;
}

/** Words between what answers a happening and the happening: «تضامنا مع ضحايا تفجير». */
const ANSWERED = 4;

/** «تنديدا بالغارات», «تضامنا مع ضحايا تفجير»: what is answered was before. */
function isAnswered(scene: Scene, { found }: Draft, from: number): boolean {
  if (found.verbal || found.pronoun > 0) return false;
  for (let at = found.first - 1; at >= from && at >= found.first - ANSWERED; at--) {
    if (scene.isOf(at, "in-answer")) return true;
    // «احتجاجا بعد مقتل»
    if (scene.is(at, Flag.MARK | Flag.VERBAL) || scene.particleCode(at) === scene.vocabulary.particleCodes.get("after"))
      return false;
  }
  return false;
}

/** How far before a happening the protest may stand that it brought about. */
const PROTESTED = 10;
/** Particles that lead to what was before something else, or brought it about. */
export const CAME_BEFORE = ["after", "cause"];

/** «اندلعت احتجاجات الخميس بعد مقتل شاب»: the day is that of the protest. */
function isProtested(scene: Scene, { found, type }: Draft, from: number): boolean {
  const particle = found.first - 1;
  if (found.verbal || type === "protest" || type === "riot" || particle < from) return false;
  if (!scene.isParticle(particle, CAME_BEFORE)) return false;
  for (let at = particle - 1; at >= from && at >= particle - PROTESTED; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return false;
    // «استدعى السفير احتجاجا بعد مقتل سائق»: why somebody else did something.
    if (scene.isOf(at, "in-answer")) return false;
    if (scene.isOf(at, "protest") && scene.triggerAt[at] !== -1) return true;
  }
  return false;
}

/** «وفاة اثنين من جرحى التفجير», «زار جرحى الهجوم»: who was wounded in it was so before. */
const isOfWounded = (scene: Scene, { found }: Draft): boolean =>
  !found.verbal && scene.isOf(found.first - 1, "wounded-of");

/** «بعد أسابيع من الهجوم», «منذ بدء الحرب», «غداة الهجوم»: what something else is reckoned from. */
export function isReckonedFrom(scene: Scene, first: number, from: number): boolean {
  const { particleCodes } = scene.vocabulary;
  const before = first - 1;
  if (before < from) return false;
  if (scene.isOf(before, "day-after") || scene.isOf(before, "day-before")) return true;
  // «بعد أسابيع من الحصار والقصف»
  if (startsWithConjunction(scene, first) && scene.is(first, Flag.DEFINITE) && scene.is(before, Flag.DEFINITE))
    return isReckonedFrom(scene, before, from);
  const code = scene.particleCode(before);
  // «بعد يوم من», «بعد شهر على»
  if (code !== -1 && (code === particleCodes.get("min") || code === particleCodes.get("ala")))
    return before - 1 >= from && scene.input.timexes[scene.timexAt[before - 1]]?.type === "DURATION";
  const start = scene.isOf(before, "beginning") ? before - 1 : before;
  return start >= from && scene.particleCode(start) === particleCodes.get("since") && scene.timexAt[start] === -1;
}

/** How far before a happening the word may stand that sets it beside another. */
const BESIDE = 10;
/** Particles that set it there. */
const BESIDES = ["after", "before", "since"];

/** «عقب مقتل 12 مدنيا الأحد في هجوم», «ردا على هجمات», «بعد سلسلة تفجيرات»: told only since something else came after it. */
export function isSetBeside(scene: Scene, { found }: Draft, from: number): boolean {
  if (found.verbal) return false;
  // «هوية منفذي التفجير», «المتورطين في التفجير»: whose doers are sought was told before.
  if (scene.isOf(found.first - 1, "perpetrator") || scene.isOf(found.first - 2, "perpetrator")) return true;
  for (let at = found.first - 1; at >= from && at >= found.first - BESIDE; at--) {
    if (scene.isOf(at, "response") || scene.isOf(at, "day-after")) return true;
    if (scene.is(at, Flag.VERB | Flag.COMMA) || scene.border[at + 1] >= Border.CLAUSE) return false;
    // «فقد 34 مهاجرا بعد غرق قاربهم»: what cost people their lives was no other happening.
    if (scene.timexAt[at] === -1 && scene.isParticle(at, BESIDES)) return at === from || scene.figureAt[at - 1] === -1;
  }
  return false;
}

export const isPresent = (features: number): boolean =>
  (features & Feature.PRESENT) !== 0 && (features & Feature.PAST) === 0;

/** Whether a relative pronoun or «حيث» stands right before a verb. */
function isRelative(scene: Scene, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from && at >= verb - RELATIVE; at--) {
    if (scene.is(at, Flag.RELATIVE) || scene.isOf(at, "where")) return true;
    if (scene.is(at, Flag.MARK)) return false;
  }
  return false;
}

/** How far before a noun the verb that carries it may stand. */
const CARRIED = 6;

/**
 * «المدينة التي تسيطر عليها المعارضة», «حيث تشن القوات عملية», «موجة الحر التي تشهدها المنطقة»: a present tense in a
 * relative clause tells how things stand.
 */
function isState(scene: Scene, { found, carriers }: Draft, from: number): boolean {
  if (found.verbal)
    return isPresent(found.features) && (isRelative(scene, found.first, from) || isEpithet(scene, found.first, from));
  if (scene.is(found.last + 1, Flag.RELATIVE) && isPresentAt(scene, found.last + 2)) return true;
  for (const { token } of carriers) {
    if (token > found.first || token < found.first - CARRIED || !isPresentAt(scene, token)) continue;
    if (isRelative(scene, token, from) || isEpithet(scene, token, from)) return true;
  }
  return false;
}

/** «قائد فرقة تخوض معارك», «موانئ تسيطر عليها الحكومة»: a verb right behind an indefinite noun that others lead to. */
function isEpithet(scene: Scene, verb: number, from: number): boolean {
  const noun = verb - 1;
  if (noun <= from || scene.is(noun, NO_NOUN) || scene.particle[noun] !== -1 || scene.nameAt[noun] !== -1) return false;
  if (scene.timexAt[noun] !== -1 || startsWithConjunction(scene, verb) || startsWithConjunction(scene, noun))
    return false;
  const before = noun - 1;
  return (
    !scene.is(before, Flag.MARK | Flag.COMPLEMENT | Flag.VERBAL | Flag.DEFINITE) && scene.particleKind(before) !== "aux"
  );
}

/** What an indefinite noun is not. */
const NO_NOUN = Flag.MARK | Flag.VERBAL | Flag.DEFINITE | Flag.FUNCTION | Flag.SPEECH;

/** Whether the verb at a token can be of the present only. */
function isPresentAt(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let present = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const features = hits.features[hit];
    if ((features & Feature.VERB) === 0) continue;
    if (!isPresent(features)) return false;
    present = true;
  }
  return present;
}

/** «في ظل الهدنة»: what holds while something else happens. */
function isBackdrop(scene: Scene, { found }: Draft, from: number): boolean {
  if (found.verbal) return false;
  for (let at = found.first - 1; at >= from && at >= found.first - 2; at--) {
    if (scene.isOf(at, "backdrop") || (at > from && scene.isOf(at - 1, "backdrop"))) return true;
    if (scene.particle[at] === -1) return false;
  }
  return false;
}

/** How far from a happening the span that it took may be told. */
const SPAN = 10;

/** «خلال الـ48 ساعة الماضية», «خلال أسبوعين»: what is summed up over a span has no one day. */
function isSummed(scene: Scene, { found }: Draft): boolean {
  const { sentences } = scene.analysis;
  const during = scene.vocabulary.particleCodes.get("during");
  const low = Math.max(sentences.first[found.sentence], found.first - SPAN);
  const high = Math.min(sentences.end[found.sentence], found.last + SPAN);
  for (let at = low; at + 1 < high; at++) {
    // «هدنة لمدة 72 ساعة» is how long it is to last.
    if (scene.particleCode(at) !== during || scene.isOf(at, "for-length")) continue;
    const next = scene.timexAt[scene.particleEnd[at] + 1];
    if (next !== -1 && next !== undefined && scene.input.timexes[next].type === "DURATION") return true;
  }
  return false;
}

/** Adjectives between a happening and what says that it lasts: «الحرب الأهلية السورية المستمرة». */
const ADJECTIVES = 3;
/** Words between «منذ» and how long: «منذ أكثر من سبعة أعوام». */
const HEDGE = 3;

/** «الحرب [المستمرة منذ سبعة أعوام]», «احتجاجات [منذ أسابيع]»: what lasts for so long has no one day. */
function isLasting(scene: Scene, { found, figures }: Draft): boolean {
  // «سقط اليوم جنديان في المعارك المستمرة منذ شهر»: those who fell did so on a day.
  if (found.verbal || figures.length > 0) return false;
  const since = scene.vocabulary.particleCodes.get("since");
  let at = found.last + 1;
  while (at <= found.last + ADJECTIVES && scene.is(at, Flag.DEFINITE) && !scene.isOf(at, "ongoing")) at++;
  if (scene.isOf(at, "ongoing")) at++;
  if (scene.particleCode(at) !== since) return false;
  for (let next = at; next <= at + HEDGE; next++) {
    const timex = scene.timexAt[next] ?? -1;
    if (timex !== -1) return scene.input.timexes[timex].type === "DURATION";
  }
  return false;
}

/** How far into a line the words may stand that lead to another article. */
const LINK = 2;

/** «اقرأ أيضا: …»: the headline of another article. */
function isLink(scene: Scene, from: number): boolean {
  for (let at = from; at <= from + LINK; at++) if (scene.isOf(at, "see-also")) return true;
  return false;
}

/** «انتهاك الهدنة», «خرق وقف إطلاق النار»: what is broken was agreed before. */
export function isBroken(scene: Scene, { type, found }: Draft, from: number): boolean {
  if (type !== "ceasefire") return false;
  for (let at = found.first - 1; at >= from && at >= found.first - BROKEN; at--)
    if (scene.isOf(at, "breach") || scene.isOf(at, "breaks")) return true;
  return false;
}

/** Words between a breach and what is broken. */
const BROKEN = 5;

/** «الغارات التي يشنها الجيش»: what is done again and again is not the one time that was told. */
const isGoingOn = (scene: Scene, { found: { verbal, features, last } }: Draft): boolean =>
  !verbal && (features & Feature.PLURAL) !== 0 && scene.is(last + 1, Flag.RELATIVE) && isPresentAt(scene, last + 2);

/** «معظم الهجمات», «أحد أسوأ الهجمات»: of many, not the one that was told. */
function isOfMany(scene: Scene, { found: { first, features, verbal } }: Draft): boolean {
  if (verbal || (features & Feature.PLURAL) === 0) return false;
  return (
    MOST.has(wordAt(scene.analysis, first - 1)) ||
    (scene.isOf(first - 1, "worst") && ONE_OF.has(wordAt(scene.analysis, first - 2)))
  );
}
const MOST: ReadonlySet<string> = new Set(["معظم", "اغلب", "غالبيه", "لمعظم", "ومعظم"]);
const ONE_OF: ReadonlySet<string> = new Set(["احد", "احدي", "كاحد", "كاحدي", "بين"]);

/** Whether a telling of a happening has a time that is not that of the others: a toll over weeks, the begin of a war. */
export function isApart(scene: Scene, draft: Draft): boolean {
  const from = scene.analysis.sentences.first[draft.found.sentence];
  return (
    isSummed(scene, draft) ||
    isLasting(scene, draft) ||
    isGoingOn(scene, draft) ||
    isOfMany(scene, draft) ||
    isBackdrop(scene, draft, from) ||
    isBroken(scene, draft, from) ||
    isLink(scene, from)
  );
}

/** «تأجيل محاكمة الوزير»: a trial that something is done to goes on over many days. */
const isGoingTrial = (scene: Scene, { type, found: { first, verbal } }: Draft): boolean =>
  type === "trial" && !verbal && scene.triggerAt[first - 1] !== -1 && !scene.is(first - 1, Flag.VERBAL);

/** Whether the dates told before a happening are not its own, since its clause sets it apart in time. */
export function hasOwnTime(scene: Scene, draft: Draft): boolean {
  const { found } = draft;
  const from = scene.analysis.sentences.first[found.sentence];
  return (
    isState(scene, draft, from) ||
    isGoingTrial(scene, draft) ||
    isLasting(scene, draft) ||
    isBackdrop(scene, draft, from) ||
    isCharge(scene, found.first, from) ||
    isLookedInto(scene, draft, from) ||
    isCommemorated(scene, draft, from) ||
    isMatter(scene, draft, from) ||
    isAnswered(scene, draft, from) ||
    isOfWounded(scene, draft) ||
    isProtested(scene, draft, from) ||
    isReckonedFrom(scene, found.first, from)
  );
}
