import { Proclitic } from "../../../lexicon/clitics.js";
import type { Candidate, TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import type { DomainRow, PurposeRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere, isDefinite } from "../words/facts.js";
import { isJoinedDefinite, isRelational, NEVER } from "../words/governed-names.js";
import { demonymAfter, demonymAt, type StateWord, stateAt } from "../words/state-words.js";
import { ALONE_WEIGHT, compose, type Head, STATED_WEIGHT } from "./compose.js";
import { englishName } from "./purpose-words.js";
import { ranked } from "./ranks.js";
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
    (hits.peeled[hit] === 0 && isDefinite(facts, token - 1))
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
    takes: null,
    noun: null,
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
  // «وزارة الصحة [العمومية]»: what a ministry deals with has adjectives of its own.
  const described = head.row.kind === MINISTRY ? lastAdjective(facts, last) : last;
  const own = described > last ? englishName(facts, next, described) : "";
  const more = JOINING.has(head.row.kind) && !isOfEach(head) ? domainsFrom(facts, described, head.row.kind) : null;
  const domains = [own || lexicon.row<DomainRow>(hits.entry[domain]).english, ...(more?.english ?? [])];
  // «وزارة التجارة الدولية»: the adjective is of what a ministry deals with.
  const whole = ranked(head, more?.last ?? described, head.row.kind === MINISTRY ? null : feminine);
  const after = whole.last + 1;
  const state = demonymAfter(facts, after, feminine, 1) ?? demonymAt(facts, after, null) ?? stateAfterIn(facts, after);
  const values = { domain: listed(domains) };
  return compose(whole.head, state?.last ?? whole.last, "names/body-with-domain", values, state, STATED_WEIGHT);
}

const MINISTRY = "ministry";
/** Kinds of body that deal with several things: «وزارة [التجهيز والإسكان]», «لجنة [الدفاع والأمن القومي]». */
const JOINING: ReadonlySet<string> = new Set([MINISTRY, "committee"]);

/** «كل من وزارة [الصحة والعدل]» are two. */
const isOfEach = ({ facts, token }: Head): boolean => token > 0 && has(facts, token - 1, Fact.EACH);

/** «Housing, Urbanism and the City» */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;

/** What و joins to a domain, with the last token: «والإسكان والتهيئة العمرانية»; null where that may be another body: «وزارة الدفاع [والداخلية]». */
function domainsFrom(facts: Facts, from: number, kind: string) {
  const { domain, purpose } = facts.families;
  const { hits, lexicon } = facts.analysis;
  const english: string[] = [];
  let last = from;
  const isJoined = (hit: number): boolean => hits.proclitics[hit] === Proclitic.CONJUNCTION;
  while (isJoinedDefinite(facts, last + 1) && !has(facts, last + 1, OTHERS)) {
    const known = hitWhere(facts, last + 1, domain, isJoined);
    const thing = hitWhere(facts, last + 1, purpose, isJoined);
    if (known === -1 && thing === -1) break;
    // «والتعليم الأولي»
    const hit = known !== -1 && (thing === -1 || hits.last[thing] <= hits.last[known]) ? known : thing;
    const row = lexicon.row<DomainRow & Pick<PurposeRow, "part">>(hits.entry[hit]);
    // «وزارة الصحة [والمستشفيات]»
    const isBody = has(facts, last + 1, Fact.BODY_HEAD) && kind === MINISTRY;
    if (known === -1 ? row.part !== "thing" || isBody : row.alone && kind === MINISTRY) break;
    english.push(row.english);
    last = lastAdjective(facts, hits.last[hit]);
  }
  return last === from ? null : { english, last };
}

/** Last token of the adjectives of belonging behind a noun: «الصحة [العمومية]». */
function lastAdjective(facts: Facts, from: number): number {
  let last = from;
  while (isRelational(facts, last + 1) && has(facts, last + 1, Fact.WORD) && !has(facts, last + 1, NO_ADJECTIVE))
    last++;
  return last;
}

/** «وزارة الدفاع [المالية]» is Mali's. */
const NO_ADJECTIVE = NEVER | Fact.NISBA | Fact.DOMAIN;
const OTHERS = Fact.TITLE | Fact.ACTOR | Fact.PERSON | Fact.COUNTRY;

/** «وزارة الخارجية في العراق» is not read as one name; the state must follow at once: «وزارة خارجية العراق». */
const stateAfterIn = (facts: Facts, token: number): StateWord | null =>
  has(facts, token - 1, Fact.DEFINITE) ? null : stateAt(facts, token);

/**
 * «وزارتي الخارجية والمالية»: each domain names a ministry of its own, the noun that they share outside. Many with one
 * domain, «لجان التضامن», are no body.
 */
export function joinedDomains(head: Head, from: number, isDual: boolean): Candidate[] {
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
  return found.length === 1 && !isDual ? [] : found;
}
