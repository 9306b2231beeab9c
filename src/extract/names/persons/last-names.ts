import { wordAt } from "../../../lexicon/analysis.js";
import { procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { foldKey } from "../../../text/fold.js";
import { hashBehind, hashUnits } from "../../../text/hash.js";
import { LAM } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { columns, mark } from "../words/columns.js";
import { Fact, type Facts, has, isDefinite, isSurname, isUnknown } from "../words/facts.js";
import { bitsOfFew } from "../words/hash-bits.js";
import { isOther, isToldByOne, standsAlone } from "./last-name-doubts.js";
import { isHyphen } from "./name-chain.js";
import { endsPhrase, isTopic } from "./name-places.js";
import { particleKind } from "./name-units.js";

/** A last name of fewer letters is too short to stand for itself. */
const SHORTEST = 4;
/** Last names that are words of the language need a title before them or a verb of speech beside them. */
const DOUBTFUL = Fact.WORD | Fact.COMMON_NAME | Fact.COUNTRY | Fact.NISBA | Fact.PLACE | Fact.ACTOR;

const KNOWN = "names/known-person";
/** States where the family name stands first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(["KP", "KR", "CN", "TW"]);

/** A person, and the word of the name that is told alone. */
interface Told {
  readonly person: Candidate;
  readonly token: number;
}

const COLON = 0x3a;
/** Prepositions that lead to persons. */
const PERSONAL = new WordSet("عن مع إلى على بين وبين");
const SAYING = new WordSet("قوله قولها أن أنه أنها");

/** «وكان [الهاشمي] قد غادر» */
const HAD = new WordSet("قد");

const BARE = "names/bare-name";

/**
 * Names without the bodies of one word that are the last name of a person whom the text names in full, «الحوثي» after «عبد
 * الملك الحوثي», and without leaders by a name that somebody else in the text has, or has been told with before.
 */
export function withoutNamesakes(facts: Facts, candidates: Candidate[]): Candidate[] {
  const { hash } = facts.analysis.tokens;
  const isShort = ({ type, first, last, peeled, rule }: Candidate): boolean =>
    rule === BARE || ((type === "ORG" || rule === KNOWN) && first === last && peeled === 0);
  if (!candidates.some(isShort)) return candidates;
  const bearers = new Map<number, Candidate>();
  for (const person of candidates)
    if (person.type === "PER" && person.last > person.first && !isSonOf(facts, person.last))
      bearers.set(hash[person.last], person);
  if (bearers.size === 0) return candidates;
  /** Leaders whom the text tells by one word before anyone of that name. */
  const first = new Set<string>();
  return candidates.filter((candidate) => {
    const bearer = isShort(candidate) ? bearers.get(hash[candidate.first]) : undefined;
    if (bearer === undefined || bearer.entity === candidate.entity) return true;
    // «تحركات [الحوثي] في صنعاء» beside «كريم الحوثي»: who is the subject of no verb is the group.
    if (candidate.type === "ORG" && candidate.sector === REBELS) return !isSubject(facts, candidate);
    if (candidate.rule !== KNOWN) return false;
    if (candidate.first < bearer.first || bearer.rule === KNOWN || mayBeOne(facts, candidate, bearer))
      first.add(candidate.entity);
    return first.has(candidate.entity);
  });
}

/** Sector of armed groups. */
const REBELS = "REB";
const BEFORE_ONE =
  Fact.VERB | Fact.SPEECH | Fact.TITLE | Fact.GIVEN | Fact.TOPIC | Fact.BEFORE_SUBJECT | Fact.DEFINITE | Fact.BODY_HEAD;

const isSubject = (facts: Facts, { first, last }: Candidate): boolean =>
  has(facts, first - 1, BEFORE_ONE) || has(facts, last + 1, Fact.SPEECH | Fact.VERB) || isColon(facts, last + 1);

/** Whether a full name may be another spelling of a known person's: «نيكولاي ساركوزي». */
function mayBeOne({ analysis }: Facts, { arabic }: Candidate, { first, last }: Candidate): boolean {
  const known = foldKey(arabic).split(" ").slice(0, -1);
  for (let token = first; token < last; token++)
    if (known.some((word) => word.slice(0, 2) === wordAt(analysis, token).slice(0, 2))) return true;
  return known.length === 0;
}

/**
 * Mentions of persons by the last name alone: «وقال السوداني إن» after «محمد شياع السوداني». Of two persons with one last
 * name the one named last is meant; a headline means the first that its text names in full.
 */
export function fromLastNames(
  facts: Facts,
  candidates: readonly Candidate[],
  isHeadline: (token: number) => boolean,
): Candidate[] {
  const { analysis } = facts;
  const { tokens, text } = analysis;
  const taken = columns.marks(tokens.count);
  for (const { first, last } of candidates) mark(taken, first, last);
  const { count, kind, start, end, hash: hashes } = tokens;
  const { units } = text;
  /** Persons by the hash of their last name, so that no word is made a string to look it up. */
  const people = new Map<number, Told>();
  /** Those with the article, by what is left of it behind ل. */
  const articled = new Map<number, Told>();
  const sought = bitsOfFew();
  /** Whether the word of a person that is told alone ends as a token does, in so many letters; `more` are before them. */
  const endsAlike = (told: Told, token: number, letters: number, more: number): boolean => {
    if (end[told.token] - start[told.token] !== letters + more) return false;
    const shift = end[told.token] - end[token];
    for (let at = end[token] - letters; at < end[token]; at++) if (units[at] !== units[at + shift]) return false;
    return true;
  };
  const personAt = (token: number): Told | undefined => {
    const told = sought.mayHave(hashes[token]) ? people.get(hashes[token]) : undefined;
    return told !== undefined && endsAlike(told, token, end[token] - start[token], 0) ? told : undefined;
  };
  /** Behind a letter: «والحريري», «للحريري». */
  const personBehind = (token: number): Told | undefined => {
    const hash = hashBehind(hashes[token], units[start[token]]);
    if (!sought.mayHave(hash)) return undefined;
    const letters = end[token] - start[token] - 1;
    const told = people.get(hash);
    if (told !== undefined && endsAlike(told, token, letters, 0)) return told;
    const own = units[start[token]] === LAM && units[start[token] + 1] === LAM ? articled.get(hash) : undefined;
    return own !== undefined && endsAlike(own, token, letters, 1) ? own : undefined;
  };
  const keep = (person: Candidate, token: number): void => {
    const hash = hashes[token];
    const told = people.get(hash)?.person;
    // Whom the tables know keeps the name from relatives.
    if (told !== undefined && person.rule !== KNOWN && told.rule === KNOWN) return;
    people.set(hash, { person, token });
    sought.add(hash);
    if (!has(facts, token, Fact.DEFINITE)) return;
    const behind = hashBehind(hash, units[start[token]]);
    articled.set(behind, { person, token });
    sought.add(behind);
  };
  const learn = (person: Candidate): void => {
    if (person.type !== "PER") return;
    if (person.last === person.first) {
      if (isToldByOne(facts, person) && !people.has(hashes[person.last])) keep(person, person.last);
      return;
    }
    // In Korea and China the family name stands first.
    if (person.rule === KNOWN && FAMILY_FIRST.has(person.country ?? "")) keep(person, person.first);
    keep(person, person.last);
  };
  const found: Candidate[] = [];
  /** Persons by the hash of the given name alone; null where several have it. */
  const givens = new Map<number, Candidate | null>();
  let next = 0;
  for (let at = candidates.length - 1; at >= 0; at--) learn(candidates[at]);
  for (const person of candidates) {
    const { type, first, last, peeled, entity } = person;
    if (type !== "PER" || last === first || !isGiven(facts, first) || has(facts, first, Fact.PARTICLE)) continue;
    const hash = hashUnits(units, start[first] + peeled, end[first]);
    const known = givens.get(hash);
    givens.set(hash, known === undefined || known?.entity === entity ? (known ?? person) : null);
  }
  if (people.size === 0) return found;
  for (let token = 0; token < count; token++) {
    while (next < candidates.length && candidates[next].last < token && !isHeadline(token)) learn(candidates[next++]);
    if (taken[token] === 1 || kind[token] !== TokenKind.WORD) continue;
    const length = end[token] - start[token];
    if (length < SHORTEST - 1) continue;
    let peeled = 0;
    let told = personAt(token);
    if (told === undefined && has(facts, token, Fact.GIVEN) && standsForGiven(facts, token)) {
      const person = givens.get(hashes[token]);
      if (person !== undefined && person !== null && person.first < token) {
        found.push(mentionOf(person, token, token, 0));
        continue;
      }
    }
    if (told === undefined && length >= SHORTEST && procliticOf(units[start[token]]) !== 0) {
      told = personBehind(token);
      peeled = 1;
    }
    if (told === undefined) continue;
    const { person } = told;
    // «مع [كيم]», «ترامب [وكيم]»: a Korean family name is short, and is told alone.
    const isShort = length - peeled < SHORTEST && !(told.token === person.first && person.last > person.first);
    const again = peeled === 0 ? toldAgain(facts, told, token, taken) : null;
    if (again !== null) {
      mark(taken, again.first, token);
      found.push(again);
      continue;
    }
    // «كريم بن سعيد» is «[ابن سعيد]», and not called by his father's name.
    if (isSonOf(facts, told.token)) {
      if (wordAt(analysis, token - 1).endsWith(SON) && taken[token - 1] === 0)
        found.push(mentionOf(person, token - 1, token, 0));
      continue;
    }
    // «عبد [الفتاح]» is another name than «الفتاح», and one name.
    if (isCompound(facts, token) || isCompound(facts, told.token)) {
      const alone =
        isCompound(facts, token) && isCompound(facts, told.token) ? compoundAlone(facts, told, token, taken) : null;
      if (alone !== null) found.push(alone);
      continue;
    }
    // «سامي [حداد]» is none of the Haddads told of before.
    // … but «العماد [حداد]» is one with his rank.
    const ranked = has(facts, token - 1, Fact.TITLE) && has(facts, token - 1, Fact.DEFINITE);
    if (
      (peeled === 0 && isGiven(facts, token - 1) && !ranked) ||
      (isUnknown(facts, token - 1) && has(facts, token - 2, Fact.SPEECH | Fact.TITLE))
    )
      continue;
    if (has(facts, token, Fact.PREPOSITION | Fact.FUNCTION)) continue;
    // «ودعا [الأسد]», but «وتوجه [شيخ] القبيلة»
    const acts =
      has(facts, token, Fact.DEFINITE) || !has(facts, token, Fact.WORD) || endsPhrase(facts, token + 1) ? Fact.VERB : 0;
    const speaks =
      (peeled === 0 && isTopic(facts, token)) ||
      has(facts, token - 1, Fact.TITLE | Fact.SPEECH | acts) ||
      has(facts, token + 1, Fact.SPEECH | Fact.VERB) ||
      HAD.has(analysis, token + 1) ||
      isColon(facts, token + 1);
    // «خضوع [برينغل] للاختبارات» after «وقالت برينغل»
    if (person.first === person.last && !standsAlone(facts, token)) continue;
    const doubtful =
      (has(facts, token, DOUBTFUL) && isOther(facts, told.token, token, peeled, person.rule === KNOWN)) ||
      (has(facts, token, Fact.DEFINITE) && !has(facts, token, Fact.FAMILY) && !isSurname(facts, token));
    // Before the full name only what is nothing but a name is one.
    if (person.first > token && !isHeadline(token) && (doubtful || isShort)) continue;
    const governed =
      isGovernedFamily(facts, token) || isGovernedNoun(facts, token) || (peeled === 0 && isOfPerson(facts, token));
    if ((doubtful || isShort) && !speaks && !governed) continue;
    found.push(mentionOf(person, token, token, peeled));
  }
  return found;
}

const SON = "بن";

const isSonOf = (facts: Facts, token: number): boolean => particleKind(facts, token - 1) === "nasab";

const isCompound = (facts: Facts, token: number): boolean => particleKind(facts, token - 1, true) === "compound";

/** «وأوضح [عبد الدايم] أن» after «كريم عبد الدايم»: a last name of two words with no other name beside it. */
function compoundAlone(facts: Facts, { person, token: own }: Told, token: number, taken: Uint8Array): Candidate | null {
  const first = token - 1;
  const peeled = facts.analysis.tokens.end[first] - facts.analysis.tokens.start[first] - COMPOUND;
  if (taken[first] === 1 || peeled < 0 || peeled > 1 || isGiven(facts, first - 1)) return null;
  if (has(facts, token + 1, Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE) || isUnknown(facts, token + 1)) return null;
  return person.first < first && !isSonOf(facts, own - 1) ? mentionOf(person, first, token, peeled) : null;
}

/** Letters of عبد. */
const COMPOUND = 3;

const NEIGHBOUR = Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE | Fact.TITLE | Fact.PLACE_HEAD | Fact.BODY_HEAD;

/** «شكر [كريم] الحاضرين» after «كريم حداد»: a given name that is nothing else, with no other name and no title beside it. */
const isGivenAlone = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.GIVEN) &&
  !has(facts, token, DOUBTFUL | Fact.FAMILY | Fact.PARTICLE) &&
  !has(facts, token - 1, NEIGHBOUR) &&
  !has(facts, token + 1, Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE | Fact.DEFINITE) &&
  !isUnknown(facts, token - 1) &&
  !isUnknown(facts, token + 1);

