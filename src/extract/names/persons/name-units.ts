import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { ALEF, BA, HA, TATWEEL, WAW } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { LITTLE_KNOWN, type ParticleRow, type PlaceRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere, isBare, isDefinite, isUnknown } from "../words/facts.js";
import { demonymAt } from "../words/state-words.js";
import {
  goesOn,
  isDenied,
  isInflected,
  isLongPlural,
  isNoName,
  isOfTwo,
  isPast,
  isPluralVerb,
  isPresent,
  looksNative,
} from "../words/word-shapes.js";
import { endsKunya, isBeforeOuld, isBehindOuld, leadsToFather, opensForeign } from "./name-openings.js";

/** How surely a word is part of a person's name. */
export const Strength = {
  /** Of no table, or a word of the language with the article that may be a family name: الناقة. */
  OPEN: 1,
  /** A given or family name that is another word too: سعيد, الحكيم. */
  WEAK: 2,
  /** A given or family name and nothing else. */
  STRONG: 3,
} as const;
export type Strength = (typeof Strength)[keyof typeof Strength];

/** One part of a person's name: a word, a compound (عبد الرحمن, صلاح الدين), or a particle with what it leads to (بن سلمان). */
export interface NameUnit {
  readonly first: number;
  readonly last: number;
  /** Letters of the first token that stand before it. */
  readonly peeled: number;
  readonly strength: Strength;
  /** A family name and no given name: what follows it seldom belongs to the name. */
  readonly closes: boolean;
}

const NAME = Fact.GIVEN | Fact.FAMILY;
/** What keeps a name that is a common word too from being read as one. */
const NEVER = Fact.SPEECH | Fact.PREPOSITION | Fact.BODY_HEAD | Fact.PLACE_HEAD | Fact.NAME_STOP | Fact.TITLE;

/** Letters of the shortest kunya that is written as one word. */
const GLUED_KUNYA = 6;

/** The hit of a given or family name at a token that takes most of it; `peel` lets letters stand before it. */
function nameHit(facts: Facts, token: number, peel: boolean): number {
  const { families, analysis } = facts;
  const fits = peel ? null : isBare;
  const given = hitWhere(facts, token, families.given, fits);
  const family = hitWhere(facts, token, families.family, fits);
  if (given === -1 || family === -1) return given === -1 ? family : given;
  const { hits } = analysis;
  if (hits.peeled[given] !== hits.peeled[family]) return hits.peeled[given] < hits.peeled[family] ? given : family;
  return hits.last[family] > hits.last[given] ? family : given;
}

/** «وسامي», «لجورج»: a name behind a letter, and none as a whole. */
export const isPeeledName = (facts: Facts, token: number): boolean =>
  has(facts, token, NAME) &&
  hitWhere(facts, token, facts.families.given, isBare) === -1 &&
  hitWhere(facts, token, facts.families.family, isBare) === -1 &&
  facts.analysis.hits.first[token] < facts.analysis.hits.first[token + 1];

/** Kind of the particle at a token, or null. */
export function particleKind(facts: Facts, token: number, peel = false): ParticleRow["kind"] | null {
  if (!has(facts, token, Fact.PARTICLE)) return null;
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(facts, token, facts.families.particle, peel ? null : isBare);
  return hit === -1 ? null : lexicon.row<ParticleRow>(hits.entry[hit]).kind;
}

/**
 * The part of a name that starts at a token, or null.
 *
 * @param before The part before it, null for the first one, before which proclitics may stand.
 */
