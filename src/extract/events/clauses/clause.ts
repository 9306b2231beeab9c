import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import { TA } from "../../../text/letters.js";
import { phraseEnding } from "../phrases/before.js";
import { isOpen, isReflexive, skipInsertions } from "../phrases/insertions.js";
import { readPhrase } from "../phrases/phrases.js";
import { clauseStart } from "../scene/clause-borders.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival } from "../words/adjectives.js";
import {
  type Agreement,
  agreesWith,
  disagrees,
  isFirstPerson,
  isNominative,
  isOblique,
  ofVerb,
} from "../words/agreement.js";
import { hedgeEnd } from "../words/counted.js";
import { isDeed, isTeller } from "../words/deeds.js";
import { isFeminine } from "../words/endings.js";
import { hasFamily, isGoverned } from "../words/nouns.js";
import { isOffice } from "../words/offices.js";
import { isPerson, isQuantifier, isTaker } from "../words/takers.js";
import { areDoing, endsInPronoun, isPlural, isPluralWithPronoun, startsWithConjunction } from "../words/verb-forms.js";
import { isActOfSpeech } from "./acts-of-speech.js";
import { isAround, objectFarther, subjectFarther } from "./farther.js";
import { isThing, mayGoOn } from "./goes-on.js";
import { behindSubject } from "./joined-subject.js";
import { isStruck, isSurroundings, objectBehindMeans, objectBehindWhere } from "./means.js";
import { agrees, opening } from "./opening-subject.js";
import { antecedent, isSaidIn, overRelative } from "./relative-clause.js";
import { isJoined, isPronounOf, isSubordinate, lastComplement } from "./tied-verb.js";

/** Words back within which the subject is looked for that a later verb shares. */
const FAR_SUBJECT = 30;

export interface Around {
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** The subject stands before the verb. */
  readonly before: boolean;
  /** The subject is that of a verb before. */
  readonly shared?: boolean;
  /** A verb of the first person, whose subject is who speaks. */
  readonly mine?: boolean;
}

/** How many verbs back a subject is looked for that later verbs leave out. */
const ELISION = 2;

/**
 * Subject and object of a verb at `token`: the noun it qualifies, the subject that opens its clause after أن or كان or at
 * the head, the one behind it, or the one that it shares with a verb before. What an `armed` act has behind ب is its means.
 */
