import { Feature } from "../../lexicon/features.js";
import type { Evidence } from "../../model/evidence.js";
import type { NamePart } from "../../model/name.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Candidate } from "./candidate.js";
import { isQuote } from "./context.js";
import { evidenceOf } from "./evidence.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "./facts.js";
import type { BodyHeadRow, CountryRow, DomainRow } from "./rows.js";

/** The most adjectives that may stand between a head and its demonym: القوات الجوية الملكية السعودية. */
const ADJECTIVES = 3;
/** The longest quoted name after a head, in tokens. */
const QUOTED = 6;

/** A state told inside a body's name. */
interface StateWord {
  readonly row: CountryRow;
  readonly token: number;
  readonly last: number;
  readonly peeled: number;
}

const PLURAL_OR_FEMININE = Feature.PLURAL | Feature.DUAL;

/** Whether adjectives of this head are feminine: a feminine singular, or the plural of a thing. */
function isFeminine(facts: Facts, hit: number, gender: "m" | "f" | null): boolean {
  const { hits } = facts.analysis;
  return gender === "f" || (hits.features[hit] & Feature.PLURAL) !== 0;
}

/** The state whose adjective stands at a token and agrees with a head, or null. */
function demonymAt(facts: Facts, token: number, feminine: boolean | null): StateWord | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  if (!has(facts, token, Fact.NISBA)) return null;
  const hit = hitWhere(facts, token, families.country, (one) => {
    const features = hits.features[one];
    if ((features & Feature.NISBA) === 0 || (features & Feature.DEFINITE) === 0 || hits.peeled[one] > 0) return false;
    if (feminine === null) return (features & PLURAL_OR_FEMININE) === 0;
    return ((features & Feature.FEMININE) !== 0) === feminine && (features & PLURAL_OR_FEMININE) === 0;
  });
  return hit === -1 ? null : { row: lexicon.row<CountryRow>(hits.entry[hit]), token, last: hits.last[hit], peeled: 0 };
}

/** The state named at a token, or null. */
function stateAt(facts: Facts, token: number): StateWord | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  if (!has(facts, token, Fact.COUNTRY)) return null;
  const hit = hitWhere(
    facts,
    token,
    families.country,
    (one) => (hits.features[one] & Feature.NISBA) === 0 && hits.peeled[one] === 0,
  );
  return hit === -1 ? null : { row: lexicon.row<CountryRow>(hits.entry[hit]), token, last: hits.last[hit], peeled: 0 };
}

/** An adjective of a body between its head and its demonym: definite, and not the head of something else. */
const isAdjective = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.DEFINITE) &&
  !has(facts, token, Fact.COUNTRY | Fact.PERSON | Fact.VERB | Fact.PREPOSITION | Fact.TITLE | Fact.BODY_HEAD);

/** The demonym after `from`, with at most `limit` adjectives before it, or null. */
function demonymAfter(facts: Facts, from: number, feminine: boolean | null, limit = ADJECTIVES): StateWord | null {
  for (let token = from; token <= from + limit; token++) {
    const state = demonymAt(facts, token, feminine);
    if (state !== null) return state;
    if (!isAdjective(facts, token)) return null;
  }
  return null;
}

/** English of a body from its template. */
function english(template: string, values: { domain?: string; country?: string; adj?: string; name?: string }): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot as keyof typeof values] ?? "");
  return filled
    .replace(/ of\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9\u0620-\u064a]+/g, "-")
    .replace(/^-|-$/g, "");

/** The country inside a body, kept as a part of it. */
function partOf(facts: Facts, state: StateWord): NamePart {
  const { start, end } = evidenceOf(facts.analysis, "state", state.token, state.last);
  return {
    start,
    end,
    entity: `country:${state.row.id}`,
    norm: state.row.english,
    country: state.row.id.toUpperCase(),
  };
}

const GRAMMAR_WEIGHT = 46;

