import { wordAt } from "../../lexicon/analysis.js";
import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { EventType } from "../../model/event.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Draft, Phrase } from "./draft.js";
import {
  canTakePart,
  hasFamily,
  isAdjectival,
  isBrokenPlural,
  isGoverned,
  isInTanween,
  isPartitive,
  isTaker,
  nameStart,
} from "./nouns.js";
import { isPredicate } from "./offices.js";
import { readPhrase } from "./phrases.js";
import { isGlued } from "./prepositions.js";
import { Flag, type Scene } from "./scene.js";
import { endsInPronoun, startsWithConjunction } from "./verb-forms.js";
import { flies } from "./weapons.js";

/** Types whose pronoun is rather the one harmed: مقتله, اعتقاله. */
export const HARMS: ReadonlySet<EventType> = new Set([
  "killing",
  "arrest",
  "abduction",
  "trial",
  "execution",
  "release",
  "appointment",
  "resignation",
]);

/** The noun phrase that completes a masdar: مقتل الجنود, هجوم النظام. */
export function genitive(scene: Scene, draft: Draft, to: number): Phrase | null {
  const { found } = draft;
  // What has a pronoun or tanween («قصفا») is completed by nothing.
  if (found.pronoun > 0 || (found.features & Feature.ACCUSATIVE) !== 0 || found.last + 1 >= to) return null;
  let next = found.last + 1;
  // «مقتل وإصابة 3 مصريين»: two nouns of action share what completes the second.
  if (next + 1 < to && startsWithConjunction(scene, next) && isMasdar(scene, next)) next++;
  // «اتهامات "تل أبيب"»
  if (scene.is(next, Flag.QUOTE) && (scene.nameAt[next + 1] ?? -1) !== -1) next++;
  if (scene.particle[next] !== -1 || scene.timexAt[next] !== -1) return null;
  if (scene.is(found.first, Flag.DEFINITE) && (found.features & Feature.DEFINITE) !== 0) return null;
  const name = scene.nameAt[next];
  if (name !== -1 && nameStart(scene, name) > scene.analysis.tokens.start[next]) return null;
  if (scene.is(next, Flag.MARK) && !scene.is(next, Flag.QUOTE)) return null;
  if (
    name === -1 &&
    scene.victimAt[next] === -1 &&
    (isAdjectival(scene, next) ||
      isDescribing(scene, draft, next) ||
      isAccusative(scene, next) ||
      isGoverned(scene, next) ||
      !(
        canTakePart(scene, next) ||
        isSome(scene, next) ||
        ((found.features & Feature.PLURAL) === 0 && differs(scene, found.first, next)) ||
        isUndergoing(scene, draft, next) ||
        isCompletedByName(scene, next) ||
        isPutOff(scene, draft, next)
      ))
  )
    return null;
  return readPhrase(scene, next, to);
}

/** Whether a word can be a noun of action: one that the lexicon makes from a verb, or a trigger. */
export function isMasdar(scene: Scene, token: number): boolean {
  if (scene.nameAt[token] !== -1 || scene.is(token, Flag.DEFINITE)) return false;
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit]) && (hits.features[hit] & Feature.MASDAR) !== 0) return true;
  return false;
}

/** «هجمات [مجموعات من المستوطنين]» */
const isSome = (scene: Scene, token: number): boolean =>
  isPartitive(scene, token) && scene.particleCode(token + 1) === scene.vocabulary.particleCodes.get("min");

/** «استهداف منزل», «تأجيل اجتماع»: a bare noun behind what is always done to something. */
const isUndergoing = (scene: Scene, { found: { trigger } }: Draft, next: number): boolean =>
  trigger.frame.some(({ slot, position }) => position === "gen" && slot === "target") &&
  (canBeActedUpon(scene, next) || isMasdar(scene, next) || isAdjectival(scene, next + 1)) &&
  !isPartitive(scene, next) &&
  // «تأجيل عقد القمة»
  scene.triggerAt[next + 1] === -1 &&
  !isBlownUp(scene, next);

