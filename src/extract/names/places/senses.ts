import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { TokenKind } from "../../../token/tokenize.js";
import { Fact, type Facts, has } from "../words/facts.js";
import { isDay, isRelational } from "../words/governed-names.js";

// Words that are places and something else, told apart by the words beside them.

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" ").map(foldKey));

/** A word without the letters that lead to it. */
const bare = (word: string): string => word.replace(/^[وف]?[بل]?/, "");

const BANK = foldKey("الضفة");
const WESTERN = foldKey("الغربية");
const SIDES = wordsOf("اليسرى اليمنى الشرقية الجنوبية الشمالية الأخرى المقابلة الثانية");
const OF = foldKey("من");
const WATERS = /^(?:لل?|ال)?(?:نهر|قناه|بحيره|وادي|محيط|بحر)$/;
const JORDAN = foldKey("الأردن");

/** «[الضفة] اليسرى», «[الضفة الغربية] لنهر الفرات»: the bank of a river, but «الضفة الغربية لنهر الأردن». */
function isRiverbank({ analysis }: Facts, token: number, last: number): boolean {
  if (!wordAt(analysis, token).endsWith(BANK)) return false;
  const next = token + 1;
  if (SIDES.has(wordAt(analysis, next))) return true;
  const end = wordAt(analysis, next) === WESTERN ? next : last;
  const water = wordAt(analysis, end + 1) === OF ? end + 2 : end + 1;
  return WATERS.test(wordAt(analysis, water)) && wordAt(analysis, water + 1) !== JORDAN;
}

const HAMA = foldKey("حماة");
const LED = Fact.PLACE_HEAD | Fact.NEAR | Fact.TITLE;

/** «[حماة] الوطن»: those who defend it, but «في حماة الأسبوع الماضي», «ريف حماة الشمالي». */
const isDefenders = (facts: Facts, token: number): boolean =>
  wordAt(facts.analysis, token).endsWith(HAMA) &&
  has(facts, token + 1, Fact.DEFINITE) &&
  has(facts, token + 1, Fact.WORD | Fact.ACTOR) &&
  !has(facts, token + 1, Fact.QUALITY | Fact.NISBA | Fact.TITLE | Fact.PLACE) &&
  !isRelational(facts, token + 1) &&
  !isDay(facts, token + 1) &&
  !has(facts, token - 1, LED) &&
  (!has(facts, token - 1, Fact.PREPOSITION) || wordAt(facts.analysis, token - 1) === OF);

const SOUSSE = foldKey("سوسة");
const GNAWED = wordsOf("النخيل الحبوب القمح الأرز الفول");

/** «[سوسة] النخيل»: a beetle. */
const isBeetle = ({ analysis }: Facts, token: number): boolean =>
  wordAt(analysis, token).endsWith(SOUSSE) && GNAWED.has(wordAt(analysis, token + 1));

const WAS = foldKey("كان");
const TOWN = /^[وفبلك]?(?:مدينه|بلده|منتجع|مهرجان)$/;

/** «مناطق [كان] قد دخلها الجيش»: behind a noun of any area a relative clause, but «مدينة [كان]», «منطقة [كان] الفرنسية». */
const isClause = (facts: Facts, token: number): boolean =>
  wordAt(facts.analysis, token) === WAS &&
  has(facts, token - 1, Fact.PLACE_HEAD) &&
  !TOWN.test(wordAt(facts.analysis, token - 1)) &&
  !has(facts, token + 1, Fact.NISBA | Fact.LOCATIVE);

const MUSCAT = foldKey("مسقط");
const HEAD = /^ر[ءا]س/;

/** «عاد إلى [مسقط] رأسه»: where somebody was born. */
const isBirthplace = ({ analysis }: Facts, token: number): boolean =>
  wordAt(analysis, token).endsWith(MUSCAT) && HEAD.test(wordAt(analysis, token + 1));

const JERUSALEM = foldKey("القدس");
const ROAD = foldKey("طريق");
const FALLEN = /^[وفبلك]?(?:ال)?(?:شهيد|شهدا|شهاد|ارتق|[يت]رتق|استشهد)/;

