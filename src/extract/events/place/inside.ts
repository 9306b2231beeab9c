import type { NameMention } from "../../../model/name.js";
import { Flag, type Scene } from "../scene/scene.js";
import { coarseness } from "../words/place-names.js";

/** Whether the tables have a place in another, wider one. */
export const liesIn = (inner: NameMention | undefined, outer: NameMention): boolean =>
  inner?.place?.admin.includes(outer.norm) === true && coarseness(inner) < coarseness(outer);

/** «، وفق وزارة الصحة في غزة»: where those are who tell it. */
export function isSource(scene: Scene, last: number, first: number): boolean {
  for (let at = last + 1; at < first; at++) if (scene.is(at, Flag.ATTRIBUTION)) return true;
  return false;
}
