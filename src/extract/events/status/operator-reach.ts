import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasPosition } from "../tables/frames.js";
import { gluedPosition, procliticsAt } from "../words/lead.js";
import { canTakePart } from "../words/takers.js";
import { endsInPronoun } from "../words/verb-forms.js";
import { expects } from "./expected.js";
import { isNon } from "./negation.js";
import { isFixedModifier, type Operator } from "./operators.js";

/** How far a telling act that sets a status reaches, in words of its clause. */
export const REACH = 14;
/** How far an operator reaches its own object. */
const OBJECT_REACH = 6;
/** How far a noun that is an operator reaches. */
export const NOUN_REACH = 3;

/** Whether a relative clause begins between two tokens. */
function isRelated(scene: Scene, a: number, b: number): boolean {
  for (let at = a + 1; at < b; at++) if (scene.is(at, Flag.RELATIVE)) return true;
  return false;
}

/** Whether «أن» stands between two tokens. */
export function clauseBetween(scene: Scene, a: number, b: number): boolean {
  for (let at = a + 1; at < b; at++) if (scene.is(at, Flag.COMPLEMENT)) return true;
  return false;
}

/** «يمكن أن ينسحب», but «يمكن القول إن». */
const CAN = "yumkin";

/** «يجب», «يتعين على». */
export const DUTY = "wajib";

/** «هدف إيران هو انسحاب القوات», but «هدف الهجوم»; its letters are those of «هدف إلى» */
const AIM = "hadaf-n";
const OBJECTIVE: ReadonlySet<string> = new Set([AIM, "hadafa"]);

/** Verbs of wanting and trying: their definite object is an act too, «يحاول السيطرة على المدينة». */
const OF_ACTS: ReadonlySet<string> = new Set(["hawala", "arada", "itazama", "nawa"]);

const CHARGE = "tuhma";
const SHARING = /^ال(?:مشاركه|اشتراك|ضلوع|تورط|تخطيط|شروع)$/;

/** «تهمة [المشاركة في] اغتيال» */
const isSharing = (scene: Scene, noun: number, lead: number): boolean =>
  SHARING.test(wordAt(scene.analysis, noun)) &&
  (lead === noun + 1 || (lead === noun + 2 && scene.particleKind(noun + 1) === "prep"));

/** Whether an operator at a token reaches the trigger. */
export function reaches(scene: Scene, operator: Operator, token: number, found: Found, lead: number): boolean {
  const { by, id } = operator.row;
  // «من أجل», «على وشك» lead to their noun by their last word.
  const last = by.has("obj") ? Math.min(operator.last, lead - 1) : token;
  const words = lead - 1 - last;
  if (id === CHARGE && isSharing(scene, last + 1, lead)) return true;
  if (operator.adjective) return expects(scene, token, found, lead);
  if (isFixedModifier(scene, token) || (isOfNothing(scene, token) && clauseBetween(scene, token, lead))) return false;
  if (OBJECTIVE.has(id) && words <= OBJECT_REACH && COPULA.has(wordAt(scene.analysis, lead - 1))) return words > 0;
  if (id === AIM) return false;
  if (id === DUTY) return isOwed(scene, operator.last, found, lead);
  if (found.verbal && id === CAN)
    return words <= NOUN_REACH && (found.features & Feature.PAST) === 0 && scene.is(lead - 1, Flag.COMPLEMENT);
  // «يمكنه التفاوض», but «يمكن الاتفاق»
  if (id === CAN && scene.hasArticle(found.first)) return words === 0 && endsInPronoun(scene, token);
  // «يعتزم بحث الأزمة»: behind such a verb the letters of a verb are those of its noun.
  if (found.verbal && words === 0 && operator.verbal && OF_ACTS.has(id)) return true;
  if (found.verbal)
    return (
      (operator.fixed && !by.has("obj") && words <= NOUN_REACH) ||
      (clauseBetween(scene, token, lead) && (operator.verbal || operator.fixed || words <= OBJECT_REACH))
    );
  const led = scene.particleKind(lead - 1) === "prep" && by.has(scene.particleCode(lead - 1));
  // «منع الجنود الذين فروا من المعارك»: «من» is of the nearer verb.
  if (words <= REACH && led)
    return scene.particleCode(lead - 1) !== scene.vocabulary.particleCodes.get("min") || !isRelated(scene, token, lead);
  const glued = gluedPosition(lead === found.first ? found.proclitics : leadProclitics(scene, lead));
  if (glued !== null) return words < OBJECT_REACH && by.has(glued);
  // «يعتزم أن يجري محادثات», «زعم أن غارة قتلت مدنيين»
  const opens = scene.is(lead - 1, Flag.COMPLEMENT) && !scene.hasArticle(lead);
  if ((opens || scene.is(lead - 1, Flag.CARRIER)) && clauseBetween(scene, token, lead)) return true;
  // «يخشى أن يعرقل شن هجوم»
  if (lead < found.first && !scene.is(lead - 1, Flag.DEFINITE) && scene.is(lead - 2, Flag.COMPLEMENT)) return true;
  if (isLedTo(scene, lead, token)) return true;
  // «فشل في اقتحام المدينة» denies, «فشل المحادثات» does not.
  if (by.size === 1 && by.has(scene.vocabulary.particleCodes.get("fi") ?? -1)) return false;
  // «يعتزم الرئيس زيارة تركيا», «محاولة مجموعة منهم الاستيلاء على الحكم»: its object, not a thing known.
  if (words > NOUN_REACH || (operator.verbal && by.size > 0 && !by.has("obj"))) return false;
  const ofAct = !operator.verbal || lead < found.first || OF_ACTS.has(id) || !scene.hasArticle(lead);
  // «هدفه هو استعادة المدينة»
  const copula = words === 1 && COPULA.has(wordAt(scene.analysis, lead - 1));
  return ofAct && isPhrase(scene, last + 1, lead) && (words === 0 || copula || canTakePart(scene, lead - 1));
}

