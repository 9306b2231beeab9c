import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";

/** Words between a happening and what it came after: «جاء قرار الحكومة، بعد أن». */
const REACH = 5;

/** «بعد أن» opens a clause with a place of its own, what «بعد» alone leads to is often in the same town. */
export const CLAUSE_AFTER = ["after-clause"];
export const ANY_AFTER = ["after", ...CLAUSE_AFTER];

/** Where the words begin that tell only what went before: «جاء الهجوم [بعد أن] نشرت المنظمة تقريرا عن أفغانستان»; else no word at all. */
export function endOfTelling(
  scene: Scene,
  { found: { first, last, verbal } }: Draft,
  words: readonly string[],
): number {
  if (verbal || !scene.isOf(first - 1, "comes")) return Number.POSITIVE_INFINITY;
  const typeAt = (at: number) => scene.input.timexes[scene.timexAt[at]]?.type;
  for (let at = last + 1; at <= last + REACH && !scene.is(at, Flag.VERBAL | Flag.RELATIVE); at++) {
    // «جاء الهجوم بعد ظهر الأحد», «بعد منتصف الليل»
    const clock = (typeAt(at) ?? "DURATION") !== "DURATION" || typeAt(at + 1) === "TIME";
    if (!clock && scene.isParticle(at, words)) return at;
  }
  return Number.POSITIVE_INFINITY;
}
