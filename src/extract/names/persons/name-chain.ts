import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { ALEF_HAMZA_BELOW, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isMark } from "../words/context.js";
import { NEVER_NAME } from "../words/fact.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "../words/facts.js";
import { isRelationalEnd } from "../words/governed-names.js";
import { looksVerbal } from "../words/verbal-look.js";
import { isInflected } from "../words/word-shapes.js";
import { isOfFaith, type NameUnit, Strength, unitAt } from "./name-units.js";

const COMMA = 0x2c;
const OPEN_PARENTHESIS = 0x28;
/** The longest name, in parts: «عبد اللطيف بن راشد بن سعيد الزياني». */
const LONGEST = 6;
/** A noun closes a name of fewer parts. */
const FATHERS = 5;
/** Words that no table knows, in a row, that may be part of one name: «سوايام براكاش سينغ». */
const OPEN_PARTS = 3;
/** A noun that closes a name has some length. */
const SHORTEST_SURNAME = 3;

/** A name read from its first part on. */
export interface Chain {
  readonly first: number;
  readonly last: number;
  readonly peeled: number;
  readonly parts: number;
  readonly strong: number;
  readonly weak: number;
}

/** A name with a word before it: «[شلال] حداد». */
export const openedBy = (first: number, rest: Chain): Chain => ({ ...rest, first, parts: rest.parts + 1 });

/** @param titled A title stands before it, which lets words into the name that are names nowhere else. */
export function chainFrom(facts: Facts, token: number, titled = false): Chain | null {
  let unit = unitAt(facts, token, null);
  if (unit === null) return null;
  const { peeled } = unit;
  const counts = [0, 0, 0, 0];
  counts[unit.strength]++;
  let parts = 1;
  while (parts < LONGEST) {
    const next: NameUnit | null =
      unitAt(facts, unit.last + 1, unit) ??
      (titled ? bridged(facts, unit) : null) ??
      (parts === 1 ? rareSurname(facts, unit, titled) : parts < FATHERS ? familyOfWord(facts, token, unit) : null) ??
      hyphened(facts, token, unit, parts);
    if (
      next === null ||
      (isOffice(facts, next) && !(parts === 1 && isFamilyOfTitle(facts, unit, next))) ||
      isKin(facts, unit, next)
    )
      break;
    // A family name closes a name, unless what follows is a name for its own sake.
    if (unit.closes && next.strength === Strength.OPEN && !isHyphen(facts, next.first)) break;
    if (parts > 1 && unit.closes && opensAnother(facts, next)) break;
    // «صهر ترامب [جاريد كوشنر]»: behind a family name too.
    if ((parts > 1 || unit.closes) && isKnownInFull(facts, next)) break;
    // «علي خامنئي [نصر الله]»: two whom the tables know, side by side.
    if (parts > 1 && isPersonTo(facts, token, unit.last)) {
      // «زعيم القاعدة أسامة بن لادن [اندسوا]»: only a family name may go on the full name of one whom the tables know.
      const isOther = next.strength === Strength.OPEN && !has(facts, next.first, Fact.DEFINITE);
      if (isOther || isPersonTo(facts, next.first, next.last)) break;
    }
    // «سيرغي ريابكوف [يعرب] عن قلقه»: behind a family name a verb is one, though it be a name too.
    if (parts > 1 && (unit.closes || unit.strength === Strength.OPEN) && isVerbFirst(facts, next)) break;
    if (next.strength === Strength.OPEN && counts[Strength.OPEN] >= OPEN_PARTS) break;
    // «سعيد» goes on a name; a word of the language after an unknown one does not.
    if (!titled && next.strength === Strength.WEAK && unit.strength === Strength.OPEN && counts[Strength.STRONG] === 0)
      break;
    unit = next;
    counts[unit.strength]++;
    parts++;
  }
  return { first: token, last: unit.last, peeled, parts, strong: counts[Strength.STRONG], weak: counts[Strength.WEAK] };
}

const HYPHEN = 0x2d;
const NO_REST = (NEVER_NAME & ~(Fact.VERB | Fact.SPEECH)) | Fact.PLACE | Fact.ACTOR | Fact.NISBA;

/** Whether a hyphen stands at a token with no blank beside it. */
export const isHyphen = (facts: Facts, token: number): boolean => {
  const { glued, kind } = facts.analysis.tokens;
  return (
    isMark(facts, token, HYPHEN) && glued[token] === 1 && glued[token + 1] === 1 && kind[token + 1] === TokenKind.WORD
  );
};

