import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventType } from "../../../model/event.js";
import type { TimexMention } from "../../../model/timex.js";
import { commentsOf, doingOf, isTold, isTopic, ofComment, ofTelling, VERB_REACH } from "../clauses/announcement.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { SPEECH_ACTS } from "../tables/act-types.js";
import { tellingTokens } from "../words/light-verbs.js";
import { startsWithConjunction } from "../words/verb-forms.js";
import { ANY_AFTER, endOfTelling } from "./came-after.js";
import { isBeforeDue, isOverdue, opensFor } from "./due-date.js";
import { isForeign } from "./foreign-date.js";
import { hasOwnTime } from "./own-time.js";
import { isSetBeside } from "./reckoned-from.js";
import { happeningOf, isNounOf } from "./relative-date.js";
import { inOwnClause, isParted } from "./sequence.js";
import { isBroken, isLookedInto } from "./told-before.js";

/** Farther than this, in words weighed by what lies between, a date belongs to something else. */
const FARTHEST = 60;

/** Whether an expression may date a happening: «قريبا» does a plan only. */
const dates = ({ status }: Draft, timex: TimexMention): boolean =>
  (timex.type === "DATE" || timex.type === "TIME") &&
  timex.story !== false &&
  timex.value !== "PRESENT_REF" &&
  (timex.value !== "FUTURE_REF" || status === "planned");

/** Acts of speech are dated by the date beside their verb only, by a month or a year right beside it. */
const FARTHEST_ACT = 20;
const COARSE_ACT = 14;
/** What is no speech has a month or a year farther behind it, where nothing stands between: «التقى فلان فلانا في موسكو عام 2014». */
const COARSE_DEED = 22;
const DAY = /^\d{4}-\d{2}-\d{2}|^\d{4}-W/;
const HOUR = /(?<=^\d{4}-\d{2}-\d{2})T.*$/;
/** What is only planned or possible is dated by a date right behind it. */
const FARTHEST_PLAN = 12;

/** A relative clause that begins within so many words of a noun tells of the happening itself: «انتخابات مجلس الأمة، التي جرت أمس». */
const OWN_RELATIVE = 5;

/** The dearest price of a month or a year that stands at a token behind what somebody does. */
function coarsest({ found, type, status }: Draft, token: number, price: number, farthest: number): number {
  const plain = status === "actual" && price === token - found.last + VAGUE_YEAR;
  // «أدين بالتدخل في انتخابات عام 2016»: what is told of somebody's deed holds its year.
  return plain && !SPEECH_ACTS.has(type) && type !== "support" && type !== "trial"
    ? COARSE_DEED
    : Math.min(farthest, COARSE_ACT);
}

/** How far a date stands from a trigger: words, borders, and other triggers in between that it would rather belong to. */
function cost(scene: Scene, draft: Draft, first: number, last: number): number {
  const { found } = draft;
  const after = first > found.last;
  const [low, high] = after ? [found.last, first] : [last, found.first];
  let sum = high - low;
  const noun = tellingTokens(scene, found).last;
  for (let at = low + 1; at <= high; at++) {
    const border = scene.border[at];
    if (border >= Border.CLAUSE) sum += 10;
    else if (border === Border.RELATIVE)
      sum += scene.is(at, Flag.RELATIVE) && !(after && !found.verbal && at <= found.last + OWN_RELATIVE) ? 8 : 3;
    const other =
      at !== low &&
      at !== high &&
      at !== noun &&
      scene.triggerAt[at] !== -1 &&
      scene.triggerAt[at] !== scene.triggerAt[at - 1];
    if (other && !(after && isGoverned(scene, draft, at))) sum += after ? 14 : 12;
    if (after && at !== high && isExample(scene, draft, at)) sum += FARTHEST;
    // «مؤتمر قبل نهاية العام»: a plan is dated by its bound.
    const bound = draft.status === "planned" && scene.timexAt[at + 1] !== -1;
    if (at !== high && !bound && isSequence(scene, at)) sum += beginsAnother(scene, at, high) ? FARTHEST : OTHER_TIME;
  }
  return after ? sum : sum + 2 + (isHeld(scene, first, draft) ? HELD : 0);
}

/** «استئناف تظاهرات», «يوقع اتفاقا»: what an act is done to has the day that the act has. */
const isGoverned = (scene: Scene, { found }: Draft, token: number): boolean =>
  !scene.is(token, Flag.VERBAL) && !startsWithConjunction(scene, token) && found.last + 1 === token;

/** Words between a noun of action and the date behind it: «تنديدا بمقتل متظاهر يوم الثلاثاء، واعتقلت». */
const HOLD = 4;
const HELD = 20;

/** Whether a date before a verb is held by a noun of action that stands between it and the verb before. */
function isHeld(scene: Scene, date: number, { found }: Draft): boolean {
  if (!found.verbal) return false;
  for (let at = date - 1; at >= 0 && at >= date - HOLD; at--) {
    if (scene.is(at, Flag.COMMA) || scene.border[at] >= Border.CLAUSE) return false;
    if (scene.triggerAt[at] !== -1) return !scene.is(at, Flag.VERBAL);
  }
  return false;
}

