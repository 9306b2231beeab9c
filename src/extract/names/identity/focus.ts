import { ZONE, type ZoneTable } from "../../../page/index.js";
import type { Candidate } from "../candidates/candidate.js";
import { identityOf } from "../tables/row-identity.js";
import type { PlaceRow } from "../tables/rows.js";

/** What a mention says for its country as the one a text is about: places say most, people least. */
const VOTES = { GPE: 2, LOC: 1, FAC: 2, ORG: 1, PER: 0.5 } as const;
/** Whom a report goes back to says little of what it is about, and nothing the site that it was written on: «كتب على تويتر». */
const CARRIERS: Readonly<Record<string, number>> = { media: 0.25, platform: 0 };
/** A headline and what opens the text say more than the rest. */
const TITLE_FACTOR = 3;
const OPENING_FACTOR = 2;
const OPENING = 60;
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
    if (zone === ZONE.FURNITURE || zone === ZONE.CAPTION || zone === ZONE.BYLINE) continue;
    if (zone === ZONE.DATELINE && !home.has(country)) continue;
    const weight = CARRIERS[kind ?? ""] ?? VOTES[type];
    const vote = weight * (zone === ZONE.TITLE ? TITLE_FACTOR : first < OPENING ? OPENING_FACTOR : 1);
    of.set(country, (of.get(country) ?? 0) + vote);
    sum += vote;
  }
  return { of, sum };
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
