import { wordAt } from "../../../lexicon/analysis.js";
import { behindLetters, endsIn, WordSet } from "../../../lexicon/word-set.js";
import { foldKey } from "../../../text/fold.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isQuote } from "../words/context.js";
import { endsInTaMarbuta, Fact, type Facts, has, isUnknown } from "../words/facts.js";
import { isRelational } from "../words/governed-names.js";

// Cups, leagues and festivals called after a place: it is a part of their name, and says where nothing is.

const COPA = foldKey("كوبا");
/** What the Spanish cup is called after. */
const CUPS = new WordSet("أميركا أمريكا ليبرتادوريس ليبرتادورس سودأميركانا سودأمريكانا سوداميريكانا ديل");
const LETTERS = "وفبلك";
/** Nouns of what is played for, shown and celebrated. */
const CONTEST = new WordSet(
  behindLetters(
    LETTERS,
    "كأس كؤوس دوري بطولة بطولات بطولتي مونديال جائزة ماراثون رالي طواف مهرجان مهرجانات مهرجاني معرض",
  ),
);
/** «دورة مدريد» is a tournament, «بدوره» is "in turn": they fold alike. */
const ROUND = new WordSet(behindLetters(LETTERS, "دورة"));
/** Who plays for them: «أبطال أوروبا», «كأس أمم أفريقيا». */
const PLAYERS = new WordSet(behindLetters(LETTERS, "أبطال أمم"));
/** What nations of players come from. */
const CONTINENTS = new WordSet("أوروبا أوربا أفريقيا آسيا أميركا أمريكا الكونكاكاف أوقيانوسيا العرب الخليج");

/** «كأس [إيطاليا]», «دوري أبطال [آسيا]», «[كوبا أميركا]», «مهرجان [قرطاج]», but «كأس العالم في [روسيا]». */
export function isOfContest(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  if (endsIn(analysis, token, COPA) && CUPS.has(analysis, token + 1)) return true;
  const before = isQuote(facts, token - 1) ? token - 2 : token - 1;
  if (CONTEST.has(analysis, before)) return true;
  if (ROUND.has(analysis, before)) return endsInTaMarbuta(facts, before);
  if (PLAYERS.has(analysis, before)) return CONTINENTS.has(analysis, token);
  return endsIn(analysis, before, COPA) && CUPS.has(analysis, token);
}

/** Nouns of what is called by a title: «عملية "درع [الفرات]"», «فيلم "ليل [بغداد]"». */
const TITLED = /^[وفبلك]?(?:ال)?(?:عمليه|حمله|معركه|غرفه|برنامج|مبادره|مشروع|فيلم|مسلسل|كتاب|روايه|اغنيه|مسرحيه)$/;
const NO_NAME = Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.FUNCTION;
/** The most words of a title before the place that closes it. */
const TITLE = 3;

/** Whether a place closes the title that other words open in quotes. */
export function closesTitle(facts: Facts, token: number, last: number, peeled: number): boolean {
  const { tokens } = facts.analysis;
  if (peeled > 0 || !isQuote(facts, last + 1) || tokens.kind[token - 1] !== TokenKind.WORD) return false;
  let open = token - 1;
  while (open > token - 1 - TITLE && tokens.kind[open] === TokenKind.WORD && !has(facts, open, NO_NAME)) open--;
  return open > 0 && isQuote(facts, open) && TITLED.test(wordAt(facts.analysis, open - 1));
}

/** What people shout and write is no name: «هتافات "إيران غادري"». */
const WORDS_OF = /^[وفبلك]?(?:ال)?(?:عنوان|هتافات|هتاف|شعار|شعارات|عباره)$/;
const QUOTED = 3;

/** «"[تونس] الملهمة"», «صحيفة "[موسكو] تايمز"»: an adjective or foreign words close the quotes that a place opens, and what they hold is a name. */
export function opensQuotedName(facts: Facts, token: number, last: number): boolean {
  const { tokens } = facts.analysis;
  if (!isQuote(facts, token - 1)) return false;
  let end = last;
  while (end < last + QUOTED && tokens.kind[end + 1] === TokenKind.WORD) end++;
  if (end === last || !isQuote(facts, end + 1)) return false;
  const next = last + 1;
  // «"تونس الملهمة"», «"حماة الديار"», but «"جدة التاريخية"»
  if (end === next && has(facts, next, Fact.DEFINITE)) {
    const isTown = !has(facts, token, Fact.COUNTRY) && (isRelational(facts, next) || endsInTaMarbuta(facts, next));
    return !isTown && !has(facts, next, NO_NAME | Fact.QUALITY | Fact.NISBA | Fact.PLACE | Fact.COUNTRY);
  }
  if (token < 2 || has(facts, token - 2, NO_NAME) || WORDS_OF.test(wordAt(facts.analysis, token - 2))) return false;
  for (let at = next; at <= end; at++) {
    const isForeign = isUnknown(facts, at) || (has(facts, at, Fact.GIVEN | Fact.FAMILY) && !has(facts, at, Fact.WORD));
    if (!isForeign || has(facts, at, Fact.DEFINITE)) return false;
  }
  return true;
}
