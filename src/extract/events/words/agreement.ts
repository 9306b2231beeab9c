import { Feature } from "../../../lexicon/features.js";
import { ALEF, FATHATAN, HA, MEEM, NOON, TA, TA_MARBUTA, WAW, YA } from "../../../text/letters.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isBrokenPlural } from "./adjectives.js";
import { hasFamily, isGoverned, nameStart } from "./nouns.js";
import { isPartitive, isQuantifier } from "./takers.js";
import { endsInPronoun, startsWithConjunction } from "./verb-forms.js";

/** Gender and number of a noun, or those that a verb or a pronoun has of it; null where its letters leave it open. */
export interface Agreement {
  readonly feminine: boolean | null;
  readonly plural: boolean | null;
}

/** A letter of a word as it is written, counted from its end. */
function letter(scene: Scene, token: number, fromEnd: number): number {
  const { text, tokens } = scene.analysis;
  const at = tokens.end[token] - fromEnd;
  return at < tokens.start[token] ? -1 : text.raw.charCodeAt(text.origin[at]);
}

/** What a verb of the third person tells of its subject; nothing where it may be a noun of action: «وقتلها». */
export function ofVerb(scene: Scene, token: number): Agreement | null {
  const { hits } = scene.analysis;
  let feminine = 0;
  let masculine = 0;
  let plural = 0;
  let singular = 0;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const features = hits.features[hit];
    if ((features & Feature.MASDAR) !== 0) return null;
    if ((features & Feature.VERB) === 0) continue;
    // «قتلت», «تقتل» are also of the first and second person, which news has in quotes only.
    if ((features & (Feature.FIRST | Feature.SECOND)) !== 0 && (features & Feature.THIRD) === 0) continue;
    if ((features & (Feature.PLURAL | Feature.DUAL)) !== 0) plural++;
    else singular++;
    if ((features & Feature.FEMININE) !== 0) feminine++;
    else masculine++;
  }
  if (feminine + masculine === 0) return null;
  return {
    feminine: feminine > 0 && masculine > 0 ? null : feminine > 0,
    plural: plural > 0 && singular > 0 ? null : plural > 0,
  };
}

/** «نطالب», «استهدفنا»: a verb of those who speak, which nothing else is written like. */
export function isFirstPerson(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let mine = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (scene.isBare(hits.entry[hit]) || (hits.features[hit] & Feature.FIXED) !== 0) continue;
    if ((hits.features[hit] & Feature.VERB) === 0 || (hits.features[hit] & Feature.FIRST) === 0) return false;
    mine = true;
  }
  return mine && scene.nameAt[token] === -1;
}

/** What the pronoun at the end of a word tells of whom it goes back to: «انسحابه», «سيطرتها», «دعمهم». */
export function ofPronoun(scene: Scene, token: number): Agreement | null {
  const last = letter(scene, token, 1);
  const before = letter(scene, token, 2);
  if (last === HA) return { feminine: false, plural: false };
  if (last === ALEF && before === HA) return { feminine: true, plural: false };
  if (last === MEEM && before === HA) return { feminine: null, plural: true };
  if (last === ALEF && before === MEEM && letter(scene, token, 3) === HA) return { feminine: null, plural: true };
  return null;
}

/** Letters of the pronoun at the end of a word. */
function pronounLength(scene: Scene, token: number): number {
  const { plural, feminine } = ofPronoun(scene, token) ?? { plural: null, feminine: null };
  return plural === true ? (letter(scene, token, 1) === ALEF ? 3 : 2) : feminine === null ? 0 : feminine ? 2 : 1;
}

const OPEN: Agreement = { feminine: null, plural: null };
const MANY: Agreement = { feminine: null, plural: true };

function ofName(scene: Scene, phrase: Phrase): Agreement {
  const { type } = scene.input.names[phrase.name];
  const last = letter(scene, phrase.first, 1);
  if (type === "PER") {
    // «الوزيرة»; a name without a title may be a woman's.
    const title = scene.titleAt[phrase.first] === phrase.name;
    return { feminine: title || last === TA_MARBUTA ? last === TA_MARBUTA : null, plural: false };
  }
  if (last === TA_MARBUTA) return { feminine: true, plural: type === "GPE" ? false : null };
  if (last === TA && letter(scene, phrase.first, 2) === ALEF) return { feminine: true, plural: null };
  // «لم يطالب إسرائيل»: states go like a woman, but for those with the article and «لبنان».
  if (type === "GPE") {
    const plain = (phrase.first === phrase.last || last === ALEF) && !scene.hasArticle(phrase.first);
    return { feminine: plain && scene.input.names[phrase.name].country !== "LB" ? true : null, plural: false };
  }
  return OPEN;
}

