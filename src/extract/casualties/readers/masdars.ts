import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { fitsRow } from "../conditions/fits-row.js";
import { kindOf } from "../conditions/held-kind.js";
import { chain } from "../joined/chain.js";
import { betweenKinds, jointTrigger, peopleTail, share } from "../joined/joint.js";
import { readGroup } from "../people/groups.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { groupAfter } from "../search/after-masdar.js";
import { losesLife } from "../search/fate.js";
import type { HarmRow } from "../tables/rows.js";
import { DONE, MINE } from "../tables/words.js";
import { readUnknown } from "./unknown.js";
import { readUpon } from "./upon.js";
import { readVerbLast } from "./verbs.js";

/** «مقتل ثلاثة جنود», «إصابة آخرين»: the figure of a verbal noun. */
export function readMasdar(scene: Scene, token: number, hit: number, row: HarmRow): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  let at = hits.last[hit] + 1;
  if (row.needs === "upon") return readUpon(scene, token, hit, row);
  const other = jointTrigger(scene, hit);
  if (other !== -1) at = hits.last[roles.harm[other]] + 1;
  const group = groupAfter(scene, at, row, hits.pronoun[hit] > 0);
  // «مقتل … وإصابة آخرين»: the others are beside people told before.
  if (other !== -1 && group?.others === true) return false;
  const toThem = group !== null && (group.proclitics & Proclitic.LI) !== 0;
  const doneBy = group !== null && hits.pronoun[hit] > 0 && row.use === "act" && isDoneBy(scene, token, group);
  if (hits.pronoun[hit] > 0 && !toThem && !doneBy && (group === null || (group.definite && !group.counted))) {
    return DONE.has(scene.word(token - 1)) && readVerbLast(scene, token, hit, row, true);
  }
  if (group !== null && isInGeneral(scene, row, group, token)) return true;
  if (group === null && row.kind === "injured" && readWoundOf(scene, token, hit)) return true;
  if (group === null) return (row.use === "dies" || row.kind === "detained") && readUnknown(scene, token, hit, row, at);
  if (!fitsRow(scene, row, group, token, false)) return false;
  if (row.use === "falls") {
    if (betweenKinds(scene, group)) return true;
    const isDeath =
      row.id === "suqut"
        ? group.people && group.quantity !== null
        : group.name !== -1 || (row.id === "irtiqa" && group.counted);
    // «ارتقاء عدد من الأسرى»: they die.
    const kind = (row.id === "irtiqa" && group.held ? "killed" : group.harm) ?? (isDeath ? "killed" : null);
    if (kind === null) return false;
    const draft = scene.add(kind, "casualties/fall", group, token, hit);
    peopleTail(scene, draft, group);
    return true;
  }
  const kind = row.kind === "missing" && losesLife(scene, group.outerLast) ? "killed" : kindOf(scene, row, token);
  const draft = scene.add(kind, row.use === "toll" ? "casualties/toll-phrase" : "casualties/masdar", group, token, hit);
  // «مقتل أخي», but «مقتل ابني الوزير»
  if (draft.high === 2 && MINE.has(scene.word(group.who)) && !isOwned(scene, group.who + 1))
    [draft.low, draft.high] = [1, 1];
  if (other !== -1) share(scene, draft, roles.harmRow(roles.harm[other]).kind, group, other);
  // «راح ضحيته عشرات القتلى والجرحى»
  else if (row.use === "toll" && group.harm !== null) peopleTail(scene, draft, group);
  else chain(scene, kind, group, null);
  return true;
}

/** Whether a noun is followed by what it is of: a name, or a noun with the article. */
const isOwned = (scene: Scene, next: number): boolean =>
  next < scene.end && (scene.definiteAt(next) || (scene.roles.name[next] ?? -1) !== -1);

/** «إصابة طفيفة لأحد الحراس»: the adjective of the wound, then the wounded behind ل. */
function readWoundOf(scene: Scene, token: number, hit: number): boolean {
  if (!scene.roles.isOf(token + 1, "grave")) return false;
  const group = readGroup(scene.roles, token + 2, scene.end);
  if (group === null || !group.people || (group.proclitics & Proclitic.LI) === 0) return false;
  scene.add("injured", "casualties/masdar", group, token, hit);
  return true;
}

/** «يواصل قتل المدنيين», «اعتقال الناشطين»: what is done to people spoken of in general. */
const isInGeneral = (
  scene: Scene,
  row: HarmRow,
  { definite, plural, counted, harm, outerLast }: Group,
  token: number,
): boolean =>
  definite &&
  plural &&
  !counted &&
  (row.kind === "detained" ||
    // «مراكز احتجاز المهاجرين», but «احتجاز الرهائن»
    (row.id === "ihtijaz" && harm === null && !scene.roles.isOf(outerLast + 1, "hostage")) ||
    // «جريمة قتل المتظاهرين», but «تورط بقتل المتظاهرين».
    (row.id === "qatl" && !scene.roles.isGluedTo(token, Proclitic.BI)) ||
    (row.use === "act" && isHabit(scene, token)));

/** «يواصل», «استمرار», «سياسة» before a verbal noun. */
export function isHabit(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - HABIT_REACH); at--) {
    if (scene.roles.isOf(at, "habit")) return true;
    if (scene.isClauseMark(at)) return false;
  }
  return false;
}

const HABIT_REACH = 3;

/** «بعد قتله ثلاثة جنود», «بتهمة قتله شرطيا»: the doer in the pronoun of a verbal noun, the done-to behind it. */
export function isDoneBy(scene: Scene, token: number, done: Group): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  const led =
    roles.is(token - 1, "prep") ||
    roles.is(token - 1, "deed") ||
    scene.word(token - 1) === "بتهمه" ||
    (hits.proclitics[roles.masdar[token]] & (Proclitic.BI | Proclitic.LI)) !== 0;
  if (!led || done.proclitics !== 0 || done.others) return false;
  const noun = roles.victim[done.first];
  // «بعد اعتقالها المتهم الثامن»
  if (done.definite && done.high === 1 && scene.roles.harmRow(roles.masdar[token]).use === "act") return true;
  return done.counted || (noun !== -1 && (hits.features[noun] & Feature.ACCUSATIVE) !== 0);
}
