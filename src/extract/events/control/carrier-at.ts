import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { hasSlotAt } from "../tables/frames.js";
import { Part } from "../tables/parts.js";
import type { Carrier } from "../tables/vocabulary.js";
import { mayCarry } from "./carried.js";

/** A carrier of the tables at a token, and the hit that it is read from. */
export interface CarrierHit {
  readonly carrier: Carrier;
  readonly hit: number;
}

const RECEIVES = "receives";
const GOES_ON = "tajaddada";

/** The verb or noun at a token that may carry an event: «شن», «تعرض». */
export function carrierAt(scene: Scene, draft: Draft, token: number): CarrierHit | null {
  // «تدمر» may be the town; «عمدا» says how.
  if (scene.nameAt[token] !== -1 || scene.isOf(token, "manner")) return null;
  const { hits } = scene.analysis;
  const { part, index, carriers } = scene.vocabulary;
  let seen: CarrierHit | null = null;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (entry >= part.length || part[entry] !== Part.CARRIER) continue;
    const carrier = carriers[index[entry]];
    if (!mayCarry(scene, carrier, draft)) continue;
    // «القوات تجدد قصفها»: what a pronoun makes somebody's is not what goes on by itself.
    const goesOn = draft.found.pronoun > 0 && seen !== null && seen.carrier.id === GOES_ON;
    // «تلقى» is written like a verb of throwing as well.
    if (seen === null || carrier.id === RECEIVES || (goesOn && hasSlotAt(carrier.frame, "event", "obj")))
      seen = { carrier, hit };
  }
  return seen;
}
