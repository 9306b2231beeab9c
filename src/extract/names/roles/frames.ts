import { wordAt } from "../../../lexicon/analysis.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Candidate } from "../candidates/candidate.js";
import { isQuote } from "../words/context.js";
import { Fact, type Facts, has } from "../words/facts.js";
import { isDay } from "../words/governed-names.js";

// Frames around a state's name that tell whether it acts, in folded letters.

const ON = new WordSet("على");
const FROM = new WordSet("من");

/** What is laid upon a state: «عقوبات [جديدة] على روسيا». */
const LEVIED = /^[وفبل]?(?:ال)?(?:عقوبات|عقوبه|ضغوط|حظر|حصار|رسوم|قيود|حرب)(?:ا|ها|ه|هم)?$/;
/** Who stands by a state or against it: «المليشيات الموالية لإيران». */
const LOYAL = /^(?:ال)?(?:موالي|داعم|معادي|مويد|مناصر|مناوي|مناهض|منحاز|خاضع|حليف|تابع|مقرب)(?:ه|ون|ين|ات|تين)?$/;
/** What binds to a state or recognises it: «العلاقات بأذربيجان». */
const BOUND = /^[وفبل]?(?:ال)?(?:علاق(?:ه|ات)|علاقات?(?:ها|ه|هم)|علاقت(?:ه|ها|هم)|اعتراف|اعترفت?|[يت]عترف)$/;
/** Ways, whose ends are places: «الطريق الرابط بين صنعاء والبيضاء». */
const WAYS = /^(?:ال)?(?:رابطه?|واصله?|ممتده?|طريق|مسافه|خط|جسر|رحلات|قطار)$/;
/** «الممر يربط أرمينيا بالمنطقة» */
const TIES = new WordSet("ربط يربط تربط");
const AND_OTHERS = new WordSet("وغيرها");
/** «بغداد وغيرها من المدن» */
const SETTLED = new WordSet("المدن مدن المناطق مناطق البلدات القري العواصم");
/** Whom a speaker addresses follows these without a preposition. */
const ADDRESS =
  /^[وفل]?(?:دعا|دعت|[يت]دعو|داعي(?:ا|ه)|طالب(?:ت|وا|ا)?|[يت]طالب|مطالب(?:ا|ه|ين)|حث(?:ت|وا)?|[يت]حث|حض(?:ت)?|[يت]حض|حاث(?:ا|ه)|ناشد(?:ت|وا)?|[يت]ناشد|مناشد(?:ا|ه)|اتهم(?:ت|وا)?|[يت]تهم|متهم(?:ا|ه|ين)|حذر(?:ت|وا)?|[يت]حذر|محذر(?:ا|ه|ين)|حمل(?:ت|وا)?|محمل(?:ا|ه)|[سي][يت]?جعل|ستجعل|هدد(?:ت|وا)?|[يت]هدد|مهدد(?:ا|ه))$/;
/** How far before a state the verb that addresses it may stand. */
const ADDRESS_REACH = 9;

/** What only a state has laid upon it: «العقوبات التي فرضتها أوروبا على طهران». */
const LEVIED_FAR = /^[وفبل]?(?:ال)?(?:عقوبات|عقوبه|ضغوط|رسوم)(?:ا|ها|ه|هم)?$/;
/** How far before «على» it may stand. */
const LEVIED_REACH = 6;

/** «عقوبات [جديدة] على روسيا», «"على لندن تقديم …»: `before` is the token of «على». */
export function isLaidUpon(facts: Facts, before: number): boolean {
  const { analysis } = facts;
  const { tokens } = analysis;
  if (!ON.has(analysis, before)) return false;
  if (LEVIED.test(wordAt(analysis, before - 1)) || LEVIED.test(wordAt(analysis, before - 2))) return true;
  for (let at = before - 1; at >= Math.max(0, before - LEVIED_REACH); at--) {
    if (tokens.kind[at] !== TokenKind.WORD && !isQuote(facts, at)) return false;
    if (LEVIED_FAR.test(wordAt(analysis, at))) return true;
  }
  return false;
}

/** What «على» opens a clause behind, so that it tells what somebody ought to do. */
const OPENS_DUTY = /^(?:ا|با|لا)نه?$/;

/** «قال إن على [لندن] تقديم الأدلة», «"على [لندن] الرد"»: a duty, with its noun behind the state. */
export function isDutyOf({ analysis }: Facts, { first, last }: Candidate): boolean {
  const { tokens } = analysis;
  const before = first - 1;
  if (!ON.has(analysis, before) || tokens.kind[last + 1] !== TokenKind.WORD) return false;
  return before === 0 || tokens.kind[before - 1] !== TokenKind.WORD || OPENS_DUTY.test(wordAt(analysis, before - 1));
}

