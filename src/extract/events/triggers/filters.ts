import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventType } from "../../../model/event.js";
import type { Fields } from "../../fields/index.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { Part } from "../tables/parts.js";
import { isGoverned } from "../words/nouns.js";
import { isGeneric } from "./generic.js";
import { isResult } from "./results.js";

/** Whether the trigger is bare: nothing after it tells more of the happening than its word. */
function bare(scene: Scene, found: Found, to: number): boolean {
  if (found.pronoun > 0) return false;
  let next = found.last + 1;
  // Adjectives describe it, but do not say which: «الهجوم الإرهابي».
  while (
    next < to &&
    next < found.last + 3 &&
    scene.is(next, Flag.DEFINITE) &&
    scene.nameAt[next] === -1 &&
    scene.particle[next] === -1
  )
    next++;
  // «دان الهجوم بشدة» tells how it was condemned.
  if (next >= to || scene.isOf(next, "utterly")) return true;
  // «موقع التفجير الغاشم، الذي استهدف المسجد»: a relative clause tells more, also behind a comma.
  if (scene.is(next, Flag.MARK) && !scene.is(next, Flag.QUOTE)) return scene.particleKind(next + 1) !== "rel";
  if (scene.nameAt[next] !== -1) return false;
  const kind = scene.particleKind(next);
  const { particleCodes } = scene.vocabulary;
  if (kind === "prep") {
    const code = scene.particleCode(next);
    return (
      code !== particleCodes.get("ala") &&
      code !== particleCodes.get("didd") &&
      code !== particleCodes.get("fi") &&
      code !== particleCodes.get("bayn") &&
      !(code === particleCodes.get("maa") && found.type === "clash") &&
      code !== particleCodes.get("bihaqq")
    );
  }
  if (kind === "rel") return false;
  if (kind !== null) return true;
  // «الهجوم بسيارة مفخخة»
  if (scene.timexAt[next] !== -1 || isGoverned(scene, next)) return false;
  return !scene.is(next, Flag.DEFINITE);
}

/** What is known under its bare word before a text tells of it. */
const KNOWN: ReadonlySet<EventType> = new Set(["disaster", "epidemic", "protest", "war", "ceasefire"]);

/** «عدد ضحايا الزلزال ارتفع» as a text begins: nothing has been told that it could point back at. */
function opensStory(all: readonly Found[], at: number): boolean {
  const { sentence, type } = all[at];
  if (sentence > 1 || !KNOWN.has(type)) return false;
  return !all.some((found, index) => index < at && found.type === type);
}

/** «موقع الحادث», «عقب الانفجار», «مسؤوليته عن الهجوم»: words that only point back at a happening told elsewhere. */
function pointsBack(scene: Scene, found: Found, from: number, to: number): boolean {
  if (found.verbal || found.trigger.adjectival) return false;
  const { types } = scene.vocabulary;
  const group = types.get(found.type)?.group;
  if (group === "diplomacy" || group === "politics" || group === "justice") return false;
  let before = found.first - 1;
  while (before >= from && scene.is(before, Flag.QUOTE)) before--;
  if (before < from) return false;
  // «تبنى الهجوم», «مسؤوليته عن الهجوم»; what a claim tells in full is told by it: «مسؤوليته عن التفجير الذي وقع أمس».
  const claims =
    scene.isOf(before, "claim-head") ||
    (before - 1 >= from && scene.isOf(before - 1, "claim-head") && scene.particleKind(before) === "prep");
  // «لم تتبن أي جهة هجوما»
  if (!claims && !scene.is(found.first, Flag.DEFINITE))
    return claimed(scene, found, from) && isDisclaimed(scene, before, from);
  if (claims && inStatement(scene, found)) return true;
  // «تبنت تفجيرا انتحاريا», «مسؤوليتها عن تفجير فندق»: a claim of what is not known yet tells it, but «لم تتبن أي جهة هجوما».
  if (claims && tellsNew(scene, found, to)) return isDisclaimed(scene, before, from);
  if (!bare(scene, found, to) && !isBesideBlow(scene, found, before)) return false;
  // «مسؤوليته عن مقتل ثلاثة جنود» tells the toll of what it claims.
  if (claims) return scene.figureAt[found.first] === -1;
  if (scene.isOf(before, "back-head")) return true;
  // «ستقتصر العملية العسكرية على», «دعمه للجيش في العملية»: an operation that goes on, but where it begins.
  if (found.trigger.traits.has("campaign") && found.type !== "bombing" && !scene.isOf(before, "begun")) return true;
  // «المتورطين في التفجير», «الجهة المسؤولة عن الهجوم», «المشتبه به في الهجوم»
  const involved = scene.isOf(before - 1, "involved") || scene.isOf(before - 2, "involved");
  if (involved && scene.particleKind(before) === "prep") return true;
  // «الناجون من الغرق»
  if (scene.particleCode(before) === scene.vocabulary.particleCodes.get("min"))
    for (let at = before - 1; at >= from && at >= before - 4; at--) if (scene.isOf(at, "survivor")) return true;
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(before);
  // «ماتوا جراء الهجوم», «قتلوا خلال المواجهات»: what harmed people of whom the clause tells.
  if (code !== -1 && (code === particleCodes.get("cause") || code === particleCodes.get("during")))
    return !tellsHarm(scene, before, from);
  if (code !== -1 && (code === particleCodes.get("after") || code === particleCodes.get("before"))) return true;
  // «معلومات عن الهجوم»: what is spoken of.
  if (code !== -1 && code === particleCodes.get("an")) return true;
  if (FOLLOWS.test(wordAt(scene.analysis, before))) return true;
  // «حال وقوع الانفجار»
  if (scene.isOf(before, "happening") || condemned(scene, found, from)) return true;
  return claimed(scene, found, from) || described(scene, found, from);
}

