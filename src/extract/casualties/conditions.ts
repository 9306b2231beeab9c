import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import { isCrowd } from "./group.js";
import { type Group, readGroup } from "./groups.js";
import type { HarmRow } from "./rows.js";
import type { Scene } from "./scene.js";
import { isCarriedOut, isSentence } from "./sentence.js";
import {
  AFTER,
  BEFORE,
  isPassive,
  LEAVING,
  MOSTLY,
  NEGATIONS,
  SUBJUNCTIVE,
  withLetters,
  withPronouns,
} from "./words.js";

/** How far from a death the violence may be told that makes it one to count. */
const NEAR = 20;
/** How far before the lives the verb that takes them may stand: «أودت الحرب، التي بدأت قبل عامين، بحياة ألف شخص». */
const TAKING_REACH = 24;
/** People who flee in smaller numbers flee justice as often as war. */
const MANY = 100;
const SCORES = 20;

export function isNegated(scene: Scene, token: number): boolean {
  const before = token - 1;
  if (before < scene.from) return false;
  // «لم يقتل أو يصب أحد»
  if (scene.word(before) === "او" && scene.roles.harm[before - 1] !== -1) return isNegated(scene, before - 1);
  return NEGATIONS.has(scene.word(before));
}

/** Plans, threats, attempts and conditions tell of no victims. */
export function isUnreal(scene: Scene, token: number, hit: number, verb: boolean): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  const present = verb && (hits.features[hit] & Feature.PRESENT) !== 0 && (hits.features[hit] & Feature.PAST) === 0;
  if ((hits.proclitics[hit] & Proclitic.SA) !== 0) return true;
  // «تعهد بعدم إعدام المتهم»
  if (NON.has(scene.word(token - 1))) return true;
  // «فجر نفسه ليقتل خمسة»: with a number it is what came of it, «لقتل المدنيين» what was meant.
  if (present && (hits.proclitics[hit] & Proclitic.LI) !== 0)
    return roles.quantity[token + 1] === -1 && (readGroup(roles, token + 1, scene.end)?.mod ?? null) === null;
  // «لقتل المدنيين» is a purpose, «لمقتل شخصين» a result.
  if (
    !verb &&
    (hits.proclitics[hit] & Proclitic.LI) !== 0 &&
    roles.harmRow(hit).use === "act" &&
    roles.harmRow(hit).id !== "isaba" &&
    !answers(scene, token)
  )
    return true;
  // «لإلقاء القبض على المشتبه به», «قتل أو إلقاء القبض على …»
  const thrown = roles.harmRow(hit).kind === "detained" ? scene.word(token - 1) : "";
  if (thrown === "لالقاء" || (thrown === "القاء" && scene.word(token - 2) === "او")) return true;
  // «حاولوا إيقاف المنفذ», «يعتزمون قتل السكان»
  if (roles.masdar[token] !== -1 && roles.isOf(token - 1, "aim")) return true;
  if (masdarOfAim(scene, token, hit)) return true;
  if (verb && !present) return false;
  if (!verb && token > scene.from && scene.word(token - 1) === "او") return true;
  if (roles.harmRow(hit).id === "idam" && isSentence(scene, token)) return true;
  // «للمطالبة بالتغيير بعد مقتل تسعة»: what «بعد» leads in has happened.
  if (!verb && AFTER.has(scene.word(token - 1))) return false;
  // «سنرد على مقتل القائد»
  if (!verb && scene.word(token - 1) === "علي" && MET.has(roles.harmRow(hit).id)) return false;
  if (!verb && (isAim(scene, token, hit) || isJoinedToUnreal(scene, token, hit))) return true;
  // «أسفرت الحملة بعد محاولة الانقلاب عن اعتقال …»: what comes of something has happened.
  if (!verb && scene.word(token - 1) === "عن") return false;
  for (let at = token - 1; at >= Math.max(scene.from, token - (verb ? 2 : 3)); at--) {
    if (roles.isMark(at) && !roles.isQuote(at)) return false;
    if (roles.harm[at] !== -1 && !verb) return false;
    // «محاولة التسلل خلفت مقتل جندي»: what came of an attempt has happened.
    if (!verb && at > scene.from && roles.isOf(at, "result") && roles.isOf(at - 2, "attempt")) return false;
    // «ستؤدي إلى مقتل العشرات»
    if (roles.is(at, "future") || roles.isGluedTo(at, Proclitic.SA)) return true;
    // «قبل أن يحتجز رهائن» happened.
    if (present && SUBJUNCTIVE.has(scene.word(at))) return !BEFORE.has(scene.word(at - 1));
  }
  return false;
}

