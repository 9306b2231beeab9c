import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventStatus } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { REFUSED } from "../tables/act-types.js";
import { isParticiple } from "../words/adjectives.js";
import { complemented, leadsToComplement } from "./complements.js";
import { REACH } from "./operator-reach.js";
import { sameClause } from "./same-clause.js";

/** Whether somebody denies what stands at a token: «نفى وجود نية لتأجيل», «نفت مزاعم قتل مدنيين». */
export function isDeniedAt(scene: Scene, drafts: readonly Draft[], at: number, token: number): boolean {
  const { found } = drafts[at];
  for (let index = at - 1; index >= 0; index--) {
    const other = drafts[index].found;
    if (other.sentence !== found.sentence || token - other.last > REACH) return false;
    if (other.first > token) continue;
    if (other.trigger.complement !== "denied") continue;
    // «ترفض القرار، مشددة على ضرورة أن تفرج»: what is said besides is not refused.
    for (let between = other.last + 1; between < token; between++)
      if (scene.is(between, Flag.COMMA) && isParticiple(scene, between + 1)) return false;
    // «ينفي تورطه في محاولة الانقلاب» leaves the attempt as it was.
    return leadsToComplement(scene, token - 1) !== false && sameClause(scene, other.last, token, true);
  }
  return false;
}

/** What is denied or refused. The definite thing known before stands; what was to be done and is refused does not. */
export function ofDenial(scene: Scene, draft: Draft, other: Draft, lead: number): EventStatus | null {
  const { found } = draft;
  // «نفى مسؤوليته عن هجوم»: that it was theirs is denied, not that it was.
  for (let at = other.found.last + 1; at < found.first; at++)
    if (scene.is(at, Flag.SPEECH) || scene.isOf(at, "involvement") || scene.isOf(at, "claim-head")) return null;
  if (found.verbal) return "denied";
  if (other.found.trigger.id.startsWith("rejection.raf")) {
    // «رفضت الحكومة اعتقال النائب»: what one would have had to do.
    const own = draft.type === "arrest" && other.found.verbal && (found.proclitics & Proclitic.LI) === 0;
    return own || REFUSED.has(draft.type) ? "denied" : null;
  }
  const known = !complemented(scene, found, lead, other.found.last + 1) && scene.is(found.first, Flag.DEFINITE);
  return known || leadsToComplement(scene, lead - 1) === false ? null : "denied";
}
