import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { findSubject } from "../search/subjects.js";

/** «خمسة من جنوده سقطوا قتلى»: the people before the verb, how they fell behind it. */
export function readFallen(scene: Scene, from: number): boolean {
  const { roles } = scene;
  const hit = roles.people[from];
  if (hit === -1 || from >= scene.end || roles.input.analysis.hits.proclitics[hit] !== 0) return false;
  const group = findSubject(scene, from - 1);
  if (group === null || !group.counted) return false;
  scene.add(roles.harmRow(hit).kind, "casualties/verb-last", group, from, hit);
  scene.used[from] = 1;
  return true;
}

/** «يسقط عشرون مطلوبا في قبضة الشرطة»: they are caught. */
export const isInHand = (scene: Scene, { outerLast }: Group): boolean =>
  scene.word(outerLast + 1) === "في" && GRASP.has(scene.word(outerLast + 2));

const GRASP = new Set(["قبضه", "ايدي", "يد", "شباك"]);
