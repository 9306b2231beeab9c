import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { TextMemo } from "../../../text/text-memo.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { slugOf } from "../candidates/slug.js";
import { FAMILY_FIRST } from "../persons/last-names.js";
import { Fact, type Facts, has } from "../words/facts.js";

/** Nouns of bodies that are called after who leads them, with what they are in English. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    administration: "إدارة",
    government: "حكومة",
    regime: "نظام",
    forces: "قوات",
    militia: "ميليشيا ميليشيات مليشيا مليشيات",
  }).flatMap(([english, nouns]) => nouns.split(" ").map((noun) => [foldKey(noun), english] as const)),
);
const ARMED: ReadonlySet<string> = new Set(["forces", "militia"]);
const PROCLITIC = /^[وفبل]/;
/** A noun, with a letter before it at most. */
const NOUN = new TextMemo((word): { readonly english: string; readonly peeled: number } | null => {
  const whole = NOUNS.get(word);
  if (whole !== undefined) return { english: whole, peeled: 0 };
  const bare = PROCLITIC.test(word) ? NOUNS.get(word.slice(1)) : undefined;
  return bare === undefined ? null : { english: bare, peeled: 1 };
});

/** The last word of a name without the article: Bashar al-Assad's is Assad. */
const lastOf = (norm: string): string => norm.slice(norm.lastIndexOf(" ") + 1).replace(/^(?:al|el)-/i, "");

/**
 * «إدارة [ترامب]», «قوات [صالح]»: a body called by the last name of who leads it is one name with it. Behind the full name,
 * «حكومة أحمد نظيف», the person is told.
 */
export function calledAfterLeaders(facts: Facts, candidates: readonly Candidate[], textOf: TextOf): Candidate[] {
  const { analysis } = facts;
  return candidates.map((candidate, index) => {
    const { first, last, type, peeled, norm, country, entity } = candidate;
    const token = first - 1;
    // One of the tables, whose id says the state.
    if (type !== "PER" || first < last || peeled > 0 || token < 0 || country === null || !entity.includes("."))
      return candidate;
    if (analysis.tokens.kind[token] !== TokenKind.WORD) return candidate;
    const noun = NOUN.of(wordAt(analysis, token));
    if (noun === null || (candidates[index - 1]?.last ?? -1) >= token || has(facts, token - 1, Fact.BODY_HEAD))
      return candidate;
    const leader = FAMILY_FIRST.has(country) ? norm.slice(0, norm.indexOf(" ")) : lastOf(norm);
    const isArmed = ARMED.has(noun.english);
    return ofOneShape({
      first: token,
      last,
      peeled: noun.peeled,
      type: "ORG",
      rule: "names/body-of-leader",
      entity: `actor:${country.toLowerCase()}.${noun.english}.${slugOf(leader)}`,
      norm: `${leader} ${noun.english}`,
      arabic: textOf(token, last, noun.peeled),
      country,
      countryBasis: "resolved",
      sector: isArmed ? "MIL" : "GOV",
      confidence: "likely",
      role: null,
      kind: isArmed ? "army" : "government",
      evidence: [cue("head", token, token, noun.peeled, "person", entity), ...candidate.evidence],
      weight: candidate.weight,
    });
  });
}
