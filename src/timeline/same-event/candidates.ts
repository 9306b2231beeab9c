import { blockKeys, partKeys } from "./blocks.js";
import { decide } from "./decision.js";
import type { Subject } from "./subject.js";

/** Two tellings of one happening, by their numbers. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** In a block of up to so many everything is compared with everything. */
const WHOLE = 48;
/** In a bigger part of a block each is compared with so many that follow it. */
const WINDOW = 24;

/** Members that share a key, in ascending order; keys that one alone has are left out. */
function grouped(members: Iterable<number>, count: number, keysOf: (member: number) => readonly number[]): number[][] {
  const pairs: number[] = [];
  // Key and member in one number, so that sorting numbers brings equal keys together without a list for every key.
  for (const member of members) for (const key of keysOf(member)) pairs.push(key * count + member);
  const sorted = Float64Array.from(pairs).sort();
  const out: number[][] = [];
  const keyAt = (at: number): number => Math.floor(sorted[at] / count);
  for (let from = 0; from < sorted.length; ) {
    const key = keyAt(from);
    let to = from + 1;
    while (to < sorted.length && keyAt(to) === key) to++;
    if (to > from + 1) out.push(Array.from(sorted.subarray(from, to), (pair) => pair - key * count));
    from = to;
  }
  return out;
}

/** The blocks to compare in: big ones fall into parts. */
function blocksOf(subjects: readonly Subject[]): number[][] {
  const out: number[][] = [];
  const { length } = subjects;
  for (const block of grouped(subjects.keys(), length, (at) => blockKeys(subjects[at]))) {
    if (block.length <= WHOLE) out.push(block);
    else for (const part of grouped(block, length, (at) => partKeys(subjects[at]))) out.push(part);
  }
  return out;
}

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
  const blocksWith: number[][] = subjects.map(() => []);
  for (const [number, block] of blocks.entries()) for (const member of block) blocksWith[member].push(number);
  // How far each block has been gone through: members come in ascending order, as do the tellings.
  const passed = new Int32Array(blocks.length);
  // The last telling that each was compared with, as two may meet in several blocks.
  const met = new Int32Array(subjects.length).fill(-1);
  const out: Match[] = [];
  for (let a = 0; a < subjects.length; a++) {
    for (const number of blocksWith[a]) {
      const block = blocks[number];
      const own = passed[number]++;
      const end = Math.min(block.length, own + 1 + (block.length <= WHOLE ? WHOLE : WINDOW));
      for (let at = own + 1; at < end; at++) {
        const b = block[at];
        if (met[b] === a) continue;
        met[b] = a;
        const score = isNew(a, b) ? decide(subjects[a], subjects[b]) : null;
        if (score !== null) out.push({ a, b, score });
      }
    }
  }
  return out;
}
