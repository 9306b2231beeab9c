import type { Candidate } from "./candidate.js";
import { columns } from "./columns.js";

const lengthOf = ({ first, last }: Candidate): number => last - first + 1;

/** The longer name first, then the surer one, then the earlier: a total order, so that the order of the rules means nothing. */
const order = (a: Candidate, b: Candidate): number =>
  lengthOf(b) - lengthOf(a) ||
  b.weight - a.weight ||
  a.first - b.first ||
  a.peeled - b.peeled ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Candidates that stand: no two share a token, and the longest name wins. In order of the text. */
export function select(candidates: readonly Candidate[], tokens: number): Candidate[] {
  const taken = columns.marks(tokens);
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(order)) {
    let free = true;
    for (let token = candidate.first; token <= candidate.last && free; token++) free = taken[token] === 0;
    if (!free) continue;
    taken.fill(1, candidate.first, candidate.last + 1);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}
