import { type Analysis, tokensToRaw } from "../../lexicon/analysis.js";
import type { Issue } from "../../model/issue.js";
import type { Coreference, NameMention } from "../../model/name.js";
import type { IsoDay, TimexMention } from "../../model/timex.js";
import type { ZoneTable } from "../../page/index.js";
import { fromBodyGrammar } from "./bodies.js";
import type { Candidate } from "./candidate.js";
import { gatherFacts } from "./facts.js";
import { fromLexicon, namedCountries } from "./gazetteer.js";
import { fromPersonGrammar } from "./persons.js";
import { fromPlaceGrammar } from "./place-grammar.js";
import { select } from "./select.js";

export { RULES } from "./rules.js";

export interface NameInput {
  readonly analysis: Analysis;
  readonly zones?: ZoneTable;
  readonly timexes: readonly TimexMention[];
  /** Tells who held an office then. */
  readonly published: IsoDay | null;
}

export interface NameOutput {
  readonly names: NameMention[];
  readonly coreferences: Coreference[];
  readonly focus: string | null;
  readonly issues: Issue[];
}

/** Every name of a text with its identity, and the bare nominals that go back to one. */
export function extractNames({ analysis }: NameInput): NameOutput {
  const facts = gatherFacts(analysis);
  const { raw } = analysis.text;
  const textOf = (first: number, last: number, peeled: number): string => {
    const { start, end } = tokensToRaw(analysis, first, last, peeled);
    return raw.slice(start, end);
  };
  const known = [...fromLexicon(facts, namedCountries(facts)), ...fromBodyGrammar(facts, textOf), ...fromPlaceGrammar(facts, textOf)];
  const ends = new Int32Array(analysis.tokens.count).fill(-1);
  for (const { first, last, type } of known) if (type === "ORG" && last > ends[first]) ends[first] = last;
  const persons = fromPersonGrammar(facts, (token) => (token < ends.length ? ends[token] : -1), textOf);
  const kept = select([...known, ...persons], analysis.tokens.count);
  return { names: kept.map((candidate, index) => mention(analysis, candidate, index)), coreferences: [], focus: null, issues: [] };
}

function mention(analysis: Analysis, candidate: Candidate, index: number): NameMention {
  const { start, end } = tokensToRaw(analysis, candidate.first, candidate.last, candidate.peeled);
  return {
    id: `n${index + 1}`, start, end,
    surface: analysis.text.raw.slice(start, end),
    rule: candidate.rule,
    confidence: candidate.confidence,
    evidence: candidate.evidence,
    type: candidate.type,
    role: candidate.role,
    norm: candidate.norm,
    arabic: candidate.arabic,
    country: candidate.country,
    countryBasis: candidate.countryBasis,
    entity: candidate.entity,
    sector: candidate.sector,
  };
}
