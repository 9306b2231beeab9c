import { type Analysis, tokensToRaw } from "../../lexicon/analysis.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import { tokenRanges } from "../../lexicon/token-ranges.js";
import type { Issue } from "../../model/issue.js";
import type { Coreference, NameMention } from "../../model/name.js";
import type { IsoDay, TimexMention } from "../../model/timex.js";
import { ZONE, type ZoneTable } from "../../page/index.js";
import { branchesOf } from "./bodies/branches.js";
import { clubsOfTowns } from "./bodies/clubs.js";
import { houseEmbassies } from "./bodies/embassy-houses.js";
import { fromBodyGrammar } from "./bodies/grammar.js";
import { fromHouses } from "./bodies/houses.js";
import { shortBodies } from "./bodies/in-full.js";
import { calledAfterLeaders } from "./bodies/led.js";
import { bodiesToldAgain } from "./bodies/told-again.js";
import type { Candidate, TextOf } from "./candidates/candidate.js";
import { evidenceOf } from "./candidates/evidence.js";
import { inOrder, select } from "./candidates/select.js";
import { findCoreferences } from "./identity/coreference.js";
import { countVotes, focusOf, withAdjectives } from "./identity/focus.js";
import { settleHomonyms, settleStates } from "./identity/homonyms.js";
import { affiliate, assumeCountry, assumeStates, identifyPersons } from "./identity/identity.js";
import { spellByCountry } from "./identity/regional.js";
import { withoutGroundless, withoutStrangers } from "./identity/strangers.js";
import { fromBareNames } from "./known/bare-names.js";
import { fromDatelines } from "./known/datelines.js";
import { fromLexicon, namedCountries, statedCountries } from "./known/gazetteer.js";
import { fromHeldHeads } from "./known/held-heads.js";
import { fromLands } from "./known/lands.js";
import { fromQuotedRests } from "./known/quoted-rest.js";
import { fromPersonGrammar } from "./persons/grammar.js";
import { fromLastNames, withoutNamesakes } from "./persons/last-names.js";
import { fromSituation } from "./places/by-side.js";
import { placeElsewhere } from "./places/elsewhere.js";
import { isLed } from "./places/facility-holders.js";
import { fromPlaceGrammar } from "./places/grammar.js";
import { fromJoinedRows } from "./places/joined-row.js";
import { shareHeads } from "./places/lists.js";
import { placeFacts } from "./places/place-facts.js";
import { situate } from "./places/situated.js";
import { setRoles } from "./roles/roles.js";
import type { CountryRow } from "./tables/rows.js";
import { columns } from "./words/columns.js";
import { Fact, type Facts, gatherFacts, has } from "./words/facts.js";
import { hiddenIn } from "./words/hidden-article.js";
import { wordsAt } from "./words/words-at.js";

export { RULES } from "./rules.js";

export interface NameInput {
  readonly analysis: Analysis;
  readonly zones?: ZoneTable;
  readonly timexes: readonly TimexMention[];
  /** Tells who held an office then. */
  readonly published: IsoDay | null;
}

export interface NameOutput {
  /** In order of the text; no two overlap. */
  readonly names: NameMention[];
  readonly coreferences: Coreference[];
  /** ISO country that the text is about, where one stands out. */
  readonly focus: string | null;
  readonly issues: Issue[];
}

/** What the layer needs to know of states, once for each lexicon. */
interface States {
  readonly byCountry: ReadonlyMap<string, CountryRow>;
  /** Capitals by place id: the country whose government they stand for. */
  readonly byCapital: ReadonlyMap<string, string>;
}

const STATES = new WeakMap<Lexicon, States>();

function statesOf(lexicon: Lexicon): States {
  let states = STATES.get(lexicon);
  if (states === undefined) {
    const rows = [...lexicon.rows<CountryRow>("country")].map(([, row]) => row);
    states = {
      byCountry: new Map(rows.map((row) => [row.id, row])),
      byCapital: new Map(
        rows.flatMap((row) => (row.capital === null ? [] : [[`place:${row.capital}`, row.id] as const])),
      ),
    };
    STATES.set(lexicon, states);
  }
  return states;
}

const SHADDA = "\u0651";

