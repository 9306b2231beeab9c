import { Proclitic } from "../../../lexicon/clitics.js";
import { chain } from "../joined/chain.js";
import { readGroup } from "../people/groups.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { closingComma } from "../search/insertions.js";
import type { HarmRow } from "../tables/rows.js";

/** How far behind its verb «على» may stand. */
const REACH = 7;

/** «قبضت الشرطة أمس على ثلاثة», «قضت القوات على عشرين مسلحا»: verbs that take their people with «على». */
function findUpon(scene: Scene, from: number, row: HarmRow): Group | null {
  const { roles } = scene;
  let end = from + REACH;
  for (let token = from; token < Math.min(scene.end, end); token++) {
    // «قضت القوات، فجر الخميس، على عشرين مسلحا»
    const close = scene.isClauseMark(token) ? closingComma(scene, token) : -1;
    if (close !== -1) {
      end += close - token;
      token = close;
      continue;
    }
    if (scene.isClauseMark(token) || roles.is(token, "stop") || roles.quantity[token] !== -1) return null;
    if (row.kind === "killed" && (roles.isOf(token, "court") || roles.isGluedTo(token, Proclitic.BI))) return null;
    if (scene.word(token) !== "علي") continue;
    let next = token + 1;
    while (next < scene.end && roles.isQuote(next)) next++;
    const group = readGroup(roles, next, scene.end);
    if (group === null || !group.people || group.proclitics !== 0) return null;
    if (row.kind === "killed") return group.quantity !== null || group.high === 2 ? group : null;
    return group.definite && group.plural && !group.counted ? null : group;
  }
  return null;
}

/** «قبضت الشرطة أمس على ثلاثة», «القبض مساء على ثلاثة» */
export function readUpon(scene: Scene, token: number, hit: number, row: HarmRow): boolean {
  const upon = findUpon(scene, scene.roles.input.analysis.hits.last[hit] + 1, row);
  if (upon === null) return false;
  scene.add(row.kind, row.pos === "verb" ? "casualties/verb-first" : "casualties/masdar", upon, token, hit);
  chain(scene, row.kind, upon, null);
  return true;
}
