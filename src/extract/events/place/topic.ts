import type { EventType } from "../../../model/event.js";
import type { NameMention } from "../../../model/name.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isStateAdjective } from "../words/demonyms.js";
import { COUNTRYWIDE, coarseness, isHead, isHeadLedByBa } from "../words/place-names.js";
import type { InRun } from "./run.js";

/** Meetings and what they come to, behind which a place may be told that they are only about. */
const ABOUT: ReadonlySet<EventType> = new Set(["talks", "agreement", "decision", "suspension", "resumption"]);
/** «قمة كامب ديفيد»: named after where it was. */
const SUMMIT = "talks.qimma";

/** Words between a place and the preposition before it: «في محافظة». */
const HEAD = 3;
/** Adjectives between the noun of an affair and the word that says where: «الأوضاع الإنسانية والأمنية في». */
const ADJECTIVES = 3;

/** The word that says where a place is, as «في», the noun with ب, or the place itself, «بسوريا»; -1 for none. */
function leadBefore(scene: Scene, first: number, start: number, from: number): number {
  if (start > scene.analysis.tokens.start[first]) return first;
  for (let at = first - 1; at > from && at >= first - HEAD; at--) {
    if (scene.particleCode(at) !== -1 || isHeadLedByBa(scene, at)) return at;
    if (scene.is(at, Flag.MARK) || scene.nameAt[at] !== -1) return -1;
  }
  return -1;
}

/** «الوضع الإنساني في», «النزاعات في»: a noun of how things stand somewhere, right before the word that says where. */
function isAffair(scene: Scene, { last, verbal }: Found, lead: number): boolean {
  for (let at = lead - 1; at > last && at >= lead - ADJECTIVES - 1; at--) {
    if (scene.nameAt[at] !== -1 || scene.timexAt[at] !== -1) return false;
    // «اجتماع أزمة في طوكيو» says what kind of meeting it is.
    if (scene.isOf(at, "affair")) return verbal || at > last + 1 || scene.is(at, Flag.DEFINITE);
    // «الأزمة الليبية في باريس» says already where it is.
    if (scene.is(at, Flag.MARK | Flag.VERB) || scene.particleCode(at) !== -1 || isStateAdjective(scene, at))
      return false;
  }
  return false;
}

/**
 * Whether a place behind a meeting is where that is which is talked about: «لبحث الأوضاع في درعا», «حول جنوب سوريا»,
 * «مناقشة سبل الإعمار في العراق», unlike «لبحث الأزمة الليبية في باريس».
 */
export function isTopical(
  scene: Scene,
  type: EventType,
  found: Found,
  name: NameMention,
  first: number,
  start: number,
): boolean {
  const { last } = found;
  if (!ABOUT.has(type) || first <= last) return false;
  // «في الشرق الأوسط»: several states hold no meeting.
  if (coarseness(name) > COUNTRYWIDE && type !== "suspension" && !found.trigger.traits.has("travel")) return true;
  let lead = leadBefore(scene, first, start, last);
  if (lead === -1) return scene.isOf(first - 1, "about");
  const { particleCodes } = scene.vocabulary;
  // «في شمال سوريا»
  while (
    lead - 1 > last &&
    scene.particleCode(lead) === particleCodes.get("near") &&
    scene.particleCode(lead - 1) !== -1
  )
    lead--;
  if (scene.isOf(lead - 1, "about") || isAffair(scene, found, lead)) return true;
  // «في مواقف تركيا»: whose it is.
  if (name.role === "actor" && lead < first - 1 && !isHead(scene, first - 1)) return true;
  // «لبحث الملف مع نظيره، في فرنسا»
  const apart = scene.is(lead - 1, Flag.MARK) || scene.nameAt[lead - 1] !== -1 || scene.timexAt[lead - 1] !== -1;
  if (coarseness(name) < COUNTRYWIDE || apart) return false;
  return isDiscussed(scene, last, lead);
}

/** Whether words behind a meeting lead to what it is about; «اجتماع حول ليبيا الذي سيعقد في تونس» tells after all where it is held. */
export function isDiscussed(scene: Scene, last: number, to: number): boolean {
  let discussed = false;
  for (let at = last + 1; at < to; at++)
    discussed = (discussed || scene.isOf(at, "discussed")) && !scene.isOf(at, "convened");
  return discussed;
}

/** «مفاوضات سد النهضة», «محادثات دارفور»: what completes the noun of a meeting and has no rooms is what it is about. */
export const namesTopic = (scene: Scene, { trigger }: Found, name: NameMention, first: number): boolean =>
  trigger.type === "talks" &&
  trigger.id !== SUMMIT &&
  !trigger.traits.has("travel") &&
  (name.type === "LOC" || scene.isOf(first, "dam"));

/** Whether people come together in one place: talks and what they come to, but no travels. */
export const gathers = ({ trigger }: Found): boolean =>
  (trigger.type === "talks" || trigger.type === "agreement") && !trigger.traits.has("travel");

/** «وزراء من مصر والسودان», «وزراء الخارجية بكل من»: nobody but a traveller meets in several states; they are where those who meet come from. */
export const areHomes = (scene: Scene, run: readonly InRun[]): boolean =>
  run.length > 1 &&
  run[1].joined &&
  run.slice(0, 2).every(({ index }) => coarseness(scene.input.names[index]) === COUNTRYWIDE);
