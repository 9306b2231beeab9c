import type { EventMention, Participant } from "../model/event.js";
import type { TimelineParty } from "../model/timeline.js";
import { byText, firstOf } from "./canonical.js";

/** What a party is known by: its entity, else the words. */
export const partyKey = ({ entity, text }: { readonly entity: string | null; readonly text: string }): string =>
  entity ?? text;

/** The usual Arabic name behind a participant's mention. */
export type ArabicName = (mention: string) => string | undefined;

const party = (role: TimelineParty["role"], who: Participant, arabicName: ArabicName): TimelineParty => ({
  role,
  text: who.text,
  arabic: (who.name === null ? undefined : arabicName(who.name)) ?? who.text,
  entity: who.entity,
  country: who.country,
});

/** The parties of several mentions, each once; words for a party are dropped where a mention names one in that role. */
export function partiesOf(events: readonly EventMention[], arabicName: ArabicName): TimelineParty[] {
  const all = events.flatMap(({ agents, targets }) => [
    ...agents.map((who) => party("agent", who, arabicName)),
    ...targets.map((whom) => party("target", whom, arabicName)),
  ]);
  return joinParties(all);
}

/** Parties of several tellings, agents first, the most often told first. */
export function joinParties(all: readonly TimelineParty[]): TimelineParty[] {
  if (all.length < 2) return [...all];
  const counted = new Map<string, { readonly party: TimelineParty; count: number; readonly order: number }>();
  for (const one of all) {
    const key = `${one.role} ${partyKey(one)}`;
    const before = counted.get(key);
    if (before === undefined) counted.set(key, { party: one, count: 1, order: counted.size });
    else before.count++;
  }
  const kept = [...counted.values()].filter(
    ({ party: one }) =>
      one.entity !== null ||
      ![...counted.values()].some(({ party: other }) => other.role === one.role && other.entity !== null),
  );
  return kept
    .sort((a, b) => firstOf(byText(a.party.role, b.party.role), b.count - a.count, a.order - b.order))
    .map(({ party: one }) => one);
}

export const textsOf = (parties: readonly TimelineParty[], role: TimelineParty["role"]): string[] =>
  parties.filter((one) => one.role === role).map(({ text }) => text);

const keysOf = (parties: readonly TimelineParty[], role: TimelineParty["role"]): ReadonlySet<string> =>
  new Set(parties.filter((one) => one.role === role).map(partyKey));

/**
 * Whether both name somebody and nobody of one is of the other's side: neither the same party nor, where a state and its
 * army or ministry are meant, of the same country.
 */
export function clash(a: readonly TimelineParty[], b: readonly TimelineParty[], role: TimelineParty["role"]): boolean {
  const [x, y] = [a, b].map((parties) => parties.filter((one) => one.role === role && one.entity !== null));
  if (x.length === 0 || y.length === 0) return false;
  return !x.some((one) =>
    y.some((other) => one.entity === other.entity || (one.country !== null && one.country === other.country)),
  );
}

/** Whether a party of one is also a party of the other in the same role. */
export const shares = (
  a: readonly TimelineParty[],
  b: readonly TimelineParty[],
  role: TimelineParty["role"],
): boolean => {
  const keys = keysOf(a, role);
  return [...keysOf(b, role)].some((key) => keys.has(key));
};
