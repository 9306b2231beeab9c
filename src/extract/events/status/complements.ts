import { Proclitic } from "../../../lexicon/clitics.js";
import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { procliticsAt } from "../words/lead.js";
import { NOUN_REACH } from "./operator-reach.js";

/** Prepositions that lead to what is so already, not to what is demanded, warned of or denied. */
const BESIDE = ["fi", "maa", "after", "before", "during", "cause", "since", "until", "by"];

/** Whether a preposition stands at the token that leads to a complement; `null` where none tells. */
export function leadsToComplement(scene: Scene, token: number): boolean | null {
  if (scene.particleKind(token) !== "prep") return null;
  const { id } = scene.vocabulary.particles[scene.particle[token]];
  if (BESIDE.includes(id)) return false;
  return id === "near" ? null : true;
}

/** Whether the trigger stands behind a word that opens a complement: إلى إلغاء, بقصف, أن ينسحب. */
export function complemented(scene: Scene, found: Found, lead: number, from: number): boolean {
  const glued = Proclitic.BI | Proclitic.LI;
  if ((found.proclitics & glued) !== 0 || (lead < found.first && procliticsAt(scene, lead, glued))) return true;
  for (let at = lead - 1; at >= from && at >= lead - 3; at--) {
    if (found.verbal) {
      if (scene.is(at, Flag.COMPLEMENT)) return true;
      continue;
    }
    const leads = leadsToComplement(scene, at);
    if (leads !== null) return leads;
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return false;
  }
  return !found.verbal && isCarriedClause(scene, lead);
}

/** «طالب بأن تتم [محاكمتهم]» */
const isCarriedClause = (scene: Scene, lead: number): boolean =>
  scene.is(lead - 1, Flag.CARRIER) && scene.is(lead - 2, Flag.COMPLEMENT);

/** What is warned of, demanded or promised stands right behind its preposition. */
export function isDirect(scene: Scene, found: Found, lead: number, other: Draft): boolean {
  const glued = Proclitic.BI | Proclitic.LI;
  if (found.verbal || (found.proclitics & glued) !== 0 || procliticsAt(scene, lead, glued)) return true;
  if (isCarriedClause(scene, lead)) return true;
  // «دعا الأطراف إلى "هدنة"»
  const before = scene.is(lead - 1, Flag.QUOTE) ? lead - 2 : lead - 1;
  return leadsToComplement(scene, before) ?? before - other.found.last < NOUN_REACH;
}
