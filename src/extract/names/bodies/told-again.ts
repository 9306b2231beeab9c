import { procliticOf } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { hashBehind, hashStep } from "../../../text/hash.js";
import { ALEF, LAM } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { inOrder } from "../candidates/select.js";
import type { BodyHeadRow } from "../tables/rows.js";
import { columns, mark } from "../words/columns.js";
import { isQuote } from "../words/context.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { bitsOfFew } from "../words/hash-bits.js";
import { compose, inLatin } from "./compose.js";

// Bodies that a text names with their noun once, «شركة زيلانكو», and without it elsewhere, «قالت زيلانكو».

const NAMED_BODY = "names/named-body";
const NAMED: ReadonlySet<string> = new Set([NAMED_BODY, "names/body"]);
const KNOWN = "names/known-person";
/** Shorter words are cut off from others. */
const SHORTEST = 4;
const WEIGHT = 36;

const SINGULAR_BARE = Feature.DEFINITE | Feature.PLURAL | Feature.DUAL;

/** Whether no table knows the words of a name, but for the body. */
function isProper(facts: Facts, { first, last }: Candidate): boolean {
  const { kind, start, end } = facts.analysis.tokens;
  let longest = 0;
  for (let token = first; token <= last; token++) {
    if (kind[token] !== TokenKind.WORD || (facts.of[token] & ~Fact.ACTOR) !== 0) return false;
    longest = Math.max(longest, end[token] - start[token]);
  }
  return longest >= SHORTEST;
}

/** Persons by the hash of the last word of their full name. */
function bearersIn(facts: Facts, candidates: readonly Candidate[]): ReadonlySet<number> {
  const { hash } = facts.analysis.tokens;
  const bearers = new Set<number>();
  for (const { type, first, last } of candidates) if (type === "PER" && last > first) bearers.add(hash[last]);
  return bearers;
}

/** «منظمة [أورب ميديا]»: what the person grammar reads behind the noun of a body that stands outside its name. */
function calledLikePerson(facts: Facts, person: Candidate, bearers: ReadonlySet<number>, textOf: TextOf): Candidate {
  const { hits, lexicon, tokens } = facts.analysis;
  const { type, rule, first, last, peeled } = person;
  const token = first - 1;
  if (type !== "PER" || rule === KNOWN || peeled > 0 || !has(facts, token, Fact.BODY_HEAD)) return person;
  const hit = hitWhere(
    facts,
    token,
    facts.families.bodyHead,
    (one, { features, last: ends }) => ends[one] === token && (features[one] & SINGULAR_BARE) === 0,
  );
  if (hit === -1 || (last === first && bearers.has(tokens.hash[last]))) return person;
  const row = lexicon.row<BodyHeadRow>(hits.entry[hit]);
  if (!row.outside) return person;
  const name = textOf(first, last, 0);
  const evidence = [cue("head", token, token, hits.peeled[hit], "body-head", row.id), cue("name", first, last)];
  const head = { length: 1, facts, row, token, peeled: hits.peeled[hit], evidence, textOf };
  const made = compose(head, last, NAMED_BODY, { name }, null, WEIGHT);
  const resolve = () => ({ ...made.resolve!(), norm: inLatin(name, facts), arabic: name });
  return ofOneShape({ ...made, first, peeled: 0, resolve, parts: undefined });
}

/** A body, and the last token of what it may be told by again. */
interface Told {
  readonly body: Candidate;
  readonly last: number;
}

/** «مركز الميزان [لحقوق الإنسان]»: the last token before what a body is for, -1 where it tells no such thing or has no name of its own. */
function beforePurpose({ analysis: { text, tokens } }: Facts, { first, last }: Candidate): number {
  for (let token = first + 2; token <= last; token++) {
    const start = tokens.start[token];
    if (text.units[start] === LAM && tokens.end[token] - start >= SHORTEST) return token - 1;
  }
  return -1;
}

