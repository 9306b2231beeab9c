import type { EventType, Participant } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { CLAUSE_AFTER, endOfTelling } from "../time/came-after.js";
import { isReckonedFrom } from "../time/reckoned-from.js";
import { tellingTokens } from "../words/light-verbs.js";
import { COUNTRYWIDE, coarseness, isLand, placeAt } from "../words/place-names.js";
import { startsWithConjunction } from "../words/verb-forms.js";
import { costBetween, FARTHEST, isOfOther, isSaidNext, OTHER_CLAUSE } from "./cost.js";
import {
  isCentre,
  isFast,
  isFromDeal,
  isMovedTo,
  isOccasion,
  isOfCharge,
  isOfDeal,
  isOutside,
  isPosting,
  isSituating,
} from "./elsewhere.js";
import { isSource, liesIn } from "./inside.js";
import {
  heads,
  isBound,
  isCompletedBy,
  isHost,
  isInside,
  isRoadEnd,
  isStage,
  isThere,
  isVisited,
  leading,
  ofSpeaker,
  strikes,
  undergoes,
} from "./lead.js";
import { endOfGround, relativePlace } from "./relative.js";
import { isBesideOther, placeIn, runOf, situated } from "./run.js";
import { givePlace } from "./tellings.js";
import { areHomes, gathers, isDiscussed, isTopical, namesTopic } from "./topic.js";

/** Types that take a place only where the words beside them give one. */
const STATED_ONLY: ReadonlySet<EventType> = new Set([
  "talks",
  "trial",
  "election",
  "agreement",
  "coup",
  "appointment",
  "execution",
  "release",
  "suspension",
  "resumption",
  "decision",
  "ceasefire",
  "formation",
]);
/** Of these a place that heads the line says where. */
const SENTENCES: ReadonlySet<EventType> = new Set(["trial", "execution", "release"]);
/** Of sanctions only a siege is somewhere: «الحصار على تعز». */
const SIEGE = "sanction.hisar";
const FARTHEST_STATED = 16;
/** The same for the town behind a meeting and those who meet: «لقاء جمع رئيس كوريا الجنوبية والزعيم الكوري الشمالي في بلدة». */
const FARTHEST_MEETING = 24;
/** The dearest price of a place of what is no meeting: `stated` where nothing but the words beside it may tell it. */
const farthestOf = ({ status }: Draft, stated: boolean): number =>
  stated ? FARTHEST_STATED : status === "actual" ? FARTHEST : FARTHEST_STATED + 4;

/** Types whose target, if it is a place, is where they happen: قصفت صنعاء. */
const STRUCK: ReadonlySet<EventType> = new Set(["attack", "bombing", "airstrike", "shelling", "takeover"]);

/** Types after which those harmed or seized may be taken elsewhere. */
const STAYED: ReadonlySet<EventType> = new Set([
  "attack",
  "bombing",
  "airstrike",
  "shelling",
  "clash",
  "killing",
  "accident",
  "arrest",
  "protest",
  "riot",
]);

/** What a town costs that a road leads to. */
const ROAD = 16;

/** A hospital, whose doctors tell of what was elsewhere. */
const HOSPITAL = /[.:]hospital(?:[.:]|$)/;

/** What «في تعز حيث قتل» costs at most. */
const THERE = 8;
/** How near a state must be that no word says to be where it was. */
const IDLE = 20;
/** How near a place must be for the words beside a happening to say that this is where it was. */
const FIRM = 6;

const isAmong = (who: readonly Participant[], id: string): boolean => who.some(({ name }) => name === id);