/** What a phrase's own letters and rows tell of its gender and number. */
function ofPhrase(scene: Scene, phrase: Phrase): Agreement {
  const { first } = phrase;
  // «أصيب شابان واعتقل خمسة»: a verb in the masculine singular does not go on with several.
  if (phrase.figure !== -1) return scene.input.casualties[phrase.figure].low > 1 ? MANY : OPEN;
  if (isQuantifier(scene, first) || scene.is(first, Flag.NUMBER) || hasFamily(scene, first, "number")) return OPEN;
  if (phrase.name !== -1 && (scene.nameAt[first] === phrase.name || scene.titleAt[first] === phrase.name))
    return ofName(scene, phrase);
  const { hits } = scene.analysis;
  let plural = 0;
  let dual = 0;
  let masculine = 0;
  for (let hit = hits.first[first]; hit < hits.first[first + 1]; hit++) {
    const features = hits.features[hit];
    if (hits.peeled[hit] > 0 || scene.isBare(hits.entry[hit]) || (features & (Feature.VERB | Feature.FIXED)) !== 0)
      continue;
    if ((features & Feature.PLURAL) !== 0) plural++;
    else if ((features & Feature.DUAL) !== 0) dual++;
    // The tables of contexts give plurals such as «وحدات» as words of their own.
    else if ((features & Feature.MASCULINE) !== 0 && !scene.isContext(hits.entry[hit])) masculine++;
  }
  const own = endsInPronoun(scene, first) ? pronounLength(scene, first) : 0;
  // «شقيقته», but «قواته» go like one woman.
  if (own > 0 && letter(scene, first, own + 1) === TA && hasFamily(scene, first, "title"))
    return { feminine: true, plural: letter(scene, first, own + 2) === ALEF ? null : false };
  const last = letter(scene, first, 1);
  const before = letter(scene, first, 2);
  if (last === NOON && (before === WAW || before === YA) && plural + dual > 0) return { feminine: false, plural: true };
  // «القوات»: things in the plural go like one woman.
  if (last === TA && before === ALEF) return { feminine: true, plural: null };
  if (plural > 0) return { feminine: null, plural: true };
  if (dual > 0) return { feminine: null, plural: true };
  // «حركة طالبان»: those of a body may go on as many.
  const body = phrase.name !== -1 && scene.input.names[phrase.name].type === "ORG";
  if (last === TA_MARBUTA) return { feminine: true, plural: body ? null : false };
  return masculine > 0 ? { feminine: false, plural: false } : OPEN;
}

/** Whether more who act are joined to a phrase: «واشنطن ولندن». */
function isJoinedTo(scene: Scene, { last }: Phrase): boolean {
  const next = last + 1;
  return next < scene.analysis.tokens.count && startsWithConjunction(scene, next) && !scene.is(next, Flag.VERB);
}

/** Whether another name is joined to a name of a body or state. */
function areTwoNames(scene: Scene, { name, last }: Phrase): boolean {
  const second = scene.nameAt[last + 1] ?? -1;
  return (
    second !== -1 &&
    second !== name &&
    scene.input.names[second].type === scene.input.names[name].type &&
    nameStart(scene, second) > scene.analysis.tokens.start[last + 1] &&
    startsWithConjunction(scene, last + 1)
  );
}

/** Whether a verb or pronoun behind a phrase could go back to it. */
export function agreesWith(scene: Scene, wanted: Agreement | null, phrase: Phrase): boolean {
  if (wanted === null) return true;
  const nature = ofPhrase(scene, phrase);
  if (wanted.plural === true) return nature.plural !== false || isJoinedTo(scene, phrase);
  // «الرياض وواشنطن أعلنتا …، ودعا الاتحاد»: one does not go back to two.
  if (wanted.plural === false && phrase.name !== -1 && areTwoNames(scene, phrase)) return false;
  if (wanted.plural === null || wanted.feminine === null) return true;
  // Broken plurals of things and of groups go like one woman: «الفصائل أعلنت».
  if (wanted.feminine) return nature.feminine !== false;
  return nature.feminine !== true && nature.plural !== true;
}

/** Whether a verb before a phrase is of the other gender, so that the phrase is not its subject: «وحمل حركة طالبان مسؤولية». */
export function disagrees(scene: Scene, verb: number, phrase: Phrase): boolean {
  const wanted = ofVerb(scene, verb);
  if (wanted === null || wanted.feminine === null || ofPronoun(scene, phrase.first) !== null) return false;
  const { feminine, plural } = ofPhrase(scene, phrase);
  return feminine !== null && feminine !== wanted.feminine && (feminine || plural === false || phrase.name !== -1);
}

/** A word of this length in alef that no table knows is a noun in tanween: «تحقيقا». */
const LONG = 5;

