import type { TimexMention } from "../../../model/timex.js";
import { VERB_REACH } from "../clauses/announcement.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import type { SentenceDate } from "./foreign-date.js";
import { CAME_BEFORE } from "./told-before.js";

/** Words before a date that opens its sentence: «وفي», «كما أنه في». */
const OPENING = 2;
/** Words between a main verb and the noun of action that it carries: «نجحت قوات الجيش في طرد». */
const CARRIED = 14;
/** The same where no comma parts the date from its verb, which may as well tell of what was before: «عام 2006 أعفى الرئيس البلاد من العقوبات». */
const CLOSE = 5;

/**
 * «وفي مطلع 2014، إثر غرق مناطق في فوضى، سيطرت قوات على المدينة»: a date that opens the sentence is that of its main verb,
 * whatever the words between them tell.
 */
export function opensFor(
  scene: Scene,
  { found, carriers }: Draft,
  { first, last }: SentenceDate,
  from: number,
): boolean {
  if (first > from + OPENING || found.first <= last) return false;
  // «وشهدت البلاد عام 2015 انقلابا»: the time of that verb.
  for (let at = from; at < first; at++) if (scene.is(at, Flag.VERB)) return false;
  // «الأحد المقبل [ستعقد] القمة», «غدا، [سيعقد]»
  const isMain = (at: number): boolean => scene.is(at - 1, Flag.COMMA) || at === last + 1;
  let verb = last + 1;
  while (verb < found.first && !(scene.is(verb, Flag.VERB) && isMain(verb))) verb++;
  if (verb === found.first) return found.verbal && isMain(verb);
  // «واليوم، قال المتحدث إن العملية أسفرت»
  if (scene.is(verb, Flag.SPEECH)) return false;
  if (carriers.some(({ token }) => token === verb)) return true;
  let words = 0;
  for (let at = verb + 1; at <= found.first; at++) {
    // «قتل ثلاثة وجرح خمسة في قصف»: a toll is told of what brought it about.
    const harmed = scene.figureAt[at] !== -1;
    if (scene.border[at] >= Border.CLAUSE && !harmed) return false;
    if (at < found.first && scene.triggerAt[at] !== -1) return false;
    if (!harmed) words++;
  }
  return words <= (verb === last + 1 ? CLOSE : CARRIED);
}

/** «كان الاجتماع مقررا في فبراير», «كان من المقرر إجلاؤهم الشهر الماضي» */
function wasDue(scene: Scene, { found }: Draft, from: number): boolean {
  for (let at = Math.max(from, found.first - VERB_REACH); at <= found.last + 2; at++) {
    if (scene.particleKind(at) !== "aux") continue;
    for (let due = at + 1; due <= at + 3; due++) if (scene.is(due, Flag.OPERATOR)) return true;
  }
  return false;
}

/** «للاستيلاء على السلطة أمس»: a time that was over when the report came out is none of a plan. */
export const isOverdue = (scene: Scene, draft: Draft, { latest }: TimexMention, from: number): boolean => {
  const { published } = scene.input;
  return (
    draft.status === "planned" &&
    published !== null &&
    latest !== null &&
    latest < published &&
    !wasDue(scene, draft, from)
  );
};

/** Words between what leads to a happening and the happening: «على خلفية [عدد من] الهجمات». */
const LED = 3;

/** «يجتمع المجلس غدا إثر الغارات»: what something still to come follows upon was before. */
export function isBeforeDue(scene: Scene, { found, type }: Draft, { timex, last }: SentenceDate): boolean {
  const { published } = scene.input;
  if (found.verbal || published === null || timex.earliest === null || timex.earliest <= published) return false;
  if (last >= found.first || scene.vocabulary.types.get(type)?.group !== "violence") return false;
  for (let at = found.first - 1; at > last && at >= found.first - 1 - LED; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE || scene.is(at, Flag.VERBAL)) return false;
    if (scene.isParticle(at, CAME_BEFORE)) return true;
  }
  return false;
}
