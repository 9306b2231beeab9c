import type { TimexMention } from "../../../model/timex.js";
import { civilDate, dayNumber } from "../../dates/calendar/days.js";
import { dayText, monthText, readDay, weekText, yearText } from "../../dates/calendar/iso.js";
import type { Draft } from "../scene/draft.js";
import { Border, type Scene } from "../scene/scene.js";
import { leadOf } from "../words/lead.js";

/** A step in time, backward where it counts below zero. */
interface Shift {
  readonly count: number;
  readonly unit: "D" | "W" | "M" | "Y";
}

/** How far from the happening that it is reckoned from something stands in time, and on which side. */
interface Distance extends Shift {
  readonly side: "before" | "after";
}

const LENGTH = /^P(\d+)([DWMY])$/;

const isExact = ({ type, mod }: TimexMention): boolean => type === "DURATION" && mod === undefined;

/** «بعد يومين من الهجوم», «قبل أسبوع على الاقتراع», «بعد مرور شهر على الزلزال»: the length before the happening. */
function lengthBefore(scene: Scene, token: number, from: number): Distance | null {
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(token);
  if (code !== particleCodes.get("min") && code !== particleCodes.get("ala")) return null;
  const index = scene.timexAt[token - 1];
  if (token - 1 < from || index === undefined || index === -1) return null;
  let first = token - 1;
  while (first - 1 >= from && scene.timexAt[first - 1] === index) first--;
  const side = sideOf(scene, first - 1) ?? sideOf(scene, first - 2);
  const match = LENGTH.exec(scene.input.timexes[index].value);
  if (side === null || match === null || !isExact(scene.input.timexes[index])) return null;
  return { side, count: Number(match[1]), unit: match[2] as Shift["unit"] };
}

function sideOf(scene: Scene, token: number): Distance["side"] | null {
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(token);
  return code === -1
    ? null
    : code === particleCodes.get("after")
      ? "after"
      : code === particleCodes.get("before")
        ? "before"
        : null;
}

/** The words right before a happening that reckon something else from it: «غداة الهجوم», «عشية الانتخابات». */
function distanceAt(scene: Scene, token: number, from: number): Distance | null {
  if (token < from) return null;
  if (scene.isOf(token, "day-after")) return { side: "after", count: 1, unit: "D" };
  if (scene.isOf(token, "day-before")) return { side: "before", count: 1, unit: "D" };
  return lengthBefore(scene, token, from);
}

/** A day, so much before or after another, as coarse as the unit that the distance is told in. */
function shifted(day: number, count: number, unit: Shift["unit"]): string {
  if (unit === "D") return dayText(day + count);
  if (unit === "W") return weekText(day + 7 * count);
  const { year, month } = civilDate(day);
  if (unit === "Y") return yearText(year + count);
  const at = civilDate(dayNumber(year, month + count, 1));
  return monthText(at.year, at.month);
}

const dayOf = ({ date }: Draft): number | null => (date === null ? null : readDay(date));

/** Whether the date of a happening stands right behind it, and not behind the one that is told after it. */
function isBeside(scene: Scene, { found, timex }: Draft, other: Draft): boolean {
  if (timex === -1) return false;
  const end = other.found.first > found.last ? other.found.first : scene.analysis.sentences.end[found.sentence];
  for (let token = found.last + 1; token < end; token++) if (scene.timexAt[token] === timex) return true;
  return false;
}

function give(draft: Draft, day: number, { count, unit }: Shift, published: string | null): void {
  draft.date = shifted(day, count, unit);
  draft.timex = -1;
  draft.dateBasis = "resolved";
  draft.dateWeak = false;
  const ahead = published !== null && count > 0 && shifted(day, count, "D") > published;
  if (draft.status === "actual" && ahead) draft.status = "planned";
}

const isObjectOf = ({ found, date }: Draft, act: Draft): boolean =>
  date === null && !found.verbal && found.first === act.found.last + 1 && found.sentence === act.found.sentence;

/** The happening told with a distance from the one at `at`: the last one before it in the sentence, else the next one. */
function partner(drafts: readonly Draft[], at: number): Draft | null {
  const { sentence } = drafts[at].found;
  // «تأجلت [المحادثات] قبل يومين من»: it is the putting off that is told with it.
  const before = at > 1 && isObjectOf(drafts[at - 1], drafts[at - 2]) ? drafts[at - 2] : drafts[at - 1];
  for (const other of [before, drafts[at + 1]])
    if (other !== undefined && other.found.sentence === sentence && other.status !== "planned") return other;
  return null;
}

/** The first word of the figure that is told before its cause: «بعد يوم من [مقتل] عشرين شخصا في تفجيرات»; -1 for none. */
function harmBefore(scene: Scene, { found, figures }: Draft, from: number): number {
  if (figures.length === 0 || found.verbal) return -1;
  for (let at = from; at < found.first; at++) if (figures.includes(scene.figureAt[at])) return at;
  return -1;
}

/** Words between «تأتي» at the head of a sentence and «بعد»: «تأتي هذه التطورات الأمنية بعد يوم من». */
const COMES = 6;

/** «وتأتي هذه التطورات بعد يوم من»: whether what is reckoned here is the news itself. */
function isOfNews(scene: Scene, token: number, from: number): boolean {
  for (let at = token; at >= from && at >= token - COMES; at--) {
    if (scene.isOf(at, "comes")) return at <= from + 1;
    if (scene.border[at] >= Border.CLAUSE) return false;
  }
  return false;
}

/** The day of the news: that of the first happening told with a day, else the report's. */
function dayOfNews(drafts: readonly Draft[], published: string): number | null {
  const today = readDay(published);
  if (today === null) return null;
  for (const draft of drafts) {
    const day = draft.status === "actual" && !draft.background ? dayOf(draft) : null;
    if (day !== null) return day <= today && today - day <= RECENT ? day : today;
  }
  return today;
}
/** Days back within which news is told. */
const RECENT = 2;

/**
 * Dates what another happening is reckoned from: «قتل جندي الاثنين، بعد يومين من كمين» puts the ambush on Saturday. Where
 * the day stands beside the ambush, the other one gets its own from it.
 */
export function setReckoned(scene: Scene, drafts: readonly Draft[]): void {
  const { first } = scene.analysis.sentences;
  const { published } = scene.input;
  for (const [at, draft] of drafts.entries()) {
    const { found } = draft;
    const from = first[found.sentence];
    const lead = leadOf(scene, found, from);
    const harm = harmBefore(scene, draft, from);
    const before = scene.isOf(lead - 1, "beginning") ? lead - 2 : lead - 1;
    const distance = distanceAt(scene, before, from) ?? (harm === -1 ? null : distanceAt(scene, harm - 1, from));
    if (distance === null) continue;
    const { unit } = distance;
    const forth = distance.side === "after" ? distance.count : -distance.count;
    const other = partner(drafts, at);
    const own = other !== null && isBeside(scene, draft, other) ? dayOf(draft) : null;
    const theirs = other === null ? null : dayOf(other);
    if (other !== null && own !== null) {
      if (other.timex === draft.timex || theirs === null) give(other, own, { count: forth, unit }, published);
    } else if (theirs !== null) give(draft, theirs, { count: -forth, unit }, published);
    else if (
      published !== null &&
      unit === "D" &&
      draft.date === null &&
      isOfNews(scene, harm === -1 ? before : harm, from)
    ) {
      const day = dayOfNews(drafts, published);
      if (day !== null) give(draft, day, { count: -forth, unit }, published);
    }
  }
}
