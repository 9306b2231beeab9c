import { isBareAlef } from "../../../lexicon/clitics.js";
import { endsIn, WordSet } from "../../../lexicon/word-set.js";
import { ALEF, HA, LAM, WAW, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { closesQuote, isWord, opensQuote } from "./context.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "./facts.js";
import type { StateWord } from "./state-words.js";
import { isInflected } from "./word-shapes.js";

/** The longest quoted name after a head, in tokens. */
const QUOTED = 6;
export const NEVER =
  Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.TITLE | Fact.NAME_STOP | Fact.PERSON | Fact.BODY_HEAD;

/** The words that a row lists as they are matched, made once for each row. */
const KEYS = new WeakMap<readonly string[], WordSet>();

function keysOf(words: readonly string[]): WordSet {
  let keys = KEYS.get(words);
  if (keys === undefined) {
    keys = new WordSet(words.join(" "));
    KEYS.set(words, keys);
  }
  return keys;
}

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

/** Last of the adjectives with the article from `from` on, or -1: two at most, and «المستقلة» before what a body is for. */
export function lastAdjective(facts: Facts, from: number): number {
  const last = lastOfTwo(facts, from);
  const next = last === -1 ? from : last + 1;
  return isIndependent(facts, next) ? next : last;
}

const INDEPENDENT = new WordSet("المستقل المستقلة");

/** «الهيئة العليا [المستقلة] للانتخابات», but not «الصحيفة المستقلة». */
function isIndependent(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  const { text, tokens } = analysis;
  return INDEPENDENT.has(analysis, token) && isWord(facts, token + 1) && text.units[tokens.start[token + 1]] === LAM;
}

function lastOfTwo(facts: Facts, from: number): number {
  // «المركز الإعلامي»: behind a body's noun no title.
  const fits = (token: number): boolean =>
    has(facts, token, Fact.DEFINITE) &&
    has(facts, token, Fact.WORD) &&
    !has(facts, token, isRelational(facts, token) ? NEVER & ~Fact.TITLE : NEVER);
  return fits(from) ? (fits(from + 1) ? from + 1 : from) : -1;
}

/** «السيبراني», «الإسلامية»: an adjective of belonging with the article. */
export function isRelational(facts: Facts, token: number): boolean {
  return has(facts, token, Fact.DEFINITE) && isRelationalEnd(facts, token) && !OF_DEGREE.has(facts.analysis, token);
}

/** «الزراعيين», «الديمقراطيات»: such an adjective of several people. */
export const isRelationalOfPeople = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.DEFINITE) && (endsIn(facts.analysis, token, "يين") || endsIn(facts.analysis, token, "يات"));

/** «الأخرى», «الكبرى» end as folded adjectives of belonging do. */
const OF_DEGREE = new WordSet("الأخرى الكبرى الصغرى العظمى الأولى");

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

/** Whether a word behind a head makes no name with it: «الجمعية [العمومية] للنادي» is the club's, «ساحة [المعركة]» no square. */
export function isExcepted(
  { analysis }: Facts,
  token: number,
  { except }: { readonly except: readonly string[] | null },
): boolean {
  return except !== null && keysOf(except).has(analysis, token);
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

export const endsInAlef = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  text.units[tokens.end[token] - 1] === ALEF;

/** Shorter words are letters of a foreign alphabet: «كلية تي. إتش. تشان». */
const SHORTEST = 3;

/** «شركة [سينوفارم]»; «شركة [توشيبا] اليابانية» is no adverb in alef, as the adjective after it has the article. */
export const isForeign = (facts: Facts, token: number, state: StateWord | null): boolean =>
  isUnknown(facts, token) &&
  facts.analysis.tokens.end[token] - facts.analysis.tokens.start[token] >= SHORTEST &&
  (!isInflected(facts, token) || (state !== null && endsInAlef(facts, token)));

/** «اتحاد نقابات العمال [الخميس]»: a day says when, and is no part of a name. */
export const isDay = (facts: Facts, token: number): boolean =>
  hitWhere(facts, token, facts.families.calendar, (hit, { entry }) =>
    DAYS.has(facts.analysis.lexicon.row<{ readonly kind: string }>(entry[hit]).kind),
  ) !== -1;

const DAYS: ReadonlySet<string> = new Set(["weekday", "relative-day"]);