/** Whether a given name stands where whoever has it may be told by it: «وتؤكد [هبة] أن». */
const standsForGiven = (facts: Facts, token: number): boolean =>
  isGivenAlone(facts, token) ||
  (isGiven(facts, token) &&
    (isTopic(facts, token) || (has(facts, token - 1, Fact.SPEECH) && endsPhrase(facts, token + 1))));

const mentionOf = (person: Candidate, first: number, last: number, peeled: number): Candidate =>
  ofOneShape({
    first,
    last,
    peeled,
    type: "PER",
    rule: "names/last-name",
    entity: person.entity,
    norm: person.norm,
    arabic: person.arabic,
    country: person.country,
    countryBasis: person.countryBasis,
    sector: person.sector,
    confidence: "likely",
    role: null,
    office: person.office,
    evidence: [cue("name", first, last, peeled), cue("antecedent", person.first, person.last, person.peeled)],
    weight: 0,
  });

/**
 * The same name told again, be its parts words of the language too, «كريم خاطر» after «كريم خاطر، 29 عاما», or its end with
 * the particle before it, «[فان تورليف]» after «كريم فان تورليف»; null where neither stands.
 */
function toldAgain(facts: Facts, { person, token: own }: Told, token: number, taken: Uint8Array): Candidate | null {
  if (own !== person.last) return null;
  let first = token;
  let at = own;
  const isSame = (): boolean =>
    isSameWord(facts, at - 1, first - 1, person) || (isHyphen(facts, at - 1) && isHyphen(facts, first - 1));
  while (at > person.first && taken[first - 1] === 0 && isSame()) {
    first--;
    at--;
  }
  const peeled = first < token ? extraLetters(facts, at, first, person) : 0;
  if (at === person.first && first < token) return mentionOf(person, first, token, peeled);
  // «[أوكسلي-فليمنغ]» after «كريم أوكسلي-فليمنغ»
  if (first < token && isHyphen(facts, first + 1)) return mentionOf(person, first, token, peeled);
  if (first === token || has(facts, first, Fact.PARTICLE))
    return token - first === 1 && particleKind(facts, first, true) !== "compound"
      ? mentionOf(person, first, token, peeled)
      : null;
  // «[منتظر المهدي]» after «سعيد منتظر المهدي»
  return mentionOf(person, first, token, peeled);
}

