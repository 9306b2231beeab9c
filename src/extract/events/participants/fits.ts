import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventType } from "../../../model/event.js";
import { isMeasure, isNobody, isThing } from "../clauses/goes-on.js";
import { readPhrase } from "../phrases/phrases.js";
import { isGlued } from "../phrases/prepositions.js";
import { isMereQuality, isTheLatter } from "../phrases/qualities.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { VIOLENT } from "../tables/act-types.js";
import { hasSlotAt, type Slot } from "../tables/frames.js";
import { isParticiple, isQuality } from "../words/adjectives.js";
import { isNumber } from "../words/counted.js";
import { isDeed, isHappening, isLetOff, isTeller, isTerritory } from "../words/deeds.js";
import { isGround } from "../words/grounds.js";
import { hasFamily, isBehindBa } from "../words/nouns.js";
import { isPartitive, isPerson, isQuantifier, isTaker } from "../words/takers.js";

/** Types that are of deeds and plans rather than of people: «تعليق المحادثات». */
const OF_DEEDS: ReadonlySet<EventType> = new Set(["suspension", "resumption", "decision", "rejection"]);
/** Acts that are addressed to somebody: what they ask for by ب takes no part. */
const ADDRESSED: ReadonlySet<EventType> = new Set(["demand", "threat"]);

/** «رفض التمديد»; and what is condemned where it is told before: «أدان الهجمات», not «أدان تفجير المسجد». */
const isOfDeeds = (scene: Scene, { type }: Draft, { first }: Phrase): boolean =>
  OF_DEEDS.has(type) ||
  (type === "withdrawal" && scene.isOf(first, "deal")) ||
  // «وافق على سحب القوات»
  (type === "agreement" && scene.particleCode(first - 1) === scene.vocabulary.particleCodes.get("ala")) ||
  (type === "accusation" && scene.is(first, Flag.DEFINITE));

/** Whether a phrase may take part in an event as what a slot tells. */
export function fits(scene: Scene, draft: Draft, slot: Slot, phrase: Phrase): boolean {
  // «اعتقل [للاشتباه] فيه», «ندد [بشدة]»
  if (phrase.peeled === 0 && phrase.name === -1 && isLed(scene, phrase.first)) return false;
  // «قتل غدرا»
  if (phrase.name === -1 && scene.isOf(phrase.first, "manner")) return false;
  // «نفذت [سلسلة] غارات»: how many the deeds are.
  const some = isPartitive(scene, phrase.last) || (phrase.first === phrase.last && scene.isOf(phrase.last, "several"));
  const amount = slot === "agent" && phrase.name === -1 && some;
  if (amount && scene.triggerAt[phrase.last + 1] !== -1 && !scene.is(phrase.last + 1, Flag.VERBAL)) return false;
  // «بدأت [جولة جديدة] من المفاوضات»
  if (slot === "agent" && phrase.name === -1 && isPartOfDeed(scene, phrase)) return false;
  if (isDeed(scene, phrase) && (slot === "agent" || !isOfDeeds(scene, draft, phrase))) return false;
  if (slot === "agent") return mayDo(scene, draft, phrase);
  // «سقطوا خلال المعارك بين قتيل وجريح»
  // «9 قتلى … وهدنة»
  if (slot === "parties" && phrase.figure !== -1 && scene.input.casualties[phrase.figure].kind === "killed")
    return false;
  if (slot === "parties") return !(scene.isOf(phrase.first, "harmed") && phrase.first === phrase.last);
  return slot !== "target" || mayUndergo(scene, draft, phrase);
}

/** Whether a phrase is some of the deeds that «من» leads to. */
const isPartOfDeed = (scene: Scene, { first, last }: Phrase): boolean =>
  isPartitive(scene, first) &&
  scene.particleCode(last + 1) === scene.vocabulary.particleCodes.get("min") &&
  scene.triggerAt[last + 2] !== -1;

