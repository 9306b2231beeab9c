import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { foldKey } from "../../../text/fold.js";
import { ALEF, HA, MEEM, NOON, TA, WAW, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isQuote } from "./context.js";
import { endsInTaMarbuta, Fact, type Facts, has, isDefinite } from "./facts.js";

/** The most words that a body's name in quotes has. */
const QUOTED = 5;

/** «شركة "النور" [السعودية]»: whether a quote closes the name of a body, whose adjective may follow. */
function closesBody(facts: Facts, quote: number): boolean {
  for (let open = quote - 2; open >= quote - QUOTED - 1; open--)
    if (isQuote(facts, open)) return has(facts, open - 1, Fact.BODY_HEAD);
  return false;
}

/** «أما», «بينما», «زيارتهما»: a particle, or a noun with a pronoun; few nouns in the accusative end so. */
function endsInMa({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const end = tokens.end[token];
  return text.units[end - 1] === ALEF && text.units[end - 2] === MEEM;
}

/** Participles that govern a state as a verb does: «[داعيا] تركيا إلى». */
const GOVERNING =
  /^[وف]?(?:داعيا|مطالبا|متهما|محذرا|مناشدا|محملا|مهددا|منتقدا|حاثا|مستهدفا|مخاطبا|مغادرا|زايرا|تاركا|معتبرا|واصفا|مستثنيا|مذكرا|مشبها)$/;

/** «مهاجرا», «بلدا»: a noun in the accusative without the article, which an adjective in alef may follow. */
export function endsInTanween(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const last = tokens.end[token] - 1;
  if (text.units[last] !== ALEF || text.units[last - 1] === HA || endsInMa(facts, token)) return false;
  return !GOVERNING.test(wordAt(facts.analysis, token));
}

/** Adverbs that end as nouns in the accusative do; those of time and manner that tables know are no nouns there. */
const ADVERBS: ReadonlySet<string> = new Set(
  "حاليا مؤخرا أخيرا طبعا تقريبا تحديدا فعلا مثلا عموما"
    .split(" ")
    .flatMap((word) => [foldKey(word), foldKey(`و${word}`)]),
);

const isAdverb = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.FUNCTION) || ADVERBS.has(wordAt(facts.analysis, token));

/** Digits of a year. */
const YEAR = 4;

/** «24», «368»: a number that counts, and is no year. */
const isCount = ({ analysis: { tokens } }: Facts, token: number): boolean =>
  tokens.end[token] - tokens.start[token] > 1 && tokens.end[token] - tokens.start[token] < YEAR;

/** The forms of an adjective in alef: the accusative, and the dual without its nun. */
const IN_ALEF = Feature.ACCUSATIVE | Feature.CONSTRUCT;

/** Whether a state's adjective at a token is one by the alef of the accusative alone: روسيا. */
function isAccusative({ families, analysis }: Facts, token: number): boolean {
  const { hits } = analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (analysis.lexicon.familyOf(hits.entry[hit]) !== families.country || hits.peeled[hit] > 0) continue;
    if ((hits.features[hit] & (Feature.NISBA | IN_ALEF)) === Feature.NISBA) return false;
  }
  return true;
}

/** «وزوجته [سورية] الجنسية»: nouns that say in what a person is of a state. */
const OF_ORIGIN = new WordSet("الجنسية الأصل المولد المنشأ الهوية");

/**
 * Whether a state's name is rather the adjective of a noun before it: «الأراضي السعودية», «محافظات سورية». The adjective
 * agrees with a feminine noun or the plural of a thing, in the article too.
 */
export function isAdjective(facts: Facts, token: number, last: number, peeled: number): boolean {
  const { hits, tokens, text } = facts.analysis;
  if (last > token || !has(facts, token, Fact.NISBA)) return false;
  if (has(facts, last + 1, Fact.DEFINITE) && OF_ORIGIN.has(facts.analysis, last + 1)) return true;
  const before = token - 1;
  if (peeled > 0) return text.units[tokens.start[token]] === WAW && isJoinedAdjective(facts, token);
  if (isQuote(facts, before)) return has(facts, token, Fact.DEFINITE) && closesBody(facts, before);
  if (before < 0) return false;
  // «368 سوريا»
  if (tokens.kind[before] === TokenKind.DIGITS) return isAccusative(facts, token) && isCount(facts, before);
  if (tokens.kind[before] !== TokenKind.WORD) return false;
  const other =
    Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.COUNTRY | Fact.ACTOR | Fact.PERSON | Fact.BEFORE_PLACE;
  // «طيارا روسيا», but «تضررت روسيا»: an adjective in the accusative follows a noun in the accusative.
  // Nor is «تستضيفها» one, whose alef is of a pronoun, nor «أيضا» a noun.
  if (isAccusative(facts, token))
    return !has(facts, before, other) && !isAdverb(facts, before) && endsInTanween(facts, before);
  // «مدينة جازان السعودية»
  if (
    has(facts, before, Fact.PLACE) &&
    !has(facts, before, Fact.WORD | Fact.COUNTRY) &&
    has(facts, token, Fact.DEFINITE)
  )
    return true;
  if (has(facts, token, Fact.DEFINITE) !== isDefinite(facts, before)) return false;
  // «الكاتبة السعودية منال»
  if (has(facts, before, Fact.TITLE)) return isFeminine(facts, before);
  // «إن [سورية] وافقت»
  if (has(facts, before, other | Fact.BEFORE_SUBJECT)) return false;
  // «قال الحوثيون السعودية …»: sound masculine plurals are people, whose adjective is plural.
  const end = tokens.end[before];
  const people = text.units[end - 1] === NOON && (text.units[end - 2] === WAW || text.units[end - 2] === YA);
  // «من التمور السعودية»: what a preposition leads to is no verb's subject, which a state could follow.
  const known = hits.first[before] < hits.first[before + 1] || has(facts, before - 1, Fact.PREPOSITION);
  return !people && (known || isFeminine(facts, before));
}

/** «غارات روسية [وسورية]», «أصول عربية [وسورية]»: و joins it to another adjective of relation, as it has no article either. */
function isJoinedAdjective(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const before = token - 1;
  if (!has(facts, before, Fact.NISBA | Fact.WORD) || has(facts, before, Fact.COUNTRY | Fact.PLACE)) return false;
  if (isDefinite(facts, before) || isDefinite(facts, token)) return false;
  if (!endsInTaMarbuta(facts, before) || !endsInTaMarbuta(facts, token)) return false;
  return text.units[tokens.end[before] - 2] === YA;
}

/** Whether a definite noun that no table knows ends like a feminine or the plural of a thing: «الصناعات [السعودية]». */
function isFeminine(facts: Facts, token: number): boolean {
  const { tokens, text } = facts.analysis;
  const end = tokens.end[token];
  const last = text.units[end - 1];
  return isDefinite(facts, token) && (last === HA || (last === TA && text.units[end - 2] === ALEF));
}
