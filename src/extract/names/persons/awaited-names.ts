import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { foldKey } from "../../../text/fold.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isMark, isQuote } from "../words/context.js";
import { Fact, type Facts, has, isBehindLetter, isDefinite, isSurname, isUnknown } from "../words/facts.js";
import { endsInAlef } from "../words/governed-names.js";
import { looksVerbal } from "../words/verbal-look.js";
import { goesOn, isInflected } from "../words/word-shapes.js";
import type { Chain } from "./name-chain.js";
import { Strength, unitAt } from "./name-units.js";

// Where two words that no table knows can be nothing but a person: what stands before or behind them befalls persons alone.

const COLON = 0x3a;

/** Words in folded letters, alone or behind these letters. */
const formsOf = (words: string, letters: readonly string[] = [""]): ReadonlySet<string> =>
  new Set(words.split(" ").flatMap((word) => letters.map((letter) => foldKey(letter + word))));

/** What befalls a person, and who is a person's: «اغتيال [أوغوزهان كورباش]», «محامية [أوغوزهان كورباش]». */
const OF_ONE = formsOf(
  "مقتل اغتيال اعتقال استقالة إقالة تعيين انتخاب ترشيح ترشح محاكمة إعدام اختطاف خطف وفاة رحيل جثة جثمان جنازة استشهاد عائلة والدة زوجة محامي محامية ابن ابنة",
  ["", "و", "ب", "ل"],
);
/** «وفد برئاسة [أوغوزهان كورباش]» */
const UNDER = formsOf("بقيادة برئاسة بزعامة خلفا المدعو المدعوة يدعى تدعى", ["", "و"]);
/** What one man does, and to nobody: «استقال [أوغوزهان كورباش]»; in «اتهم» two may stand behind it, and «فاز» is said of clubs. */
const DOES = formsOf("استقال توفي غرد كتب تحدث ندد أشاد رحب استشهد ترشح تعهد تفاخر يتحدث يترشح", ["", "و", "ف"]);
/** «عن [أوغوزهان كورباش] قوله», «على [أوغوزهان كورباش] بالسجن» */
const OF_HIM = formsOf("قوله قولها بالسجن بالحبس بالإعدام بتهمة البالغ البالغة المولود المولودة");

/** «[أوغوزهان كورباش]: لن نقبل», at the head of a text. */
const headsText = (facts: Facts, { first, last }: Chain): boolean => first === 0 && isMark(facts, last + 1, COLON);

/** Whether the parts may be of a name: foreign, or at least no word of the language behind a letter or with an ending. In alef foreign names end too. */
function areProper(facts: Facts, { first, last }: Chain): boolean {
  for (let token = first; token <= last; token++) {
    const ends = isInflected(facts, token) && !endsInAlef(facts, token) && !isSurname(facts, token);
    if (ends || isBehindLetter(facts, token) || (token > first && goesOn(facts, token))) return false;
  }
  return true;
}

/** Whether a chain of words that no table knows stands where only a person can. */
export function isAwaited(facts: Facts, chain: Chain): boolean {
  const { first, last, parts } = chain;
  if (parts < 2 || !isUnknown(facts, first) || !areProper(facts, chain)) return false;
  const { analysis } = facts;
  const { tokens } = analysis;
  const isWord = (token: number): boolean =>
    token >= 0 && token < tokens.count && tokens.kind[token] === TokenKind.WORD;
  // «رجلا يدعى "[أوغوزهان كورباش]"»
  const lead = isQuote(facts, first - 1) ? first - 2 : first - 1;
  if (isWord(lead)) {
    const before = wordAt(analysis, lead);
    if (OF_ONE.has(before) || UNDER.has(before)) return true;
    if (DOES.has(before)) return !looksVerbal(facts, first);
  }
  if (looksVerbal(facts, first)) return false;
  if (isWord(last + 1) && OF_HIM.has(wordAt(analysis, last + 1))) return true;
  return headsText(facts, chain);
}

/** Letters of the shortest given name behind و. */
const SHORTEST_JOINED = 5;

/** «كريم حداد [وشيلان هورامي] ووفد»: right behind a person و and two words that no table knows, where a list goes on or ends. */
export function joinedName(facts: Facts, token: number): Chain | null {
  const { text, tokens } = facts.analysis;
  const start = tokens.start[token];
  const letter = procliticOf(text.units[start]);
  if (letter !== Proclitic.CONJUNCTION || tokens.end[token] - start < SHORTEST_JOINED || !isUnknown(facts, token))
    return null;
  if (isBehindLetter(facts, token) || looksVerbal(facts, token) || isDefinite(facts, token)) return null;
  const given = { first: token, last: token, peeled: 1, strength: Strength.OPEN, closes: false };
  const rest = unitAt(facts, token + 1, given);
  if (rest === null || has(facts, token + 1, Fact.WORD | Fact.GIVEN)) return null;
  const chain = { first: token, last: rest.last, peeled: 1, parts: 2, strong: 0, weak: 0 };
  const after = rest.last + 1;
  const ends = tokens.kind[after] !== TokenKind.WORD || has(facts, after, Fact.PREPOSITION) || isJoined(facts, after);
  return ends && areProper(facts, chain) ? chain : null;
}

const isJoined = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  procliticOf(text.units[tokens.start[token]]) === Proclitic.CONJUNCTION;
