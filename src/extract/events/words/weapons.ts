import type { Scene } from "../scene/scene.js";
import { hasFamily } from "./nouns.js";

/** «طائرة مسيرة», «مسيرة تركية» */
export const flies = (scene: Scene, token: number): boolean =>
  scene.isOf(token, "aircraft") || scene.isOf(token, "drone");

/** «مدفعية», «صواريخ», «طائرة» */
export const isWeapon = (scene: Scene, token: number): boolean =>
  hasFamily(scene, token, "weapon") || flies(scene, token);
