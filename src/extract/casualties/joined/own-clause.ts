import { wordAt } from "../../../lexicon/analysis.js";
import type { Group } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import type { Scene } from "../scene/scene.js";

/** «مليون شخص مشردون», «300 عامل مفقودون»: what the counted are, right behind them. */
export function isPredicate({ roles, end }: Scene, { outerLast, people, quantity, harm }: Group): boolean {
  const next = predicateOf(roles, outerLast);
  const hit = next < end ? roles.people[next] : -1;
  if (hit === -1 || !people || quantity === null || harm !== null) return false;
  const { hits } = roles.input.analysis;
  return hits.peeled[hit] === 0 && hits.pronoun[hit] === 0 && PREDICATE.test(wordAt(roles.input.analysis, next));
}

/** Where the predicate of people that end at a token would stand, a quotation mark passed over: «103 أشخاص "مفقودون"». */
export const predicateOf = (roles: Roles, last: number): number => (roles.isQuote(last + 1) ? last + 2 : last + 1);

const PREDICATE = /^(?:.{3,}(?:ون|ات)|..[يو].ا)$/;

/** Whether a verb of harm follows the group, so that it is the subject of its own clause: «وجنديان قتلوا». */
export function startsClause(scene: Scene, group: Group): boolean {
  const next = group.outerLast + 1;
  const hit = scene.roles.harm[next];
  // «أربعة آخرين في عداد المفقودين»
  if (isPredicate(scene, group) || (scene.roles.is(next, "subset") && scene.word(next) === "في")) return true;
  return (
    next < scene.end &&
    hit !== -1 &&
    scene.roles.harmRow(hit).pos === "verb" &&
    scene.roles.input.analysis.hits.proclitics[hit] === 0
  );
}
