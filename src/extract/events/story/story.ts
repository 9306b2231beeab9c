import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventGroup } from "../../../model/event.js";
import { readDay } from "../../dates/calendar/iso.js";
import { COMMENTS, isTold } from "../clauses/announcement.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { bodyStart, LEAD } from "../tellings/body-start.js";
import { definite, places } from "../tellings/coreference.js";
import { isDay } from "../time/day-value.js";
import { isPast } from "../time/foreign-date.js";
import { hasOwnTime, isApart } from "../time/own-time.js";
import { isSetBeside } from "../time/reckoned-from.js";
import { isParted } from "../time/sequence.js";
import { isPresent } from "../time/states.js";
import { isToCome } from "./retelling.js";

/** Groups of happenings whose time a story gives once for all of them. */
const HAPPENINGS: ReadonlySet<EventGroup> = new Set(["violence", "military", "humanitarian", "public", "justice"]);

const happens = (scene: Scene, draft: Draft): boolean => HAPPENINGS.has(scene.vocabulary.types.get(draft.type)!.group);

/** Which happenings are told only since something else came after them: «عقب مقتل 12 مدنيا الأحد في هجوم» says so of both. */
function setBeside(scene: Scene, drafts: readonly Draft[]): readonly boolean[] {
  const beside: boolean[] = [];
  for (const [at, draft] of drafts.entries()) {
    const { first, sentence, verbal } = draft.found;
    const before = drafts[at - 1]?.found;
    let joined = beside[at - 1] === true && before.sentence === sentence && !verbal;
    for (let token = first; joined && token > before.last; token--)
      joined = scene.border[token] < Border.CLAUSE && !scene.is(token - 1, Flag.VERB);
    beside.push(joined || isSetBeside(scene, draft, scene.analysis.sentences.first[sentence]));
  }
  return beside;
}

/**
 * The happening that a story is about: the first one told as news with a day, in the headline or the sentences after it.
 * Where none is, the story is about an act.
 */
function mainHappening(scene: Scene, drafts: readonly Draft[], until: number): Draft | null {
  const beside = setBeside(scene, drafts);
  const main = drafts.filter(
    (draft, at) =>
      draft.found.sentence <= until &&
      draft.status === "actual" &&
      !draft.background &&
      happens(scene, draft) &&
      !beside[at] &&
      draft.date !== null &&
      isDay(draft.date) &&
      !(draft.found.sentence > until - LEAD && isLongAgo(scene, draft.date)) &&
      !isToCome(scene, draft),
  );
  return main.find(({ dateWeak }) => !dateWeak) ?? main[0] ?? null;
}

/** Days back within which news lies. */
const RECENT = 14;
/** Whether a day lies so far before the publication that a later sentence tells of other times by it. */
function isLongAgo({ input: { published } }: Scene, date: string): boolean {
  const today = published === null ? null : readDay(published);
  const day = readDay(date);
  return today !== null && day !== null && today - day > RECENT;
}

function give(draft: Draft, from: Pick<Draft, "date" | "timex">): void {
  draft.date = from.date;
  draft.timex = from.timex;
  draft.dateBasis = "assumed";
}

/** Sentences in which the course of a happening is told: «ثم أطلق النار على الشرطة قبل أن يحتجز رهائن». */
const COURSE = LEAD + 1;
/** Groups whose happenings, told one after the other in the past tense, are of one day. */
const ONE_DAY: ReadonlySet<EventGroup> = new Set(["violence", "humanitarian", "public", "justice"]);

/** Whether a happening belongs to the course of the one that the story is about: at no other place, and with no time of its own. */
function goesOn(scene: Scene, draft: Draft, story: Draft): boolean {
  const { first, sentence } = draft.found;
  if (!isPast(scene, draft) || !ONE_DAY.has(scene.vocabulary.types.get(draft.type)!.group)) return false;
  const here = places(scene, story, draft);
  if (here === -1) return false;
  const { analysis, input, timexAt, vocabulary } = scene;
  const from = analysis.sentences.first[sentence];
  for (let token = from; token < analysis.sentences.end[sentence]; token++) {
    if (timexAt[token] !== -1 && input.timexes[timexAt[token]].type !== "DURATION") return false;
    // «قتل 64 جنديا منذ بدء الحرب»
    if (scene.particleCode(token) === vocabulary.particleCodes.get("since")) return false;
    // «وفي حادث آخر», «وفي الموصل، اغتال»
    if (token < first && scene.isOf(token, "another")) return false;
    if (token < first && here !== 1 && draft.placeName !== -1 && scene.nameAt[token] === draft.placeName) return false;
  }
  return true;
}

/**
 * Gives the story's day to happenings without a date of their own: those of the headline and the lead, those that the
 * article takes up again («الهجوم»). Background keeps its own time.
 */
