import type { Analysis } from "../../../lexicon/analysis.js";
import { isBareAlef, Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { KeptBySpelling, UNKNOWN } from "../../../lexicon/kept-by-spelling.js";
import { type HitTable, mayStart } from "../../../lexicon/scan.js";
import { hashUnits } from "../../../text/hash.js";
import { ALEF, ALEF_MADDA, DAL, FA, HA, LAM, MEEM, NOON, TA_MARBUTA, WAW, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { familiesOf, type NameFamilies } from "../tables/rows.js";
import { columns } from "./columns.js";
import { BY_FORM, type EntryFacts, entryFactsOf } from "./entry-facts.js";
import { Fact, NAMING } from "./fact.js";
import { endsLikeFamily } from "./family-endings.js";
import { wordFinder } from "./word-finder.js";

export { Fact } from "./fact.js";

/** Facts of every token, and the hits behind the grammar's words. */
export interface Facts {
  readonly analysis: Analysis;
  readonly families: NameFamilies;
  readonly of: Int32Array;
  /** The tokens that names may begin with (`NAMING`), in order: most rules go over these alone. */
  readonly naming: Int32Array;
  /** Whether one of these words stands in the text. */
  readonly names: (words: readonly string[]) => boolean;
}

interface PrepositionRow {
  readonly id: string;
  readonly kind: string;
}

/** Ids of the prepositions that say where. */
const LOCATIVES = new Set(["fi", "near", "min", "ila", "nahw"]);

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

const KEPT = new KeptBySpelling();

/** Gathers the facts of all tokens in one pass. */
export function gatherFacts(analysis: Analysis): Facts {
  const { tokens, hits, text, lexicon } = analysis;
  const families = familiesOf(lexicon);
  const known = entryFactsOf(lexicon);
  const kept = KEPT.of(hits.memo);
  const of = columns.numbers(tokens.count + 1, 0);
  const { count, kind, start } = tokens;
  const { alone } = hits;
  for (let token = 0; token < count; token++) {
    if (kind[token] !== TokenKind.WORD) {
      // A name in Latin letters has a capital: «TIME», not «reading time».
      const isName = kind[token] === TokenKind.LATIN && isCapital(text.raw.charCodeAt(text.origin[start[token]]));
      if (isName) of[token] = factsAt(analysis, token, families, known);
      continue;
    }
    const number = alone[token];
    const facts = number === -1 ? UNKNOWN : kept[number];
    if (facts >= 0) of[token] = facts;
    // Kept as the complement where a token's own letters may tell it from others that fold alike.
    else if (facts !== UNKNOWN && !isRareSpelling(analysis, token)) of[token] = ~facts;
    else {
      of[token] = factsAt(analysis, token, families, known);
      if (number !== -1 && !isRareSpelling(analysis, token))
        kept[number] = mayBeRare(analysis, token) ? ~of[token] : of[token];
    }
  }
  return { analysis, families, of, naming: tokensWith(of, count, NAMING), names: wordFinder(analysis) };
}

function tokensWith(of: Int32Array, count: number, wanted: number): Int32Array {
  const found = columns.numbers(count, 0);
  let length = 0;
  for (let token = 0; token < count; token++) if ((of[token] & wanted) !== 0) found[length++] = token;
  return found.subarray(0, length);
}

/** Whether a word as it is folded has letters that `isRareSpelling` asks for. */
function mayBeRare({ text: { units }, tokens }: Analysis, token: number): boolean {
  const start = tokens.start[token];
  if (units[start] === ALEF && (units[start + 1] === LAM || tokens.end[token] - start === 3)) return true;
  return units[tokens.end[token] - 1] === YA;
}

/** Whether a token's own letters tell it from other words that fold alike: «إليشع» has no article, «علي» is not «على», «آنا» not «أنا». */
function isRareSpelling(analysis: Analysis, token: number): boolean {
  const { units, raw, origin } = analysis.text;
  const start = analysis.tokens.start[token];
  if (units[start] === ALEF && units[start + 1] === LAM) return !isBareAlef(raw.charCodeAt(origin[start]));
  const last = analysis.tokens.end[token] - 1;
  if (units[start] === ALEF && last - start === 2) return isAnna(analysis, token);
  if (units[last] !== YA) return false;
  return last - start === 2 ? raw.charCodeAt(origin[last]) === YA : isLedOn(analysis, token);
}

/** «وأدى الانفجار إلى», «فأدى ذلك إلى», which fold with «وادي» and «فادي». */
function isLedOn({ text: { units, raw, origin }, tokens }: Analysis, token: number): boolean {
  const start = tokens.start[token];
  if (
    (units[start] !== WAW && units[start] !== FA) ||
    units[start + 1] !== ALEF ||
    units[start + 2] !== DAL ||
    tokens.end[token] - start !== 4
  )
    return false;
  return raw.charCodeAt(origin[start + 1]) !== ALEF || raw.charCodeAt(origin[start + 3]) !== YA;
}

/** «فؤاد», «الوادي»: a form of the noun for valleys that governs no name. */
const isBareWadi = ({ text: { units }, tokens }: Analysis, token: number): boolean => {
  const end = tokens.end[token];
  const from = units[end - 1] === YA ? end - 4 : end - 3;
  if (units[from] !== WAW || units[from + 1] !== ALEF || units[from + 2] !== DAL) return false;
  return units[end - 1] === DAL || (from > tokens.start[token] && units[from - 1] === LAM);
};

/** «آنا كامبل», «آلان جويس»: with a madda they are names, «أنا» is a pronoun and «الآن» an adverb. */
function isAnna({ text: { units, raw, origin }, tokens }: Analysis, token: number): boolean {
  const start = tokens.start[token];
  const length = tokens.end[token] - start;
  const isAlan = length === 4 && units[start + 1] === LAM && units[start + 2] === ALEF && units[start + 3] === NOON;
  if (!isAlan && (length !== 3 || units[start + 1] !== NOON || units[start + 2] !== ALEF)) return false;
  return raw.charCodeAt(origin[start]) === ALEF_MADDA;
}

const UNASKED = -2;

/** What the hits of a token say. Readings that peel letters count only where no whole word is known. */
function factsAt(analysis: Analysis, token: number, families: NameFamilies, known: EntryFacts): number {
  const { tokens, hits, lexicon } = analysis;
  let facts = hasArticle(analysis, token) ? Fact.DEFINITE : 0;
  let letters = UNASKED;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    // «الصيادي»: a noun with the article takes no pronoun.
    if (hits.pronoun[hit] > 0 && (facts & Fact.DEFINITE) !== 0) continue;
    const whatever = known.of(entry);
    if (whatever !== BY_FORM) {
      facts |= whatever;
      continue;
    }
    const features = hits.features[hit];
    switch (lexicon.familyOf(entry)) {
      case families.country:
        facts |= (features & Feature.NISBA) !== 0 ? Fact.NISBA : Fact.COUNTRY;
        break;
      case families.preposition:
        if (hits.proclitics[hit] & ~Proclitic.CONJUNCTION && !isSide(hits.proclitics[hit], lexicon.row(entry))) break;
        if (endsInYa(analysis, token, hits.peeled[hit])) break;
        facts |= Fact.WORD | Fact.FUNCTION | prepositionFacts(lexicon.row<PrepositionRow>(entry));
        break;
      case families.speech:
        facts |= Fact.SPEECH | Fact.WORD | (isNewsVerb(features) ? Fact.VERB : 0);
        break;
      default:
        // A reading that needs peeling proves a word only where it has some length left: وليد is not و + ليد.
        // «فايد», «بعقوبة» are names first: no verb behind a letter of theirs, but «عقوبة» may be. «وبابل» is no «ابل».
        if (letters === UNASKED && hits.peeled[hit] > 0) letters = lettersBefore(analysis, token, families.common);
        if (letters === 0 && (hits.proclitics[hit] & ~Proclitic.CONJUNCTION) === 0 && hits.peeled[hit] > 0) break;
        if (letters === 1 && hits.peeled[hit] === 2) break;
        if (hits.peeled[hit] === 0 || tokens.end[token] - tokens.start[token] - hits.peeled[hit] >= 3) {
          facts |= Fact.WORD | (isNewsVerb(features) ? Fact.VERB : 0);
        }
    }
  }
  if (isAnna(analysis, token)) return facts & (Fact.PERSON | Fact.GIVEN);
  if ((facts & Fact.PLACE_HEAD) !== 0 && (isLedOn(analysis, token) || isBareWadi(analysis, token)))
    facts &= (facts & Fact.GIVEN) !== 0 ? ~(Fact.PLACE_HEAD | Fact.WORD) : ~Fact.PLACE_HEAD;
  if ((facts & Fact.GIVEN) !== 0 && isLedOn(analysis, token)) facts &= ~(Fact.GIVEN | Fact.COMMON_NAME);
  if (facts === Fact.DEFINITE && isWord(analysis, token, families)) return facts | Fact.WORD;
  if (facts === 0 && endsLikeFamily(analysis.text, tokens.start[token], tokens.end[token])) return Fact.FAMILY;
  return facts;
}

/** «بوسط», «وبشمال» */
const isSide = (proclitics: number, { id }: PrepositionRow): boolean =>
  id === "near" && (proclitics & ~Proclitic.CONJUNCTION) === Proclitic.BI;

/** How many letters stand before what a table tells more of than that it is common: none, or و and ف alone; -1 where no table does. */
function lettersBefore({ hits, lexicon }: Analysis, token: number, common: number): number {
  let letters = -1;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.pronoun[hit] > 0 || lexicon.familyOf(hits.entry[hit]) === common) continue;
    if (hits.peeled[hit] === 0) return 0;
    if (hits.peeled[hit] === 1 && hits.proclitics[hit] === Proclitic.CONJUNCTION) letters = 1;
  }
  return letters;
}

