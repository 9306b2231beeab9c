import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventType } from "../../../model/event.js";
import { BA } from "../../../text/letters.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isStateAdjective } from "../words/demonyms.js";
import { procliticsAt } from "../words/lead.js";
import { isColon } from "../words/marks.js";
import { hasFamily } from "../words/nouns.js";
import { isHead, isHeadLedByBa } from "../words/place-names.js";

/** Words between a place and the one that leads to it: «على طريق». */
const LEAD = 3;
/** The same for «في» and its like: «في أحد أحياء مدينة». */
const FARTHEST_LEAD = 5;
/** Types that a movement's goal or source is the place of. */
const TOWARDS: ReadonlySet<EventType> = new Set([
  "talks",
  "aid",
  "deployment",
  "shelling",
  "interception",
  "takeover",
  "displacement",
]);
const FROM: ReadonlySet<EventType> = new Set(["withdrawal", "displacement", "takeover", "abduction"]);
/** Particles that say where: «عند حاجز قلنديا». */
const WHERE = ["fi", "near", "at"];
/** Types that «بين» joins the parties of, not places. */
const PARTIES: ReadonlySet<EventType> = new Set(["clash", "talks", "agreement", "ceasefire", "war"]);
/** How a name is led to: by a word that says where, by none, by one that says something else, by how far it is, or by «مع». */
export function leading(
  scene: Scene,
  first: number,
  start: number,
  from: number,
  type: EventType,
): "where" | "none" | "other" | "far" | "with" {
  const { tokens, text } = scene.analysis;
  if (start > tokens.start[first]) {
    return text.units[tokens.start[first]] === BA ? "where" : "none";
  }
  const { particleCodes } = scene.vocabulary;
  for (let at = first - 1; at >= from && at >= first - FARTHEST_LEAD; at--) {
    const code = scene.particleCode(at);
    const far = at < first - LEAD;
    if (far && (scene.is(at, Flag.MARK | Flag.VERBAL) || scene.triggerAt[at] !== -1)) return "none";
    if (code === -1) {
      // «تبعد 60 كيلومترا عن العاصمة»: how far it was from there.
      if (scene.isOf(at, "measure")) return "far";
      // «بنفس الولاية», «بأنحاء البلاد»
      if (isHeadLedByBa(scene, at) || (at === first - 1 && scene.isOf(at, "same-place"))) return "where";
      if (at === first - 1 && scene.isOf(at, "befell")) return "where";
      if (scene.nameAt[at] !== -1) return "none";
      if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return "none";
      continue;
    }
    // «من فوق الأراضي اللبنانية», «من اتجاه الجولان»
    if (
      (code === particleCodes.get("near") || code === particleCodes.get("nahw")) &&
      scene.particleCode(at - 1) === particleCodes.get("min") &&
      !FROM.has(type)
    )
      return "other";
    // «المفاوضات حول جنوب سوريا»
    if (code === particleCodes.get("near") && scene.isOf(at - 1, "about")) return "other";
    if (WHERE.some((id) => particleCodes.get(id) === code)) return "where";
    if (far) return "none";
    if (code === particleCodes.get("bayn"))
      return PARTIES.has(type) && !scene.isOf(at - 1, "frontier") ? "none" : "where";
    // «على رغم امتلاك الولايات المتحدة قدرات»: whose it is.
    if (code === particleCodes.get("ala")) return isWhose(scene, at, first) ? "other" : "where";
    if (code === particleCodes.get("ila") || code === particleCodes.get("nahw")) {
      // «لن تتطرق القمة إلى قضية القرم»
      if (type === "talks" && at < first - 1 && !isHead(scene, first - 1) && !isHead(scene, at + 1)) return "none";
      if (isPost(scene, at, from)) return "other";
      return TOWARDS.has(type) ? "where" : "none";
    }
    if (code === particleCodes.get("min")) {
      if (isFar(scene, at, from)) return "far";
      // «أفرج عنه من سجن عوفر»
      const jail = type === "release" && scene.isOf(scene.particleEnd[at] + 1, "prison");
      return jail || FROM.has(type) || isPart(scene, at, from) ? "where" : "other";
    }
    if (code === particleCodes.get("maa")) return "with";
    // «ويبعد مركز الزلزال عن لومبوك»
    return code === particleCodes.get("an") && isFar(scene, at, from) ? "far" : "none";
  }
  return "none";
}

