import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";

/** How far before a date the pronoun may stand that opens its clause, and how many adjectives before that pronoun. */
const CLAUSE = 8;
const ADJECTIVES = 2;

/**
 * The noun of a happening that a relative clause tells more of in which a date stands, or -1: «انسحب من [الاتفاق] النووي الذي
 * وقع عام 2015». Another happening in the clause has the date rather for itself: «الاتفاق الذي تلا تفجيرا عام 2015».
 */
export function happeningOf(scene: Scene, date: number): number {
  for (let at = date - 1; at > 0 && at >= date - CLAUSE; at--) {
    if (scene.is(at, Flag.RELATIVE)) return happeningBefore(scene, at);
    if (scene.is(at, Flag.COMMA) || scene.border[at] >= Border.CLAUSE || scene.triggerAt[at] !== -1) return -1;
  }
  return -1;
}

/** Whether the noun at a token tells a happening, or what was agreed upon: «[اتفاق] الهدنة الذي وقع السبت», not «[خرق] الاتفاق الذي». */
export const isNounOf = (scene: Scene, { type, found: { first, last } }: Draft, noun: number): boolean =>
  (noun >= first && noun <= last) || (noun === last + 1 && type === "agreement" && !scene.hasArticle(first));

function happeningBefore(scene: Scene, pronoun: number): number {
  for (let at = pronoun - 1; at >= 0 && at >= pronoun - 1 - ADJECTIVES; at--) {
    if (scene.triggerAt[at] !== -1) return scene.is(at, Flag.VERBAL) && !scene.hasArticle(at) ? -1 : at;
    if (!scene.hasArticle(at)) return -1;
  }
  return -1;
}
