import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventType } from "../../../model/event.js";
import { readPhrase } from "../phrases/phrases.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { BLOWS, VIOLENT } from "../tables/act-types.js";
import { hasSlotAt, type Position } from "../tables/frames.js";
import type { Carrier } from "../tables/vocabulary.js";
import { hasFamily } from "../words/nouns.js";
import { isPartitive, isTaker } from "../words/takers.js";
import { startsWithConjunction } from "../words/verb-forms.js";

// Whether a carrier verb carries a happening: by what it is, and by what stands between the two.

/** «تنفيذ قوات الاحتلال اعتداءات»: the subject of a noun of doing, between it and the happening in the accusative. */
export function doerBetween(scene: Scene, { found }: Draft, { frame }: Carrier, token: number): Phrase | null {
  const done = hasSlotAt(frame, "event", "gen");
  // «تنظيم القاعدة»
  if (hasFamily(scene, token, "body-head")) return null;
  if (!done || found.verbal || found.peeled > 0 || (found.features & Feature.DEFINITE) !== 0 || found.pronoun > 0)
    return null;
  const doer = readPhrase(scene, token + 1, found.first);
  if (doer === null || doer.figure !== -1 || !(doer.name !== -1 || isTaker(scene, doer.first))) return null;
  let next = doer.last + 1;
  while (next < found.first && startsWithConjunction(scene, next) && scene.nameAt[next] !== -1)
    next = (readPhrase(scene, next, found.first)?.last ?? next) + 1;
  return next === found.first && scene.particle[token + 1] === -1 ? doer : null;
}

/** «شن [حملة] اعتقالات», not «منفذ [عملية] طعن» or «في عملية طعن» */
export const isCampaign = (scene: Scene, token: number): boolean =>
  (scene.isOf(token, "campaign") || scene.isOf(token, "operation")) &&
  !scene.isOf(token - 1, "back-head") &&
  scene.particle[token - 1] === -1;

export function leadsBy(scene: Scene, token: number, event: number, position: "bi" | "li"): boolean {
  // «قام بالتحقيق [في] انفجار»: what is done is another thing.
  if (scene.particleCode(event - 1) === scene.vocabulary.particleCodes.get("fi")) return false;
  for (let at = token + 1; at <= event; at++) if (isGlued(scene, at, position)) return true;
  return false;
}

/** «خرجوا في مظاهرات», «خرجوا للاحتجاج» */
export function isIn(scene: Scene, token: number, event: number): boolean {
  for (let at = token + 1; at < event; at++)
    if (scene.particleCode(at) === scene.vocabulary.particleCodes.get("fi")) return true;
  return isGlued(scene, event, "li");
}

export const isCarried = (scene: Scene, draft: Draft, { frame }: Carrier, token: number): boolean =>
  frame.some(({ slot, position }) => slot === "event" && isCarriedAt(scene, draft, position, token));

/** «تمكنت القوات، بإسناد من الحلفاء، من تحرير»: a happening right behind its carrier's own preposition, or free as its object. */
function isCarriedAt(scene: Scene, { found }: Draft, position: Position, carrier: number): boolean {
  const before = found.first - 1;
  const min = scene.vocabulary.particleCodes.get("min");
  if (position === "obj") {
    const free =
      scene.is(before, Flag.COMMA) || scene.timexAt[before] !== -1 || isAroundRelative(scene, carrier, before);
    // «سلسلة من الغارات»
    const some = isPartitive(scene, before - 1) && scene.particleCode(before) === min;
    return some || (free && found.peeled === 0 && (found.features & Feature.DEFINITE) === 0);
  }
  const leads = (at: number): boolean =>
    position === "bi" || position === "li" ? isGlued(scene, at + 1, position) : scene.particleCode(at) === position;
  if (!leads(before)) return false;
  // «يقوم بجولة لإقناع ألمانيا بالانسحاب»: the first of its kind is the carrier's; «من» may be another's.
  if (position === min) return true;
  for (let at = carrier; at < before; at++) if (leads(at)) return false;
  return true;
}

/** «تشن حركة الشباب التي ترتبط بالقاعدة هجمات»: a clause that tells more of the subject stands between. */
function isAroundRelative(scene: Scene, carrier: number, before: number): boolean {
  let relative = false;
  for (let at = carrier + 1; at <= before; at++) {
    if (scene.is(at, Flag.COMMA) || scene.triggerAt[at] !== -1) return false;
    relative ||= scene.is(at, Flag.RELATIVE);
  }
  return relative && scene.particleKind(before) !== "prep";
}

/** «رد على [اغتيال] قائده بقصف»: what is answered stands between. */
export const isAnswered = (scene: Scene, { found, type }: Draft, token: number): boolean =>
  BLOWS.has(type) &&
  (found.proclitics & Proclitic.BI) !== 0 &&
  scene.particleCode(token - 1) === scene.vocabulary.particleCodes.get("ala");

/** A verb of giving does what is an aid, a promise or a complaint. */
const GIVES = "qaddama";
const GIVEN: ReadonlySet<EventType> = new Set(["aid", "support", "accusation", "demand"]);
const USES = "istakhdama";
/** «لقاء [جمع] الوزيرين» */
export const GATHERS = "gathers";
/** «خرج [الآلاف] في مظاهرة» */
export const MARCHES = "marches";
const LIFTS = "lifts";
const REGAINS = "regains";
const CONTROL = "takeover.saytara";
const BECOMES = "becomes";
const UNDER = "takeover.tahta";
const ESCAPES = "naja";
const EXPRESSES = "aaraba";

/** Whether no preposition leads to a noun: the object of a verb. */
const isFreeObject = (scene: Scene, { first, proclitics }: Found): boolean =>
  (proclitics & (Proclitic.BI | Proclitic.LI)) === 0 && scene.particleKind(first - 1) !== "prep";

/**
 * «استخدمت روسيا الفيتو»: what else somebody uses he does not do. Only a meeting has those whom it gathers, only sanctions
 * are lifted.
 */
export function mayCarry(scene: Scene, { id }: Carrier, { found, type, agents }: Draft): boolean {
  // «قدمت قطر مساعدات», but «قدم تقريرا عن الهجوم»
  if (id === GIVES) return GIVEN.has(type) && isFreeObject(scene, found);
  if (id === USES) return found.trigger.traits.has("veto");
  // «باتت المدينة تحت سيطرة الجيش»
  if (id === BECOMES) return found.trigger.id === UNDER;
  // «خرج الآلاف في مظاهرات», but «خرج من المستشفى»
  if (id === MARCHES) return type === "protest";
  // «استعاد الجيش السيطرة»
  if (id === REGAINS) return found.trigger.id === CONTROL;
  if (id === GATHERS) return type === "talks" && agents.length === 0;
  return id !== LIFTS || type === "sanction";
}

/** Whether those whom a carrier verb tells neither deal nor suffer the happening behind it. */
export function isUntouched(scene: Scene, { id }: Carrier, { type }: Draft): boolean {
  // «نجا ثلاثة من تحطم طائرة»: only of a blow are those who escape it the target.
  if (id === ESCAPES) return !BLOWS.has(type) && type !== "killing";
  // «أعربت عن قلقها من هجوم»: what somebody feels about a blow is not dealt by him.
  return id === EXPRESSES && VIOLENT.has(scene.vocabulary.types.get(type)?.group ?? "");
}