/** «كريم أوكسلي[-فليمنغ]», «جان[-كلود]»: the name goes on behind a hyphen, but «ترامب-كيم» are two, as is whom the tables know. */
function hyphened(facts: Facts, first: number, unit: NameUnit, parts: number): NameUnit | null {
  const hyphen = unit.last + 1;
  if (!isHyphen(facts, hyphen) || isPersonTo(facts, first, unit.last)) return null;
  const next = hyphen + 1;
  if (has(facts, next, Fact.PERSON | Fact.DEFINITE | Fact.FUNCTION)) return null;
  const isOne = isUnknown(facts, next) ? unit.closes || isUnknown(facts, first) : false;
  const isWhole = isOne || (has(facts, first, Fact.GIVEN) && !unit.closes);
  // «قاعدة ماير-هندرسون»
  if (parts === 1 && (!isWhole || has(facts, first - 1, Fact.PLACE_HEAD))) return null;
  const rest = unitAt(facts, next, unit);
  if (rest !== null) return { ...rest, first: hyphen };
  // «ميشلين كالمي-[راي]»: be it a word of the language too.
  if (parts === 1 || has(facts, next, NO_REST)) return null;
  return { first: hyphen, last: next, peeled: 0, strength: Strength.OPEN, closes: true };
}

/** «يعرب», «ساعد»: a verb of the news before it is a given name. */
const isVerbFirst = (facts: Facts, { first }: NameUnit): boolean =>
  has(facts, first, Fact.VERB) && has(facts, first, Fact.COMMON_NAME) && !has(facts, first, Fact.FAMILY);

/** «كريم خامنئي [سعيد] مخبر»: behind a family name, a given name that no family has and that goes on is of another person. */
const opensAnother = (facts: Facts, next: NameUnit): boolean =>
  has(facts, next.first, Fact.GIVEN) &&
  !has(facts, next.first, Fact.FAMILY) &&
  unitAt(facts, next.last + 1, next) !== null;

/** «استقبل محمود عباس [إسماعيل هنية]»: the full name of a person in the news is no end of another's. */
const isKnownInFull = (facts: Facts, { first, last }: NameUnit): boolean =>
  hitWhere(facts, first, facts.families.person, (hit, hits) => hits.last[hit] > last && hits.peeled[hit] === 0) !== -1;

const isPersonTo = (facts: Facts, first: number, last: number): boolean =>
  has(facts, first, Fact.PERSON) &&
  hitWhere(facts, first, facts.families.person, (hit, hits) => hits.last[hit] === last) !== -1;

/** «كريم حداد [أمين] المتحف»: a name that is an office too is one where a definite noun or another office follows. */
const isOffice = (facts: Facts, { first, last }: NameUnit): boolean =>
  has(facts, first, Fact.TITLE) &&
  has(facts, last + 1, Fact.TITLE | Fact.DEFINITE) &&
  !has(facts, last + 1, Fact.NISBA | Fact.FAMILY);

/** «كريم [الشيخ] الضابط في …»: behind one given name a title of one word with the article. */
const isFamilyOfTitle = (facts: Facts, { strength, closes }: NameUnit, { first }: NameUnit): boolean =>
  strength === Strength.STRONG &&
  !closes &&
  has(facts, first, Fact.DEFINITE) &&
  hitWhere(facts, first, facts.families.title, (hit, { last }) => last[hit] > first) === -1;

const SON = new WordSet("ابن");

/** «كريم حداد [ابن] سامي حداد»: behind a family name, "son" in full is no part of the name. */
const isKin = (facts: Facts, { closes }: NameUnit, { first }: NameUnit): boolean =>
  closes && has(facts, first, Fact.PARTICLE) && SON.has(facts.analysis, first);

/** What a word of the language that closes a name is not. */
const NO_SURNAME = NEVER_NAME | Fact.NISBA | Fact.PLACE | Fact.ACTOR | Fact.DEFINITE;

/** «كريم [روسي]» after a title. */
const NO_TITLED_SURNAME = NO_SURNAME & ~(Fact.NISBA | Fact.TITLE);

/** Years of age as they are counted. */
const AGE = new WordSet("عاما سنه سنوات اعوام ربيعا");

/** «كريم خاطر[، 29 عاما]», «كريم خاطر [(29 عاما)]»: an age behind a mark. */
export const isAge = (facts: Facts, mark: number): boolean =>
  (isMark(facts, mark, COMMA) || isMark(facts, mark, OPEN_PARENTHESIS)) &&
  facts.analysis.tokens.kind[mark + 1] === TokenKind.DIGITS &&
  AGE.has(facts.analysis, mark + 2);

