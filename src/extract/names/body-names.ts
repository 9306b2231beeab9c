import { wordAt } from "../../lexicon/analysis.js";
import { isBareAlef } from "../../lexicon/clitics.js";
import { foldKey } from "../../text/fold.js";
import { ALEF, HA, LAM, WAW, YA } from "../../text/letters.js";
import { TextMemo } from "../../text/text-memo.js";
import { TokenKind } from "../../token/tokenize.js";
import type { StateWord } from "./body-state.js";
import { closesQuote, opensQuote } from "./context.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "./facts.js";
import type { BodyHeadRow } from "./rows.js";
import { looksVerbal } from "./verbal-look.js";
import { isInflected } from "./word-shapes.js";

/** The longest quoted name after a head, in tokens. */
const QUOTED = 6;
/** The longest name of nouns and adjectives that no table knows: «حزب الشعوب الديمقراطي», «حزب العدالة والتنمية». */
const OWN = 3;

export const NEVER =
  Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.TITLE | Fact.NAME_STOP | Fact.PERSON | Fact.BODY_HEAD;

/** How a word of a row is matched. */
const KEYS = new TextMemo(foldKey);

/** A name in quotes or parentheses that opens at `token`: its last token inside the quotes, or -1. */
export function quotedName(facts: Facts, token: number): number {
  const { tokens } = facts.analysis;
  if (!opensQuote(facts, token)) return -1;
  for (let at = token + 2; at <= token + QUOTED + 1 && at < tokens.count; at++) {
    if (closesQuote(facts, token, at)) return at - 1;
    if (tokens.kind[at] === TokenKind.BREAK) return -1;
  }
  return -1;
}

/** Last of the adjectives with the article from `from` on, or -1: two at most. */
export function lastAdjective(facts: Facts, from: number): number {
  // «المركز الإعلامي»: behind a body's noun no title.
  const fits = (token: number): boolean =>
    has(facts, token, Fact.DEFINITE) &&
    has(facts, token, Fact.WORD) &&
    !has(facts, token, isRelational(facts, token) ? NEVER & ~Fact.TITLE : NEVER);
  return fits(from) ? (fits(from + 1) ? from + 1 : from) : -1;
}

/** «السيبراني», «الإسلامية»: an adjective of belonging with the article. */
export function isRelational(facts: Facts, token: number): boolean {
  return has(facts, token, Fact.DEFINITE) && isRelationalEnd(facts, token);
}