/** «هجمات في السنوات الأخيرة، بينها هجوم … في الأول من يناير»: the day is that of the example. */
function isExample(scene: Scene, { type }: Draft, token: number): boolean {
  return scene.isOf(token, "instance") && !(LEFT.has(type) && wordAt(scene.analysis, token) === FROM_IT);
}

/** «انسحبت القوات [منها] في مارس»: what is left, and no example. */
const LEFT: ReadonlySet<EventType> = new Set(["withdrawal", "displacement", "release", "resignation"]);
const FROM_IT = "منها";

/** What stands behind «بعد», «قبل», «منذ» has a time of its own. */
const OTHER_TIME = 8;
function isSequence(scene: Scene, token: number): boolean {
  const code = scene.particleCode(token);
  const { particleCodes } = scene.vocabulary;
  return (
    code !== -1 &&
    scene.timexAt[token] === -1 &&
    (code === particleCodes.get("after") || code === particleCodes.get("before") || code === particleCodes.get("since"))
  );
}

/** «الهجمات منذ اندلاع الحرب في أكتوبر»: the date is that of what it counts from. */
function beginsAnother(scene: Scene, token: number, before: number): boolean {
  if (scene.particleCode(token) !== scene.vocabulary.particleCodes.get("since")) return false;
  for (let at = token + 1; at < before && at <= token + 3; at++) if (scene.triggerAt[at] !== -1) return true;
  return false;
}

/** Coarse and vague dates belong to what they stand next to. */
function vagueness(value: string): number {
  if (value === "PAST_REF") return 6;
  if (value.includes("/")) return 6;
  if (/^\d{4}-W/.test(value)) return 3;
  return /^\d{4}$|^\d{4}-[A-Z]/.test(value) ? VAGUE_YEAR : 0;
}
const VAGUE_YEAR = 8;

/** A date that stands farther than this from «الهجوم» gives way to the one that the article dated it with. */
const LOOSE = 9;
/** From here on a date is that of something told in between: «أوقفت الشرطة رجالا في إطار التحقيق في الهجوم الذي وقع أمس». */
const FAR = 24;

/** The date beside a verb of telling is the last resort: «أعلن الجيش الثلاثاء مقتل جندي في معارك الاثنين». */
const ANNOUNCEMENT = 12;

/** «من المقرر أن يترأس الوزير، الاثنين، اجتماعا»: between the word that plans and what is planned stands its own day. */
function inPlan(scene: Scene, { found }: Draft, date: number, from: number): boolean {
  for (let at = found.first - 1; at >= from && found.first - at <= VERB_REACH; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE || scene.triggerAt[at] !== -1) return false;
    if (at < date && scene.is(at, Flag.OPERATOR)) return true;
  }
  return false;
}

/** «يخوض منذ 1984 تمردا», «تعرض الأربعاء لهجوم»: between a verb and the noun that it carries stands their own time. */
const isCarried = (scene: Scene, { found, carriers, status }: Draft, date: number): boolean =>
  date < found.first &&
  date >= found.first - NEAR &&
  scene.particle[found.first - 1] === -1 &&
  // «سيجري الأربعاء محادثات»
  carriers.some(
    ({ token }) => token < date && date - token <= 2 && (status !== "planned" || scene.is(token, Flag.FUTURE)),
  );
const NEAR = 3;

/** Words of a deed that is told only to say who did it: «هجوم محطة القطارات». */
const NAMED = 3;

/** «القبض على والد منفذ هجوم لندن، أمس»: behind the comma the sentence goes on; «الهجوم الذي وقع أمس» is of its own. */
function isBeyondComma(scene: Scene, { found }: Draft, date: number): boolean {
  for (let at = found.last + 1; at < date && at <= found.last + NAMED; at++) {
    if (scene.is(at, Flag.RELATIVE)) return false;
    if (scene.is(at, Flag.COMMA)) return true;
  }
  return false;
}

/** «يدعو إلى مظاهرات الجمعة»: the day right behind what is called for is that of it. */
const isOfDemanded = (scene: Scene, { found, type }: Draft, date: number): boolean =>
  type === "demand" &&
  found.trigger.complement === "planned" &&
  date > found.last + 2 &&
  scene.triggerAt[date - 1] !== -1 &&
  !scene.is(date - 1, Flag.VERBAL);

const AS_TOLD: ReadonlySet<string> = new Set(["ما", "كما", "حسبما", "وفقما"]);

/** «بحسب ما [أعلنته]», «كما [أفاد]»: whether a verb of a source stands at a token. */
const tells = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.SPEECH) && scene.is(token, Flag.VERBAL) && AS_TOLD.has(wordAt(scene.analysis, token - 1));

