import { CALENDAR_RULES } from "./rules/calendar.js";
import type { DateRule } from "./rules/date-rule.js";
import { DAY_RULES } from "./rules/days.js";
import { LENGTH_RULES } from "./rules/lengths.js";
import { PERIOD_RULES } from "./rules/periods.js";
import { REFERENCE_RULES } from "./rules/references.js";

/** Every rule of the layer, with what it finds and what it leaves alone. */
export const RULES: readonly DateRule[] = [
  ...DAY_RULES,
  ...CALENDAR_RULES,
  ...PERIOD_RULES,
  ...LENGTH_RULES,
  ...REFERENCE_RULES,
];
