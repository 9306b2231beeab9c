import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { BA, TA, YA } from "../../../text/letters.js";
import { isOpen, skipInsertions } from "../phrases/insertions.js";
import { isMasdar } from "../phrases/masdar.js";
import { readPhrase } from "../phrases/phrases.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { Part } from "../tables/parts.js";
import { isAdjectival, isParticiple } from "../words/adjectives.js";
import { isNominative, isOblique } from "../words/agreement.js";
import { isThingStruck } from "../words/closed.js";
import { hedgeEnd } from "../words/counted.js";
import { isInTanween } from "../words/endings.js";
import { isGround } from "../words/grounds.js";
import { isColon } from "../words/marks.js";
import { isGoverned, nominal } from "../words/nouns.js";
import { isOffice } from "../words/offices.js";
import { isHeadLedByBa, isPlace } from "../words/place-names.js";
import { isArmed, natureOf } from "../words/sectors.js";
import { isOfPerson, isPartitive, isPerson, isQuantifier, isTaker } from "../words/takers.js";
import { areDoing, isPlural, looksVerbal, startsWithConjunction } from "../words/verb-forms.js";
import { flies, isWeapon } from "../words/weapons.js";
import { agrees } from "./opening-subject.js";

/** How many phrases with a preposition may stand between a subject and the object. */
const BETWEEN = 2;

/** Words that may stand between two commas behind a subject. */
const INSERTED = 16;

/** Where what stands between a subject and the object ends. */
interface Insertions {
  readonly end: number;
  /** Commas or the instrument in ب part the object from the subject, so that it needs no article. */
  readonly apart: boolean;
}

/** The comma that ends what a comma at `open` puts in: a date, a phrase with its preposition, what is told of the subject right `beside` it; or -1. */
function closingComma(scene: Scene, open: number, to: number, beside: boolean): number {
  const first = open + 1;
  if (first >= to || startsWithConjunction(scene, first)) return -1;
  // «الرئيس، الذي يسعى لولاية ثانية، الحزب»
  if (scene.is(first, Flag.RELATIVE)) {
    for (let at = first; at < to && at <= first + INSERTED; at++) if (scene.is(at, Flag.COMMA)) return at;
    return -1;
  }
  const led = scene.particleKind(first) === "prep" || isLedByBa(scene, first);
  // «الجهاز، الذراع الأمنية للهيئة، ناشطا»: what is told of the subject besides.
  const apposed = beside && scene.hasArticle(first) && !scene.is(first, Flag.VERBAL) && scene.triggerAt[first] === -1;
  if (scene.timexAt[first] === -1 && !led && !apposed) return -1;
  for (let at = first; at < to && at <= first + INSERTED; at++) {
    if (scene.is(at, Flag.COMMA)) return isColon(scene, at) ? -1 : at;
    // «، في بيان نشره أمس، »: a verb tells more of what is put in.
    if (scene.is(at, Flag.COMPLEMENT) || scene.border[at] >= Border.CLAUSE) return -1;
  }
  return -1;
}

/** Whether a noun of action, and no verb, stands behind a comma. */
function isDeedBehind(scene: Scene, comma: number, to: number): boolean {
  const at = comma + 1;
  if (at >= to || startsWithConjunction(scene, at) || isGoverned(scene, at) || scene.is(at, Flag.VERBAL)) return false;
  return scene.isOf(at, "aspect") || (isMasdar(scene, at) && !isParticiple(scene, at));
}

const AROUND = "محيط";
export const isAround = (scene: Scene, token: number): boolean => wordAt(scene.analysis, token) === AROUND;

/** «المدفعية», «الصواريخ»: with what something is struck. */
export const isMeans = (scene: Scene, token: number): boolean => isWeapon(scene, token) || scene.isOf(token, "missile");

/** «بحضور الوزير», «بموجب مرسوم» */
export function isLedByBa(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  if (text.units[tokens.start[token]] !== BA) return false;
  if (scene.nameAt[token] !== -1 || isGoverned(scene, token)) return isGlued(scene, token, "bi");
  return !isTaker(scene, token) && !isQuantifier(scene, token) && !scene.is(token, Flag.VERB);
}

