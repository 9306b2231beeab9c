import { WordSet } from "../../../lexicon/word-set.js";
import { TokenKind } from "../../../token/tokenize.js";
import { takes } from "../tables/body-nouns.js";
import type { BodyHeadRow } from "../tables/rows.js";
import { Fact, type Facts, has, isUnknown } from "../words/facts.js";
import { isDay, isDefiniteNoun, isExcepted, isJoinedDefinite, NEVER } from "../words/governed-names.js";
import { looksVerbal } from "../words/verbal-look.js";

/** The longest name of nouns and adjectives that no table knows: «حزب الشعوب الديمقراطي», «حزب العدالة والتنمية». */
const OWN = 3;

/** «جامعة [ماك ماستر]», and what only a full name tells from what it deals with: «كتيبة [سامي حداد]». */
export const isCalledAfter = (row: BodyHeadRow): boolean => takes(row, "founder") || takes(row, "full-name");
const NO_FOUNDER =
  Fact.WORD | Fact.COMMON_NAME | Fact.DEFINITE | Fact.PLACE | Fact.COUNTRY | Fact.ACTOR | Fact.TITLE | Fact.FUNCTION;

/** Whether a word is a name of persons and nothing else. */
const isFounder = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE) && !has(facts, token, NO_FOUNDER);

const COMPANY = "company";
/** English words that names of companies go on with: «شركة ريان [إير]», «شركة سايك [موتور] كورب». */
const GOING_ON = new WordSet(
  "إير إيرلاينز إيروايز موتور موتورز غروب جروب كورب كوربوريشن إنترناشونال إنترناشيونال إلكترونيكس إلكتريك إنرجي بتروليوم أويل تكنولوجيز تكنولوجي سيستمز هولدينغ كابيتال ميديا فارما كيميكال ستيل",
);

const goesOnIn = ({ analysis }: Facts, token: number): boolean => GOING_ON.has(analysis, token);

/** «شركة [بوينغ]»: a family's name, or a given name that such a word goes on from, is a company's too. */
export const isCompanyName = (facts: Facts, token: number, { id }: BodyHeadRow): boolean =>
  id === COMPANY &&
  has(facts, token, Fact.GIVEN | Fact.FAMILY) &&
  !has(facts, token, NO_FOUNDER & ~Fact.COMMON_NAME) &&
  (!has(facts, token, Fact.GIVEN | Fact.PARTICLE) || goesOnIn(facts, token + 1));

const PARTY = "party";

/** Last token of the words of a body's own name from `from` on, or -1: definite nouns and adjectives, «و» between them, or a word that no table knows. */
export function ownName(facts: Facts, from: number, row: BodyHeadRow): number {
  const { analysis } = facts;
  const { tokens } = analysis;
  if (from >= tokens.count || tokens.kind[from] !== TokenKind.WORD) return -1;
  if (isExcepted(facts, from, row)) return -1;
  let last = -1;
  let proper = false;
  const founded = takes(row, "founder");
  for (let token = from; token < Math.min(tokens.count, from + OWN); token++) {
    // «حزب [الوحدة] والعدالة»: parties are called by nouns of bodies too.
    const never = row.id === PARTY && token === from ? NEVER & ~Fact.BODY_HEAD : NEVER;
    if (tokens.kind[token] !== TokenKind.WORD || has(facts, token, never | Fact.NISBA)) break;
    const joined = token > from && isJoinedDefinite(facts, token);
    const definite = isDefiniteNoun(facts, token);
    // «جامعة هوبكنز [ماري]»: a given name is of another.
    const unknown =
      isUnknown(facts, token) ||
      isCompanyName(facts, token, row) ||
      (row.id === COMPANY && token > from && goesOnIn(facts, token)) ||
      (founded && isFounder(facts, token) && (token === from || !has(facts, token, Fact.GIVEN)));
    if (proper ? !(unknown && !definite) : !(definite || joined || (unknown && token === from))) break;
    // A name that is no noun of the language takes no adjectives: وكالة [أعماق] التابعة.
    proper = (token === from || row.id === COMPANY) && !definite;
    last = token;
  }
  return last;
}

/** Last token of a noun without the article and the noun with it that it governs, or -1: «[صناعة السيارات]», «[رعاية الأيتام]». */
export function governedName(facts: Facts, from: number): number {
  const { hits, tokens } = facts.analysis;
  const last = from + 1;
  if (last >= tokens.count || tokens.kind[last] !== TokenKind.WORD) return -1;
  const other = NEVER | Fact.NISBA | Fact.FUNCTION;
  if (!has(facts, from, Fact.WORD) || has(facts, from, other | Fact.DEFINITE | Fact.COUNTRY)) return -1;
  if (!has(facts, last, Fact.DEFINITE) || has(facts, last, other) || looksVerbal(facts, from)) return -1;
  if (isDay(facts, last)) return -1;
  // «نقابة أطباء القطاع [الخاص]»
  const adjective = has(facts, last + 1, Fact.DEFINITE) && has(facts, last + 1, Fact.WORD) && !isDay(facts, last + 1);
  // «جمعية وبعض الناس»: a word behind a letter is none that the body governs.
  for (let hit = hits.first[from]; hit < hits.first[from + 1]; hit++)
    if (hits.peeled[hit] === 0 && hits.pronoun[hit] === 0)
      return adjective && !has(facts, last + 1, other) ? last + 1 : last;
  return -1;
}