/** What is done to a town, not to its government: «تستهدف دمشق». */
const STRIKES =
  /^[وف]?(?:[يت]?قصف(?:ت|وا)?|[يت]ستهدف|استهدف(?:ت|وا)?|[يت]?هاجم(?:ت|وا)?|[يت]ضرب|ضربت?|[يت]قتحم|اقتحمت?|[يت]?دكت?)$/;

/** «غارة تستهدف [دمشق]», «قصفت إسرائيل [دمشق]», «استهدفت مسيرات [كييف]»: a seat of government that is struck; in «قصفت [دمشق]» it may be the one that strikes. */
export function isStruck({ analysis }: Facts, { first, peeled }: Candidate, previous: Candidate | null): boolean {
  if (peeled > 0) return false;
  const { kind } = analysis.tokens;
  const strikes = (token: number): boolean => token >= 0 && STRIKES.test(wordAt(analysis, token));
  const subject = previous?.last === first - 1 ? previous.first : first - 1;
  return strikes(subject - 1) || (strikes(first - 1) && first > 1 && kind[first - 2] === TokenKind.WORD);
}

/** What has a goal, with whose it is: «[زيارته] إلى بغداد»; the tables have such nouns without the pronoun. */
const OWN_GOAL =
  /^[وفلب]?(?:زيار|جول|رسال|دعو)ات?(?:ه|ها|هم|هما)$|^[وفلب]?(?:زيارت|جولت|سفير|مبعوث|رسالت|دعوت)(?:ه|ها|هم|هما)$/;

export const hasGoal = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.BEFORE_GOAL) || OWN_GOAL.test(wordAt(facts.analysis, token));

/** «هجمات شهدها [العراق]»: a verb of which a state is the scene, with a pronoun before it; and leaving: «مغادرته [بغداد]». */
const SCENE = /^[وفلب]?(?:[يت]?شهد|شهدت|[يت]?عيش|عاش|عاشت|ضرب|ضربت|هز|هزت|اجتاح|اجتاحت|مغادرت|يغادر)(?:ه|ها|هم)$/;

export const isScene = (facts: Facts, token: number): boolean => SCENE.test(wordAt(facts.analysis, token));

/** Asking, whose object «من» leads to: «طلبت الخرطوم من أديس أبابا التوقف». */
const ASKING = /^[وفل]?(?:طلب(?:ت|وا|نا|ه|ها|هم)?|[اتين]طلب(?:ون|وا)?|طالبا|طالبه|طالبين|ال?مطالبه|[با]?لطلب)$/;
/** Wishes, which are of somebody where «من» stands right behind them: «يأمل من كوريا الشمالية أن». */
const WISHING = /^[وفل]?(?:[اتين](?:امل|نتظر|ريد|توقع|رجو|لتمس)(?:ون|وا)?|اراد(?:ت|وا)?)$/;
/** What governments give one another and ask for: «رسالة من إيران», «دعم قوي من روسيا». */
const GIVEN_BY =
  /^[وفبلك]?(?:ال)?(?:طلب|طلبات|مطلب|مطالب|مطالبه|رساله|رسايل|موافقه|ضمان|ضمانات|دعم|مساعده|مساعدات|دعوه|تفسير|تفسيرات|توضيح|توضيحات|معلومات|اجابات|رد|ضغط|ضغوط|وعد|وعود|تعهد|تعهدات|تهديد|تهديدات|انتقاد|انتقادات|بادره|تمويل|تاييد|التزام|التزامات|اعتذار|اذن|هديه|عرض|عروض)ا?$/;
/** What is directed at somebody: «أصابع الاتهام إلى إسرائيل», «الاتهامات الموجهة إلى طهران». */
const DIRECTED_AT =
  /^[وفبلك]?(?:ال)?(?:اتهام|اتهامات|لوم|تهديد|تهديدات|تحذير|تحذيرات|انتقادات|رساله|رسايل|نداء|انذار)ا?$/;
/** Taking what a state gives: «طائرات تسلمتها مصر من فرنسا». */
const RECEIVING =
  /^[وفل]?(?:[يت]?تسلم|استلم|تلق|[يت]تلق[يا]|اشتر|[اي]?شتري|تشتري|استورد|[يت]ستورد|شراء|استيراد)(?:ت|ه|ها|وا|ته|تها)?$/;
/** «المعلومات الواردة من القاهرة»: from there. */
const COMING = /^ال(?:وارد|قادم|صادر|اتي)(?:ه|ين|ون)?$/;
/** How far before «من» and «إلى» such words stand. */
const ASKING_REACH = 6;
const NO_SUBJECT = Fact.PREPOSITION | Fact.FUNCTION | Fact.SPEECH;

/** Whether a word may open what is asked for: «من تركيا [تسليمه]», «من لندن [أن] تسلمه», but «من سوريا [إلى] العراق». */
function opensRequest(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  const at = isQuote(facts, token) ? token + 1 : token;
  if (analysis.tokens.kind[at] !== TokenKind.WORD) return false;
  return wordAt(analysis, at) === "ان" || !has(facts, at, NO_SUBJECT | Fact.NISBA);
}