/** «يخشى أن تؤدي الأزمة إلى حرب»: what the verb behind «أن» leads to. */
function isLedTo(scene: Scene, lead: number, token: number): boolean {
  const code = scene.particleCode(lead - 1);
  if (code === -1) return false;
  for (let at = lead - 2; at > token; at--) {
    if (scene.is(at, Flag.MARK) || scene.triggerAt[at] !== -1) return false;
    if (!scene.is(at, Flag.CARRIER) || !scene.is(at, Flag.VERB)) continue;
    return scene.is(at - 1, Flag.COMPLEMENT) && scene.carriersAt(at).some(({ frame }) => hasPosition(frame, code));
  }
  return false;
}

/** «يجب وقف القتال», «يتعين على البلدين التصديق», «ينبغي أن تنسحب»: what is to be done, but «يجب القول إنها انسحبت». */
function isOwed(scene: Scene, duty: number, found: Found, lead: number): boolean {
  const { particleCodes } = scene.vocabulary;
  const upon = scene.particleCode(duty + 1) === particleCodes.get("ala") || isUpon(scene, duty + 1);
  const first = upon || scene.particleCode(duty + 1) === particleCodes.get("min") ? duty + 2 : duty + 1;
  const carried = scene.is(lead - 1, Flag.CARRIER);
  if (clauseBetween(scene, duty, lead))
    return (found.verbal && (found.features & Feature.PAST) === 0) || (carried && !found.verbal);
  if (found.verbal || procliticsAt(scene, lead, Proclitic.BI | Proclitic.LI)) return false;
  const words = lead - first - (carried ? 1 : 0);
  // «لا ينبغي على الهجوم أن»: who owes it, and what is owed.
  return (upon ? words > 0 && words < OBJECT_REACH : words === 0) && isPhrase(scene, first, lead);
}

/** «عليه», «علينا» */
const isUpon = (scene: Scene, token: number): boolean =>
  endsInPronoun(scene, token) && wordAt(scene.analysis, token).startsWith("علي");

/** «طلب عدم الكشف عن هويته إن»: what is asked for is not done, and ends before the clause of who speaks. */
const isOfNothing = (scene: Scene, token: number): boolean => isNon(scene, token + 1);

const COPULA: ReadonlySet<string> = new Set(["هو", "هي"]);

const leadProclitics = (scene: Scene, lead: number): number =>
  procliticsAt(scene, lead, Proclitic.BI) ? Proclitic.BI : procliticsAt(scene, lead, Proclitic.LI) ? Proclitic.LI : 0;

/** Whether no preposition but «من» stands among the words. */
export function isPhrase(scene: Scene, from: number, to: number): boolean {
  const of = scene.vocabulary.particleCodes.get("min");
  for (let at = from; at < to; at++)
    if (scene.particleKind(at) === "prep" && scene.particleCode(at) !== of) return false;
  return true;
}