const BEHIND = ["after", "cause"];

/** «أغارت الطائرات عقب الهجوم [على] مواقع»: what a preposition leads to behind another blow is struck by the verb. */
const isBesideBlow = (scene: Scene, { last }: Found, before: number): boolean =>
  BEHIND.some((id) => scene.particleCode(before) === scene.vocabulary.particleCodes.get(id)) &&
  scene.particleCode(last + 1) === scene.vocabulary.particleCodes.get("ala") &&
  scene.is(before - 1, Flag.VERB) &&
  scene.triggerAt[before - 1] !== -1;

/** «اشتباكات أعقبت [الانفجار]»: verbs that set one happening behind or beside another, in folded letters. */
const FOLLOWS = /^[وف]?(?:[يت]?عقب|اعقب|[يت]ل[يو]|تل|سبق|رافق)(?:ت|ا)?$/;

/** Whether a word without the article says more than that something was, and of nothing known: «تفجير فندق», not «تفجير المسجد». */
function tellsNew(scene: Scene, { first, last }: Found, to: number): boolean {
  const next = last + 1;
  const more = next < to && scene.border[next] === 0 && !scene.is(next, Flag.MARK);
  return more && !scene.is(first, Flag.DEFINITE) && !scene.hasArticle(next);
}

/** Whether a negation stands before the claim that leads to a token. */
function isDisclaimed(scene: Scene, token: number, from: number): boolean {
  for (let at = token; at >= from && token - at <= CLAIM_REACH; at--) if (scene.is(at, Flag.NEGATION)) return true;
  return false;
}

/** «مسؤوليته عن الهجوم في بيان»: where it was claimed, not where it was. */
const inStatement = (scene: Scene, found: Found): boolean =>
  scene.particleCode(found.last + 1) === scene.vocabulary.particleCodes.get("fi") &&
  scene.isOf(found.last + 2, "medium");

/** «أسوأ هجوم في البلاد», «أول هجوم للتنظيم»: what was told before is ranked among others of its kind. */
function isRanked(scene: Scene, all: readonly Found[], index: number): boolean {
  const found = all[index];
  if (found.verbal || found.proclitics !== 0 || scene.is(found.first, Flag.DEFINITE)) return false;
  const group = scene.vocabulary.types.get(found.type)?.group;
  if (group !== "violence" || !scene.isOf(found.first - 1, "first-of")) return false;
  // «وقع آخر هجوم كبير في مايو», «قتل عشرة في أعنف قصف على المدينة» tell it.
  const before = found.first - 2;
  const harms =
    scene.particleKind(before) === "prep" &&
    !(scene.is(before - 1, Flag.MARK) && isToldBefore(scene, all, index)) &&
    tellsHarm(scene, before, scene.analysis.sentences.first[found.sentence]);
  return !harms && !scene.isOf(before, "happened");
}

