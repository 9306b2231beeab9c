import { wordAt } from "../../../lexicon/analysis.js";
import type { Draft } from "../scene/draft.js";
import type { Roles } from "../scene/roles.js";

const CONJUNCTION = /^[وف]/;

/** Where a figure told by «القبض» begins, with the letters before it: «و[ألقي القبض على أربعة]». */
export function seizureStart(roles: Roles, { first, peeled, trigger }: Draft): { token: number; peeled: number } {
  const word = first > 0 && first === trigger ? wordAt(roles.input.analysis, first - 1) : "";
  if (!roles.isOf(first - 1, "throw") || wordAt(roles.input.analysis, first) !== SEIZURE)
    return { token: first, peeled };
  return { token: first - 1, peeled: CONJUNCTION.test(word) ? 1 : 0 };
}
const SEIZURE = "القبض";
