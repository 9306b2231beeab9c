import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { TextMemo } from "../../../text/text-memo.js";
import { TokenKind } from "../../../token/tokenize.js";
import { Fact, type Facts, has } from "../words/facts.js";
import { isDay, isRelational } from "../words/governed-names.js";

// Words that are places and something else, told apart by the words beside them.

/** Whether the words beside a place's name, from its first token to its last, say that it is none. */
type Sense = (facts: Facts, token: number, last: number) => boolean;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" ").map(foldKey));

/** A word without the letters that lead to it. */
const bare = (word: string): string => word.replace(/^[وف]?[بل]?/, "");

const WESTERN = foldKey("الغربية");
const SIDES = wordsOf("اليسرى اليمنى الشرقية الجنوبية الشمالية الأخرى المقابلة الثانية");
const OF = foldKey("من");
const ON = foldKey("على");
const WATERS = /^(?:لل?|ال)?(?:نهر|قناه|بحيره|وادي|محيط|بحر)$/;
const JORDAN = foldKey("الأردن");

/** «[الضفة] اليسرى», «[الضفة الغربية] لنهر الفرات»: the bank of a river, but «الضفة الغربية لنهر الأردن». */
function isRiverbank({ analysis }: Facts, token: number, last: number): boolean {
  const next = token + 1;
  if (SIDES.has(wordAt(analysis, next))) return true;
  const end = wordAt(analysis, next) === WESTERN ? next : last;
  const water = wordAt(analysis, end + 1) === OF ? end + 2 : end + 1;
  return WATERS.test(wordAt(analysis, water)) && wordAt(analysis, water + 1) !== JORDAN;
}

const LED = Fact.PLACE_HEAD | Fact.NEAR | Fact.TITLE;

/** «[حماة] الوطن»: those who defend it, but «في حماة الأسبوع الماضي», «ريف حماة الشمالي». */
const isDefenders = (facts: Facts, token: number): boolean =>
  has(facts, token + 1, Fact.DEFINITE) &&
  has(facts, token + 1, Fact.WORD | Fact.ACTOR) &&
  !has(facts, token + 1, Fact.QUALITY | Fact.NISBA | Fact.TITLE | Fact.PLACE) &&
  !isRelational(facts, token + 1) &&
  !isDay(facts, token + 1) &&
  !has(facts, token - 1, LED) &&
  (!has(facts, token - 1, Fact.PREPOSITION) || wordAt(facts.analysis, token - 1) === OF);

const GNAWED = wordsOf("النخيل الحبوب القمح الأرز الفول");

/** «[سوسة] النخيل»: a beetle. */
const isBeetle = ({ analysis }: Facts, token: number): boolean => GNAWED.has(wordAt(analysis, token + 1));

const TOWN = /^[وفبلك]?(?:مدينه|بلده|منتجع|مهرجان)$/;

/** «مناطق [كان] قد دخلها الجيش»: behind a noun of any area a relative clause, but «مدينة [كان]», «منطقة [كان] الفرنسية». */
const isClause = (facts: Facts, token: number): boolean =>
  facts.analysis.tokens.kind[token + 1] === TokenKind.WORD &&
  has(facts, token - 1, Fact.PLACE_HEAD) &&
  !TOWN.test(wordAt(facts.analysis, token - 1)) &&
  !has(facts, token + 1, Fact.NISBA | Fact.LOCATIVE);

const HEAD = /^ر[ءا]س/;

/** «عاد إلى [مسقط] رأسه»: where somebody was born. */
const isBirthplace = ({ analysis }: Facts, token: number): boolean => HEAD.test(wordAt(analysis, token + 1));

const ROAD = foldKey("طريق");
const FALLEN = /^[وفبلك]?(?:ال)?(?:شهيد|شهدا|شهاد|ارتق|[يت]رتق|استشهد)/;

/** «ارتقى شهيدا على طريق [القدس]»: a cause, and no road. */
const isCause = ({ analysis }: Facts, token: number): boolean =>
  wordAt(analysis, token - 1) === ROAD && [3, 4, 5].some((back) => FALLEN.test(wordAt(analysis, token - back)));

const COMPELLING = wordsOf("القوة للقوة بالقوة الظروف للظروف بالظروف الأسباب للأسباب");