/** «كريم [متروك]، …», «كريم [متروك] أن …»: a noun of the language closes a name where nothing goes on from it. */
function rareSurname(facts: Facts, unit: NameUnit, titled: boolean): NameUnit | null {
  const { analysis, families } = facts;
  const { text, tokens } = analysis;
  const token = unit.last + 1;
  // «صلاح الدين [عدوي]», but not «عبد الله [عبر] …».
  if (!has(facts, unit.first, Fact.GIVEN) || (unit.last > unit.first && !isOfFaith(facts, unit.last))) return null;
  // «وقال الطاهر [حجر] إن», «قال المتحدث مصطفى [بالي] إن»: nothing else stands there.
  if (has(facts, token + 1, Fact.BEFORE_SUBJECT) && isClosed(facts, token)) {
    const isSpeaker = has(facts, unit.first - 1, Fact.SPEECH) && !has(facts, unit.first, Fact.TITLE);
    if (titled || (isSpeaker && !has(facts, token, Fact.PLACE))) return closing(token);
  }
  if (unit.strength !== Strength.STRONG && !titled && !isAge(facts, token + 1)) return null;
  if (isSurnameOfWord(facts, unit, token) || (titled && isTitledEpithet(facts, unit, token))) return closing(token);
  if (!has(facts, token, Fact.WORD) || has(facts, token, titled ? NO_TITLED_SURNAME : NO_SURNAME)) return null;
  // «الدكتور كريم نجم رئيس القسم»
  const isHeld = isBareTitle(facts, token + 1) && (titled || !has(facts, token + 2, Fact.PREPOSITION));
  if (!endsName(facts, token + 1) && !isHeld) return null;
  const start = tokens.start[token];
  if (isInflected(facts, token) || looksVerbal(facts, token) || tokens.end[token] - start < SHORTEST_SURNAME)
    return null;
  // Without a title before it the given name must be one and nothing else, and the noun whole: «نصر انتخابي», «عمر لمن».
  const doubtful =
    unit.peeled > 0 ||
    hitWhere(facts, unit.first, families.common) !== -1 ||
    hitWhere(facts, token, families.preposition) !== -1 ||
    procliticOf(text.units[start]) !== 0;
  if (!titled && doubtful && !isAge(facts, token + 1)) return null;
  return closing(token);
}

/** «محمد علي [حديد]،»: behind two given names a noun of the language that a mark follows is the family name. */
function familyOfWord(facts: Facts, first: number, unit: NameUnit): NameUnit | null {
  const { analysis, families } = facts;
  const { text, tokens } = analysis;
  const token = unit.last + 1;
  if (isPersonTo(facts, first, unit.last)) return null;
  if (!has(facts, first, Fact.GIVEN) || has(facts, first, Fact.WORD)) return null;
  if (!has(facts, unit.first, Fact.GIVEN) && !has(facts, unit.last, Fact.GIVEN)) return null;
  if (!has(facts, token, Fact.WORD) || has(facts, token, (NO_SURNAME & ~Fact.DEFINITE) | Fact.QUALITY)) return null;
  // «محمد متعب [الجرد] وسامي»
  if (has(facts, token, Fact.DEFINITE)) return isRareFamily(facts, token) ? closing(token) : null;
  if (tokens.kind[token + 1] === TokenKind.WORD || tokens.kind[token + 1] === TokenKind.DIGITS) return null;
  if (isInflected(facts, token) || looksVerbal(facts, token)) return null;
  if (tokens.end[token] - tokens.start[token] < SHORTEST_SURNAME || procliticOf(text.units[tokens.start[token]]) !== 0)
    return null;
  if (hitWhere(facts, token, families.calendar) !== -1 || hitWhere(facts, token, families.preposition) !== -1)
    return null;
  return closing(token);
}

const closing = (token: number): NameUnit => ({
  first: token,
  last: token,
  peeled: 0,
  strength: Strength.WEAK,
  closes: true,
});

/** A noun with the article that no table tells more of than that it is one, and no adjective, before a mark or another name that و joins. */
function isRareFamily(facts: Facts, token: number): boolean {
  const { kind } = facts.analysis.tokens;
  const next = token + 1;
  const ends = kind[next] !== TokenKind.WORD || has(facts, next, Fact.GIVEN);
  if (!ends || kind[next] === TokenKind.DIGITS || isRelationalEnd(facts, token)) return false;
  return isRareDefinite(facts, token) && hitWhere(facts, token, facts.families.calendar) === -1;
}

