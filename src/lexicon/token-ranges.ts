import type { Span } from "../model/span.js";
import type { Analysis } from "./analysis.js";

const READ = new WeakMap<readonly Span[], { readonly analysis: Analysis; readonly ranges: Int32Array }>();

/**
 * The tokens of some ranges of the caller's text, two numbers a range: the first and the last, which stands before the first
 * where the range holds no token. Worked out once for all layers that ask about a list.
 */
export function tokenRanges(analysis: Analysis, spans: readonly Span[]): Int32Array {
  const read = READ.get(spans);
  if (read !== undefined && read.analysis === analysis) return read.ranges;
  const ranges = readRanges(analysis, spans);
  READ.set(spans, { analysis, ranges });
  return ranges;
}

/** Spans stand in order of the text, nearly always: text and spans are walked side by side. */
function readRanges({ text: { origin }, tokens }: Analysis, spans: readonly Span[]): Int32Array {
  const { count, start: starts, end: ends } = tokens;
  const ranges = new Int32Array(2 * spans.length);
  let token = 0;
  for (let index = 0; index < spans.length; index++) {
    const { start, end } = spans[index];
    if (index > 0 && start < spans[index - 1].start) token = firstToken(origin, ends, count, start);
    while (token < count && origin[ends[token] - 1] < start) token++;
    let after = token;
    while (after < count && origin[starts[after]] < end) after++;
    ranges[2 * index] = token;
    ranges[2 * index + 1] = after - 1;
  }
  return ranges;
}

/** The first token whose last letter comes from the raw offset or after it. */
function firstToken(origin: Uint32Array, ends: Int32Array, count: number, start: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (origin[ends[middle] - 1] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
