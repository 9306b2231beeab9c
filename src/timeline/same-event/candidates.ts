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

function grouped(members: Iterable<number>, keysOf: (member: number) => readonly string[]): number[][] {
  const out = new Map<string, number[]>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const list = out.get(key);
      if (list === undefined) out.set(key, [member]);
      else list.push(member);
    }
  }
  return [...out.values()].filter(({ length }) => length > 1);
}

/** The blocks to compare in: big ones fall into parts. */
function blocksOf(subjects: readonly Subject[]): number[][] {
  const out: number[][] = [];
  for (const block of grouped(subjects.keys(), (at) => blockKeys(subjects[at]))) {
    if (block.length <= WHOLE) out.push(block);
    else for (const part of grouped(block, (at) => partKeys(subjects[at]))) out.push(part);
  }
  return out;
}

/** Whether two ascending lists have a number in common that is smaller than a given one. */
function meetBefore(a: readonly number[], b: readonly number[], limit: number): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length && a[i] < limit && b[j] < limit; ) {
    if (a[i] === b[j]) return true;
    if (a[i] < b[j]) i++;
    else j++;
  }
  return false;
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
  // Blocks in which everything is compared, by member: a pair that met in one of them is not compared again.
  const whole: number[][] = subjects.map(() => []);
  for (const [number, block] of blocks.entries())
    if (block.length <= WHOLE) for (const member of block) whole[member].push(number);
  const out: Match[] = [];
  for (const [number, block] of blocks.entries()) {
    const reach = block.length <= WHOLE ? WHOLE : WINDOW;
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length && j - i <= reach; j++) {
        const [a, b] = [block[i], block[j]];
        if (!isNew(a, b) || meetBefore(whole[a], whole[b], number)) continue;
        const score = decide(subjects[a], subjects[b]);
        if (score !== null) out.push({ a, b, score });
      }
    }
  }
  return out;
}
