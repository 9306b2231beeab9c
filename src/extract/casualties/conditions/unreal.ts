import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { readGroup } from "../people/groups.js";
import type { Scene } from "../scene/scene.js";
import { hasTrait } from "../tables/rows.js";
import { withLetters } from "../tables/spellings.js";
import { AFTER, BEFORE, NEGATIONS, SUBJUNCTIVE } from "../tables/words.js";
import { isSentence } from "./court-sentence.js";

/** Whether a negation stands before a verb of harm, or before the verb that «أو» joins it to. */
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
  if (!verb && scene.word(token - 1) === "علي" && hasTrait(roles.harmRow(hit), "answered")) return false;
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

/** «يخشى ارتفاع عدد القتلى إلى ألف», «يتوقع أن يرتفع العدد»: a toll at a token that is only feared or expected. */
export function isForeseen(scene: Scene, token: number): boolean {
  const { roles } = scene;
  if (!roles.is(token - 1, "rise") && !roles.is(token - 2, "rise")) return false;
  for (let at = token - 1; at >= Math.max(scene.from, token - FORESEEN_REACH); at--) {
    if (scene.isClauseMark(at)) return false;
    if (roles.isOf(at, "foreseen")) return true;
  }
  return false;
}

/** How far before a toll those may be told who fear that it rises. */
const FORESEEN_REACH = 6;

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
