import { wordAt } from "../../../lexicon/analysis.js";
import { endsIn, WordMap, WordSet } from "../../../lexicon/word-set.js";
import { foldKey } from "../../../text/fold.js";
import { TokenKind } from "../../../token/tokenize.js";
import { Fact, type Facts, has } from "../words/facts.js";
import { isDay, isRelational } from "../words/governed-names.js";

// Words that are places and something else, told apart by the words beside them.

/** Whether the words beside a place's name, from its first token to its last, say that it is none. */
type Sense = (facts: Facts, token: number, last: number) => boolean;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" ").map(foldKey));

/** A word without the letters that lead to it. */
const bare = (word: string): string => word.replace(/^[وف]?[بل]?/, "");

const WESTERN = new WordSet("الغربية");
const SIDES = new WordSet("اليسرى اليمنى الشرقية الجنوبية الشمالية الأخرى المقابلة الثانية");
const OF = new WordSet("من");
const ON = new WordSet("على");
const WATERS = /^(?:لل?|ال)?(?:نهر|قناه|بحيره|وادي|محيط|بحر)$/;
const JORDAN = new WordSet("الأردن");

/** «[الضفة] اليسرى», «[الضفة الغربية] لنهر الفرات»: the bank of a river, but «الضفة الغربية لنهر الأردن». */
function isRiverbank({ analysis }: Facts, token: number, last: number): boolean {
  const next = token + 1;
  if (SIDES.has(analysis, next)) return true;
  const end = WESTERN.has(analysis, next) ? next : last;
  const water = OF.has(analysis, end + 1) ? end + 2 : end + 1;
  return WATERS.test(wordAt(analysis, water)) && !JORDAN.has(analysis, water + 1);
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
  (!has(facts, token - 1, Fact.PREPOSITION) || OF.has(facts.analysis, token - 1));

const GNAWED = new WordSet("النخيل الحبوب القمح الأرز الفول");

/** «[سوسة] النخيل»: a beetle. */
const isBeetle = ({ analysis }: Facts, token: number): boolean => GNAWED.has(analysis, token + 1);

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

const ROAD = new WordSet("طريق");
const FALLEN = /^[وفبلك]?(?:ال)?(?:شهيد|شهدا|شهاد|ارتق|[يت]رتق|استشهد)/;

/** «ارتقى شهيدا على طريق [القدس]»: a cause, and no road. */
const isCause = ({ analysis }: Facts, token: number): boolean =>
  ROAD.has(analysis, token - 1) && [3, 4, 5].some((back) => FALLEN.test(wordAt(analysis, token - back)));

const COMPELLING = new WordSet("القوة للقوة بالقوة الظروف للظروف بالظروف الأسباب للأسباب");

/** «القوة [القاهرة]», «الظروف [القاهرة]»: what compels. */
const isCompelling = ({ analysis }: Facts, token: number): boolean => COMPELLING.has(analysis, token - 1);

const LEADING = new WordSet("في من إلى على عن نحو باتجاه قرب مدينة بلدة قضاء معبر منفذ منطقة");

/** «نهجه [القائم] على الحوار»: what rests on something, where no preposition or class noun leads to the town. */
const isResting = ({ analysis }: Facts, token: number): boolean =>
  ON.has(analysis, token + 1) && !LEADING.has(analysis, token - 1);

const PRAYERS = wordsOf("صلاة صلاتي أذان آذان وقت");

/** «صلاة [المغرب]», «صلاتي [المغرب] والعشاء»: sunset. */
const isSunset = ({ analysis }: Facts, token: number): boolean => PRAYERS.has(bare(wordAt(analysis, token - 1)));

const SEA_NAMES = new WordSet("الأحمر الأبيض الأسود المتوسط العربي الميت");

/** «[البحرين] الأحمر والعربي»: two seas. */
const isTwoSeas = ({ analysis }: Facts, token: number): boolean => SEA_NAMES.has(analysis, token + 1);

const HE = new WordSet("هو وهو انه إنه بأنه وأنه لأنه زال يزال كان وكان");
const THAT = new WordSet("أن إن وأن وإن بأن لأن");
/** How far before its predicate the particle of a sentence may stand. */
const REACH = 4;

/** «وهو [مصر] على الرفض», «قال إن الرئيس [مصر] على البقاء»: who insists. */
function isInsisting(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  const before = token - 1;
  if (!ON.has(analysis, token + 1)) return false;
  if (HE.has(analysis, before)) return true;
  // «إن دعم مصر على الحدود»: a noun without the article is Egypt's.
  const closes = Fact.DEFINITE | Fact.FAMILY | Fact.PERSON;
  if (!has(facts, before, closes) && !has(facts, before - 1, Fact.ACTOR)) return false;
  for (let at = before; at >= 0 && at >= token - REACH - 1; at--) {
    if (analysis.tokens.kind[at] !== TokenKind.WORD || has(facts, at, Fact.PREPOSITION)) return false;
    if (THAT.has(analysis, at)) return true;
    if (has(facts, at, Fact.VERB) && !has(facts, at, Fact.DEFINITE)) return false;
  }
  return false;
}

const METRE =
  /^(?:متر|مترا|امتار|سم|سنتيمتر|سنتيمترا|سنتيمترات|مليمتر|مليمترا|مليمترات|كيلومتر|كيلومترا|كيلومترات|كم|كلم|ملم)$/;

/** «بئر [بقطر] 11 مترا»: across. */
const isDiameter = ({ analysis }: Facts, token: number): boolean =>
  [2, 3].some((on) => METRE.test(wordAt(analysis, token + on)));

/** What words may mean: as they stand, and with letters before them. */
interface Senses {
  readonly whole: WordMap<Sense>;
  readonly ending: readonly (readonly [string, Sense])[];
}

const OF_PLACES: Senses = {
  whole: new WordMap({ القدس: isCause, القائم: isResting, القاهرة: isCompelling, كان: isClause }),
  ending: [
    [foldKey("الضفة"), isRiverbank],
    [foldKey("حماة"), isDefenders],
    [foldKey("سوسة"), isBeetle],
    [foldKey("مسقط"), isBirthplace],
  ],
};

const OF_STATES: Senses = {
  whole: new WordMap({ مصر: isInsisting, المغرب: isSunset }),
  ending: [
    [foldKey("البحرين"), isTwoSeas],
    [foldKey("قطر"), isDiameter],
  ],
};

function meansOther({ whole, ending }: Senses, facts: Facts, token: number, last: number): boolean {
  const { analysis } = facts;
  const sense = whole.of(analysis, token);
  if (sense !== undefined) return sense(facts, token, last);
  for (const [letters, own] of ending) if (endsIn(analysis, token, letters)) return own(facts, token, last);
  return false;
}

/** Whether a word that is a place elsewhere means something else here. */
export const isOtherSense: Sense = (facts, token, last) => meansOther(OF_PLACES, facts, token, last);

/** Whether a word that is a state elsewhere means something else here. */
export const isNoState = (facts: Facts, token: number): boolean => meansOther(OF_STATES, facts, token, token);
