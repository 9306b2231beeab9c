import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { procliticsAt } from "../words/lead.js";

/** Words behind a happening within which a clause may begin that says how it went. */
const TOLD = 3;

/** «التحريض على العنف الذي أسفر عن قتلى»: a relative clause in the past tells a known thing as a fact. */
export function isToldBehind(scene: Scene, found: Found): boolean {
  if (found.verbal || !scene.hasArticle(found.first)) return false;
  let at = found.last + 1;
  while (at < found.last + TOLD && scene.hasArticle(at) && !scene.is(at, Flag.RELATIVE)) at++;
  if (!scene.is(at, Flag.RELATIVE)) return false;
  // «الذي أسفر عن قتلى»
  if (scene.particleKind(at + 1) === "conn") return true;
  if (!scene.is(at + 1, Flag.VERB) || scene.is(at + 1, Flag.OPERATOR)) return false;
  const { hits } = scene.analysis;
  for (let hit = hits.first[at + 1]; hit < hits.first[at + 2]; hit++)
    if ((hits.features[hit] & Feature.VERB) !== 0 && (hits.features[hit] & Feature.PAST) === 0) return false;
  return true;
}

/** «طالب بالعودة إلى الجبال واستئناف المحادثات»: a noun of action, joined to what is asked for by «ب» or «إلى». */
export function isJoined(scene: Scene, found: Found, other: Draft): boolean {
  if (found.verbal || (found.proclitics & Proclitic.CONJUNCTION) === 0 || scene.is(found.first, Flag.DEFINITE))
    return false;
  const at = other.found.last;
  for (let token = at + 1; token < found.first && token <= at + JOINED; token++)
    if (scene.triggerAt[token] === -1 && procliticsAt(scene, token, Proclitic.BI)) return true;
  return false;
}
/** Words between a demand and the first thing that is demanded. */
const JOINED = 3;
