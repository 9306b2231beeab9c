import type { Candidate, TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import type { DomainRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { demonymAfter, demonymAt, type StateWord, stateAt } from "../words/state-words.js";
import { ALONE_WEIGHT, compose, type Head, STATED_WEIGHT } from "./compose.js";
import { speaksAlone } from "./speaks.js";

// Ministries, directorates and others by what they deal with: «وزارة الخارجية», «الخارجية العراقية».

/** «الخارجية العراقية»: the ministry by its domain alone. «وزير الخارجية العراقي» is an office, not a body. */
export function ministryByDomain(facts: Facts, token: number, textOf: TextOf): Candidate | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const hit = hitWhere(facts, token, families.domain);
  // «وزير الخارجية العراقي», «العلاقات الخارجية الإسبانية»: an office, an adjective.
  if (
    hit === -1 ||
    has(facts, token - 1, Fact.BODY_HEAD | Fact.TITLE) ||
    (hits.peeled[hit] === 0 && has(facts, token - 1, Fact.DEFINITE))
  )
    return null;
  const row = lexicon.row<DomainRow>(hits.entry[hit]);
  const peeled = hits.peeled[hit];
  const state = row.alone ? demonymAt(facts, hits.last[hit] + 1, true) : null;
  if (state === null && !(row.alone && speaksAlone(facts, token, hits.last[hit], peeled))) return null;
  const evidence = [cue("domain", token, hits.last[hit], peeled, "domain", row.id)];
  const ministry = {
    id: "ministry",
    kind: "ministry",
    sector: row.sector ?? ("GOV" as const),
    english: "{adj} Ministry of {domain}",
  };
  return compose(
    { length: 1, facts, row: ministry, token, peeled, evidence, textOf },
    state?.last ?? hits.last[hit],
    "names/domain-of-state",
    { domain: row.english },
    state,
    state === null ? ALONE_WEIGHT : STATED_WEIGHT,
  );
}

/** «وزارة [الخارجية] العراقية»: a body by the domain behind its noun, with its state where that is told, or null. */
export function ofDomain(head: Head, next: number, feminine: boolean | null): Candidate | null {
  const { facts } = head;
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const domain = has(facts, next, Fact.DOMAIN) ? hitWhere(facts, next, families.domain) : -1;
  if (domain === -1) return null;
  const last = hits.last[domain];
  // «مديرية [الدفاع المدني]» is not one of defence.
  if (hitWhere(facts, next, families.bodyHead, (one) => hits.last[one] > last) !== -1) return null;
  const values = { domain: lexicon.row<DomainRow>(hits.entry[domain]).english };
  const after = last + 1;
  const state = demonymAfter(facts, after, feminine, 1) ?? demonymAt(facts, after, null) ?? stateAfterIn(facts, after);
  return compose(head, state?.last ?? last, "names/body-with-domain", values, state, STATED_WEIGHT);
}

/** «وزارة الخارجية في العراق» is not read as one name; the state must follow at once: «وزارة خارجية العراق». */
const stateAfterIn = (facts: Facts, token: number): StateWord | null =>
  has(facts, token - 1, Fact.DEFINITE) ? null : stateAt(facts, token);

/** «وزارتي الخارجية والمالية»: each domain names a ministry of its own, the noun that they share outside. */
export function joinedDomains(head: Head, from: number): Candidate[] {
  const { facts, row, evidence, textOf } = head;
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const found: Candidate[] = [];
  let token = from;
  while (has(facts, token, Fact.DOMAIN)) {
    const hit = hitWhere(facts, token, families.domain, (one) => token === from || hits.peeled[one] === 1);
    if (hit === -1) break;
    const peeled = hits.peeled[hit];
    const last = hits.last[hit];
    const values = { domain: lexicon.row<DomainRow>(hits.entry[hit]).english };
    const state = demonymAt(facts, last + 1, null);
    found.push(
      compose(
        { length: 1, facts, row, token, peeled, evidence, textOf },
        last,
        "names/body-with-domain",
        values,
        null,
        STATED_WEIGHT,
      ),
    );
    token = (state?.last ?? last) + 1;
  }
  return found;
}
