import { wordAt } from "../../../lexicon/analysis.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { BA, HA, LAM } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofNoTable, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { transliterate } from "../spelling/transliterate.js";
import { countryCode } from "../tables/row-identity.js";
import { isIn, isMark, isOneOf } from "../words/context.js";
import { endsInTaMarbuta, Fact, type Facts, has, isUnknown } from "../words/facts.js";
import { demonymAt, type StateWord } from "../words/state-words.js";
import { looksVerbal } from "../words/verbal-look.js";
import { isMasdarShaped } from "../words/word-shapes.js";
import { OPENING_NAMES, OPENING_UNKNOWN } from "./name-openers.js";
import { joinsUnknown } from "./row-items.js";
import { untoldName, type Words } from "./untold-name.js";

const WEIGHT = 33;
/** «في [سيدي زمرين] بولاية …» is no person. */
const OPENED_WEIGHT = 60;
/** The fewest and the most letters of a name that only where it stands speaks for; longer words have lost a space. */
const SHORTEST = 4;
const LONGEST = 10;

/** Whether a known place, with or without its class noun, stands at a token. */
const isPlaceFrom = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.PLACE) ||
  (has(facts, token, Fact.PLACE_HEAD) && has(facts, token + 1, Fact.PLACE) && !has(facts, token + 1, Fact.WORD));

/** Prepositions of movement: «من», «إلى», «نحو». */
const MOVES = new WordSet("من الي نحو صوب");

const leads = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.LOCATIVE) && !MOVES.has(facts.analysis, token);

/** Nouns that only a place follows: «مشارف [زمرينا]», «جبهة [زمرينا]». */
const EDGES = new WordSet("مشارف اطراف تخوم محور جبهه");

/** Whether a word leads to a place, be it a noun behind what leads to it: «على محور», «إلى مشارف». */
const leadsTo = (facts: Facts, token: number): boolean => leads(facts, token) || isOneOf(facts, token, EDGES);

const PARENTHESIS = 0x28;
/** «زمرينا [التابعة] لقضاء صور», «زمرينا [الواقعة] شمال حلب» */
const LYING = new WordSet("التابعه التابع الواقعه الواقع");

/** Whether the words at a token say where something lies: «شمال حلب», «جنوب العاصمة سريناغار», «بريف حلب», «التابعة لقضاء صور». */
export function situates(facts: Facts, token: number): boolean {
  if (token + 1 >= facts.analysis.tokens.count) return false;
  if (isMark(facts, token, PARENTHESIS) || LYING.has(facts.analysis, token))
    return isPlaceBehind(facts, token + 1, LAM) || situates(facts, token + 1);
  return (leads(facts, token) && isPlaceFrom(facts, token + 1)) || isPlaceBehind(facts, token, BA);
}

/** Whether a known place stands at a token behind a letter: «بريف حلب», «لقضاء صور». */
const isPlaceBehind = (facts: Facts, token: number, letter: number): boolean =>
  facts.analysis.text.units[facts.analysis.tokens.start[token]] === letter && isPlaceFrom(facts, token);

/** What words that say where something lies are: «شمال», «بريف», «بحلب», «التابعة». */
const SITUATING = Fact.LOCATIVE | Fact.PLACE_HEAD | Fact.PLACE | Fact.DEFINITE;

/** Adjectives of places: «[زمرينا] الحدودية», «[زمرينا] القريبة من …». */
const OF_PLACES = new WordSet("الواقعة القريبة الحدودية المحاذية المتاخمة المطلة الساحلية المحاصرة");
const WHICH = new WordSet("التي");
/** What places do: «[زمرينا] التي تقع شمال …». */
const LIES = new WordSet("تقع تبعد تتبع شهدت تشهد يسكنها يقطنها يسيطر تسيطر");
const POSSESSED = /(?:ه|ها|هم|هما|كم)$/;

/** «في [زمرينا] الحدودية», «إلى [زمرينا] التي تبعد …»: a word without the article that definite words go on from is a name, and what these tell is a place's. */
function isDescribed(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  const { tokens } = analysis;
  const next = token + 1;
  if (tokens.kind[next] !== TokenKind.WORD) return false;
  const tells = OF_PLACES.has(analysis, next) || (WHICH.has(analysis, next) && LIES.has(analysis, token + 2));
  if (!tells || has(facts, token, Fact.DEFINITE)) return false;
  const letters = tokens.end[token] - tokens.start[token];
  if (
    letters < SHORTEST ||
    letters > LONGEST ||
    (!has(facts, token - 1, Fact.LOCATIVE | Fact.NEAR) && !isOn(facts, token - 1))
  )
    return false;
  return endsInTaMarbuta(facts, token) || !POSSESSED.test(wordAt(analysis, token));
}

const ON = new WordSet("على وعلى");
const isOn = ({ analysis }: Facts, token: number): boolean => ON.has(analysis, token);

/** Whether a word stands between one that says where and what it lies in or beside. */
function isSituated(facts: Facts, token: number): boolean {
  const { tokens } = facts.analysis;
  if (!has(facts, token + 1, SITUATING) && !isMark(facts, token + 1, PARENTHESIS)) return false;
  const letters = tokens.end[token] - tokens.start[token];
  if (letters < SHORTEST || letters > LONGEST || !leadsTo(facts, token - 1)) return false;
  return situates(facts, token + 1) || liesInState(facts, token);
}