/** Whether a word has the ending of such adjectives. */
export function isRelationalEnd({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const end = tokens.end[token];
  const last = text.units[end - 1];
  return last === YA || (last === HA && text.units[end - 2] === YA);
}

/** «والتنمية» in «حزب العدالة والتنمية». */
export function isJoinedDefinite({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const at = tokens.start[token];
  return text.units[at] === WAW && text.units[at + 1] === ALEF && text.units[at + 2] === LAM;
}

/** Bodies that are called after a person: «جامعة [ماك ماستر]», «معهد [لوي]». */
const CALLED_AFTER: ReadonlySet<string> = new Set([
  "university",
  "institute",
  "foundation",
  "research-centre",
  "college",
]);
/** And those that only a full name tells from what they deal with: «كتيبة [سامي حداد]». */
const CALLED_IN_FULL: ReadonlySet<string> = new Set(["academy", "centre", "battalion", "operations-command"]);

export const isCalledAfter = ({ id }: BodyHeadRow): boolean => CALLED_AFTER.has(id) || CALLED_IN_FULL.has(id);
const NO_FOUNDER =
  Fact.WORD | Fact.COMMON_NAME | Fact.DEFINITE | Fact.PLACE | Fact.COUNTRY | Fact.ACTOR | Fact.TITLE | Fact.FUNCTION;

/** Whether a word is a name of persons and nothing else. */
const isFounder = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE) && !has(facts, token, NO_FOUNDER);

/** Whether a word behind a head makes no name with it: «الجمعية [العمومية] للنادي» is the club's, «ساحة [المعركة]» no square. */
export function isExcepted(
  { analysis }: Facts,
  token: number,
  { except }: { readonly except: readonly string[] | null },
): boolean {
  const word = wordAt(analysis, token);
  return except?.some((one) => KEYS.of(one) === word) === true;
}

/** Letters of the shortest noun with the article: «البر», «الحج». */
const SHORT_NOUN = 4;
const NO_NOUN = NEVER | Fact.FUNCTION | Fact.NISBA | Fact.GIVEN | Fact.PLACE;

/** Whether a noun has the article, be it one of two letters: «الحج», but not «التي». */
export function isDefiniteNoun(facts: Facts, token: number): boolean {
  if (has(facts, token, Fact.DEFINITE)) return true;
  const { text, tokens } = facts.analysis;
  const start = tokens.start[token];
  if (tokens.end[token] - start !== SHORT_NOUN || text.units[start] !== ALEF || text.units[start + 1] !== LAM)
    return false;
  return (
    has(facts, token, Fact.WORD) && !has(facts, token, NO_NOUN) && isBareAlef(text.raw.charCodeAt(text.origin[start]))
  );
}

const PARTY = "party";

/** Last token of the words of a body's own name from `from` on, or -1: definite nouns and adjectives, «و» between them, or a word that no table knows. */
export function ownName(facts: Facts, from: number, row: BodyHeadRow): number {
  const { analysis } = facts;
  const { tokens } = analysis;
  if (from >= tokens.count || tokens.kind[from] !== TokenKind.WORD) return -1;
  if (isExcepted(facts, from, row)) return -1;
  let last = -1;
  let proper = false;
  const founded = CALLED_AFTER.has(row.id);
  for (let token = from; token < Math.min(tokens.count, from + OWN); token++) {
    // «حزب [الوحدة] والعدالة»: parties are called by nouns of bodies too.
    const never = row.id === PARTY && token === from ? NEVER & ~Fact.BODY_HEAD : NEVER;
    if (tokens.kind[token] !== TokenKind.WORD || has(facts, token, never | Fact.NISBA)) break;
    const joined = token > from && isJoinedDefinite(facts, token);
    const definite = isDefiniteNoun(facts, token);
    // «جامعة هوبكنز [ماري]»: a given name is of another.
    const unknown =
      isUnknown(facts, token) ||
      (founded && isFounder(facts, token) && (token === from || !has(facts, token, Fact.GIVEN)));
    if (proper ? !(unknown && !definite) : !(definite || joined || (unknown && token === from))) break;
    // A name that is no noun of the language takes no adjectives: وكالة [أعماق] التابعة.
    proper = token === from && !definite;
    last = token;
  }
  return last;
}

export const endsInAlef = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  text.units[tokens.end[token] - 1] === ALEF;

/** Shorter words are letters of a foreign alphabet: «كلية تي. إتش. تشان». */
const SHORTEST = 3;

/** «شركة [سينوفارم]»; «شركة [توشيبا] اليابانية» is no adverb in alef, as the adjective after it has the article. */
export const isForeign = (facts: Facts, token: number, state: StateWord | null): boolean =>
  isUnknown(facts, token) &&
  facts.analysis.tokens.end[token] - facts.analysis.tokens.start[token] >= SHORTEST &&
  (!isInflected(facts, token) || (state !== null && endsInAlef(facts, token)));

/** Last token of a noun without the article and the noun with it that it governs, or -1: «[صناعة السيارات]», «[رعاية الأيتام]». */
export function governedName(facts: Facts, from: number): number {
  const { hits, tokens } = facts.analysis;
  const last = from + 1;
  if (last >= tokens.count || tokens.kind[last] !== TokenKind.WORD) return -1;
  const other = NEVER | Fact.NISBA | Fact.FUNCTION;
  if (!has(facts, from, Fact.WORD) || has(facts, from, other | Fact.DEFINITE | Fact.COUNTRY)) return -1;
  if (!has(facts, last, Fact.DEFINITE) || has(facts, last, other) || looksVerbal(facts, from)) return -1;
  if (isDay(facts, last)) return -1;
  // «نقابة أطباء القطاع [الخاص]»
  const adjective = has(facts, last + 1, Fact.DEFINITE) && has(facts, last + 1, Fact.WORD) && !isDay(facts, last + 1);
  // «جمعية وبعض الناس»: a word behind a letter is none that the body governs.
  for (let hit = hits.first[from]; hit < hits.first[from + 1]; hit++)
    if (hits.peeled[hit] === 0 && hits.pronoun[hit] === 0)
      return adjective && !has(facts, last + 1, other) ? last + 1 : last;
  return -1;
}

/** «اتحاد نقابات العمال [الخميس]»: a day says when, and is no part of a name. */
export const isDay = (facts: Facts, token: number): boolean =>
  hitWhere(facts, token, facts.families.calendar, (hit, { entry }) =>
    DAYS.has(facts.analysis.lexicon.row<{ readonly kind: string }>(entry[hit]).kind),
  ) !== -1;

const DAYS: ReadonlySet<string> = new Set(["weekday", "relative-day"]);