/** What befalls people and things by nobody's doing; of an accident only a verb tells of one: «اصطدمت شاحنة». */
const isDoneByNone = ({ type, found }: Draft): boolean =>
  type === "disaster" || type === "epidemic" || (type === "accident" && !found.verbal);

/** What is written, and who tells it. */
const SPEAKING = ["text", "observer", "broadcaster"];
/** Words between a source and its own verb. */
const BESIDE = 3;

/** «دان البيان», «نفى مصدر»: whether a phrase that is of no people speaks, by a verb of its own. */
function speaks(scene: Scene, { found }: Draft, { first, last }: Phrase): boolean {
  // «أعلن مصدر …، محملا»
  if (!(found.verbal || found.trigger.adjectival)) return false;
  const beside = first > found.last ? first - found.last : found.first - last;
  return SPEAKING.some((kind) => scene.isOf(first, kind)) || (beside <= BESIDE && scene.isOf(first, "informant"));
}

const GUNS = /مدفع|راجم/;
/** «القذائف», not «المدفعية» */
const isFired = (scene: Scene, token: number): boolean =>
  scene.isOf(token, "missile") && !GUNS.test(wordAt(scene.analysis, token));

function mayDo(scene: Scene, draft: Draft, phrase: Phrase): boolean {
  const { type } = draft;
  if (isDoneByNone(draft)) return false;
  // «إعادة فرض العقوبات»
  if (phrase.name === -1 && scene.isOf(phrase.first, "aspect")) return false;
  if (isMeasure(scene, phrase) || isLetOff(scene, phrase) || isTerritory(scene, phrase) || isHappening(scene, phrase))
    return false;
  // «رسائل», «الوقت»
  if (isNobody(scene, phrase) && ownerIn(scene, phrase) === null && !speaks(scene, draft, phrase)) return false;
  // «مسؤوليته عن إطلاق القذائف»: what is fired.
  if (draft.found.trigger.traits.has("firing") && isFired(scene, phrase.first)) return false;
  // «انقلاب النيجر»
  if (type === "coup" && phrase.name !== -1 && scene.input.names[phrase.name].type === "GPE") return false;
  return !(
    VIOLENT.has(scene.vocabulary.types.get(type)?.group ?? "") &&
    (isTeller(scene, phrase) || isNews(scene, phrase) || isHeld(scene, draft, phrase))
  );
}

/** «أنباء», «تقارير» */
const isNews = (scene: Scene, { first, name }: Phrase): boolean => name === -1 && scene.isOf(first, "news");

/** «اعتقل 38 آخرين خلال عمليات نفذها»: those arrested do not strike, but «اعتقلت رجلا [هاجم] شرطيا», «رجلا [يشتبه بأنه قتل]». */
function isHeld(scene: Scene, { found }: Draft, { figure, last, name }: Phrase): boolean {
  if (figure === -1 || name !== -1 || scene.input.casualties[figure].kind !== "detained") return false;
  return last !== found.first - 1 && !scene.isOf(last + 1, "suspects");
}

const isLed = (scene: Scene, token: number): boolean => isGlued(scene, token, "li") || isGlued(scene, token, "bi");

/** «الأمر», «الوقت الذي», «الطريقة التي»: what, when and how; «متهما إياه». */
const NO_ONE = ["clause-noun", "time-noun", "way", "iyyah"];
/** What is done to ground itself. */
const OF_GROUND: ReadonlySet<EventType> = new Set(["takeover", "airstrike", "shelling"]);

/** «المطالب [القانونية]»: an adjective by which bodies are named. */
function isOfBodies({ analysis: { hits, lexicon } }: Scene, token: number): boolean {
  const family = lexicon.family("purpose");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (lexicon.familyOf(hits.entry[hit]) === family)
      return lexicon.row<{ part: string }>(hits.entry[hit]).part === "quality";
  return false;
}

