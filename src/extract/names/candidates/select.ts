import { columns } from "../words/columns.js";
import type { Candidate } from "./candidate.js";

const lengthOf = ({ first, last }: Candidate): number => last - first + 1;

/** The longer name first, then the surer one, then the earlier: a total order, so that the order of the rules means nothing. */
const order = (a: Candidate, b: Candidate): number =>
  lengthOf(b) - lengthOf(a) ||
  b.weight - a.weight ||
  a.first - b.first ||
  a.peeled - b.peeled ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** In order of the text, of candidates that share no token. */
export const inOrder = (a: Candidate, b: Candidate): number => a.first - b.first;

/** Candidates that stand: no two share a token, and the longest name wins. In order of the text. */
export function select(candidates: readonly Candidate[], tokens: number): Candidate[] {
  // By the token that they begin at, each with the next one of that token: most reach into no other and need no ordering.
  const earliest = columns.numbers(tokens, -1);
  const next = columns.numbers(candidates.length, -1);
  for (let index = candidates.length - 1; index >= 0; index--) {
    const { first } = candidates[index];
    next[index] = earliest[first];
    earliest[first] = index;
  }
  const taken = columns.marks(tokens);
  const kept: Candidate[] = [];
  const rivals: Candidate[] = [];
  for (let token = 0, end = -1; token < tokens; token++) {
    if (earliest[token] === -1) continue;
    if (token > end) keepBest(rivals, taken, kept);
    for (let index = earliest[token]; index !== -1; index = next[index]) {
      rivals.push(candidates[index]);
      end = Math.max(end, candidates[index].last);
    }
  }
  keepBest(rivals, taken, kept);
  return kept;
}

/** Moves those that stand of candidates that reach into one another to `kept`. */
function keepBest(rivals: Candidate[], taken: Uint8Array, kept: Candidate[]): void {
  if (rivals.length === 1) {
    kept.push(rivals.pop()!);
    return;
  }
  const from = kept.length;
  sortFrom(rivals, 0, order);
  for (const candidate of rivals) {
    const { first, last } = candidate;
    let free = true;
    for (let token = first; token <= last && free; token++) free = taken[token] === 0;
    if (!free) continue;
    for (let token = first; token <= last; token++) taken[token] = 1;
    kept.push(candidate);
  }
  while (rivals.length > 0) rivals.pop();
  sortFrom(kept, from, inOrder);
}

/** More than these are sorted with memory of their own. */
const FEW = 16;

/** Sorts a list from a place on. There are mostly two or three, which insertion sorts at once. */
function sortFrom(list: Candidate[], from: number, compare: (a: Candidate, b: Candidate) => number): void {
  if (list.length - from > FEW) {
    list.push(...list.splice(from).sort(compare));
    return;
  }
  for (let at = from + 1; at < list.length; at++) {
    const one = list[at];
    let place = at;
    for (; place > from && compare(list[place - 1], one) > 0; place--) list[place] = list[place - 1];
    list[place] = one;
  }
}
