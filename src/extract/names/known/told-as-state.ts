import { isMark as isMarkOf } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Reading } from "../candidates/reading.js";
import { endsInTaMarbuta, Fact, type Facts, has } from "../words/facts.js";

const NOMINAL = Feature.NOUN | Feature.MASDAR | Feature.ADJECTIVE | Feature.ACTIVE_PARTICIPLE;
const FEMININE_VERB = Feature.VERB | Feature.FEMININE;
const COLON = 0x3a;
/** «مالي.. مواجهات»: headlines part where and what so. */
const DOT = 0x2e;

/** Whether a token is a verb of the feminine, as those of states are, and no noun too. */
function isFeminineVerb({ analysis: { hits, tokens } }: Facts, token: number): boolean {
  if (token < 0 || token >= tokens.count) return false;
  let found = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if ((hits.features[hit] & NOMINAL) !== 0) return false;
    if ((hits.features[hit] & FEMININE_VERB) === FEMININE_VERB) found = true;
  }
  return found;
}

const GOVERNS = Fact.LOCATIVE | Fact.BEFORE_SUBJECT;
/** Prepositions that are no nouns, as «مقابل», «أثر» are; and what a state has. */
const BESIDE = new WordSet("مع على بين ضد رئيس جيش");

/**
 * «حكومة [مالي]», «طردت [مالي]», «مع [مالي]», «[مالي] والنيجر»: a name that is an adjective too is a state where no noun
 * of the masculine without the article stands before it that it could go with.
 */
export function isToldAsState({ facts, token, last, peeled }: Reading): boolean {
  const { analysis } = facts;
  const { kind, count } = analysis.tokens;
  const before = token - 1;
  if (last + 1 < count && has(facts, last + 1, Fact.COUNTRY) && !has(facts, last + 1, Fact.NISBA)) return true;
  if (peeled > 0) return has(facts, before, Fact.COUNTRY);
  if (before < 0 || kind[before] !== TokenKind.WORD)
    return (
      isFeminineVerb(facts, last + 1) ||
      (last + 1 < count && (isMarkOf(analysis, last + 1, COLON) || isMarkOf(analysis, last + 1, DOT)))
    );
  if (BESIDE.has(analysis, before)) return true;
  return has(facts, before, GOVERNS) || endsInTaMarbuta(facts, before) || isFeminineVerb(facts, before);
}
