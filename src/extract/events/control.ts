import type { EventType } from "../../model/event.js";
import { toNormal } from "../../text/fold.js";
import type { Draft } from "./draft.js";
import { Border, type Scene } from "./scene.js";

/** Acts told of somebody who is to do, or has done, what comes behind: «دعا الأطراف إلى وقف», «اتهم السعودية بدعم». */
const CONTROLLERS: ReadonlySet<EventType> = new Set(["demand", "accusation", "trial", "threat"]);

/** Words that may stand between who is called upon or accused and what of. */
const REACH = 4;

/** Gives a noun of action without a doer the one that the act before it calls upon or accuses. */
export function setControlled(scene: Scene, drafts: readonly Draft[]): void {
  for (let at = 1; at < drafts.length; at++) {
    const draft = drafts[at];
    const act = drafts[at - 1];
    if (draft.agents.length > 0 || draft.found.verbal || !CONTROLLERS.has(act.type)) continue;
    if (act.found.sentence !== draft.found.sentence) continue;
    const last = act.targets.at(-1);
    if (last === undefined) continue;
    const from = scene.tokenAt(toNormal(scene.analysis.text, last).end);
    if (from > draft.found.first || draft.found.first - from > REACH) continue;
    let open = true;
    for (let token = from; token <= draft.found.first; token++) if (scene.border[token] >= Border.CLAUSE) open = false;
    if (open) draft.agents = act.targets;
  }
}
