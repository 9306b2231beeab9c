import { wordAt } from "../../../lexicon/analysis.js";
import { procliticOf } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { countryCode } from "../tables/row-identity.js";
import type { CountryRow } from "../tables/rows.js";
import { isMark } from "../words/context.js";
import {
  Fact,
  type Facts,
  type HitTest,
  has,
  hitWhere,
  isDefinite,
  isDefiniteSingular,
  isListed,
  isSurname,
} from "../words/facts.js";
import { isAwaited } from "./awaited-names.js";
import { type Chain, chainFrom, isHyphen } from "./name-chain.js";
import { isOfSomeone } from "./name-places.js";

// Persons that no table of names knows, by what stands beside the name.

const OPEN_PARENTHESIS = 0x28;
const COMMA = 0x2c;
/** A single word of fewer letters is too easily a rare word of the language. */
const SHORTEST_ALONE = 4;
/** Longer words are several, written as one. */
const LONGEST_WORD = 13;

/** A name with the rule that read it. */
export interface CuedName {
  readonly chain: Chain;
  readonly rule: string;
}

/** The name that starts at a token where a cue stands beside it, or null. */
export function cuedName(facts: Facts, token: number): CuedName | null {
  if (has(facts, token, Fact.WORD)) return null;
  const surname = speakingSurname(facts, token);
  if (surname !== null) return { chain: surname, rule: "names/speaker" };
  if (!has(facts, token - 1, Fact.SPEECH | Fact.NISBA) && !mayGoOn(facts, token)) return null;
  const chain = chainFrom(facts, token);
  if (chain === null || chain.peeled > 0) return null;
  if (!isSound(facts, chain) || isClass(facts, chain)) return null;
  if (isSpeaker(facts, token, chain)) return { chain, rule: "names/speaker" };
  if (isNational(facts, token - 1, chain)) return { chain, rule: "names/person-by-nation" };
  if (isExplained(facts, chain)) return { chain, rule: "names/person-by-apposition" };
  if (isAwaited(facts, chain)) return { chain, rule: "names/person-awaited" };
  return null;
}

/** What a word behind the first of a name is, if a table has it. */
const PARTS = Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE | Fact.NISBA | Fact.PLACE;

/** Whether a name may have a second part: no word of the language is one, but behind a name of the tables, and for a single letter. */
function mayGoOn(facts: Facts, token: number): boolean {
  const { kind, start, end } = facts.analysis.tokens;
  const next = token + 1;
  if (kind[next] !== TokenKind.WORD) return isHyphen(facts, next);
  if (has(facts, token, Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE) || end[next] - start[next] === 1) return true;
  return !has(facts, next, Fact.WORD) || has(facts, next, PARTS);
}

/** Whether no part is too long for one word, as where blanks are lost, and a single one has the length of a name. */
function isSound({ analysis: { tokens } }: Facts, { first, last }: Chain): boolean {
  for (let token = first; token <= last; token++)
    if (tokens.end[token] - tokens.start[token] > LONGEST_WORD) return false;
  return last > first || tokens.end[first] - tokens.start[first] >= SHORTEST_ALONE;
}

/** Letters of the sound plural. */
const PLURAL = 2;
const PLURAL_OF_RELATION = /ي(?:ون|ين)$/;

/** «قال [أكاديميون]»: a class of people, told by the plural of an adjective of relation that is a word itself. */
function isClass(facts: Facts, { first, parts, strong }: Chain): boolean {
  if (parts > 1 || strong > 0 || !PLURAL_OF_RELATION.test(wordAt(facts.analysis, first))) return false;
  const { start, end } = facts.analysis.tokens;
  return isListed(facts, start[first], end[first] - PLURAL);
}

/** Whether an unknown word may be one in the accusative: «تعتبر تطاولا». */
const endsInAlef = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  text.units[tokens.end[token] - 1] === ALEF;

