import { CALENDAR_EXAMPLES } from "./calendar.js";
import { DAY_EXAMPLES } from "./days.js";
import { LENGTH_EXAMPLES } from "./lengths.js";
import { PERIOD_EXAMPLES } from "./periods.js";
import { REFERENCE_EXAMPLES } from "./references.js";
import type { RuleExamples } from "./rule-examples.js";

/** What every rule of the layer finds and leaves alone. Only tests read it, so that no bundle carries it. */
export const RULE_EXAMPLES: readonly RuleExamples[] = [
  ...DAY_EXAMPLES,
  ...CALENDAR_EXAMPLES,
  ...PERIOD_EXAMPLES,
  ...LENGTH_EXAMPLES,
  ...REFERENCE_EXAMPLES,
];
