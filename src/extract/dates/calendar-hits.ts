import type { HitTable } from "../../lexicon/scan.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * The hits of a text that are words of the calendar, which are few among those of all families. Those that start at token
 * `t` are numbered from `first[t]` to `first[t + 1]`, in the order of the hit table.
 */
export interface CalendarHits {
  readonly first: Int32Array;
  /** Index of each in the hit table. */
  readonly hit: Int32Array;
  /** `Kind` of each. */
  readonly kind: Uint8Array;
  /** Two words of bits a token: the kinds that start at it, with or without proclitics. */
  readonly kinds: Int32Array;
}

export function calendarHits(hits: HitTable, count: number, vocabulary: Vocabulary): CalendarHits {
  const { kind: kindOf } = vocabulary;
  const { entry: entries, first: starts } = hits;
  const known = kindOf.length;
  const total = starts[count];
  let size = 0;
  for (let at = 0; at < total; at++) if (entries[at] < known && kindOf[entries[at]] !== 0) size++;
  const first = new Int32Array(count + 1);
  const kinds = new Int32Array(2 * count);
  const hit = new Int32Array(size);
  const kind = new Uint8Array(size);
  let filled = 0;
  let token = 0;
  for (let at = 0; at < total; at++) {
    const entry = entries[at];
    if (entry >= known || kindOf[entry] === 0) continue;
    while (starts[token + 1] <= at) first[++token] = filled;
    const own = kindOf[entry];
    hit[filled] = at;
    kind[filled++] = own;
    kinds[2 * token + (own >> 5)] |= 1 << (own & 31);
  }
  first.fill(filled, token + 1);
  return { first, hit, kind, kinds };
}
