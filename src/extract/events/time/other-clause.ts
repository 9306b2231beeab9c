import { wordAt } from "../../../lexicon/analysis.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { startsWithConjunction } from "../words/verb-forms.js";
import { isDay } from "./day-value.js";
import type { SentenceDate } from "./foreign-date.js";
import { happeningOf } from "./relative-date.js";

/** How far back from a date the word is looked for that opens its phrase. */
const PHRASE = 14;

const isTimePreposition = (scene: Scene, token: number): boolean => {
  const code = scene.particleCode(token);
  const { particleCodes } = scene.vocabulary;
  return (
    code !== -1 &&
    scene.timexAt[token] === -1 &&
    (code === particleCodes.get("after") || code === particleCodes.get("before"))
  );
};

/** Whether the preposition of time is counted with a length: «بعد ساعات من», «قبل يومين على». */
function isCounted(scene: Scene, token: number): boolean {
  const next = scene.particleEnd[token] + 1;
  return scene.timexAt[next] !== -1 && scene.input.timexes[scene.timexAt[next]]?.type === "DURATION";
}

/** Words within which the verb of coming follows its subject. */
const SOON = 3;

/**
 * «يأتي الهجوم بعد تفجير وقع الاثنين», «جرت المعارك بعد ساعات من غارتين الاثنين»: behind the verb of coming, and behind a
 * length of time, stands what a happening is set beside, with its own day.
 */
export function ofNeighbour(scene: Scene, { found }: Draft, { first }: SentenceDate): boolean {
  if (first < found.first) return false;
  let come = !found.verbal && (scene.isOf(found.first - 1, "comes") || scene.isOf(found.first - 2, "comes"));
  for (let at = found.last + 1; at < first; at++) {
    if (scene.border[at] >= Border.CLAUSE) return false;
    const time = isTimePreposition(scene, at);
    if (!come && !found.verbal) come = at <= found.last + SOON && scene.isOf(at, "comes");
    const beside = (come && (time || scene.isOf(at, "response"))) || (time && isCounted(scene, at));
    if (!beside) continue;
    for (let next = at + 1; next < first; next++) if (scene.triggerAt[next] !== -1) return true;
  }
  return false;
}

/**
 * «الرئيس، الذي وصل بانقلاب في يناير، تعهد», «قبل بدء الهدنة أمس، قتل»: a date before a comma, in a phrase that says more of
 * somebody or sets the time beside another happening.
 */
export function ofInsertion(scene: Scene, { found }: Draft, { first, last }: SentenceDate): boolean {
  if (last >= found.first) return false;
  let closed = false;
  for (let at = last + 1; at < found.first && !closed; at++) closed = scene.is(at, Flag.COMMA);
  if (!closed || scene.is(first - 1, Flag.COMMA)) return false;
  let other = false;
  for (let at = first - 1; at >= 0 && at >= first - PHRASE; at--) {
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return false;
    if (scene.is(at, Flag.RELATIVE)) return scene.is(at - 1, Flag.COMMA);
    if (other && isTimePreposition(scene, at)) return true;
    // «عند السابعة»: right before a time it opens no clause.
    if (scene.border[at] >= Border.CLAUSE && at < first - 1 && !scene.is(at, Flag.VERB)) return false;
    if (scene.triggerAt[at] !== -1) other = true;
  }
  return false;
}

/** «هددت في يناير بالهجوم ردا على اعتقال زعيمها»: what is answered was before. */
export function ofAnswer(scene: Scene, { found }: Draft, { last }: SentenceDate): boolean {
  for (let at = last + 1; at < found.first; at++) if (scene.isOf(at, "in-answer")) return true;
  return false;
}

/** «أكثر الهجمات دموية هذا العام», «ثاني تفجير هذا الشهر»: the time within which something is the first or the worst. */
export function ofRank(scene: Scene, { timex, first }: SentenceDate): boolean {
  if (timex.basis.value !== "resolved" || isDay(timex.value)) return false;
  for (let at = first - 1; at >= 0 && at >= first - RANK; at--) {
    if (scene.is(at, Flag.MARK) || scene.border[at] >= Border.CLAUSE) return false;
    // «أكثر من 30» ranks nothing.
    if (scene.isOf(at, "worst")) return scene.particleCode(at + 1) !== scene.vocabulary.particleCodes.get("min");
  }
  return false;
}

/** Words within which a date stands behind the word that ranks. */
const RANK = 8;

/** «ولد عام 1950», «تصادف الخميس», «تحل السبت»: verbs whose time is that of a birth or of a feast, close before it. */
export function ofCalendar(scene: Scene, { first }: SentenceDate): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 2; at--)
    if (scene.nameAt[at] === -1 && (scene.isOf(at, "falls-on") || scene.isOf(at, "born"))) return true;
  return false;
}

/** «فاز أمس رغم [انسحاب] منافسه»: what something happens in spite of was before. */
export function ofConcession(scene: Scene, { found }: Draft, { last }: SentenceDate): boolean {
  for (let at = last + 1; at < found.first; at++) if (IN_SPITE.has(wordAt(scene.analysis, at))) return true;
  return false;
}
const IN_SPITE: ReadonlySet<string> = new Set(["رغم", "ورغم", "برغم", "بالرغم", "الرغم"]);

/** Words of a relative clause on somebody or something. */
const EPITHET = 12;
/** Words behind the date of such a clause within which the verb of the sentence stands. */
const GOES_ON = 3;

/**
 * «المدينة التي احتلها التنظيم عام 2014 شهدت اشتباكات»: a date in a relative clause that tells more of somebody is not that of the
 * sentence, nor the date of the sentence that of the clause: «اللذان خسرا في الانتخابات، قد جددا أمس».
 */
export function ofEpithet(scene: Scene, { found }: Draft, { first, last }: SentenceDate): boolean {
  const after = first > found.last;
  let main = (after ? found.last : last) + 1;
  const end = after ? first : Math.min(found.first, last + GOES_ON);
  while (main <= end && !(after ? resumes(scene, main) : isVerb(scene, main))) main++;
  // «الذي اجتاح المنطقة في 2004 ونجم عن زلزال» goes on.
  if (main > end || startsWithConjunction(scene, main)) return false;
  // «المظاهرات التي خرجت أمس أسفرت عن قتلى»: what happened is of one day with what came of it.
  if (happeningOf(scene, after ? found.first : first) !== -1) return false;
  for (let at = Math.min(found.first, first) - 1, low = at - EPITHET; at > 0 && at >= low; at--) {
    if (scene.is(at, Flag.RELATIVE)) return isVerb(scene, at + 1) && isOpenTo(scene, at + 2, main);
    if ((scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) || scene.border[at] >= Border.CLAUSE) return false;
  }
  return false;
}

const isVerb = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.VERB) && scene.particle[token] === -1 && scene.timexAt[token] === -1;

/** «، قد جددا»: the verb of the sentence, behind what was put in. */
const resumes = (scene: Scene, token: number): boolean =>
  isVerb(scene, token) &&
  (scene.is(token - 1, Flag.COMMA) || (scene.particleKind(token - 1) === "qad" && scene.is(token - 2, Flag.COMMA)));

/** Whether nothing between two tokens begins a clause of its own. */
function isOpenTo(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      scene.border[at] >= Border.CLAUSE ||
      scene.is(at, Flag.COMPLEMENT | Flag.RELATIVE) ||
      scene.particleKind(at) === "conn"
    )
      return false;
  return true;
}
