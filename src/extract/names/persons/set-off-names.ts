import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { ALEF } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { TitleRow } from "../tables/rows.js";
import { isMark } from "../words/context.js";
import { NEVER_NAME } from "../words/fact.js";
import { endsInTaMarbuta, Fact, type Facts, has, hitWhere, isBehindLetter, isUnknown } from "../words/facts.js";
import { goesOn, isInflected } from "../words/word-shapes.js";
import { type Chain, chainFrom, openedBy } from "./name-chain.js";
import { isPeeledName, opensNasab } from "./name-units.js";

// Names after a title whose words are words of the language too: what stands around them says that they are names.

const COMMA = 0x2c;
/** The longest name between two commas, in words. */
const LONGEST = 4;
/** A word of the language in alef is an adverb or an object from this length on: «متحدثا», but «سما», «رنا». */
const ACCUSATIVE = 5;

const NEVER = NEVER_NAME | Fact.DOMAIN;

const isComma = (facts: Facts, token: number): boolean => isMark(facts, token, COMMA);

/** Whether a word is a name for its own sake, or may be nothing else: a table of names has it, or no table at all. */
const isProper = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.GIVEN | Fact.FAMILY) || isUnknown(facts, token);

/** «عمدة المدينة، [أمان توليفيف]، …», «الفنانة المصرية، [سما الحداد]، …»: two to four words that two commas set off after a title. */
export function setOffName(facts: Facts, first: number): Chain | null {
  const { text, tokens } = facts.analysis;
  let last = first - 1;
  let proper = 0;
  while (tokens.kind[last + 1] === TokenKind.WORD && last + 1 < tokens.count) {
    last++;
    if (last - first >= LONGEST || (has(facts, last, NEVER) && !closesGiven(facts, first, last))) return null;
    if (has(facts, last, Fact.NISBA) && !has(facts, last, Fact.FAMILY)) return null;
    if (last > first && isPlaceBehindLetter(facts, last)) return null;
    if (isProper(facts, last)) proper++;
  }
  if (last <= first || proper === 0 || !isComma(facts, last + 1)) return null;
  const length = tokens.end[first] - tokens.start[first];
  if (has(facts, first, Fact.DEFINITE) || isJoined(facts, first) || isPeeledName(facts, first)) return null;
  if (!isProper(facts, first)) {
    // «، متحدثا لكاردونير،», «، وفق كاردونير،»
    if (text.units[tokens.end[first] - 1] === ALEF && length >= ACCUSATIVE) return null;
    if (procliticOf(text.units[tokens.start[first]]) !== 0 && length > ACCUSATIVE) return null;
  }
  return { first, last, peeled: 0, parts: last - first + 1, strong: 0, weak: proper };
}

/** What names of two words end in: «أسد الزمان», «باسم الله». */
const OF_COMPOUNDS = new WordSet("الدين الله الزمان الحق الاسلام الرحمن");

const NO_COMPOUND =
  Fact.DEFINITE | Fact.FUNCTION | Fact.TITLE | Fact.BODY_HEAD | Fact.VERB | Fact.PARTICLE | Fact.FAMILY;

/** «وزير الداخلية [أسد الزمان خان]»: after a title, a noun and such a word before a family name, or a word that no table knows, are a given name. */
export function compoundGiven(facts: Facts, token: number): Chain | null {
  const { tokens } = facts.analysis;
  const next = token + 1;
  if (next + 1 >= tokens.count || tokens.kind[next] !== TokenKind.WORD) return null;
  if (!has(facts, next + 1, Fact.FAMILY) && !isUnknown(facts, next + 1)) return null;
  if (!OF_COMPOUNDS.has(facts.analysis, next) || has(facts, next + 1, Fact.FUNCTION | Fact.NISBA)) return null;
  if (has(facts, token, NO_COMPOUND) || isConjoined(facts, token)) return null;
  // «[سعد الله] همدرد»: the tables have it whole.
  if (hitWhere(facts, token, facts.families.given, (hit, { last }) => last[hit] > token) !== -1) return null;
  const rest = chainFrom(facts, next + 1, true);
  return rest === null || rest.peeled > 0 ? null : openedBy(token, rest);
}

/** The family name Li or Lee, which is written like "to me". */
const LI = new WordSet("لي");

/** Words behind the family name: «تشاو شينغ», «هسين لونغ». */
const LI_PARTS = 2;

/** «وزير الخارجية الصيني [لي تشاو شينغ]»: after a title, before words that may be names. */
export function openingLi(facts: Facts, token: number): Chain | null {
  if (!LI.has(facts.analysis, token)) return null;
  let last = token;
  while (last < token + LI_PARTS && isProper(facts, last + 1) && !has(facts, last + 1, NEVER | Fact.DEFINITE)) {
    if (goesOn(facts, last + 1) || isInflected(facts, last + 1)) break;
    last++;
  }
  return last === token ? null : { first: token, last, peeled: 0, parts: last - token + 1, strong: 0, weak: 1 };
}

/** A title with a pronoun, and the name that it leads to. */
interface Relative {
  readonly chain: Chain;
  readonly title: { readonly token: number; readonly last: number; readonly peeled: number; readonly row: TitleRow };
}

