import { Proclitic } from "../../../lexicon/clitics.js";
import type { HarmKind } from "../../../model/casualty.js";
import { readGroup } from "../people/groups.js";
import type { Draft } from "../scene/draft.js";
import type { Group, GroupRecord } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { isAddition, WITH } from "./additions.js";
import { continuation } from "./continuation.js";
import { startsClause } from "./own-clause.js";

/** Figures that go on with «و» from a group: «مقتل جندي وثلاثة مسلحين». */
export function chain(scene: Scene, kind: HarmKind, group: Group, part: Draft | null): void {
  let subset = part;
  let from = group.outerLast + 1;
  const led = scene.word(group.outer - 1) === "علي";
  for (let steps = 0; steps < 6; steps++) {
    // «القبض على المنفذ وعلى شخص آخر»
    const again = led ? groupAgain(scene, from) : null;
    const next = again?.people
      ? again
      : (continuation(scene, from, subset !== null, group.quantity !== null) ??
        (subset === null ? pairedWith(scene, group, from) : null));
    // «آلاف القتلى ومليونا نازح»: behind a noun of harm another noun of harm has its own kind.
    if (next === null || (next.harm !== null && next.harm !== kind && (group.harm !== null || !isHeld(next)))) return;
    const last = scene.drafts[scene.drafts.length - 1];
    if (next !== again && last?.group && isToldWith(next, last.group, subset !== null) && next.outer - last.last <= 2) {
      const whole = (last.group as GroupRecord).joined(next);
      [last.group, last.low, last.high] = [whole, whole.low, whole.high];
      // «امرأة وطفلاها قتلوا» is told by its verb.
      if (last.first < whole.last) last.last = whole.last;
      scene.used.fill(1, next.outer, next.last + 1);
      from = next.outerLast + 1;
      continue;
    }
    // «35 مدنيا بينهم 3 أطفال، و80 مسلحا»: more than the whole are no part of it.
    if (subset !== null && subset.high !== null && next.low > subset.high) subset = null;
    const draft = scene.add(kind, subset === null ? "casualties/and-group" : "casualties/subset-and", next, -1, -1);
    draft.subset = subset;
    from = next.outerLast + 1;
  }
}

/** The people behind «وعلى», where a word or two say who the first are. */
function groupAgain(scene: Scene, from: number): Group | null {
  for (let token = from; token < Math.min(scene.end, from + AGAIN_REACH); token++) {
    if (scene.isClauseMark(token)) return null;
    if (scene.word(token) === "وعلي") return readGroup(scene.roles, token + 1, scene.end);
  }
  return null;
}

const AGAIN_REACH = 4;

/** «الأب والأم»: one known person joined to another right behind. */
function pairedWith(scene: Scene, { definite, high, name }: Group, from: number): Group | null {
  if (!definite || high !== 1 || name !== -1) return null;
  const next = readGroup(scene.roles, from, scene.end);
  if (next === null || !next.people || next.high !== 1 || next.proclitics !== Proclitic.CONJUNCTION) return null;
  return next.definite && !startsClause(scene, next) ? next : null;
}

/**
 * People told without a number are told of together: «مقتل مزارع ونجله» is two dead. Parts («بينهم نائب وطبيبة») are each
 * told by themselves, short of kin.
 */
function isToldWith(next: Group, group: Group, part: boolean): boolean {
  // «زوجين وابنهما»
  const two = group.high === 2 && group.quantity === null && next.owned && !next.counted;
  if (!group.people || (group.counted && !two) || group.others || group.harm !== null || next.harm !== null)
    return false;
  // Each by a name is told by himself.
  if (group.name !== -1 && next.name !== -1 && !next.owned) return false;
  const plain = next.people && !next.counted && !next.others;
  return next.owned || (plain && (!part || (group.plural && next.plural)));
}

/** «مقتل 41 مسلحا و129 رهينة»: hostages and prisoners can be killed as anybody. */
const isHeld = ({ harm }: Group): boolean => harm === "kidnapped" || harm === "detained" || harm === "displaced";

/** The people who are joined to a group before a token. */
export function joinedTo(scene: Scene, group: Group, before: number): Group | null {
  const { end } = scene;
  scene.end = before;
  const next = continuation(scene, group.outerLast + 1, false, group.quantity !== null);
  scene.end = end;
  return next;
}

/** «64 جنديا قتلوا …، إضافة إلى ثلاثة مدنيين»: people added behind the verb. */
export function addedAfter(scene: Scene, kind: HarmKind, from: number): void {
  for (let token = from; token < Math.min(scene.end, from + ADDED_REACH); token++) {
    if (scene.roles.is(token, "stop") || scene.roles.harm[token] !== -1 || scene.roles.people[token] !== -1) return;
    // «قتل مع اثنين من مرافقيه» right behind the verb
    const beside = token === from && WITH.has(scene.word(token));
    if (!isAddition(scene, token) && !beside) continue;
    const group = readGroup(scene.roles, token + 1, scene.end);
    if (group?.people && (group.counted || group.owned) && (group.harm === null || isHeld(group))) {
      scene.add(kind, "casualties/and-group", group, -1, -1);
      chain(scene, kind, group, null);
    }
    return;
  }
}

/** How far behind its verb an addition may stand. */
const ADDED_REACH = 12;
