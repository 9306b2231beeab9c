import { isUnbroken } from "../scene/clause-borders.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isNounOfDoing } from "../words/nouns-of-doing.js";
import { isReason } from "../words/reasons.js";

/** Words between a verb and the noun that shares its date. */
const REACH = 6;

/** «اتفقوا [في قمة] بسوتشي الشهر الماضي»: what is done at a meeting is done on its day. */
function isOccasion(scene: Scene, { type, found: { first } }: Draft): boolean {
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(first - 1);
  return type === "talks" && code !== -1 && (code === particleCodes.get("fi") || code === particleCodes.get("during"));
}

/** «وقعت الحكومة [على الاتفاق] عام 2015»: who signs and what is signed are one happening. */
const isSigned = (verb: Draft, { type }: Draft): boolean => verb.type === "agreement" && type === "agreement";

/** Gives a verb without a date that of the noun behind it that is of the same day. */
export function shareDates(scene: Scene, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const verb = drafts[at - 1];
    if (verb === undefined || verb.date !== null || draft.date === null || verb.status !== draft.status) continue;
    const { first, last, sentence, verbal } = verb.found;
    if (!verbal || sentence !== draft.found.sentence || draft.found.verbal || draft.found.first - last > REACH)
      continue;
    if (!(isOccasion(scene, draft) || isSigned(verb, draft)) || !isUnbroken(scene, last, draft.found.first)) continue;
    let apart = scene.is(first - 1, Flag.RELATIVE);
    // «وافق على المشاركة في قمة»
    for (let token = last + 1; token < draft.found.first; token++)
      apart ||= scene.is(token, Flag.COMPLEMENT | Flag.RELATIVE | Flag.VERB) || isNounOfDoing(scene, token);
    if (apart) continue;
    const { timex, date, dateBasis, dateWeak } = draft;
    Object.assign(verb, { timex, date, dateBasis, dateWeak });
  }
}

/** Words between a protest and what is asked for in it. */
const DEMANDED = 14;
/** «مطالبين», «للمطالبة»; a call is rather that of others for the protest, «إضراب بدعوة من النقابة». */
const CLAIMS: ReadonlySet<string> = new Set(["demand.mutalaba", "demand.mutalib"]);

/** «خرجوا أمس في مسيرة، مطالبين بالرواتب», «احتجاجات للمطالبة بالماء»: what is asked for in a protest. */
export const isDemandOf = (before: Draft, { type, found }: Draft): boolean =>
  type === "demand" &&
  before.type === "protest" &&
  CLAIMS.has(found.trigger.id) &&
  before.found.sentence === found.sentence &&
  found.first - before.found.last <= DEMANDED;

/** «تظاهر الآلاف السبت رفضا للقرار ودعما للجيش»: what a protest is for is of its day. */
export function shareReasons(drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1];
    if (before === undefined || draft.date !== null || !(isReason(draft) || isDemandOf(before, draft))) continue;
    if (before.found.sentence !== draft.found.sentence || before.status !== draft.status) continue;
    if (before.type !== "protest" && !isReason(before)) continue;
    draft.date = before.date;
    draft.timex = before.timex;
    draft.dateBasis = before.dateBasis;
  }
}
