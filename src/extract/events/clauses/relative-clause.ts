import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import { DHAL, FA, KHA, LAM, TA, TA_MARBUTA, YA } from "../../../text/letters.js";
import { phraseEnding } from "../phrases/before.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival, isBrokenPlural } from "../words/adjectives.js";
import { ofPronoun, ofVerb } from "../words/agreement.js";
import { isFeminine, isOwned, keepsNun } from "../words/endings.js";
import { isGoverned, nominal } from "../words/nouns.js";
import { canTakePart, isPerson, isTaker } from "../words/takers.js";
import { endsInPronoun, isPlural, isPluralWithPronoun, startsWithConjunction } from "../words/verb-forms.js";
import { agrees } from "./opening-subject.js";

/** «الوفد [المقرر] أن يزور», not «من المقرر أن»: those of whom an adjective says what is expected. */
function expected(scene: Scene, adjective: number, from: number): Phrase | null {
  if (adjective - 1 < from || !scene.is(adjective, Flag.OPERATOR) || !scene.hasArticle(adjective)) return null;
  if (scene.particle[adjective - 1] !== -1) return null;
  return phraseEnding(scene, adjective - 1, from);
}

/** The noun that a verb qualifies: «العراق الذي اتهم», «شاحنة دهست»; an indefinite one needs no relative pronoun. */
export function antecedent(scene: Scene, token: number, from: number): Phrase | null {
  if (token <= from || startsWithConjunction(scene, token)) return null;
  // «المدينة التي تسيطر عليها المعارضة», «مواقع يسيطرون عليها»: the preposition takes the noun up, the subject is another.
  if (
    scene.is(token + 1, Flag.FUNCTION) &&
    endsInPronoun(scene, token + 1) &&
    !isOfOther(scene, token - 1, token + 1)
  ) {
    if (isPlural(scene, token)) return null;
    const { sentences } = scene.analysis;
    const free = scene.is(token - 1, Flag.RELATIVE) || !isGoverned(scene, token + 2);
    if (free && readPhrase(scene, token + 2, sentences.end[sentences.of[token]]) !== null) return null;
  }
  // «المسلحين الذين اقتحموه»: the plural tells that the pronoun is another's; so does «القاضي الذي اتهمهم».
  if (endsInPronoun(scene, token) && !isOfMany(scene, token) && !isOfOther(scene, token - 1, token)) return null;
  if (scene.particleKind(token - 1) === "rel" || scene.is(token - 1, Flag.RELATIVE)) {
    // «في الوقت الذي كثفت القوات غاراتها»; «الرجل الذي سقطت طائرته»
    if (scene.isOf(token - 2, "time-noun") || isOfAnotherGender(scene, token)) return null;
    if (scene.is(token - 2, Flag.COMMA)) return namedBefore(scene, token, from);
    const whole = phraseEnding(scene, token - 2, from);
    // «قرية دير حسن الحدودية التي», «حزب العمال المحظور الذي»
    const adjective =
      whole !== null &&
      whole.first > from &&
      whole.first === whole.last &&
      (isAdjectival(scene, whole.first) || (scene.hasArticle(whole.first) && !isTaker(scene, whole.first)));
    const nearest =
      (adjective ? nameAlone(scene, whole.first - 1, from) : null) ?? whole ?? nameAlone(scene, token - 2, from);
    return agreeing(scene, token - 1, nearest, from) ?? nearest;
  }
  if (scene.is(token - 1, Flag.COMPLEMENT)) return expected(scene, token - 2, from);
  // «متظاهرين كانوا يحتجون»
  let last = scene.particleKind(token - 1) === "aux" ? token - 2 : token - 1;
  // «"خلية مسلحة" خططت»
  const quoted = last > from && scene.is(last, Flag.QUOTE);
  if (quoted) last--;
  const phrase = phraseEnding(scene, last, from);
  if (quoted && phrase !== null && !isTaker(scene, phrase.first)) return null;
  if (phrase === null || phrase.name !== -1) return null;
  // «اعتقلت الشرطة مسلحا اقتحم متجرا», «قتل مسلحين هاجموا»: those harmed for what they did.
  if (phrase.figure !== -1) return last === token - 1 && hasDoneIt(scene, token, phrase) ? phrase : null;
  // «وحلفاءهم هاجموا»
  const definite = scene.hasArticle(phrase.first) || scene.hasArticle(phrase.last) || isOwned(scene, phrase.last);
  // «داعشيين خططوا»: a verb in the plural right behind a noun in the plural.
  const many = isPlural(scene, token) && phrase.last === last && keepsNun(scene, phrase.first);
  return !definite && (many || isTold(scene, token, phrase, from) || canTakePart(scene, phrase.first)) ? phrase : null;
}