/** Letters before a word that a name's word has not. */
function extraLetters({ analysis: { tokens } }: Facts, of: number, at: number, { first, peeled }: Candidate): number {
  const own = of === first ? peeled : 0;
  return tokens.end[at] - tokens.start[at] - (tokens.end[of] - tokens.start[of] - own);
}

/** Whether a token is a word of a name, with one letter before it that is a proclitic at most. */
function isSameWord(facts: Facts, of: number, at: number, person: Candidate): boolean {
  const { text, tokens } = facts.analysis;
  if (at < 0 || tokens.kind[at] !== TokenKind.WORD) return false;
  const extra = extraLetters(facts, of, at, person);
  if (extra < 0 || extra > 1 || (extra === 1 && procliticOf(text.units[tokens.start[at]]) === 0)) return false;
  const end = tokens.end[at];
  const shift = tokens.end[of] - end;
  for (let unit = tokens.start[at] + extra; unit < end; unit++)
    if (text.units[unit] !== text.units[unit + shift]) return false;
  return true;
}

/** What a noun with the article may be besides a family name. */
const OTHER = Fact.COUNTRY | Fact.NISBA | Fact.PLACE | Fact.ACTOR | Fact.TITLE | Fact.BODY_HEAD | Fact.PLACE_HEAD;

