import type { Subject } from "./same-event/subject.js";
import { overlap } from "./same-event/words.js";

/** Fewer pieces than this may be the same by chance. */
const ENOUGH = 18;
/** Of the shorter wording so much stands in the other: one copy, cut and retouched. */
const SAME = 0.85;
/**
 * Pieces by which copies find each other: the smallest numbers, which are as good as drawn by lot, so that two wordings
 * that share most of their pieces share some of these, and the work stays in proportion to the tellings.
 */
const SIGNS = 6;

/** Another number of the dead is news of its own, however like the words are. */
const sameFigures = ({ figures: a }: Subject, { figures: b }: Subject): boolean =>
  a.every((x) => b.every((y) => x.kind !== y.kind || (x.low === y.low && x.high === y.high)));

/**
 * Tellings that print the words of an earlier one of the same happening, by their numbers: what an agency wrote and
 * others reprint is one source. The subjects come in canonical order.
 */
export function reprintsAmong(subjects: readonly Subject[]): ReadonlySet<number> {
  const copies = new Set<number>();
  if (subjects.length < 2) return copies;
  const bySign = new Map<number, number[]>();
  for (const [at, { pieces }] of subjects.entries()) {
    if (pieces.length < ENOUGH) continue;
    const signs = pieces.subarray(0, SIGNS);
    const met = new Set<number>();
    for (const sign of signs) {
      for (const before of bySign.get(sign) ?? []) {
        if (met.has(before)) continue;
        met.add(before);
        const one = subjects[before];
        if (sameFigures(one, subjects[at]) && overlap(one.pieces, pieces, ENOUGH) >= SAME) copies.add(at);
        if (copies.has(at)) break;
      }
      if (copies.has(at)) break;
    }
    if (copies.has(at)) continue;
    for (const sign of signs) {
      const list = bySign.get(sign);
      if (list === undefined) bySign.set(sign, [at]);
      else list.push(at);
    }
  }
  return copies;
}