/** «الذي سقطت», «التي قتل»: a verb of the gender that its relative pronoun is not of has its subject behind it. */
function isOfAnotherGender(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const feminine = ofVerb(scene, token)?.feminine ?? null;
  const end = tokens.end[token - 1];
  if (feminine === null || text.units[end - 1] !== YA) return false;
  // «التي ترأس» may be written like a man's «ترأس».
  if (!feminine && text.units[tokens.start[token]] === TA) return false;
  return feminine === (text.units[end - 2] === DHAL);
}

/** Whether a verb right behind those of a figure has their number and an object of its own, or tells what they were found guilty of. */
function hasDoneIt(scene: Scene, token: number, { figure, last }: Phrase): boolean {
  const { low, high } = scene.input.casualties[figure];
  const many = isPlural(scene, token);
  if (scene.figureAt[token] === figure || many !== low > 1 || (!many && high !== 1)) return false;
  if (scene.hasArticle(last) || !agrees(scene, token, last)) return false;
  const next = token + 1;
  if (scene.triggerAt[token] === -1) return false;
  // «مسلحا أطلق النار عليها», not «مسلحا أطلقت النار عليه»: a verb with its object, done to another than the noun.
  if (scene.triggerAt[next] === scene.triggerAt[token])
    return !scene.is(next + 1, Flag.FUNCTION) || !takesUp(scene, next + 1, last);
  // «إعدام رجل أدين بالقتل»
  return scene.isOf(token, "charged-with") || (scene.triggerAt[next] === -1 && nominal(scene, next));
}

/** Whether a pronoun at the end of a word can be that of a noun: «عليه» takes no woman up, «عليها» no man. */
function takesUp(scene: Scene, token: number, noun: number): boolean {
  const wanted = ofPronoun(scene, token);
  if (wanted === null || wanted.plural !== false) return true;
  return wanted.feminine ? isFeminine(scene, noun) || isBrokenPlural(scene, noun) : !isFeminine(scene, noun);
}

/** «بيونغيانغ، التي تواجه إدانات»: the name before the comma, where no pronoun takes it up. */
function namedBefore(scene: Scene, token: number, from: number): Phrase | null {
  if (isTakenUpBehind(scene, token) || isOfTwo(scene, token - 1)) return null;
  const whole = phraseEnding(scene, token - 3, from);
  const person = whole !== null && isPerson(scene, whole);
  // «بينهم فلان، الذي», «معارضو فلان، الذي»
  const alone = whole === null || person || scene.particle[whole.first] !== -1;
  const named = alone ? nameAlone(scene, token - 3, from) : whole;
  if (named === null || named.name === -1) return null;
  // «الهجمات في باكستان، والتي أسفرت عن»
  if (!person && startsWithConjunction(scene, token - 1)) return null;
  return isOtherGender(scene, token - 1, named) ? null : (manyBefore(scene, token - 1, named, from) ?? named);
}

/** The one farther off that a relative pronoun is of, where what stands before it is of the other gender or is one and they are many. */
function agreeing(scene: Scene, relative: number, nearest: Phrase | null, from: number): Phrase | null {
  if (nearest === null) return null;
  if (isOtherGender(scene, relative, nearest)) return personBefore(scene, nearest.first, from);
  return manyBefore(scene, relative, nearest, from);
}

const WHO = "الذين";

/** «[الحوثيين] المتحالفين مع إيران الذين»: a state is not many; those before it are. */
function manyBefore(scene: Scene, relative: number, { first, name }: Phrase, from: number): Phrase | null {
  if (name === -1 || scene.nameAt[first] !== name || scene.input.names[name].type !== "GPE") return null;
  if (wordAt(scene.analysis, relative) !== WHO) return null;
  for (let at = first - 1; at >= from && first - at <= OFFICE && !scene.is(at, Flag.MARK); at--) {
    const other = scene.nameAt[at];
    if (other !== -1) return scene.input.names[other].type === "ORG" ? nameAlone(scene, at, from) : null;
    if (keepsNun(scene, at) && isTaker(scene, at)) return readPhrase(scene, at, at + 1);
  }
  return null;
}

