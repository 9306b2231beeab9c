import { isMutual } from "./kinship.js";
import type { Side, Subject } from "./subject.js";
import { type Finding, finding, NOTHING } from "./verdict.js";

/** How well two lists of parties agree: 2 for a named one in common, 1 for a country or equal words, -2 for a clash. */
function agreement(a: readonly Side[], b: readonly Side[]): { readonly points: number; readonly what: string } {
  if (a.length === 0 || b.length === 0) return { points: 0, what: "" };
  for (const x of a) for (const y of b) if (x.key === y.key) return { points: x.named ? 2 : 1.5, what: x.key };
  for (const x of a)
    for (const y of b) if (x.country !== null && x.country === y.country) return { points: 1, what: x.country };
  const named = a.some((x) => x.named) && b.some((y) => y.named);
  if (!named) {
    const alike = a.some((x) =>
      b.some((y) => x.key.length > 3 && y.key.length > 3 && (x.key.includes(y.key) || y.key.includes(x.key))),
    );
    return alike ? { points: 1, what: "like words" } : { points: 0, what: "" };
  }
  return { points: -2, what: "" };
}

/** Both sides of talks or a clash as one list: who stands first is a matter of wording. */
function mutual(a: Subject, b: Subject): Finding {
  const [x, y] = [
    [...a.agents, ...a.targets],
    [...b.agents, ...b.targets],
  ];
  if (x.length === 0 || y.length === 0) return NOTHING;
  const shared = x.filter((one) =>
    y.some((other) => one.key === other.key || (one.country !== null && one.country === other.country)),
  );
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
  const out = [
    finding(agent.points, agent.points < 0 ? "other agents" : `same agent ${agent.what}`),
    finding(target.points, target.points < 0 ? "other targets" : `same target ${target.what}`),
  ].filter(({ points }) => points !== 0);
  // Words like «clashes between A and B» change their sides.
  const turned = crossed && agreement(a.agents, b.targets).points >= 2 && agreement(a.targets, b.agents).points >= 2;
  return turned ? [finding(1, "same parties, sides exchanged")] : out;
}