/** «كان يقود», «كانوا على متن»: the verb behind one of being, or the token itself. */
const behindWas = (scene: Scene, at: number): number => (scene.particleKind(at) === "aux" ? at + 1 : at);

/** «[يقود] سيارة», «[تقل] ركابا»: a verb of the present in the singular. */
function isDoing(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const letter = text.units[tokens.start[token]];
  return (
    (letter === YA || letter === TA) &&
    scene.nameAt[token] === -1 &&
    (scene.is(token, Flag.VERB) || looksVerbal(scene, token)) &&
    !scene.is(token, Flag.DEFINITE)
  );
}

/** «[حزاما ناسفا] نقطة تفتيش», «[سكينا] شرطيا»: the last token of what he has who acts, before those or what he strikes. */
function endOfHeld(scene: Scene, { first, last }: Phrase): number {
  for (let at = first + 1; at <= last; at++)
    if (!scene.hasArticle(at) && (isThingStruck(scene, at) || (isTaker(scene, at) && isInTanween(scene, at))))
      return at - 1;
  return last;
}

/** «مسلحون [ينتمون إلى التنظيم]», «انتحاري [كان يقود سيارة]»: the end of a clause that tells more of an indefinite noun; -1 where none begins. */
function relativeEnd(scene: Scene, subject: Phrase, at: number, to: number): number {
  if (scene.hasArticle(subject.first) || subject.name !== -1 || at + 1 >= to || scene.is(at, Flag.MARK)) return -1;
  // «طائرة [يعتقد أنها للتحالف]», «مسلحون [يعتقد أنهم من القاعدة]»
  if (scene.is(at + 1, Flag.COMPLEMENT)) {
    const led = at + 2 < to && scene.particleKind(at + 2) === "prep" ? scene.particleEnd[at + 2] + 1 : at + 2;
    const what = readPhrase(scene, led, to);
    if (what !== null) return what.last + 1;
  }
  const verb = behindWas(scene, at);
  // «كانوا [على متن] سيارة»
  const aboard = verb > at && scene.particleKind(verb) === "prep";
  if (!(aboard || areDoing(scene, verb) || isPlural(scene, verb) || isDoing(scene, verb))) return -1;
  const next = aboard ? verb : verb + 1;
  if (next >= to) return -1;
  const prep = scene.particleKind(next) === "prep";
  const more = readPhrase(scene, prep ? scene.particleEnd[next] + 1 : next, to);
  return more === null ? -1 : endOfHeld(scene, more) + 1;
}

/** «داعيا»: a trigger that stands in the tables as it is. */
function isFixed({ analysis: { hits }, vocabulary: { part } }: Scene, token: number): boolean {
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (part[hits.entry[hit]] === Part.TRIGGER && (hits.features[hit] & Feature.FIXED) !== 0) return true;
  return false;
}

/** «بالعاصمة», «بمدينة وهران»: where, told by ب. */
function isWhere(scene: Scene, at: number): boolean {
  if (isHeadLedByBa(scene, at)) return true;
  const name = scene.nameAt[at];
  return name !== -1 && isPlace(scene.input.names[name]) && isGlued(scene, at, "bi");
}

/** The end of «على هامش القمة», «برئاسة فلان», or -1. */
function asideEnd(scene: Scene, at: number, to: number): number {
  const margin = scene.particleKind(at) === "prep" && scene.isOf(at + 1, "margin");
  const of = margin ? at + 2 : scene.isOf(at, "presiding") ? at + 1 : -1;
  if (of === -1 || of >= to) return -1;
  return scene.hasArticle(of) && scene.nameAt[of] === -1 ? of : (readPhrase(scene, of, to)?.last ?? of);
}

/** What men ride who strike, in folded letters. */
const RIDES: ReadonlySet<string> = new Set(["متن", "دراجه", "دراجات", "دراجتين"]);

/** The end of «على دراجة نارية», «على متن دراجات», or -1. */
function rideEnd(scene: Scene, at: number, to: number): number {
  const ride = at + 1;
  if (ride >= to || scene.particleCode(at) !== scene.vocabulary.particleCodes.get("ala")) return -1;
  return RIDES.has(wordAt(scene.analysis, ride)) ? (readPhrase(scene, ride, to)?.last ?? ride) : -1;
}

