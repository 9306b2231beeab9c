import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF, TA, TA_MARBUTA } from "../../../text/letters.js";
import { phraseBefore } from "../phrases/before.js";
import { bodyOf, readPhrase } from "../phrases/phrases.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hedgeEnd } from "../words/counted.js";
import { hasFamily, isGoverned } from "../words/nouns.js";
import { isQuantifier, isTaker } from "../words/takers.js";
import { looksVerbal, startsWithConjunction } from "../words/verb-forms.js";
import { nameAlone } from "./relative-clause.js";

/** Words that may stand between the subject that opens a clause and its verb. */
const FAR_OPENING = 14;

const LINK = "فقد";

/** The subject that opens the clause of a verb: right before it, or farther where أن or كان puts it first. */
export function opening(scene: Scene, token: number, start: number, from: number): Phrase | null {
  // «أما الحركة [فقد] رفضت»
  const linked = token - 1 > start && scene.particle[token - 1] === -1 && wordAt(scene.analysis, token - 1) === LINK;
  const previous = phraseBefore(scene, linked ? token - 1 : token, start);
  if (previous !== null && !isGoverned(scene, previous.first) && opensClause(scene, previous.first, start, from))
    return previous;
  // «عناصر من الشرطة أطلقوا»
  const some =
    previous !== null && isOfMin(scene, previous.first - 1, start)
      ? phraseBefore(scene, previous.first - 1, start)
      : null;
  if (
    previous !== null &&
    some !== null &&
    some.name === -1 &&
    isTaker(scene, some.last) &&
    opensClause(scene, some.first, start, from)
  )
    // «مسلحين من حركة حماس أطلقوا»: the body that they are of.
    return (
      bodyOf(scene, some.last, token) ?? {
        ...some,
        last: previous.last,
        peeled: startsWithConjunction(scene, some.first) ? some.peeled : 0,
      }
    );
  if (startsWithConjunction(scene, token)) return null;
  let at = start;
  let led = at > from && scene.is(at - 1, Flag.COMPLEMENT);
  while (at < token && (scene.is(at, Flag.QUOTE | Flag.FUNCTION) || scene.particleKind(at) === "aux")) {
    led ||= scene.particleKind(at) === "aux";
    at++;
  }
  if (!(led || (start === from && isPlainOpening(scene, at, token))) || token - at > FAR_OPENING) return null;
  const head = isGoverned(scene, at) ? null : readPhrase(scene, at, token);
  if (head === null) return null;
  // «جد منذ الصباح تبادل لإطلاق النار»: one bare word may be anything.
  if (!led && head.first === head.last && head.name === -1 && !scene.hasArticle(head.first)) return null;
  const known = head.name !== -1 || scene.hasArticle(head.first) || scene.hasArticle(head.last);
  for (let between = head.last + 1; between < token; between++) {
    // «وكانت طالبان، التي تسيطر على جرم، دعت»
    if (scene.is(between, Flag.RELATIVE)) {
      const open = between;
      while (between < token && !scene.is(between, Flag.COMMA)) between++;
      // «أكثر الأسابيع دموية كان الأول، الذي سقط فيه 38 قتيلا»: the verb is of the relative clause.
      if (between === token && !isBehindRelative(scene, open, token)) return null;
      continue;
    }
    // «مسلحين يستقلون سيارة أطلقوا النار»: the verb right behind an indefinite noun tells more of it.
    if (between === head.last + 1 && !known && isVerb(scene, between)) continue;
    if (scene.is(between, Flag.VERBAL | Flag.COMPLEMENT) && scene.nameAt[between] === -1) return null;
  }
  // «وكان زعيم الحزب المقرب من الأكراد صلاح الدين دمرتاش دعا»: the name is that of the one who opens.
  const person = nameAlone(scene, token - 1, at);
  return person !== null && scene.isPerson(person.name) ? person : head;
}

/**
 * «زعيم الحزب في الجنوب يرفض»: a noun that may act opens the sentence, and no mark parts it from the verb. Right before the
 * verb stands no indefinite noun, which it would rather tell more of («السجن لرجل أدين»).
 */