export function unitAt(facts: Facts, token: number, before: NameUnit | null): NameUnit | null {
  const { analysis } = facts;
  const { tokens, hits } = analysis;
  if (token >= tokens.count || tokens.kind[token] !== TokenKind.WORD) return null;
  const peel = before === null;
  const hit = has(facts, token, NAME) ? nameHit(facts, token, peel) : -1;
  if (hit !== -1 && hits.last[hit] > token) {
    return { first: token, last: hits.last[hit], peeled: hits.peeled[hit], strength: Strength.STRONG, closes: false };
  }
  const particle = particleKind(facts, token, peel);
  if (particle !== null && (particle !== "foreign" || before !== null || hit === -1)) {
    // «فإن الطريق» is no «فان», «لا يناسبني» no «لا».
    const own = hitWhere(facts, token, facts.families.particle);
    // «دي لا كروز»: some are two words.
    const after = particle === "foreign" ? hits.last[own] + 1 : token + 1;
    const none = particle === "foreign" && (has(facts, after, Fact.DEFINITE) || isDenied(facts, token));
    const next = (none ? null : afterParticle(facts, after)) ?? (before === null ? null : afterSonOf(facts, token));
    if (next !== null) {
      const peeled = hits.peeled[own];
      const strength = particle === "foreign" && next.strength === Strength.OPEN ? Strength.OPEN : Strength.STRONG;
      return {
        first: token,
        last: next.last,
        peeled,
        strength,
        closes: particle === "nasab" && before !== null && next.closes,
      };
    }
    if (particle !== "foreign") return null;
  }
  if (hit !== -1) {
    if (isBlessed(facts, token) || isHeldOffice(facts, token)) return null;
    const strong = !has(facts, token, Fact.COMMON_NAME | Fact.COUNTRY | Fact.NISBA);
    const never = !strong && has(facts, token, NEVER) && !isTitledFamily(facts, token, before);
    if (has(facts, token, Fact.FUNCTION) || never) return null;
    // A name does not open with «التونسي» or «السيد», but «[السالك] ولد محمد» does.
    const opens = has(facts, token, Fact.GIVEN) || isBeforeOuld(facts, token);
    if (!strong && before === null && has(facts, token, Fact.NISBA | Fact.DEFINITE) && !opens) return null;
    const closes = !has(facts, token, Fact.GIVEN);
    const faithful = !closes && isOfFaith(facts, token + 1);
    return {
      first: token,
      last: faithful ? token + 1 : token,
      peeled: hits.peeled[hit],
      strength: strong || faithful ? Strength.STRONG : Strength.WEAK,
      closes,
    };
  }
  // «كوناشينكوف»: no table has it, but it ends like a family name.
  if (analysis.hits.first[token] === analysis.hits.first[token + 1] && has(facts, token, Fact.FAMILY))
    return { first: token, last: token, peeled: 0, strength: Strength.STRONG, closes: true };
  if (before !== null && isNomDeGuerre(facts, token, before))
    return { first: token, last: token, peeled: 0, strength: Strength.WEAK, closes: true };
  if (before !== null && isInitial(facts, token, before))
    return { first: token, last: token, peeled: 0, strength: Strength.OPEN, closes: true };
  if (isGluedKunya(facts, token))
    return { first: token, last: token, peeled: 0, strength: Strength.STRONG, closes: before !== null };
  if (!isUnknown(facts, token) && !(before !== null && isRarePart(facts, token, before))) return null;
  // «عفيشة» is a name after a given name only; elsewhere a noun. «المظلات» is one anywhere.
  const definite = has(facts, token, Fact.DEFINITE);
  if (
    looksNative(facts, token) &&
    !isBeforeOuld(facts, token) &&
    ((before?.strength !== Strength.STRONG && !isSecondGiven(facts, token, before)) ||
      (definite && isLongPlural(facts, token)))
  )
    return null;
  // «ورغم» opens no name: names in و are in the tables. «وحضية ولد محمد» does behind the letter.
  if (before === null && analysis.text.units[tokens.start[token]] === WAW && !opensForeign(facts, token))
    return leadsToFather(facts, token)
      ? { first: token, last: token, peeled: 1, strength: Strength.OPEN, closes: false }
      : null;
  if (before === null && definite && !isBeforeOuld(facts, token)) return null;
  if (isNoName(facts, token)) return null;
  if (before !== null && isUnknown(facts, token)) {
    if (NO_PARTS.some((isNone) => isNone(facts, token))) return null;
  }
  return { first: token, last: token, peeled: 0, strength: Strength.OPEN, closes: definite };
}

/** «عبد الناصر [علي] عيضة»: a given name behind another, though it be a word too. */
const isSecondGiven = (facts: Facts, token: number, before: NameUnit | null): boolean =>
  before !== null &&
  procliticOf(facts.analysis.text.units[facts.analysis.tokens.start[token]]) === 0 &&
  has(facts, before.first, Fact.GIVEN) &&
  has(facts, before.first - 1, Fact.GIVEN);

/** What a word that no table knows is rather than a part of the name before it. */
const NO_PARTS = [goesOn, isPluralVerb, isPresent, isPast, isOfTwo];

const FAITH = new WordSet("الدين");

/** «إكرام [الدين]» */
export const isOfFaith = ({ analysis }: Facts, token: number): boolean => FAITH.has(analysis, token);

const GOD = new WordSet("الله");

/** «الملك خالد [رحمه] الله»: a verb and its pronoun, which folds with the name «رحمة», but «رحمة الله» is one. */
const isBlessed = (facts: Facts, token: number): boolean => {
  const { text, tokens } = facts.analysis;
  const last = text.raw.charCodeAt(text.origin[tokens.end[token] - 1]);
  return last === HA && GOD.has(facts.analysis, token + 1);
};