/** «في [زمرينا] شمال سوريا», but «في صباه في سوريا»: a state, where nothing else could be told of with a pronoun. */
const liesInState = (facts: Facts, token: number): boolean =>
  isIn(facts, token - 1) &&
  facts.analysis.text.units[facts.analysis.tokens.end[token] - 1] !== HA &&
  leads(facts, token + 1) &&
  has(facts, token + 2, Fact.COUNTRY);

/** «في [ميرلو] الهولندية»: the state whose adjective follows a word behind «في», or null. */
function stateBehind(facts: Facts, token: number): StateWord | null {
  const { text, tokens } = facts.analysis;
  if (has(facts, token, Fact.DEFINITE) || !isIn(facts, token - 1)) return null;
  const isShort = tokens.end[token] - tokens.start[token] < SHORTEST;
  // «في صحيفة …», «في ترجمته الفرنسية»
  return isShort || text.units[tokens.end[token] - 1] === HA ? null : demonymAt(facts, token + 1, true);
}

/** Places that no table knows, between a word that says where and what they lie in or beside: «في كفرزيبا شمال حلب». */
export function fromSituation(facts: Facts, textOf: TextOf): Candidate[] {
  const { count } = facts.analysis.tokens;
  const found: Candidate[] = [];
  for (let token = 1; token + 1 < count; token++) {
    const opened = openedAt(facts, token);
    if (opened !== null) {
      found.push(ofOneShape({ ...townBySide(facts, opened, textOf), weight: OPENED_WEIGHT }));
      const next = opened.last + 1;
      if (joinsUnknown(facts, next)) found.push(townBySide(facts, { first: next, last: next, peeled: 1 }, textOf));
    }
    if (!isUnknown(facts, token) || (has(facts, token, Fact.DEFINITE) && isMasdarShaped(facts, token))) continue;
    const joined = leads(facts, token - 1) && isJoinedRow(facts, token) ? token + 1 : -1;
    if (joined !== -1) {
      found.push(townBySide(facts, { first: token, last: token, peeled: 0 }, textOf));
      found.push(townBySide(facts, { first: joined, last: joined, peeled: 1 }, textOf));
      continue;
    }
    const state = has(facts, token + 1, Fact.NISBA) ? stateBehind(facts, token) : null;
    if (state !== null) {
      const country = countryCode(state.row.id);
      found.push(ofOneShape({ ...townBySide(facts, only(token), textOf), country, countryBasis: "stated" }));
    } else if (token + 2 < count && (isSituated(facts, token) || isDescribed(facts, token)))
      found.push(townBySide(facts, only(token), textOf));
  }
  return found;
}

const only = (token: number): Words => ({ first: token, last: token, peeled: 0 });

/** «في [زمرينا] [وتلدوشان] بولاية …»: two that one word situates. */
const isJoinedRow = (facts: Facts, token: number): boolean =>
  mayBeTown(facts, token) && joinsUnknown(facts, token + 1) && situates(facts, token + 2);

const mayBeTown = ({ analysis: { tokens } }: Facts, token: number): boolean => {
  const letters = tokens.end[token] - tokens.start[token];
  return letters >= SHORTEST && letters <= LONGEST;
};

const NO_NAME =
  Fact.VERB |
  Fact.SPEECH |
  Fact.PREPOSITION |
  Fact.FUNCTION |
  Fact.NISBA |
  Fact.NAME_STOP |
  Fact.TITLE |
  Fact.BODY_HEAD;

/** «في [سيدي زمرين] بولاية …», «ب[عين زمرين] شمال …»: a noun that places are named with and what it governs, where the words behind say where it lies; null elsewhere. */
function openedAt(facts: Facts, token: number): Words | null {
  const { analysis } = facts;
  const { text, tokens } = analysis;
  const last = token + 1;
  const led = text.units[tokens.start[token]] === BA;
  const leadsToName = led ? OPENING_NAMES.hasBehind(analysis, token) : OPENING_NAMES.has(analysis, token);
  const bare = leadsToName ? OPENING_NAMES.has(analysis, token) : OPENING_UNKNOWN.has(analysis, token);
  if (!leadsToName && !bare && !(led && OPENING_UNKNOWN.hasBehind(analysis, token))) return null;
  if (bare && !leads(facts, token - 1)) return null;
  if (last + 1 >= tokens.count || tokens.kind[last] !== TokenKind.WORD) return null;
  const fits = leadsToName
    ? !has(facts, last, NO_NAME) && !looksVerbal(facts, last)
    : isUnknown(facts, last) && !has(facts, last, Fact.DEFINITE);
  const next = last + (joinsUnknown(facts, last + 1) ? 2 : 1);
  return fits && situates(facts, next) ? { first: token, last, peeled: bare ? 0 : 1 } : null;
}

/** The town of these words, told by what stands behind it. */
export function townBySide({ analysis: { lexicon } }: Facts, words: Words, textOf: TextOf): Candidate {
  const { first, last, peeled } = words;
  return ofNoTable({
    first,
    last,
    peeled,
    type: "GPE",
    rule: "names/place-by-side",
    resolve: untoldName("town", words, textOf, (arabic) => transliterate(arabic, lexicon)),
    evidence: [cue("name", first, last, peeled), cue("place", last + 1, last + 1)],
    weight: WEIGHT,
  });
}
