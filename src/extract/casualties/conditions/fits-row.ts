import { isFighter, isFighting } from "../people/fighters.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import type { HarmRow } from "../tables/rows.js";
import { MOSTLY } from "../tables/words.js";
import { diesOfWounds, meetsNeeds } from "./needs.js";
import { hasOtherSense, strikesNobody } from "./other-senses.js";

/** Whether what the word of harm asks for stands there. */
export function fitsRow(scene: Scene, row: HarmRow, group: Group, token: number, verb: boolean): boolean {
  const { roles } = scene;
  // «لقي معظم الضحايا حتفهم»: how many most of them are nobody says.
  if (MOSTLY.has(scene.word(group.outer - 1)) && group.definite) return false;
  // «فقد» is «then indeed» more often than «was lost», and people lose their temper, their jobs and their way.
  if (row.kind === "missing" && group.definite && !group.counted && group.name === -1) return false;
  // «ارتقاء الصحافي فلان» in a strike, but «سقوط الرئيس فلان» from power.
  const rises = row.id === "irtiqa" && group.name !== -1 && scene.word(group.outerLast + 1) !== "الي";
  if (row.use === "falls" && group.definite && !group.counted && !rises) return false;
  // The dead are held and found, not taken; those hurt already are not hurt by the telling.
  // But somebody by name may be taken again: «اعتقلت القوات الأسير المحرر فلانا».
  if (group.harm !== null && group.name === -1) {
    if (group.harm !== row.kind && row.use !== "falls" && row.kind !== "killed") return false;
    if (group.definite && !group.counted && row.use === "act") return false;
    if (row.kind === "injured" && group.quantity === null && roles.isOf(group.first, "wounds")) return false;
  }
  if (hasOtherSense(scene, row, group, token, verb)) return false;
  // «أسر مرضى», «أسر المهاجرين»: their families.
  if (FAMILIES.has(scene.word(token)) && group.plural && !group.counted && !group.others && !isFighting(group))
    return isFighter(scene, group);
  const apart = row.id === "qada" && diesOfWounds(scene, group);
  if (row.needs === "counted" && verb && !apart && group.outer > token + 2) return false;
  if (row.needs === "counted" && verb && group.outerLast < token - 2 && group.name === -1) return false;
  if (group.held && group.quantity === null)
    return row.kind === "killed" || row.kind === "injured" || group.counted || group.name !== -1;
  // A bare number: only next to its word, and with nothing counted after it.
  const bare = roles.harm[token] !== -1 && group.name === -1 && !group.people && group.who === -1;
  if (bare && group.outer > token + 3 && group.mod !== "EQUAL_OR_MORE") return false;
  if (row.id === "asaba" && strikesNobody(scene, group, token)) return false;
  return meetsNeeds(scene, row, group, token, verb);
}

const FAMILIES = new Set(["اسر", "واسر", "لاسر", "باسر"]);
