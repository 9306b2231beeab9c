import { Proclitic } from "../../../lexicon/clitics.js";
import type { HarmKind } from "../../../model/casualty.js";
import { chain } from "../joined/chain.js";
import { readGroup } from "../people/groups.js";
import type { Draft } from "../scene/draft.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { THEY } from "../tables/words.js";

/** «الشهداء هم: فلان وفلان», «قتل ثلاثة هم …»: the people told before, one by one by their names. */
export function readNamed(scene: Scene, token: number): boolean {
  if (!THEY.has(scene.word(token))) return false;
  const first = scene.isClauseMark(token + 1) ? token + 2 : token + 1;
  const counted = nameAt(scene, first) === null ? partAt(scene, first) : null;
  if (counted === null && nameAt(scene, first) === null) return false;
  const told = toldBefore(scene, token);
  if (told === null) return false;
  // «ارتفعت الحصيلة إلى 27 قتيلا، هم 6 من الجنود و21 مدنيا»
  if (counted !== null) {
    scene.add(told.kind, "casualties/subset", counted, -1, -1).subset = told.whole;
    chain(scene, told.kind, counted, told.whole);
    return true;
  }
  for (let at = first; at < scene.end; at++) {
    if (scene.roles.harm[at] !== -1 || scene.roles.is(at, "stop")) break;
    const group = nameAt(scene, at) ?? (at > first ? restAt(scene, at) : null);
    // «وهي والدة فلان»: who is not joined is told of for another's sake.
    if (group === null || (at > first && (group.proclitics & Proclitic.CONJUNCTION) === 0)) continue;
    const draft = scene.add(told.kind, "casualties/subset-and", group, -1, -1);
    draft.subset = told.whole;
    at = group.outerLast;
  }
  return true;
}

/** How far before the pronoun its people may stand. */
const REACH = 4;

function nameAt(scene: Scene, token: number): Group | null {
  if (token >= scene.end || scene.used[token] === 1) return null;
  const group = readGroup(scene.roles, token, scene.end);
  return group !== null && group.name !== -1 ? group : null;
}

/** «هم فلان وستة من أبنائه»: the others, behind a name. */
function restAt(scene: Scene, token: number): Group | null {
  if (scene.roles.quantity[token] === -1 || scene.used[token] === 1) return null;
  const group = readGroup(scene.roles, token, scene.end);
  return group?.people && group.harm === null ? group : null;
}

/** Counted people at a token, or one or two told by noun («سيدتان ورجل»), who tell of no harm themselves. */
function partAt(scene: Scene, token: number): Group | null {
  if (token >= scene.end || scene.used[token] === 1) return null;
  const group = readGroup(scene.roles, token, scene.end);
  if (group === null || !group.people || group.harm !== null || group.proclitics !== 0) return null;
  return scene.roles.quantity[token] !== -1 || (!group.definite && !group.plural) ? group : null;
}

/** Who «هم» are: the figure right before, or a noun for those harmed. */
function toldBefore(scene: Scene, token: number): { readonly kind: HarmKind; readonly whole: Draft | null } | null {
  const { roles, drafts, sentence } = scene;
  const last = drafts.at(-1);
  if (last !== undefined && last.sentence === sentence && token - last.last <= REACH && !last.zero)
    return { kind: last.kind, whole: last.subset ?? last };
  for (let at = token - 1; at >= Math.max(scene.from, token - REACH); at--)
    if (roles.people[at] !== -1) return { kind: roles.harmRow(roles.people[at]).kind, whole: null };
  return null;
}
