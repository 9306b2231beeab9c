import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventGroup, EventType, Participant } from "../../../model/event.js";
import type { NameMention } from "../../../model/name.js";
import { ZONE } from "../../../page/index.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { surroundings } from "../words/surroundings.js";

/** Types that a killing may tell again, and the other way round. */
const DEADLY: ReadonlySet<EventType> = new Set([...BLOWS, "clash"]);

const kin = (a: EventType, b: EventType): boolean =>
  a === b || (BLOWS.has(a) && BLOWS.has(b)) || (a === "killing" && DEADLY.has(b)) || (b === "killing" && DEADLY.has(a));

/** Groups of acts, which repeat from day to day where blows do not. */
const ACTS: ReadonlySet<EventGroup> = new Set(["diplomacy", "politics"]);

/** How many earlier events of the document are looked at: news takes up what it told last, or its headline. */
const LOOK_BACK = 40;
/** Sentences of the body, after the first, that tell the headline again. */
const LEAD = 2;

/**
 * What each sign says for or against two tellings being of one happening, in tenths of log odds: a logistic regression
 * over the pairs of events of annotated news, rounded. Days, places and doers that clash and «آخر» weigh more than it gave,
 * since it learnt from slots that are sometimes wrong. Two events that show no sign at all are two.
 */
const WEIGHT = {
  none: -25,
  sameType: 18,
  killing: -5,
  act: -7,
  sameAct: 4,
  otherAct: -15,
  headline: 13,
  title: 6,
  sameSentence: -10,
  nextSentence: 6,
  background: -15,
  definite: 7,
  indefinite: -6,
  pointedAt: 8,
  another: -14,
  numbersDiffer: -13,
  sameWords: 4,
  sameFigure: 7,
  otherFigure: -14,
  sameDate: 5,
  otherDate: -20,
  samePlace: 3,
  otherPlace: -10,
  noPlace: 4,
  sameAgent: 4,
  otherAgent: -12,
  sameTarget: 8,
  plannedOnce: -7,
} as const;
/** For one, two, three, four, five and more words around both triggers that are the same. */
const COMMON = [0, 6, 8, 16, 16, 22] as const;
/** What a telling must reach to count as one of the earlier event. */
const THRESHOLD = 2;

const day = (date: string): string => date.slice(0, 10);

export const definite = (scene: Scene, { found }: Draft): boolean =>
  scene.is(found.first, Flag.DEFINITE) || (found.features & Feature.DEFINITE) !== 0 || found.pronoun > 0;

const plural = ({ found }: Draft): boolean => (found.features & Feature.PLURAL) !== 0 && !found.verbal;

/** 1 where two answers agree, -1 where they clash, 0 where one of them is missing or open. */
type Verdict = -1 | 0 | 1;
const weigh = (verdict: Verdict, same: number, other: number): number =>
  verdict === 1 ? same : verdict === -1 ? other : 0;

function dates(a: Draft, b: Draft): Verdict {
  if (a.date === null || b.date === null || a.date.endsWith("_REF") || b.date.endsWith("_REF")) return 0;
  const x = day(a.date);
  const y = day(b.date);
  if (x.startsWith(y) || y.startsWith(x)) return 1;
  return a.dateWeak || b.dateWeak ? 0 : -1;
}

/** The place of an event, or the next one around it that the tables know: «قرية كذا قرب الرمادي». */
function onTheMap({ input: { names } }: Scene, { placeName, placeRun }: Draft): NameMention {
  return names[placeRun.find((one) => names[one].place !== undefined) ?? placeName];
}

/** Whether two happenings are told of one place, or of two. */
export function places(scene: Scene, a: Draft, b: Draft): Verdict {
  if (a.placeName === -1 || b.placeName === -1) return 0;
  if (a.place === b.place) return 1;
  const x = onTheMap(scene, a);
  const y = onTheMap(scene, b);
  if (x.norm === y.norm) return 1;
  if (x.country !== null && y.country !== null && x.country !== y.country) return -1;
  if (x.place?.admin.includes(y.norm) === true || y.place?.admin.includes(x.norm) === true) return 1;
  if (a.place?.split(", ").some((one) => b.place?.split(", ").includes(one)) === true) return 1;
  return x.place !== undefined && y.place !== undefined && a.placeCoarse === b.placeCoarse ? -1 : 0;
}