/** «قصف معاقل طالبان»: what a name completes is a noun. */
function isCompletedByName(scene: Scene, token: number): boolean {
  // «مسلحي تنظيم داعش»
  const next = token + 1;
  const head = scene.nameAt[next] === -1 && hasFamily(scene, next, "body-head");
  const at = head && !isGoverned(scene, next) && !startsWithConjunction(scene, next) ? next + 1 : next;
  const name = scene.nameAt[at] ?? -1;
  return (
    name !== -1 &&
    scene.border[at] === 0 &&
    scene.particle[token] === -1 &&
    !scene.is(token, Flag.VERBAL | Flag.MARK | Flag.FUNCTION) &&
    !scene.hasArticle(token) &&
    nameStart(scene, name) === scene.analysis.tokens.start[at]
  );
}

/** «استئناف تظاهراتها», «تعليق غاراته»: a deed of somebody's own is put off or begun again. */
const isPutOff = (scene: Scene, { type }: Draft, token: number): boolean =>
  (type === "suspension" || type === "resumption") && scene.triggerAt[token] !== -1 && endsInPronoun(scene, token);

/** «تفجير سيارتين», «تفجير عبوة»: with what, not what. */
const isBlownUp = (scene: Scene, token: number): boolean =>
  scene.isOf(token, "vehicle") || scene.isOf(token, "explosive") || hasFamily(scene, token, "weapon");

const NUN = 0x0646;
const YA = 0x064a;
const ALEF = 0x0627;

/** «قصفا عنيفا»: what completes a noun never ends in tanween fath. */
function isAccusative(scene: Scene, token: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  if (scene.nameAt[token] !== -1 || text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) !== ALEF) return false;
  if (endsInPronoun(scene, token)) return false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.ACCUSATIVE) !== 0) return true;
  return !canTakePart(scene, token);
}

/** «هجوم انتحاري», «قصف مدفعي»: a word in ya that describes an indefinite blow, which takes no such word as its doer. */
function isDescribing(scene: Scene, draft: Draft, next: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  // «دخول مقاتلي الجيش»: a sound plural before what completes it.
  const completed = scene.hasArticle(next + 1) || (scene.nameAt[next + 1] ?? -1) !== -1;
  for (let hit = hits.first[next]; completed && hit < hits.first[next + 1]; hit++)
    if (hits.peeled[hit] === 0 && (hits.features[hit] & Feature.CONSTRUCT) !== 0) return false;
  return (
    scene.nameAt[next] === -1 &&
    scene.victimAt[next] === -1 &&
    !HARMS.has(draft.type) &&
    !scene.hasArticle(next) &&
    tokens.end[next] - tokens.start[next] > 3 &&
    (text.raw.charCodeAt(text.origin[tokens.end[next] - 1]) === YA || areTwo(scene, draft.found.last, next))
  );
}

/** «تفجيرين [انتحاريين]»: two, as the word before them is. */
function areTwo({ analysis: { text, tokens } }: Scene, blows: number, next: number): boolean {
  const isDual = (token: number): boolean => {
    const end = tokens.end[token];
    return text.units[end - 1] === NUN && text.units[end - 2] === YA && end - tokens.start[token] > DUAL;
  };
  return isDual(blows) && isDual(next);
}
/** Letters of a short word in the dual. */
const DUAL = 4;

const TA_MARBUTA = 0x0629;

/** Whether a noun agrees so little with the one before it that it cannot be its adjective: إسقاط طائرتين, خطف حافلة. */
function differs(scene: Scene, head: number, next: number): boolean {
  const { text, tokens } = scene.analysis;
  if (tokens.kind[next] !== TokenKind.WORD || scene.is(next, Flag.VERB | Flag.FUNCTION) || scene.particle[next] !== -1)
    return false;
  const feminine = (token: number): boolean => text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === TA_MARBUTA;
  return (feminine(next) && !feminine(head)) || isBrokenPlural(scene, next);
}