export function aroundVerb(
  scene: Scene,
  token: number,
  last: number,
  from: number,
  to: number,
  back = ELISION,
  transitive = false,
  armed = false,
): Around {
  const start = Math.max(clauseStart(scene, token, from), lastComplement(scene, token, from) + 1, from);
  const behind = skipInsertions(scene, last + 1, to);
  // «تعرض [محيط] البلدة لقصف»
  const at = behind + 1 < to && isAround(scene, behind) ? behind + 1 : behind;
  const itself = isReflexive(scene, at);
  const free =
    at < to &&
    !itself &&
    (scene.particle[at] === -1 ||
      opensFigure(scene, at) ||
      (scene.particleKind(at) !== "prep" && hedgeEnd(scene, at, to) !== -1)) &&
    !isGoverned(scene, at) &&
    (scene.nameAt[at] !== -1 || !isAdjectival(scene, at) || isNominative(scene, at));
  const next = free ? readPhrase(scene, at, to) : null;
  // «الوزير التقى في القاهرة نظيره», «قصفت بالمدفعية السوق»: what stands between a verb and its object, the subject told before.
  const behindWhere = (subject: Phrase | null): Phrase | null =>
    subject === null
      ? null
      : (objectBehindMeans(scene, subject, at, to, armed) ??
        (transitive ? objectBehindWhere(scene, subject, at, to) : null));
  if (isFirstPerson(scene, token)) return { subject: null, object: next, before: false, mine: true };
  if (isSaidIn(scene, token)) {
    const speaker = subjectBefore(scene, token, from, to, back - 1, ofVerb(scene, token));
    return { subject: speaker, object: next, before: true, shared: true };
  }
  // «على طريق الفيوم أطلق مسلحون النار»: a noun in the nominative behind a verb of one is its subject, whatever is before.
  const nominative = next !== null && next.first === token + 1 && !isPlural(scene, token) && isNominative(scene, at);
  // «الأمر الذي دفعهم»: what was told before is no one.
  if (scene.is(token - 1, Flag.RELATIVE) && scene.isOf(token - 2, "clause-noun") && !endsInPronoun(scene, token))
    return { subject: null, object: next, before: true };
  const first = nominative
    ? null
    : (suspected(scene, token, from) ??
      antecedent(scene, token, from) ??
      overRelative(scene, token, from) ??
      ownOpening(scene, token, start, from, next));
  if (first !== null) {
    // «الانتخابات التي تتهم المعارضة الحكومة بتزويرها»: a happening does not do what two behind the verb are told for.
    const other = next !== null && isDeed(scene, first) ? secondBehind(scene, next, to) : null;
    return other === null
      ? { subject: first, object: next ?? behindWhere(first), before: true }
      : { subject: next, object: other, before: false };
  }
  const plural = isPlural(scene, token);
  // «… وآلاف المدنيين ينزحون»: a verb in the plural has its subject before it.
  const near = plural ? phraseEnding(scene, token - 1, start) : null;
  if (near !== null && startsWithConjunction(scene, near.first)) {
    // «أن المتمردين وحلفاءهم هاجموا»: those to whom they are joined do it too.
    const others = phraseEnding(scene, near.first - 1, start);
    const subject = others !== null && isOpened(scene, others.first, start) ? others : near;
    return { subject, object: next, before: true };
  }
  // «مسلحين كانوا يستهدفون»: a clause of those right before it.
  const doing = plural && isWere(scene, token - 1) ? phraseEnding(scene, token - 2, start) : null;
  if (doing !== null && isTaker(scene, doing.first)) return { subject: doing, object: next, before: true };
  const inflected = itself || plural || isPluralWithPronoun(scene, token);
  const joined = inflected || isJoined(scene, token);
  const oblique = next !== null && ofVerb(scene, token) !== null && isOblique(scene, next);
  const elided =
    back > 0 && (joined || oblique || isSubordinate(scene, token))
      ? subjectBefore(scene, token, from, to, back - 1, ofVerb(scene, token), true)
      : null;
  if (inflected) {
    return { subject: elided, object: next ?? behindWhere(elided), before: elided !== null, shared: true };
  }
  if (next === null) {
    const far = elided === null ? subjectFarther(scene, token, at, to) : null;
    if (far === null) {
      // «ودعا، في البيان ذاته، الدول إلى»
      const whom =
        transitive && joined && scene.is(at, Flag.COMMA)
          ? objectFarther(scene, null, at, to, false)
          : behindWhere(elided);
      return { subject: elided, object: whom, before: elided !== null, shared: true };
    }
    const beyond = skipInsertions(scene, far.last + 1, to);
    const whom = beyond < to && isOpen(scene, beyond, to) ? readPhrase(scene, beyond, to) : null;
    return { subject: far, object: whom, before: false };
  }
  let after = skipInsertions(scene, behindSubject(scene, next, to), to);
  // «قصفت المدفعية محيط المطار»; «إنها استهدفت دبابة شرق رفح» tells where.
  const struck = elided !== null && isStruck(scene, next);
  if (transitive && !struck && after < to && isSurroundings(scene, after)) after = scene.particleEnd[after] + 1;
  // «المستوطنون المحتجون رئيس الوزراء»: what is in the nominative tells more of the subject.
  while (after < to && isNominative(scene, after)) after = skipInsertions(scene, after + 1, to);
  const object =
    (after < to && isOpen(scene, after, to) ? readPhrase(scene, after, to) : null) ??
    (transitive && !oblique ? objectFarther(scene, next, after, to, armed) : null);
  // «رحبت بها ودعت الأطراف إلى»: what a joined verb does not agree with is its object, or where it needs one; «وقرر حل البرلمان».
  const deed = isDeed(scene, next);
  // «ونفى التقارير»
  const told = next.name === -1 && scene.isOf(next.first, "news");
  // «المجتمعون»: what is in the nominative is the subject.
  if (isNominative(scene, next.first)) return { subject: next, object, before: false };
  const other = deed || told || disagrees(scene, token, next) || harmsMen(scene, token, next);
  const acted =
    other || (object === null && (oblique || (joined && (transitive || !agrees(scene, token, next.first)))));
  // «كلفت اليوم الدكتور فلانا»: no man does what a verb in the feminine tells, which is one of who speaks.
  const own = other && elided === null && scene.titleAt[next.first] === next.name && isPerson(scene, next);
  // «وفي هذا الإطار، استقبل السفيرة فلانة»
  if (own && !endsInTa(scene, token) && ofVerb(scene, token)?.feminine === false && isWoman(scene, next))
    return { subject: null, object: next, before: false, shared: true };
  if (own && endsInTa(scene, token) && ofVerb(scene, token)?.feminine === true)
    return { subject: null, object: next, before: false, mine: true };
  if (elided !== null && acted) return { subject: elided, object: next, before: true, shared: true };
  if (oblique && object === null) return { subject: null, object: next, before: false };
  // «استهدف نقطة عسكرية»: what is struck strikes nobody.
  if (armed && transitive && object === null && isStruck(scene, next) && !isVehicle(scene, next)) {
    // «قتلت الجماعة ثلاثة بعد أن هاجمت قرية»
    const later = back > 0 && [token - 1, token - 2].some((at) => scene.isParticle(at, LATER_CLAUSE));
    const before = elided ?? (later ? subjectBefore(scene, token, from, to, back - 1, ofVerb(scene, token)) : null);
    return { subject: before, object: next, before: before !== null, shared: true };
  }
  return { subject: next, object: deed ? null : object, before: false };
}