/** «نفوذ [الأسد]», «عن [الحكيم]»: a family name with the article that is a word too, and no adjective of the noun before it. */
const isGovernedFamily = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.FAMILY | Fact.GIVEN) &&
  has(facts, token, Fact.DEFINITE) &&
  // A place that does not stand here is none.
  !has(facts, token, OTHER & ~Fact.PLACE) &&
  has(facts, token - 1, Fact.WORD) &&
  !isDefinite(facts, token - 1) &&
  !has(facts, token - 1, Fact.PLACE_HEAD | Fact.BODY_HEAD | Fact.COUNTRY | Fact.PLACE);

/** «نقلت الوكالة عن [رمضان] قوله»: a name that is a word too, between a preposition of persons and what no noun is followed by. */
const isGovernedNoun = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.FAMILY | Fact.GIVEN) &&
  !has(facts, token, OTHER | Fact.DEFINITE | Fact.VERB | Fact.SPEECH) &&
  has(facts, token - 1, Fact.PREPOSITION) &&
  PERSONAL.has(facts.analysis, token - 1) &&
  (facts.analysis.tokens.kind[token + 1] !== TokenKind.WORD || SAYING.has(facts.analysis, token + 1));

/** Nouns that a person's name follows rather than an adjective. */
const OF_PERSONS = new WordSet(
  "عائلة اسرة والد والدة زوجة زوج شقيق شقيقة ابن ابنة نجل محامي محامية منزل اصدقاء روايات اعمال مؤلفات قصائد حياة وفاة مقتل اغتيال اعتقال جثمان جثة جنازة مسيرة مكتب زيارة تصريحات بتصريحات قرار لدى",
);

/** «عائلة [خاطر]»: a name that is a word too, behind such a noun. */
const isOfPerson = (facts: Facts, token: number): boolean =>
  !has(facts, token, OTHER | Fact.DEFINITE) &&
  has(facts, token - 1, Fact.WORD) &&
  OF_PERSONS.has(facts.analysis, token - 1);

const isColon = ({ analysis: { tokens, text } }: Facts, token: number): boolean =>
  token < tokens.count && text.units[tokens.start[token]] === COLON;

const isGiven = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.GIVEN) && !has(facts, token, Fact.SPEECH | Fact.VERB | Fact.TITLE | Fact.FUNCTION);