/** «حاول مسلحون قتل الوزير», «هدد تنظيم الدولة بإعدام سيدات»: who tries or threatens stands before what. */
function masdarOfAim(scene: Scene, token: number, hit: number): boolean {
  const { roles } = scene;
  const masdar = roles.masdar[token];
  if (masdar === -1 || roles.conjoined(token, hit)) return false;
  const asked = roles.isGluedTo(token, Proclitic.BI);
  if (!asked && roles.is(token - 1, "prep")) return false;
  for (let at = token - 2; at >= Math.max(scene.from, token - (asked ? ASKING_REACH : TRYING_REACH)); at--) {
    if (scene.isClauseMark(at + 1) || roles.harm[at + 1] !== -1 || roles.is(at + 1, "stop")) return false;
    if (roles.isOf(at, asked ? "asking" : "aim")) return true;
  }
  return false;
}

/** How far before «قتل» who tries it may begin; … and who threatens or asks for it. */
const TRYING_REACH = 4;
const ASKING_REACH = 9;
const NON = withLetters("عدم بعدم لعدم");

/** «سيؤدي انهياره إلى مقتل ألف شخص وتشريد مليون آخرين»: what is joined to harm that has not happened. */
function isJoinedToUnreal(scene: Scene, token: number, hit: number): boolean {
  const { roles, unreal } = scene;
  if (!roles.conjoined(token, hit) || unreal < scene.from || token - unreal > JOINED_REACH) return false;
  for (let at = unreal + 1; at < token; at++) if (scene.isClauseMark(at) || roles.is(at, "stop")) return false;
  return roles.masdar[unreal] !== -1;
}

const JOINED_REACH = 8;

/** «استنكاره الشديد لقتل امرأة», «انتقاما لقتل جندي»: what a feeling or an answer is about has happened. */
const answers = (scene: Scene, token: number): boolean =>
  scene.roles.isOf(token - 1, "answer") || (scene.definiteAt(token - 1) && scene.roles.isOf(token - 2, "answer"));

/** Deaths that an answer, a comment or an anger is about. */
const MET = new Set(["maqtal", "masra", "wafat", "istishhad", "ightiyal"]);

/** «تهدف المداهمات في المدينة إلى اعتقال …», «يسعى لتقسيم البلاد وتهجير سكانها» */
function isAim(scene: Scene, token: number, hit: number): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  if (roles.harmRow(hit).use !== "act") return false;
  if (scene.word(token - 1) !== "الي" && (hits.proclitics[hit] & (Proclitic.LI | Proclitic.CONJUNCTION)) === 0)
    return false;
  for (let at = token - 1; at >= Math.max(scene.from, token - AIM_REACH); at--) {
    if (roles.isOf(at, "aim")) return true;
    if (scene.isClauseMark(at) || roles.is(at, "stop") || roles.quantity[at] !== -1) return false;
  }
  return false;
}

/** How far behind the verb its aim may stand. */
const AIM_REACH = 10;