/** «زوجته [نادية]», «زميلتها [جولين غارو]», «نظيره الألماني [يوليان شولتس]»: what one person is to another, before the name. */
export function relativeOf(facts: Facts, token: number): Relative | null {
  const { hits, lexicon } = facts.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.pronoun[hit] === 0 || lexicon.familyOf(hits.entry[hit]) !== facts.families.title) continue;
    const row = lexicon.row<TitleRow>(hits.entry[hit]);
    const last = hits.last[hit];
    if (row.class !== "kin") continue;
    const first = has(facts, last + 1, Fact.NISBA) && has(facts, last + 1, Fact.DEFINITE) ? last + 2 : last + 1;
    const chain = chainFrom(facts, first, true) ?? commonGiven(facts, first);
    if (chain === null || chain.peeled > 0) return null;
    const isName =
      chain.strong > 0 || (chain.parts > 1 ? !isInflected(facts, chain.last) : isGivenAlone(facts, chain.first));
    return isName ? { chain, title: { token, last, peeled: hits.peeled[hit], row } } : null;
  }
  return null;
}

/** «والدته [ختام أحمد الزعانين]»: a noun of the language before a name of two parts. */
function commonGiven(facts: Facts, token: number): Chain | null {
  if (!has(facts, token, Fact.WORD) || has(facts, token, NEVER | Fact.NISBA | Fact.DEFINITE)) return null;
  const rest = has(facts, token + 1, Fact.GIVEN) ? chainFrom(facts, token + 1, true) : null;
  return rest === null || rest.peeled > 0 || rest.parts < 2 ? null : openedBy(token, rest);
}

/** «ابنها [سعيد]»: a given name that is a word too, where nothing goes on from it. */
const isGivenAlone = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.GIVEN) &&
  !has(facts, token, NEVER | Fact.PLACE | Fact.NISBA) &&
  (facts.analysis.tokens.kind[token + 1] !== TokenKind.WORD || has(facts, token + 1, Fact.FUNCTION | Fact.PREPOSITION));

/** «، نيكولاس [بيتا]،», «، كريم سامي [جامع]،»: a form of some verb, or a noun of places, between given names, one of which is nothing else, and a comma. */
function closesGiven(facts: Facts, first: number, last: number): boolean {
  if (last === first || has(facts, last, NEVER & ~CLOSING) || !isComma(facts, last + 1)) return false;
  let isSure = false;
  for (let token = first; token < last; token++) {
    if (!has(facts, token, Fact.GIVEN)) return false;
    isSure ||= !has(facts, token, Fact.WORD);
  }
  return isSure && (has(facts, last, Fact.VERB) || last > first + 1);
}

const CLOSING = Fact.VERB | Fact.PLACE_HEAD | Fact.BODY_HEAD;

/** Whether a word begins with و or ف. */
const isConjoined = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  procliticOf(text.units[tokens.start[token]]) === Proclitic.CONJUNCTION;

/** «لموسكو» */
const isPlaceBehindLetter = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.PLACE) &&
  !has(facts, token, Fact.GIVEN | Fact.FAMILY) &&
  hitWhere(facts, token, facts.families.place, (hit) => facts.analysis.hits.peeled[hit] === 0) === -1;

/** Whether a word that no table of names has opens with a conjunction. */
const isJoined = (facts: Facts, token: number): boolean =>
  isConjoined(facts, token) && !has(facts, token, Fact.GIVEN | Fact.FAMILY) && goesOn(facts, token);

/** «اللواء [شلال حداد]»: a given name that is a noun of places too, before another name. */
function givenOfPlace(facts: Facts, token: number): Chain | null {
  if (!has(facts, token, Fact.GIVEN) || !has(facts, token, Fact.PLACE_HEAD) || has(facts, token + 1, Fact.DEFINITE))
    return null;
  const rest = has(facts, token + 1, Fact.GIVEN | Fact.FAMILY) ? chainFrom(facts, token + 1, true) : null;
  return rest === null || rest.peeled > 0 || has(facts, token + 1, Fact.PLACE) ? null : openedBy(token, rest);
}

/**
 * «الشيخ [سفر البرقاوي]», «العقيد [نجمي الناكوع]», «السيد [رضي موسوي]», «السيدة [مفيدة قردبو]»: a noun of the language before a word of the form of
 * family names, or one that no table knows.
 */
export function rareGiven(facts: Facts, token: number): Chain | null {
  const place = givenOfPlace(facts, token);
  if (place !== null) return place;
  if (!has(facts, token, Fact.WORD) || has(facts, token, NEVER | Fact.NISBA | Fact.ACTOR | Fact.DEFINITE)) return null;
  if (isBehindLetter(facts, token)) return null;
  const next = token + 1;
  // «الدكتور [عاطي بن سعيد]»: what stands between a title and بن is a given name.
  const rest = opensNasab(facts, token) ? chainFrom(facts, next, true) : null;
  if (rest !== null) return openedBy(token, rest);
  // «النائبة [عالية نصيف]»: of a woman it may be an adjective that another given name follows.
  const isFather = endsInTaMarbuta(facts, token) && endsInTaMarbuta(facts, token - 1) && facts.of[next] === Fact.GIVEN;
  const father = isFather ? chainFrom(facts, next, true) : null;
  if (father !== null) return openedBy(token, father);
  const isFamily = facts.of[next] === Fact.FAMILY;
  if (!isFamily && (!isUnknown(facts, next) || (!has(facts, next, Fact.DEFINITE) && isInflected(facts, next))))
    return null;
  if (endsInTaMarbuta(facts, token) ? !endsInTaMarbuta(facts, token - 1) : isInflected(facts, token)) return null;
  return { first: token, last: next, peeled: 0, parts: 2, strong: 0, weak: 2 };
}
