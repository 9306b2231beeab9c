import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventStatus, EventType, Participant } from "../../../model/event.js";
import { isUnbroken } from "../scene/clause-borders.js";
import type { Draft } from "../scene/draft.js";
import { Border, type Scene } from "../scene/scene.js";
import { PENAL, SPEECH_ACTS } from "../tables/act-types.js";

/** Words that may stand between who is tried or held and what for: «أدين بتهمة», «يشتبه في تورطه في». */
const FAR_CHARGE = 8;
/**
 * «محاكمة متهمين بتفجير السوق»: of a deed that is certain, those who are
 * only held or tried for it are no doers yet.
 */
export const isUnproven = ({ type, found }: Draft, status: EventStatus): boolean =>
  status === "actual" && type !== "execution" && !found.trigger.traits.has("verdict");
/** How many events back the act may be that somebody is tried or held by. */
const ACTS_BACK = 4;
/** Acts done to one whose own deed is told behind them. */
const FOR_A_DEED: ReadonlySet<EventType> = new Set(["trial", "arrest", "accusation", "execution"]);

/** «أدين بقتل متظاهرين», «اعتقلت رجلا بتهمة قتل زوجته»: who is charged with the deed is the one tried or held before. */
export function fromCharge(
  scene: Scene,
  drafts: readonly Draft[],
  index: number,
  from: number,
): readonly Participant[] {
  const { found, status } = drafts[index];
  const { classes } = scene.vocabulary;
  const codes = [classes.get("charged-with"), classes.get("involvement")].filter((code) => code !== undefined);
  let charge = -1;
  for (let at = found.first - 1; at >= from && found.first - at <= FAR_CHARGE; at--) {
    if (scene.border[at + 1] >= Border.CLAUSE) return [];
    if (!codes.some((code) => scene.hasClass(at, code))) {
      if (scene.triggerAt[at] !== -1) return [];
      continue;
    }
    charge = at;
    break;
  }
  if (charge === -1) return [];
  for (let at = index - 1; at >= 0 && index - at <= ACTS_BACK; at--) {
    if (drafts[at].found.sentence !== found.sentence) return [];
    const act = drafts[at];
    if (!FOR_A_DEED.has(act.type) || act.targets.length === 0) continue;
    return isUnproven(act, status) ? [] : act.targets;
  }
  return [];
}

/** What somebody is blamed or held for: «انتقد ترامب نظيره لدعمه الأسد» tells of a deed of the other. */
export function fromBlame(scene: Scene, { found }: Draft, before: Draft | undefined): readonly Participant[] {
  if (found.verbal || found.pronoun === 0 || (found.proclitics & Proclitic.LI) === 0) return [];
  if (before === undefined || !BLAMES.has(before.type) || before.found.sentence !== found.sentence) return [];
  if (SPEECH_ACTS.has(found.trigger.type) || PENAL.has(found.trigger.type)) return [];
  if (!isUnbroken(scene, before.found.last, found.first)) return [];
  return before.found.verbal ? before.targets : [];
}
const BLAMES: ReadonlySet<EventType> = new Set(["accusation", "arrest", "trial"]);