function mayUndergo(scene: Scene, { type, found }: Draft, phrase: Phrase): boolean {
  const { first, last, name } = phrase;
  // «قوبل الأمر بانتقادات»: what was told before is no one.
  if (name === -1 && first === last && NO_ONE.some((kind) => scene.isOf(first, kind))) return false;
  // «القوات السورية [الحكومية]», «مطالبات [دولية]», not «اعتقل [برازيلي]»
  const alone = first === last && !hasFamily(scene, first, "country");
  if (
    name === -1 &&
    phrase.figure === -1 &&
    (((alone || scene.hasArticle(first)) &&
      (isQuality(scene, first) || (!isTaker(scene, first) && isOfBodies(scene, first)))) ||
      (isMereQuality(scene, first) && !isTheLatter(scene, first)))
  )
    return false;
  // «احتجاجات على الحدود»: where; but «سيطر على الحدود».
  const where = !OF_GROUND.has(type) && name === -1 && scene.isOf(first, "frontier");
  if (where && scene.particleCode(first - 1) === scene.vocabulary.particleCodes.get("ala")) return false;
  // «احتجاجات على الطريق السيار»: where they are held.
  const road =
    (type === "protest" || type === "riot") && (isGround(scene, phrase) || hasFamily(scene, first, "place-head"));
  // «تفجير عبوة على الطريق الدائري»
  if (type === "bombing" && scene.isOf(first, "road")) return false;
  if (road && scene.particleCode(first - 1) === scene.vocabulary.particleCodes.get("ala")) return false;
  // «انسحب من الاتفاق», not «من المدينة»: that is where.
  const min = scene.vocabulary.particleCodes.get("min");
  if (type === "withdrawal" && hasSlotAt(found.trigger.frame, "target", min)) return scene.isOf(phrase.first, "deal");
  // «نفى الاتهامات», «نفى ضلوع بلاده»: what was said before, not what is said not to have happened («نفى وقوع هجوم»).
  if (found.trigger.id === DENIES) return isCharge(scene, phrase);
  // «انفجرت عبوة بدورية», not «على طريق».
  if (found.trigger.verbal && found.trigger.traits.has("blast") && isLedToBlast(scene, phrase))
    return isHitByBlast(scene, phrase);
  // «فجر انتحاري سترته الناسفة», «تفجير سيارة مفخخة»: with what.
  if (type === "bombing" && (scene.isOf(phrase.first, "explosive") || scene.isOf(phrase.first, "weapon-explosive")))
    return false;
  // «استعاد السيطرة على البلدة»
  if (type === "takeover" && scene.isOf(phrase.first, "control")) return false;
  // «قطع المملكة علاقاتها مع طهران»
  if (found.trigger.id === "sanction.qat" && scene.isOf(first, "relation")) return false;
  // «حملت طهران مسؤولية الهجمات»
  if (type === "accusation" && name === -1 && scene.isOf(first, "blame")) return false;
  // «دعوة للحوار»: what is asked for.
  if (ADDRESSED.has(type) && (isBehindBa(scene, phrase) || isHappening(scene, phrase))) return false;
  // «اتصالا هاتفيا بالرئيس», «اجتمع بالوفد», not «بحضور الوفد»
  if (found.trigger.id === CALLS || (type === "talks" && scene.isOf(first, "presiding")))
    return phrase.name !== -1 || isTaker(scene, phrase.first);
  // «نفذ حكم الإعدام في قاتل», not «في السجن», «بجدة»
  if (found.trigger.type === "execution" && (scene.particleKind(first - 1) === "prep" || isLed(scene, first)))
    return name === -1 ? phrase.figure !== -1 || arePeople(scene, first) : isPerson(scene, phrase);
  // «حكما بالسجن على تاجر», «بحق فرنسي», not «أحكام تستند على وقائع»
  if (found.trigger.id === "trial.hukm")
    return name !== -1 || phrase.figure !== -1 || isTaker(scene, first) || hasFamily(scene, first, "country");
  // «انتخاب الرئيس», «التصويت على القرار»: only who is elected.
  if (type === "election") return isPerson(scene, phrase);
  // «تعهد لأوكرانيا», not «تعهد لإعادة الإعمار».
  const promise = type === "support" && found.trigger.complement === "planned";
  return !promise || phrase.name !== -1 || isTaker(scene, phrase.first);
}

