import type { Draft } from "./draft.js";
import type { SentenceDate } from "./foreign-date.js";
import { Border, Flag, type Scene } from "./scene.js";

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

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** «أكثر الهجمات دموية هذا العام», «ثاني تفجير هذا الشهر»: the time within which something is the first or the worst. */
export function ofRank(scene: Scene, { timex, first }: SentenceDate): boolean {
  if (timex.basis.value !== "resolved" || DAY.test(timex.value)) return false;
  for (let at = first - 1; at >= 0 && at >= first - RANK; at--) {
    if (scene.is(at, Flag.MARK) || scene.border[at] >= Border.CLAUSE) return false;
    // «أكثر من 30» ranks nothing.
    if (scene.isOf(at, "worst")) return scene.particleCode(at + 1) !== scene.vocabulary.particleCodes.get("min");
  }
  return false;
}

/** Words within which a date stands behind the word that ranks. */
const RANK = 8;
