export { type Finding, RuleSet, select } from "./engine.js";
export {
  ahead, anyOf, as, type Capture, entry, mark, type MatchInput, notAhead, ofKind, optional, type Pattern, repeated, sequence, type StartKeys,
  type Taken, test, word,
} from "./pattern.js";
export { defineRule, type Match, type Rule, type RuleExample } from "./rule.js";