function isPlainOpening(scene: Scene, at: number, token: number): boolean {
  const last = token - 1;
  const name = scene.nameAt[at];
  const acts = isTaker(scene, at) || scene.isPerson(name);
  if (at >= last || scene.triggerAt[at] !== -1 || scene.is(at, Flag.NUMBER) || !acts) return false;
  if (!(scene.hasArticle(last) || scene.nameAt[last] !== -1 || scene.timexAt[last] !== -1)) return false;
  for (let between = at; between < token; between++)
    if (scene.is(between, Flag.MARK) && !isBracket(scene, between)) return false;
  return agrees(scene, token, at);
}

const OPEN = "(".charCodeAt(0);
const CLOSE = ")".charCodeAt(0);
/** «فلان (78 عاما)»: a bracket around a number with its noun. */
function isBracket(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const unit = text.units[tokens.start[token]];
  return (unit === OPEN && scene.is(token + 1, Flag.NUMBER)) || (unit === CLOSE && scene.is(token - 2, Flag.NUMBER));
}

/** Whether a verb of the past could have the noun at `noun` as its subject: a feminine verb wants a feminine noun, a masculine one another. */
export function agrees(scene: Scene, verb: number, noun: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  let feminine = false;
  let masculine = false;
  for (let hit = hits.first[verb]; hit < hits.first[verb + 1]; hit++) {
    if ((hits.features[hit] & Feature.VERB) === 0) continue;
    if ((hits.features[hit] & Feature.FEMININE) !== 0) feminine = true;
    else masculine = true;
  }
  if (feminine === masculine || scene.nameAt[noun] !== -1) return true;
  const end = tokens.end[noun];
  const marked =
    text.raw.charCodeAt(text.origin[end - 1]) === TA_MARBUTA ||
    (text.units[end - 1] === TA && text.units[end - 2] === ALEF);
  return marked === feminine;
}

/**
 * «المشروع الذي أعدته باريس يدعو»: the second verb behind a relative pronoun is that of the clause around it, where no
 * indefinite noun stands before it, of which it would tell more.
 */
function isBehindRelative(scene: Scene, open: number, token: number): boolean {
  const last = scene.particleKind(token - 1) === "aux" ? token - 2 : token - 1;
  if (
    !(
      scene.hasArticle(last) ||
      scene.nameAt[last] !== -1 ||
      scene.timexAt[last] !== -1 ||
      scene.is(last, Flag.FUNCTION)
    )
  )
    return false;
  let verbs = 0;
  for (let at = open + 1; at < token; at++) {
    if (scene.is(at, Flag.COMPLEMENT | Flag.RELATIVE) || scene.particleKind(at) === "conj") return false;
    if (scene.particleKind(at) === "aux" || scene.is(at, Flag.DEFINITE) || scene.nameAt[at] !== -1) continue;
    if (scene.is(at, Flag.VERBAL) || looksVerbal(scene, at)) verbs++;
  }
  return verbs === 1;
}

const isVerb = (scene: Scene, token: number): boolean => scene.is(token, Flag.VERB) || looksVerbal(scene, token);

const isOfMin = (scene: Scene, token: number, start: number): boolean =>
  token > start && scene.particleCode(token) === scene.vocabulary.particleCodes.get("min");

/** Whether a phrase begins where subjects begin that stand before their verb. */
function opensClause(scene: Scene, first: number, start: number, from: number): boolean {
  let at = first - 1;
  // «أكثر من عشرة استقالوا»
  const hedge = at - 1;
  if (hedge >= from && hedgeEnd(scene, hedge, first + 1) === first) at = hedge - 1;
  // «تنظيم «داعش» يسيطر»: the noun that leads to a name stands outside it.
  while (at >= from && (scene.is(at, Flag.QUOTE) || isQuantifier(scene, at) || isHeadOf(scene, at, first))) at--;
  if (at < from || at < start) return true;
  return scene.is(at, Flag.COMPLEMENT | Flag.MARK) || scene.particleKind(at) === "aux";
}

/** Whether a token is the noun that leads to the name at another: «تنظيم «داعش»». */
const isHeadOf = (scene: Scene, token: number, named: number): boolean =>
  scene.nameAt[named] !== -1 && token + 2 === named && hasFamily(scene, token, "body-head");