/** The words of a name as they are read, with the article that ل hides: «[القوة] الجوية», «[اللجنة] الدستورية». */
const textIn =
  (facts: Facts): TextOf =>
  (first, last, peeled) =>
    hiddenIn(facts, first, peeled) + wordsAt(facts, first, last, peeled);

/** All readings of the text as names, before they are weighed against each other. */
function candidatesOf(
  facts: Facts,
  zones: ZoneTable | undefined,
  stated: ReadonlyMap<string, number>,
  countries: ReadonlyMap<string, number>,
): Candidate[] {
  const { analysis } = facts;
  const textOf = textIn(facts);
  const known = fromLexicon(facts, countries);
  for (const found of [
    fromDatelines(facts, zones, textOf),
    fromBodyGrammar(facts, stated, textOf),
    fromHouses(facts, textOf),
    fromPlaceGrammar(facts, textOf),
    fromSituation(facts, textOf),
    fromJoinedRows(facts, textOf),
    fromLands(facts, textOf),
    fromBareNames(facts, countries),
    fromHeldHeads(facts),
    fromQuotedRests(facts, countries),
  ])
    for (const one of found) known.push(one);
  known.push(...branchesOf(facts, known, stated));
  const ends = columns.numbers(analysis.tokens.count + 1, -1);
  // «مدير [مستشفى كريم حداد] سامي الزغبراوي»: nobody's name goes on from a facility to who is at its head.
  const isPassed = ({ first, last, type }: Candidate): boolean =>
    type === "ORG" || (type === "FAC" && last > first && isLed(facts, first));
  for (const one of known) if (one.last > ends[one.first] && isPassed(one)) ends[one.first] = one.last;
  for (const person of fromPersonGrammar(facts, (token) => ends[token], textOf)) known.push(person);
  return known;
}

/**
 * Every name of a text with its identity, role, country and place, and the bare nominals that go back to one.
 *
 * @example "وافقت واشنطن على الانسحاب" → Washington, GPE, actor, metonymOf country:us
 */
export function extractNames({ analysis, zones, timexes }: NameInput): NameOutput {
  columns.begin();
  const facts = gatherFacts(analysis);
  const { lexicon, sentences } = analysis;
  const { byCountry, byCapital } = statesOf(lexicon);
  const stated = statedCountries(facts);
  const countries = namedCountries(facts, stated);
  const candidates = withoutDates(analysis, candidatesOf(facts, zones, stated, countries), timexes);
  const isDateline = ({ first }: Candidate): boolean => zones?.of[first] === ZONE.DATELINE;
  const textOf = textIn(facts);
  // A report is sent from a town: «عمان (بترا)»; «عمّان» is one as it is spelled.
  const isTown = (one: Candidate): boolean =>
    isHeadedTown(one) || isDateline(one) || textOf(one.first, one.last, 0).includes(SHADDA);
  const settled = settleStates(withoutOverreach(candidates), isTown);
  let kept = withoutNamesakes(facts, bodiesToldAgain(facts, select(settled, analysis.tokens.count), textOf));
  withOffices(kept, candidates);
  for (const candidate of kept) resolve(candidate);
  shareHeads(facts, kept);
  settleHomonyms(kept, sentences.of, countVotes(kept, zones), stated);
  placeElsewhere(facts, kept);
  kept = withoutGroundless(facts, kept, stated);
  const focus = focusOf(withAdjectives(countVotes(kept, zones), facts, kept, zones));
  kept = withoutStrangers(facts, kept, focus, countries, stated);
  identifyPersons(facts, kept, textOf);
  shortBodies(facts, kept, textOf);
  assumeStates(facts, kept, focus, (country) => byCountry.get(country.toLowerCase()) ?? null);
  const stateless = affiliate(facts, kept);
  houseEmbassies(facts, kept);
  assumeCountry(kept, focus, stateless);
  spellByCountry(kept, lexicon);
  const isHeadline = (token: number): boolean => zones?.of[token] === ZONE.TITLE;
  kept = merged(kept, fromLastNames(facts, kept, isHeadline));
  kept = clubsOfTowns(facts, calledAfterLeaders(facts, kept, textOf), textOf);
  setRoles(facts, kept, ({ entity, country }) => {
    if (entity.startsWith("country:")) return country?.toLowerCase() ?? null;
    return byCapital.get(entity) ?? null;
  });
  const coreferences = findCoreferences(
    facts,
    kept,
    (index) => `n${index + 1}`,
    ({ entity }) => focus !== null && byCapital.get(entity) === focus.toLowerCase(),
    isDateline,
  );
  situate(facts, kept);
  // Pushed, as `map` makes arrays of another kind than those that all other layers meet.
  const names: NameMention[] = [];
  for (const candidate of kept) names.push(mention(facts, candidate, names.length));
  return { names, coreferences, focus, issues: [] };
}

