import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { WAW } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isMark, isWord } from "../words/context.js";
import { NEVER_NAME } from "../words/fact.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "../words/facts.js";
import { looksVerbal } from "../words/verbal-look.js";
import { goesOn, isInflected } from "../words/word-shapes.js";
import type { Chain } from "./name-chain.js";
import { isPeeledName } from "./name-units.js";

// Persons that are told one by one behind the noun for them: «الأسيران هما [ذياب قهموز] و[نهال المقت]».

const COMMA = 0x2c;
const COLON = 0x3a;
/** The longest name, in words. */
const LONGEST = 4;
/** Tokens between the noun for the persons and the pronoun that leads to their names. */
const REACH = 8;

const LEADS = new WordSet("هم هما وهم وهما");
/** Nouns for several persons that are no titles. */
const PERSONS = new WordSet(
  "شهداء الشهداء شهيدين الشهيدين قتلى القتلى القتيلان أشخاص شخصين شخصان أسرى الأسرى أسيرين الأسيرين معتقلين المعتقلين متهمين المتهمين شبان الشبان شابين الشابين ضحايا الضحايا مواطنين عناصر أعضاء",
);

/** Whether a noun for several persons stands in the clause before a token. */
function tellsOfPersons(facts: Facts, token: number): boolean {
  const { analysis, families } = facts;
  const { hits, tokens } = analysis;
  for (let at = token - 1; at >= Math.max(0, token - REACH) && tokens.kind[at] !== TokenKind.BREAK; at--) {
    if (!isWord(facts, at)) continue;
    if (PERSONS.has(analysis, at) || PERSONS.hasBehind(analysis, at)) return true;
    const isMany = (hit: number): boolean => (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0;
    if (has(facts, at, Fact.TITLE) && hitWhere(facts, at, families.title, isMany) !== -1) return true;
  }
  return false;
}

const NEVER = (NEVER_NAME & ~(Fact.VERB | Fact.SPEECH | Fact.TITLE | Fact.PLACE_HEAD)) | Fact.ACTOR | Fact.NISBA;

const joinedByWaw = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  text.units[tokens.start[token]] === WAW;

/** Whether a word stands behind the end of a name: one that و joins, or that says where. */
const closes = (facts: Facts, token: number): boolean =>
  !isWord(facts, token) ||
  (joinedByWaw(facts, token) && !has(facts, token, Fact.GIVEN | Fact.FAMILY)) ||
  (joinedByWaw(facts, token) && isPeeledName(facts, token)) ||
  has(facts, token, Fact.PREPOSITION | Fact.FUNCTION);

const isProper = (facts: Facts, token: number): boolean =>
  isUnknown(facts, token) || has(facts, token, Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE);

/** Two to four words from a token on, of which one at least is a name or no word, up to the end of the item. */
function nameFrom(facts: Facts, first: number, joined: boolean): Chain | null {
  if (!isWord(facts, first) || has(facts, first, NEVER | Fact.DEFINITE)) return null;
  if (joined !== joinedByWaw(facts, first) && joined) return null;
  if (!isProper(facts, first) || looksVerbal(facts, first) || (!joined && isPeeledName(facts, first))) return null;
  if (joined && isUnknown(facts, first) && !goesOn(facts, first)) return null;
  let last = first;
  let proper = has(facts, first, Fact.GIVEN) ? 1 : 0;
  while (!closes(facts, last + 1)) {
    last++;
    if (last - first >= LONGEST || has(facts, last, NEVER)) return null;
    if (has(facts, last, Fact.VERB) && !has(facts, last, Fact.GIVEN | Fact.FAMILY)) return null;
    if (isProper(facts, last)) proper++;
  }
  if (last === first || proper === 0) return null;
  // «هم أبطال الوطن»: a noun and what it governs
  if (proper === 1 && has(facts, first, Fact.WORD) && has(facts, last, Fact.WORD) && isInflected(facts, last)) {
    if (!has(facts, first, Fact.GIVEN) || !joined) return null;
  }
  return { first, last, peeled: joined ? 1 : 0, parts: last - first + 1, strong: 0, weak: proper };
}

/** «كل من [ربيش فضل] سالم»: a word that no table knows before a given name. */
const opensGiven = (facts: Facts, token: number): boolean =>
  isUnknown(facts, token) && has(facts, token + 1, Fact.GIVEN) && !isPeeledName(facts, token + 1);

/** The persons told from a token on, behind «هما» or «هم» and a noun for them, or behind «كل من»; none elsewhere. */
export function toldNames(facts: Facts, token: number): Chain[] {
  const lead = isMark(facts, token - 1, COLON) ? token - 2 : token - 1;
  if (lead < 1 || !isWord(facts, lead)) return [];
  const isEach = has(facts, lead - 1, Fact.EACH) && opensGiven(facts, token);
  if (!isEach && !(LEADS.has(facts.analysis, lead) && tellsOfPersons(facts, lead))) return [];
  const names: Chain[] = [];
  for (let at = token; ; ) {
    const opens = names.length === 0 || isMark(facts, at - 1, COMMA);
    const name = (opens ? nameFrom(facts, at, false) : null) ?? (names.length > 0 ? nameFrom(facts, at, true) : null);
    if (name === null) return names;
    names.push(name);
    at = name.last + (isMark(facts, name.last + 1, COMMA) ? 2 : 1);
  }
}