/** «السفيرة فلانة», not «جلالة الملك فلان». */
const isWoman = (scene: Scene, { first }: Phrase): boolean => isFeminine(scene, first) && isOffice(scene, first);

const endsInTa = ({ analysis: { text, tokens } }: Scene, token: number): boolean =>
  text.units[tokens.end[token] - 1] === TA;

/** Particles that lead to a clause of the same one's: «بعد أن», «قبل أن». */
const LATER_CLAUSE = ["after-clause", "before-clause"];

/** «دبابة», «سيارة»: what may strike as well. */
const isVehicle = (scene: Scene, { first }: Phrase): boolean =>
  scene.isOf(first, "vehicle") || scene.isOf(first, "ship") || scene.isOf(first, "mobile-force");

/** «رجلا يشتبه بأنه [قتل]», «مسلحون يعتقد أنهم [خطفوا]»: those of whom it is thought that they did it. */
function suspected(scene: Scene, token: number, from: number): Phrase | null {
  if (!isPronounOf(scene, token - 1)) return null;
  // «يشتبه في أنه»
  const verb = scene.particleKind(token - 2) === "prep" ? token - 3 : token - 2;
  if (verb <= from || !scene.isOf(verb, "suspects")) return null;
  const who = phraseEnding(scene, scene.is(verb - 1, Flag.RELATIVE) ? verb - 2 : verb - 1, from);
  return who !== null && isTaker(scene, who.first) ? who : null;
}

/** Women, and numbers that count them, in folded letters. */
const WOMEN: ReadonlySet<string> = new Set("نساء نسوه اثنتان اثنتين ثلاث اربع خمس ست سبع ثماني تسع عشر".split(" "));

/** «كما اعتقلت ثلاثة رجال»: a feminine verb of harm is not told of the men of its own figure. */
function harmsMen(scene: Scene, token: number, { first, figure }: Phrase): boolean {
  if (figure === -1 || scene.figureAt[token] !== figure || ofVerb(scene, token)?.feminine !== true) return false;
  if (WOMEN.has(wordAt(scene.analysis, first))) return false;
  return isFeminine(scene, first)
    ? scene.is(first, Flag.NUMBER) || hasFamily(scene, first, "number")
    : !isFeminine(scene, first + 1) && !WOMEN.has(wordAt(scene.analysis, first + 1));
}

const WERE = "كانوا";
const isWere = (scene: Scene, token: number): boolean => token >= 0 && wordAt(scene.analysis, token) === WERE;

/** The subject that opens the clause of a verb. «إن الوزير رفضت المحكمة طلبه»: a feminine verb has no man before it as its subject. */
function ownOpening(scene: Scene, token: number, start: number, from: number, next: Phrase | null): Phrase | null {
  const opener = opening(scene, token, start, from);
  if (opener !== null && next !== null && isTakenUp(scene, token, opener, next)) return null;
  const others =
    opener !== null &&
    ofVerb(scene, token)?.feminine === true &&
    (opener.name === -1 ? hasFamily(scene, opener.first, "title") : isPerson(scene, opener)) &&
    !isQuantifier(scene, opener.first - 1) &&
    disagrees(scene, token, opener);
  return others ? null : opener;
}

/** «تتهم المعارضة [الحكومة]»: one who may take part, right behind another. */
function secondBehind(scene: Scene, { last }: Phrase, to: number): Phrase | null {
  const at = last + 1;
  const takes = at < to && isOpen(scene, at, to) && (scene.nameAt[at] !== -1 || isTaker(scene, at));
  return takes ? readPhrase(scene, at, to) : null;
}

/** «اتفاق رفضته المعارضة»: the pronoun takes up the indefinite noun before the verb, whose subject stands right behind it. */
const isTakenUp = (scene: Scene, token: number, { first, last, name }: Phrase, next: Phrase): boolean =>
  endsInPronoun(scene, token) &&
  last === token - 1 &&
  name === -1 &&
  !scene.hasArticle(first) &&
  !scene.hasArticle(last) &&
  next.first === token + 1 &&
  !isOblique(scene, next) &&
  !disagrees(scene, token, next);

