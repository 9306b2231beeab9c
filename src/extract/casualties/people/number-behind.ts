import { wordAt } from "../../../lexicon/analysis.js";
import type { GroupRecord } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { THEIR_NUMBER } from "../tables/words.js";
import { readCounted } from "./counted.js";

/** Before «عددهم»: a verb by which it is the number. */
const REACHING: ReadonlySet<string> = new Set(["البالغ", "بلغ", "يبلغ", "وصل", "يصل"]);

/**
 * «جميع ركابها وعددهم 46», «المصابين البالغ عددهم خمسة», «طاقمها المؤلف من خمسة أفراد»: how many they are, said behind them, from
 * a token on.
 */
export function addNumber(roles: Roles, group: GroupRecord, from: number, end: number): void {
  const { analysis, numerals } = roles.input;
  let at = from;
  if (at < end && roles.isMark(at)) at++;
  const made = roles.isOf(at, "made-of") && wordAt(analysis, at + 1) === "من";
  // «البالغ عددهم», «ضحايا تخطى عددهم 400»
  const beyond = roles.isOf(at, "beyond");
  if (beyond || REACHING.has(wordAt(analysis, at))) at++;
  if (at + 1 >= end || !(made || THEIR_NUMBER.has(wordAt(analysis, at)))) return;
  const index = roles.quantity[at + (made || wordAt(analysis, at + 1) === "ال" ? 2 : 1)];
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
  if (beyond && said.mod === null) [group.high, group.mod] = [null, "MORE_THAN"];
  if (said.who !== -1) [group.who, group.whoLast] = [said.who, said.whoLast];
  group.reach(said.last);
}
