import type { HarmKind } from "../../model/casualty.js";
import { readGroup } from "./groups.js";
import { peopleTail } from "./joint.js";
import type { Scene } from "./scene.js";
import { kindOfWord } from "./words.js";

/** «ارتفع عدد الجنود الذين قتلوا … إلى 245»: the toll of those whom a relative clause tells of. */
export function readRelativeToll(scene: Scene, token: number, kind: HarmKind): boolean {
  const { roles } = scene;
  let head = token - 2;
  while (head >= Math.max(scene.from, token - 9) && scene.word(head) !== "عدد") head--;
  if (head < Math.max(scene.from, token - 9)) return false;
  for (let at = token + 1; at < Math.min(scene.end, token + 24); at++) {
    const reached =
      scene.word(at - 1) === "الي" || roles.is(at - 1, "rise") || /^(?:بلغ|وصل|تجاوز)/.test(scene.word(at - 1));
    if (roles.quantity[at] === -1 || !reached) continue;
    const group = readGroup(roles, at, scene.end);
    if (group === null || (!group.people && group.who !== -1)) continue;
    const draft = scene.add(kind, "casualties/toll", group, -1, -1);
    draft.toll = true;
    draft.revised = roles.is(head - 1, "rise");
    scene.used.fill(1, token, token + 1);
    return true;
  }
  return false;
}

/** «ارتفع عدد القتلى إلى 40», «بلغت حصيلة الضحايا 120 قتيلا»: the number stands apart from its noun. */
export function readToll(scene: Scene, token: number): boolean {
  const { roles } = scene;
  const last = roles.lastOf(token, "toll");
  let kind: HarmKind | null = null;
  for (let at = token; at <= Math.min(scene.end - 1, last + 2); at++) {
    if (roles.people[at] !== -1) kind ??= roles.harmRow(roles.people[at]).kind;
    else kind ??= kindOfWord(scene.word(at));
  }
  const bare = kind === null;
  if (kind === null) kind = scene.previous()?.kind ?? "killed";
  const opened = roles.is(token - 1, "rise") || roles.is(token - 2, "rise") || roles.is(token - 1, "reach");
  let reached = opened;
  for (let at = last + 1; at < Math.min(scene.end, last + 14); at++) {
    if ((roles.is(at, "stop") && !scene.isRelative(at)) || roles.harm[at] !== -1) break;
    if (roles.is(at, "rise") || roles.is(at, "reach") || roles.is(at, "prep")) reached = true;
    if (roles.quantity[at] === -1) continue;
    const group = readGroup(roles, at, scene.end);
    if (group === null || !reached) continue;
    if (scene.word(at - 1) === "من" && opened) continue;
    if (bare && group.harm === null && group.people === false && !opened) break;
    if (!group.people && group.who !== -1) break;
    const draft = scene.add(group.harm ?? kind, "casualties/toll", group, -1, -1);
    draft.toll = true;
    // «العدد يصل إلى 300»: a toll that reaches a number is that number.
    if (group.mod === "EQUAL_OR_LESS" && group.high !== null) [draft.low, draft.mod] = [group.high, null];
    draft.revised = [token, token - 1, token - 2, at - 1, at - 2].some(
      (near) => near >= scene.from && roles.is(near, "rise"),
    );
    scene.used.fill(1, token, last + 1);
    peopleTail(scene, draft, group);
    return true;
  }
  return false;
}