/** Families whose words are names: they say nothing of what a word is in the language. */
const namingFamilies = ({
  given,
  family,
  person,
  barePerson,
  place,
  country,
  actor,
  domain,
  particle,
}: NameFamilies): number[] => [given, family, person, barePerson, place, country, actor, domain, particle];

/** Whether a word that no table has with its article is one of the language without it. */
const isWord = (analysis: Analysis, token: number, families: NameFamilies): boolean =>
  isWordOf(analysis, analysis.tokens.start[token] + ARTICLE, analysis.tokens.end[token], families);

/** Whether the letters from `from` to `end` are a word of the language and no name alone. */
export const isListed = ({ analysis, families }: Facts, from: number, end: number): boolean =>
  isWordOf(analysis, from, end, families);

/** «بأطيب تحياتي», «والشرطة»: a letter and a word of the language. */
export function isBehindLetter(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  if (token >= tokens.count || tokens.kind[token] !== TokenKind.WORD) return false;
  const start = tokens.start[token];
  return procliticOf(text.units[start]) !== 0 && isListed(facts, start + 1, tokens.end[token]);
}

function isWordOf({ text: { units }, lexicon }: Analysis, from: number, end: number, families: NameFamilies): boolean {
  const word = lexicon.words.find(units, from, end, hashUnits(units, from, end));
  const { automaton } = lexicon;
  const state = word === -1 ? -1 : automaton.step(0, word);
  if (state === -1) return false;
  const naming = namingFamilies(families);
  for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
    // «صيادي» takes no article, as it governs what follows.
    if ((automaton.features(sense) & Feature.CONSTRUCT) !== 0) continue;
    if (!naming.includes(lexicon.familyOf(automaton.entry(sense)))) return true;
  }
  return false;
}

