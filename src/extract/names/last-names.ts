import { wordAt } from "../../lexicon/analysis.js";
import { procliticOf } from "../../lexicon/clitics.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Candidate } from "./candidate.js";
import { evidenceOf } from "./evidence.js";
import { Fact, type Facts, has } from "./facts.js";

/** A last name of fewer letters is too short to stand for itself. */
const SHORTEST = 4;
/** Last names that are words of the language need a title before them or a verb of speech beside them. */
const DOUBTFUL = Fact.WORD | Fact.COMMON_NAME | Fact.COUNTRY | Fact.NISBA | Fact.PLACE | Fact.ACTOR;

/**
 * Later mentions of persons by the last name alone: «وقال السوداني إن» after «محمد شياع السوداني». Of two persons with
 * one last name the one named last is meant.
 */
export function fromLastNames(facts: Facts, candidates: readonly Candidate[]): Candidate[] {
  const { analysis } = facts;
  const { tokens, text } = analysis;
  const taken = new Uint8Array(tokens.count);
  for (const { first, last } of candidates) taken.fill(1, first, last + 1);
  /** Persons by last name, and where in the order of the text each is named. */
  const people = new Map<string, Candidate>();
  const found: Candidate[] = [];
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    while (next < candidates.length && candidates[next].last < token) {
      const person = candidates[next++];
      if (person.type === "PER" && person.last > person.first) people.set(wordAt(analysis, person.last), person);
    }
    if (people.size === 0 || taken[token] === 1 || tokens.kind[token] !== TokenKind.WORD) continue;
    if (tokens.end[token] - tokens.start[token] < SHORTEST) continue;
    const word = wordAt(analysis, token);
    let peeled = 0;
    let person = people.get(word);
    if (person === undefined && procliticOf(text.units[tokens.start[token]]) !== 0) {
      person = people.get(word.slice(1));
      peeled = 1;
      if (word.length - 1 < SHORTEST) continue;
    }
    if (person === undefined) continue;
    const speaks = has(facts, token - 1, Fact.TITLE | Fact.SPEECH) || has(facts, token + 1, Fact.SPEECH | Fact.VERB);
    const doubtful =
      has(facts, token, DOUBTFUL) || (has(facts, token, Fact.DEFINITE) && !has(facts, token, Fact.FAMILY));
    if (doubtful && !speaks) continue;
    found.push({
      first: token,
      last: token,
      peeled,
      type: "PER",
      rule: "names/last-name",
      entity: person.entity,
      norm: person.norm,
      arabic: person.arabic,
      country: person.country,
      countryBasis: person.countryBasis,
      sector: person.sector,
      confidence: "likely",
      role: null,
      ...(person.office === undefined ? {} : { office: person.office }),
      evidence: [
        evidenceOf(analysis, "name", token, token, peeled),
        evidenceOf(analysis, "antecedent", person.first, person.last, person.peeled),
      ],
      weight: 0,
    });
  }
  return found;
}