/** «جان», «المدانين», «أحد الجناة»: people by their kind, their state or what they have done. */
const arePeople = (scene: Scene, token: number): boolean =>
  isQuantifier(scene, token)
    ? arePeople(scene, token + 1)
    : isNumber(scene, token) || isParticiple(scene, token) || PEOPLE.some((family) => hasFamily(scene, token, family));
const PEOPLE = ["victim", "title", "country", "person"];

const isLedToBlast = (scene: Scene, { first, peeled }: Phrase): boolean =>
  peeled > 0 ||
  isGlued(scene, first, "bi") ||
  scene.particleCode(first - 1) === scene.vocabulary.particleCodes.get("ala");
const HIT_BY_BLAST = ["vehicle", "mobile-force", "camp", "troops"];
const isHitByBlast = (scene: Scene, { first }: Phrase): boolean =>
  HIT_BY_BLAST.some((kind) => scene.isOf(first, kind)) && !hasFamily(scene, first, "weapon");

const CALLS = "talks.ittisal";
const DENIES = "rejection.nafa";

const isCharge = (scene: Scene, { first }: Phrase): boolean =>
  scene.isOf(first, "news") || scene.isOf(first, "involvement") || scene.isOf(first, "charges");

/** Acts that are told of what somebody does as of him. */
const PRAISED: ReadonlySet<EventType> = new Set(["support", "rejection", "accusation"]);

/** The first token of the name in a phrase. */
function nameFirst(scene: Scene, { first, last, name }: Phrase): number {
  let at = first;
  while (at < last && scene.nameAt[at] !== name) at++;
  return at;
}

/** «خطر [المتشددين]», «تدخل [الشرطة]»: those whose a thing is, told right behind it. */
const ownerIn = (scene: Scene, { first, last, name }: Phrase): Phrase | null =>
  name === -1 && first < last && scene.hasArticle(first + 1) && isTaker(scene, first + 1)
    ? readPhrase(scene, first + 1, last + 1)
    : null;

/** Words between a statement and the one whose it is. */
const OWNER = 3;

/** What a phrase stands for: «اتهم بيان للرئاسة» is the presidency, «أرجأ فرض عقوبات» is of the sanctions. */
export function standIn(scene: Scene, { type }: Draft, slot: Slot, phrase: Phrase, to: number): Phrase {
  const { first, last, name } = phrase;
  // «أشاد بجهود الأمم المتحدة»: whose efforts they are is who is praised for them.
  if (name !== -1 && slot === "target" && PRAISED.has(type) && scene.isOf(first, "effort"))
    return { ...phrase, first: nameFirst(scene, phrase), peeled: 0 };
  // «أنهى الرئيس مهام والي المدينة»
  if (slot === "target" && first < last && scene.isOf(first, "duties"))
    return { ...phrase, first: first + 1, peeled: 0 };
  if (name !== -1) return phrase;
  if (slot === "agent" && scene.isOf(first, "utterance")) {
    for (let at = first + 1; at < to && at <= first + OWNER; at++) {
      const owner = isGlued(scene, at, "li")
        ? readPhrase(scene, at, to, Proclitic.LI)
        : scene.particleCode(at) === scene.vocabulary.particleCodes.get("an")
          ? readPhrase(scene, at + 1, to)
          : null;
      if (owner !== null && (owner.name !== -1 || isTaker(scene, owner.first))) return owner;
    }
  }
  const owner = slot === "agent" && isThing(scene, phrase) ? ownerIn(scene, phrase) : null;
  if (owner !== null) return owner;
  const light =
    slot === "target" &&
    (OF_DEEDS.has(type) || type === "agreement") &&
    first === last &&
    scene.is(first, Flag.CARRIER);
  return light && last + 1 < to && scene.triggerAt[last + 1] !== -1
    ? (readPhrase(scene, last + 1, to) ?? phrase)
    : phrase;
}