/** Gives drafts the most specific place near them in their sentence. */
export function setPlaces(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences, tokens } = scene.analysis;
  const { names } = scene.input;
  for (const draft of drafts) {
    const facts = scene.vocabulary.types.get(draft.type);
    const stated = STATED_ONLY.has(draft.type) || draft.found.trigger.id === SIEGE;
    if (facts === undefined || !(facts.sited || stated) || isFromDeal(scene, draft)) continue;
    const { found } = draft;
    // «ألقت الشرطة [القبض] على رجل في باريس»
    const noun = tellingTokens(scene, found).last;
    const from = sentences.first[found.sentence];
    const to = sentences.end[found.sentence];
    let best = -1;
    const meeting = draft.type === "talks";
    const told = relativePlace(scene, draft, from);
    let bestCost = meeting ? FARTHEST_MEETING : farthestOf(draft, stated);
    let bestFirst = -1;
    let bestTold = false;
    let firm = false;
    let [behind, behindFirst, behindCost] = [-1, -1, FARTHEST_STATED];
    // Nothing beyond the dearest price can win: a sentence of any length costs a window.
    const low = told === "ground" ? found.last + 1 : Math.max(from, found.first - bestCost);
    const apart = isReckonedFrom(scene, found.first, from);
    const end = told === "ground" ? endOfGround(scene, found, to) : endOfTelling(scene, draft, CLAUSE_AFTER);
    const high = Math.min(to, found.last + bestCost + 1, end);
    for (let token = low; token < high; token++) {
      const here = placeAt(scene, token, to);
      if (here === null) continue;
      const { name: index, last, start: nameFrom } = here;
      const name = names[index];
      const first = token;
      token = last;
      if (scene.isDateline(first)) continue;
      if (isOutside(scene, first) && coarseness(name) >= COUNTRYWIDE) continue;
      const there = first < found.first && isThere(scene, last, found);
      // The second of two joined names comes with the first.
      if (
        !there &&
        startsWithConjunction(scene, first) &&
        nameFrom > tokens.start[first] &&
        first > from &&
        nearName(scene, first)
      )
        continue;
      if (isBesideOther(scene, index, first, from) || isBound(scene, first, from, draft.type)) continue;
      if (
        isSituating(scene, first, from) ||
        isCentre(scene, first) ||
        (!meeting && isPosting(scene, first, found.first))
      )
        continue;
      const completes = isCompletedBy(scene, found, first);
      if (!completes && draft.type !== "ceasefire" && isOfDeal(scene, first)) continue;
      // «هجمات موسكو على», «حرب روسيا على»: who strikes.
      if (completes && (STRUCK.has(draft.type) || draft.type === "war") && strikes(scene, last)) continue;
      if (completes && namesTopic(scene, found, name, first)) continue;
      if (isTopical(scene, draft.type, found, name, first, nameFrom)) continue;
      if (isOfCharge(scene, draft, first) || (name.type !== "FAC" && isFast(scene, draft))) continue;
      if (gathers(found) && areHomes(scene, runOf(scene, index, first, to))) continue;
      // «تعرضت عاصمة بوركينا فاسو لهجوم»: the words hold the name of the state.
      const inner = names[scene.nameAt[last]] ?? name;
      const struck = (STRUCK.has(draft.type) || found.trigger.traits.has("visit")) && isAmong(draft.targets, inner.id);
      const host = draft.type === "talks" && isHost(scene, first, last);
      // «إسقاط إيران طائرة فوق المضيق»: who does it is not where it is.
      if (!host && !(completes && draft.type === "talks") && isAmong(draft.agents, name.id)) continue;
      // «حسبما أعلنت الرياض»
      if (scene.particleCode(first - 1) === -1 && scene.is(first - 1, Flag.SPEECH | Flag.ATTRIBUTION)) continue;
      const own = !apart && first < found.first && (undergoes(scene, first, last) || isVisited(scene, found, last));
      if (STAYED.has(draft.type) && !own && !there && isMovedTo(scene, first, from)) continue;
      const lead =
        completes || struck || host || own || there || told === last || draft.visited === index
          ? "where"
          : leading(scene, first, nameFrom, from, draft.type);
      // «حدود غزة مع إسرائيل»: the state on the other side, or the other party.
      if (lead === "with" && name.entity?.startsWith("country:")) continue;
      const heading = heads(scene, first, last, from);
      // «يحمون البلاد», «اتفاق بشأن جنوب البلاد»
      if (isLand(scene, first) && (lead !== "where" || (stated && !own))) continue;
      if (name.role === "actor" && lead !== "where" && !heading) continue;
      // «ضمانات قدمتها الأطراف المعنية وبينها روسيا»: a state far off that nothing says to be where.
      const idle = lead === "none" && !heading && coarseness(name) >= COUNTRYWIDE;
      // «تركيا: السجن المؤبد لعسكريين»
      const headed = heading && !found.verbal && SENTENCES.has(draft.type) && coarseness(name) >= COUNTRYWIDE;
      // «يشهد العراق هجمات منذ اندلاع الحرب»: what is reckoned from may be anywhere.
      if (((stated && !headed) || (apart && first < found.first)) && lead !== "where") continue;
      const named = scene.nameAt[first] !== -1;
      const after = first > found.last;
      const [start, stop] = after ? [found.last, first] : [last, found.first];
      const inside = lead === "where" && scene.particleCode(first - 1) !== scene.vocabulary.particleCodes.get("ala");
      const gap = { start, stop, noun, after, inside, named, stated };
      const { cost, others } = costBetween(scene, drafts, draft, gap);
      let price = cost;
      if (there || isStage(scene, last, found)) price = Math.min(price, THERE);
      if (isRoadEnd(scene, first, from)) price += ROAD;
      // «أريحا التي تسيطر عليها المعارضة في إدلب»
      if (told === last) price = 1;
      // «وصل إلى عمان في زيارة للأردن»
      if (own && isVisited(scene, found, last)) price = 1;
      // «انسحبت دون فرض عقوبات على طهران»: who is acted on by another act.
      if (others > 0 && name.role === "actor" && after && !heading) continue;
      if (after && told !== last && isSaidNext(scene, found.last, first)) price += OTHER_CLAUSE;
      if (!after && !there && !headed && ofSpeaker(scene, last, found.first))
        // «قالت مصادر في مستشفى العريش إن»
        price += HOSPITAL.test(name.entity ?? "") || isOccasion(scene, first, from) ? FARTHEST : OTHER_CLAUSE;
      // «أوكرانيا: قصف على محطة في ميكولايف»: the state that heads the line gives way to what its words tell.
      if (heading && coarseness(name) >= COUNTRYWIDE) price += 6;
      if (lead === "none") price += heading ? 0 : 8;
      else if (lead === "other" || lead === "with") price += 16;
      else if (lead === "far") price += 26;
      if (name.role === "actor" && lead !== "where" && !headed) price += 10;
      if (idle && price > IDLE) continue;
      const near =
        price < FARTHEST_STATED || (after && coarseness(name) < COUNTRYWIDE && !isDiscussed(scene, found.last, first));
      if (meeting && (!near || (!after && !own && !there && !host && isOfOther(scene, last, found.first)))) continue;
      if (after && lead === "where" && others === 0 && name.role !== "actor" && price < behindCost) {
        behindCost = price;
        behind = index;
        behindFirst = first;
      }
      if (price < bestCost) {
        bestCost = price;
        best = index;
        bestFirst = first;
        bestTold = told === last && scene.is(last + 1, Flag.RELATIVE) && !startsWithConjunction(scene, last + 1);
        firm = price <= FIRM && isInside(scene, first, nameFrom);
      }
    }
    if (best === -1) continue;
    // «وفي دونيتسك، سيطرت القوات على مواقع قرب أفدييفكا»: what lies in the place that opens the sentence.
    if (bestFirst < found.first && liesIn(names[behind], names[best]) && !isSource(scene, found.last, behindFirst)) {
      best = behind;
      bestFirst = behindFirst;
    }
    // «وسط مأرب شمال شرقي صنعاء التي تسيطر عليها الجماعة»: what a clause tells of says itself where.
    if (!bestTold)
      [best, bestFirst] = situated(
        scene,
        best,
        bestFirst,
        Math.max(from, found.last < bestFirst ? found.last + 1 : from),
      );
    placeIn(scene, draft, best, bestFirst, to);
    draft.placeFirm = firm;
  }
}

function nearName(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 3; at--)
    if (scene.nameAt[at] !== -1 || scene.againAt[at] !== -1) return true;
  return false;
}

/** A happening without a place of its own is where the last one before it in its sentence was. */
export function inheritPlaces(scene: Scene, drafts: readonly Draft[]): void {
  let current: Draft | undefined;
  for (const draft of drafts) {
    const facts = scene.vocabulary.types.get(draft.type);
    if (facts === undefined || !facts.sited) continue;
    if (draft.place !== null) {
      if (!draft.background) current = draft;
      continue;
    }
    if (current === undefined || draft.status !== "actual" || draft.background || STATED_ONLY.has(draft.type)) continue;
    if (draft.found.sentence !== current.found.sentence || current.placeCoarse >= COUNTRYWIDE) continue;
    if (isFast(scene, draft)) continue;
    if (relativePlace(scene, draft, scene.analysis.sentences.first[draft.found.sentence]) === "ground") continue;
    givePlace(draft, current, "assumed");
  }
}
