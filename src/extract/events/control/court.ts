import type { EventType, Participant } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";

/** What courts do. */
const OF_COURTS: ReadonlySet<EventType> = new Set(["trial", "release", "execution"]);
/** Acts of the court beside which its other acts are told. */
const RULINGS: ReadonlySet<EventType> = new Set(["decision", "suspension", "resumption", "trial", "agreement"]);
/** How many events back the court may be told. */
const BACK = 3;

/** «قررت المحكمة تأجيل محاكمة المتهمين والإفراج عن أحدهم»: whoever rules on a trial holds it. */
export function courtBefore(scene: Scene, drafts: readonly Draft[], index: number): readonly Participant[] {
  const { found, type } = drafts[index];
  if (!OF_COURTS.has(type)) return [];
  for (let at = index - 1; at >= 0 && index - at <= BACK; at--) {
    const act = drafts[at];
    if (act.found.sentence !== found.sentence) return [];
    for (let token = act.found.last + 1; token <= found.first; token++)
      if (scene.border[token] >= Border.CLAUSE && !scene.is(token, Flag.MARK)) return [];
    if (RULINGS.has(act.type) && act.agents.some(({ sector }) => sector === "JUD")) return act.agents;
  }
  return [];
}
