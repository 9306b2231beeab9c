import { wordAt } from "../../../lexicon/analysis.js";
import type { GroupRecord } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { OF_THEM } from "../tables/words.js";

/** The hedge behind a group: «20 شخصا على الأقل». */
export function addHedge(roles: Roles, group: GroupRecord, end: number): void {
  // «أربعة أشخاص، على الأقل، …»
  const next = group.outerLast + 1;
  const hedge =
    roles.hedgeAfter(next) ??
    (next < end && roles.isMark(next) ? roles.hedgeAfter(next + 1) : null) ??
    // «7 منهم على الأقل»
    (OF_THEM.has(wordAt(roles.input.analysis, next)) ? roles.hedgeAfter(next + 1) : null) ??
    (group.quantity === null ? null : hedgeBehindOrigin(roles, next, end));
  if (hedge === null || hedge.last >= end || group.high === null) return;
  group.mod = hedge.mod;
  group.outerLast = hedge.last;
  if (hedge.mod === "EQUAL_OR_MORE" || hedge.mod === "MORE_THAN") group.high = null;
  else if (hedge.mod === "EQUAL_OR_LESS" || hedge.mod === "LESS_THAN") group.low = 0;
}

/** «12 عنصرا من قوات الدفاع المحلي على الأقل»: where the people are from stands between them and the hedge. */
function hedgeBehindOrigin(roles: Roles, from: number, end: number): ReturnType<Roles["hedgeAfter"]> {
  if (wordAt(roles.input.analysis, from) !== "من") return null;
  for (let token = from + 1; token < Math.min(end, from + ORIGIN_REACH); token++) {
    const hedge = roles.hedgeAfter(token);
    if (hedge !== null) return hedge;
    if (roles.isMark(token) && !roles.isQuote(token)) return null;
    if (roles.timed[token] === 1 || roles.quantity[token] !== -1 || roles.harm[token] !== -1) return null;
    if (roles.is(token, "stop") || roles.is(token, "prep")) return null;
  }
  return null;
}

/** How many words may say where people are from. */
const ORIGIN_REACH = 8;