/** Gives every draft the date of its sentence that stands nearest. */
export function setDates(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  const { timexes, published } = scene.input;
  const doing = doingOf(drafts);
  const comments = commentsOf(drafts);
  for (const draft of drafts) {
    const { sentence } = draft.found;
    const from = sentences.first[sentence];
    const to = sentences.end[sentence];
    if (isBroken(scene, draft, from)) continue;
    const act = scene.vocabulary.types.get(draft.type)?.sited !== true;
    // «توجه اليوم إلى العاصمة ليلتقي نظيره»: what is meant is of the day on which he sets out for it.
    const meant = draft.found.verbal && (draft.found.proclitics & Proclitic.LI) !== 0;
    const open = (draft.status === "planned" && !meant) || draft.status === "possible";
    const parted = isParted(scene, draft);
    // «دفن أمس ضحايا الزلزال»
    const behindOnly = open || hasOwnTime(scene, draft) || scene.isOf(draft.found.first - 1, "victims-of");
    const lookedInto = behindOnly && isLookedInto(scene, draft, from);
    let best = -1;
    const farthest = open || draft.status === "denied" ? FARTHEST_PLAN : act ? FARTHEST_ACT : FARTHEST;
    let bestCost = Number.POSITIVE_INFINITY;
    let weak = false;
    let announced = false;
    let hourless = false;
    // Nothing beyond the dearest price can win: a sentence of any length costs a window.
    const low = Math.max(from, draft.found.first - farthest);
    const high = Math.min(to, draft.found.last + farthest + 1, endOfTelling(scene, draft, ANY_AFTER));
    for (let token = low; token < high; token++) {
      const index = scene.timexAt[token];
      if (index === -1) continue;
      let last = token;
      while (last + 1 < to && scene.timexAt[last + 1] === index) last++;
      const own = !parted || inOwnClause(scene, draft, token, last);
      const date = { timex: timexes[index], first: token, last };
      if (isOfDemanded(scene, draft, token)) {
        token = last;
        continue;
      }
      const opens = opensFor(scene, draft, date, from);
      if (
        own &&
        dates(draft, timexes[index]) &&
        !isOverdue(scene, draft, timexes[index], from) &&
        !isEnd(scene, token, from) &&
        !isBeforeDue(scene, draft, date) &&
        !isForeign(scene, draft, date) &&
        !ofComment(scene, draft, token, from, comments)
      ) {
        const ofAnnouncement = ofTelling(scene, draft, token, from, doing);
        const { found } = draft;
        const noun = happeningOf(scene, token);
        const told = noun !== -1 && isNounOf(scene, draft, noun);
        // «الاتفاق الذي وقع عام 2015», «أدين عام 2010»: as vague as it may be, it is told of this.
        const beside = told || token === found.last + 1;
        const price = opens
          ? 0
          : (told ? TOLD_OF : cost(scene, draft, token, last)) +
            (since(scene, token, from) ? SINCE : 0) +
            (draft.status === "planned" || beside ? 0 : vagueness(timexes[index].value));
        const total = price + (ofAnnouncement ? ANNOUNCEMENT : 0);
        if (
          price < (act && !DAY.test(timexes[index].value) ? coarsest(draft, token, price, farthest) : farthest) &&
          !(lookedInto && isBeyondComma(scene, draft, token)) &&
          !(
            ofAnnouncement &&
            ((draft.status === "denied" && isTold(scene, token, from)) ||
              isTopic(scene, draft, last) ||
              isSetBeside(scene, draft, last + 1))
          ) &&
          total < bestCost &&
          (!behindOnly ||
            token > found.first ||
            isCarried(scene, draft, token) ||
            (open && (opens || inPlan(scene, draft, token, from))))
        ) {
          bestCost = total;
          best = index;
          announced = ofAnnouncement;
          // «مقتل ثلاثة، بحسب ما أعلنته مساء الثلاثاء لجنة»: the hour is that of the telling.
          hourless =
            !act && ((announced && isTold(scene, token, from)) || (token > found.last && tells(scene, token - 1)));
          weak =
            ofAnnouncement ||
            price >= FAR ||
            (price > LOOSE && scene.is(draft.found.first, Flag.DEFINITE) && !draft.found.verbal);
        }
      }
      token = last;
    }
    if (best === -1) continue;
    draft.timex = best;
    draft.date = hourless ? timexes[best].value.replace(HOUR, "") : timexes[best].value;
    // The day of the announcement stands in for that of the happening.
    draft.dateBasis = announced ? "assumed" : timexes[best].basis?.value === "resolved" ? "resolved" : "stated";
    draft.dateWeak = weak;
    const { earliest } = timexes[best];
    if (draft.status === "actual" && published !== null && earliest !== null && earliest > published)
      draft.status = "planned";
  }
}

/** «حتى صباح الاثنين»: how long it lasted, or up to when the dead were counted. */
const isEnd = (scene: Scene, token: number, from: number): boolean =>
  token > from && scene.particleCode(token - 1) === scene.vocabulary.particleCodes.get("until");

/** What a date costs in the relative clause that tells more of a happening. */
const TOLD_OF = 3;

/** What a «منذ» before a date costs. */
const SINCE = 14;

/** «منذ أكتوبر» says when something began, which need not be this. */
function since(scene: Scene, token: number, from: number): boolean {
  return (
    token > from &&
    scene.particleCode(token - 1) === scene.vocabulary.particleCodes.get("since") &&
    !scene.is(token, Flag.MARK)
  );
}
