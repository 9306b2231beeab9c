import { ZONE, type ZoneTable } from "../../../page/index.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { townBySide } from "../places/by-side.js";
import { placeCandidate } from "../places/place-candidate.js";
import { countryCode } from "../tables/row-identity.js";
import type { ActorRow, CountryRow, CreditRow, PlaceRow } from "../tables/rows.js";
import { isMark } from "../words/context.js";
import { type Facts, hitWhere, isUnknown } from "../words/facts.js";
import { bodyOf } from "./gazetteer.js";

/** Above every other reading: in a dateline «الشرق الأوسط» is the paper, «وفا» the agency. */
const WEIGHT = 80;

/** The agencies and papers at a token. */
function creditsAt({ analysis }: Facts, token: number): Candidate[] {
  const { hits, lexicon } = analysis;
  const family = lexicon.family("page-credit");
  const found: Candidate[] = [];
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== family || hits.peeled[hit] > 0) continue;
    const { actor } = lexicon.row<CreditRow>(hits.entry[hit]);
    const entry = actor === null ? -1 : lexicon.entryById("actor", actor);
    if (entry === -1) continue;
    found.push(bodyOf(lexicon.row<ActorRow>(entry), { token, last: hits.last[hit], peeled: 0 }, WEIGHT));
  }
  return found;
}

/** «مسقط في 25 أكتوبر /العمانية/»: a town that elsewhere needs its noun, being another word too, opens a dateline without it. */
function townAt(facts: Facts, token: number): Candidate | null {
  const { hits, lexicon } = facts.analysis;
  const rows: PlaceRow[] = [];
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== facts.families.place || hits.peeled[hit] > 0) continue;
    const row = lexicon.row<PlaceRow>(hits.entry[hit]);
    if (row.needs === null || hits.last[hit] > token) return null;
    if (!rows.includes(row)) rows.push(row);
  }
  return rows.length === 0 ? null : placeCandidate(facts, token, token, 0, rows);
}

const OPENING = 0x28;
const CLOSING = 0x29;

/** «درسدن (ألمانيا) 15-7 (أ ف ب) -»: a town that no table knows, of the state that stands behind it between brackets. */
function strangerAt(facts: Facts, token: number, textOf: TextOf): Candidate | null {
  const { hits, lexicon } = facts.analysis;
  if (!isUnknown(facts, token) || !isMark(facts, token + 1, OPENING)) return null;
  const isWhole = (hit: number): boolean => isMark(facts, hits.last[hit] + 1, CLOSING);
  const state = hitWhere(facts, token + 2, facts.families.country, isWhole);
  if (state === -1) return null;
  return ofOneShape({
    ...townBySide(facts, { first: token, last: token, peeled: 0 }, textOf),
    country: countryCode(lexicon.row<CountryRow>(hits.entry[state]).id),
    countryBasis: "stated",
    evidence: [cue("name", token, token), cue("place", token + 2, hits.last[state])],
    weight: WEIGHT,
  });
}

/** What datelines name: «عمان (بترا)», «واشنطن - «الشرق الأوسط»». */
export function fromDatelines(facts: Facts, zones: ZoneTable | undefined, textOf: TextOf): Candidate[] {
  const found: Candidate[] = [];
  if (zones === undefined) return found;
  const { count } = facts.analysis.tokens;
  for (let token = 0; token < count; token++) {
    if (zones.of[token] !== ZONE.DATELINE) continue;
    const opens = token === 0 || zones.of[token - 1] !== ZONE.DATELINE;
    const town = opens ? (townAt(facts, token) ?? strangerAt(facts, token, textOf)) : null;
    if (town !== null) found.push(town);
    found.push(...creditsAt(facts, token));
  }
  return found;
}
