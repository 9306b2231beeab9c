import { Feature } from "../features.js";
import type { InflectedForm } from "./form.js";

/** Groups of features in which a form may hold several values at once. State and mood are not: there, absence is a value. */
const GROUPS: readonly number[] = [
  Feature.ACTIVE_PARTICIPLE | Feature.PASSIVE_PARTICIPLE,
  Feature.SINGULAR | Feature.DUAL | Feature.PLURAL,
  Feature.MASCULINE | Feature.FEMININE,
  Feature.PAST | Feature.PRESENT,
  Feature.ACTIVE | Feature.PASSIVE,
  Feature.FIRST | Feature.SECOND | Feature.THIRD,
];

/** The features that stand for both sets, or -1 where one set cannot say so: they differ in more than one group. */
function union(one: number, other: number): number {
  if (one === other) return one;
  const differ = one ^ other;
  for (const group of GROUPS)
    if ((differ & ~group) === 0 && (one & group) !== 0 && (other & group) !== 0) return one | other;
  return -1;
}

/** Each surface with as few feature sets as can say what it is; order of first mention. */
export function mergeForms(forms: readonly InflectedForm[]): InflectedForm[] {
  const bySurface = new Map<string, number[]>();
  for (const { surface, features } of forms) {
    const sets = bySurface.get(surface) ?? [];
    bySurface.set(surface, sets);
    if (!sets.includes(features)) sets.push(features);
  }
  const out: InflectedForm[] = [];
  for (const [surface, sets] of bySurface) {
    for (let changed = true; changed; ) {
      changed = false;
      for (let one = 0; one < sets.length && !changed; one++) {
        for (let other = one + 1; other < sets.length && !changed; other++) {
          const both = union(sets[one], sets[other]);
          if (both === -1) continue;
          sets[one] = both;
          sets.splice(other, 1);
          changed = true;
        }
      }
    }
    for (const features of sets) out.push({ surface, features });
  }
  return out;
}
