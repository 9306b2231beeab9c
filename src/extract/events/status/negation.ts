import { wordAt } from "../../../lexicon/analysis.js";
import type { EventStatus } from "../../../model/event.js";
import { Border, Flag, type Scene } from "../scene/scene.js";

const STILL = /^[يت]?زا?ل(?:ت|وا|ون|ا|ان)?$/;

/** «عدم», «بعدم», «لعدم»: what follows is a noun of action, be its letters those of a verb, and is not done. */
export const isNon = (scene: Scene, token: number): boolean => token >= 0 && scene.isOf(token, "non");

/** Whether a negation governs the verb at `token`: لم, لن, ما, ليس within the two words before it. */
export function negated(scene: Scene, token: number, from: number): "past" | "future" | null {
  for (let at = token - 1; at >= from && at >= token - 2; at--) {
    if (scene.is(at, Flag.MARK)) return null;
    // «كريم دي لا كروز»: a particle within a name negates nothing.
    if (scene.particle[at] === -1 || !scene.is(at, Flag.NEGATION)) continue;
    // «لا تزال تتعرض لقصف» goes on.
    if (STILL.test(wordAt(scene.analysis, at + 1))) continue;
    const id = scene.vocabulary.particles[scene.particle[at]].id;
    if (id === "lan") return "future";
    return id === "lam" || id === "laysa" || id === "la" ? "past" : null;
  }
  return null;
}

/** Words behind a negated verb within which its exception may stand. */
const EXCEPTION = 8;
/** «سوى» and «إلا», folded. */
const EXCEPT: ReadonlySet<string> = new Set(["سوي", "الا"]);

/**
 * «لم ينسحب إلا بعد شهر», «لا يسيطر سوى على بلدة»: whether an exception behind the negation says that it is so. It is open
 * where a condition stands behind: «لا ينسحب إلا إذا».
 */
function exceptionTo(scene: Scene, verb: number, to: number): "actual" | "possible" | null {
  for (let at = verb + 1; at < to && at <= verb + EXCEPTION; at++) {
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return null;
    // «إلا أن» is «but».
    if (EXCEPT.has(wordAt(scene.analysis, at)) && scene.particleEnd[at] <= at && !scene.is(at + 1, Flag.COMPLEMENT))
      return scene.is(at + 1, Flag.CONDITION) ? "possible" : "actual";
    if (scene.border[at] >= Border.CLAUSE || scene.is(at, Flag.COMPLEMENT | Flag.RELATIVE)) return null;
  }
  return null;
}

/** Words between a negation and its «أي». */
const ANY_REACH = 12;

/** «لم تشن القوات أي [هجوم]»: whether «أي» at a token stands under a negation of its clause. */
export function isNone(scene: Scene, any: number, from: number): boolean {
  for (let at = any - 1; at >= from && at >= any - ANY_REACH; at--) {
    if (scene.is(at, Flag.NEGATION)) return scene.is(at + 1, Flag.VERB);
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return false;
    if (scene.border[at] >= Border.CLAUSE || scene.is(at, Flag.COMPLEMENT | Flag.RELATIVE)) return false;
  }
  return false;
}

/** «لم ينسحب» denies, «لم ينسحب إلا بعد شهر» does not; «لن يوقع إلا بحضور الوسيط» leaves it open. */
export function excepted(scene: Scene, no: "past" | "future", verb: number, to: number): EventStatus {
  const except = exceptionTo(scene, verb, to);
  return except === null ? "denied" : no === "future" ? "possible" : except;
}

/** «دون أن يتم إطلاق سراحهم»: whether «أن» at a token stands behind «دون». */
export const isWithout = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.COMPLEMENT) && scene.isParticle(token - 1, WITHOUT);
const WITHOUT = ["without"];
