import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventType } from "../../../model/event.js";
import { ALEF, NOON, TA, TA_MARBUTA, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasSlotAt } from "../tables/frames.js";
import { isAdjectival, isBrokenPlural } from "../words/adjectives.js";
import { hasFamily, isGoverned, nameStart } from "../words/nouns.js";
import { canTakePart, isPartitive, isQuantifier, isTaker } from "../words/takers.js";
import { endsInPronoun, startsWithConjunction } from "../words/verb-forms.js";
import { readPhrase } from "./phrases.js";

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
  // «قطع العلاقات وطرد دبلوماسيين»: what is several words has no more to complete it.
  if (found.first === found.last && next + 1 < to && startsWithConjunction(scene, next) && isMasdar(scene, next))
    next++;
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
    ((isAdjectival(scene, next) && !isQuantifier(scene, next)) ||
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
  hasSlotAt(trigger.frame, "target", "gen") &&
  (canBeActedUpon(scene, next) || isMasdar(scene, next) || isAdjectival(scene, next + 1)) &&
  !isPartitive(scene, next) &&
  // «تأجيل عقد القمة»
  scene.triggerAt[next + 1] === -1 &&
  !isBlownUp(scene, trigger.type, next);

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

/** «تفجير حافلة»: what carries many is blown up for their sake. */
const BUS = /^(?:حافل|باص|اتوبيس)/;

/** «تفجير سيارتين», «تفجير عبوة»: with what, not what. */
const isBlownUp = (scene: Scene, type: EventType, token: number): boolean =>
  (type === "bombing" && scene.isOf(token, "vehicle") && !BUS.test(wordAt(scene.analysis, token))) ||
  scene.isOf(token, "explosive") ||
  hasFamily(scene, token, "weapon");

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
    (tokens.end[next] - tokens.start[next] > 3 || STRONG.test(wordAt(scene.analysis, next))) &&
    (text.raw.charCodeAt(text.origin[tokens.end[next] - 1]) === YA || areTwo(scene, draft.found.last, next))
  );
}

/** Short words in ya that are adjectives of a blow. */
const STRONG = /^(?:قوي|جوي|بري)$/;

/** «تفجيرين [انتحاريين]»: two, as the word before them is. */
function areTwo({ analysis: { text, tokens } }: Scene, blows: number, next: number): boolean {
  const isDual = (token: number): boolean => {
    const end = tokens.end[token];
    return text.units[end - 1] === NOON && text.units[end - 2] === YA && end - tokens.start[token] > DUAL;
  };
  return isDual(blows) && isDual(next);
}
/** Letters of a short word in the dual. */
const DUAL = 4;

/** Whether a noun agrees so little with the one before it that it cannot be its adjective: إسقاط طائرتين, خطف حافلة. */
function differs(scene: Scene, head: number, next: number): boolean {
  const { text, tokens } = scene.analysis;
  if (tokens.kind[next] !== TokenKind.WORD || scene.is(next, Flag.VERB | Flag.FUNCTION) || scene.particle[next] !== -1)
    return false;
  const feminine = (token: number): boolean => text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === TA_MARBUTA;
  return (feminine(next) && !feminine(head)) || isBrokenPlural(scene, next);
}

/** Whether a phrase can be the doer of a deed told by a noun of action: a name, or people. */
export function canAct(scene: Scene, phrase: Phrase): boolean {
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

const LONG = 5;

/** A word that can be acted upon: people, a number of them, a noun of the tables, or one in the sound plural («مشاغبين»). */
export function canBeActedUpon(scene: Scene, token: number): boolean {
  if (canTakePart(scene, token)) return true;
  const { hits, text, tokens } = scene.analysis;
  const end = tokens.end[token];
  if (end - tokens.start[token] > LONG && text.units[end - 1] === NOON && text.units[end - 2] === YA) return true;
  // «استهداف [مضخات] زراعية»
  const many = text.units[end - 1] === TA && text.units[end - 2] === ALEF;
  if (many && end - tokens.start[token] >= LONG && !startsWithConjunction(scene, token)) return true;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.peeled[hit] === 0 && (hits.features[hit] & Feature.NOUN) !== 0 && !scene.isBare(hits.entry[hit]))
      return true;
  return false;
}
