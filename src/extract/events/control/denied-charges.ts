import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";

/** Words between a denial and the charges denied. */
const REACH = 8;

/** «نفت البعثة الاتهامات الموجهة لها», «نفى الرئيس اتهامات العراق»: who denies charges is the one charged, where nobody else is told. */
export function setDeniedCharges(scene: Scene, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const denial = drafts[at - 1];
    if (draft.type !== "accusation" || draft.found.verbal || draft.targets.length > 0) continue;
    if (denial?.type !== "rejection" || !denial.found.verbal || denial.found.sentence !== draft.found.sentence)
      continue;
    if (draft.found.first - denial.found.last > REACH || draft.found.proclitics !== 0) continue;
    // «الانتقادات الموجهة إلى روسيا», not «الموجهة إليها»
    const led = draft.found.last + 2;
    if (scene.isOf(led - 1, "made-against") && !scene.is(led, Flag.FUNCTION)) continue;
    const others = denial.agents.filter(({ text }) => draft.agents.every((one) => one.text !== text));
    if (others.length === denial.agents.length) draft.targets = denial.agents;
  }
}
