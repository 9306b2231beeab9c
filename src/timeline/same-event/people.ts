import { isMutual } from "./kinship.js";
import type { Side, Subject } from "./subject.js";
import { type Finding, finding, NOTHING } from "./verdict.js";
import { overlap } from "./words.js";

/** Words for a party that share so much of their letters are words for one. */
const LIKE = 0.6;

const sameCountry = (x: Side, y: Side): boolean => x.country !== null && x.country === y.country;

/** How well two lists of parties agree: a named one in common, a country, like words; or two names that clash. */
function agreement(a: readonly Side[], b: readonly Side[]): { readonly points: number; readonly what: string } {
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  const named = pairs.find(([x, y]) => x.named && x.key === y.key);
  if (named !== undefined) return { points: 2, what: named[0].key };
  const country = pairs.find(([x, y]) => sameCountry(x, y));
  if (country !== undefined) return { points: 1, what: `country ${country[0].country}` };
  if (pairs.some(([x, y]) => x.named && y.named)) return { points: -2, what: "" };
  const words = pairs.find(([x, y]) => x.key === y.key || overlap(x.pieces, y.pieces, 1) >= LIKE);
  return words === undefined ? { points: 0, what: "" } : { points: 1, what: `in words, ${words[0].key}` };
}

/** Both sides of talks or a clash as one list: who stands first is a matter of wording. */
function mutual(a: Subject, b: Subject): Finding {
  const [x, y] = [
    [...a.agents, ...a.targets],
    [...b.agents, ...b.targets],
  ];
  if (x.length === 0 || y.length === 0) return NOTHING;
  const shared = x.filter((one) => y.some((other) => one.key === other.key || sameCountry(one, other)));
  if (shared.length >= 2) return finding(3.5, `same parties ${shared.map(({ key }) => key).join(", ")}`);
  if (shared.length === 1) {
    const both = x.length >= 2 && y.length >= 2;
    return both ? finding(0, `one party in common, ${shared[0].key}`) : finding(1, `same party ${shared[0].key}`);
  }
  return x.some(({ named }) => named) && y.some(({ named }) => named) ? finding(-2.5, "other parties") : NOTHING;
}

/** What the participants of two tellings say. */
export function compareParties(a: Subject, b: Subject): Finding[] {
  if (isMutual(a.type) && isMutual(b.type)) return [mutual(a, b)];
  const agent = agreement(a.agents, b.agents);
  const target = agreement(a.targets, b.targets);
  const crossed = agent.points < 0 || target.points < 0;
  // Words like «clashes between A and B» change their sides.
  const turned = crossed && agreement(a.agents, b.targets).points >= 2 && agreement(a.targets, b.agents).points >= 2;
  if (turned) return [finding(1, "same parties, sides exchanged")];
  return [
    finding(agent.points, agent.points < 0 ? "other agents" : `same agent ${agent.what}`),
    finding(target.points, target.points < 0 ? "other targets" : `same target ${target.what}`),
  ].filter(({ points }) => points !== 0);
}
