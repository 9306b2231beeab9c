import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventStatus } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { SPEECH_ACTS } from "../tables/act-types.js";
import { isFact, leadOf } from "../words/lead.js";
import { isKnown } from "./came-about.js";
import { complemented, isDirect } from "./complements.js";
import { isCalledOff, isDeferred, isDiscussed, ofDecision } from "./decisions.js";
import { isDeniedAt, ofDenial } from "./denial.js";
import { clauseBetween, NOUN_REACH, REACH } from "./operator-reach.js";
import { ofOperator } from "./operator-status.js";
import { isRequest } from "./requests.js";
import { coordinated, sameClause } from "./same-clause.js";
import { isJoined, isToldBehind } from "./told-clause.js";

/** «دعا مفوض الأمم المتحدة السامي … إلى زيارة المدينة»: how far it may stand behind who is called upon. */
const CALL_REACH = 22;

/** The status that an earlier trigger or operator of the same clause gives to this one. */
export function ofScope(scene: Scene, drafts: readonly Draft[], at: number, from: number): EventStatus | null {
  const draft = drafts[at];
  const { found } = draft;
  const lead = leadOf(scene, found, from);
  if (isFact(scene, lead, from) || isToldBehind(scene, found)) return null;
  const said = ofOperator(scene, at, drafts, lead, from);
  if (said !== undefined) return said;
  const { particleCodes } = scene.vocabulary;
  const led = scene.particleCode(lead - 1);
  const calls = led === particleCodes.get("ila") || led === particleCodes.get("ala");
  for (let index = at - 1; index >= 0; index--) {
    const other = drafts[index];
    const reach = calls && other.found.trigger.complement === "planned" ? CALL_REACH : REACH;
    if (other.found.sentence !== found.sentence || found.first - other.found.last > reach) return null;
    const status = ofEarlier(scene, drafts, at, index, lead);
    if (status !== undefined) return status;
  }
  return null;
}

/** The status that one earlier happening gives, or null; `undefined` where those before it may give one. */
function ofEarlier(
  scene: Scene,
  drafts: readonly Draft[],
  at: number,
  index: number,
  lead: number,
): EventStatus | null | undefined {
  const draft = drafts[at];
  const other = drafts[index];
  if (isDeferred(scene, draft, other, lead) || isDiscussed(scene, draft, other, lead)) return "planned";
  if (isCalledOff(scene, draft, other, lead)) return "denied";
  if (isAsOpenAs(draft, other, lead)) return other.status;
  const decided = ofDecision(scene, draft, other, lead);
  if (decided !== null) return decided;
  const { complement } = other.found.trigger;
  if (complement === null) return ofJoined(scene, draft, other, index === at - 1);
  if (!sameClause(scene, other.found.last, draft.found.first, complement === "denied")) return null;
  if (SPEECH_ACTS.has(draft.type)) return null;
  // «ترفض التعامل مع دولة تدعم الجماعة»: no verb is refused but behind «أن».
  const { verbal, features, first } = draft.found;
  const told = verbal && ((features & Feature.PRESENT) !== 0 || scene.is(first, Flag.VERB));
  if (complement === "denied" && told && !clauseBetween(scene, other.found.last, draft.found.first)) return null;
  if (complement === "denied") {
    const denial = ofDenial(scene, draft, other, lead);
    // «لا ترفض إجراء مفاوضات» leaves it open.
    return denial !== null && other.status === "denied" ? "possible" : denial;
  }
  if (!isComplement(scene, draft, other, lead)) return null;
  // «نفت الاتهامات بقتل مدنيين»
  return isDeniedAt(scene, drafts, index, other.found.first) ? "denied" : complement;
}

/** «أمله في اتفاق هدنة», «احتمال استئناف العقوبات»: what an agreement is on, or what is taken up again, is as open as it. */
function isAsOpenAs({ found }: Draft, { found: { last }, type, status }: Draft, lead: number): boolean {
  if (status === "actual" || found.verbal) return false;
  return (type === "agreement" && found.first === last + 1) || (type === "resumption" && lead === last + 1);
}

/** A coordinated masdar shares the status of the one before it: إلى وقف العنف وبدء المفاوضات. */
function ofJoined(scene: Scene, { found, type }: Draft, other: Draft, next: boolean): EventStatus | null | undefined {
  const distance = found.first - other.found.last;
  if (distance > JOINED || found.verbal || other.found.verbal) return null;
  const alternative = isAlternative(scene, found, distance);
  // «لم تجر أي مباحثات أو مشاورات»
  if (alternative && other.status === "denied") return "denied";
  const shares = (other.status === "planned" || other.status === "possible") && !SPEECH_ACTS.has(other.type);
  const joined =
    alternative ||
    (sameClause(scene, other.found.last, found.first) && coordinated(scene, other.found.last, found.first));
  // «لإنهاء الحرب»: the one that is on.
  if (shares && joined && !(type === "war" && scene.hasArticle(found.first))) return other.status;
  return next ? undefined : null;
}

/** Words between two masdars that «و» joins. */
const JOINED = 7;

/** Whether a happening is what an earlier one demands, promises, threatens with or warns of. */
function isComplement(scene: Scene, draft: Draft, other: Draft, lead: number): boolean {
  const { found } = draft;
  const { last, trigger } = other.found;
  const beside = lead === last + 1;
  if (!isJoined(scene, found, other)) {
    const asked = isRequest(scene, other.found, lead);
    if (!asked && !(complemented(scene, found, lead, last + 1) && isDirect(scene, found, lead, other))) return false;
  }
  const threat = other.type === "threat";
  if (threat && trigger.complement === "possible" && clauseBetween(scene, last, found.first)) return false;
  // «تهديدات بالقتل»: any such deed, and none known.
  return trigger.complement !== "planned" || (threat && beside) || !isKnown(scene, draft);
}

/** «خطف أو اغتيال» */
const isAlternative = (scene: Scene, { first }: Found, distance: number): boolean =>
  distance <= NOUN_REACH && wordAt(scene.analysis, first - 1) === "او";
