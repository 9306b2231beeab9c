export { type Finding, RuleSet, select } from "./engine.js";
export {
  ahead,
  anyOf,
  as,
  type Capture,
  entry,
  type MatchInput,
  mark,
  notAhead,
  ofKind,
  optional,
  type Pattern,
  repeated,
  type StartKeys,
  sequence,
  type Taken,
  test,
  word,
} from "./pattern.js";
export { defineRule, type Match, type Rule, type RuleExample } from "./rule.js";
