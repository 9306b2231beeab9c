import type { Scene } from "../scene/scene.js";

/** «مصرعه», «حتفهم», «الحياة» after a verb that is nothing without it. */
export function fateAfter(scene: Scene, from: number, reach = FATE_REACH): number {
  for (let token = from; token < Math.min(scene.end, from + reach); token++)
    if (scene.roles.is(token, "fate")) return token;
  return -1;
}

/** «فقد اثنان من رجال الإطفاء حياتهما», «فقدان عاملين لحياتهما» */
export const losesLife = (scene: Scene, last: number): boolean => fateAfter(scene, last + 1, LIFE_REACH) !== -1;

const FATE_REACH = 28;
const LIFE_REACH = 4;