/** Words behind a verb within which a pronoun takes the noun before it up. */
const TAKEN_UP = 7;

/** «الذي احتشد [مؤيدوه]», «الذي طالب المحتجون ب[رحيله]»: behind one who may act any word takes the noun up. */
function isTakenUpBehind(scene: Scene, token: number): boolean {
  const next = token + 1;
  // «الذي التقى [نظيره]», «الذي أعلن [استقالته]»: his own counterpart and his own deed do nothing.
  if (endsInPronoun(scene, next)) return !(scene.isOf(next, "counterpart") || scene.is(next, Flag.DEED));
  if (scene.nameAt[next] === -1 && !isTaker(scene, next)) return false;
  for (let at = next; at <= token + TAKEN_UP && !scene.is(at, Flag.MARK); at++)
    if (scene.nameAt[at] === -1 && endsInPronoun(scene, at)) return true;
  return false;
}

/** «اللذان», «واللتين»: of two, where a name is one. */
function isOfTwo(scene: Scene, relative: number): boolean {
  const { text, tokens } = scene.analysis;
  const start = tokens.start[relative] + (startsWithConjunction(scene, relative) ? 1 : 0);
  return text.units[start + 2] === LAM;
}

/** «أصدر المجلس قرارات تدين روسيا»: behind another verb one of the present tells more of the noun before it. */
function isTold(scene: Scene, token: number, { first, last }: Phrase, from: number): boolean {
  if (last !== token - 1 || scene.triggerAt[token] === -1 || !agrees(scene, token, first)) return false;
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit]) && (hits.features[hit] & Feature.PRESENT) === 0) return false;
  for (let at = first - 1; at >= from; at--) if (scene.is(at, Flag.VERB) && !scene.is(at, Flag.DEFINITE)) return true;
  return false;
}

/** «الضفة الغربية الذي»: a place whose name is feminine, before a pronoun that is not. */
function isOtherGender(
  { analysis: { text, tokens }, input, nameAt }: Scene,
  pronoun: number,
  { first, name }: Phrase,
): boolean {
  if (name === -1 || nameAt[first] !== name || input.names[name].type === "PER") return false;
  const written = (token: number): number => text.raw.charCodeAt(text.origin[tokens.end[token] - 1]);
  return written(first) === TA_MARBUTA && text.units[tokens.end[pronoun] - 2] === DHAL;
}

/** How far before a clause the person stands whose office or place is told in between. */
const OFFICE = 12;

/** «[فلان] أمين سر الحركة في الضفة الغربية»: the nearest person before a token. */
function personBefore(scene: Scene, token: number, from: number): Phrase | null {
  for (let at = token - 1; at >= from && token - at <= OFFICE; at--) {
    const name = scene.nameAt[at];
    if (scene.isPerson(name)) return nameAlone(scene, at, from);
    if (scene.is(at, Flag.VERBAL) && name === -1) return null;
  }
  return null;
}

/** «الذين اقتحموه»: many do it; of «الأراضي التي احتلوها» the noun is what it is done to. */
function isOfMany(scene: Scene, token: number): boolean {
  if (!scene.is(token - 1, Flag.RELATIVE) || !isPluralWithPronoun(scene, token)) return false;
  const { text, tokens } = scene.analysis;
  return text.units[tokens.end[token - 1] - 1] !== YA;
}

/** «الذي اتهمهم», «الذي سيطر عليها», «التي قصفته»: a pronoun of another gender or number than the relative one is another's. */
function isOfOther(scene: Scene, relative: number, token: number): boolean {
  if (relative < 0 || !scene.is(relative, Flag.RELATIVE)) return false;
  const pronoun = ofPronoun(scene, token);
  const { text, tokens } = scene.analysis;
  const end = tokens.end[relative];
  if (pronoun === null || text.units[end - 1] !== YA) return false;
  const before = text.units[end - 2];
  if (before !== DHAL && before !== TA) return false;
  // «منطقة خان شيخون الذي سيطرت عليها فصائل»: who does it stands behind.
  if (scene.particle[token + 1] === -1 && nominal(scene, token + 1) && !isGoverned(scene, token + 1)) return false;
  return pronoun.plural === true || pronoun.feminine !== (before === TA);
}