/** «القوة [القاهرة]», «الظروف [القاهرة]»: what compels. */
const isCompelling = ({ analysis }: Facts, token: number): boolean => COMPELLING.has(wordAt(analysis, token - 1));

const LEADING = wordsOf("في من إلى على عن نحو باتجاه قرب مدينة بلدة قضاء معبر منفذ منطقة");

/** «نهجه [القائم] على الحوار»: what rests on something, where no preposition or class noun leads to the town. */
const isResting = ({ analysis }: Facts, token: number): boolean =>
  wordAt(analysis, token + 1) === ON && !LEADING.has(wordAt(analysis, token - 1));

const PRAYERS = wordsOf("صلاة صلاتي أذان آذان وقت");

/** «صلاة [المغرب]», «صلاتي [المغرب] والعشاء»: sunset. */
const isSunset = ({ analysis }: Facts, token: number): boolean => PRAYERS.has(bare(wordAt(analysis, token - 1)));

const SEA_NAMES = wordsOf("الأحمر الأبيض الأسود المتوسط العربي الميت");

/** «[البحرين] الأحمر والعربي»: two seas. */
const isTwoSeas = ({ analysis }: Facts, token: number): boolean => SEA_NAMES.has(wordAt(analysis, token + 1));

const HE = wordsOf("هو وهو انه إنه بأنه وأنه لأنه زال يزال كان وكان");
const THAT = wordsOf("أن إن وأن وإن بأن لأن");
/** How far before its predicate the particle of a sentence may stand. */
const REACH = 4;

/** «وهو [مصر] على الرفض», «قال إن الرئيس [مصر] على البقاء»: who insists. */
function isInsisting(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  const before = token - 1;
  if (wordAt(analysis, token + 1) !== ON) return false;
  if (HE.has(wordAt(analysis, before))) return true;
  // «إن دعم مصر على الحدود»: a noun without the article is Egypt's.
  const closes = Fact.DEFINITE | Fact.FAMILY | Fact.PERSON;
  if (!has(facts, before, closes) && !has(facts, before - 1, Fact.ACTOR)) return false;
  for (let at = before; at >= 0 && at >= token - REACH - 1; at--) {
    if (analysis.tokens.kind[at] !== TokenKind.WORD || has(facts, at, Fact.PREPOSITION)) return false;
    if (THAT.has(wordAt(analysis, at))) return true;
    if (has(facts, at, Fact.VERB) && !has(facts, at, Fact.DEFINITE)) return false;
  }
  return false;
}

/** What a word may mean by itself, as it stands, and with letters before it, by what it ends in; null for nearly all words. */
type Senses = TextMemo<Sense | null>;

const sensesOf = (
  whole: readonly (readonly [string, Sense])[],
  ending: readonly (readonly [string, Sense])[],
): Senses => {
  const byWord = new Map(whole);
  return new TextMemo((word) => byWord.get(word) ?? ending.find(([letters]) => word.endsWith(letters))?.[1] ?? null);
};

const OF_PLACES = sensesOf(
  [
    [foldKey("القدس"), isCause],
    [foldKey("القائم"), isResting],
    [foldKey("القاهرة"), isCompelling],
    [foldKey("كان"), isClause],
  ],
  [
    [foldKey("الضفة"), isRiverbank],
    [foldKey("حماة"), isDefenders],
    [foldKey("سوسة"), isBeetle],
    [foldKey("مسقط"), isBirthplace],
  ],
);

const OF_STATES = sensesOf(
  [
    [foldKey("مصر"), isInsisting],
    [foldKey("المغرب"), isSunset],
  ],
  [[foldKey("البحرين"), isTwoSeas]],
);

const meansOther = (senses: Senses, facts: Facts, token: number, last: number): boolean =>
  senses.of(wordAt(facts.analysis, token))?.(facts, token, last) === true;

/** Whether a word that is a place elsewhere means something else here. */
export const isOtherSense: Sense = (facts, token, last) => meansOther(OF_PLACES, facts, token, last);

/** Whether a word that is a state elsewhere means something else here. */
export const isNoState = (facts: Facts, token: number): boolean => meansOther(OF_STATES, facts, token, token);
