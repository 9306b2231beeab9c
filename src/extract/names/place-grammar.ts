import { Feature } from "../../lexicon/features.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Candidate } from "./candidate.js";
import { isQuote } from "./context.js";
import { evidenceOf } from "./evidence.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "./facts.js";
import type { PlaceHeadRow } from "./rows.js";
import { transliterate } from "./transliterate.js";

const LONGEST = 3;
const WEIGHT = 34;
const NEVER =
  Fact.VERB |
  Fact.SPEECH |
  Fact.PREPOSITION |
  Fact.TITLE |
  Fact.PLACE_HEAD |
  Fact.BODY_HEAD |
  Fact.NISBA |
  Fact.COUNTRY |
  Fact.DOMAIN;

/** Whether a word can be part of a place's name after its head: one that no table knows, a person's name, a definite noun. */
function fits(facts: Facts, token: number, index: number, inside: boolean): boolean {
  if (facts.analysis.tokens.kind[token] !== TokenKind.WORD || has(facts, token, NEVER)) return false;
  if (isUnknown(facts, token)) return index === 0 || !has(facts, token, Fact.DEFINITE) || inside;
  if (has(facts, token, Fact.GIVEN | Fact.FAMILY | Fact.PLACE | Fact.PARTICLE)) return true;
  return inside && has(facts, token, Fact.DEFINITE);
}

/** Last token of the name after a head, or -1. */
function nameAfter(facts: Facts, from: number, inside: boolean): number {
  let last = -1;
  for (let index = 0; index < LONGEST && fits(facts, from + index, index, inside); index++) last = from + index;
  return last;
}

/** Places by the noun that says what they are: «قرية كفر …», «مستشفى معان الحكومي», «جسر الزيتون». */
export function fromPlaceGrammar(
  facts: Facts,
  textOf: (first: number, last: number, peeled: number) => string,
): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon, tokens } = analysis;
  const found: Candidate[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (!has(facts, token, Fact.PLACE_HEAD)) continue;
    const hit = hitWhere(
      facts,
      token,
      families.placeHead,
      (one) => (hits.features[one] & (Feature.DEFINITE | Feature.PLURAL | Feature.ACCUSATIVE)) === 0,
    );
    if (hit === -1) continue;
    const row = lexicon.row<PlaceHeadRow>(hits.entry[hit]);
    const next = hits.last[hit] + 1;
    const quoted = isQuote(facts, next);
    const from = quoted ? next + 1 : next;
    const last = row.opens || quoted ? nameAfter(facts, from, row.inside) : -1;
    if (last === -1 || (quoted && !isQuote(facts, last + 1))) continue;
    const peeled = row.inside ? hits.peeled[hit] : 0;
    const first = row.inside ? token : from;
    const end = row.inside && quoted ? last + 1 : last;
    const name = textOf(first, end, peeled);
    found.push({
      first,
      last: end,
      peeled,
      type: row.type,
      rule: row.inside ? "names/facility" : "names/place-by-head",
      entity: `place:x.${row.kind}.${name.replace(/\s+/g, "-")}`,
      norm: transliterate(textOf(from, last, 0), lexicon),
      arabic: name,
      country: null,
      countryBasis: "assumed",
      sector: null,
      confidence: "possible",
      role: null,
      evidence: [
        evidenceOf(analysis, "head", token, hits.last[hit], hits.peeled[hit], `place-head:${row.id}`),
        evidenceOf(analysis, "name", from, last),
      ],
      weight: WEIGHT,
    });
  }
  return found;
}