/** Puts a grammatical body together. */
function body(
  facts: Facts,
  span: { first: number; last: number; peeled: number },
  rule: string,
  head: Pick<BodyHeadRow, "id" | "kind" | "sector" | "english">,
  values: { domain?: string; name?: string },
  state: StateWord | null,
  evidence: readonly Evidence[],
  arabic: string,
): Candidate {
  const country = state?.row.id ?? null;
  const identity = [head.id, values.domain, values.name]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => slug(part as string));
  const ofState = (row: CountryRow | null): { entity: string; norm: string } => ({
    entity: `actor:${[row?.id ?? "x", ...identity].join(".")}`,
    norm: english(head.english, { ...values, country: row?.english ?? "", adj: row?.adjective ?? row?.english ?? "" }),
  });
  return {
    ...span,
    type: "ORG",
    rule,
    ...ofState(state?.row ?? null),
    kind: head.kind,
    arabic,
    country: country?.toUpperCase() ?? null,
    countryBasis: state === null ? "assumed" : "stated",
    sector: head.sector,
    confidence: "likely",
    role: null,
    ...(state === null ? { ofState } : { parts: [partOf(facts, state)] }),
    evidence:
      state === null
        ? evidence
        : [...evidence, evidenceOf(facts.analysis, "state", state.token, state.last, 0, `country:${state.row.id}`)],
    weight: GRAMMAR_WEIGHT,
  };
}

/** A name in quotes after a head: last token inside the quotes, or -1. */
function quotedName(facts: Facts, token: number): number {
  if (!isQuote(facts, token)) return -1;
  for (let at = token + 2; at <= token + QUOTED + 1; at++) {
    if (isQuote(facts, at)) return at - 1;
    if (at >= facts.analysis.tokens.count || facts.analysis.tokens.kind[at] === TokenKind.BREAK) return -1;
  }
  return -1;
}

/** The words of a body's own name: definite nouns and adjectives, «و» between them, or words that no table knows. */
function ownName(facts: Facts, from: number): number {
  const { tokens, hits } = facts.analysis;
  let last = -1;
  for (let token = from; token < Math.min(tokens.count, from + 4); token++) {
    if (tokens.kind[token] !== TokenKind.WORD) break;
    if (has(facts, token, Fact.NISBA | Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.TITLE)) break;
    const definite = has(facts, token, Fact.DEFINITE);
    const joined = token > from && hits.first[token] < hits.first[token + 1] && isJoinedDefinite(facts, token);
    if (!(definite || joined || (isUnknown(facts, token) && token === from))) break;
    last = token;
  }
  return last;
}

/** «والتنمية» in «حزب العدالة والتنمية». */
function isJoinedDefinite(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const at = tokens.start[token];
  return text.units[at] === 0x0648 && text.units[at + 1] === 0x0627 && text.units[at + 2] === 0x0644;
}

/** Candidates of a head and what follows it: ministries, armies, parties, brigades, newspapers of any state. */
export function fromBodyGrammar(
  facts: Facts,
  textOf: (first: number, last: number, peeled: number) => string,
): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon, tokens } = analysis;
  const found: Candidate[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (has(facts, token, Fact.BODY_HEAD)) {
      const hit = hitWhere(facts, token, families.bodyHead, (one) => (hits.features[one] & Feature.ACCUSATIVE) === 0);
      if (hit !== -1) found.push(...fromHead(facts, token, hit, textOf));
    }
    if (has(facts, token, Fact.DOMAIN)) {
      // «الخارجية العراقية»: the ministry by its domain alone.
      const hit = hitWhere(facts, token, families.domain);
      if (hit === -1 || has(facts, token - 1, Fact.BODY_HEAD)) continue;
      const state = demonymAt(facts, hits.last[hit] + 1, true) ?? demonymAt(facts, hits.last[hit] + 1, false);
      if (state === null) continue;
      const row = lexicon.row<DomainRow>(hits.entry[hit]);
      const span = { first: token, last: state.last, peeled: hits.peeled[hit] };
      const head = {
        id: "ministry",
        kind: "ministry",
        sector: row.sector ?? ("GOV" as const),
        english: "{adj} Ministry of {domain}",
      };
      const evidence = [evidenceOf(analysis, "domain", token, hits.last[hit], hits.peeled[hit], `domain:${row.id}`)];
      found.push(
        body(
          facts,
          span,
          "names/domain-of-state",
          head,
          { domain: row.english },
          state,
          evidence,
          textOf(token, state.last, span.peeled),
        ),
      );
    }
  }
  return found;
}

