import type { Scene } from "../scene/scene.js";

/** «مصرعه», «حتفهم», «الحياة» after a verb that is nothing without it. */
export function fateAfter(scene: Scene, from: number): number {
  for (let token = from; token < Math.min(scene.end, from + 28); token++) {
    if (scene.roles.is(token, "fate")) return token;
  }
  return -1;
}
