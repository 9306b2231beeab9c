import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival } from "../words/adjectives.js";
import { isInTanween } from "../words/endings.js";
import { hasFamily, isGoverned } from "../words/nouns.js";
import { isPredicate } from "../words/offices.js";
import { isHead } from "../words/place-names.js";
import { isTaker } from "../words/takers.js";
import { endsInPronoun, startsWithConjunction } from "../words/verb-forms.js";
import { flies } from "../words/weapons.js";
import { canAct, canBeActedUpon, isMasdar } from "./masdar.js";
import { readPhrase } from "./phrases.js";
import { isGlued } from "./prepositions.js";

// What a noun of action is done to, where it stands behind the one who does it: «قصف الجيش [منزلا]».

/**
 * What is done to whom, where a noun of action is completed by its doer: «إسقاط إيران طائرة», «اقتحام مسلحين كنيسة»,
 * «توقيف الشرطة لأحد المتظاهرين».
 */
export function objectBehind(scene: Scene, { type }: Draft, doer: Phrase, to: number): Phrase | null {
  // «اقتحام قوة من الجيش، فجر الخميس، مخيم»
  const doing = behindAlias(scene, doer, to);
  const next = behindQuality(scene, behindMeans(scene, behindDay(scene, doing, to), to), to);
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
  // «استهداف القوات محيط البلدة»
  const around = isHead(scene, next) && !scene.hasArticle(next) && (scene.nameAt[next + 1] ?? -1) !== -1;
  if (scene.nameAt[next] === -1 && !around && (isAdjectival(scene, next) || !canBeActedUpon(scene, next))) return null;
  // «استهداف القوات المتوغلة»: what has the article and is no noun of the tables tells more of the doer.
  if (scene.nameAt[next] === -1 && scene.hasArticle(next) && !isTaker(scene, next) && !isKnownNoun(scene, next))
    return null;
  // «إيداع المتهم السجن»: where he is put.
  if (scene.isOf(next, "prison")) return null;
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
  if (at >= to || !hasFamily(scene, at, "weapon")) return from;
  // «بقذائف الهاون»
  while (at + 1 < to && hasFamily(scene, at + 1, "weapon")) at++;
  return scene.is(at + 1, Flag.QUOTE) ? at + 2 : at + 1;
}

const OPENS = /^[("«“]$/;
const CLOSES = /^[)"»”]$/;
/** Words of a second name. */
const ALIAS = 3;

/** «إسقاط قوات سوريا الديمقراطية ["قسد"] مسيرة»: the token behind a second name of the doer in quotes or brackets. */
function behindAlias(scene: Scene, { last, name }: Phrase, to: number): number {
  const from = last + 1;
  if (name === -1 || from >= to || !OPENS.test(markAt(scene, from)) || scene.nameAt[from + 1] === -1) return from;
  for (let at = from + 2; at < to && at <= from + 1 + ALIAS; at++) if (CLOSES.test(markAt(scene, at))) return at + 1;
  return from;
}

const markAt = ({ analysis: { text, tokens } }: Scene, token: number): string =>
  text.raw[text.origin[tokens.start[token]]];

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
  if (isGoverned(scene, next) || startsWithConjunction(scene, next) || scene.isOf(next, "prison")) return false;
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
