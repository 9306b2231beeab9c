import type { HarmKind } from "../../../model/casualty.js";
import type { Scene } from "../scene/scene.js";
import type { HarmRow } from "../tables/rows.js";

/** «احتجزت الشرطة سائقا»: who is held by the authorities is detained, by anybody else kidnapped. */
export function kindOf(scene: Scene, row: HarmRow, token: number): HarmKind {
  if (row.id !== "ihtajaza" && row.id !== "ihtijaz" && row.id !== "iqtada") return row.kind;
  for (let at = token + 1; at < Math.min(scene.end, token + 6); at++)
    if (scene.roles.isOf(at, "hostage")) return row.kind;
  for (let at = Math.max(scene.from, token - 6); at < Math.min(scene.end, token + 7); at++) {
    if (scene.roles.isOf(at, "authority")) return "detained";
  }
  if (isArresting(scene, token)) return "detained";
  // «احتجاز صحفي في المطار»: where nobody is told who holds, a state does; «احتجاز مسلحين لعائلة».
  if (row.id !== "ihtijaz" || isHeldByGroup(scene, token + 1)) return row.kind;
  for (let at = Math.max(scene.from, token - 6); at < Math.min(scene.end, token + 3); at++)
    if (scene.roles.isOf(at, "gunmen")) return row.kind;
  return "detained";
}

/** «اعتقلت القوات عشرة، [واحتجزت] آخرين»: who arrests some holds the others. */
function isArresting({ from, roles }: Scene, token: number): boolean {
  for (let at = from; at < token; at++)
    if (roles.harm[at] !== -1 && roles.harmRow(roles.harm[at]).kind === "detained") return true;
  return false;
}

/** Sectors of a state's bodies. */
const OF_STATE: ReadonlySet<string | null> = new Set(["GOV", "MIL", "COP", "JUD", "SPY", "LEG", null]);

/** «احتجاز [حماس] للجندي»: a body that is no state's. */
function isHeldByGroup({ roles }: Scene, token: number): boolean {
  const name = roles.input.names[roles.name[token] ?? -1];
  return name !== undefined && name.type === "ORG" && !OF_STATE.has(name.sector);
}
