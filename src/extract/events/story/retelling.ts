import { Feature } from "../../../lexicon/features.js";
import type { EventGroup, EventType, Participant } from "../../../model/event.js";
import { sharePlace } from "../place/tellings.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { bodyStart, LEAD } from "../tellings/body-start.js";
import { definite } from "../tellings/coreference.js";
import { isDay } from "../time/day-value.js";
import { isPast } from "../time/foreign-date.js";
import { isApart } from "../time/own-time.js";

/** Whether a telling has a time that is still to come, of which nothing has happened yet. */
export function isToCome({ input: { published, timexes } }: Scene, { date, timex }: Draft): boolean {
  const earliest = date !== null && isDay(date) ? date.slice(0, 10) : (timexes[timex]?.earliest ?? null);
  return published !== null && date !== null && earliest !== null && earliest > published;
}

/** Whether a telling has a time that is not still to come: no plan is of one. */
function isBygone({ input: { published, timexes } }: Scene, { timex, date }: Draft): boolean {
  const latest = date !== null && isDay(date) ? date.slice(0, 10) : (timexes[timex]?.latest ?? null);
  return published !== null && latest !== null && latest <= published;
}

/** Groups whose happenings are spoken of by their nouns before they are held: «الانتخابات», «القمة». */
const ANNOUNCED: ReadonlySet<EventGroup> = new Set(["politics", "diplomacy"]);

/** Whether a telling is of something that has happened already. */
const isOver = (scene: Scene, draft: Draft): boolean =>
  draft.status === "actual" && (isPast(scene, draft) || !ANNOUNCED.has(scene.vocabulary.types.get(draft.type)!.group));

/** «خطوة عام 2014», «في يوليو»: a time of which another telling may be any day. */
const COARSE = /^\d{4}(-\d{2})?$/;

/** Whether the first of two dates that tellings give is rather that of the happening: a day, its own, the one told in full, of two of one day the first told. */
const bySureness = (a: Draft, b: Draft): number =>
  Number(COARSE.test(a.date ?? "")) - Number(COARSE.test(b.date ?? "")) ||
  Number(a.dateWeak) - Number(b.dateWeak) ||
  (isPartOf(a, b) ? 0 : (b.date ?? "").length - (a.date ?? "").length);

/** A day, or a part of it; a clock tells of one happening. */
const PART_OF_DAY = /^(\d{4}-\d{2}-\d{2})(?:T[A-Z]{2})?$/;
/** Whether two dates are of one day, one of them perhaps of its morning, when but a part of it all may have been. */
const isPartOf = (a: Draft, b: Draft): boolean => {
  const day = PART_OF_DAY.exec(a.date ?? "")?.[1];
  return day !== undefined && day === PART_OF_DAY.exec(b.date ?? "")?.[1];
};

/** Whether a telling takes the date that another one has. */
function takes(scene: Scene, member: Draft, { date: other, dateWeak: otherWeak }: Draft): boolean {
  const { date, dateWeak, found } = member;
  if (other === null) return false;
  // «القمة» is the one of July that was told; «غارات» need not be.
  if (COARSE.test(other))
    return date === null && !found.verbal && (found.features & Feature.PLURAL) === 0 && definite(scene, member);
  if (date === null) return true;
  if (otherWeak) return dateWeak && COARSE.test(date) && other.startsWith(date);
  // «القصف يستمر الثلاثاء»: of the same day as «من الساعة التاسعة صباحا».
  return date === "PAST_REF" || (dateWeak && other.slice(0, 10) !== date);
}

/** Tellings of one happening share its date and place: what one says, the others inherit. */
export function shareAcrossTellings(scene: Scene, drafts: readonly Draft[]): void {
  const clusters = new Map<number, Draft[]>();
  for (const [at, draft] of drafts.entries()) {
    const root = draft.sameAs === -1 ? at : draft.sameAs;
    const list = clusters.get(root);
    if (list === undefined) clusters.set(root, [draft]);
    else list.push(draft);
  }
  // Headline and lead tell in which country a blow was; farther down another one of its kind may be meant.
  const lead = bodyStart(scene) + LEAD;
  for (const members of clusters.values()) {
    if (members.length < 2) continue;
    const dated = members.filter(({ date }) => date?.endsWith("_REF") === false).sort(bySureness)[0];
    sharePlace(scene, members, lead);
    shareParties(scene, members);
    for (const member of members) {
      const gives =
        dated !== undefined &&
        !(member.status === "planned" && isBygone(scene, dated)) &&
        !(isToCome(scene, dated) && isOver(scene, member)) &&
        !isApart(scene, member) &&
        takes(scene, member, dated);
      if (gives) {
        member.date = dated.date;
        member.timex = dated.timex;
        member.dateBasis = "resolved";
        // «جولة جديدة من المحادثات»: of what is told below as still to come.
        if (dated.status === "planned" && member.status === "actual" && !isBygone(scene, dated))
          member.status = "planned";
      }
    }
  }
}