/** «قتل عشرة في تفجير، في ثالث هجوم هذا الشهر»: whether the blow is told before it is ranked. */
const isToldBefore = (scene: Scene, all: readonly Found[], index: number): boolean =>
  all.some(
    ({ type, sentence }, at) =>
      at < index &&
      sentence === all[index].sentence &&
      type !== "killing" &&
      scene.vocabulary.types.get(type)?.group === "violence",
  );

/** Whether a figure of harmed people stands not far before a word. */
function tellsHarm(scene: Scene, word: number, from: number): boolean {
  for (let at = word - 1; at >= from && at >= word - HARM_REACH; at--) if (scene.figureAt[at] !== -1) return true;
  return false;
}

/** How far before its cause people's harm may be told. */
const HARM_REACH = 8;

/** «تبنى التنظيم، في بيان، الهجوم»: what somebody claims was told before. */
function claimed(scene: Scene, found: Found, from: number): boolean {
  for (let at = found.first - 1; at >= from && at >= found.first - CLAIM_REACH; at--) {
    if (scene.triggerAt[at] !== -1 || scene.particleKind(at) === "conj") return false;
    if (scene.isOf(at, "claim-verb")) return true;
  }
  return false;
}

/** «وصف الرئيس الهجوم بأنه مروع»: what is called something is known. */
function described(scene: Scene, { first, last }: Found, from: number): boolean {
  // «اعتبرت في بداية الحرب أن» says something else.
  if (!scene.is(last + 1, Flag.COMPLEMENT) || !wordAt(scene.analysis, last + 1).startsWith("ب")) return false;
  for (let at = first - 1; at >= from && at >= first - CALLED_REACH; at--) {
    if (scene.triggerAt[at] !== -1 || scene.is(at, Flag.COMPLEMENT | Flag.MARK)) return false;
    if (scene.isOf(at, "describes")) return true;
  }
  return false;
}

/** How far behind its verb what is called something may stand. */
const CALLED_REACH = 8;

/** How far behind its verb a claim may be told. */
const CLAIM_REACH = 14;

/** «دان … التفجير»: what a statement is about, known already. */
function condemned(scene: Scene, found: Found, from: number): boolean {
  const { part, index, triggers } = scene.vocabulary;
  const { hits } = scene.analysis;
  for (let at = found.first - 1; at >= from && at >= found.first - 10; at--) {
    if (scene.triggerAt[at] === -1) {
      if (scene.particle[at] !== -1 && scene.particleKind(at) !== "prep") return false;
      continue;
    }
    for (let hit = hits.first[at]; hit < hits.first[at + 1]; hit++) {
      const entry = hits.entry[hit];
      if (entry < part.length && part[entry] === Part.TRIGGER && triggers[index[entry]].type === "accusation")
        return true;
    }
    return false;
  }
  return false;
}

/** Types whose words are hardly ever borrowed by other fields. */
const LITERAL: ReadonlySet<string> = new Set(["protest", "riot", "election", "arrest"]);
/** Types of nature and traffic, at home in texts on weather or science that name places. */
const SITED: ReadonlySet<string> = new Set(["disaster", "accident", "epidemic"]);

/** Whether a text of the field may tell the happening: a film conquers and a striker fires, but nobody dies of it. */
function fits(scene: Scene, found: Found, fields: Fields, from: number, to: number): boolean {
  if (!fields.quiet || LITERAL.has(found.type)) return true;
  const group = scene.vocabulary.types.get(found.type)?.group;
  if (group === "violence" || group === "military") return fields.speaksOfWar(from, to);
  if (SITED.has(found.type) && (fields.particular || hasPlace(scene, from, to))) return true;
  return fields.speaksOfNews(from, to);
}

function hasPlace(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.nameAt[at] !== -1 && !scene.isPerson(scene.nameAt[at])) return true;
  return false;
}

/** «يأتي هذا الاعتداء بعد …», «يعد هذا الانقلاب الرابع»: shown and set among others, hence told before. */
function isShown(scene: Scene, found: Found): boolean {
  if (found.verbal || !scene.is(found.first, Flag.DEFINITE)) return false;
  const group = scene.vocabulary.types.get(found.type)?.group;
  if (group === "diplomacy" || group === "justice") return false;
  return scene.isOf(found.first - 1, "this") && scene.isOf(found.first - 2, "comes");
}

