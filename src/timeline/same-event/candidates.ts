import { type Blocks, blocksOf, membership } from "./block-table.js";
import { decide } from "./decision.js";
import type { Subject } from "./subject.js";

/** Two tellings of one happening, by their numbers. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** In a bigger part of a block each is compared with so many that follow it. */
const WINDOW = 24;

/** Where the comparisons of a block's member end: at its end, or where its window does. */
const endOf = ({ start, whole }: Blocks, block: number, at: number): number =>
  start[block + 1] - start[block] <= whole ? start[block + 1] : Math.min(start[block + 1], at + 1 + WINDOW);

/**
 * Pairs that are one happening. Only tellings of one block are compared, and in big parts only within a window along
 * the canonical order, so that the work stays in proportion to the number of tellings and depends on nothing but the
 * set of them. Pairs that are not new have been decided before.
 */
export function matchesAmong(
  subjects: readonly Subject[],
  isNew: (a: number, b: number) => boolean = () => true,
): Match[] {
  const blocks = blocksOf(subjects);
  const { members, count } = blocks;
  const { first, of } = membership(blocks, subjects.length);
  // How far each block has been gone through: members come in ascending order, as do the tellings.
  const passed = blocks.start.slice(0, count);
  // The last telling that each was compared with, as two may meet in several blocks.
  const met = new Int32Array(subjects.length).fill(-1);
  const out: Match[] = [];
  for (let a = 0; a < subjects.length; a++) {
    for (let slot = first[a]; slot < first[a + 1]; slot++) {
      const block = of[slot];
      const own = passed[block]++;
      const end = endOf(blocks, block, own);
      for (let at = own + 1; at < end; at++) {
        const b = members[at];
        if (met[b] === a) continue;
        met[b] = a;
        const score = isNew(a, b) ? decide(subjects[a], subjects[b]) : null;
        if (score !== null) out.push({ a, b, score });
      }
    }
  }
  return out;
}
