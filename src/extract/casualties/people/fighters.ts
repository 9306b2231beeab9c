import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";

/** Whether people are fighters by their class. */
export const isFighting = ({ classes }: Group): boolean =>
  classes.some((one) => one === "militant" || one === "military");

/** «عناصر» are fighters, whose flight is a rout. */
export const isFighter = (scene: Scene, { who }: Group): boolean => who !== -1 && FIGHTERS.has(scene.word(who));

const FIGHTERS = new Set(["عناصر", "العناصر", "عنصر", "عنصرا"]);
