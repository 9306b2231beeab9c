import type { Sector } from "../../../model/name.js";
import { ZONE, type ZoneTable } from "../../../page/index.js";
import type { Candidate } from "../candidates/candidate.js";
import { countryCode, identityOf } from "../tables/row-identity.js";
import type { BodyHeadRow, CountryRow, PlaceRow, TitleRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";

/** What a mention says for its country as the one a text is about: places say most, people least. */
const VOTES = { GPE: 2, LOC: 1, FAC: 2, ORG: 1, PER: 0.5 } as const;
/**
 * Whom a report goes back to says little of what it is about, and nothing the site that it was written on («كتب على تويتر»), nor
 * who speaks up for people in other states («منظمة العفو الدولية»).
 */
const CARRIERS: ReadonlyMap<string, number> = new Map([
  ["media", 0.25],
  ["ngo", 0],
  ["platform", 0],
]);
/** «نائب كويتي», «محكمة كويتية»: what the adjective of a state's office or body says that is no name. */
const ADJECTIVE = 1;
const OF_STATE: ReadonlySet<Sector | null> = new Set(["GOV", "LEG", "JUD", "COP", "MIL"]);

/** Whether a word is an office or a body of a state. */
function isOfState(facts: Facts, token: number): boolean {
  const { hits, lexicon } = facts.analysis;
  const { title, bodyHead } = facts.families;
  const isOne = (hit: number): boolean => OF_STATE.has(lexicon.row<TitleRow | BodyHeadRow>(hits.entry[hit]).sector);
  return (
    (has(facts, token, Fact.TITLE) && hitWhere(facts, token, title, isOne) !== -1) ||
    (has(facts, token, Fact.BODY_HEAD) && hitWhere(facts, token, bodyHead, isOne) !== -1)
  );
}
/** A headline and what opens the text say more than the rest. */
const TITLE_FACTOR = 3;
const OPENING_FACTOR = 2;
const OPENING = 60;
/** Who wrote it, what a picture shows and what stands around a text say nothing of what it is about. */
const MUTE: ReadonlySet<number> = new Set([ZONE.FURNITURE, ZONE.CAPTION, ZONE.BYLINE]);

/** How much more than others what stands at a token says for its country, by where in the text it stands; 0 where it says nothing. */
function loudness(zone: number | undefined, token: number): number {
  if (zone !== undefined && MUTE.has(zone)) return 0;
  if (zone === ZONE.TITLE) return TITLE_FACTOR;
  return token < OPENING ? OPENING_FACTOR : 1;
}

/** The share of all votes that makes a country the focus. */
const FOCUS_SHARE = 0.3;

/** Votes of every country named in a text, with what they sum to. */
export interface CountryVotes {
  readonly of: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** States whose own agency signs from one of their towns: «دمشق (سانا)», «رام الله - وفا». A report from elsewhere says nothing. */
function homes(candidates: readonly Candidate[], zones: ZoneTable | undefined): ReadonlySet<string> {
  const signed = candidates.filter(({ first, country }) => country !== null && zones?.of[first] === ZONE.DATELINE);
  const isHome = ({ type, country }: Candidate): boolean =>
    type === "ORG" && signed.some((one) => one.type === "GPE" && one.country === country);
  return new Set(signed.filter(isHome).map(({ country }) => country!));
}

/** Whether one of several places of a name lies in another country. */
const isElsewhereToo = (rivals: readonly PlaceRow[], country: string): boolean =>
  rivals.length > 1 && rivals.some((rival) => identityOf("place", rival).country !== country);

/** Counts what the names of a text say for each country. A place with homonyms in several countries says nothing yet. */
export function countVotes(candidates: readonly Candidate[], zones: ZoneTable | undefined): CountryVotes {
  const of = new Map<string, number>();
  let sum = 0;
  const home = homes(candidates, zones);
  for (const { country, type, first, rivals, kind } of candidates) {
    if (country === null || (rivals !== undefined && isElsewhereToo(rivals, country))) continue;
    const zone = zones?.of[first];
    const loud = loudness(zone, first);
    if (loud === 0 || (zone === ZONE.DATELINE && !home.has(country))) continue;
    const carried = type === "ORG" && kind !== undefined ? CARRIERS.get(kind) : undefined;
    const vote = (carried ?? VOTES[type]) * loud;
    of.set(country, (of.get(country) ?? 0) + vote);
    sum += vote;
  }
  return { of, sum };
}

/** Adds what the adjectives of states' offices and bodies say that are no names. */
export function withAdjectives(
  { of, sum }: CountryVotes,
  facts: Facts,
  candidates: readonly Candidate[],
  zones: ZoneTable | undefined,
): CountryVotes {
  const { hits, lexicon } = facts.analysis;
  let votes: Map<string, number> | undefined;
  let all = sum;
  let next = 0;
  for (const token of facts.naming) {
    if (token === 0 || !has(facts, token, Fact.NISBA) || !isOfState(facts, token - 1)) continue;
    // Names stand in the order of the text.
    while (next < candidates.length && candidates[next].last < token) next++;
    if (next < candidates.length && candidates[next].first <= token) continue;
    const loud = loudness(zones?.of[token], token);
    if (loud === 0) continue;
    const hit = hitWhere(facts, token, facts.families.country);
    if (hit === -1) continue;
    const country = countryCode(lexicon.row<CountryRow>(hits.entry[hit]).id);
    const vote = ADJECTIVE * loud;
    votes ??= new Map(of);
    votes.set(country, (votes.get(country) ?? 0) + vote);
    all += vote;
  }
  return { of: votes ?? of, sum: all };
}

/** The country that a text is about, or null where none stands out. */
export function focusOf({ of, sum }: CountryVotes): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [country, votes] of of) {
    if (votes > most || (votes === most && best !== null && country < best)) {
      best = country;
      most = votes;
    }
  }
  return best !== null && most >= sum * FOCUS_SHARE ? best : null;
}
