import { Proclitic } from "../../../lexicon/clitics.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasSlotAt, type Position } from "../tables/frames.js";

/** Whether a reading of the token has one of these proclitics. */
export function procliticsAt(scene: Scene, token: number, bits: number): boolean {
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.proclitics[hit] & bits) !== 0) return true;
  return false;
}

/** The letter by which a word is led, as a frame names it. */
export const gluedPosition = (proclitics: number): Position | null => {
  if ((proclitics & Proclitic.BI) !== 0) return "bi";
  return (proclitics & Proclitic.LI) !== 0 ? "li" : null;
};

/** Whether a noun at the token carries an event that stands in a position: «القيام بـ», «التوصل إلى». */
function carriesBy(scene: Scene, token: number, position: Position): boolean {
  if (token < 0 || scene.nameAt[token] !== -1 || scene.triggerAt[token] !== -1) return false;
  return scene.carriersAt(token).some(({ masdar, frame }) => masdar && hasSlotAt(frame, "event", position));
}

/**
 * The first of the words that only carry a noun of action: «بتنظيم [إضراب]», «وقوع [هجوم]», «إحباط 51 [هجوما]»,
 * «التوصل إلى [اتفاق]», «القيام ب[عملية]».
 */
export function leadOf(scene: Scene, found: Found, from: number): number {
  let lead = found.first;
  if (found.verbal) return lead;
  const glued = gluedPosition(found.proclitics);
  if (glued !== null) return lead > from && carriesBy(scene, lead - 1, glued) ? lead - 1 : lead;
  while (lead - 1 >= from && found.first - lead < 4) {
    const before = lead - 1;
    if (scene.triggerAt[before] !== -1 || scene.nameAt[before] !== -1) break;
    const code = scene.particleCode(before);
    // «وقوع المزيد من الهجمات»
    if (code !== -1 && code === scene.vocabulary.particleCodes.get("min")) {
      // «جولة جديدة من المحادثات»
      const part = scene.isOf(before - 2, "partitive") ? before - 2 : before - 1;
      if (part >= from && scene.isOf(part, "partitive")) {
        lead = part;
        continue;
      }
    }
    if (code !== -1 && before > from && carriesBy(scene, before - 1, code)) {
      lead = before - 1;
      continue;
    }
    const carries = scene.is(before, Flag.CARRIER) && !scene.is(before, Flag.VERB);
    const begins = scene.isOf(before, "happening") || scene.isOf(before, "coming-about");
    if (!carries && !scene.is(before, Flag.NUMBER) && !begins) break;
    lead = before;
  }
  return lead;
}

/** Whether the words stand as a fact beside what is said: «بسبب تفشي المرض», «أسباب الانفجار», «بعد يومين من القصف». */
export function isFact(scene: Scene, lead: number, from: number): boolean {
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(lead - 1);
  for (const id of ["cause", "after", "during", "since"])
    if (code !== -1 && code === particleCodes.get(id)) return true;
  if (scene.isOf(lead - 1, "fact-head")) return true;
  // «ردا على هجوم»: what is answered has happened.
  if (code !== -1 && code === particleCodes.get("ala") && scene.isOf(lead - 2, "answer")) return true;
  // «انتهاك جديد للهدنة»: what is broken holds.
  if (scene.isOf(lead - 1, "breach") || scene.isOf(lead - 2, "breach")) return true;
  const counted = code === particleCodes.get("min") || code === particleCodes.get("ala");
  if (counted && lead - 2 >= from && scene.timexAt[lead - 2] !== -1) return true;
  if (code !== particleCodes.get("fi")) return false;
  for (let at = lead - 2; at >= from && at >= lead - 4; at--) if (scene.isOf(at, "inquiry")) return true;
  return false;
}