/** Words between an envoy and «إلى»: «المبعوث الأممي الخاص إلى اليمن». */
const POST = 7;

/** «مبعوث واشنطن إلى كابل»: where somebody is sent for good, not where he was. */
function isPost(scene: Scene, ila: number, from: number): boolean {
  for (let at = ila - 1; at >= from && at >= ila - POST; at--) {
    if (scene.isOf(at, "envoy")) return true;
    if (scene.is(at, Flag.MARK | Flag.VERBAL) || scene.particleCode(at) !== -1 || scene.triggerAt[at] !== -1)
      return false;
  }
  return false;
}

/** Whether a state that acts stands behind a noun that is its own, and not behind a noun for places. */
const isWhose = (scene: Scene, lead: number, first: number): boolean =>
  lead < first - 2 &&
  scene.input.names[scene.nameAt[first]]?.role === "actor" &&
  !isHead(scene, first - 1) &&
  scene.particle[first - 1] === -1 &&
  !scene.is(first - 1, Flag.FUNCTION | Flag.VERBAL);

/** «شاحنات قادمة من [حلب]», «سفينة متجهة إلى [اللاذقية]»: where what something is done to comes from or goes to. */
export function isBound(scene: Scene, first: number, from: number, type: EventType): boolean {
  const { particleCodes } = scene.vocabulary;
  for (let at = first - 1; at > from && at >= first - LEAD; at--) {
    const code = scene.particleCode(at);
    if (code === -1) continue;
    const moves = code === particleCodes.get("min") ? FROM : code === particleCodes.get("ila") ? TOWARDS : null;
    return moves !== null && (type === "interception" || !moves.has(type)) && scene.isOf(at - 1, "bound");
  }
  return false;
}

/** «معارك الجوف», «زيارة محافظة عدن»: a place that completes the noun of a happening. */
export function isCompletedBy(scene: Scene, { last, verbal, pronoun }: Found, first: number): boolean {
  if (verbal || pronoun > 0) return false;
  return first === last + 1 || (first === last + 2 && isHead(scene, last + 1));
}

/** Words between a place and «حيث», between that and the verb. */
const HERE = 4;
const CLAUSE = 14;

/** «في تعز (جنوب غرب)، حيث قتل 47 متمردا»: the last place before «حيث» is where the clause behind it happened. */
export function isThere(scene: Scene, last: number, { first }: Found): boolean {
  let at = first - 1;
  while (at > last && at >= first - CLAUSE && !scene.isOf(at, "where")) {
    if (scene.border[at] >= Border.CLAUSE || scene.nameAt[at] !== -1) return false;
    at--;
  }
  return at > last && scene.isOf(at, "where") && at - last <= HERE;
}

const STAGE = /^(?:مسرحا|ساحه|ميدانا)$/;

/** «كانت بلدة تورودي مسرحا للهجوم», «بات الميناء ساحة مواجهات»: what is called the stage of a happening. */
export const isStage = (scene: Scene, last: number, { first }: Found): boolean =>
  last < first &&
  [first - 1, first - 2].some((at) => STAGE.test(wordAt(scene.analysis, at)) && scene.particle[at + 1] === -1);

/** «تستضيف [العاصمة السودانية] الخرطوم»: the first word of what leads to a place. */
function headBefore(scene: Scene, first: number): number {
  let at = first;
  if (isStateAdjective(scene, at - 1)) at--;
  return isHead(scene, at - 1) ? at - 1 : first;
}

/** The word behind a place and the comma that sets the place off: «العاصمة، الخرطوم، تستضيف». */
const behind = (scene: Scene, last: number): number => (scene.is(last + 1, Flag.COMMA) ? last + 2 : last + 1);

