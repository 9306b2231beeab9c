import type { Found } from "../scene/found.js";
import type { Scene } from "../scene/scene.js";

/** Verbs that say nothing without their noun («لقي … حتفه», «ألقت … القبض»), and the context class of that noun. */
const LIGHT: ReadonlyMap<string, string> = new Map([
  ["killing.laqiya", "death"],
  ["arrest.alqa", "capture"],
]);

/** How far behind its verb the noun may stand. */
const REACH = 12;

/** The tokens that tell the happening: those of the trigger, or the noun far behind a light verb, which names it. */
export function tellingTokens(scene: Scene, found: Found): { readonly first: number; readonly last: number } {
  const noun = LIGHT.get(found.trigger.id);
  if (noun === undefined || found.last > found.first) return found;
  const to = Math.min(scene.analysis.sentences.end[found.sentence], found.last + 1 + REACH);
  for (let at = found.last + 1; at < to; at++) if (scene.isOf(at, noun)) return { first: at, last: at };
  return found;
}
