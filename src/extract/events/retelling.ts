import { Feature } from "../../lexicon/features.js";
import type { EventType } from "../../model/event.js";
import type { Draft } from "./draft.js";
import { Flag, type Scene } from "./scene.js";

/** Types that words for one happening go back and forth between: the bombing is «الهجوم» in the next sentence. */
const BLOWS: ReadonlySet<EventType> = new Set(["attack", "bombing", "airstrike", "shelling"]);
/** Telling acts repeat only with the same speaker. */
const ACTS: ReadonlySet<EventType> = new Set([
  "accusation",
  "demand",
  "threat",
  "rejection",
  "support",
  "decision",
  "agreement",
  "suspension",
  "resumption",
  "sanction",
]);
/** How many earlier events of the document are looked at: news takes up what it told last, or its headline. */
const LOOK_BACK = 40;

const kin = (a: EventType, b: EventType): boolean => a === b || (BLOWS.has(a) && BLOWS.has(b));

const day = (date: string): string => date.slice(0, 10);

/** Whether two dates can be of one happening: one refines the other, or they are equal. */
function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  if (a === "PAST_REF" || b === "PAST_REF") return true;
  const x = day(a);
  const y = day(b);
  return x.startsWith(y) || y.startsWith(x);
}

const overlap = (a: readonly { text: string }[], b: readonly { text: string }[]): boolean =>
  a.some((x) =>
    b.some(
      (y) =>
        x.text === y.text ||
        (x.text.length > 4 && y.text.length > 4 && (x.text.includes(y.text) || y.text.includes(x.text))),
    ),
  );

function placesAgree(a: Draft, b: Draft): boolean {
  if (a.place === null || b.place === null || a.place === b.place) return true;
  const x = new Set(a.place.split(", "));
  return b.place.split(", ").some((one) => x.has(one)) || a.placeCoarse !== b.placeCoarse;
}

/** Whether the killed or hurt of both are told with clashing numbers. */
function figuresClash(scene: Scene, a: Draft, b: Draft): boolean {
  const { casualties } = scene.input;
  for (const i of a.figures) {
    for (const j of b.figures) {
      const x = casualties[i];
      const y = casualties[j];
      if (x.kind !== y.kind || x.subsetOf !== undefined || y.subsetOf !== undefined) continue;
      if ((x.high ?? Number.POSITIVE_INFINITY) < y.low || (y.high ?? Number.POSITIVE_INFINITY) < x.low) {
        if (Math.abs(x.low - y.low) > Math.max(2, 0.3 * Math.max(x.low, y.low))) return true;
      } else return false;
    }
  }
  return false;
}

const definite = (scene: Scene, draft: Draft): boolean =>
  scene.is(draft.found.first, Flag.DEFINITE) ||
  (draft.found.features & Feature.DEFINITE) !== 0 ||
  draft.found.pronoun > 0;

