import { isBareAlef } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import {
  ALEF,
  BA,
  FATHATAN,
  HA,
  KAF,
  LAM,
  MEEM,
  NOON,
  SEEN,
  TA,
  TA_MARBUTA,
  WAW,
  YA,
  YA_HAMZA,
} from "../../../text/letters.js";
import { type Facts, isDefinite, isListed } from "./facts.js";
import { looksVerbal } from "./verbal-look.js";

// What the letters of a word that no table knows say: that it is a noun of the language, a verb, or goes on with the sentence.

/** The fewest letters that are a word of their own behind a letter. */
const REST = 3;

/** Whether an unknown word is shaped like a noun of the language: with ta marbuta, tanween, or the plural in ات. */
export function looksNative({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const end = tokens.end[token];
  const last = text.origin[end - 1];
  if (text.raw.charCodeAt(last) === TA_MARBUTA) return true;
  for (let at = last; at < text.origin[end]; at++) if (text.raw.charCodeAt(at) === FATHATAN) return true;
  if (text.raw.charCodeAt(last - 1) === FATHATAN) return true;
  return end - tokens.start[token] > 4 && text.units[end - 1] === TA && text.units[end - 2] === ALEF;
}

/** Whether a word of the language has an ending that no name takes: ta marbuta, the accusative, a sound plural, a pronoun. */
export function isInflected(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const end = tokens.end[token];
  const last = text.units[end - 1];
  if (looksNative(facts, token) || last === ALEF || isDefinite(facts, token)) return true;
  const before = text.units[end - 2];
  if (last === NOON && (before === WAW || before === YA)) return true;
  return last === HA && text.raw.charCodeAt(text.origin[end - 1]) === HA;
}

/** «قال [ظرفاء]», «ذكر [أنّالحرب]», «أثار كريم حداد [استياءه]», «واصل كريم حداد [تشبثه]»: broken plurals in hamza, words run together, a noun and its pronoun. */
const NO_NAME = /^(?!ال).*[^ي]اء$|[أإ]نّ|(?:ت|اء|ا[^دلن])ه$|^ت[^او].{2,}ه$/;

export function isNoName({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const end = tokens.end[token];
  if (end - tokens.start[token] < SHORTEST_NOUN) return false;
  return NO_NAME.test(text.raw.slice(text.origin[tokens.start[token]], text.origin[end]).trimEnd());
}

/** Letters of a noun with a pronoun; «إنجه» is a name. */
const SHORTEST_NOUN = 5;

/** Letters of a noun with the article in the plural in ات; «الزيات» is a family. */
const PLURAL_NOUN = 7;

export const isLongPlural = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  text.units[tokens.end[token] - 1] === TA && tokens.end[token] - tokens.start[token] >= PLURAL_NOUN;

/** «كريم حداد وحلفاؤه [تكبدوا]», «أنصار كريم حداد [اندسوا]»: the ending of verbs in the plural; foreign names have «اوا». */
export function isPluralVerb({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const end = tokens.end[token];
  const first = text.units[tokens.start[token]];
  if (end - tokens.start[token] < PLURAL_VERB) return false;
  if (first !== TA && first !== YA && !(first === ALEF && isAugmented(text.units, tokens.start[token]))) return false;
  // «يستنجدون»; «تيلرسون», «يوهانسون» are names.
  if (first === YA && text.units[end - 1] === NOON && text.units[end - 2] === WAW)
    return end - tokens.start[token] > PLURAL_VERB && text.units[end - 3] !== SEEN;
  if (text.units[end - 1] !== ALEF) return false;
  return text.units[end - 2] === WAW && text.units[end - 3] !== ALEF;
}

/** «اندسوا», «اعتزلوا», «استسلموا»: a past of the seventh, eighth or tenth form, told by the letters behind its alef. */
const isAugmented = (units: Uint16Array, start: number): boolean =>
  units[start + 1] === NOON || units[start + 2] === TA;

/** «كريم حداد [يتنازل] عن», «كريم حداد [يصحح] الخطأ», «منى حداد [تستجوب]»: a present with ت behind its first letter, of the tenth form or of a doubled root. */
export function isPresent({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const { units } = text;
  const start = tokens.start[token];
  const end = tokens.end[token];
  if (units[start] === TA) return units[start + 1] === SEEN && units[start + 2] === TA && end - start >= PRESENT;
  if (units[start] !== YA) return false;
  if (units[start + 1] === TA || (units[start + 1] === SEEN && units[start + 2] === TA)) return end - start >= PRESENT;
  return end - start === DOUBLED && units[end - 1] === units[end - 2];
}

/** «كريم حداد [اعتزل] اللعب»: a past of the eighth form, with an alef that has no hamza and no long vowel behind its ت. */
export function isPast({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const { units, raw, origin } = text;
  const start = tokens.start[token];
  if (tokens.end[token] - start !== PAST || units[start + 2] !== TA || !isBareAlef(raw.charCodeAt(origin[start])))
    return false;
  return !LONG.has(units[start + 3]) && !LONG.has(units[start + 4]);
}

/** Letters of «اعتزل». */
const PAST = 5;
const LONG: ReadonlySet<number> = new Set([ALEF, WAW, YA, HA]);

/** Letters of «يتقدم»; «يتس» is a name. */
const PRESENT = 5;
/** Letters of «يصحح». */
const DOUBLED = 4;

const PLURAL_VERB = 5;
/** Whether a word opens as participles with م do; foreign names go on from it with a long vowel. */
const opensParticiple = (units: Uint16Array, start: number): boolean =>
  units[start] === MEEM && !VOWELS.has(units[start + 1]);
const VOWELS: ReadonlySet<number> = new Set([ALEF, WAW, YA]);

/** «جندي سوري [متمركزين] في لبنان»: a participle in the sound plural. */
export function isPluralParticiple({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const { units } = text;
  const end = tokens.end[token];
  const start = tokens.start[token];
  // «مكلارين»
  if (end - start < SOUND_PLURAL || !opensParticiple(units, start) || units[start + 1] === KAF) return false;
  return units[end - 1] === NOON && (units[end - 2] === WAW || units[end - 2] === YA);
}

/** Letters of «مسلحين». */
const SOUND_PLURAL = 6;

/**
 * Whether a word without the article has the shape of an adjective: «مهجور», «متهالك», «مكتظ» with م; «فارغ», «شهير» with
 * their one long vowel; «فخم» with none; and their feminines.
 */
export function isAdjectiveShaped({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const { units } = text;
  const start = tokens.start[token];
  const feminine = text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === TA_MARBUTA ? 1 : 0;
  const letters = tokens.end[token] - feminine - start;
  const isStrong = (at: number): boolean => !VOWELS.has(units[start + at]);
  if (letters === 3) return isStrong(0) && isStrong(1) && isStrong(2);
  if (letters > LONGEST_ADJECTIVE) return false;
  if (opensParticiple(units, start)) return true;
  if (letters !== 4 || !isStrong(0) || !isStrong(3)) return false;
  // «عائم»: the hamza stands on a ya.
  const third = text.raw.charCodeAt(text.origin[start + 2]) === YA_HAMZA || isStrong(2);
  return (units[start + 1] === ALEF && third) || (isStrong(1) && units[start + 2] === YA);
}

/** Letters of «مستقطب». */
const LONGEST_ADJECTIVE = 6;

/** «في [الاحتراف] في إنجلترا», «إلى [التنسيق] في»: a masdar with the article, by where its long vowel stands. */
export function isMasdarShaped({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const { units } = text;
  const start = tokens.start[token] + 2;
  const letters = tokens.end[token] - start;
  if (letters < SHORTEST_MASDAR) return false;
  const last = units[tokens.end[token] - 2];
  return (
    (units[start] === ALEF && last === ALEF) || (units[start] === TA && letters === SHORTEST_MASDAR && last === YA)
  );
}

/** Letters of «تنسيق», «إعلام» without the article. */
const SHORTEST_MASDAR = 5;

/** Letters of a word with the pronoun of two. */
const OF_TWO = 6;

/** «كريم حداد [لا يناسبني]»: the particle of foreign names that is "not" too, before a verb. */
export const isDenied = (facts: Facts, token: number): boolean => {
  const { text, tokens } = facts.analysis;
  if (!NOT.has(facts.analysis, token) || token + 1 >= tokens.count) return false;
  const next = text.units[tokens.start[token + 1]];
  // «لا [يفي]»
  const isShort = next === YA && tokens.end[token + 1] - tokens.start[token + 1] === SHORT_VERB;
  return isShort || ((next === YA || next === TA) && looksVerbal(facts, token + 1));
};
const SHORT_VERB = 3;
const NOT = new WordSet("لا");

/** «قدم فلان وفلان [تعازيهما]»: a noun with the pronoun of two. */
export function isOfTwo({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const end = tokens.end[token];
  if (end - tokens.start[token] < OF_TWO || text.units[end - 1] !== ALEF) return false;
  return text.units[end - 2] === MEEM && text.units[end - 3] === HA;
}

/**
 * Whether a word that no table knows is a word behind a letter, which goes on with the sentence: «كريم حداد [لشرح]»,
 * «كريم حداد [وأنجب]». Foreign names in و go on with a long vowel or ل: «وايت», «ويلسون».
 */
export function goesOn(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const start = tokens.start[token];
  if (text.units[start] === WAW) {
    const next = text.raw.charCodeAt(text.origin[start + 1]);
    return next !== ALEF && next !== YA && next !== WAW && next !== LAM;
  }
  const end = tokens.end[token];
  // «كريم حداد [بتغلبه] على», but «لوران [بيرجيه]».
  if (text.units[start] === BA)
    return end - start > REST + 1 && text.raw.charCodeAt(text.origin[end - 1]) === HA && text.units[end - 2] !== YA;
  if (text.units[start] !== LAM) return false;
  return end - start > REST && isListed(facts, start + 1, end);
}