/** «أدان نائب [عن المنطقة]», «استهدف مسلحون[، بالأسلحة الرشاشة،]», «قصف الجيش [براجمات الصواريخ]»: passes over it. */
function overInsertions(
  scene: Scene,
  subject: Phrase | null,
  from: number,
  to: number,
  armed: boolean,
  told: boolean,
): Insertions {
  const { particleCodes } = scene.vocabulary;
  let at = from;
  let apart = told;
  const known = subject === null || subject.name !== -1 || scene.hasArticle(subject.first);
  for (let count = 0; count < BETWEEN && at < to; count++) {
    // The comma behind a date was passed with it.
    const open = scene.is(at, Flag.COMMA) ? at : scene.is(at - 1, Flag.COMMA) ? at - 1 : -1;
    if (open !== -1) {
      const close = closingComma(scene, open, to, !apart && open === from);
      // «أدانت الوزارة، استمرار الانتهاكات»: a comma before what it is done to.
      if (close === -1 && open === from && isDeedBehind(scene, open, to)) return { end: open + 1, apart: true };
      if (close === -1) break;
      at = skipInsertions(scene, close + 1, to);
      apart = true;
      continue;
    }
    // «مفارز للجيش», «مدفعية للاحتلال»: whose they are.
    const owned = at === from && armed && !known && isGlued(scene, at, "li");
    const glued = owned || (armed && isGlued(scene, at, "bi")) || isWhere(scene, at) || scene.isOf(at, "presiding");
    // «مسلحون [بينهم عناصر من داعش]»
    const among = scene.endOf(at, "among");
    const some = among === -1 ? null : readPhrase(scene, among + 1, to);
    if (some !== null) {
      at = skipInsertions(scene, some.last + 1, to);
      apart = true;
      continue;
    }
    if (!glued && (scene.particleKind(at) !== "prep" || (apart && isAround(scene, at)))) break;
    // «على هامش القمة», «برئاسة فلان»: beside what or under whom they meet; «على دراجة نارية»: what they ride.
    const aside = Math.max(asideEnd(scene, at, to), armed ? rideEnd(scene, at, to) : -1);
    if (aside !== -1) {
      at = skipInsertions(scene, aside + 1, to);
      apart = true;
      continue;
    }
    // «حث الأطراف على»: that completes the verb.
    const code = scene.particleCode(at);
    if (code === particleCodes.get("ala") || code === particleCodes.get("ila") || scene.timexAt[at] !== -1) break;
    const more = glued
      ? readPhrase(scene, at, to, Proclitic.BI | Proclitic.LI)
      : readPhrase(scene, scene.particleEnd[at] + 1, to);
    if (more === null || more.figure !== -1) break;
    let happening = false;
    for (let token = at; token <= more.last; token++) happening ||= scene.triggerAt[token] !== -1;
    // «دعا خلال زيارته أهالي المدينة»
    if (happening && code !== particleCodes.get("during")) break;
    apart ||= glued && armed;
    at = skipInsertions(scene, more.last + 1, to);
    // «بالمدفعية [وراجمات الصواريخ]»
    if (armed && glued && at < to && startsWithConjunction(scene, at) && isMeans(scene, at))
      at = skipInsertions(scene, (readPhrase(scene, at, to, Proclitic.CONJUNCTION)?.last ?? at) + 1, to);
  }
  return { end: at, apart };
}

