import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF_HAMZA_BELOW } from "../../../text/letters.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isFact, leadOf, procliticsAt } from "../words/lead.js";

/** How far into a condition what else it tells may stand. */
const REACH = 16;

/** «إن وافق المجلس»: before a verb of the past, «إن» opens a condition. */
function isIf(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  if (!wordAt(scene.analysis, token).endsWith("ان") || tokens.end[token] - tokens.start[token] > 3) return false;
  return text.raw.charCodeAt(text.origin[tokens.end[token] - 2]) === ALEF_HAMZA_BELOW;
}

/** «هل», «فهل» */
export const isWhether = (scene: Scene, token: number): boolean => wordAt(scene.analysis, token).endsWith("هل");

const FA = "ف";

/** «فسترد القوات», «فإن الهجوم»: what follows from the condition. */
const opensAnswer = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.VERBAL | Flag.COMPLEMENT | Flag.OPERATOR) &&
  wordAt(scene.analysis, token).startsWith(FA) &&
  procliticsAt(scene, token, Proclitic.CONJUNCTION);

/** «إذا انسحبت البلاد دون فرض عقوبات»: what a condition tells along with its verb, and has not been told before. */
function isInCondition(scene: Scene, found: Found, from: number): boolean {
  if (scene.hasArticle(found.first) || (found.features & Feature.DEFINITE) !== 0) return false;
  const lead = leadOf(scene, found, from);
  if (isFact(scene, lead, from)) return false;
  for (let at = found.first - 1; at >= from && at >= found.first - REACH; at--) {
    // «في حالة خطرة» opens none.
    if (scene.is(at, Flag.CONDITION)) {
      // «هل يضر انسحابهم بالسوق» asks of what it does.
      if (isWhether(scene, at)) return lead < found.first;
      const next = scene.particleEnd[at] + 1;
      return scene.is(next, Flag.VERBAL | Flag.NEGATION) || scene.particleKind(next) === "aux";
    }
    if (opensAnswer(scene, at)) return false;
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return false;
    if (scene.border[at + 1] >= Border.CLAUSE && !scene.is(at + 1, Flag.VERBAL)) return false;
    const kind = scene.particleKind(at);
    if (kind === "conn" || kind === "rel") return false;
  }
  return false;
}

/** «ستنسحب البلاد إذا لم ترفع العقوبات», «وإلا سيرفض»: what will be under a condition. */
function isUnderCondition(scene: Scene, found: Found, from: number, to: number): boolean {
  const ahead = (found.proclitics & Proclitic.SA) !== 0 || scene.is(found.first - 1, Flag.FUTURE);
  if (!ahead) return false;
  if (found.first - 1 >= from && wordAt(scene.analysis, found.first - 1).endsWith("والا")) return true;
  for (let at = found.last + 1; at < to; at++) {
    if (scene.is(at, Flag.COMPLEMENT) || scene.is(at, Flag.SPEECH)) return false;
    // «سيقرر ما إذا كان سيشارك» is a question.
    if (scene.is(at, Flag.CONDITION)) return wordAt(scene.analysis, at - 1) !== "ما";
  }
  return false;
}

/** Whether a happening is told under a condition or as one. */
export function isConditional(scene: Scene, found: Found, from: number, to: number): boolean {
  if (!found.verbal) return isInCondition(scene, found, from);
  if (isUnderCondition(scene, found, from, to)) return true;
  const past = (found.features & Feature.PAST) !== 0 && (found.features & Feature.PRESENT) === 0;
  return past && scene.is(found.first, Flag.VERB) && found.first - 1 >= from && isIf(scene, found.first - 1);
}