/** Types that go on for days, and are told once. */
const LASTING: ReadonlySet<EventType> = new Set(["talks", "election"]);
/** Particles that say when or where something else was. */
const WHEN_OR_WHERE = ["during", "fi", "after", "before"] as const;

/** «قال خلال الاجتماع إن»: by the bare word for what was told before only says when something else was. */
function isTakenUp(scene: Scene, all: readonly Found[], at: number, to: number): boolean {
  const found = all[at];
  if (!LASTING.has(found.type) || found.verbal || !scene.is(found.first, Flag.DEFINITE)) return false;
  const code = scene.particleCode(found.first - 1);
  const { particleCodes } = scene.vocabulary;
  if (code === -1 || !WHEN_OR_WHERE.some((id) => particleCodes.get(id) === code)) return false;
  // «في القمة الأمنية» says which.
  if (scene.is(found.last + 1, Flag.DEFINITE) || !bare(scene, found, to)) return false;
  return all.some(({ type, first }) => type === found.type && first < found.first);
}

/** Types of which one word governs another: «عملية السيطرة», «هدنة لوقف إطلاق النار», «حكم الإعدام». */
const OF_THEIR_KIND: ReadonlySet<EventType> = new Set(["takeover", "agreement", "trial", "talks"]);

/** «ألقت الشرطة القبض»: verb and object of one phrase. */
const isObjectOf = (found: Found, verb: Found | undefined): boolean =>
  found.trigger.id === "arrest.qabd" &&
  verb?.trigger.id === "arrest.alqa" &&
  verb.sentence === found.sentence &&
  found.first - verb.last <= PHRASE_REACH;

/** «دفعت القوات بتعزيزات», «أرسل الجيش تعزيزات»: so too. */
const isSent = (found: Found, verb: Found | undefined): boolean =>
  found.trigger.id === "deployment.tazizat" &&
  verb?.type === "deployment" &&
  verb.verbal &&
  verb.sentence === found.sentence &&
  found.first - verb.last <= SENT;
const SENT = 5;

const REGAINED: ReadonlySet<string> = new Set(["takeover.istaada", "takeover.istiada"]);

/** «استعاد الجيش السيطرة على البلدة», «استعادة الجيش السيطرة»: so too. */
const isControlRegained = (scene: Scene, found: Found, verb: Found | undefined): boolean =>
  verb !== undefined &&
  REGAINED.has(verb.trigger.id) &&
  // «استعادة المطار … سيطرة على الطريق» are two.
  (verb.verbal || scene.hasArticle(found.first)) &&
  scene.isOf(found.first, "control") &&
  verb.sentence === found.sentence &&
  found.first - verb.last <= PHRASE_REACH;

const PHRASE_REACH = 12;

/** Whether two triggers side by side tell one thing, and this one is the lesser of them. */
function isDoubled(scene: Scene, all: readonly Found[], at: number): boolean {
  const found = all[at];
  const next = all[at + 1];
  // «حادثة انقلاب», «عملية إطلاق نار»
  if (found.trigger.traits.has("happening") && next !== undefined && next.first === found.last + 1 && !next.verbal)
    return next.proclitics === 0;
  const before = all[at - 1];
  if (isObjectOf(found, before) || isSent(found, before) || isControlRegained(scene, found, before)) return true;
  if (before === undefined || found.verbal || before.sentence !== found.sentence) return false;
  // «اتفاق للمصالحة», «حكما بالإعدام»: a preposition links them as the genitive does.
  if ((found.proclitics & ~(Proclitic.BI | Proclitic.LI)) !== 0) return false;
  if (found.first - before.last !== 1) return false;
  return before.type === found.type && !before.verbal && OF_THEIR_KIND.has(found.type);
}

/** Drops triggers that tell no happening of their own: results beside their cause, and words that point back. */
export function keepTellings(scene: Scene, all: readonly Found[], fields: Fields): Found[] {
  const { sentences } = scene.analysis;
  return all.filter((found, at) => {
    const from = sentences.first[found.sentence];
    const to = sentences.end[found.sentence];
    if (!fits(scene, found, fields, from, to) || isDoubled(scene, all, at)) return false;
    if (isGeneric(scene, found, from, to)) return false;
    if (isShown(scene, found) || isRanked(scene, all, at) || isTakenUp(scene, all, at, to)) return false;
    return !isResult(scene, all, at, from, to) && (opensStory(all, at) || !pointsBack(scene, found, from, to));
  });
}
