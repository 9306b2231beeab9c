import { isMark as isMarkOf, wordAt } from "../../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Needs, PlaceHeadRow } from "../tables/rows.js";
import { endsInTaMarbuta, Fact, type Facts, has, hitWhere, isDefinite } from "./facts.js";

const QUOTE = 0x22;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;

/** Whether a token is a mark, told by its code. */
export const isMark = ({ analysis }: Facts, token: number, mark: number): boolean => isMarkOf(analysis, token, mark);

/** Whether a token stands there and is an Arabic word. */
export const isWord = ({ analysis: { tokens } }: Facts, token: number): boolean =>
  token < tokens.count && tokens.kind[token] === TokenKind.WORD;

export const isQuote = (facts: Facts, token: number): boolean => isMark(facts, token, QUOTE);

/** A quotation mark, or the parenthesis that many papers write for one: صحيفة (اليوم). */
export const opensQuote = (facts: Facts, token: number): boolean =>
  isQuote(facts, token) ||
  // «((شينخوا))»: of two the inner one.
  (isMark(facts, token, OPEN_PARENTHESIS) && !isMark(facts, token + 1, OPEN_PARENTHESIS));

/** Whether the mark at `close` closes what the one at `open` opens. */
export const closesQuote = (facts: Facts, open: number, close: number): boolean =>
  isMark(facts, open, OPEN_PARENTHESIS) ? isMark(facts, close, CLOSE_PARENTHESIS) : isQuote(facts, close);

/** What stands around a name that needs something beside it. */
export interface Surroundings {
  readonly first: number;
  readonly last: number;
  readonly proclitics: number;
  /** The state that the name belongs to is named in the text. */
  readonly countryIsNamed: boolean;
  /** The class nouns that may head it: of places, or of bodies. */
  readonly heads: number;
}

/** The row of the noun that stands beside its name with the article too. */
const CAPITAL = "capital";

/**
 * The class noun that governs the name from `first` on, or -1: «مدينة [الرمادي]», «العاصمة الأردنية [عمان]». A noun with the
 * article governs nothing, «الدول الغربية», but the capital stands beside its name.
 */
export function headBefore(facts: Facts, first: number, heads: number): number {
  const before = isQuote(facts, first - 1) ? first - 2 : first - 1;
  if (closesHead(facts, before, heads)) return before - 1;
  const head = has(facts, before, Fact.NISBA) && has(facts, before - 1, Fact.PLACE_HEAD) ? before - 1 : before;
  if (!has(facts, head, heads) || isByWayOf(facts, head)) return -1;
  if (heads === Fact.PLACE_HEAD && isSomeones(facts, head)) return -1;
  return head === before && !isDefinite(facts, head) ? head : isCapital(facts, head) ? head : -1;
}

/** «دولتنا [الاتحادية]», «ميناؤها [معبر] إلى»: a noun with a pronoun governs nothing. */
const isSomeones = (facts: Facts, token: number): boolean => hitWhere(facts, token, facts.families.placeHead) === -1;

/** «وكالة [أنباء] "الأناضول"», «شبه [جزيرة] القرم»: the second word of a noun of bodies or places. */
export function closesHead(facts: Facts, token: number, heads: number): boolean {
  if (!has(facts, token - 1, heads) || isDefinite(facts, token)) return false;
  const { bodyHead, placeHead } = facts.families;
  const family = heads === Fact.BODY_HEAD ? bodyHead : placeHead;
  return hitWhere(facts, token - 1, family, (hit) => facts.analysis.hits.last[hit] === token) !== -1;
}

/** «عن طريق» is "by way of". */
export const isByWayOf = ({ analysis }: Facts, token: number): boolean =>
  WAY.has(analysis, token) && BY.has(analysis, token - 1);
const WAY = new WordSet("طريق");
const BY = new WordSet("عن");

/** «من ناحية», «لناحية» are "as regards". */
export const isAsRegards = ({ analysis }: Facts, token: number): boolean =>
  TO_SIDE.has(analysis, token) || (SIDE.has(analysis, token) && FROM.has(analysis, token - 1));
const TO_SIDE = new WordSet("لناحية ولناحية");
const SIDE = new WordSet("ناحية");
const FROM = new WordSet("من");

/** The preposition «في», with a conjunction or without: «وفي المقدادية». */
export const isIn = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.PREPOSITION) && IN.has(facts.analysis, token);
const IN = new WordSet("في وفي ففي");

