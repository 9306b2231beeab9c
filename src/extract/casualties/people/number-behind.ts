import { wordAt } from "../../../lexicon/analysis.js";
import type { GroupRecord } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { THEIR_NUMBER } from "../tables/words.js";
import { readCounted } from "./counted.js";

/**
 * «جميع ركابها وعددهم 46», «المصابين البالغ عددهم خمسة», «طاقمها المؤلف من خمسة أفراد»: how many they are, said behind them, from
 * a token on.
 */
export function addNumber(roles: Roles, group: GroupRecord, from: number, end: number): void {
  const { analysis, numerals } = roles.input;
  let at = from;
  if (at < end && roles.isMark(at)) at++;
  const made = roles.isOf(at, "made-of") && wordAt(analysis, at + 1) === "من";
  if (wordAt(analysis, at) === "البالغ") at++;
  if (at + 1 >= end || !(made || THEIR_NUMBER.has(wordAt(analysis, at)))) return;
  const index = roles.quantity[at + (made ? 2 : 1)];
  if (index === undefined || index === -1) return;
  const said = readCounted(roles, numerals.quantities[index], end);
  if (said === null || (made && !said.people)) return;
  [group.low, group.high, group.mod, group.quantity, group.counted] = [
    said.low,
    said.high,
    said.mod,
    said.quantity,
    true,
  ];
  if (said.who !== -1) [group.who, group.whoLast] = [said.who, said.whoLast];
  group.reach(said.last);
}