/** The bodies of a text that may be told again in short, by the hash of their first word or, where their noun is part of them, of their first two. */
function bodiesToFind(facts: Facts, candidates: readonly Candidate[], bearers: ReadonlySet<number>) {
  const { hash } = facts.analysis.tokens;
  const words = new Map<number, Told>();
  const phrases = new Map<number, Told>();
  const sought = bitsOfFew();
  const seekPhrase = (body: Candidate, last: number): void => {
    if (last === -1) return;
    phrases.set(mixed(hash[body.first], hash[body.first + 1]), { body, last });
    sought.add(hash[body.first]);
  };
  for (const body of candidates) {
    const { type, rule, first, last, peeled } = body;
    if (type !== "ORG" || peeled > 0) continue;
    seekPhrase(body, beforeState(body));
    if (rule === NAMED_BODY && has(facts, first, Fact.BODY_HEAD) && !has(facts, first, Fact.DEFINITE)) {
      // «اللجنة العامة للانتخابات» has no name of its own.
      seekPhrase(body, beforePurpose(facts, body));
    } else if (NAMED.has(rule) && !words.has(hash[first])) {
      const headed = has(facts, first - 1, Fact.BODY_HEAD) || isQuote(facts, first - 1);
      if (!headed || !isProper(facts, body) || (first === last && bearers.has(hash[first]))) continue;
      words.set(hash[first], { body, last });
      sought.add(hash[first]);
    }
  }
  return { words, phrases, sought };
}

const OF_STATE = "names/body-of-state";
/** Kinds of body that are told by an adjective of their own too, where the state has one that is meant: «البنك التجاري». */
const TOLD_WITHOUT_STATE: ReadonlySet<string> = new Set(["bank", "company", "federation"]);

/** «البنك التجاري [القطري]»: the last token before the adjective of the state, -1 where nothing else is told of the body. */
function beforeState({ rule, kind, first, last, evidence }: Candidate): number {
  if (rule !== OF_STATE || kind === undefined || !TOLD_WITHOUT_STATE.has(kind)) return -1;
  const state = evidence.find(({ part }) => part === "state");
  return state !== undefined && state.last === last && state.first > first + 1 ? state.first - 1 : -1;
}

const mixed = (first: number, second: number): number => (Math.imul(first, 31) + second) | 0;

/** The hash of a word behind its first letter; ل takes the alef of the article away: «للبنك» is ل and «البنك». */
function behindLetter(units: Uint16Array, start: number, hash: number): number {
  const behind = hashBehind(hash, units[start]);
  return units[start] === LAM && units[start + 1] === LAM ? hashStep(behind, ALEF) : behind;
}

/** Adds the bodies that the text tells again without their noun: «وقالت [زيلانكو]», «أسهم [زيلانكو]» in a text on «شركة زيلانكو». */
export function bodiesToldAgain(facts: Facts, kept: readonly Candidate[], textOf: TextOf): Candidate[] {
  const { tokens, text } = facts.analysis;
  const bearers = bearersIn(facts, kept);
  const candidates = kept.map((one) => calledLikePerson(facts, one, bearers, textOf));
  const { words, phrases, sought } = bodiesToFind(facts, candidates, bearers);
  if (words.size === 0 && phrases.size === 0) return candidates;
  const owners = columns.numbers(tokens.count + 1, -1);
  for (const [index, { first, last }] of candidates.entries()) mark(owners, first, last, index);
  const gone = new Set<number>();
  const again: Candidate[] = [];
  /** Whether nothing but persons of these words stands here. */
  const isFree = (first: number, last: number): boolean => {
    for (let token = first; token <= last; token++) {
      if (owners[token] === -1) continue;
      const owner = candidates[owners[token]];
      if (owner.type !== "PER" || owner.rule === KNOWN || owner.first < first || owner.last > last) return false;
    }
    return true;
  };
  const foundAt = (token: number, hash: number): Told | undefined =>
    sought.mayHave(hash) ? (words.get(hash) ?? phrases.get(mixed(hash, hashes[token + 1]))) : undefined;
  const { count, kind, start, hash: hashes } = tokens;
  const { units } = text;
  for (let token = 0; token + 1 < count; token++) {
    if (kind[token] !== TokenKind.WORD) continue;
    let peeled = 0;
    let told = foundAt(token, hashes[token]);
    if (told === undefined && procliticOf(units[start[token]]) !== 0) {
      told = foundAt(token, behindLetter(units, start[token], hashes[token]));
      peeled = 1;
    }
    if (told === undefined || token === told.body.first) continue;
    const { body } = told;
    const last = token + told.last - body.first;
    let same = last < tokens.count;
    for (let at = 1; same && token + at <= last; at++) same = tokens.hash[token + at] === tokens.hash[body.first + at];
    if (!same || !isFree(token, last)) continue;
    for (let at = token; at <= last; at++) if (owners[at] !== -1) gone.add(owners[at]);
    again.push(ofOneShape({ ...body, first: token, last, peeled, parts: undefined }));
    token = last;
  }
  return again.length === 0
    ? candidates
    : candidates
        .filter((_, index) => !gone.has(index))
        .concat(again)
        .sort(inOrder);
}
