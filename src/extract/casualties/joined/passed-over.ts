import { Proclitic } from "../../../lexicon/clitics.js";
import { readGroup } from "../people/groups.js";
import type { Scene } from "../scene/scene.js";
import { withPronouns } from "../tables/spellings.js";

/** «3 من أفراد الشرطة التركية ومدني»: the token behind whose people they are, where it joins more; else the token asked for. */
export function behindOwner(scene: Scene, from: number): number {
  let at = from;
  while (at < from + OWNER_REACH && scene.definiteAt(at)) at++;
  const next = at > from && at < scene.end ? readGroup(scene.roles, at, scene.end) : null;
  return next !== null && (next.proclitics & Proclitic.CONJUNCTION) !== 0 ? at : from;
}

const OWNER_REACH = 3;

/** «محمد صباح، 17 عاما، و…», «(31 عاما)»: the last token of an age right behind people, or the token asked for. */
export function behindAge(scene: Scene, from: number): number {
  const { roles } = scene;
  let at = from;
  while (at < scene.end && roles.isMark(at)) at++;
  if (scene.word(at) === "البالغ") at += scene.word(at + 1) === "من" ? 3 : 1;
  const age = roles.quantity[at] ?? -1;
  if (age === -1 || !YEARS.has(scene.word(roles.input.numerals.quantities[age].lastToken + 1))) return from;
  let last = roles.input.numerals.quantities[age].lastToken + 2;
  while (last < scene.end && roles.isMark(last)) last++;
  return last;
}

const YEARS = new Set(["عاما", "عام", "سنه", "اعوام", "سنوات", "ربيعا"]);

/** «35 مدنيا غالبيتهم من النساء، و80 مسلحا»: the comma behind who most of them are, where it is close; else the same token. */
export function behindShare(scene: Scene, from: number): number {
  const at = scene.isClauseMark(from) ? from + 1 : from;
  if (!MOST.has(scene.word(at))) return from;
  for (let token = at + 1; token < Math.min(scene.end, at + SHARE_REACH); token++)
    if (scene.isClauseMark(token)) return token;
  return from;
}

const MOST = withPronouns("غالبيت معظم اغلب اغلبيت جل", ["هم", "هن", "هما"]);
const SHARE_REACH = 6;
