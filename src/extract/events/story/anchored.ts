import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";

/**
 * Whether something ties a telling to the world: somebody named in it, a place or a day of its own, people counted. A
 * writer who comments speaks of happenings in general («يفجرون المساجد», «لا بيانات الشجب»), but for those he pins down.
 */
export const isAnchored = ({ input }: Scene, { agents, targets, figures, placeBasis, timex }: Draft): boolean =>
  agents.some(({ name }) => name !== null) ||
  targets.some(({ name }) => name !== null) ||
  figures.length > 0 ||
  placeBasis === "stated" ||
  (timex !== -1 && input.timexes[timex].latest !== null);
