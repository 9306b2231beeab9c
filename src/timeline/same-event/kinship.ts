import type { EventType } from "../../model/event.js";

/**
 * Types that the words of different outlets use for one happening, in families. A family is also the first key of
 * blocking: only events of one family are ever compared. Other types stand alone.
 */
const FAMILIES: readonly (readonly EventType[])[] = [
  ["attack", "bombing", "airstrike", "shelling", "clash", "killing", "takeover"],
  ["abduction", "arrest"],
  ["protest", "riot"],
  ["disaster", "accident"],
  ["decision", "sanction"],
];

const FAMILY: ReadonlyMap<EventType, string> = new Map(
  FAMILIES.flatMap((types) => types.map((type) => [type, types[0]] as const)),
);

export const familyOf = (type: EventType): string => FAMILY.get(type) ?? type;

/** Violence, which is threatened more often than it comes; a town that is to be taken is taken at last. */
export const isBlow = (type: EventType): boolean => familyOf(type) === "attack" && type !== "takeover";

/** Points for two types: the same, the more for what is rare; kin of which one says nothing of the means, kin; null for strangers. */
export function kinship(a: EventType, b: EventType): number | null {
  if (a === b) return isDrawnOut(a) ? 3 : 1;
  if (familyOf(a) !== familyOf(b)) return null;
  // «قتل ثلاثة خلال اقتحام المخيم»: a raid is told by its dead too; no other blow is a raid.
  if (a === "takeover" || b === "takeover") return a === "killing" || b === "killing" ? 0 : null;
  return isGeneric(a) || isGeneric(b) ? 0.5 : 0;
}

/** Types of which a town has seldom two a day. */
const SELDOM: ReadonlySet<EventType> = new Set(["accident", "protest", "riot"]);
export const isSeldom = (type: EventType): boolean => SELDOM.has(type);

/** Acts done to a person that each suffers seldom: who it was says which it is. */
const PERSONAL: ReadonlySet<EventType> = new Set(["arrest", "abduction", "release", "trial", "appointment"]);
export const isPersonal = (type: EventType): boolean => PERSONAL.has(type);

/** Acts that a person does not live to suffer twice. */
export const isFatal = (type: EventType): boolean => type === "killing" || type === "execution";

/** Types of which both sides do the same: who is agent and who target is a matter of wording. */
const MUTUAL: ReadonlySet<EventType> = new Set(["talks", "agreement", "clash", "war", "ceasefire", "release"]);
export const isMutual = (type: EventType): boolean => MUTUAL.has(type);

/** Acts of states and bodies: a place beside them says where somebody spoke, and seldom where it happened. */
const UNSITED: ReadonlySet<EventType> = new Set([
  "agreement",
  "demand",
  "accusation",
  "threat",
  "rejection",
  "support",
  "sanction",
  "suspension",
  "resumption",
  "appointment",
  "resignation",
  "decision",
  "formation",
  "withdrawal",
  "ceasefire",
  "war",
  "coup",
  "election",
]);
export const isSited = (type: EventType): boolean => !UNSITED.has(type);

/** What is said: many say the like on one day, and who says it makes which it is. */
const SPEECH: ReadonlySet<EventType> = new Set(["demand", "accusation", "threat", "rejection", "support"]);
export const isSpeech = (type: EventType): boolean => SPEECH.has(type);

/** Types that last for days and are told of for longer. */
const DRAWN_OUT: ReadonlySet<EventType> = new Set(["disaster", "epidemic"]);
export const isDrawnOut = (type: EventType): boolean => DRAWN_OUT.has(type);

/** Types whose toll is found out over days. */
const CATASTROPHES: ReadonlySet<EventType> = new Set(["disaster", "accident", "epidemic"]);
export const isCatastrophe = (type: EventType): boolean => CATASTROPHES.has(type);

/** Types that say least: where tellings differ, the other type is the entry's. */
const GENERIC: ReadonlySet<EventType> = new Set(["killing", "attack"]);
export const isGeneric = (type: EventType): boolean => GENERIC.has(type);