/** Two named agents of different states, or of none, are two; a state and its army are one. */
function agentsClash(a: Draft, b: Draft): boolean {
  const [x] = a.agents;
  const [y] = b.agents;
  if (x === undefined || y === undefined || x.entity === null || y.entity === null) return false;
  return x.country === null || x.country !== y.country;
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

/** Whether the later event tells the earlier one again. */
function retells(scene: Scene, earlier: Draft, later: Draft, headline: boolean): boolean {
  if (!kin(earlier.type, later.type)) return false;
  if (earlier.found.sentence !== later.found.sentence && sameWords(scene, earlier, later)) return true;
  if (earlier.status !== later.status && (earlier.status === "planned" || later.status === "planned")) return false;
  if (
    (!earlier.dateWeak && !later.dateWeak && !datesAgree(earlier.date, later.date)) ||
    !placesAgree(earlier, later) ||
    figuresClash(scene, earlier, later)
  )
    return false;
  const agentsShared = overlap(earlier.agents, later.agents);
  const targetsShared = overlap(earlier.targets, later.targets);
  if (!agentsShared && agentsClash(earlier, later)) return false;
  if (ACTS.has(later.type)) {
    if (earlier.type !== later.type) return false;
    if (headline) return agentsShared || targetsShared || earlier.agents.length === 0 || later.agents.length === 0;
    return agentsShared && (targetsShared || earlier.found.trigger.id === later.found.trigger.id);
  }
  if (earlier.found.sentence === later.found.sentence) return later.found.verbal && whenBetween(scene, earlier, later);
  if (later.background && later.date !== null && earlier.date !== null && later.date !== earlier.date) return false;
  if (headline && !later.background) return true;
  let shared = 0;
  if (agentsShared) shared++;
  if (targetsShared) shared++;
  if (earlier.place !== null && earlier.place === later.place) shared++;
  if (earlier.date !== null && later.date !== null && day(earlier.date) === day(later.date)) shared++;
  if (definite(scene, later) && !plural(later) && !later.background) return later.date === null || shared > 0;
  if (definite(scene, later) && plural(earlier) && plural(later)) return shared > 0;
  return shared >= 2 && !later.background;
}

/** «وقع الانفجار عندما انفجرت عبوة»: the clause of time tells the same once more. */
function whenBetween(scene: Scene, earlier: Draft, later: Draft): boolean {
  const when = scene.vocabulary.particleCodes.get("when");
  for (let at = earlier.found.last + 1; at < later.found.first; at++)
    if (scene.particleCode(at) === when) return later.found.first - at <= 3;
  return false;
}

const plural = (draft: Draft): boolean => (draft.found.features & Feature.PLURAL) !== 0 && !draft.found.verbal;

/**
 * Links retellings to the first telling. An event is compared with the last ones before it, the nearest first, so that
 * the cost stays in proportion to their number.
 */
export function setRetellings(scene: Scene, drafts: Draft[]): void {
  const headlineEnd = firstSentenceOfBody(scene);
  const taken = new Set<number>();
  for (let at = 1; at < drafts.length; at++) {
    const later = drafts[at];
    for (let before = at - 1; before >= 0 && before >= at - LOOK_BACK; before--) {
      const earlier = drafts[before];
      const headline =
        earlier.found.sentence < headlineEnd &&
        later.found.sentence <= headlineEnd + 2 &&
        !taken.has(before) &&
        later.found.sentence > earlier.found.sentence;
      if (!retells(scene, earlier, later, headline)) continue;
      later.sameAs = earlier.sameAs === -1 ? before : earlier.sameAs;
      if (headline) taken.add(before);
      break;
    }
  }
}

/** The sentence after the headline lines. */
function firstSentenceOfBody(scene: Scene): number {
  const { zones } = scene.input;
  const { sentences } = scene.analysis;
  if (zones === undefined) return 1;
  for (let sentence = 0; sentence < sentences.count; sentence++)
    if (zones.of[sentences.first[sentence]] !== 1) return Math.max(sentence, 1);
  return 1;
}

/** Tellings of one happening share its date and place: what one says, the others inherit. */
export function shareAcrossTellings(drafts: readonly Draft[]): void {
  const clusters = new Map<number, Draft[]>();
  for (const [at, draft] of drafts.entries()) {
    const root = draft.sameAs === -1 ? at : draft.sameAs;
    const list = clusters.get(root);
    if (list === undefined) clusters.set(root, [draft]);
    else list.push(draft);
  }
  for (const members of clusters.values()) {
    if (members.length < 2) continue;
    const dated = members
      .filter(({ date }) => date !== null && date !== "PAST_REF")
      .sort((a, b) => Number(a.dateWeak) - Number(b.dateWeak) || (b.date ?? "").length - (a.date ?? "").length)[0];
    const placed = members.filter(({ place }) => place !== null).sort((a, b) => a.placeCoarse - b.placeCoarse)[0];
    const actor =
      members.find(({ agents }) => agents.length > 0 && agents[0].entity !== null) ??
      members.find(({ agents }) => agents.length > 0);
    const object = members.find(({ targets }) => targets.length > 0);
    for (const member of members) {
      if (member.agents.length === 0 && actor !== undefined) member.agents = actor.agents;
      if (member.targets.length === 0 && object !== undefined) member.targets = object.targets;
      const gives =
        dated !== undefined &&
        member.status !== "planned" &&
        (member.date === null || member.date === "PAST_REF" || (member.dateWeak && !dated.dateWeak));
      if (gives) {
        member.date = dated.date;
        member.timex = dated.timex;
        member.dateBasis = "resolved";
      }
      const finer =
        member.place === null ||
        (member.sameAs !== -1 && placed !== undefined && placed.placeCoarse < member.placeCoarse);
      if (finer && placed !== undefined) {
        member.place = placed.place;
        member.placeEntity = placed.placeEntity;
        member.placeCoarse = placed.placeCoarse;
        member.placeBasis = "resolved";
      }
    }
  }
}

/** Words for a blow that do not say of what kind it was; the telling before them did. */
const VAGUE: ReadonlySet<string> = new Set([
  "attack.itida",
  "attack.darabat",
  "shelling.qasf",
  "shelling.qasafa",
  "attack.itada",
  "attack.amaliya",
]);

/** «الاعتداء», «القصف», «الضربة», taken up again, are of the kind told before. */
export function settleVagueTypes(scene: Scene, drafts: readonly Draft[]): void {
  let last: Draft | null = null;
  for (const draft of drafts) {
    const { found } = draft;
    if (
      last !== null &&
      VAGUE.has(found.trigger.id) &&
      draft.type === found.trigger.type &&
      !found.verbal &&
      definite(scene, draft)
    ) {
      const kind: EventType = last.type;
      if (kind === "airstrike" || (kind === "bombing" && found.trigger.id === "attack.itida")) draft.type = kind;
    }
    if (BLOWS.has(draft.type) && draft.type !== "attack") last = draft;
  }
}