/** Whether a phrase can be the doer of a deed told by a noun of action: a name, or people. */
function canAct(scene: Scene, phrase: Phrase): boolean {
  if (phrase.figure !== -1) return false;
  if (phrase.name !== -1) {
    const { type } = scene.input.names[phrase.name];
    // «تطهير مدينة زنجبار»: no town does, where a noun says that it is one.
    return type === "ORG" || type === "PER" || (type === "GPE" && scene.nameAt[phrase.first] === phrase.name);
  }
  return isTaker(scene, phrase.first) || isPartitive(scene, phrase.first);
}

/** Whether a phrase that completes a noun of action could be its doer: what has the article could, other bare nouns could not. */
export const mayAct = (scene: Scene, phrase: Phrase): boolean =>
  phrase.name !== -1 || phrase.figure !== -1 || canTakePart(scene, phrase.first);

/**
 * What is done to whom, where a noun of action is completed by its doer: «إسقاط إيران طائرة», «اقتحام مسلحين كنيسة»,
 * «توقيف الشرطة لأحد المتظاهرين».
 */
export function objectBehind(scene: Scene, { type }: Draft, doer: Phrase, to: number): Phrase | null {
  // «اقتحام قوة من الجيش، فجر الخميس، مخيم»
  const next = behindQuality(scene, behindMeans(scene, behindDay(scene, doer.last + 1, to), to), to);
  // «قصف طائرات التحالف منزلا», «اقتحام الآليات المدينة», «استهداف مسيرة تركية سيارة»
  const strikes =
    (type === "attack" && flies(scene, doer.first)) ||
    ((type === "airstrike" || type === "shelling" || (type === "takeover" && scene.hasArticle(doer.first))) &&
      (hasFamily(scene, doer.first, "weapon") || scene.isOf(doer.first, "mobile-force")));
  if (next >= to || !(strikes || canAct(scene, doer)) || scene.is(next, Flag.MARK) || scene.border[next] !== 0)
    return null;
  if (isGlued(scene, next, "li"))
    // «رفض المملكة لأي تهجير»
    return wordAt(scene.analysis, next) === TO_ANY && next + 1 < to
      ? readPhrase(scene, next + 1, to)
      : readPhrase(scene, next, to, Proclitic.LI);
  if (scene.particle[next] !== -1 || scene.timexAt[next] !== -1 || scene.triggerAt[next] !== -1) return null;
  if (isGoverned(scene, next) || startsWithConjunction(scene, next) || scene.is(next, Flag.VERB | Flag.FUNCTION))
    return null;
  if (scene.nameAt[next] === -1 && (isAdjectival(scene, next) || !canBeActedUpon(scene, next))) return null;
  // «استهداف القوات المتوغلة»: what has the article and is no noun of the tables tells more of the doer.
  if (scene.nameAt[next] === -1 && scene.hasArticle(next) && !isTaker(scene, next) && !isKnownNoun(scene, next))
    return null;
  // «إعدام سليمان الأسد ابن هلال»: more of the same one.
  if (scene.isOf(next, "somebodys") || isPredicate(scene, next) || arePeople(scene, doer, next)) return null;
  if (describesPerson(scene, doer, next)) return null;
  // «تعيين فلان واليا»: what he is made.
  if (doer.name !== -1 && hasFamily(scene, next, "title") && isInTanween(scene, next)) return null;
  return readPhrase(scene, next, to);
}

/** «رفض مصر [القاطع] تهجير», «إدانة المملكة [الشديدة] للهجوم»: the adjective of a noun of action, behind its doer. */
function behindQuality(scene: Scene, token: number, to: number): number {
  const next = token + 1;
  if (next >= to || !scene.hasArticle(token) || scene.nameAt[token] !== -1 || scene.triggerAt[token] !== -1)
    return token;
  const led = isGlued(scene, next, "li");
  return led || (!scene.hasArticle(next) && scene.triggerAt[next] !== -1 && isMasdar(scene, next)) ? next : token;
}

