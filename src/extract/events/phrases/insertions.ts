import { wordAt } from "../../../lexicon/analysis.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hedgeEnd, isNumber } from "../words/counted.js";
import { isGoverned } from "../words/nouns.js";
import { isQuantifier } from "../words/takers.js";
import { startsWithConjunction } from "../words/verb-forms.js";

/** Skips dates with their commas, quotes and pronouns: what may stand between a verb and its subject. */
export function skipInsertions(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to) {
    // «قتلت [عمدا] مدنيين», «قصفت [للمرة الثانية] مستشفى»: how, between a verb and those who take part.
    const manner = mannerEnd(scene, at);
    if (manner === -1 && !isInserted(scene, at, to)) break;
    at = Math.max(manner, at) + 1;
  }
  return at;
}

const isInserted = (scene: Scene, at: number, to: number): boolean =>
  // «أحد القادة», «بعض السكان» begin with a word that has the look of a pronoun.
  (scene.is(at, Flag.FUNCTION) && !isQuantifier(scene, at)) ||
  isHowOften(scene, at) ||
  scene.timexAt[at] !== -1 ||
  // «التقى في الرابع من مايو خبراء»
  (scene.particleKind(at) === "prep" && at + 1 < to && scene.timexAt[at + 1] !== -1) ||
  scene.is(at, Flag.QUOTE) ||
  (scene.is(at, Flag.COMMA) && (scene.timexAt[at + 1] !== -1 || scene.timexAt[at - 1] !== -1)) ||
  // «بيانا أدانت فيه، تصريحات الوزير»: the pronoun is that of the noun before.
  (scene.is(at, Flag.COMMA) && THEREIN.has(wordAt(scene.analysis, at - 1)));

const THEREIN: ReadonlySet<string> = new Set(["فيه", "فيها", "خلاله", "خلالها"]);

/** The last token of words for how something is done, or how surely it is told: «بشدة», «على الأرجح»; or -1. */
export const mannerEnd = (scene: Scene, token: number): number =>
  scene.nameAt[token] === -1 ? scene.endOf(token, "manner") : -1;

/** «ثلاث [مرات]», «عدة مرات» */
const isHowOften = (scene: Scene, token: number): boolean =>
  scene.isOf(token, "times") || (scene.isOf(token + 1, "times") && isNumber(scene, token));

/** «نفسه», «أنفسهم»: the one who acts, told as the one acted upon. */
export function isReflexive(scene: Scene, token: number): boolean {
  return scene.isOf(token, "self");
}

/** Whether what a verb takes could begin at a token behind its subject. */
export const isOpen = (scene: Scene, at: number, to: number): boolean =>
  (scene.particle[at] === -1 || (scene.particleKind(at) !== "prep" && hedgeEnd(scene, at, to) !== -1)) &&
  !isReflexive(scene, at) &&
  !scene.is(at, Flag.COMMA) &&
  !startsWithConjunction(scene, at) &&
  !isGoverned(scene, at);