/** Two lists in order of the text as one. */
function merged(names: Candidate[], more: readonly Candidate[]): Candidate[] {
  return more.length === 0 ? names : names.concat(more).sort(inOrder);
}

/** Works out what a name that stands is called. */
function resolve(candidate: Candidate): void {
  if (candidate.resolve === undefined) return;
  const { entity, norm, arabic } = candidate.resolve();
  candidate.entity = entity;
  candidate.norm = norm;
  candidate.arabic = arabic;
}

/** «بلدية تونس» is the town, «دولة الكويت» the state. */
const isHeadedTown = ({ evidence: [{ part, id }], headKind }: Candidate): boolean =>
  part === "head" && headKind !== "country" && id !== COAST;

/** «سواحل عمان» are those of the state. */
const COAST = "coast";

/** Persons that the tables know keep the office that the text gives them: «الأمين العام للأمم المتحدة بان كي مون». */
function withOffices(kept: readonly Candidate[], candidates: readonly Candidate[]): void {
  const titles = new Map<number, Candidate>();
  for (const candidate of candidates)
    if (candidate.rule === "names/person-by-title") titles.set(candidate.first, candidate);
  if (titles.size === 0) return;
  for (const candidate of kept) {
    const titled = candidate.rule === "names/known-person" ? titles.get(candidate.first) : undefined;
    const title = titled?.evidence.find(({ part }) => part === "title");
    if (titled === undefined || title === undefined) continue;
    candidate.office = titled.office ?? candidate.office;
    candidate.kind = titled.kind ?? candidate.kind;
    candidate.evidence = [...candidate.evidence, title];
  }
}

/** «كتائب القسام والمقاومة»: what the grammar reads on from a body that the tables know ends where that body does. */
function withoutOverreach(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ rule }) => rule === "names/named-body")) return candidates;
  const known = new Map<number, number>();
  for (const { first, last, rule } of candidates)
    if (rule === "names/body") known.set(first, Math.max(last, known.get(first) ?? -1));
  return candidates.filter(
    ({ first, last, rule }) => rule !== "names/named-body" || last <= (known.get(first) ?? last),
  );
}

/** Candidates of one word that do not stand in a date: آب is a month there, not the town of Ibb. */
function withoutDates(
  analysis: Analysis,
  candidates: readonly Candidate[],
  timexes: readonly TimexMention[],
): Candidate[] {
  if (timexes.length === 0) return [...candidates];
  const inDate = columns.marks(analysis.tokens.count);
  const ranges = tokenRanges(analysis, timexes);
  for (let at = 0; at < ranges.length; at += 2)
    for (let token = ranges[at]; token <= ranges[at + 1]; token++) inDate[token] = 1;
  return candidates.filter(({ first, last }) => first < last || inDate[first] === 0);
}

function mention(facts: Facts, candidate: Candidate, index: number): NameMention {
  const { analysis } = facts;
  const { first, last, peeled, lost, metonymOf, office, parts } = candidate;
  const { start, end } = tokensToRaw(analysis, first, last, peeled);
  const place = placeFacts(candidate, analysis.lexicon, has(facts, first - 1, Fact.NEAR));
  // All fields, though most have nothing to say: layers that read mentions of one shape are several times faster.
  return {
    id: `n${index + 1}`,
    start,
    end,
    surface: analysis.text.raw.slice(start, end),
    rule: candidate.rule,
    confidence: candidate.confidence,
    evidence: candidate.evidence.map((one) => evidenceOf(analysis, one)),
    type: candidate.type,
    role: candidate.role,
    norm: candidate.norm,
    arabic: candidate.arabic,
    country: candidate.country,
    countryBasis: candidate.countryBasis,
    entity: candidate.entity,
    sector: candidate.sector,
    metonymOf,
    office,
    place,
    parts,
    candidates: lost !== undefined && lost.length > 0 ? lost : undefined,
  };
}
