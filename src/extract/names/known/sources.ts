import { Proclitic } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { LAM } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Reading } from "../candidates/reading.js";
import { closesQuote, isMark, isOneOf, opensQuote } from "../words/context.js";
import { Fact, type Facts, has } from "../words/facts.js";

// Papers and channels called like a word, by what is told of them: that someone spoke to them, or that they have a reporter.

const COLON = 0x3a;
const OF_HIM = new WordSet("معه معها معهم عليه عليها عليهم منه منها به بها إليه إليها إليهم");

/** «قال لـ[«الشرق الأوسط»]», «كتبت [«النهار»]», «ذكر لـ[(الراية)]»: a paper in quotes that someone speaks to, or that itself speaks. */
function isQuotedSource(facts: Facts, token: number, last: number): boolean {
  if (!opensQuote(facts, token - 1) || !closesQuote(facts, token - 1, last + 1)) return false;
  const { text, tokens } = facts.analysis;
  const before = token - 2;
  if (has(facts, before, Fact.SPEECH | Fact.VERB | Fact.TOWARDS)) return true;
  // «دبي: «الشرق الأوسط»»: who sends the report; «في اتصال أجرته معه «الشرق الأوسط»»
  if (isMark(facts, before, COLON) && has(facts, before - 1, Fact.PLACE)) return true;
  if (isOneOf(facts, before, OF_HIM) && has(facts, before - 1, Fact.VERB)) return true;
  // «أبلغ المصدر [«الشرق الأوسط»] أن»
  if (has(facts, last + 2, Fact.BEFORE_SUBJECT) && isSpokenBefore(facts, token - 1)) return true;
  return before >= 0 && tokens.end[before] - tokens.start[before] === 1 && text.units[tokens.start[before]] === LAM;
}

const REPORTERS = new WordSet("مراسل مراسلة مراسلي مراسلو موفد موفدة");
/** What someone gives a channel: «في تصريحات للجزيرة», «في مقابلة خاصة مع الجزيرة». */
const INTERVIEWS = new WordSet("تصريح تصريحات مقابلة مقابلته مقابلتها حديث حديثه حوار حواره لقاء مداخلة اتصال");
const WITH = new WordSet("مع الى");
/** How far before a channel a speaker's verb stands: «وقال المتحدث كريم حداد للجزيرة إن». */
const REACH = 6;

/** Whether an interview is told right before a token, or before an adjective of it. */
const isInterview = (facts: Facts, token: number): boolean =>
  INTERVIEWS.has(facts.analysis, token) || INTERVIEWS.has(facts.analysis, token - 1);

/** Whether a verb of speech stands shortly before a token, in the same sentence. */
function isSpokenBefore(facts: Facts, token: number): boolean {
  const { tokens } = facts.analysis;
  for (let at = token - 1; at >= Math.max(0, token - REACH); at--) {
    if (tokens.kind[at] !== TokenKind.WORD) return false;
    if (has(facts, at, Fact.SPEECH)) return true;
  }
  return false;
}

/** «قال الوزير [للجزيرة] إن», «في تصريحات [للجزيرة]», «في مقابلة مع [الجزيرة]»; «السفير» is rather the ambassador. */
function isSpokenTo({ facts, hit, token, last, peeled }: Reading): boolean {
  if (has(facts, token, Fact.TITLE)) return false;
  const { hits } = facts.analysis;
  if ((hits.proclitics[hit] & Proclitic.LI) !== 0)
    return isInterview(facts, token - 1) || (has(facts, last + 1, Fact.BEFORE_SUBJECT) && isSpokenBefore(facts, token));
  return peeled === 0 && WITH.has(facts.analysis, token - 1) && isInterview(facts, token - 2);
}

const HYPHEN = 0x2d;

/** «الدوحة - [الراية]:», «عمان - [الرأي] -»: who sends a report, behind where it was written. */
const sendsReport = (facts: Facts, token: number, last: number): boolean =>
  isMark(facts, token - 1, HYPHEN) &&
  has(facts, token - 2, Fact.PLACE) &&
  (isMark(facts, last + 1, COLON) || isMark(facts, last + 1, HYPHEN));

/** Whether a paper or channel that needs something beside it is one here. */
export function isSource(reading: Reading): boolean {
  const { facts, token, last, peeled } = reading;
  if (isQuotedSource(facts, token, last) || sendsReport(facts, token, last)) return true;
  if (has(facts, last + 1, Fact.DEFINITE)) return false;
  // «وأوضح مراسل [الجزيرة] أن»: a channel or paper by its reporter.
  const isReported = peeled === 0 && has(facts, token, Fact.DEFINITE) && REPORTERS.has(facts.analysis, token - 1);
  return isReported || isSpokenTo(reading);
}
