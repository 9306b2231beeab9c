import { blockKeys, partKeys } from "./blocks.js";
import { isSame, likeness } from "./decision.js";
import type { Subject } from "./subject.js";

/** Two tellings of one happening, by their numbers. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** In a block of up to so many everything is compared with everything. */
const WHOLE = 48;
/** In a part of a bigger one each is compared with so many that follow it. */
const WINDOW = 24;

function grouped(members: Iterable<number>, keysOf: (member: number) => readonly string[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const list = out.get(key);
      if (list === undefined) out.set(key, [member]);
      else list.push(member);
    }
  }
  return out;
}

/**
 * Pairs that are one happening. Only tellings of one block are compared; big blocks fall into parts, and big parts are
 * compared within a window along the canonical order, so that the work stays in proportion to the number of tellings
 * and depends on nothing but the set of them.
 */
export function matchesAmong(subjects: readonly Subject[]): Match[] {
  const out: Match[] = [];
  const seen = new Set<number>();
  const compare = (a: number, b: number): void => {
    const pair = a * subjects.length + b;
    if (seen.has(pair)) return;
    seen.add(pair);
    const score = likeness(subjects[a], subjects[b]);
    if (isSame(subjects[a], subjects[b], score)) out.push({ a, b, score });
  };
  const compareAll = (list: readonly number[], reach: number): void => {
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length && j - i <= reach; j++) compare(list[i], list[j]);
  };
  for (const block of grouped(subjects.keys(), (at) => blockKeys(subjects[at])).values()) {
    if (block.length <= WHOLE) compareAll(block, WHOLE);
    else
      for (const part of grouped(block, (at) => partKeys(subjects[at])).values())
        compareAll(part, part.length <= WHOLE ? WHOLE : WINDOW);
  }
  return out;
}