/** Names that are offices too. */
const ASSISTANT = new WordSet("مساعد");
const OFFICES = new WordSet("أمين مساعد أمير");
const NO_CHARGE = NAME | Fact.NISBA | Fact.PARTICLE | Fact.COUNTRY | Fact.TITLE;

/** «كريم حداد [أمين] نقابة العمال», «كريم حداد [مساعد] للقائد العام», «معالي [أمين] منطقة …», «أستاذ [مساعد] في …»: what the office is of follows. */
function isHeldOffice(facts: Facts, token: number): boolean {
  const { analysis } = facts;
  if (!has(facts, token, Fact.GIVEN) || !OFFICES.has(analysis, token) || has(facts, token - 1, Fact.PARTICLE))
    return false;
  const next = token + 1;
  if (has(facts, next, Fact.BODY_HEAD | Fact.PLACE_HEAD)) return true;
  if (ASSISTANT.has(analysis, token)) {
    if (has(facts, next, Fact.TITLE)) return true;
    if (has(facts, token - 1, Fact.TITLE) && !isDefinite(facts, token - 1) && has(facts, next, Fact.PREPOSITION))
      return true;
  }
  return isDefinite(facts, next) && has(facts, next, Fact.WORD) && !has(facts, next, NO_CHARGE);
}

/** «أبو حمزة [البلجيكي]»: the adjective of a state behind a kunya is part of it. */
const isNomDeGuerre = (facts: Facts, token: number, before: NameUnit): boolean =>
  has(facts, token, Fact.NISBA) &&
  particleKind(facts, before.first, true) === "kunya" &&
  demonymAt(facts, token, null) !== null;

const NEVER_BUT_TITLE = NEVER & ~(Fact.TITLE | Fact.NAME_STOP);

/** Titles that stand within names too. */
const WITHIN = new WordSet("السيد الشيخ الحاج");
/** Titles of those who have none but a given name. */
const ROYAL = new WordSet("الأمير الأميرة الملك السلطان الشيخ الإمام");

/** «كريم [السيد] علي», «خالد [الشيخ] محمد»: between a given name and another, but «الأمير سلمان الشيخ علي» are two. */
export function isTitleWithin(facts: Facts, token: number): boolean {
  const given = token - 1;
  if (!has(facts, given, Fact.GIVEN) || !has(facts, token + 1, NAME) || has(facts, token + 1, NEVER | Fact.FUNCTION))
    return false;
  if (has(facts, given, NEVER | Fact.WORD | Fact.DEFINITE) || has(facts, given - 1, NAME)) return false;
  const { analysis } = facts;
  return WITHIN.has(analysis, token) && !ROYAL.has(analysis, given - 1);
}

/** «كريم [السيد]», «كريم [الصغير]»: right behind a given name that is nothing else, where no other name follows, such a title or adjective is the family's name. */
const isTitledFamily = (facts: Facts, token: number, before: NameUnit | null): boolean =>
  before !== null &&
  before.strength === Strength.STRONG &&
  !before.closes &&
  has(facts, token, Fact.DEFINITE) &&
  !has(facts, token, NEVER_BUT_TITLE) &&
  (isTitleWithin(facts, token) || (!has(facts, token + 1, NAME) && !isUnknown(facts, token + 1)));

/** «كريم [د]»: the first letter of a family name that is kept back; in «كتب كريم حداد د. سامي» a title, in «كريم لـ» a preposition. */
function isInitial(facts: Facts, token: number, before: NameUnit): boolean {
  const { text, tokens } = facts.analysis;
  if (before.strength === Strength.OPEN || before.last === token || tokens.end[token] - tokens.start[token] > 1)
    return false;
  if (procliticOf(text.units[tokens.start[token]]) === Proclitic.CONJUNCTION || has(facts, token + 2, Fact.GIVEN))
    return false;
  return text.raw.charCodeAt(text.origin[tokens.start[token]] + 1) !== TATWEEL;
}

/**
 * Whether a word is part of a name after a part that surely is, though a table has it for something else: the name of a
 * little-known place («محمد عمر [وردك]»), or letters before a name («بشير [بوجدي]»).
 */
