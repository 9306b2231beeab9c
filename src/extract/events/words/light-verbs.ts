import type { Found } from "../scene/found.js";
import type { Scene } from "../scene/scene.js";

/** How far behind its verb the noun may stand. */
const REACH = 12;

/**
 * The tokens that tell the happening: those of the trigger, or the noun far behind a light verb, which says nothing without
 * it: «لقي … حتفه», «ألقت … القبض».
 */
export function tellingTokens(scene: Scene, found: Found): { readonly first: number; readonly last: number } {
  const { span, traits } = found.trigger;
  if (!traits.has("light") || found.last > found.first) return found;
  const to = Math.min(scene.analysis.sentences.end[found.sentence], found.last + 1 + REACH);
  for (let at = found.last + 1; at < to; at++) if (scene.hasClass(at, span)) return { first: at, last: at };
  return found;
}