const NEVER_CLOSED = (NO_SURNAME & ~(Fact.PLACE | Fact.VERB)) | Fact.PARTICLE;

/** «إن», which what is said begins with; «أن» follows any verb. */
const opensSpeech = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  token < tokens.count && text.raw.charCodeAt(text.origin[tokens.start[token]]) === ALEF_HAMZA_BELOW;

/** Whether a word may be the family name that nothing goes on from, be it a place elsewhere. */
function isClosed(facts: Facts, token: number): boolean {
  const { analysis, families } = facts;
  const { text, tokens } = analysis;
  const start = tokens.start[token];
  if (!has(facts, token, Fact.WORD | Fact.PLACE) || has(facts, token, NEVER_CLOSED)) return false;
  if (isInflected(facts, token) || looksVerbal(facts, token) || tokens.end[token] - start < SHORTEST_SURNAME)
    return false;
  if (procliticOf(text.units[start]) === Proclitic.CONJUNCTION) return false;
  if (has(facts, token, Fact.VERB) && !opensSpeech(facts, token + 1)) return false;
  return (
    hitWhere(facts, token, families.calendar, (hit, { last, peeled }) => last[hit] === token && peeled[hit] === 0) ===
    -1
  );
}

/** «وزير الصحة كريم [الأخضر] إن»: a word with the article between a given name and what is said is the family name. */
const isTitledEpithet = (facts: Facts, unit: NameUnit, token: number): boolean =>
  unit.strength === Strength.STRONG &&
  has(facts, token, Fact.DEFINITE) &&
  !has(facts, token, (NO_SURNAME | Fact.QUALITY) & ~Fact.DEFINITE) &&
  (has(facts, token + 1, Fact.BEFORE_SUBJECT) || (isRareDefinite(facts, token) && isBareTitle(facts, token + 1)));

/** «كريم [الجلالي]»: a word of the form of most family names behind a given name that is nothing else. */
const isSurnameOfWord = (facts: Facts, { first, strength }: NameUnit, token: number): boolean =>
  strength === Strength.STRONG &&
  has(facts, token, Fact.DEFINITE) &&
  has(facts, token, Fact.WORD) &&
  !has(facts, first, Fact.COMMON_NAME | Fact.WORD) &&
  !has(facts, token, (NO_SURNAME | Fact.QUALITY) & ~Fact.DEFINITE) &&
  isWrittenWithYa(facts, token) &&
  isRareDefinite(facts, token) &&
  hitWhere(facts, first, facts.families.calendar) === -1;

const isWrittenWithYa = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === YA;

/** «الدكتور كريم [التوفيق] وزير …», but «الدكتور كريم الفاضل»: no adjective that tables know. */
const isRareDefinite = ({ analysis, families }: Facts, token: number): boolean => {
  const { hits } = analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (analysis.lexicon.familyOf(hits.entry[hit]) !== families.common) return false;
  return true;
};

/** «نجل», «وكيل»: an office without the article. */
export const isBareTitle = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.TITLE) && !has(facts, token, Fact.DEFINITE | Fact.GIVEN | Fact.FAMILY | Fact.VERB);

/** A mark, or a word that opens a clause: أن, وهو, قال. */
export function endsName(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  if (tokens.kind[token] !== TokenKind.WORD)
    return tokens.kind[token] === TokenKind.MARK || tokens.kind[token] === TokenKind.BREAK;
  if (has(facts, token, Fact.FUNCTION) && procliticOf(text.units[tokens.start[token]]) === Proclitic.CONJUNCTION)
    return true;
  return has(facts, token, Fact.BEFORE_SUBJECT) || (has(facts, token, Fact.SPEECH) && has(facts, token, Fact.VERB));
}

/** A noun of the language between two parts of a titled name: «العميد سعيد منتظر المهدي». */
function bridged(facts: Facts, unit: NameUnit): NameUnit | null {
  const noun = unit.last + 1;
  const other = Fact.VERB | Fact.FUNCTION | Fact.TITLE | Fact.BODY_HEAD | Fact.PLACE_HEAD | Fact.DEFINITE | Fact.NISBA;
  if (unit.strength === Strength.OPEN || !has(facts, noun, Fact.WORD) || has(facts, noun, other)) return null;
  const next = unitAt(facts, noun + 1, unit);
  return next !== null && has(facts, noun + 1, Fact.DEFINITE) && next.strength !== Strength.OPEN ? next : null;
}