export function inheritDates(scene: Scene, drafts: readonly Draft[]): void {
  const start = bodyStart(scene);
  const story = mainHappening(scene, drafts, start + LEAD);
  inheritActs(scene, drafts, start + LEAD);
  if (story === null) return;
  const root = (draft: Draft, at: number): number => (draft.sameAs === -1 ? at : draft.sameAs);
  const summed = new Set(drafts.flatMap((draft, at) => (isApart(scene, draft) ? [root(draft, at)] : [])));
  for (const [at, draft] of drafts.entries()) {
    if (draft.date !== null || draft.background || draft.status !== "actual" || !happens(scene, draft)) continue;
    if (hasOwnTime(scene, draft) || summed.has(root(draft, at)) || isParted(scene, draft)) continue;
    const { sentence, first, features, verbal } = draft.found;
    const plural = (features & Feature.PLURAL) !== 0 && !verbal;
    if (sentence <= start + LEAD - 1) give(draft, story);
    else if (sentence <= start + COURSE && goesOn(scene, draft, story)) give(draft, story);
    else if (!plural && !verbal && scene.is(first, Flag.DEFINITE) && draft.type === story.type) give(draft, story);
    // «اندلعت اشتباكات … واندلعت الاشتباكات عقب»: what is taken up again is of the day that its first telling took.
    else if (
      isFight(scene, draft) &&
      definite(scene, draft) &&
      !isContinued(scene, first) &&
      drafts[draft.sameAs]?.date === story.date
    )
      give(draft, story);
  }
}

const isFight = (scene: Scene, { type }: Draft): boolean =>
  ["violence", "military"].includes(scene.vocabulary.types.get(type)!.group);

/** «تواصلت الاشتباكات», «وقف العدوان»: what goes on or is to end is of more than one day. */
const isContinued = (scene: Scene, first: number): boolean =>
  first > 0 && CONTINUES.test(wordAt(scene.analysis, first - 1));
const CONTINUES = /^[وف]?[تي]?(?:تواصل|ا?ستمر)|^[وفبل]?(?:وقف|بشان)$/;

/** Groups of acts, whose day a story gives once where it is about them. */
const ACTS: ReadonlySet<EventGroup> = new Set(["diplomacy", "politics"]);

/** «المجلس يشكل لجنة … صوت المجلس الجمعة»: acts of the headline and the lead share the day that one of them has. */
function inheritActs(scene: Scene, drafts: readonly Draft[], until: number): void {
  const acts = drafts.filter(
    ({ found, type, status, background }) =>
      found.sentence < until && status === "actual" && !background && ACTS.has(scene.vocabulary.types.get(type)!.group),
  );
  // «العقوبات», «الانتخابات»: what is spoken of as known is no news, and gives no day to others.
  const story = acts.find(
    (draft) =>
      draft.date !== null &&
      isDay(draft.date) &&
      !(draft.found.sentence >= until - LEAD && isLongAgo(scene, draft.date)) &&
      !isToCome(scene, draft) &&
      (draft.found.verbal || !definite(scene, draft)),
  );
  if (story === undefined) {
    inheritFromSpeech(scene, acts, until - LEAD);
    return;
  }
  for (const draft of acts) {
    const { verbal, features, sentence, first } = draft.found;
    // «وتتهم واشنطن الحكومة»: a sentence of the body that opens with a present tense tells how things stand.
    const opens = sentence >= until - LEAD && first === scene.analysis.sentences.first[sentence];
    const now = verbal && opens && isPresent(features) && draft.type !== "decision";
    const kin = (verbal && !now) || draft.type === story.type;
    if (draft.date === null && kin && !hasOwnTime(scene, draft) && !isParted(scene, draft)) give(draft, story);
  }
}

/** «الوزير يحذر من الحرب … قال الوزير، الأحد، إن»: an act of speech in the headline is of the day on which the lead has its doer speak. */
function inheritFromSpeech(scene: Scene, acts: readonly Draft[], lead: number): void {
  const { analysis, input, timexAt, nameAt } = scene;
  const from = analysis.sentences.first[lead];
  const to = analysis.sentences.end[lead];
  let token = from;
  while (token < to && !(isDay(input.timexes[timexAt[token]]?.value ?? "") && isTold(scene, token, from))) token++;
  const timex = token < to ? timexAt[token] : -1;
  if (timex === -1) return;
  const speakers = new Set<string>();
  for (let at = from; at < token; at++) if (nameAt[at] !== -1) speakers.add(input.names[nameAt[at]].norm);
  for (const draft of acts) {
    const spoken = COMMENTS.has(draft.type) && draft.found.sentence <= lead && draft.date === null;
    if (!spoken || !draft.agents.some(({ text }) => speakers.has(text))) continue;
    if (hasOwnTime(scene, draft) || isParted(scene, draft)) continue;
    give(draft, { date: input.timexes[timex].value, timex });
  }
}
