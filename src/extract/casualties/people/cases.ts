import { wordAt } from "../../../lexicon/analysis.js";
import { GroupRecord } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { CASES, TWO_CASES } from "../tables/words.js";

/** «حالتان خطيرتان», «ثماني حالات حرجة»: wounded people told by how they are, from a token on. */
export function readGraveCases(roles: Roles, token: number, end: number): GroupRecord | null {
  const { analysis, numerals } = roles.input;
  const quantity = roles.quantity[token] === -1 ? null : numerals.quantities[roles.quantity[token]];
  const noun = quantity === null ? token : quantity.lastToken + 1;
  const known = quantity === null ? TWO_CASES : CASES;
  if (noun + 1 >= end || !known.has(wordAt(analysis, noun)) || !roles.isOf(noun + 1, "grave")) return null;
  const group =
    quantity === null
      ? new GroupRecord(token, noun + 1, 2, 2, 0)
      : new GroupRecord(quantity.firstToken, noun + 1, quantity.low, quantity.high, quantity.peeled);
  group.quantity = quantity;
  group.mod = quantity?.mod ?? null;
  group.counted = group.people = group.plural = true;
  group.harm = "injured";
  return group;
}