/** «ارتقى شهيدا على طريق [القدس]»: a cause, and no road. */
function isCause({ analysis }: Facts, token: number): boolean {
  if (wordAt(analysis, token) !== JERUSALEM || wordAt(analysis, token - 1) !== ROAD) return false;
  return [3, 4, 5].some((back) => token >= back && FALLEN.test(wordAt(analysis, token - back)));
}

const CAIRO = foldKey("القاهرة");
const COMPELLING = wordsOf("القوة للقوة بالقوة الظروف للظروف بالظروف الأسباب للأسباب");

/** «القوة [القاهرة]», «الظروف [القاهرة]»: what compels. */
const isCompelling = ({ analysis }: Facts, token: number): boolean =>
  token > 0 &&
  analysis.tokens.end[token] - analysis.tokens.start[token] === CAIRO.length &&
  wordAt(analysis, token) === CAIRO &&
  COMPELLING.has(wordAt(analysis, token - 1));

const QAIM = foldKey("القائم");
const LEADING = wordsOf("في من إلى على عن نحو باتجاه قرب مدينة بلدة قضاء معبر منفذ منطقة");

/** «نهجه [القائم] على الحوار»: what rests on something, where no preposition or class noun leads to the town. */
const isResting = (facts: Facts, token: number): boolean =>
  wordAt(facts.analysis, token) === QAIM &&
  token + 1 < facts.analysis.tokens.count &&
  wordAt(facts.analysis, token + 1) === ON &&
  !LEADING.has(wordAt(facts.analysis, token - 1));

/** Whether a word that is a place elsewhere means something else here. */
export const isOtherSense = (facts: Facts, token: number, last: number): boolean =>
  isCause(facts, token) ||
  isResting(facts, token) ||
  isCompelling(facts, token) ||
  (token + 1 < facts.analysis.tokens.count &&
    (isRiverbank(facts, token, last) ||
      (facts.analysis.tokens.kind[token + 1] === TokenKind.WORD &&
        (isDefenders(facts, token) ||
          isBeetle(facts, token) ||
          isClause(facts, token) ||
          isBirthplace(facts, token)))));

const SUNSET = foldKey("المغرب");
const PRAYERS = wordsOf("صلاة صلاتي أذان آذان وقت");

/** «صلاة [المغرب]», «صلاتي [المغرب] والعشاء»: sunset. */
const isSunset = ({ analysis }: Facts, token: number): boolean =>
  token > 0 && wordAt(analysis, token) === SUNSET && PRAYERS.has(bare(wordAt(analysis, token - 1)));

const SEAS = foldKey("البحرين");
const SEA_NAMES = wordsOf("الأحمر الأبيض الأسود المتوسط العربي الميت");

/** «[البحرين] الأحمر والعربي»: two seas. */
const isTwoSeas = ({ analysis }: Facts, token: number): boolean =>
  wordAt(analysis, token).endsWith(SEAS) &&
  token + 1 < analysis.tokens.count &&
  SEA_NAMES.has(wordAt(analysis, token + 1));

/** Whether a word that is a state elsewhere means something else here. */
export const isNoState = (facts: Facts, token: number): boolean =>
  isInsisting(facts, token) || isSunset(facts, token) || isTwoSeas(facts, token);

const EGYPT = foldKey("مصر");
const ON = foldKey("على");
const HE = wordsOf("هو وهو انه إنه بأنه وأنه لأنه زال يزال كان وكان");
const THAT = wordsOf("أن إن وأن وإن بأن لأن");
/** How far before its predicate the particle of a sentence may stand. */
const REACH = 4;

/** «وهو [مصر] على الرفض», «قال إن الرئيس [مصر] على البقاء»: who insists. */
function isInsisting(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  const before = token - 1;
  if (before < 0 || token + 1 >= analysis.tokens.count) return false;
  if (wordAt(analysis, token) !== EGYPT || wordAt(analysis, token + 1) !== ON) return false;
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