function isCapital(facts: Facts, token: number): boolean {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(facts, token, facts.families.placeHead);
  return hit !== -1 && lexicon.row<PlaceHeadRow>(hits.entry[hit]).id === CAPITAL;
}

/** Nouns of a blow that the place struck completes. */
const BLOWS = new WordSet("قصف هجوم كمين تفجير مجزرة مذبحة حصار تحرير اقتحام استعادة جبهة بجبهة جبهات");

/** «بعد كمين [نوى]», «قصف [دوما]»: what completes a blow is struck; «قصف القرية» is of a village, whatever is called so. */
const isStruck = (facts: Facts, token: number, needs: Needs): boolean =>
  BLOWS.has(facts.analysis, token - 1) &&
  (needs !== "head" || !has(facts, token, Fact.DEFINITE)) &&
  !has(facts, token, Fact.NISBA);

/** «البيضاء», «الزرقاء»: adjectives of colour in the feminine end so. */
const isColour = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  /اء$/.test(text.raw.slice(text.origin[tokens.start[token]], text.origin[tokens.end[token] - 1] + 1));

/** «رمالها», «شاشته»: a noun and whose it is. */
function hasPronoun(facts: Facts, token: number): boolean {
  if (token < 0 || has(facts, token, Fact.VERB | Fact.PREPOSITION | Fact.FUNCTION | Fact.SPEECH)) return false;
  const { hits } = facts.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) if (hits.pronoun[hit] > 0) return true;
  return /..(?:ه|ها|هم|هما|نا)$/.test(wordAt(facts.analysis, token)) && !endsInTaMarbuta(facts, token);
}

/** Whether a name that needs something beside it has it: a class noun, a word that says where in a text on its state, quotes, its state. */
export function isSupported(
  facts: Facts,
  needs: Needs | null,
  { first, last, proclitics, countryIsNamed, heads }: Surroundings,
): boolean {
  if (needs === null) return true;
  const before = isQuote(facts, first - 1) ? first - 2 : first - 1;
  const isHere = countryIsNamed && (has(facts, before, Fact.LOCATIVE) || (proclitics & Proclitic.BI) !== 0);
  const struck = heads === Fact.PLACE_HEAD && countryIsNamed && isStruck(facts, first, needs);
  // «محافظتي صعدة [وعمران]»
  const joined = heads === Fact.PLACE_HEAD && countryIsNamed && (proclitics & Proclitic.CONJUNCTION) !== 0;
  const shares = joined && has(facts, before, Fact.PLACE) && headBefore(facts, before, heads) !== -1;
  // «دول [وشعوب] المنطقة»: what و joins to a noun is not governed by it.
  const governed = (proclitics & Proclitic.CONJUNCTION) === 0 && headBefore(facts, first, heads) !== -1;
  const headed = struck || shares || governed;
  switch (needs) {
    case "head":
      return headed;
    case "locative":
      return headed || isHere;
    case "in":
      // «في [القائم]», but «القائم بالأعمال».
      return (
        headed ||
        (isIn(facts, before) && !has(facts, first, Fact.TITLE) && !has(facts, last + 1, Fact.PREPOSITION)) ||
        isHere
      );
    case "country":
      return countryIsNamed;
    case "apart":
      // «المتاخمة [للشيشان]»
      if ((proclitics & (Proclitic.BI | Proclitic.LI)) !== 0) return true;
      // «ورمالها [البيضاء]»
      if (has(facts, first, Fact.DEFINITE) && isColour(facts, first) && hasPronoun(facts, before)) return headed;
      return headed || !isDefinite(facts, before) || has(facts, before, Fact.VERB | Fact.PREPOSITION);
    case "title":
      return has(facts, before, Fact.TITLE | Fact.GIVEN);
    default:
      return headed || (isQuote(facts, first - 1) && isQuote(facts, last + 1));
  }
}

/** Whether a word, or what its first letter leads to, is one of these: «رحيل», «برحيل». */
export function isOneOf({ analysis }: Facts, token: number, words: WordSet): boolean {
  const { text, tokens } = analysis;
  if (token < 0 || tokens.kind[token] !== TokenKind.WORD) return false;
  const isGlued = procliticOf(text.units[tokens.start[token]]) !== 0;
  return words.has(analysis, token) || (isGlued && words.hasBehind(analysis, token));
}
