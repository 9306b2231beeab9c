import type { Analysis } from "../../../lexicon/analysis.js";
import { mayStart } from "../../../lexicon/scan.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * The hits of a text that are words of the calendar, which are few among those of all families. Those that start at token
 * `t` are numbered from `first[t]` to `first[t + 1]`, in the order of the hit table. Good until the next text is looked at,
 * which writes over it.
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

const emptyHits = (tokens: number, hits: number): CalendarHits => ({
  first: new Int32Array(tokens + 1),
  hit: new Int32Array(hits),
  kind: new Uint8Array(hits),
  kinds: new Int32Array(2 * tokens),
});

/** Longest text whose arrays are kept for the next. */
const MOST_KEPT = 1 << 14;
let kept = emptyHits(1024, 4096);

/** Arrays for so many tokens, none of which starts a word yet. */
function freshHits(tokens: number, hits: number): CalendarHits {
  if (hits > MOST_KEPT) return emptyHits(tokens, hits);
  if (tokens >= kept.first.length || hits > kept.hit.length) kept = emptyHits(tokens * 2, hits * 2);
  kept.kinds.fill(0, 0, 2 * tokens);
  return kept;
}

export function calendarHits({ hits, tokens, lexicon }: Analysis, vocabulary: Vocabulary): CalendarHits {
  const { kind: kindOf } = vocabulary;
  const { entry: entries, first: starts } = hits;
  const { count } = tokens;
  const calendar = freshHits(count, hits.count);
  const { first, hit, kind, kinds } = calendar;
  const family = lexicon.family("calendar");
  let filled = 0;
  for (let token = 0; token < count; token++) {
    first[token] = filled;
    if (!mayStart(hits, token, family)) continue;
    for (let at = starts[token]; at < starts[token + 1]; at++) {
      const own = entries[at] < kindOf.length ? kindOf[entries[at]] : 0;
      if (own === 0) continue;
      hit[filled] = at;
      kind[filled++] = own;
      kinds[2 * token + (own >> 5)] |= 1 << (own & 31);
    }
  }
  first[count] = filled;
  return calendar;
}