/** «تستضيف شرم الشيخ الجولة المقبلة من المشاورات», «الصين ستستضيف اللقاء»: who is host to a meeting. */
export const isHost = (scene: Scene, first: number, last: number): boolean =>
  scene.isOf(headBefore(scene, first) - 1, "host") ||
  scene.isOf(behind(scene, last), "host") ||
  (isStateAdjective(scene, last + 1) && scene.isOf(last + 2, "host"));

/** «شهدت بوركينا فاسو انقلابا», «يعاني الصومال من الحروب», «تونس تتعرض لعواصف»: to whom something happens. */
export const undergoes = (scene: Scene, first: number, last: number): boolean =>
  scene.isOf(headBefore(scene, first) - 1, "undergoes") || scene.isOf(last + 1, "undergoes");

/** «يتفقد عدن في زيارة»: what stands before a visit that is told only so. */
export const isVisited = (scene: Scene, { trigger, first }: Found, last: number): boolean =>
  trigger.traits.has("visit") &&
  last === first - 2 &&
  scene.particleCode(first - 1) === scene.vocabulary.particleCodes.get("fi");

/** «هجمات موسكو على», «قصف إسرائيل على»: what completes the noun does it. */
export const strikes = (scene: Scene, last: number): boolean =>
  scene.particleCode(last + 1) === scene.vocabulary.particleCodes.get("ala");

/** What a road joins: «الطريق الرابطة بين صفاقس وقفصة» is in neither town. */
const JOINING = /^(?:ال)?رابط(?:ه)?$|^[يت]ربط$/;
const BETWEEN = ["bayn"];

export const isRoadEnd = (scene: Scene, first: number, from: number): boolean => {
  for (let at = first - 1; at >= from && at >= first - LEAD; at--)
    if (scene.isParticle(at, BETWEEN)) return JOINING.test(wordAt(scene.analysis, at - 1));
  return false;
};

const IS_FAR = /^و?[يت]بعد$/;

/** «60 كيلومترا إلى الشرق من العاصمة», «تبعد عن»: a distance before the word that tells from where. */
function isFar(scene: Scene, min: number, from: number): boolean {
  for (let at = min - 1; at >= from && at >= min - 3; at--)
    if (scene.isOf(at, "measure") || IS_FAR.test(wordAt(scene.analysis, at))) return true;
  return false;
}

/** «في أجزاء من كييف», «بأنحاء متفرقة من البلاد»: a part of the place is where it was. */
function isPart(scene: Scene, min: number, from: number): boolean {
  const { particleCodes } = scene.vocabulary;
  for (let at = min - 1; at >= from && at >= min - 3; at--) {
    if (scene.is(at, Flag.MARK | Flag.VERBAL) || scene.nameAt[at] !== -1 || scene.triggerAt[at] !== -1) return false;
    // «بحضور وزراء من مصر»: people are no part of a place.
    if (hasFamily(scene, at, "title") || hasFamily(scene, at, "victim")) return false;
    const code = scene.particleCode(at);
    if (code === particleCodes.get("fi")) return true;
    if (code !== -1) return false;
    if (procliticsAt(scene, at, Proclitic.BI)) return true;
  }
  return false;
}

/** «في أفغانستان», «بأفغانستان»: no side of it, no border, nothing headed by its name. */
export function isInside(scene: Scene, first: number, start: number): boolean {
  const { tokens, text } = scene.analysis;
  if (start > tokens.start[first]) return text.units[tokens.start[first]] === BA;
  return scene.particleCode(first - 1) === scene.vocabulary.particleCodes.get("fi");
}

/** «تركيا.. اعتقالات», «اليمن: قتلى»: a place that heads a headline. */
export function heads(scene: Scene, first: number, last: number, from: number): boolean {
  return first === from && scene.is(last + 1, Flag.MARK) && !scene.is(last + 1, Flag.QUOTE);
}

/** «قال مسؤولون في بغداد إن», «قال قاض في بغداد: …»: where the speaker is. */
export function ofSpeaker(scene: Scene, last: number, trigger: number): boolean {
  for (let at = last + 1; at < trigger; at++) {
    if (scene.is(at, Flag.COMPLEMENT)) return true;
    if (isColon(scene, at)) return true;
  }
  return false;
}
