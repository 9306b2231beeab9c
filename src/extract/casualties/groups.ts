import { ALEF, Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { HarmKind, VictimClass } from "../../model/casualty.js";
import type { Quantity, QuantityMod } from "../../numerals/index.js";
import { TokenKind } from "../../token/tokenize.js";
import { numberOf, type Roles } from "./roles.js";

/** Some people and how many: «3 جنود أميركيين», «جنديان», «عشرات القتلى», «أحد المسلحين», «آخرون», a person's name. */
export interface Group {
  /** First token, the hedge before the number counted in. */
  readonly outer: number;
  /** First token of the number or the noun. */
  readonly first: number;
  readonly peeled: number;
  readonly last: number;
  readonly low: number;
  readonly high: number | null;
  readonly mod: QuantityMod | null;
  /** The harm that its own noun says («قتيل»), or null. */
  readonly harm: HarmKind | null;
  readonly held: boolean;
  /** The tokens that say who; -1 where none do. */
  readonly who: number;
  readonly whoLast: number;
  readonly classes: readonly VictimClass[];
  readonly nationality: string | null;
  /** A number, a dual or «أحد» counts it. */
  readonly counted: boolean;
  readonly quantity: Quantity | null;
  readonly others: boolean;
  /** A noun for people, a nationality, a name or «آخرون» stands in it, not only a number. */
  readonly people: boolean;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly name: number;
  /** Bits of `Proclitic` on its first token. */
  readonly proclitics: number;
  /** Last token of a hedge that follows it: «على الأقل». */
  readonly outerLast: number;
}

interface Noun {
  readonly first: number;
  readonly last: number;
  readonly number: 1 | 2 | 3;
  readonly harm: HarmKind | null;
  readonly held: boolean;
  readonly classes: VictimClass[];
  readonly nationality: string | null;
  readonly definite: boolean;
  readonly construct: boolean;
  readonly pronoun: number;
  readonly peeled: number;
  readonly proclitics: number;
}

/** The hit of a noun for people at a token: one for those harmed, then one of a class, then a nationality. */
function headOf(roles: Roles, token: number): number {
  if (roles.people[token] !== -1) return roles.people[token];
  if (roles.victim[token] !== -1) return roles.victim[token];
  return roles.nationality[token];
}

/** A noun for people with the adjectives after it. `bare`: nothing may be glued to its head. */
export function readNoun(roles: Roles, token: number, end: number): Noun | null {
  const { hits, tokens, text } = roles.input.analysis;
  const hit = headOf(roles, token);
  if (hit === -1 || roles.timed[token] === 1) return null;
  // «المركزي المصري» inside a body's name is nobody's nationality.
  if (roles.named[token] === 1 && roles.people[token] === -1 && roles.name[token] === -1) return null;
  if (roles.name[token] !== -1 && isBody(roles, token)) return null;
  const features = hits.features[hit];
  const people = roles.people[token] === hit;
  // «جرحا» is a wound; of the wounded it is only the form before a pronoun («جرحاهم»).
  const beforePronoun = people && construct(features) && (features & Feature.PLURAL) !== 0 && hits.pronoun[hit] === 0;
  if (beforePronoun && text.units[tokens.end[token] - 1] === ALEF) return null;
  const row = people ? roles.harmRow(hit) : null;
  const classes: VictimClass[] = [];
  let nationality = roles.victim[token] !== hit && !people ? roles.country(hit) : null;
  if (roles.victim[token] !== -1) {
    const { class: own } = roles.victimRow(roles.victim[token]);
    if (own !== null) classes.push(own);
  }
  let last = hits.last[hit];
  const core = tokens.start[token] + hits.peeled[hit];
  const definite =
    (features & Feature.DEFINITE) !== 0 ||
    (text.units[core] === 0x0627 && text.units[core + 1] === 0x0644 && tokens.end[token] - core > 4);
  for (let next = last + 1; next < end && next <= last + 2; next++) {
    const skip = roles.isQuote(next) ? 1 : 0;
    const at = next + skip;
    if (at >= end || roles.named[at] === 1) break;
    const nation = roles.nationality[at];
    const adjective = roles.victim[at];
    const bare = (other: number): boolean => other !== -1 && hits.peeled[other] === 0 && hits.pronoun[other] === 0;
    if (bare(nation)) nationality ??= roles.country(nation);
    else if (bare(adjective) && !construct(features) && isAdjectiveOf(features, hits.features[adjective])) {
      const { class: own } = roles.victimRow(adjective);
      if (own !== null) classes.push(own);
    } else if (
      bare(adjective) &&
      construct(features) === false &&
      (hits.features[adjective] & Feature.DEFINITE) !== 0 &&
      !definite &&
      !people
    ) {
      // «عناصر الشرطة» and the like: a genitive says whose.
    } else break;
    last = at;
    next = at;
  }
  return {
    first: token,
    last,
    number: row?.needs === "wounds" ? 3 : numberOf(features),
    harm: row?.kind ?? null,
    held: row?.use === "held",
    classes,
    nationality,
    definite,
    construct: construct(features),
    pronoun: hits.pronoun[hit],
    peeled: hits.peeled[hit],
    proclitics: hits.proclitics[hit],
  };
}

const construct = (features: number): boolean => (features & Feature.CONSTRUCT) !== 0;
const isAdjectiveOf = (noun: number, adjective: number): boolean =>
  (noun & Feature.DEFINITE) === (adjective & Feature.DEFINITE) && numberOf(noun) === numberOf(adjective);

const isBody = (roles: Roles, token: number): boolean => roles.input.names[roles.name[token]].type !== "PER";

const none = {
  harm: null,
  held: false,
  who: -1,
  whoLast: -1,
  classes: [],
  nationality: null,
  others: false,
  people: false,
  plural: false,
  name: -1,
} as const;

/** The group that starts at a token, or null. Reads nothing from `end` on. */
export function readGroup(roles: Roles, token: number, end: number): Group | null {
  const group = readUnhedged(roles, token, end);
  if (group === null || group.name !== -1) return group;
  const hedge = roles.hedgeAfter(group.outerLast + 1);
  if (hedge === null || hedge.last >= end || group.high === null) return group;
  switch (hedge.mod) {
    case "EQUAL_OR_MORE":
    case "MORE_THAN":
      return { ...group, high: null, mod: hedge.mod, outerLast: hedge.last };
    case "EQUAL_OR_LESS":
    case "LESS_THAN":
      return { ...group, low: 0, mod: hedge.mod, outerLast: hedge.last };
    default:
      return { ...group, mod: hedge.mod, outerLast: hedge.last };
  }
}

function readUnhedged(roles: Roles, token: number, end: number): Group | null {
  if (token >= end || roles.timed[token] === 1) return null;
  const index = roles.quantity[token];
  if (index === -1 && roles.words[token] === 0 && roles.name[token] === -1 && headOf(roles, token) === -1) return null;
  if (index !== -1) {
    const counted = readCounted(roles, roles.input.numerals.quantities[index], end);
    if (counted !== null) return counted;
  }
  return readOneOf(roles, token, end) ?? readName(roles, token) ?? readBare(roles, token, end);
}

/** A number and what it counts: «20 شخصا», «3 من مشاة البحرية», «خمسة آخرون», «العشرات». Null where it counts no people. */
function readCounted(roles: Roles, quantity: Quantity, end: number): Group | null {
  const { hits, tokens } = roles.input.analysis;
  const base = {
    ...none,
    outer: quantity.outerFirst,
    first: quantity.firstToken,
    peeled: quantity.peeled,
    last: quantity.lastToken,
    low: quantity.low,
    high: quantity.high,
    mod: quantity.mod,
    counted: true,
    quantity,
    definite: quantity.definite,
    proclitics: procliticsOf(roles, quantity),
    outerLast: quantity.outerLast,
  };
  if (!Number.isInteger(quantity.low) || quantity.low < 0) return null;
  let at = quantity.lastToken + 1;
  while (at < end && roles.isQuote(at)) at++;
  if (quantity.outerLast > quantity.lastToken) at = quantity.outerLast + 1;
  if (at >= end) return base;
  const kind = tokens.kind[at];
  if (kind === TokenKind.MARK) return roles.isMark(at) && isPercent(roles, at) ? null : base;
  if (roles.is(at, "unit") && roles.victim[at] === -1) return null;
  if (roles.is(at, "others")) return { ...base, last: at, others: true, people: true, outerLast: at };
  if (roles.is(at, "one-self")) return base;
  // «384 إصابة»: counted, it is a person hurt and not the hurting.
  if (
    roles.masdar[at] !== -1 &&
    roles.harmRow(roles.masdar[at]).id === "isaba" &&
    numberOf(hits.features[roles.masdar[at]]) === 1
  ) {
    return { ...base, last: at, harm: "injured", people: true, plural: true, outerLast: Math.max(base.outerLast, at) };
  }
  // من قادة الحزب, من الجنود, منهم
  const from = isWord(roles, at, MIN) ? at + 1 : at;
  const noun = readNoun(roles, from, end);
  if (noun !== null && (noun.proclitics === 0 || from > at) && (noun.pronoun === 0 || from > at)) {
    const after = roles.is(noun.last + 1, "others") ? noun.last + 1 : noun.last;
    return {
      ...base,
      last: after,
      harm: noun.harm,
      held: noun.held,
      who: noun.harm === null ? noun.first : -1,
      whoLast: noun.harm === null ? noun.last : -1,
      classes: noun.classes,
      nationality: noun.nationality,
      others: after > noun.last,
      people: true,
      plural: true,
      outerLast: Math.max(base.outerLast, after),
    };
  }
  if (from > at) {
    // «3 من مشاة البحرية الأميركية»: whoever they are, the words after من say it.
    const name = roles.name[from];
    const last = name !== -1 ? roles.nameLast[from] : from;
    if (tokens.kind[last] !== TokenKind.WORD && name === -1) return null;
    return { ...base, last, who: from, whoLast: last, outerLast: last };
  }
  // Another counted noun: people only where the harm next to it says so.
  if (roles.canBeCounted(at)) return { ...base, last: at, who: at, whoLast: at, plural: true, outerLast: at };
  return base;
}

const MIN = [0x0645, 0x0646];
const isWord = (roles: Roles, token: number, letters: readonly number[]): boolean => {
  const { tokens, text } = roles.input.analysis;
  const start = tokens.start[token];
  return (
    tokens.end[token] - start === letters.length && letters.every((unit, index) => text.units[start + index] === unit)
  );
};

const isPercent = (roles: Roles, token: number): boolean =>
  roles.input.analysis.text.units[roles.input.analysis.tokens.start[token]] === 0x25;

function procliticsOf(roles: Roles, { firstToken, outerFirst, peeled }: Quantity): number {
  const { hits, tokens, text } = roles.input.analysis;
  if (outerFirst < firstToken) {
    let bits = 0;
    for (let hit = hits.first[outerFirst]; hit < hits.first[outerFirst + 1]; hit++) bits |= hits.proclitics[hit];
    return bits & Proclitic.CONJUNCTION;
  }
  if (peeled > 0) {
    for (let hit = hits.first[firstToken]; hit < hits.first[firstToken + 1]; hit++) {
      if (hits.peeled[hit] === peeled) return hits.proclitics[hit];
    }
  }
  // «و10»: the letter is a token of its own before digits.
  const before = firstToken - 1;
  if (before >= 0 && tokens.kind[firstToken] === TokenKind.DIGITS && tokens.end[before] - tokens.start[before] === 1) {
    const unit = text.units[tokens.start[before]];
    if (unit === 0x0648 || unit === 0x0641) return Proclitic.CONJUNCTION;
    if (unit === 0x0628) return Proclitic.BI;
    if (unit === 0x0644) return Proclitic.LI;
    if (unit === 0x0643) return Proclitic.KA;
  }
  return 0;
}

/** «أحد المسلحين», «أحدهم», «أحد جنوده»: one. */
function readOneOf(roles: Roles, token: number, end: number): Group | null {
  if (!roles.is(token, "one-of") && !roles.is(token, "one-self")) return null;
  const peeled = peeledWord(roles, token);
  const base = {
    ...none,
    outer: token,
    first: token,
    peeled: peeled.peeled,
    low: 1,
    high: 1,
    mod: null,
    quantity: null,
    definite: false,
    proclitics: peeled.proclitics,
  };
  if (roles.is(token, "one-self")) return { ...base, last: token, outerLast: token, counted: true, people: true };
  const noun = readNoun(roles, token + 1, end);
  if (noun === null || noun.proclitics !== 0 || noun.number !== 3) return null;
  const { first, last, classes, nationality, harm } = noun;
  return {
    ...base,
    last,
    outerLast: last,
    harm,
    who: first,
    whoLast: last,
    classes,
    nationality,
    counted: true,
    people: true,
    held: noun.held,
  };
}

function peeledWord(roles: Roles, token: number): { peeled: number; proclitics: number } {
  const { hits } = roles.input.analysis;
  const first = hits.first[token];
  return first === hits.first[token + 1]
    ? { peeled: 0, proclitics: 0 }
    : { peeled: hits.peeled[first], proclitics: hits.proclitics[first] };
}

function readName(roles: Roles, token: number): Group | null {
  const index = roles.name[token];
  if (index === -1 || roles.input.names[index].type !== "PER") return null;
  const last = roles.nameLast[token];
  const { tokens, text } = roles.input.analysis;
  const peeled = roles.input.names[index].start - text.origin[tokens.start[token]];
  const unit = peeled > 0 ? text.units[tokens.start[token]] : 0;
  const proclitics =
    unit === 0x0648 || unit === 0x0641
      ? Proclitic.CONJUNCTION
      : unit === 0x0628
        ? Proclitic.BI
        : unit === 0x0644
          ? Proclitic.LI
          : 0;
  return {
    ...none,
    outer: token,
    first: token,
    peeled,
    last,
    low: 1,
    high: 1,
    mod: null,
    who: token,
    whoLast: last,
    counted: false,
    quantity: null,
    people: true,
    definite: true,
    name: index,
    proclitics,
    outerLast: last,
  };
}

/** A noun without a number: its own number counts. «جندي» 1, «جنديان» 2, «جنود» two or more. */
function readBare(roles: Roles, token: number, end: number): Group | null {
  if (roles.is(token, "others") && isManyOthers(roles, token)) {
    const { peeled, proclitics } = peeledWord(roles, token);
    return {
      ...none,
      outer: token,
      first: token,
      peeled,
      last: token,
      low: 2,
      high: null,
      mod: null,
      counted: false,
      quantity: null,
      others: true,
      people: true,
      definite: false,
      plural: true,
      proclitics,
      outerLast: token,
    };
  }
  if (roles.is(token, "other-two")) {
    const { peeled, proclitics } = peeledWord(roles, token);
    return {
      ...none,
      outer: token,
      first: token,
      peeled,
      last: token,
      low: 2,
      high: 2,
      mod: null,
      counted: true,
      quantity: null,
      others: true,
      people: true,
      definite: false,
      plural: true,
      proclitics,
      outerLast: token,
    };
  }
  const noun = readNoun(roles, token, end);
  if (noun === null || isOnlyAdjective(roles, noun)) return null;
  let { last } = noun;
  let low = noun.number === 3 ? 2 : noun.number;
  let high: number | null = noun.number === 3 ? null : noun.number;
  // «جنديان اثنان», «شخص واحد»
  const after = roles.quantity[last + 1];
  if (after !== -1 && noun.number !== 3) {
    const { low: number, lastToken, peeled } = roles.input.numerals.quantities[after];
    if (number === noun.number && peeled === 0) last = lastToken;
  } else if (after !== -1 && !noun.definite) {
    // «فلسطينيين اثنين» is a dual written like a plural.
    const { low: number, lastToken, peeled } = roles.input.numerals.quantities[after];
    if (number === 2 && peeled === 0) [low, high, last] = [2, 2, lastToken];
  }
  // A title or class word and the name it leads to: «القيادي محمد ظاهر».
  let name = -1;
  if (
    noun.number === 1 &&
    roles.name[last + 1] !== -1 &&
    roles.input.names[roles.name[last + 1]].type === "PER" &&
    roles.input.names[roles.name[last + 1]].start === rawStart(roles, last + 1)
  ) {
    name = roles.name[last + 1];
    last = roles.nameLast[last + 1];
  }
  if (roles.is(last + 1, "others") && noun.number === 3) last++;
  else if (roles.is(last + 1, "other-one") && noun.number === 1 && peeledWord(roles, last + 1).peeled === 0) last++;
  else if (roles.is(last + 1, "other-two") && noun.number === 2) last++;
  return {
    ...none,
    outer: token,
    first: token,
    peeled: noun.peeled,
    last,
    low,
    high,
    mod: null,
    harm: noun.harm,
    held: noun.held,
    who: noun.harm === null ? noun.first : -1,
    whoLast: noun.harm === null ? last : -1,
    classes: noun.classes,
    nationality: noun.nationality,
    counted: high === 2,
    quantity: null,
    people: true,
    definite: noun.definite || noun.pronoun > 0,
    plural: noun.number === 3,
    name,
    proclitics: noun.proclitics,
    outerLast: last,
  };
}

/** «هجوم مسلح», «القوات التركية»: an adjective of the noun before it, nobody by itself. */
function isOnlyAdjective(roles: Roles, { first, number, proclitics, harm }: Noun): boolean {
  const { tokens } = roles.input.analysis;
  if (harm !== null || number === 2 || proclitics !== 0) return false;
  const nation = roles.victim[first] === -1;
  if (!nation && !roles.victimRow(roles.victim[first]).adjective) return false;
  const before = first - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.WORD) return nation && number === 1;
  if (roles.harm[before] !== -1 || roles.words[before] !== 0) return false;
  return number === 1 || nation;
}

/** «آخرون», «آخرين»; «أخرى» alone is one more of anything. */
const isManyOthers = (roles: Roles, token: number): boolean => {
  const { tokens, text } = roles.input.analysis;
  return text.units[tokens.end[token] - 1] === 0x0646;
};

const rawStart = (roles: Roles, token: number): number =>
  roles.input.analysis.text.origin[roles.input.analysis.tokens.start[token]];
