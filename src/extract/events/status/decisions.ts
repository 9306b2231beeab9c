import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventStatus } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { AGREED, DECIDED, SPEECH_ACTS } from "../tables/act-types.js";
import { isPhrase, NOUN_REACH } from "./operator-reach.js";
import { sameClause } from "./same-clause.js";

/** Triggers of acts by which what was to come is put off. */
const DEFERRALS: ReadonlySet<string> = new Set(
  ["ajjala", "taajjala", "tajil", "takhir", "arjaa", "irja", "attala", "tatil"].map((id) => `suspension.${id}`),
);

const TRIAL = "trial.muhakama";

/** «أرجأ الرئيس فرض عقوبات», «إرجاء التصويت»: what is put off is still to come. */
export function isDeferred(scene: Scene, { found, type }: Draft, { found: act }: Draft, lead: number): boolean {
  // A trial goes on, whenever its next session is.
  if (found.verbal || found.trigger.adjectival || SPEECH_ACTS.has(type) || found.trigger.id === TRIAL) return false;
  if (!DEFERRALS.has(act.trigger.id) || lead - 1 - act.last > NOUN_REACH) return false;
  return sameClause(scene, act.last, found.first) && isPhrase(scene, act.last + 1, lead);
}

/** «ألغى الرئيس زيارته», «ألغت روسيا اجتماعا»: a meeting called off is not held; an agreement was made. */
export const isCalledOff = (
  scene: Scene,
  { found, type }: Draft,
  { found: act, status }: Draft,
  lead: number,
): boolean =>
  type === "talks" &&
  status === "actual" &&
  !found.verbal &&
  act.trigger.traits.has("cancels") &&
  lead - 1 - act.last <= NOUN_REACH &&
  sameClause(scene, act.last, found.first) &&
  isPhrase(scene, act.last + 1, lead);

/** «قررت الحكومة إرسال قوات», «اتفق الطرفان على وقف القتال», «موافقتها على عقد قمة» */
export function ofDecision(scene: Scene, draft: Draft, other: Draft, lead: number): EventStatus | null {
  const { found } = draft;
  if (found.verbal || scene.hasArticle(lead) || !sameClause(scene, other.found.last, found.first)) return null;
  // «صادق البرلمان في جلسته على انتخاب الرئيس»: where it is decided, and what has been done.
  if (other.type === "decision")
    return other.found.verbal &&
      DECIDED.has(draft.type) &&
      scene.particleKind(lead - 1) !== "prep" &&
      !(draft.type === "release" && isByCourt(scene, other.found, lead))
      ? "planned"
      : null;
  if (other.type !== "agreement" || !AGREED.has(draft.type)) return null;
  const upon = isJoinedMasdar(found) ? uponBefore(scene, other.found, lead) : lead - 1;
  const on = scene.particleCode(upon) === scene.vocabulary.particleCodes.get("ala");
  return on && isFirstUpon(scene, other.found, upon + 1) ? "planned" : null;
}

const isJoinedMasdar = ({ proclitics }: Found): boolean => (proclitics & Proclitic.CONJUNCTION) !== 0;

/** Words from «على» to what و joins to what it leads to: «على [فتح السفارات خلال شهرين] واستئناف الرحلات». */
const JOINED = 9;

/** The «على» before a noun of action that is joined to what it leads to, or -1. */
function uponBefore(scene: Scene, { last }: Found, lead: number): number {
  const ala = scene.vocabulary.particleCodes.get("ala");
  for (let at = lead - 1; at > last && lead - at <= JOINED; at--) {
    if (scene.particleCode(at) === ala) return scene.hasArticle(at + 1) ? -1 : at;
    const verb = scene.is(at, Flag.VERB) && !scene.is(at, Flag.DEFINITE) && scene.particleKind(at - 1) !== "prep";
    if (verb || scene.is(at, Flag.RELATIVE | Flag.COMPLEMENT)) return -1;
  }
  return -1;
}

/** «قررت المحكمة إخلاء سبيل المتهم»: a court sets free by deciding it. */
function isByCourt(scene: Scene, { first, last }: Found, lead: number): boolean {
  for (let at = Math.max(0, first - COURT); at < lead && at <= last + COURT; at++)
    if (scene.isOf(at, "court")) return true;
  return false;
}
/** Words between a decision and the court whose it is. */
const COURT = 3;

/** «اتفق الطرفان، الأحد، على», «موافقتها على»: the first «على» behind an agreement, and right behind its noun. */
function isFirstUpon(scene: Scene, { last, verbal }: Found, lead: number): boolean {
  const ala = scene.vocabulary.particleCodes.get("ala");
  for (let at = last + 1; at < lead - 1; at++) {
    if (scene.particleCode(at) === ala) return false;
    if (verbal) continue;
    if (scene.particle[at] !== -1 || (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE))) return false;
  }
  return verbal || lead - 2 - last <= NOUN_REACH;
}

/** What leads to the matter of talks, folded. */
const ABOUT: ReadonlySet<string> = new Set(["بشان", "حول", "بخصوص"]);

/** «مفاوضات حول إطلاق سراح الأسرى»: what is talked about is still to be done. */
export const isDiscussed = (scene: Scene, { found, type }: Draft, other: Draft, lead: number): boolean =>
  other.type === "talks" &&
  !found.verbal &&
  !scene.hasArticle(lead) &&
  (AGREED.has(type) || type === "ceasefire") &&
  ABOUT.has(wordAt(scene.analysis, lead - 1)) &&
  sameClause(scene, other.found.last, found.first);