/** «وقال إيغور كوناشينكوف», «وأضاف كوناشينكوف أن». */
function isSpeaker(facts: Facts, token: number, chain: Chain): boolean {
  const before = token - 1;
  // «بين» is a preposition too.
  if (!has(facts, before, Fact.SPEECH) || !has(facts, before, Fact.VERB) || has(facts, before, Fact.PREPOSITION))
    return false;
  if (chain.parts > 1) return true;
  return (chain.strong > 0 || !endsInAlef(facts, chain.last)) && endsClause(facts, chain.last + 1);
}

/** «وأكد [الحرمي] أن»: a word of the form of family names between a verb of speech and what is said. */
function speakingSurname(facts: Facts, token: number): Chain | null {
  const before = token - 1;
  if (!has(facts, before, Fact.SPEECH) || !has(facts, before, Fact.VERB) || has(facts, before, Fact.PREPOSITION))
    return null;
  if (!isSurname(facts, token) || !has(facts, token + 1, Fact.BEFORE_SUBJECT)) return null;
  return { first: token, last: token, peeled: 0, parts: 1, strong: 0, weak: 0 };
}

/** What may follow a speaker: «أن», a colon, a quotation, the place or the person spoken to. */
const endsClause = (facts: Facts, token: number): boolean =>
  facts.analysis.tokens.kind[token] !== TokenKind.WORD ||
  has(facts, token, Fact.BEFORE_SUBJECT | Fact.PREPOSITION | Fact.FUNCTION);

/** «الألماني», not «ألماني» or «الألمان». */
const isOneNational: HitTest = (hit, hits) =>
  (hits.features[hit] & Feature.NISBA) !== 0 && isDefiniteSingular(hit, hits);

/** «والألماني [يوليان شولتس]»: the adjective of a state that no noun before it takes stands for a person. */
function isNational(facts: Facts, before: number, { parts, strong, last }: Chain): boolean {
  if (!has(facts, before, Fact.NISBA) || isDefinite(facts, before - 1)) return false;
  if (parts === 1 && strong === 0 && (endsInAlef(facts, last) || !isSubstantive(facts, before))) return false;
  return hitWhere(facts, before, facts.families.country, isOneNational) !== -1;
}

/** The state of the adjective before a name: «المهاجم [الألماني] يوليان شولتس», but «بالسعودية كريم حداد». */
export function nationBefore(facts: Facts, name: number): string | null {
  const { hits, lexicon } = facts.analysis;
  if (!has(facts, name - 1, Fact.NISBA) || has(facts, name - 1, Fact.COUNTRY)) return null;
  const hit = hitWhere(facts, name - 1, facts.families.country, isOneNational);
  return hit === -1 ? null : countryCode(lexicon.row<CountryRow>(hits.entry[hit]).id);
}

/** Whether an adjective follows no noun: it stands after a verb, a preposition or a mark, or has one glued on. */
function isSubstantive(facts: Facts, token: number): boolean {
  const { tokens, text } = facts.analysis;
  const start = tokens.start[token];
  if (!has(facts, token, Fact.DEFINITE) && procliticOf(text.units[start]) !== 0) return true;
  return (
    token === 0 ||
    tokens.kind[token - 1] !== TokenKind.WORD ||
    has(facts, token - 1, Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.FUNCTION)
  );
}

/** «[يوليان شولتس]، رئيس …», «[يوليان شولتس] (32 عاما)»: two words that no table knows, and what they are. */
function isExplained(facts: Facts, { first, last, parts }: Chain): boolean {
  // «عين حداد [كريم سالم] مبعوثا»: a family name first is of another person.
  if (parts < 2 || has(facts, first, Fact.FAMILY) || isOfSomeone(facts, first)) return false;
  const { tokens } = facts.analysis;
  if (isMark(facts, last + 1, OPEN_PARENTHESIS)) return tokens.kind[last + 2] === TokenKind.DIGITS;
  return has(facts, isMark(facts, last + 1, COMMA) ? last + 2 : last + 1, Fact.TITLE);
}