/** «فيه», «خلالها» */
function isInside({ analysis: { text, tokens } }: Scene, token: number): boolean {
  const letter = text.units[tokens.start[token]];
  return letter === FA || letter === KHA;
}

/** «بيانا دعا فيه أنصاره»: the verb tells what somebody says in what stands before it, and its subject is the one before. */
export function isSaidIn(scene: Scene, token: number): boolean {
  if (!scene.is(token + 1, Flag.FUNCTION) || !endsInPronoun(scene, token + 1) || !isInside(scene, token + 1))
    return false;
  const noun = scene.is(token - 1, Flag.RELATIVE) ? token - 2 : token - 1;
  for (let at = noun; at >= 0 && at >= noun - 2; at--) if (scene.isOf(at, "utterance")) return true;
  return false;
}

/** The noun that a relative clause takes up as its object: «الأراضي التي سيطر عليها», «موقع قصفته طائرات». */
export function relativeObject(scene: Scene, token: number, last: number, from: number): Phrase | null {
  if (token <= from || startsWithConjunction(scene, token)) return null;
  if (!endsInPronoun(scene, token) && !scene.is(last + 1, Flag.FUNCTION)) return null;
  if (isOfMany(scene, token) || isSaidIn(scene, token)) return null;
  if (isOfOther(scene, token - 1, endsInPronoun(scene, token) ? token : last + 1)) return null;
  // «التي كان يسيطر عليها»
  const lead = scene.particleKind(token - 1) === "aux" ? token - 2 : token - 1;
  const relative = scene.particleKind(lead) === "rel" || scene.is(lead, Flag.RELATIVE);
  const at = relative ? lead - 1 : lead;
  const phrase = phraseEnding(scene, at, from);
  const noun = relative ? (placeBefore(scene, phrase, from) ?? nameAlone(scene, at, from)) : phrase;
  if (relative && noun !== null && isOtherGender(scene, lead, noun))
    return personBefore(scene, noun.first, from) ?? noun;
  if (phrase === null || relative) return noun;
  // «مسلحا أطلق النار عليها»: a pronoun of the other gender takes up another.
  const other = !endsInPronoun(scene, token) && !takesUp(scene, last + 1, phrase.last);
  return other || scene.hasArticle(phrase.first) || phrase.name !== -1 ? null : noun;
}

/** «[ميناء عدن] الجنوبي الذي»: the place that a word with the article tells more of, or the phrase as it is. */
function placeBefore(scene: Scene, phrase: Phrase | null, from: number): Phrase | null {
  if (phrase === null || phrase.first !== phrase.last || phrase.name !== -1) return phrase;
  const named = scene.hasArticle(phrase.first) ? nameAlone(scene, phrase.first - 1, from) : null;
  // «اتفاق طهران النووي» is no town's adjective, «الكاميرون المنطقة التي» is none at all.
  return named !== null && scene.input.names[named.name].type === "FAC" ? named : phrase;
}

/** Words that a relative clause may have between a noun and its verb. */
const INSERTED = 30;

/** «المهاجمون، الذين يعتقد أنهم …، حاولوا»: the noun before a relative clause between commas, with the verb behind it. */
export function overRelative(scene: Scene, token: number, from: number): Phrase | null {
  if (!scene.is(token - 1, Flag.COMMA) || startsWithConjunction(scene, token)) return null;
  let at = token - 2;
  while (at > from && token - at < INSERTED && !scene.is(at, Flag.COMMA)) at--;
  if (at <= from || !scene.is(at, Flag.COMMA) || !scene.is(at + 1, Flag.RELATIVE)) return null;
  const noun = phraseEnding(scene, at - 1, from) ?? nameAlone(scene, at - 1, from);
  if (noun === null || isGoverned(scene, noun.first)) return null;
  return noun.first > from && scene.particleKind(noun.first - 1) === "prep" ? null : noun;
}

export function nameAlone(scene: Scene, last: number, from: number): Phrase | null {
  if (last < from) return null;
  const name = scene.nameAt[last];
  if (name === -1) return null;
  let first = last;
  while (first > from && scene.nameAt[first - 1] === name) first--;
  return { first, last, peeled: 0, name, figure: -1 };
}