/** Letters of the article. */
const ARTICLE = 2;

/** Whether the article stands on a token: «إليشع» folds alike, but begins with a hamza. */
function hasArticle({ text, tokens }: Analysis, token: number): boolean {
  const start = tokens.start[token];
  if (text.units[start] !== ALEF || text.units[start + 1] !== LAM || tokens.end[token] - start <= 4) return false;
  return isBareAlef(text.raw.charCodeAt(text.origin[start]));
}

/** Whether the article stands on a token, be it behind proclitics: «بالأعلام», «للأعلام». */
export function isDefinite(facts: Facts, token: number): boolean {
  if (has(facts, token, Fact.DEFINITE)) return true;
  const { text, tokens } = facts.analysis;
  if (token < 0 || token >= tokens.count || tokens.kind[token] !== TokenKind.WORD) return false;
  const { units } = text;
  const start = tokens.start[token];
  const end = tokens.end[token];
  for (let from = start; from < start + 2 && end - from > 5 && procliticOf(units[from]) !== 0; from++) {
    // «لألمانيا»: ل takes the alef of an article away.
    if (units[from] === LAM) return units[from + 1] === LAM;
    if (units[from + 1] === ALEF && units[from + 2] === LAM) return true;
  }
  return false;
}

/** «علي» is written with the ya of names, «على» is not; folding joins the two. */
const endsInYa = ({ text, tokens }: Analysis, token: number, peeled: number): boolean =>
  text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === YA &&
  tokens.end[token] - tokens.start[token] - peeled === 3;

