import { tokensToRaw } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import type { NamePart } from "../../../model/name.js";
import { countryCode } from "../tables/row-identity.js";
import type { CountryRow } from "../tables/rows.js";
import { Fact, type Facts, type HitTest, has, hitWhere } from "./facts.js";

/** A state told inside a longer name. */
export interface StateWord {
  readonly row: CountryRow;
  readonly token: number;
  readonly last: number;
}

const isBareState: HitTest = (hit, { features, peeled }) => peeled[hit] === 0 && (features[hit] & Feature.NISBA) === 0;
const isDemonym: HitTest = (hit, { features, peeled }) =>
  peeled[hit] === 0 &&
  (features[hit] & (Feature.NISBA | Feature.DEFINITE | Feature.PLURAL | Feature.DUAL)) ===
    (Feature.NISBA | Feature.DEFINITE);
const isFeminineDemonym: HitTest = (hit, hits) => isDemonym(hit, hits) && (hits.features[hit] & Feature.FEMININE) !== 0;
const isMasculineDemonym: HitTest = (hit, hits) =>
  isDemonym(hit, hits) && (hits.features[hit] & Feature.FEMININE) === 0;

/** Whether adjectives of this head are feminine: a feminine singular, or the plural of a thing. */
export function isFeminine({ analysis: { hits } }: Facts, hit: number, gender: "m" | "f" | null): boolean {
  return gender === "f" || (hits.features[hit] & Feature.PLURAL) !== 0;
}

/** The state whose definite adjective stands at a token in the singular, or null; `feminine` null takes the masculine or the feminine. */
export function demonymAt(facts: Facts, token: number, feminine: boolean | null): StateWord | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  if (!has(facts, token, Fact.NISBA)) return null;
  const test = feminine === null ? isDemonym : feminine ? isFeminineDemonym : isMasculineDemonym;
  const hit = hitWhere(facts, token, families.country, test);
  return hit === -1 ? null : { row: lexicon.row<CountryRow>(hits.entry[hit]), token, last: hits.last[hit] };
}

/** The demonym of a body's members, in the plural: نقابة الصحفيين [الفلسطينيين], رابطة الأطباء [السودانيين]. */
export function memberDemonymAt(facts: Facts, token: number): StateWord | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  if (!has(facts, token, Fact.NISBA)) return null;
  const wanted = Feature.NISBA | Feature.DEFINITE | Feature.PLURAL;
  const hit = hitWhere(
    facts,
    token,
    families.country,
    (one) =>
      (hits.features[one] & wanted) === wanted &&
      (hits.features[one] & Feature.FEMININE) === 0 &&
      hits.peeled[one] === 0,
  );
  return hit === -1 ? null : { row: lexicon.row<CountryRow>(hits.entry[hit]), token, last: hits.last[hit] };
}

const ARABS = new WordSet("العرب");

/** The token of those of all Arab states as members of a body, or -1: «اتحاد الأطباء [العرب]». */
export const arabsAt = ({ analysis }: Facts, token: number): number => (ARABS.has(analysis, token) ? token : -1);

/** The state named at a token, or null. */
export function stateAt(facts: Facts, token: number): StateWord | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  if (!has(facts, token, Fact.COUNTRY)) return null;
  const hit = hitWhere(facts, token, families.country, isBareState);
  return hit === -1 ? null : { row: lexicon.row<CountryRow>(hits.entry[hit]), token, last: hits.last[hit] };
}

/** An adjective of a body between its head and its demonym: definite, and not the head of something else. */
const isAdjective = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.DEFINITE) &&
  !has(
    facts,
    token,
    Fact.COUNTRY | Fact.PERSON | Fact.VERB | Fact.PREPOSITION | Fact.TITLE | Fact.BODY_HEAD | Fact.NAME_STOP,
  );

/** The demonym after `from`, with at most `limit` adjectives before it, or null. */
export function demonymAfter(facts: Facts, from: number, feminine: boolean | null, limit: number): StateWord | null {
  for (let token = from; token <= from + limit; token++) {
    const state = demonymAt(facts, token, feminine);
    if (state !== null) return state;
    if (!isAdjective(facts, token)) return null;
  }
  return null;
}

/** The country inside a longer name, kept as a part of it. */
export function partOf(facts: Facts, state: StateWord): NamePart {
  const { start, end } = tokensToRaw(facts.analysis, state.token, state.last);
  return {
    start,
    end,
    entity: `country:${state.row.id}`,
    norm: state.row.english,
    country: countryCode(state.row.id),
  };
}
