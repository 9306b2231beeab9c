import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF_HAMZA_BELOW, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isGlued } from "../phrases/prepositions.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasPosition, hasSlotAt } from "../tables/frames.js";
import { Part } from "../tables/parts.js";
import type { Trigger } from "../tables/trigger-rows.js";
import { isBareObject } from "../words/closed.js";
import { isQualified } from "../words/demonyms.js";
import { isInTanween } from "../words/endings.js";
import { hasFamily } from "../words/nouns.js";
import { canTakePart } from "../words/takers.js";
import { endsInPronoun } from "../words/verb-forms.js";

const endsInYa = (scene: Scene, token: number): boolean => {
  const { text, tokens } = scene.analysis;
  return text.units[tokens.end[token] - 1] === YA;
};

/** Whether the form fits its surroundings: no finite verb after a preposition, no masdar for a verb's clause. */
export function reads(scene: Scene, trigger: Trigger, hit: number, token: number): boolean {
  const { hits } = scene.analysis;
  const features = hits.features[hit];
  if (!trigger.verbal) {
    if (!endsInYa(scene, token)) return true;
    // «اجتماعي الوزراء» are two meetings, «تواصل اجتماعي» is none.
    const dual = (features & Feature.DUAL) !== 0 && (features & Feature.CONSTRUCT) !== 0;
    if (dual && hits.pronoun[hit] === 0 && isKnownNoun(scene, hits.last[hit] + 1)) return true;
    // انتخابي is an adjective, not «my election», unless a preposition governs it: منذ تأسيسي.
    return (!dual && hits.pronoun[hit] !== 1) || (token > 0 && scene.particleKind(token - 1) === "prep");
  }
  if ((features & Feature.SECOND) !== 0) return false;
  // «وزارتا الداخلية والاقتصاد» are ministries, and no two who visited.
  if (hits.peeled[hit] > 0 && hasFamily(scene, token, "body-head", true)) return false;
  // «إدانتها» is a noun of action: no verb that has one begins with a hamza below.
  if (beginsBelow(scene, token, hits.peeled[hit]) && isMasdarToo(scene, token)) return false;
  // «مصلحة أي طالب», «كل طلب»: what stands behind such a word is a noun.
  // «طراز إف 15 إي تحطمت» is a letter.
  if (scene.isOf(token - 1, "before-noun") && scene.analysis.tokens.kind[token - 2] !== TokenKind.DIGITS) return false;
  if (isJussive(features) && !isNegated(scene, token)) return false;
  // «طالبا» is a student rather than two who demanded.
  if ((features & Feature.DUAL) !== 0 && isInTanween(scene, token)) return false;
  // A verb's «me» is ني: «أدنى» is no «he condemned» with a pronoun.
  if (hits.pronoun[hit] === 1 && endsInYa(scene, token)) return false;
  // «قصف إسرائيلي» is a noun with its adjective, as a verb has a noun for its subject; «قتل فلسطيني» tells who was killed, «طعن
  // فلسطيني جنديا» who stabbed whom.
  if (
    (features & Feature.PAST) !== 0 &&
    scene.figureAt[token] === -1 &&
    hits.pronoun[hit] === 0 &&
    !isBareObject(scene, token + 2) &&
    isQualified(scene, token, scene.analysis.sentences.end[scene.analysis.sentences.of[token]])
  )
    return false;
  // «قصف استهدف بلدة», «قصف مكثف طال»: nor does a verb stand before the verb of which it is the subject.
  if ((features & Feature.PAST) !== 0 && hits.pronoun[hit] === 0 && isSubjectOf(scene, hits.last[hit] + 1))
    return false;
  // «سيطرتها» is a masdar: its verb takes no object.
  if (hits.pronoun[hit] > 0 && trigger.frame.length > 0 && !hasPosition(trigger.frame, "obj")) return false;
  if (token > 0 && scene.particleKind(token - 1) === "prep" && scene.particleEnd[token - 1] === token - 1) return false;
  // «مكاتب دعم العملاء»: a genitive, though the row of the noun asks for more than stands here.
  const { sentences } = scene.analysis;
  const genitive = (features & Feature.PAST) !== 0 && isNounsPlace(scene, token, scene.openingOf(sentences.of[token]));
  return !(genitive && !canTakePart(scene, token - 1) && isMasdarToo(scene, token));
}

/** Whether a word is written with a hamza below its first letter; «إعتقل» is so too, by mistake. */
function beginsBelow({ analysis: { text, tokens } }: Scene, token: number, peeled: number): boolean {
  return text.raw.charCodeAt(text.origin[tokens.start[token] + peeled]) === ALEF_HAMZA_BELOW;
}

/** Whether a verb whose subject is a happening stands at a token, or behind the adjective there. */
function isSubjectOf(scene: Scene, token: number): boolean {
  const quality = scene.nameAt[token] === -1 && !scene.hasArticle(token) && !scene.is(token, Flag.VERB | Flag.MARK);
  const verb = quality && scene.particle[token] === -1 ? token + 1 : token;
  return (
    scene.is(verb, Flag.VERB) &&
    scene.border[verb] === 0 &&
    scene.carriersAt(verb).some(({ frame }) => hasSlotAt(frame, "event", "subj") && hasSlotAt(frame, "target", "obj"))
  );
}

/** Whether a row of a noun has the word too. */
function isMasdarToo(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  const { part } = scene.vocabulary;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (part[hits.entry[hit]] === Part.TRIGGER && (hits.features[hit] & Feature.MASDAR) !== 0) return true;
  return false;
}

