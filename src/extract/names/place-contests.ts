import { wordAt } from "../../lexicon/analysis.js";
import { foldKey } from "../../text/fold.js";
import { isQuote } from "./context.js";
import { endsInTaMarbuta, type Facts } from "./facts.js";

// Cups, leagues and festivals called after a place: it is a part of their name, and says where nothing is.

const COPA = foldKey("كوبا");
/** What the Spanish cup is called after. */
const CUPS = new Set(
  "أميركا أمريكا ليبرتادوريس ليبرتادورس سودأميركانا سودأمريكانا سوداميريكانا ديل".split(" ").map(foldKey),
);
/** Nouns of what is played for, shown and celebrated, in folded letters. */
const CONTEST =
  /^[وفبلك]?(?:كاس|كووس|دوري|بطوله|بطولات|بطولتي|مونديال|جايزه|ماراثون|رالي|طواف|مهرجان|مهرجانات|مهرجاني|معرض)$/;
/** «دورة مدريد» is a tournament, «بدوره» is "in turn": they fold alike. */
const ROUND = /^[وفبلك]?دوره$/;
/** Who plays for them: «أبطال أوروبا», «كأس أمم أفريقيا». */
const PLAYERS = /^[وفبلك]?(?:ابطال|امم)$/;
/** What nations of players come from. */
const CONTINENTS = new Set(
  "أوروبا أوربا أفريقيا آسيا أميركا أمريكا الكونكاكاف أوقيانوسيا العرب الخليج".split(" ").map(foldKey),
);

/** «كأس [إيطاليا]», «دوري أبطال [آسيا]», «[كوبا أميركا]», «مهرجان [قرطاج]», but «كأس العالم في [روسيا]». */
export function isOfContest(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  const { tokens } = analysis;
  const own = wordAt(analysis, token);
  if (own.endsWith(COPA) && token + 1 < tokens.count && CUPS.has(wordAt(analysis, token + 1))) return true;
  const before = isQuote(facts, token - 1) ? token - 2 : token - 1;
  if (before < 0) return false;
  const noun = wordAt(analysis, before);
  if (noun.endsWith(COPA) && CUPS.has(own)) return true;
  return (
    CONTEST.test(noun) ||
    (ROUND.test(noun) && endsInTaMarbuta(facts, before)) ||
    (PLAYERS.test(noun) && CONTINENTS.has(own))
  );
}
