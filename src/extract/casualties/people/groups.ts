import { wordAt } from "../../../lexicon/analysis.js";
import { procliticOf } from "../../../lexicon/clitics.js";
import { type Group, GroupRecord } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { ALL, MANY } from "../tables/words.js";
import { readBare } from "./bare.js";
import { readCounted } from "./counted.js";
import { addHedge } from "./hedges.js";
import { headOf } from "./nouns.js";
import { addNumber } from "./number-behind.js";
import { readAll, readMany, readOneOf, readOthers } from "./several.js";

/** The group that starts at a token, or null. Reads nothing from `end` on. */
export function readGroup(roles: Roles, token: number, end: number): Group | null {
  if (token >= end || !canOpen(roles, token)) return null;
  // Triggers, tails and parts look at the same tokens again and again.
  const known = roles.groups[token];
  if (known !== undefined && known.end === end) return known.group;
  const group = readUnhedged(roles, token, end);
  if (group?.plural && group.quantity === null) addNumber(roles, group, group.last + 1, end);
  if (group !== null && group.name === -1) addHedge(roles, group, end);
  roles.groups[token] = { end, group };
  return group;
}

const canOpen = (roles: Roles, token: number): boolean =>
  roles.timed[token] === 0 &&
  (roles.quantity[token] !== -1 ||
    roles.words[token] !== 0 ||
    OPENERS.has(wordAt(roles.input.analysis, token)) ||
    roles.name[token] !== -1 ||
    headOf(roles, token) !== -1);

/** Words that open a group and are neither numbers nor people. */
const OPENERS = new Set([...ALL, ...MANY, "عدد"]);

/** «مصرع عدد 6 عناصر», «عدد (6) عناصر»: reports count so; the number says how many. */
function readNumberOf(roles: Roles, token: number, end: number): GroupRecord | null {
  if (wordAt(roles.input.analysis, token) !== "عدد") return null;
  const index = roles.quantity[roles.isQuote(token + 1) ? token + 2 : token + 1];
  return index === -1 ? null : readCounted(roles, roles.input.numerals.quantities[index], end);
}

function readUnhedged(roles: Roles, token: number, end: number): GroupRecord | null {
  const index = roles.quantity[token];
  if (index !== -1) {
    const counted = readCounted(roles, roles.input.numerals.quantities[index], end);
    if (counted !== null) return counted;
  }
  return (
    readOneOf(roles, token, end) ??
    readNumberOf(roles, token, end) ??
    readAll(roles, token, end) ??
    readMany(roles, token) ??
    readName(roles, token) ??
    readOthers(roles, token) ??
    readBare(roles, token, end)
  );
}

/** A person by name: one. */
function readName(roles: Roles, token: number): GroupRecord | null {
  if (!roles.isPerson(token)) return null;
  const index = roles.name[token];
  const { tokens, text } = roles.input.analysis;
  const peeled = roles.input.names[index].start - text.origin[tokens.start[token]];
  const group = new GroupRecord(token, roles.nameLast[token], 1, 1, peeled);
  group.who = token;
  group.whoLast = group.last;
  group.people = true;
  group.definite = true;
  group.name = index;
  group.proclitics = peeled > 0 ? procliticOf(text.units[tokens.start[token]]) : 0;
  return group;
}
