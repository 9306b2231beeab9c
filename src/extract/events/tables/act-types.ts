import type { EventType } from "../../../model/event.js";

/** Groups of types in which people are struck. */
export const VIOLENT: ReadonlySet<string> = new Set(["violence", "military"]);

/** Telling acts that stay told whatever they are denied or demanded of: نفى الاتهامات leaves the accusation standing. */
export const SPEECH_ACTS: ReadonlySet<EventType> = new Set(["accusation", "demand", "threat", "rejection"]);
/** Types that stand as a purpose behind ل: للسيطرة على المدينة. */
export const PURPOSES: ReadonlySet<EventType> = new Set([
  "takeover",
  "withdrawal",
  "release",
  "deployment",
  "formation",
  "coup",
  "suspension",
  "resumption",
  "ceasefire",
  "trial",
]);

/** What is done to one who is tried. */
export const PENAL: ReadonlySet<EventType> = new Set(["trial", "arrest", "execution", "release"]);

/** What is decided upon is still to come; what else is decided («قررت تعليق الدراسة») is done by deciding it. */
export const DECIDED: ReadonlySet<EventType> = new Set([
  "election",
  "formation",
  "talks",
  "release",
  "deployment",
  "withdrawal",
]);

/** What is agreed upon is still to come. A truce holds by being agreed on. */
export const AGREED: ReadonlySet<EventType> = new Set(
  [...PURPOSES, ...DECIDED, "displacement" as const].filter((type) => type !== "ceasefire"),
);

/** What one refuses to do; other things are refused as they are: «إضراب رفضا لاعتقاله». */
export const REFUSED: ReadonlySet<EventType> = new Set([
  ...PURPOSES,
  ...DECIDED,
  "agreement",
  "appointment",
  "resignation",
  "aid",
  "displacement",
]);
/** Types that words for one happening go back and forth between: the bombing is «الهجوم» in the next sentence. */
export const BLOWS: ReadonlySet<EventType> = new Set(["attack", "bombing", "airstrike", "shelling"]);
