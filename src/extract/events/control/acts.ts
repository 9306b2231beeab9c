import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventType, Participant } from "../../../model/event.js";
import { isUnbroken } from "../scene/clause-borders.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { PENAL, SPEECH_ACTS } from "../tables/act-types.js";
import { CAME_BEFORE, isLookedInto } from "../time/told-before.js";
import { isUnproven } from "./charges.js";

/** Acts told of somebody who is to do, or has done, what comes behind: «دعا الأطراف إلى وقف», «اتهم السعودية بدعم». */
const OF_OTHERS: ReadonlySet<EventType> = new Set(["demand", "accusation", "trial", "threat"]);
/** Acts told of what the one who acts will do: «هددت بشن», «تعهد بسحب», «قرر تشكيل». */
const OF_ONESELF: ReadonlySet<EventType> = new Set(["threat", "support", "decision"]);

/** Words that may stand between who is called upon or accused and what of. */
const REACH = 4;

/** «هدد بالانسحاب», «لوح بتأجيل»: the threat's own preposition; who warns «من» something does not do it. */
const isThreatenedWith = ({ type }: Draft, { proclitics }: Draft["found"]): boolean =>
  type === "threat" && (proclitics & Proclitic.BI) !== 0;

/** What is put off, begun again or refused by who would do it: «أرجأ الرئيس فرض عقوبات», «رفضت الحكومة توقيع الاتفاق». */
const PUT_OFF: ReadonlySet<EventType> = new Set(["suspension", "resumption"]);
const REFUSES = "rejection.rafada";

/** Whether an act tells of a deed of the one who acts. */
function isOwnDeed(scene: Scene, act: Draft, found: Draft["found"]): boolean {
  const { trigger, verbal } = act.found;
  // «رفض التوقيع على الاتفاق», but «رفض اتهامات», which another made.
  const others =
    SPEECH_ACTS.has(found.trigger.type) && (found.trigger.type === "demand" || (found.features & Feature.PLURAL) !== 0);
  const refused = trigger.id === REFUSES && !others;
  if (verbal && (PUT_OFF.has(act.type) || refused)) return (found.features & Feature.DEFINITE) === 0;
  // «اتفق الطرفان على هدنة»: a truce is of those who agree on it.
  if (act.type === "agreement" && found.trigger.type === "ceasefire") return true;
  // «هدد بالرد على الهجوم»: that was another's.
  const after = scene.particleCode(found.first - 1) === scene.vocabulary.particleCodes.get("ala");
  return OF_ONESELF.has(act.type) && !after && (trigger.complement === "planned" || isThreatenedWith(act, found));
}

/** «خرق الهدنة», «عرقلة المفاوضات», «استخدام الاحتجاجات», but «استخدام عقوبات» */
const isSpoilt = (scene: Scene, { first, features }: Draft["found"]): boolean =>
  scene.isOf(first - 1, "breach") ||
  scene.isOf(first - 1, "peril") ||
  (scene.isOf(first - 1, "dealing") && (features & Feature.DEFINITE) !== 0);

/** The one that the act right before a noun of action calls upon, accuses or speaks for. */
export function fromAct(scene: Scene, act: Draft, { found, status }: Draft): readonly Participant[] {
  if (act.found.sentence !== found.sentence) return [];
  // «علقت فرنسا المساعدات بعد قصف المدينة», «رفضت تصريحات بشأن تهجير السكان»: what an act came after or is about is none of its own.
  const before = found.first - 1;
  if (found.proclitics === 0 && (scene.isParticle(before, CAME_BEFORE) || scene.isOf(before, "about"))) return [];
  // «أحالت أوراق المتهم إلى المفتي تمهيدا لإعدامه»: nor does he hold, try or put to death.
  if (act.type === "trial" && (isUnproven(act, status) || PENAL.has(found.trigger.type))) return [];
  // «أجلت محاكمته والإفراج عن آخرين»: no deed of the one tried.
  if (act.type === "trial" && found.proclitics === Proclitic.CONJUNCTION) return [];
  // «طالب المجلس بالتحقيق في الهجمات»: who is to look into a deed has not done it.
  if (act.type === "demand" && isLookedInto(scene, { found }, act.found.last)) return [];
  // «اتهمت المعارضة الحكومة بعرقلة المفاوضات»: who spoils or uses a deed has not done it.
  if (act.type === "accusation" && isSpoilt(scene, found)) return [];
  const last = OF_OTHERS.has(act.type) ? act.targets.at(-1) : undefined;
  if (last !== undefined) {
    // «وتتهمه بشن هجمات»
    const named = scene.behind(last);
    const from = act.found.verbal && act.found.pronoun > 0 ? act.found.last + 1 : named;
    // «هدده بالقتل»: what somebody threatens with he will do himself.
    if (from === found.first && isThreatenedWith(act, found)) return act.agents;
    const near = from <= found.first && found.first - from <= REACH && isUnbroken(scene, from - 1, found.first);
    return near ? act.targets : [];
  }
  if (!isOwnDeed(scene, act, found)) return [];
  const agent = act.agents.at(-1);
  if (agent === undefined) return [];
  const told = scene.behind(agent);
  const from = Math.max(act.found.last + 1, told <= found.first ? told : 0);
  return found.first - from <= REACH && isUnbroken(scene, from - 1, found.first) ? act.agents : [];
}