/** The one whom sanctions are on, a capital as its state; null where no name tells. */
const sanctioned = ({ type, targets: [target] }: Draft): string | null =>
  type !== "sanction" || target === undefined ? null : stateOf(target);

const stateOf = ({ name, country, text }: Participant): string | null => (name === null ? null : (country ?? text));

/** «فرض عقوبات على إيران … رفع العقوبات»: sanctions spoken of again are on the one whom the text names most as under them. */
export function shareSanctioned(drafts: readonly Draft[]): void {
  const told = new Map<string, number>();
  for (const draft of drafts) {
    const who = sanctioned(draft);
    if (who !== null) told.set(who, (told.get(who) ?? 0) + 1);
  }
  const [most] = [...told].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return;
  let last = drafts.find((draft) => sanctioned(draft) === most[0])!;
  for (const draft of drafts) {
    if (sanctioned(draft) === most[0]) last = draft;
    else if (draft.type === "sanction" && draft.targets.length === 0 && !draft.found.verbal) {
      draft.targets = last.targets;
      // «تسعى إيران لرفع العقوبات»: nobody puts them on himself.
      if (draft.agents.some((agent) => stateOf(agent) === most[0])) draft.agents = [];
    }
  }
}

/** «اجتماع بين واشنطن وموسكو … الاجتماع»: a meeting taken up again by its word is of those whom the text names as meeting. */
function shareParties(scene: Scene, members: readonly Draft[]): void {
  const told = new Map<string, Draft>();
  for (const member of members) {
    const { agents, targets, found, type } = member;
    if (type !== "talks" || found.verbal) continue;
    const before = told.get(found.trigger.id);
    if (agents.length > 0 && [...agents, ...targets].every(({ name, entity }) => name !== null || entity !== null))
      told.set(found.trigger.id, member);
    else if (before !== undefined && agents.length + targets.length === 0 && definite(scene, member)) {
      member.agents = before.agents;
      member.targets = before.targets;
    }
  }
}

/** How many sentences before it the blow may be told: farther off it may be somebody else's. */
const AIM_REACH = 2;

/** «الاعتداء», «القصف», «الضربة», taken up again, are of the kind told before. */
export function settleVagueTypes(scene: Scene, drafts: readonly Draft[]): void {
  let last: Draft | null = null;
  for (const draft of drafts) {
    const { found } = draft;
    const { trigger } = found;
    if (
      last !== null &&
      found.trigger.traits.has("vague") &&
      draft.type === found.trigger.type &&
      !found.verbal &&
      // «اعتداءاتهم»: several blows, or somebody else's, are no one blow taken up again.
      !(found.pronoun > 0 && (found.features & Feature.PLURAL) !== 0) &&
      definite(scene, draft)
    ) {
      const kind: EventType = last.type;
      // «الغارات والقصف المدفعي»
      const guns = scene.isOf(found.last + 1, "artillery");
      if ((kind === "airstrike" && !guns) || (kind === "bombing" && found.trigger.id === "attack.itida"))
        draft.type = kind;
    }
    // «استهداف المبنى» says that something was aimed at, not with what.
    const aimed = trigger.traits.has("aim") && !trigger.verbal && draft.type === "attack" && draft.status === "actual";
    const near = last !== null && found.sentence - last.found.sentence <= AIM_REACH;
    if (aimed && near && (last?.type === "airstrike" || last?.type === "shelling")) draft.type = last.type;
    if (BLOWS.has(draft.type) && draft.type !== "attack") last = draft;
  }
  settleBlasts(scene, drafts);
  settleHeadline(scene, drafts);
}

/** «انفجار في مصنع … الانفجار دمر المبنى»: the blast taken up again is the accident told before. */
function settleBlasts(scene: Scene, drafts: readonly Draft[]): void {
  let accident = false;
  for (const draft of drafts) {
    const { trigger } = draft.found;
    if (!trigger.traits.has("blast")) continue;
    if (accident && !trigger.verbal && definite(scene, draft)) draft.type = "accident";
    accident = draft.type === "accident";
  }
}

/** «قتلى بقصف على المخيم»: the vague word of a headline is of the kind that the first sentences tell. */
function settleHeadline(scene: Scene, drafts: readonly Draft[]): void {
  const body = bodyStart(scene);
  const told = drafts.find(({ found, type }) => found.sentence >= body && BLOWS.has(type) && type !== "attack");
  if (told?.type !== "airstrike" || told.found.sentence - body > LEAD) return;
  for (const draft of drafts) {
    if (draft.found.sentence >= body) return;
    const { found, type } = draft;
    const vague = found.trigger.traits.has("vague") && type === found.trigger.type && !scene.hasArticle(found.first);
    if (vague && !scene.isOf(found.last + 1, "artillery")) draft.type = told.type;
  }
}
