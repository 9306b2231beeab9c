import { AIN } from "../../../text/letters.js";
import type { Around } from "../clauses/clause.js";
import { HARMS } from "../phrases/masdar.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { agreesWith, ofPronoun, ofVerb } from "../words/agreement.js";
import { isHappening } from "../words/deeds.js";
import { hasFamily } from "../words/nouns.js";

/** One told before the verb to whom it is done, and who does it, where he is told behind the verb. */
export interface Topic {
  readonly target: Phrase;
  readonly agent: Phrase | null;
}

/** «القبض عليه», «سراحه», «عنهم»: the pronoun of the one to whom the verb is done, behind what belongs to the verb. */
function pronounBehind(scene: Scene, from: number, to: number): number {
  const { text, tokens } = scene.analysis;
  const at = from < to && scene.isOf(from, "capture") ? from + 1 : from;
  if (at >= to || ofPronoun(scene, at) === null) return -1;
  return scene.isOf(at, "freedom") || (scene.is(at, Flag.FUNCTION) && text.units[tokens.start[at]] === AIN) ? at : -1;
}

/**
 * «الصحفي أطلق سراحه», «ثلاثة أجانب أفرجت الحكومة عنهم»: the noun before a verb that its pronoun goes back to does not do it.
 * Where verb and noun agree and an official stands before it, he may let another one go.
 */
export function topicOf(scene: Scene, { found, type }: Draft, around: Around, to: number): Topic | null {
  const { subject, object, before, shared } = around;
  if (!HARMS.has(type) || subject === null || !before || shared === true || found.pronoun > 0) return null;
  const behind = object !== null && object.first === found.last + 1 && !scene.isOf(object.first, "capture");
  const agent = behind && !scene.isOf(object.first, "freedom") ? object : null;
  const at = pronounBehind(scene, agent === null ? found.first + 1 : agent.last + 1, to);
  if (at === -1 || !agreesWith(scene, ofPronoun(scene, at), subject)) return null;
  const mayLetGo =
    agent === null && agreesWith(scene, ofVerb(scene, found.first), subject) && isOfficial(scene, subject);
  return mayLetGo ? null : { target: subject, agent };
}

/**
 * «بعد أن حكم عليه بالسجن», «اعتقل الصحفي ثم أفرج عنه»: nobody is told who gives the verdict or lets go, as in «حكمت عليه
 * المحكمة», «أوقفه الجيش وأفرج عنه».
 */
export const isSentenced = (scene: Scene, { found }: Draft, { subject, before }: Around, to: number): boolean =>
  (found.trigger.id === VERDICT ||
    (found.trigger.traits.has("silent") && before && subject !== null && !isOfficial(scene, subject))) &&
  (subject === null || before) &&
  pronounBehind(scene, found.last + 1, to) !== -1;
const VERDICT = "trial.hakama";

/** «القاضي», «الرئيس», «الشرطة», «موسكو», not «الصحفي». */
const isOfficial = (scene: Scene, { first, name }: Phrase): boolean =>
  (name !== -1 && scene.nameAt[first] === name && !scene.isPerson(name)) ||
  scene.isOf(first, "official") ||
  scene.isOf(first, "court") ||
  hasFamily(scene, first, "body-head");

/** «واتهم الرجل», but «الرجل اتهم بالكذب», since nobody accuses without saying whom; not «انقلاب اتهم بالتورط فيه ضباط». */
export const isAccusedOf = (scene: Scene, { found }: Draft, { before, shared, subject, object }: Around): boolean =>
  found.trigger.id === "accusation.ittahama" &&
  found.pronoun === 0 &&
  before &&
  shared !== true &&
  object === null &&
  subject !== null &&
  !isHappening(scene, subject) &&
  (isGlued(scene, found.last + 1, "bi") || scene.isOf(found.last + 1, "that-of"));
