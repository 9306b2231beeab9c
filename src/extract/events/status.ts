import { wordAt } from "../../lexicon/analysis.js";
import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { EventStatus } from "../../model/event.js";
import type { Draft } from "./draft.js";
import { isFixedModifier, negated, operatorAt } from "./operators.js";
import { Border, Flag, type Scene } from "./scene.js";
import { leadOf, ofScope, PURPOSES, procliticsAt } from "./scope.js";
import type { Found } from "./triggers.js";

/** First token of the clause that a token stands in. */
export function clauseStart(scene: Scene, token: number, from: number): number {
  let at = token;
  while (at > from && scene.border[at] < Border.CLAUSE) at--;
  return at;
}

/** Status of a verb from its own tense and the particles before it. */
function ofVerb(scene: Scene, found: Found, from: number): EventStatus | null {
  if (scene.is(found.first - 2, Flag.CONDITION) && scene.particleEnd[found.first - 2] === found.first - 1)
    return "possible";
  if (negated(scene, found.first, from) !== null) return "denied";
  const present = (found.features & Feature.PRESENT) !== 0 && (found.features & Feature.PAST) === 0;
  if ((found.proclitics & Proclitic.SA) !== 0) return "planned";
  for (let at = found.first - 1; at >= from && at >= found.first - 3; at--) {
    if (scene.is(at, Flag.MARK)) break;
    if (scene.is(at, Flag.FUTURE)) return "planned";
    if (present && scene.particleKind(at) === "qad" && at >= found.first - 2) return "possible";
    if (scene.is(at, Flag.CONDITION)) return "possible";
    if (present && isProviso(scene, at)) return "planned";
  }
  return null;
}

/** «على أن يعود غدا»: what was settled upon. */
const isProviso = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.COMPLEMENT) && scene.particleCode(token - 1) === scene.vocabulary.particleCodes.get("ala");

/** «دون وقوع هجوم», «دون التوصل إلى اتفاق», but not «دون التقيد بقرارات الجلسة». */
const leads = (scene: Scene, end: number, lead: number): boolean =>
  end + 1 >= lead || scene.particleKind(lead - 1) === "prep";

/** Status of a noun from what leads to it: دون, عدم, a negated carrier, a condition. */
function ofNoun(scene: Scene, found: Found, from: number): EventStatus | null {
  const { vocabulary } = scene;
  const lead = leadOf(scene, found, from);
  for (let at = found.first - 1; at >= from && at >= found.first - 3; at--) {
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) break;
    const particle = scene.particle[at];
    if (particle !== -1) {
      const { id } = vocabulary.particles[particle];
      if (id === "adam" || (id === "without" && leads(scene, scene.particleEnd[at], lead))) return "denied";
    }
    if (scene.is(at, Flag.CARRIER) && negated(scene, at, from) !== null) return "denied";
    if (scene.is(at, Flag.CARRIER) && at - 1 >= from && (scene.is(at - 1, Flag.FUTURE) || scene.is(at, Flag.FUTURE)))
      return "planned";
    if (scene.is(at, Flag.CONDITION)) return "possible";
    if (scene.is(at, Flag.CARRIER) && isProviso(scene, at - 1)) return "planned";
  }
  // «الهجوم المزعوم», «الانسحاب المقرر»
  for (let at = found.last + 1; at <= found.last + 3; at++) {
    if (scene.is(at, Flag.MARK) || scene.particle[at] !== -1) break;
    const operator = operatorAt(scene, at);
    if (operator !== null && (operator.adjective || (!operator.verbal && isFixedModifier(scene, at))))
      return operator.status;
  }
  return null;
}

/** «أي هجوم» is none in particular. */
const ANY = "اي";

/** «للسيطرة على المدينة», «لإجراء مباحثات»: what something is done for. */
function isPurpose(scene: Scene, { found, type }: Draft, from: number): boolean {
  if ((found.proclitics & Proclitic.LI) !== 0) return PURPOSES.has(type);
  const lead = leadOf(scene, found, from);
  return lead < found.first && scene.is(lead, Flag.CARRIER) && procliticsAt(scene, lead, Proclitic.LI);
}

/** Sets the status of every draft, in order of the text. */
export function setStatus(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  for (const [at, draft] of drafts.entries()) {
    const { found } = draft;
    const from = sentences.first[found.sentence];
    const own = found.verbal ? ofVerb(scene, found, from) : ofNoun(scene, found, from);
    if (own !== null) {
      draft.status = own;
      continue;
    }
    const scoped = ofScope(scene, drafts, at, from);
    if (scoped !== null) {
      draft.status = scoped;
      continue;
    }
    if (!found.verbal && isPurpose(scene, draft, from)) draft.status = "planned";
    else if (!found.verbal && wordAt(scene.analysis, found.first - 1) === ANY) draft.status = "possible";
  }
}