/** Degrees between two towns that no words for one place bridge: some twenty kilometres. */
const FAR = 0.2;
/** Places known to the point. */
const TOWN = 2;

/** Whether both are told of towns that lie apart: whatever their words have in common, they are two. */
function isFar(scene: Scene, a: Draft, b: Draft): boolean {
  if (a.placeName === -1 || b.placeName === -1 || a.placeBasis !== "stated" || b.placeBasis !== "stated") return false;
  const [x, y] = [scene.input.names[a.placeName].place, scene.input.names[b.placeName].place];
  if (x === undefined || y === undefined || x.lat === null || y.lat === null || x.lon === null || y.lon === null)
    return false;
  if (x.wherePrec > TOWN || y.wherePrec > TOWN) return false;
  return Math.abs(x.lat - y.lat) > FAR || Math.abs(x.lon - y.lon) > FAR;
}

const alike = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 4 && (a.includes(b) || b.includes(a)));

/** «أنصاره»: whose they are the pronoun tells, which may go back to another each time. */
const isOwned = ({ name, text }: Participant): boolean => name === null && OWNED.test(text);
const OWNED = /^\S+(?:ه|ها|هم)$/;

/** Two named participants of different states, or of none, are two; a state and its army are one. */
function participants(a: Draft["agents"], b: Draft["agents"]): Verdict {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.some((x) => b.some((y) => alike(x.text, y.text) && !(isOwned(x) && isOwned(y))))) return 1;
  const [x] = a;
  const [y] = b;
  // Where one is told by words, their adjectives may still part them: «الوزير اللبناني», «الوزير التونسي».
  if (x.entity === null || y.entity === null)
    return x.country !== null && y.country !== null && x.country !== y.country ? -1 : 0;
  return x.country === null || x.country !== y.country ? -1 : 0;
}

/** Whether the killed or hurt of both are told with the same numbers, or with clashing ones. */
function figures(scene: Scene, a: Draft, b: Draft): Verdict {
  const { casualties } = scene.input;
  let verdict: Verdict = 0;
  for (const i of a.figures) {
    for (const j of b.figures) {
      const x = casualties[i];
      const y = casualties[j];
      if (x.kind !== y.kind || x.subsetOf !== undefined || y.subsetOf !== undefined) continue;
      if (x.low === y.low) return 1;
      const apart = (x.high ?? Number.POSITIVE_INFINITY) < y.low || (y.high ?? Number.POSITIVE_INFINITY) < x.low;
      if (apart && Math.abs(x.low - y.low) > Math.max(2, 0.3 * Math.max(x.low, y.low))) verdict = -1;
    }
  }
  return verdict;
}

/** Whether both stand in the same words: pages print a summary or a lead twice. */
function sameWords(scene: Scene, a: Draft, b: Draft): boolean {
  const { text, tokens } = scene.analysis;
  if (a.found.trigger !== b.found.trigger) return false;
  const equal = (x: number, y: number): boolean => {
    if (x < 0 || y < 0 || x >= tokens.count || y >= tokens.count) return false;
    const length = tokens.end[x] - tokens.start[x];
    if (length !== tokens.end[y] - tokens.start[y]) return false;
    for (let at = 0; at < length; at++)
      if (text.units[tokens.start[x] + at] !== text.units[tokens.start[y] + at]) return false;
    return true;
  };
  let same = 0;
  for (let step = 1; step <= 4 && equal(a.found.first - step, b.found.first - step); step++) same++;
  for (let step = 1; step <= 4 && equal(a.found.last + step, b.found.last + step); step++) same++;
  return same >= 5;
}

