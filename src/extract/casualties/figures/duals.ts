import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { HarmKind } from "../../../model/casualty.js";
import type { Draft } from "../scene/draft.js";
import type { Roles } from "../scene/roles.js";

/**
 * «مقتل فلسطينيين» is two or more by its letters. Where the text goes on with two of the same («استشهد فلسطينيان», or «شابين»
 * as the next figure of this kind), it is two.
 */
export function settleDuals(roles: Roles, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const noun = openNoun(roles, draft);
    if (noun === null) continue;
    const same = drafts.filter((other) => isExact(other, draft.kind) && nounOf(roles, other) === noun);
    const next = drafts.slice(index + 1).find((other) => isExact(other, draft.kind) && other.subset === null);
    const two = speaksOfTwo(roles, draft) || (same.length > 0 ? same.every(isTwo) : next !== undefined && isTwo(next));
    if (two) draft.high = 2;
  }
}

/** «شرطيين عثر على جثتيهما», «المسلحين اللذين …»: what is said of them right behind is said of two. */
function speaksOfTwo({ input: { analysis } }: Roles, { last }: Draft): boolean {
  for (let token = last + 1; token <= last + TWO_REACH && token < analysis.tokens.count; token++)
    if (TWO.test(wordAt(analysis, token))) return true;
  return false;
}

const TWO_REACH = 5;
const TWO = /^(?:اللذ(?:ين|ان)|.{3,}هما|كلاهما)$/;

const isExact = ({ kind, low, high, zero }: Draft, wanted: HarmKind): boolean =>
  kind === wanted && !zero && low === high;
const isTwo = ({ low }: Draft): boolean => low === 2;

/** The noun of people whose letters leave open whether they are two, or null. */
function openNoun(roles: Roles, draft: Draft): number | null {
  const { group, low, high, joint } = draft;
  if (group === null || group.harm !== null || group.quantity !== null || low !== 2 || high !== null || joint !== null)
    return null;
  const hit = hitOf(roles, draft);
  if (hit === -1) return null;
  const { hits } = roles.input.analysis;
  const features = hits.features[hit];
  const open = (features & Feature.DUAL) !== 0 && (features & Feature.PLURAL) !== 0;
  return open ? hits.entry[hit] : null;
}

function nounOf(roles: Roles, draft: Draft): number | null {
  const hit = hitOf(roles, draft);
  return hit === -1 ? null : roles.input.analysis.hits.entry[hit];
}

/** The hit of the noun that says who. */
function hitOf({ victim, nationality }: Roles, { group }: Draft): number {
  if (group === null || group.who === -1) return -1;
  return victim[group.who] === -1 ? nationality[group.who] : victim[group.who];
}