/** «طلبت الخرطوم من [أديس أبابا] التوقف», «رسالة رسمية من [إيران]», «الاتهامات الموجهة إلى [طهران]»: a government asks, gives and is asked. */
export function isAsked(facts: Facts, { first, last }: Candidate): boolean {
  const { analysis } = facts;
  const { tokens } = analysis;
  const before = isQuote(facts, first - 1) ? first - 2 : first - 1;
  if (before < 1) return false;
  const to = has(facts, before, Fact.TOWARDS);
  if (!to && !FROM.has(analysis, before)) return false;
  const nouns = to ? DIRECTED_AT : GIVEN_BY;
  for (let at = before - 1; at >= Math.max(0, before - 2) && tokens.kind[at] === TokenKind.WORD; at--) {
    if (COMING.test(wordAt(analysis, at))) return false;
    if (nouns.test(wordAt(analysis, at))) return true;
  }
  if (to) return false;
  const near = wordAt(analysis, before - 1);
  if (WISHING.test(near) || ASKING.test(near)) return true;
  const opens = opensRequest(facts, last + 1);
  for (let at = before - 1; at >= Math.max(0, before - ASKING_REACH); at--) {
    if (tokens.kind[at] !== TokenKind.WORD || has(facts, at, NO_SUBJECT)) return false;
    const word = wordAt(analysis, at);
    if (RECEIVING.test(word) || (opens && ASKING.test(word))) return true;
  }
  return false;
}

/** «الاتهامات الموجهة [لدمشق]», «اتهام لندن [لموسكو]»: what is directed at a state stands up to this many words before ل. */
const DIRECTED_REACH = 4;

/** Whether what is directed at a state by ل stands before `before`, its last token. */
export function isTarget({ analysis }: Facts, before: number): boolean {
  const { tokens } = analysis;
  for (let at = before; at > before - DIRECTED_REACH && at >= 0 && tokens.kind[at] === TokenKind.WORD; at--)
    if (DIRECTED_AT.test(wordAt(analysis, at))) return true;
  return false;
}

/** «الموالية لإيران»: the word before a state with ل. */
export const isLoyalTo = (facts: Facts, before: number): boolean => LOYAL.test(wordAt(facts.analysis, before));

/** «العلاقات بأذربيجان»: the word before a state with ب. */
export const isBoundTo = (facts: Facts, before: number): boolean => BOUND.test(wordAt(facts.analysis, before));

/** «يربط أرمينيا بالمنطقة»: the word before a state. */
export const isTied = (facts: Facts, before: number): boolean => TIES.has(facts.analysis, before);

/** Whether a way stands before «بين». */
export const isWay = (facts: Facts, token: number): boolean => WAYS.test(wordAt(facts.analysis, token));

/** «بغداد وغيرها من المدن» */
export const isOneOfTowns = ({ analysis }: Facts, { last }: Candidate): boolean =>
  AND_OTHERS.has(analysis, last + 1) && FROM.has(analysis, last + 2) && SETTLED.has(analysis, last + 3);

/**
 * Whether a speaker in a sentence addresses the state: «دعا البيان كوريا الشمالية إلى …», «مطالبا الرياض بالتعاون». Its verb stands
 * before, the speaker between is known or named, and what it is called to follows.
 */
export function isAddressed(facts: Facts, { first, last }: Candidate, previous: Candidate | null): boolean {
  const { analysis } = facts;
  const { tokens } = analysis;
  let before = first - 1;
  if (isQuote(facts, before)) before--;
  let next = last + 1;
  if (isQuote(facts, next)) next++;
  if (before < 0 || !leadsOn(wordAt(analysis, next))) return false;
  const spoken = ADDRESS.test(wordAt(analysis, before));
  if (spoken) return true;
  const closed = has(facts, before, Fact.DEFINITE) || previous?.last === before || isDay(facts, before);
  // «يتهم حلفاء تركيا منذ أشهر [أنقرة] بأنها»
  if ((!closed && !ACCUSED.test(wordAt(analysis, next))) || has(facts, before, Fact.PREPOSITION)) return false;
  for (let at = before - 1; at >= Math.max(0, before - ADDRESS_REACH); at--) {
    if (tokens.kind[at] === TokenKind.BREAK || (tokens.kind[at] === TokenKind.MARK && !isQuote(facts, at)))
      return false;
    if (ADDRESS.test(wordAt(analysis, at))) return true;
  }
  return false;
}

const ACCUSED = /^بان(?:ها|ه)?$/;

/** «إلى», «بأنها», «بزرع», «على»: what somebody is called to or accused of. */
const leadsOn = (word: string): boolean => word === "الي" || word === "علي" || word === "من" || /^ب.{3}/.test(word);