function fromHead(
  facts: Facts,
  token: number,
  hit: number,
  textOf: (first: number, last: number, peeled: number) => string,
): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const row = lexicon.row<BodyHeadRow>(hits.entry[hit]);
  const takes = new Set(row.takes ?? []);
  const headLast = hits.last[hit];
  const peeled = hits.peeled[hit];
  const definite = (hits.features[hit] & Feature.DEFINITE) !== 0 || startsWithArticle(facts, token, peeled);
  const next = headLast + 1;
  const headEvidence = evidenceOf(analysis, "head", token, headLast, peeled, `body-head:${row.id}`);
  const make = (
    last: number,
    rule: string,
    values: { domain?: string; name?: string },
    state: StateWord | null,
  ): Candidate =>
    body(facts, { first: token, last, peeled }, rule, row, values, state, [headEvidence], textOf(token, last, peeled));
  const out: Candidate[] = [];
  if (definite) {
    const state =
      row.bare || takes.has("demonym") ? demonymAfter(facts, next, isFeminine(facts, hit, row.gender)) : null;
    if (state !== null) {
      const between = state.token > next ? textOf(next, state.token - 1, 0) : undefined;
      out.push(make(state.last, "names/body-of-state", between === undefined ? {} : { name: between }, state));
    }
    return out;
  }
  if (takes.has("domain") && has(facts, next, Fact.DOMAIN)) {
    const domain = hitWhere(facts, next, families.domain);
    if (domain !== -1) {
      const domainRow = lexicon.row<DomainRow>(hits.entry[domain]);
      const after = hits.last[domain] + 1;
      const state =
        demonymAfter(facts, after, isFeminine(facts, hit, row.gender), 1) ??
        demonymAfter(facts, after, null, 0) ??
        demonymAfter(facts, after, true, 0);
      out.push(make(state?.last ?? hits.last[domain], "names/body-with-domain", { domain: domainRow.english }, state));
    }
  }
  if (takes.has("state")) {
    const state = stateAt(facts, next);
    if (state !== null) out.push(make(state.last, "names/body-of-state", {}, state));
  }
  if (takes.has("demonym")) {
    // قوات الأمن العراقية, مشاة البحرية الأمريكية: a definite noun between.
    const state = has(facts, next, Fact.DEFINITE)
      ? (demonymAfter(facts, next + 1, isFeminine(facts, hit, row.gender), 1) ?? demonymAfter(facts, next + 1, null, 0))
      : null;
    if (state !== null)
      out.push(make(state.last, "names/body-of-state", { name: textOf(next, state.token - 1, 0) }, state));
  }
  if (takes.has("name")) out.push(...namedBody(facts, token, next, peeled, row, textOf, make));
  return out;
}

/** كتائب القسام, حزب العدالة والتنمية, صحيفة "الوطن": a head with a name of its own. */
function namedBody(
  facts: Facts,
  token: number,
  next: number,
  peeled: number,
  row: BodyHeadRow,
  textOf: (first: number, last: number, peeled: number) => string,
  make: (last: number, rule: string, values: { name?: string }, state: StateWord | null) => Candidate,
): Candidate[] {
  const quoted = quotedName(facts, next);
  const last = quoted === -1 ? ownName(facts, next) : quoted;
  if (last === -1) return [];
  const from = quoted === -1 ? next : next + 1;
  const name = textOf(from, last, 0);
  const state = quoted === -1 ? (demonymAt(facts, last + 1, null) ?? demonymAt(facts, last + 1, true)) : null;
  const made = make(state?.last ?? last, "names/named-body", { name }, state);
  // Outside the name: صحيفة [الوطن], حركة "[X]".
  if (row.outside || quoted !== -1)
    return [{ ...made, first: from, last, peeled: 0, weight: made.weight - 10, norm: row.outside ? name : made.norm }];
  return [{ ...made, first: token, peeled, weight: made.weight - 10 }];
}

function startsWithArticle({ analysis: { text, tokens } }: Facts, token: number, peeled: number): boolean {
  const at = tokens.start[token] + peeled;
  return (
    (text.units[at] === 0x0627 && text.units[at + 1] === 0x0644) ||
    (peeled > 0 && text.units[at] === 0x0644 && text.units[at - 1] === 0x0644)
  );
}
