import { Flag, type Scene } from "../scene/scene.js";
import { isParticiple } from "./adjectives.js";
import { hasFamily, isGoverned, nominal } from "./nouns.js";

/** Words of a figure that may stand before its people: ما بين. */
const HEDGE = 3;

/** «31 مسجدا», «عشرين موقعا»: a number with a noun. */
const isCount = (scene: Scene, token: number, to: number): boolean =>
  isNumber(scene, token) &&
  scene.timexAt[token] === -1 &&
  token + 1 < to &&
  nominal(scene, token + 1) &&
  // «61 بالمئة»
  !isGoverned(scene, token + 1);

/** The first word of people or things counted behind a hedge at a token, or -1. */
export function hedgeEnd(scene: Scene, token: number, to: number): number {
  const { hits, lexicon } = scene.analysis;
  const family = lexicon.family("hedge");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== family) continue;
    let after = hits.last[hit] + 1;
    while (after < to && scene.is(after, Flag.QUOTE)) after++;
    // «أكثر من موقع»: the hedge is a noun itself, which is nobody.
    const noun = hits.last[hit] > token && scene.particle[token] === -1 && nominal(scene, token);
    if (after < to && (scene.victimAt[after] !== -1 || isCount(scene, after, to) || (noun && nominal(scene, after))))
      return after;
  }
  // «ما بين 30 و40 شابا»
  const figure = scene.figureAt[token];
  if (figure === -1 || scene.victimAt[token] !== -1 || scene.particle[token] === -1) return -1;
  for (let at = token + 1; at < to && at <= token + HEDGE; at++) if (scene.victimAt[at] === figure) return at;
  return -1;
}

/** «عشرة متهمين» */
export const isCounted = (scene: Scene, last: number, next: number): boolean =>
  isNumber(scene, last) && isParticiple(scene, next);

export const isNumber = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.NUMBER) || hasFamily(scene, token, "number");
