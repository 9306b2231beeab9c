import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { ALEF, HA, LAM, MEEM, TA_MARBUTA, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { NEVER_NAME } from "../words/fact.js";
import {
  endsInTaMarbuta,
  Fact,
  type Facts,
  has,
  hitWhere,
  isBare,
  isBehindLetter,
  isDefinite,
  isListed,
  isUnknown,
} from "../words/facts.js";
import { isDay } from "../words/governed-names.js";
import { demonymAt } from "../words/state-words.js";
import { looksVerbal } from "../words/verbal-look.js";
import { goesOn, isInflected } from "../words/word-shapes.js";
import { type Chain, endsName } from "./name-chain.js";

const ARTICLE = 2;
/** The fewest letters of a family name that is a word of the language. */
const SHORTEST = 3;

const NEVER = NEVER_NAME | Fact.PLACE | Fact.ACTOR | Fact.NISBA | Fact.QUALITY | Fact.DOMAIN;

/** A name of one given name after a title, or of two, with the family name behind it where that is a word of the language: «المحامي كريم [مجدوب] إن». */
export function withSurname(facts: Facts, title: number, chain: Chain): Chain {
  const token = chain.last + 1;
  if (!has(facts, chain.first, Fact.GIVEN)) return chain;
  if (isRareInTa(facts, token)) return { ...chain, last: token, parts: chain.parts + 1 };
  if (chain.strong === 0) return chain;
  if (chain.parts > 1 && !(isOfGivens(facts, chain) && stands(facts, token))) return chain;
  // «الرئيس [ظريف]»: a name that is told alone.
  if (has(facts, chain.first, Fact.FAMILY | Fact.PERSON | Fact.DEFINITE)) return chain;
  // «حضر الوزير كريم [الحفل]»
  if (has(facts, token, Fact.DEFINITE) && has(facts, title - 1, Fact.VERB) && !has(facts, title - 1, Fact.SPEECH))
    return chain;
  if (isOwner(facts, title) && !has(facts, token, Fact.DEFINITE)) return chain;
  if (!isSurname(facts, token) && !isDemonym(facts, token)) return chain;
  return { ...chain, last: token, parts: chain.parts + 1, weak: chain.weak + 1 };
}

const WERE = new WordSet("كان كانت وكان وكانت فكان فكانت سيكون ستكون");

/** «كان لوزير الصحة كريم [لقاء] مع …»: what somebody has follows him. */
const isOwner = ({ analysis }: Facts, title: number): boolean => {
  const { text, tokens } = analysis;
  return text.units[tokens.start[title]] === LAM && WERE.has(analysis, title - 1);
};

/** «النائب كريم [العراقي] إن»: what tells the state of an officer stands behind the title, so that behind his name it is his family's. */
const isDemonym = (facts: Facts, token: number): boolean =>
  demonymAt(facts, token, false) !== null && endsName(facts, token + 1);

/** Whether nothing goes on from a word: a mark, a preposition or a letter follows, and one with the article is no «الشهير». */
const stands = (facts: Facts, token: number): boolean =>
  (!has(facts, token, Fact.DEFINITE) || facts.analysis.text.units[facts.analysis.tokens.end[token] - 1] === YA) &&
  (facts.analysis.tokens.kind[token + 1] !== TokenKind.WORD ||
    has(facts, token + 1, Fact.PREPOSITION | Fact.BEFORE_SUBJECT) ||
    isBehindLetter(facts, token + 1));

/** «الجندي [كريم سامي] مهني»: two given names and no more, the second none of a family. */
const isOfGivens = (facts: Facts, { first, last, parts }: Chain): boolean =>
  parts === 2 && last === first + 1 && has(facts, last, Fact.GIVEN) && !has(facts, last, Fact.FAMILY | Fact.PERSON);

function isSurname(facts: Facts, token: number): boolean {
  const { tokens, text } = facts.analysis;
  const start = tokens.start[token];
  const end = tokens.end[token];
  if (token >= tokens.count || tokens.kind[token] !== TokenKind.WORD || end - start < SHORTEST) return false;
  if (has(facts, token, NEVER) || isDay(facts, token)) return false;
  if (text.raw.charCodeAt(text.origin[end - 1]) === TA_MARBUTA) return false;
  // «بالدا»: no word of the language behind letters.
  if (!has(facts, token, Fact.WORD)) return isForeign(facts, token);
  const hasMore = has(facts, token + 1, Fact.PREPOSITION) || isBehindLetter(facts, token + 1);
  if (has(facts, token, Fact.DEFINITE)) return !(hasMore && text.units[start + ARTICLE] === MEEM);
  if (
    has(facts, token, Fact.GIVEN) ||
    isInflected(facts, token) ||
    looksVerbal(facts, token) ||
    isBehindLetter(facts, token)
  )
    return false;
  if (hitWhere(facts, token, facts.families.calendar, isBare) !== -1) return false;
  // «الوزير كريم [رئيس] الوفد», «كريم [مضرب] عن الطعام»
  return !isDefinite(facts, token + 1) && !(hasMore && text.units[start] === MEEM && text.units[end - 1] !== YA);
}

/** «العقيد إحسان [دقسة]، …»: a word in ة that no table knows, where nothing goes on from it. */
const isRareInTa = (facts: Facts, token: number): boolean =>
  facts.of[token] === 0 &&
  isUnknown(facts, token) &&
  endsInTaMarbuta(facts, token) &&
  // «كريم حداد ببراعة»
  procliticOf(facts.analysis.text.units[facts.analysis.tokens.start[token]]) === 0 &&
  endsName(facts, token + 1);

/** «بوصفها» */
const isPronoun = (units: Uint16Array, end: number): boolean => units[end - 1] === ALEF && units[end - 2] === HA;

/** A word that only letters before it, none of which stands before a word of the language, keep from being taken for a name. */
function isForeign(facts: Facts, token: number): boolean {
  const { tokens, text } = facts.analysis;
  const start = tokens.start[token];
  const end = tokens.end[token];
  // «فاريج», though «أريج» is a name.
  const letter = procliticOf(text.units[start]);
  if ((facts.of[token] & (letter === Proclitic.CONJUNCTION ? ~(Fact.GIVEN | Fact.FAMILY) : ~0)) !== 0) return false;
  if (letter === 0 || goesOn(facts, token) || text.units[end - 1] === HA || isPronoun(text.units, end)) return false;
  return !isListed(facts, start + 1, end) && !isListed(facts, start + 1 + ARTICLE, end);
}
