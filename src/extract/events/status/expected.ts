import { wordAt } from "../../../lexicon/analysis.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { DECIDED } from "../tables/act-types.js";

/** Words between the commas of an aside. */
export const ASIDE = 7;
/** Words behind an adjective of what is expected within which its noun stands. */
const OBJECT_REACH = 6;

export const isNot = (scene: Scene, token: number): boolean =>
  scene.particleCode(token) === scene.vocabulary.particleCodes.get("ghayr");

/** «من المقرر», «ومن غير المتوقع» */
const isBehindOf = (scene: Scene, token: number): boolean =>
  wordAt(scene.analysis, isNot(scene, token - 1) ? token - 2 : token - 1).endsWith("من");

/** «كان مقررا أن» */
const isPredicate = (scene: Scene, token: number): boolean =>
  scene.particleKind(token - 1) === "aux" && scene.is(token + 1, Flag.COMPLEMENT);

/** «من المقرر أن», «من غير المتوقع أن», «كان مقررا أن» */
const opensClause = (scene: Scene, token: number): boolean =>
  (isBehindOf(scene, token) || isPredicate(scene, token)) &&
  (scene.is(token + 1, Flag.COMPLEMENT) ||
    scene.is(token + 2, Flag.COMPLEMENT) ||
    scene.is(behindAside(scene, token + 1), Flag.COMPLEMENT));

/** «من المقرر[، حسب الوزارة،] أن»: the token behind what two commas put in, or the token itself. */
function behindAside(scene: Scene, token: number): number {
  if (!scene.is(token, Flag.COMMA)) return token;
  for (let at = token + 1; at <= token + ASIDE; at++) if (scene.is(at, Flag.COMMA)) return at + 1;
  return token;
}

/** «من المرجح أن تجبرها العقوبات»: a thing known is what is expected only where it has its day, or a verb carries it. */
function isNews(scene: Scene, found: Found, token: number, lead: number): boolean {
  if (found.verbal || !scene.hasArticle(found.first) || DECIDED.has(found.type)) return true;
  for (let at = token + 1; at < lead; at++) if (scene.is(at, Flag.CARRIER)) return true;
  return lead < found.first;
}

/** «من المقرر، الأحد، عقد محادثات»: the noun of what is due, right behind but for when. */
function opensNoun(scene: Scene, token: number, found: Found, lead: number): boolean {
  if (found.verbal || !isBehindOf(scene, token)) return false;
  for (let at = token + 1; at < lead; at++)
    if (scene.timexAt[at] === -1 && !scene.is(at, Flag.MARK) && scene.particle[at] === -1) return false;
  return lead - 1 - token < OBJECT_REACH;
}

/** Whether an adjective of what is expected leads to a trigger: «من المقرر أن يلتقي», «من المقرر عقد محادثات». */
export const expects = (scene: Scene, token: number, found: Found, lead: number): boolean =>
  (opensClause(scene, token) && isNews(scene, found, token, lead)) || opensNoun(scene, token, found, lead);