/** «وقع الانفجار عندما انفجرت عبوة»: the clause of time tells the same once more. */
function whenBetween(scene: Scene, earlier: Draft, later: Draft): boolean {
  const when = scene.vocabulary.particleCodes.get("when");
  for (let at = earlier.found.last + 1; at < later.found.first; at++)
    if (scene.particleCode(at) === when) return later.found.first - at <= 3;
  return false;
}

/** Words at the start of a sentence that may say that it tells another happening. */
const OPENING = 4;

/** «هجوم آخر», «ثالث غارة», «وفي حادث منفصل، هاجم»: a word beside the trigger, or in front of all, that counts it as one more. */
function isAnother(scene: Scene, { found }: Draft): boolean {
  const code = scene.vocabulary.classes.get("another");
  if (code === undefined) return false;
  for (let at = found.last + 1; at <= found.last + 3 && scene.border[at] === Border.NONE; at++)
    if (scene.hasClass(at, code)) return true;
  const from = scene.analysis.sentences.first[found.sentence];
  for (let at = from; at < found.first && at < from + OPENING; at++)
    if (scene.timexAt[at] === -1 && scene.hasClass(at, code)) return true;
  return found.first > 0 && scene.hasClass(found.first - 1, code);
}

/** «آخرها تفجير», «كان أعنفها هجوم»: one of several that are no telling of what the news tells first. */
const isOneOfThem = (scene: Scene, { found: { first } }: Draft): boolean =>
  first > 0 && ONE_OF_THEM.test(wordAt(scene.analysis, first - 1));
const ONE_OF_THEM = /^و?(?:اخر|احدث|اول|اعنف|ابرز|اكبر|اسوا|اشد|اخطر)(?:ها|هم|هما)$/;

/** «هذا الهجوم» */
function isPointedAt(scene: Scene, { found }: Draft): boolean {
  return found.first > 0 && scene.isOf(found.first - 1, "this");
}

/** What one event brings to every comparison with those before it. */
interface Later {
  readonly draft: Draft;
  readonly own: number;
  readonly words: ReadonlySet<number>;
}

function laterOf(scene: Scene, draft: Draft, words: ReadonlySet<number>): Later {
  let own: number = WEIGHT.none;
  if (!draft.found.verbal) own += definite(scene, draft) ? WEIGHT.definite : WEIGHT.indefinite;
  if (isPointedAt(scene, draft)) own += WEIGHT.pointedAt;
  if (isAnother(scene, draft) || isOneOfThem(scene, draft)) own += WEIGHT.another;
  if (draft.place === null) own += WEIGHT.noPlace;
  return { draft, own, words };
}

/** Whether two happenings are told of one day, and nothing keeps them apart: neither doers nor figures. */
export const fitTogether = (scene: Scene, a: Draft, b: Draft): boolean =>
  kin(a.type, b.type) &&
  (dates(a, b) === 1 || figures(scene, a, b) === 1) &&
  participants(a.agents, b.agents) !== -1 &&
  figures(scene, a, b) !== -1 &&
  !isAnother(scene, b);

/** How surely the later event tells the earlier one again. */
function score(scene: Scene, earlier: Draft, words: ReadonlySet<number>, later: Later): number {
  const { draft } = later;
  const gap = draft.found.sentence - earlier.found.sentence;
  let sum = later.own;
  if (earlier.type === draft.type) sum += WEIGHT.sameType;
  else if (earlier.type === "killing" || draft.type === "killing") sum += WEIGHT.killing;
  const agents = participants(earlier.agents, draft.agents);
  if (ACTS.has(scene.vocabulary.types.get(draft.type)!.group))
    sum += WEIGHT.act + weigh(agents, WEIGHT.sameAct, WEIGHT.otherAct);
  if (gap === 0) sum += WEIGHT.sameSentence;
  else if (gap === 1) sum += WEIGHT.nextSentence;
  if (draft.background && !earlier.background) sum += WEIGHT.background;
  if (plural(earlier) !== plural(draft)) sum += WEIGHT.numbersDiffer;
  if (earlier.status !== draft.status && (earlier.status === "planned" || draft.status === "planned"))
    sum += WEIGHT.plannedOnce;
  sum += weigh(figures(scene, earlier, draft), WEIGHT.sameFigure, WEIGHT.otherFigure);
  sum += weigh(dates(earlier, draft), WEIGHT.sameDate, WEIGHT.otherDate);
  sum += weigh(places(scene, earlier, draft), WEIGHT.samePlace, WEIGHT.otherPlace);
  sum += weigh(agents, WEIGHT.sameAgent, WEIGHT.otherAgent);
  sum += weigh(participants(earlier.targets, draft.targets), WEIGHT.sameTarget, 0);
  let common = 0;
  for (const word of later.words) if (words.has(word)) common++;
  sum += COMMON[Math.min(common, COMMON.length - 1)];
  if (gap > 0 && sameWords(scene, earlier, draft)) sum += WEIGHT.sameWords;
  return sum;
}

