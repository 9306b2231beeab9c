import { wordAt } from "../../../lexicon/analysis.js";
import type { EventType } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";

/** How far before a date the verb may stand that it belongs to. */
export const VERB_REACH = 14;

/** «استؤنفت أمس المفاوضات»: acts that are one happening with what they are done to. */
const DOING: ReadonlySet<EventType> = new Set(["resumption", "suspension"]);

/** Whether the date belongs to a verb before it that tells of the happening: «أعلن الجيش، الثلاثاء، مقتل …», «ندد السبت بالهجوم». */
export function ofTelling(
  scene: Scene,
  draft: Draft,
  token: number,
  from: number,
  doing: ReadonlySet<number>,
): boolean {
  // «واليوم، قال المتحدث إن»
  if (token < draft.found.first && opensTelling(scene, token, draft.found.first)) return true;
  if (token > draft.found.first || draft.found.verbal) return token < draft.found.first && isTold(scene, token, from);
  // «أعلنت، الثلاثاء، عن مقتل رجل واعتقال آخرين»: all that is announced.
  let others = false;
  for (let at = token; at < draft.found.first; at++) {
    if (scene.border[at] >= Border.CLAUSE) return false;
    if (scene.triggerAt[at] === -1) continue;
    if (scene.is(at, Flag.VERBAL)) return false;
    others = true;
  }
  for (let at = token - 1; at >= from && at >= token - VERB_REACH; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return false;
    if (doing.has(at)) return false;
    if (scene.is(at, Flag.VERBAL) && (scene.is(at, Flag.SPEECH) || (!others && isAct(scene, at)))) return true;
    if (scene.triggerAt[at] !== -1) return false;
  }
  return false;
}

/** Whether a verb of speech follows the date at once. */
function opensTelling(scene: Scene, token: number, before: number): boolean {
  let at = token + 1;
  while (at < before && (scene.timexAt[at] === scene.timexAt[token] || scene.is(at, Flag.COMMA))) at++;
  return at < before && scene.is(at, Flag.SPEECH) && scene.is(at, Flag.VERBAL);
}

/** The site of a deed that was told before. */
const SITE = /^[بل]?(?:مكان|موقع|اماكن)$/;

/**
 * «أكد، الأربعاء، أن المحادثات مستمرة»: what is spoken of as known is not of the day on which that is said; what follows
 * the day at once is what was decided or told then, «قررت المحكمة الجمعة الإفراج عن …».
 */
export function isTopic(scene: Scene, { found }: Draft, dateEnd: number): boolean {
  if (found.verbal) return false;
  // «التعرف على مكان احتجاز الرهينة»
  if (SITE.test(wordAt(scene.analysis, found.first - 1))) return true;
  if (!scene.hasArticle(found.first)) return false;
  const next = scene.is(dateEnd + 1, Flag.COMMA) ? dateEnd + 2 : dateEnd + 1;
  return found.first !== next;
}

/** Whether a verb of speech stands before the date. */
export function isTold(scene: Scene, token: number, from: number): boolean {
  for (let at = token - 1; at >= from && at >= token - VERB_REACH; at--) {
    // «أوضح المتحدث أن الحادث وقع فجر السبت»: what is told has its own day.
    if (scene.triggerAt[at] !== -1 || scene.is(at, Flag.COMPLEMENT)) return false;
    // «وصفته بالجبان الذي تعرضت له المدينة أمس»
    if (scene.is(at, Flag.RELATIVE) && !scene.is(token - 1, Flag.COMMA)) return false;
    if (scene.is(at, Flag.SPEECH) && scene.is(at, Flag.VERBAL)) return true;
  }
  return false;
}

/** Whether the token triggers an act of speech or politics, which tells of other happenings. */
const isAct = (scene: Scene, token: number): boolean => scene.triggerAt[token] !== -1 && scene.is(token, Flag.VERBAL);

/** Acts of speech about what has been: «أدان، الأحد، الهجوم», «حذرت الخميس من تداعيات القصف». */
export const COMMENTS: ReadonlySet<EventType> = new Set(["accusation", "support", "threat", "demand", "rejection"]);
/** Words of a noun of comment and what completes it: «جدد أمس إدانته لنتائج الانتخابات». */
const COMMENTED = 4;

/** The first tokens of comments and of other verbs, with whether they say what somebody thinks of something. */
export function commentsOf(drafts: readonly Draft[]): ReadonlyMap<number, boolean> {
  const comments = new Map<number, boolean>();
  for (const { found, type } of drafts)
    if (found.verbal || COMMENTS.has(type)) comments.set(found.first, COMMENTS.has(type));
  return comments;
}

/** Whether the date before a noun is that of a comment: what is commented on was before. */
export function ofComment(
  scene: Scene,
  { found, status }: Draft,
  token: number,
  from: number,
  comments: ReadonlyMap<number, boolean>,
): boolean {
  // «رفضت الشهر الماضي اعتقاله»: what one does not do has the day of the refusal.
  if (found.verbal || token > found.first || status === "denied") return false;
  for (let at = found.first - 1; at > token; at--) {
    const comment = comments.get(at);
    if (comment !== undefined) return comment && found.first - at <= COMMENTED;
    if (scene.border[at] >= Border.CLAUSE) return false;
  }
  for (let at = token - 1; at >= from && at >= token - VERB_REACH; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return false;
    if (scene.is(at, Flag.VERBAL) && (comments.get(at) === true || scene.isOf(at, "describes"))) return true;
    if (scene.triggerAt[at] !== -1) return false;
  }
  return false;
}

/** The tokens of acts that are one happening with what they are done to. */
export const doingOf = (drafts: readonly Draft[]): ReadonlySet<number> =>
  new Set(drafts.flatMap(({ found, type }) => (DOING.has(type) ? [found.first] : [])));
