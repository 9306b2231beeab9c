import { readGroup } from "../people/groups.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { hasTrait } from "../tables/rows.js";

/** «نقل 18 شخصا إلى المستشفى مصابين بطلقات»: how the people told before are, «لا يزال 34 آخرون مفقودين». */
export const isState = ({ roles }: Scene, { first, plural, definite }: Group): boolean =>
  plural && !definite && roles.people[first] !== -1 && hasTrait(roles.harmRow(roles.people[first]), "state");

export function readState(scene: Scene, { first, harm }: Group): boolean {
  // «مصابون بالربو» is what they have, not what befell them.
  if (!/(?:ين|ات)$/.test(scene.word(first))) return false;
  for (let token = first - 1; token >= Math.max(scene.from, first - STATE_REACH); token--) {
    if (scene.isClauseMark(token) || scene.roles.harm[token] !== -1 || scene.roles.is(token, "subset")) return false;
    const known = scene.used[token] === 1 ? scene.drafts.at(-1) : undefined;
    // Counted already: «نقل 18 شخصا إلى المستشفى مصابين».
    if (known !== undefined && known.last >= token && known.kind === harm) return true;
    // «ثلاثة جنود مفقودين», «شخصين مفقودين»
    const numbered = scene.roles.quantity[token] !== -1;
    if (scene.used[token] === 1 || !(numbered || (token === first - 1 && scene.roles.victim[token] !== -1))) continue;
    const people = readGroup(scene.roles, token, first);
    if (!numbered && !people?.counted) continue;
    if (people === null || !people.people || people.proclitics !== 0) return false;
    scene.add(harm ?? "injured", "casualties/verb-last", people, first, scene.roles.people[first]);
    scene.used[first] = 1;
    return true;
  }
  return false;
}

const STATE_REACH = 9;
