import type { EventType, Participant } from "../../../model/event.js";
import { isUnbroken } from "../scene/clause-borders.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";

/** Acts that forces come to by others of their own: «سيطروا على البلدة بعد معارك». */
const GAINS: ReadonlySet<EventType> = new Set(["takeover", "withdrawal"]);
const FOUGHT: ReadonlySet<EventType> = new Set(["clash", "talks", "takeover"]);

/** «سيطر الثوار على المدينة بعد معارك»: who has gained ground fought or spoke for it. */
export function fromGain(scene: Scene, drafts: readonly Draft[], at: number): readonly Participant[] {
  const { found, type } = drafts[at];
  const gain = drafts[at - 1];
  if (gain === undefined || gain.found.sentence !== found.sentence || !GAINS.has(gain.type) || !FOUGHT.has(type))
    return [];
  if (scene.particleCode(found.first - 1) !== scene.vocabulary.particleCodes.get("after")) return [];
  return isUnbroken(scene, gain.found.last, found.first) ? gain.agents : [];
}

/** «اقتحم الجيش المخيم، ما أدى إلى مواجهات مع الشبان»: who has come is whom the others fight. */
export function fromComing({ found, type, targets }: Draft, before: Draft | undefined): readonly Participant[] {
  if (type !== "clash" || targets.length === 0 || before?.type !== COMES) return [];
  const same = before.found.sentence === found.sentence && before.status === "actual";
  return same && before.agents.every(({ text }) => text !== targets[0].text) ? before.agents : [];
}
const COMES = "takeover";