function isRarePart(facts: Facts, token: number, before: NameUnit): boolean {
  const { analysis, families } = facts;
  const other = ~(NAME | Fact.COMMON_NAME | Fact.PLACE);
  if (before.strength !== Strength.STRONG || before.last === token || has(facts, token, other)) return false;
  // «أحمد [ومحمود]» are two.
  if (!has(facts, token, Fact.PLACE))
    return (
      has(facts, token, NAME) &&
      !isDefinite(facts, token) &&
      procliticOf(analysis.text.units[analysis.tokens.start[token]]) !== Proclitic.CONJUNCTION
    );
  const { hits, lexicon, text, tokens } = analysis;
  if (text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === HA) return false;
  const isKnown = (hit: number): boolean => lexicon.row<PlaceRow>(hits.entry[hit]).rank < LITTLE_KNOWN;
  const isWhole = (hit: number): boolean => hits.last[hit] === token && hits.peeled[hit] === 0;
  return (
    hitWhere(facts, token, families.place, isKnown) === -1 && hitWhere(facts, token, families.place, isWhole) !== -1
  );
}

/** «أبونصار», «أبوزيد»: a kunya written as one word. */
function isGluedKunya(facts: Facts, token: number): boolean {
  const { units } = facts.analysis.text;
  const { start, end } = facts.analysis.tokens;
  const from = start[token];
  if (end[token] - from < GLUED_KUNYA || units[from] !== ALEF || units[from + 1] !== BA || units[from + 2] !== WAW)
    return false;
  return isUnknown(facts, token) && !looksNative(facts, token);
}

/** More particles in a row than any name has: «أبو عبد …» has two. */
const isRowOfParticles = (facts: Facts, last: number): boolean =>
  [0, 1, 2, 3].every((back) => has(facts, last - back, Fact.PARTICLE));

/** What a particle leads to: a part of a name, or any noun with the article (أبو الغيط, عبد الجبار). */
function afterParticle(facts: Facts, token: number): NameUnit | null {
  const { tokens } = facts.analysis;
  if (
    token >= tokens.count ||
    tokens.kind[token] !== TokenKind.WORD ||
    isRowOfParticles(facts, token - 1) ||
    has(facts, token, Fact.PREPOSITION | Fact.FUNCTION | Fact.COUNTRY)
  )
    return null;
  const own: NameUnit = { first: token, last: token, peeled: 0, strength: Strength.WEAK, closes: true };
  const unit = unitAt(facts, token, own);
  if (unit !== null) return unit;
  if (isBehindOuld(facts, token)) return own;
  // «أبو [دجانة]»
  if (particleKind(facts, token - 1, true) === "kunya" && endsKunya(facts, token)) return own;
  return has(facts, token, Fact.DEFINITE) && !has(facts, token, Fact.NISBA | Fact.PLACE) ? own : null;
}

/** Latin spellings of the particles that any noun makes a name with. */
const SON_OF: ReadonlySet<string> = new Set(["bin", "Al", "Abu"]);
const NO_FATHER =
  Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.FUNCTION | Fact.TITLE | Fact.COUNTRY | Fact.PARTICLE;

/** «كريم بن [عودة]», «كريم آل [زايفة]», «كريم أبو [دقيقات]»: what these lead to is part of the name, be it a noun of the language, or an office as a name is: «كريم بن [مساعد] رئيس النادي». */
function afterSonOf(facts: Facts, particle: number): NameUnit | null {
  const { hits, lexicon, tokens } = facts.analysis;
  const hit = hitWhere(facts, particle, facts.families.particle, isBare);
  const token = particle + 1;
  if (hit === -1 || !SON_OF.has(lexicon.row<ParticleRow>(hits.entry[hit]).latin)) return null;
  const other = has(facts, token, Fact.GIVEN) ? NO_FATHER & ~Fact.TITLE : NO_FATHER;
  if (token >= tokens.count || tokens.kind[token] !== TokenKind.WORD || has(facts, token, other)) return null;
  return { first: token, last: token, peeled: 0, strength: Strength.WEAK, closes: true };
}

const NO_SON = NO_FATHER | Fact.BODY_HEAD | Fact.PLACE_HEAD | Fact.PLACE | Fact.NISBA | Fact.ACTOR | Fact.DEFINITE;

/** Latin spellings of what a father's name follows. */
const FATHERS: ReadonlySet<string> = new Set(["bin", "Ould"]);

/** «[عاطي] بن سعيد», «[بيرام] ولد الداه»: a noun of the language before بن and a name is a given name. */
export function opensNasab(facts: Facts, token: number): boolean {
  const { hits, lexicon } = facts.analysis;
  if (!has(facts, token, Fact.WORD) || has(facts, token, NO_SON)) return false;
  if (!has(facts, token + 2, NAME) && !isUnknown(facts, token + 2)) return false;
  if (particleKind(facts, token + 1) !== "nasab") return false;
  const hit = hitWhere(facts, token + 1, facts.families.particle, isBare);
  return FATHERS.has(lexicon.row<ParticleRow>(hits.entry[hit]).latin) && !isInflected(facts, token);
}