/** «قصف الحوثيين [بالهاون] حي الربصا»: the token behind what it was done with. */
function behindMeans(scene: Scene, from: number, to: number): number {
  if (from >= to || !isGlued(scene, from, "bi")) return from;
  let at = from;
  while (at < to && (scene.is(at, Flag.QUOTE) || (at === from && !hasFamily(scene, at, "weapon")))) at++;
  return at < to && hasFamily(scene, at, "weapon") ? (scene.is(at + 1, Flag.QUOTE) ? at + 2 : at + 1) : from;
}

/** The token behind a day between commas. */
function behindDay(scene: Scene, from: number, to: number): number {
  if (from + 1 >= to || !scene.is(from, Flag.COMMA) || scene.timexAt[from + 1] === -1) return from;
  let at = from + 1;
  while (at < to && scene.timexAt[at] !== -1) at++;
  return at < to && scene.is(at, Flag.COMMA) ? at + 1 : from;
}

/** «إطاحة الرئيس محمد بازوم [المحتجز] منذ الأربعاء»: a word in the singular with the article behind a person tells more of him. */
function describesPerson(scene: Scene, { name }: Phrase, next: number): boolean {
  if (!scene.isPerson(name) || !scene.hasArticle(next)) return false;
  if (scene.nameAt[next] !== -1 || scene.titleAt[next] !== -1) return false;
  const { hits } = scene.analysis;
  for (let hit = hits.first[next]; hit < hits.first[next + 1]; hit++)
    if ((hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0) return false;
  return isAdjectival(scene, next) || hasFamily(scene, next, "victim") || hasFamily(scene, next, "harm");
}

/** «دعم المقاتلين [الأكراد]»: a word for people that is an adjective too tells more of people. */
const arePeople = (scene: Scene, { first, last, name }: Phrase, next: number): boolean =>
  name === -1 &&
  first === last &&
  scene.hasArticle(first) &&
  scene.hasArticle(next) &&
  hasFamily(scene, first, "victim") &&
  hasFamily(scene, next, "victim");

/** «استئناف واشنطن عقوباتها», «إدانة بغداد الهجوم»: right behind the doer a deed, or what is its own. */
export function actsOnDeed(scene: Scene, doer: Phrase, to: number): boolean {
  const next = behindQuality(scene, doer.last + 1, to);
  if (next >= to || !canAct(scene, doer) || scene.border[next] !== 0 || scene.nameAt[next] !== -1) return false;
  if (
    scene.particle[next] !== -1 ||
    scene.timexAt[next] !== -1 ||
    scene.is(next, Flag.MARK | Flag.VERB | Flag.FUNCTION)
  )
    return false;
  if (isGoverned(scene, next) || startsWithConjunction(scene, next)) return false;
  const whole = doer.name !== -1 || scene.hasArticle(doer.last);
  return whole && (endsInPronoun(scene, next) || (scene.triggerAt[next] !== -1 && isNounOfDeed(scene, next)));
}

/** «السكان [المهددين]» are no deed. */
function isNounOfDeed(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let noun = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const features = hits.features[hit];
    if (scene.isBare(hits.entry[hit]) || hits.peeled[hit] > 0) continue;
    if ((features & (Feature.ACTIVE_PARTICIPLE | Feature.PASSIVE_PARTICIPLE | Feature.ADJECTIVE)) !== 0) return false;
    noun ||= (features & (Feature.MASDAR | Feature.NOUN)) !== 0 && (features & Feature.VERB) === 0;
  }
  return noun;
}

function isKnownNoun(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit]) && (hits.features[hit] & (Feature.NOUN | Feature.MASDAR)) !== 0) return true;
  return false;
}

const TO_ANY = "لاي";

const LONG = 5;

/** A word that can be acted upon: people, a number of them, a noun of the tables, or one in the sound plural («مشاغبين»). */
function canBeActedUpon(scene: Scene, token: number): boolean {
  if (canTakePart(scene, token)) return true;
  const { hits, text, tokens } = scene.analysis;
  const end = tokens.end[token];
  if (end - tokens.start[token] > LONG && text.units[end - 1] === NUN && text.units[end - 2] === YA) return true;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.peeled[hit] === 0 && (hits.features[hit] & Feature.NOUN) !== 0 && !scene.isBare(hits.entry[hit]))
      return true;
  return false;
}