/** Whether what the word of harm asks for stands there. */
export function fitsRow(scene: Scene, row: HarmRow, group: Group, token: number, verb: boolean): boolean {
  const { roles } = scene;
  // «لقي معظم الضحايا حتفهم»: how many most of them are nobody says.
  if (MOSTLY.has(scene.word(group.outer - 1)) && group.definite) return false;
  // «فقد» is «then indeed» more often than «was lost», and people lose their temper, their jobs and their way.
  if (row.kind === "missing" && group.definite && !group.counted && group.name === -1) return false;
  // «ارتقاء الصحافي فلان» in a strike, but «سقوط الرئيس فلان» from power.
  const rises = row.id === "irtiqa" && group.name !== -1 && scene.word(group.outerLast + 1) !== "الي";
  if (row.use === "falls" && group.definite && !group.counted && !rises) return false;
  // The dead are held and found, not taken; those hurt already are not hurt by the telling.
  // But somebody by name may be taken again: «اعتقلت القوات الأسير المحرر فلانا».
  if (group.harm !== null && group.name === -1) {
    if (group.harm !== row.kind && row.use !== "falls" && row.kind !== "killed") return false;
    if (group.definite && !group.counted && row.use === "act") return false;
    if (row.kind === "injured" && group.quantity === null && roles.isOf(group.first, "wounds")) return false;
  }
  // «أوقف ثلاثة ضباط عن العمل»: suspended.
  if (SUSPENDED.has(row.id) && isFromWork(scene, token, group)) return false;
  // «نعت الشهداء الأربعة»: they are known.
  if (row.id === "naa" && group.definite) return false;
  // «تقضي بمنع عشرين شخصا»
  if (row.id === "qada" && verb && isRuling(scene, token, group)) return false;
  // «يقضي آلاف السكان ليلتهم في الشوارع»: they pass a time.
  if (row.id === "qada" && verb && passesTime(scene, group)) return false;
  if (row.id === "faqada" && (group.definite || (group.outer !== token + 1 && group.last !== token - 1))) return false;
  // «تفقد قادة القوات معرضا»: inspected.
  if (row.id === "faqada" && !group.counted && INSPECTS.has(scene.word(token))) return false;
  // «أسر مرضى», «أسر المهاجرين»: their families.
  if (FAMILIES.has(scene.word(token)) && group.plural && !group.counted && !group.others && !isFighting(group))
    return isFighter(scene, group);
  // «فقد طالب العمال بزيادة»: «then», before a verb that is spelled like one person.
  if (
    row.id === "faqada" &&
    group.high === 1 &&
    group.quantity === null &&
    (scene.definiteAt(group.last) || scene.definiteAt(group.last + 1))
  )
    return false;
  // «فقد المزارعون عشرات النخلات»: who loses something is not lost.
  if (row.id === "faqada" && verb && losesSomething(scene, group)) return false;
  if (row.needs === "counted" && verb && group.outer > token + 2) return false;
  if (row.needs === "counted" && verb && group.outerLast < token - 2 && group.name === -1) return false;
  if (group.held && group.quantity === null)
    return row.kind === "killed" || row.kind === "injured" || group.counted || group.name !== -1;
  if (roles.harm[token] !== -1 && group.name === -1 && !group.people && group.who === -1) {
    // A bare number: only next to its word, and with nothing counted after it.
    if (group.outer > token + 3 && group.mod !== "EQUAL_OR_MORE") return false;
  }
  // «أصيب آلاف المشاهدين بالذهول»
  if (row.id === "asaba" && isFeeling(scene, token, group)) return false;
  // «أصابت حافلة تقل أطفالا»: what an active blow hits is people only where they are counted or wounded.
  if (
    row.id === "asaba" &&
    !isPassive(roles.input.analysis.hits.features[roles.harm[token]]) &&
    group.quantity === null &&
    group.high !== 2 &&
    !group.others
  ) {
    if (!woundNear(scene, group.outerLast)) return false;
  }
  switch (row.needs) {
    case "people":
      return group.people || woundNear(scene, group.outerLast) || (group.quantity !== null && group.who === -1);
    case "taking":
      for (let at = token - 1; at >= Math.max(scene.from, token - TAKING_REACH); at--)
        if (roles.is(at, "taking")) return true;
      return false;
    case "leaving":
      return (group.people || group.quantity?.vague === true) && group.counted && leavesHome(scene, group.outerLast);
    case "homeless":
      return group.people && group.quantity !== null && isHomeless(scene, token, group.outerLast);
    case "campaign":
      if (group.quantity === null && (!group.plural || group.definite)) return false;
      return group.people && isCampaign(scene, token, group.quantity !== null);
    case "hospital":
      return group.people && group.counted && group.harm === null && isToHospital(scene, group.outerLast);
    case "executed":
      return group.people && isCarriedOut(scene, token);
    case "far":
      if (isFighting(group) || isFighter(scene, group) || isToHospital(scene, group.outerLast)) return false;
      return (
        (group.people || isCrowd(group)) &&
        group.quantity !== null &&
        (group.low >= MANY || (group.quantity.vague && group.low >= SCORES))
      );
    case "counted":
      // «قرار بحبس فلان», «اختفى فلان بعد خروجه»
      if ((row.id === "habs" || row.id === "ikhtafa") && group.name !== -1) return true;
      return group.people && (group.quantity !== null || group.high === 2);
    case "sudden":
      // «أدت إلى وفاة الصحفيين»: of a profession at large.
      if (group.definite && group.plural && !group.counted && !group.owned) return false;
      if (group.quantity !== null && (group.people || (group.outer <= token + 2 && group.outer > token))) return true;
      return group.high === 2 || suddenNear(scene, token) || woundsToo(scene, group) || isBesideWounded(scene, token);
    case "injury":
      return group.people && woundNear(scene, verb ? Math.max(token, group.outerLast) : group.outerLast);
    default:
      return true;
  }
}

const INSPECTS = withLetters("تفقد");
const FAMILIES = new Set(["اسر", "واسر", "لاسر", "باسر"]);

const isFighting = ({ classes }: Group): boolean => classes.some((one) => one === "militant" || one === "military");

const SUSPENDED = new Set(["awqafa", "iqaf", "tawqif"]);

/** «عن العمل», «عن الخدمة» behind the verb or behind its people. */
const isFromWork = (scene: Scene, token: number, { outerLast }: Group): boolean =>
  [token + 1, outerLast + 1].some((at) => scene.word(at) === "عن" && WORK.has(scene.word(at + 1)));

const WORK = new Set(["العمل", "الخدمه", "عمله", "عملهم", "عملها", "مهامه", "مهامهم", "اللعب", "التدريس", "مزاوله"]);