/** «أدان نائب عن المنطقة الحادثة»: the object behind what tells more of the subject, or how, when and where it acts. */
export function objectFarther(
  scene: Scene,
  subject: Phrase | null,
  from: number,
  to: number,
  armed: boolean,
): Phrase | null {
  const told = armed && subject !== null ? relativeEnd(scene, subject, from, to) : -1;
  const { end, apart } = overInsertions(scene, subject, told === -1 ? from : told, to, armed, told !== -1);
  // «قصفت الطائرات بالصواريخ [محيط] المدينة»
  const at = apart && end + 1 < to && isAround(scene, end) ? end + 1 : end;
  // «دعا، في بيان، [جميع الأطراف]»
  const all = at + 1 < to && isQuantifier(scene, at) && scene.hasArticle(at + 1);
  if (at === from || at >= to || !(all || nominal(scene, at) || hedgeEnd(scene, at, to) !== -1)) return null;
  // «وزير» has the letters of a verb as well.
  const titled = scene.titleAt[at] !== -1;
  if (scene.is(at, Flag.VERBAL) && !titled) return null;
  // «، داعيا إلى»: what the subject does besides.
  if (scene.triggerAt[at] !== -1 && (isParticiple(scene, at) || isFixed(scene, at))) return null;
  if (isGoverned(scene, at) || startsWithConjunction(scene, at)) return null;
  const known = scene.nameAt[at] !== -1 || scene.hasArticle(at) || titled || all;
  // «حذر مسؤولون من اتساع نطاق الحرائق»: a happening with the article completes the noun before it.
  if (scene.nameAt[at] === -1 && known && (isAdjectival(scene, at) || scene.triggerAt[at] !== -1)) return null;
  const object = readPhrase(scene, at, to);
  if (object === null || known) return object;
  // «التقى الوزير في القاهرة نظيره التركي», «… وزير الخارجية الإيطالي»
  if (scene.isOf(at, "official") || scene.isOf(at, "leader") || isPerson(scene, object)) return object;
  // «قتل مسلحون في المدينة ضابطا», «اعتقلت السلطات في وهران ثلاثة صحفيين»
  if (object.figure !== -1 || isOblique(scene, object)) return object;
  // «أهالي المدينة», «وزير الدفاع»: people whom what completes them makes known.
  if (isTaker(scene, at) && object.last > at && (scene.hasArticle(at + 1) || scene.nameAt[at + 1] !== -1))
    return object;
  if (subject === null || !isDoer(scene, subject) || isAdjectival(scene, at)) return null;
  // «هاجمت إحدى الجماعات المسلحة في العاصمة قاعدة للجيش»
  return apart || (armed && isStruckThing(scene, object)) ? object : null;
}

/** «قاعدة», «دورية»: a thing or ground that those strike who do so. */
const isStruckThing = (scene: Scene, phrase: Phrase): boolean =>
  isThingStruck(scene, phrase.first) || isGround(scene, phrase);

/** «القوات», «مسلحون», «مجهولون», «مسيرة»: who acts rather than suffers. */
const isDoer = (scene: Scene, phrase: Phrase): boolean =>
  isNominative(scene, phrase.first) ||
  natureOf(scene, phrase).type === "ORG" ||
  isArmed(scene, phrase) ||
  flies(scene, phrase.first);

/** «انسحبت من المدينة قوات النظام», «تظاهر في العاصمة آلاف الطلاب»: a subject behind where it was, known as people or a body. */
export function subjectFarther(scene: Scene, verb: number, from: number, to: number): Phrase | null {
  let at = from;
  for (let count = 0; count < BETWEEN && at < to && scene.particleKind(at) === "prep"; count++) {
    const where = scene.timexAt[at] === -1 ? readPhrase(scene, scene.particleEnd[at] + 1, to) : null;
    if (where === null || where.figure !== -1) return null;
    for (let token = at; token <= where.last; token++) if (scene.triggerAt[token] !== -1) return null;
    at = skipInsertions(scene, where.last + 1, to);
  }
  if (at === from || at >= to || !isOpen(scene, at, to) || scene.particle[at] !== -1 || scene.border[at] !== 0)
    return null;
  // «اجتمع مع الأمير فلان ولي العهد»
  if (isOffice(scene, at) && isOfPerson(scene, at - 1)) return null;
  if (scene.is(at, Flag.MARK | Flag.VERBAL) || scene.triggerAt[at] !== -1) return null;
  const people = isTaker(scene, at) || isPartitive(scene, at) || isQuantifier(scene, at) || scene.victimAt[at] !== -1;
  return people && agrees(scene, verb, at) ? readPhrase(scene, at, to) : null;
}