/** Forms of verbs that news uses of its subjects: the third person, without the rare plural of women. */
const isNewsVerb = (features: number): boolean =>
  (features & Feature.VERB) !== 0 &&
  (features & (Feature.FIRST | Feature.SECOND)) === 0 &&
  (features & (Feature.FEMININE | Feature.PLURAL)) !== (Feature.FEMININE | Feature.PLURAL);

/** Whether a token is written with ة, which folds with the pronoun ـه. */
export const endsInTaMarbuta = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === TA_MARBUTA;

const prepositionFacts = ({ id, kind }: PrepositionRow): number =>
  kind === "prep"
    ? Fact.PREPOSITION |
      (LOCATIVES.has(id) ? Fact.LOCATIVE : 0) |
      (id === "near" ? Fact.NEAR : id === "ila" ? Fact.TOWARDS : 0)
    : 0;

export const has = (facts: Facts, token: number, wanted: number): boolean =>
  token >= 0 && (facts.of[token] & wanted) !== 0;

/** A word that no table knows and that has no article or pronoun glued on: a foreign name, a rare one, or a rare word. */
export function isUnknown(facts: Facts, token: number): boolean {
  const { of } = facts;
  const { tokens, text } = facts.analysis;
  if (token >= tokens.count || tokens.kind[token] !== TokenKind.WORD || (of[token] & ~Fact.DEFINITE) !== 0)
    return false;
  const start = tokens.start[token];
  const end = tokens.end[token];
  if (end - start < 2) return false;
  const { units } = text;
  if (end - start < 5) return true;
  const letter = procliticOf(units[start]);
  const gluedArticle =
    (units[start + 1] === ALEF &&
      units[start + 2] === LAM &&
      letter !== 0 &&
      letter !== Proclitic.LI &&
      // «سالزبيري»: what says "will" stands before verbs, which have no article.
      letter !== Proclitic.SA &&
      // «كالويا»: "like" stands before words that are known.
      (letter !== Proclitic.KA || (units[end - 1] !== ALEF && isListed(facts, start + 1 + ARTICLE, end)))) ||
    (units[start] === LAM && units[start + 1] === LAM);
  const pronoun = units[end - 2] === HA && (units[end - 1] === ALEF || units[end - 1] === MEEM);
  return !gluedArticle && !pronoun;
}

/** «البرقاوي»: a word that no table knows, of the form that most family names with the article have. */
export const isSurname = ({ of, analysis: { text, tokens } }: Facts, token: number): boolean =>
  of[token] === Fact.DEFINITE && text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === YA;

/** Chooses among hits. It is handed the table too, so that one that asks for nothing else is made once and not at every token. */
export type HitTest = (hit: number, hits: HitTable) => boolean;

/** No letters stand before it. */
export const isBare: HitTest = (hit, { peeled }) => peeled[hit] === 0;

/** Neither dual nor plural. */
export const isSingular: HitTest = (hit, { features }) => (features[hit] & (Feature.DUAL | Feature.PLURAL)) === 0;

/** The same with the article. */
export const isDefiniteSingular: HitTest = (hit, { features }) =>
  (features[hit] & (Feature.DEFINITE | Feature.DUAL | Feature.PLURAL)) === Feature.DEFINITE;

/** The hit of a family at a token that leaves the fewest letters before it and takes the most words; `test` chooses among them. -1 where there is none. */
export function hitWhere(facts: Facts, token: number, family: number, test: HitTest | null = null): number {
  const { hits, lexicon } = facts.analysis;
  if (!mayStart(hits, token, family)) return -1;
  let best = -1;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== family || hits.pronoun[hit] > 0 || (test !== null && !test(hit, hits)))
      continue;
    if (best === -1) best = hit;
    else {
      // «وكامل» is و before كامل, not وك before أمل.
      const less = hits.peeled[hit] - hits.peeled[best];
      const longer = hits.last[hit] - hits.last[best];
      if (less <= 0 && longer >= 0 && longer - less > 0) best = hit;
    }
  }
  return best;
}