/** «قضت بسجن …»: a ruling, which «ب» leads to. */
function isRuling({ roles }: Scene, token: number, { outer }: Group): boolean {
  for (let at = token + 1; at <= outer; at++) if (roles.isGluedTo(at, Proclitic.BI)) return true;
  return false;
}

const passesTime = (scene: Scene, { outerLast }: Group): boolean =>
  [outerLast + 1, outerLast + 2, outerLast + 3].some((at) => at < scene.end && PASSED.has(scene.word(at)));

const PASSED = withPronouns("ليلت عطلت اجازت عقوبت حيات محكوميت يوم ايام وقت عيد نهار");

/** A feeling that strikes, next to the verb or behind its people. */
function isFeeling(scene: Scene, token: number, { outerLast }: Group): boolean {
  return [token + 1, outerLast + 1, outerLast + 2].some((at) => at < scene.end && scene.roles.isOf(at, "feeling"));
}

/** «أصبح ألف شخص بلا مأوى», «ألف شخص باتوا من دون مأوى» */
function isHomeless(scene: Scene, token: number, last: number): boolean {
  return [token, last].some((from) => {
    const without = scene.word(from + 1) === "من" ? from + 2 : from + 1;
    return WITHOUT.has(scene.word(without)) && scene.word(without + 1) === "ماوي";
  });
}

const WITHOUT = new Set(["بلا", "دون", "بدون"]);

/** «حملة اعتقالات في المدينة طالت …» */
function isCampaign(scene: Scene, token: number, counted: boolean): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - CAMPAIGN_REACH); at--)
    // «الاعتقالات شملت أعضاء»: the arrests are known, and whom they were of is no news without a number.
    if (scene.roles.isOf(at, "campaign")) return counted || !scene.definiteAt(at);
  return false;
}

const CAMPAIGN_REACH = 16;

/** «نقل 12 عاملا إلى المستشفى» */
function isToHospital(scene: Scene, from: number): boolean {
  for (let token = from + 1; token < Math.min(scene.end, from + HOSPITAL_REACH); token++) {
    if (scene.isClauseMark(token)) return false;
    if (scene.word(token) === "الي" && scene.roles.isOf(token + 1, "hospital")) return true;
    // «أدخلوا المستشفى»
    if (scene.word(token) === "المستشفي") return true;
  }
  return false;
}

const HOSPITAL_REACH = 6;

/** «عناصر» are fighters, whose flight is a rout. */
const isFighter = (scene: Scene, { who }: Group): boolean => who !== -1 && FIGHTERS.has(scene.word(who));

const FIGHTERS = new Set(["عناصر", "العناصر", "عنصر", "عنصرا"]);

/** Whether what is lost follows the people: another count, or a noun with their pronoun or the article. */
function losesSomething(scene: Scene, { outerLast }: Group): boolean {
  const { roles } = scene;
  const next = outerLast + 1;
  if (next >= scene.end || roles.isMark(next) || roles.timed[next] === 1) return false;
  if (roles.quantity[next] !== -1) return true;
  if (roles.words[next] !== 0 || roles.harm[next] !== -1 || roles.named[next] === 1) return false;
  return scene.definiteAt(next) || POSSESSED.test(scene.word(next));
}

const POSSESSED = /.{2}(?:هم|ها|هما|هن|اته|يه)$/;

/** «على مغادرة منازلهم», «إلى النزوح» */
function leavesHome(scene: Scene, from: number): boolean {
  for (let token = from + 1; token < Math.min(scene.end, from + 5); token++)
    if (LEAVING.has(scene.word(token))) return true;
  return false;
}

export function woundNear(scene: Scene, from: number): boolean {
  for (let token = from + 1; token < Math.min(scene.end, from + 4); token++)
    if (scene.roles.is(token, "wound")) return true;
  return false;
}

/** «وفاة شخص وإصابة اثنين»: who dies beside the wounded does not die in bed. */
function woundsToo({ roles, end }: Scene, { outerLast }: Group): boolean {
  const hit = outerLast + 1 < end ? roles.harm[outerLast + 1] : -1;
  return hit !== -1 && roles.harmRow(hit).kind === "injured" && roles.conjoined(outerLast + 1, hit);
}

/** «إصابة عشرة أشخاص، ووفاة كهل» */
function isBesideWounded({ drafts, sentence, roles }: Scene, token: number): boolean {
  const last = drafts.at(-1);
  if (last === undefined || last.sentence !== sentence || last.kind !== "injured" || token - last.last > 2)
    return false;
  return roles.conjoined(token, roles.harm[token]);
}

function suddenNear(scene: Scene, token: number): boolean {
  for (let at = Math.max(scene.from, token - NEAR); at < Math.min(scene.end, token + NEAR); at++)
    if (scene.roles.is(at, "sudden")) return true;
  return false;
}
