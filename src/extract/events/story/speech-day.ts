import { dayNumber } from "../../dates/calendar/days.js";
import { COMMENTS, VERB_REACH } from "../clauses/announcement.js";
import { aroundVerb } from "../clauses/clause.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasOwnTime } from "../time/own-time.js";
import { isParted } from "../time/sequence.js";

/** Sentences in which somebody goes on to speak. */
const GOES_ON = 4;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** When somebody speaks. */
interface Speech {
  readonly date: string;
  readonly timex: number;
  readonly sentence: number;
}

/** The day of a date, or null. */
const dayIn = (date: string | null): string | null => (date === null ? null : (DAY.exec(date)?.[0] ?? null));
const dayOf = (scene: Scene, timex: number): string | null =>
  timex === -1 ? null : dayIn(scene.input.timexes[timex].value);

/** Days back from the publication within which what somebody says is news. */
const RECENT = 7;
const numberOf = (day: string): number =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

/** Whether a day lies so far before the publication that what is said besides need not be of it. */
const isPast = ({ input: { published } }: Scene, day: string): boolean =>
  published !== null && numberOf(published) - numberOf(day) > RECENT;

/** «قال», «أعرب»: a verb of speech, or of what somebody lets be known. */
const isSpeaking = (scene: Scene, token: number): boolean =>
  scene.is(token, Flag.VERBAL) &&
  (scene.is(token, Flag.SPEECH) || scene.carriersAt(token).some(({ id }) => EXPRESSES.has(id)));
const EXPRESSES: ReadonlySet<string> = new Set(["aaraba", "abda"]);

/** Who speaks by the verb of speech before a date: «قال الوزير فلان، الأحد، إن». */
function speakerBefore(scene: Scene, date: number, from: number, to: number): string | null {
  for (let at = date - 1; at >= from && at >= date - VERB_REACH; at--) {
    // «أوضح المتحدث أن الحادث وقع فجر السبت»: what is told has its own day.
    if (scene.triggerAt[at] !== -1 || scene.is(at, Flag.COMPLEMENT | Flag.RELATIVE)) return null;
    if (!isSpeaking(scene, at)) continue;
    const name = aroundVerb(scene, at, at, from, to).subject?.name ?? -1;
    return name === -1 ? null : scene.input.names[name].norm;
  }
  return null;
}

/**
 * «قال الوزير فلان، الأحد، إن … ودعا فلان المجتمع الدولي إلى»: what one who speaks on a day asks for, condemns or warns of in
 * the sentences behind it is of that day.
 */
export function setDaysOfSpeech(scene: Scene, drafts: readonly Draft[]): void {
  if (!drafts.some(({ type, date }) => COMMENTS.has(type) && date === null)) return;
  const { sentences } = scene.analysis;
  const speeches = new Map<string, Speech>();
  let read = 0;
  for (const draft of drafts) {
    for (; read < draft.found.sentence; read++) noteSpeeches(scene, read, speeches);
    const { sentence } = draft.found;
    const speech = draft.agents.map(({ text }) => speeches.get(text)).find((one) => one !== undefined);
    if (
      COMMENTS.has(draft.type) &&
      draft.date === null &&
      draft.status === "actual" &&
      !draft.background &&
      speech !== undefined &&
      sentence - speech.sentence <= GOES_ON &&
      !hasOtherDay(scene, speech, sentences.first[sentence], sentences.end[sentence]) &&
      !hasOwnTime(scene, draft) &&
      !isParted(scene, draft)
    ) {
      draft.date = speech.date;
      draft.timex = speech.timex;
      draft.dateBasis = "assumed";
    }
    const date = dayIn(draft.date);
    if (
      date === null ||
      isPast(scene, date) ||
      draft.status !== "actual" ||
      draft.background ||
      !(COMMENTS.has(draft.type) || draft.type === "talks")
    )
      continue;
    const all = draft.type === "talks" ? [...draft.agents, ...draft.targets] : draft.agents;
    for (const { text } of all) speeches.set(text, { date, timex: draft.timex, sentence });
  }
}

/** Notes who speaks on which day in a sentence. */
function noteSpeeches(scene: Scene, sentence: number, speeches: Map<string, Speech>): void {
  const from = scene.analysis.sentences.first[sentence];
  const to = scene.analysis.sentences.end[sentence];
  for (let token = from; token < to; token++) {
    const timex = scene.timexAt[token];
    const date = dayOf(scene, timex);
    if (date === null || isPast(scene, date) || (token > from && scene.timexAt[token - 1] === timex)) continue;
    const speaker = speakerBefore(scene, token, from, to);
    if (speaker !== null) speeches.set(speaker, { date, timex, sentence });
  }
}

/** Whether a sentence tells another day. */
function hasOtherDay(scene: Scene, { date }: Speech, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const timex = scene.timexAt[at];
    if (timex !== -1 && scene.input.timexes[timex].type !== "DURATION" && dayOf(scene, timex) !== date) return true;
  }
  return false;
}