/**
 * Links retellings to the first telling. An event is compared with the last ones before it, so that the cost stays in
 * proportion to their number; the likeliest wins, the nearest among equals.
 */
export function setRetellings(scene: Scene, drafts: readonly Draft[]): void {
  const title = titleEnd(scene);
  const taken = new Set<number>();
  /** The tellings of each happening by its first, one of each day. */
  const groups = new Map<number, Draft[]>();
  /** The words around each event, read once it has another of its kind to be compared with. */
  const words: ReadonlySet<number>[] = [];
  const wordsOf = (at: number): ReadonlySet<number> => {
    words[at] ??= surroundings(scene, drafts[at].found);
    return words[at];
  };
  for (let at = 1; at < drafts.length; at++) {
    let later: Later | null = null;
    const { sentence } = drafts[at].found;
    let best = -1;
    let bestScore: number = THRESHOLD;
    for (let before = at - 1; before >= 0 && before >= at - LOOK_BACK; before--) {
      const earlier = drafts[before];
      if (!kin(earlier.type, drafts[at].type) || isFar(scene, earlier, drafts[at])) continue;
      if (isOfOtherDay(groups.get(earlier.sameAs === -1 ? before : earlier.sameAs), drafts[at])) continue;
      later ??= laterOf(scene, drafts[at], wordsOf(at));
      let sum = score(scene, earlier, wordsOf(before), later);
      if (earlier.found.sentence < title && sentence > earlier.found.sentence) {
        sum += WEIGHT.title;
        if (sentence >= title && sentence <= title + LEAD && !taken.has(before)) sum += WEIGHT.headline;
      } else if (earlier.found.sentence === sentence && whenBetween(scene, earlier, drafts[at])) sum = THRESHOLD + 1;
      if (sum <= bestScore) continue;
      bestScore = sum;
      best = before;
    }
    if (best === -1) continue;
    const first = drafts[best].sameAs === -1 ? best : drafts[best].sameAs;
    drafts[at].sameAs = first;
    const group = groups.get(first) ?? [drafts[first]];
    groups.set(first, group);
    if (!group.some((one) => one.date === drafts[at].date && one.dateWeak === drafts[at].dateWeak))
      group.push(drafts[at]);
    if (drafts[best].found.sentence < title) taken.add(best);
  }
}

/** Whether a blow is told of another day than all the tellings of one that have a day. */
function isOfOtherDay(group: readonly Draft[] | undefined, draft: Draft): boolean {
  if (group === undefined || !BLOWS.has(draft.type)) return false;
  const verdicts = group.map((one) => dates(one, draft));
  return verdicts.includes(-1) && !verdicts.includes(1);
}

/** The sentence after the headline lines. */
function titleEnd(scene: Scene): number {
  const { zones } = scene.input;
  const { sentences } = scene.analysis;
  if (zones === undefined) return 1;
  for (let sentence = 0; sentence < sentences.count; sentence++)
    if (zones.of[sentences.first[sentence]] !== ZONE.TITLE) return Math.max(sentence, 1);
  return 1;
}
