import { Border, type Scene } from "./scene.js";

/** First token of the clause that a token stands in. */
export function clauseStart(scene: Scene, token: number, from: number): number {
  let at = token;
  while (at > from && scene.border[at] < Border.CLAUSE) at--;
  return at;
}

/** Whether no clause begins between two tokens. */
export function isUnbroken(scene: Scene, after: number, token: number): boolean {
  for (let at = after + 1; at <= token; at++) if (scene.border[at] >= Border.CLAUSE) return false;
  return true;
}