/** Whether a phrase opens a clause at its start, behind a mark or behind «إن», «كان». */
const isOpened = (scene: Scene, first: number, start: number): boolean =>
  first === start || scene.is(first - 1, Flag.COMPLEMENT | Flag.MARK) || scene.particleKind(first - 1) === "aux";

/** «ما بين 30 و40 شابا»: a particle that is the first word of a figure. */
const opensFigure = (scene: Scene, token: number): boolean =>
  scene.figureAt[token] !== -1 && (token === 0 || scene.figureAt[token - 1] !== scene.figureAt[token]);

/**
 * The subject of the nearest verb before a token in its sentence, which later verbs and nouns of action share; of more than
 * one, the nearest that agrees with what goes back to it.
 */
export function subjectBefore(
  scene: Scene,
  token: number,
  from: number,
  to: number,
  back = ELISION,
  wanted: Agreement | null = null,
  things = false,
): Phrase | null {
  // «توقفت الرحلات قبل أن تستأنف»: a verb may tell what is done to a thing.
  let thing: Phrase | null = null;
  // «أدانت قصف مدرسة وطالبت»; but «طرد المتمردين من طريق سيطروا عليه».
  const noSubject = things && wanted?.plural !== true ? Flag.DEFINITE | Flag.DEED : Flag.DEFINITE;
  for (let at = token - 1; at >= from && token - at <= FAR_SUBJECT; at--) {
    if (
      !scene.is(at, Flag.VERBAL) ||
      scene.is(at, noSubject) ||
      scene.nameAt[at] !== -1 ||
      scene.timexAt[at] !== -1 ||
      // «وزير» has the letters of a verb as well.
      (scene.triggerAt[at] === -1 && hasFamily(scene, at, "title")) ||
      // «دعت إلى وضع خطة»: what a preposition leads to is no verb.
      (at > from && scene.particleKind(at - 1) === "prep")
    )
      continue;
    const { subject } = aroundVerb(scene, at, at, from, to, back);
    if (subject !== null && isMeanwhile(scene, at, subject, token)) continue;
    if (subject === null || subject.last >= token || !mayGoOn(scene, at, subject)) continue;
    if (isAside(scene, at, token) && !isPerson(scene, subject)) continue;
    if (onlyTells(scene, at, subject, token)) return thing;
    if (!agreesWith(scene, wanted, subject)) continue;
    if (!isThing(scene, subject)) return subject;
    if (things) thing ??= subject;
  }
  return thing;
}

/** «أطلقوا النار على سكان كانوا يصلون، [وقتلوا]»: a past joined behind what somebody was doing goes on from another verb. */
function isMeanwhile(scene: Scene, verb: number, { first, last }: Phrase, until: number): boolean {
  if (last >= verb || scene.particleKind(first - 1) !== "prep" || !scene.is(until, Flag.VERB)) return false;
  return isInPresent(scene, verb) && startsWithConjunction(scene, until) && !isInPresent(scene, until);
}

/** «يصلون», «ويصلون» */
function isInPresent(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  if (areDoing(scene, token)) return true;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.PRESENT) !== 0) return true;
  return false;
}

const OBSERVERS = ["observer", "broadcaster"];

/** «يرى محللون أن عقد القمة»: sources, observers and papers do nothing of what they tell, but for more telling and «إنهم». */
function onlyTells(scene: Scene, verb: number, subject: Phrase, until: number): boolean {
  if (!(isTeller(scene, subject) || (subject.name === -1 && OBSERVERS.some((kind) => scene.isOf(subject.first, kind)))))
    return false;
  // «قالت الوكالة إن … ودعت», not «قالت الوكالة إن … للمطالبة»
  if (scene.is(until, Flag.SPEECH) || (scene.is(until, Flag.VERBAL) && isActOfSpeech(scene, until))) return false;
  let that = false;
  for (let at = verb + 1; at < until; at++) {
    if (!scene.is(at, Flag.COMPLEMENT)) continue;
    if (endsInPronoun(scene, at)) return false;
    that = true;
  }
  return that;
}

/** «المدينة، التي شهدت معارك، ودعت»: a clause between commas tells of its noun alone. */
function isAside(scene: Scene, verb: number, until: number): boolean {
  if (!scene.is(verb - 1, Flag.RELATIVE) || !scene.is(verb - 2, Flag.COMMA)) return false;
  for (let at = verb + 1; at < until; at++) if (scene.is(at, Flag.COMMA)) return true;
  return false;
}