/** «يستعد» of استعاد, «يزر» of زار: short forms that only a negation brings about; others look like them. */
const isJussive = (features: number): boolean =>
  (features & Feature.SHORTENED) !== 0 && (features & (Feature.PLURAL | Feature.DUAL)) === 0;

const isNegated = (scene: Scene, token: number): boolean =>
  scene.is(token - 1, Flag.NEGATION) || scene.is(token - 2, Flag.NEGATION);

/** How far before a verb another one of its clause is looked for. */
const CLAUSE_REACH = 8;

/** «أعلن الجيش[، الأحد،] قصف مواقع»: the comma that opens a date between commas right before a token, or the token. */
function dayBefore(scene: Scene, token: number, from: number): number {
  let at = token - 2;
  if (at <= from || !scene.is(token - 1, Flag.COMMA) || scene.timexAt[at] === -1) return token;
  while (at > from && scene.timexAt[at] !== -1) at--;
  return scene.is(at, Flag.COMMA) ? at : token;
}

/** Whether a finite verb stands before the token in one clause, as none does before another past tense: «جدد القادة دعمهم». */
function followsVerb(scene: Scene, token: number): boolean {
  const { sentences } = scene.analysis;
  const from = scene.openingOf(sentences.of[token]);
  const behind = dayBefore(scene, token, from);
  const before = behind - 1;
  if (before >= from && !scene.is(before, Flag.VERB | Flag.DEFINITE) && scene.nameAt[before] === -1) return false;
  for (let at = before; at >= from && behind - at <= CLAUSE_REACH; at--) {
    if ((scene.border[at + 1] !== 0 && at + 1 !== behind) || scene.is(at, Flag.RELATIVE | Flag.COMPLEMENT | Flag.MARK))
      return false;
    const kind = scene.particleKind(at);
    if (kind === "aux" || kind === "qad" || kind === "conj" || kind === "rel" || kind === "comp") return false;
    if (scene.is(at, Flag.VERB) && !scene.is(at, Flag.DEFINITE) && scene.nameAt[at] === -1)
      return at === from || !scene.is(at - 1, Flag.RELATIVE);
  }
  return false;
}

const isKnownNoun = (scene: Scene, token: number): boolean =>
  scene.nameAt[token] !== -1 || scene.is(token, Flag.DEFINITE);

/** Whether a noun stands before the token that takes a masdar for its genitive («أسباب تفشي المرض»), or «أن» does. */
function isNounsPlace(scene: Scene, token: number, from: number): boolean {
  const before = token - 1;
  if (before < from || scene.is(before, Flag.MARK)) return false;
  // «أن قتل المدنيين جريمة» is a noun; behind «أنه», «إنها» comes a verb.
  if (scene.is(before, Flag.COMPLEMENT)) return !endsInPronoun(scene, before) && !isInClause(scene, token);
  if (scene.analysis.tokens.kind[before] !== TokenKind.WORD || scene.nameAt[before] !== -1) return false;
  // «من جهته رفض الوزير»: who speaks next.
  if (scene.isOf(before - 1, "for-its-part")) return false;
  if (scene.particle[before] !== -1 || scene.timexAt[before] !== -1 || scene.figureAt[before] !== -1) return false;
  // «على طلب سحب القوات»: behind a preposition no verb stands, whatever its letters.
  const noun = before > from && scene.particleKind(before - 1) === "prep";
  return !scene.is(before, (noun ? 0 : Flag.VERB | Flag.VERBAL) | Flag.SPEECH | Flag.FUNCTION | Flag.DEFINITE);
}

/** «بعد أن قصف الناتو»: behind a conjunction of time comes a verb. */
const isInClause = (scene: Scene, token: number): boolean =>
  token > 1 && scene.particleKind(token - 2) === "conj" && scene.particleEnd[token - 2] === token - 1;

/** «قصف للنظام على»: a verb takes its object without ل. */
const hasObjectByLi = (scene: Scene, trigger: Trigger, token: number): boolean =>
  hasPosition(trigger.frame, "obj") && isGlued(scene, token + 1, "li");

const FIRST_PERSON = 40;

/** How well a reading fits, to choose among those of one word. */
export function worth(scene: Scene, trigger: Trigger, hit: number, token: number): number {
  const { hits, sentences } = scene.analysis;
  let score = (hits.last[hit] - token) * 100 + 50;
  if (trigger.needs.length > 0) score += 10;
  if (hits.peeled[hit] === 0) score += 20;
  if (hits.pronoun[hit] === 0) score += 2;
  // «أدين المتهم»: whoever writes the news does not speak of himself.
  if ((hits.features[hit] & Feature.FIRST) !== 0) score -= FIRST_PERSON;
  const before = token > 0 ? scene.particleKind(token - 1) : null;
  const governed = before === "prep" || (hits.proclitics[hit] & (Proclitic.BI | Proclitic.LI | Proclitic.KA)) !== 0;
  if (trigger.verbal) {
    const past = (hits.features[hit] & Feature.PAST) !== 0;
    const masdars =
      governed ||
      (past && !isInClause(scene, token) && isNounsPlace(scene, token, scene.openingOf(sentences.of[token]))) ||
      (past && hits.peeled[hit] === 0 && (followsVerb(scene, token) || hasObjectByLi(scene, trigger, token)));
    score += masdars ? -12 : 12;
  }
  return score;
}
