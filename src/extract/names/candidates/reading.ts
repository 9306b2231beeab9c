import type { Needs } from "../tables/rows.js";
import { isSupported } from "../words/context.js";
import type { Facts } from "../words/facts.js";

/** A hit that may be a name, with what its row's conditions are held against. */
export interface Reading {
  readonly facts: Facts;
  readonly hit: number;
  readonly token: number;
  readonly last: number;
  readonly peeled: number;
  readonly countries: ReadonlyMap<string, number>;
  /** The state named most. */
  readonly mostNamed: string | null;
}

export const isHere = ({ countries }: Reading, country: string | null): boolean =>
  country !== null && countries.has(country);

export function supported(reading: Reading, needs: Needs | null, countryIsNamed: boolean, heads: number): boolean {
  if (needs === null) return true;
  const { facts, token, last, hit } = reading;
  const proclitics = facts.analysis.hits.proclitics[hit];
  return isSupported(facts, needs, { first: token, last, proclitics, countryIsNamed, heads });
}
