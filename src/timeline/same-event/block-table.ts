import { blockKeys, partKeys } from "./blocks.js";
import type { Subject } from "./subject.js";

/** Blocks of tellings one behind the other, in two arrays: an archive has some for every telling. */
export interface Blocks {
  readonly count: number;
  /** Where each block begins among the members; one more than there are blocks. */
  readonly start: Int32Array;
  /** Numbers of tellings, in ascending order within a block. */
  readonly members: Int32Array;
  /** In a block of up to so many everything is compared with everything. */
  readonly whole: number;
}

const WHOLE = 48;

/** Members sorted by a key that they share, in two arrays: keys that one alone has are left out. */
function grouped(
  members: Iterable<number>,
  total: number,
  keysOf: (member: number) => readonly number[],
  put: (sorted: Float64Array, from: number, to: number, key: number) => void,
): void {
  const pairs: number[] = [];
  // Key and member in one number, so that sorting numbers brings equal keys together without a list for every key.
  for (const member of members) for (const key of keysOf(member)) pairs.push(key * total + member);
  const sorted = Float64Array.from(pairs).sort();
  const keyAt = (at: number): number => Math.floor(sorted[at] / total);
  for (let from = 0; from < sorted.length; ) {
    const key = keyAt(from);
    let to = from + 1;
    while (to < sorted.length && keyAt(to) === key) to++;
    if (to > from + 1) put(sorted, from, to, key);
    from = to;
  }
}

/** The blocks to compare in: big ones fall into parts. */
export function blocksOf(subjects: readonly Subject[]): Blocks {
  const { length } = subjects;
  const start: number[] = [0];
  const members: number[] = [];
  const add = (sorted: Float64Array, from: number, to: number, key: number): void => {
    for (let at = from; at < to; at++) members.push(sorted[at] - key * length);
    start.push(members.length);
  };
  grouped(
    subjects.keys(),
    length,
    (at) => blockKeys(subjects[at]),
    (sorted, from, to, key) => {
      if (to - from <= WHOLE) add(sorted, from, to, key);
      else {
        const block = Array.from(sorted.subarray(from, to), (pair) => pair - key * length);
        grouped(block, length, (at) => partKeys(subjects[at]), add);
      }
    },
  );
  return { count: start.length - 1, start: Int32Array.from(start), members: Int32Array.from(members), whole: WHOLE };
}

/** The blocks of each telling, in ascending order. */
export function membership(
  { count, start, members }: Blocks,
  total: number,
): { readonly first: Int32Array; readonly of: Int32Array } {
  const first = new Int32Array(total + 1);
  for (const member of members) first[member + 1]++;
  for (let at = 0; at < total; at++) first[at + 1] += first[at];
  const next = first.slice(0, total);
  const of = new Int32Array(members.length);
  for (let block = 0; block < count; block++)
    for (let at = start[block]; at < start[block + 1]; at++) of[next[members[at]]++] = block;
  return { first, of };
}
