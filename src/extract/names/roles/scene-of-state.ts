import { wordAt } from "../../../lexicon/analysis.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Candidate } from "../candidates/candidate.js";
import { isQuote } from "../words/context.js";
import { Fact, type Facts, has } from "../words/facts.js";

/** Movement to a state by ل, in folded letters: «وصل لمصر», «السفر لسوريا». */
const MOVING = /^[وفلب]?(?:ال)?(?:وصل|[يت]صل|وصول|عاد|[يت]عود|عوده|سافر|[يت]سافر|سفر|توجه|هجره|طريق)(?:ت|وا|ه|ها|هم)?$/;

/** Whether a word of movement leads to a state by ل. */
export const leadsThere = (facts: Facts, before: number): boolean => MOVING.test(wordAt(facts.analysis, before));

/**
 * Whether what stands around a state's name says that it is where something is. A state's name without any of it stands for
 * the state, which acts or is acted on: «ضم روسيا القرم», «هجوم على إيران».
 */
export function saysWhere(facts: Facts, { first, last }: Candidate, previous: Candidate | null): boolean {
  const { tokens } = facts.analysis;
  let before = first - 1;
  if (isQuote(facts, before)) before--;
  if (before < 0 || tokens.kind[before] === TokenKind.BREAK) {
    // «ليبيا: 7 قتلى», «تركيا.. اعتقالات», and a state alone on its line.
    const next = isQuote(facts, last + 1) ? last + 2 : last + 1;
    return tokens.kind[next] !== TokenKind.WORD || has(facts, next, Fact.PREPOSITION);
  }
  // «باريس، فرنسا», «خميس مشيط السعودية»
  const beside = tokens.kind[before] === TokenKind.MARK ? before - 1 : before;
  if (previous !== null && previous.last === beside && previous.role === "place") return true;
  return has(facts, before, Fact.LAND | Fact.NEAR);
}
