import { TokenKind } from "../../../token/tokenize.js";
import { readGroup } from "../people/groups.js";
import { type Group, GroupRecord } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import type { HarmRow } from "../tables/rows.js";
import { isCollective, MOSTLY } from "../tables/words.js";

/** «مقتل عارضة أزياء»: whoever it is, «مقتل» and «مصرع» are of people. */
export function readUnknown(scene: Scene, token: number, hit: number, row: HarmRow, at: number): boolean {
  const { roles } = scene;
  const { hits, tokens } = roles.input.analysis;
  if (
    (row.id !== "alqabd" && row.kind !== "detained" && (row.needs !== null || row.kind !== "killed")) ||
    at >= scene.end ||
    tokens.kind[at] !== TokenKind.WORD
  )
    return false;
  if (
    roles.timed[at] === 1 ||
    roles.is(at, "prep") ||
    roles.is(at, "stop") ||
    roles.is(at, "subset") ||
    hits.pronoun[hit] > 0
  )
    return false;
  if (roles.harm[at] !== -1 || roles.people[at] !== -1 || scene.word(at).length < 3) return false;
  // «مصرع معظم عناصر المجموعة»: how many nobody says.
  if (MOSTLY.has(scene.word(at))) return true;
  const before = token > scene.from ? scene.word(token - 1) : "";
  if (before === "في" || roles.name[at] !== -1) return false;
  const word = scene.word(at);
  const plural = /.{4}(?:ين|ون|ات)$/.test(word) || isCollective(word) || REST.has(word);
  const members = plural ? membersOf(scene, at) : null;
  // «توقيف خلية من 5 أشخاص»; of anybody else held, the noun is known or it is a thing: «توقيف الإنتاج».
  if (row.kind === "detained" && row.id !== "alqabd" && members === null) return false;
  const group = new GroupRecord(at, at, plural ? 2 : 1, plural ? null : 1, 0);
  [group.who, group.whoLast, group.plural] = [at, at, plural];
  // «مقتل الشيخ كريم حداد»: the name that the title leads to.
  const name = roles.titled[at];
  if (name > at && name < scene.end) {
    group.name = roles.name[name];
    group.whoLast = roles.nameLast[name];
    group.reach(group.whoLast);
  }
  scene.add(row.kind, "casualties/masdar", members ?? group, token, hit);
  return true;
}

/** «مقتل البقية» */
const REST = new Set(["البقيه", "الباقين"]);

/** «مقتل عائلة من 5 أفراد», «خلية مؤلفة من أربعة أشخاص»: as many as its members. */
function membersOf(scene: Scene, at: number): Group | null {
  const from = scene.roles.isOf(at + 1, "made-of") ? at + 2 : at + 1;
  if (scene.word(from) !== "من" || scene.roles.quantity[from + 1] === -1) return null;
  const members = readGroup(scene.roles, from + 1, scene.end);
  return members?.people ? members : null;
}