/** «مدنيا», «تحقيقا»: an indefinite noun in the accusative. */
function isAccusative(scene: Scene, token: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  const end = text.origin[tokens.end[token] - 1];
  if (text.raw.charCodeAt(end - 1) === FATHATAN || text.raw.charCodeAt(end + 1) === FATHATAN) return true;
  // «عددا من المسؤولين»
  if (isPartitive(scene, token) && letter(scene, token, 1) === ALEF) return true;
  // «رئيسا الوزراء», «وزيرا خارجية سوريا» are two.
  const next = token + 1;
  const bare = scene.particle[next] === -1 && !isGoverned(scene, next);
  if (isCompleted(scene, next) || (bare && isDual(scene, token) && isCompleted(scene, next + 1))) return false;
  let known = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const features = hits.features[hit];
    if ((features & Feature.FIXED) !== 0 || scene.isBare(hits.entry[hit])) continue;
    if ((features & Feature.ACCUSATIVE) !== 0) return true;
    known = true;
  }
  // «ضحايا»
  const broken = letter(scene, token, 2) === YA && letter(scene, token, 3) === ALEF;
  return !known && !broken && !scene.hasArticle(token) && tokens.end[token] - tokens.start[token] >= LONG;
}

/** Whether a phrase begins with a noun that no subject is, or its adjective tells so: «مسلحين», «قائدي الجيش», «مدنيا», «قادة عسكريين». */
export function isOblique(scene: Scene, phrase: Phrase): boolean {
  const { first, last, peeled } = phrase;
  // «أعلن أحد مؤسسي الشركة»: the word before it is the subject.
  if (first > 0 && isQuantifier(scene, first - 1)) return false;
  if (hasObliqueHead(scene, first, peeled)) return true;
  const next = first + 1;
  return next <= last && scene.nameAt[next] === -1 && isBrokenPlural(scene, first) && isObliqueAdjective(scene, next);
}

function hasObliqueHead(scene: Scene, first: number, peeled: number): boolean {
  if (peeled > 0 || scene.timexAt[first] !== -1 || scene.is(first, Flag.NUMBER)) return false;
  const last = letter(scene, first, 1);
  // «تركيا» only looks like an adjective in tanween.
  if (scene.nameAt[first] !== -1 && (last !== NOON || scene.input.names[scene.nameAt[first]].type !== "ORG"))
    return false;
  if (last === ALEF) return isAccusative(scene, first);
  if (last !== NOON && last !== YA) return false;
  const { hits } = scene.analysis;
  let oblique = false;
  for (let hit = hits.first[first]; hit < hits.first[first + 1]; hit++) {
    const features = hits.features[hit];
    if (hits.peeled[hit] > 0 || scene.isBare(hits.entry[hit]) || (features & Feature.FIXED) !== 0) continue;
    // «ثنائي»: a word that can be of one tells nothing.
    if ((features & (Feature.PLURAL | Feature.DUAL)) === 0) return false;
    oblique ||= last === NOON ? letter(scene, first, 2) === YA : (features & Feature.CONSTRUCT) !== 0;
  }
  return oblique;
}

function isDual({ analysis: { hits } }: Scene, token: number): boolean {
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.peeled[hit] === 0 && (hits.features[hit] & Feature.DUAL) !== 0) return true;
  return false;
}

const isCompleted = (scene: Scene, next: number): boolean => scene.hasArticle(next) || scene.nameAt[next] !== -1;

/** «عسكريين», «أمريكيين»: an adjective in the oblique plural or dual. */
function isObliqueAdjective(scene: Scene, token: number): boolean {
  if (letter(scene, token, 1) !== NOON || letter(scene, token, 2) !== YA || scene.hasArticle(token)) return false;
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const features = hits.features[hit];
    const many = (features & (Feature.PLURAL | Feature.DUAL)) !== 0;
    if (hits.peeled[hit] === 0 && many && (features & (Feature.ADJECTIVE | Feature.NISBA)) !== 0) return true;
  }
  return false;
}

/** «البلدان», «الرئيسان»: two, told as only a subject is; «البلدان» may be many as well. */
function areTwoWhoAct(scene: Scene, token: number): boolean {
  if (letter(scene, token, 1) !== NOON || letter(scene, token, 2) !== ALEF || !scene.hasArticle(token)) return false;
  const { hits } = scene.analysis;
  let two = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if ((hits.features[hit] & Feature.SINGULAR) !== 0) return false;
    two ||= hits.peeled[hit] === 0 && (hits.features[hit] & Feature.DUAL) !== 0;
  }
  return two;
}

/** «المسلحون», «العراقيون», «مسلحون», «الطرفان»: a plural or dual that only a subject has. */
export function isNominative(scene: Scene, token: number): boolean {
  if (areTwoWhoAct(scene, token)) return true;
  if (letter(scene, token, 1) !== NOON || letter(scene, token, 2) !== WAW) return false;
  if (scene.hasArticle(token)) return true;
  if (scene.nameAt[token] !== -1) return false;
  const { hits } = scene.analysis;
  let many = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const features = hits.features[hit];
    if ((features & Feature.VERB) !== 0) return false;
    many ||= hits.peeled[hit] === 0 && (features & Feature.PLURAL) !== 0;
  }
  return many;
}
