import { Proclitic } from "../../lexicon/clitics.js";
import type { HarmKind } from "../../model/casualty.js";
import { type Group, readGroup } from "./groups.js";
import { betweenKinds, peopleTail } from "./joint.js";
import type { Scene } from "./scene.js";
import { COUNTING, PREPOSITION } from "./words.js";
import { readNone } from "./zero.js";

/** «أن أحد القتلى شقيق النائب» tells who was killed. */
const SUBJECT = new Set(["ان", "وان", "بان", "كان", "وكان"]);
const HELD: ReadonlySet<HarmKind> = new Set(["kidnapped", "detained"]);

export function readPeople(scene: Scene, token: number): boolean {
  const { roles } = scene;
  if (readNone(scene, token)) return true;
  if (roles.quantity[token] === -1 && roles.people[token] === -1 && !roles.is(token, "one-of")) return false;
  const group = readGroup(roles, token, scene.end);
  if (group === null) return false;
  // «20 شخصا بين قتيل وجريح»
  const between = betweenKinds(scene, group);
  if (between) return true;
  if (group.harm !== null && readHarmOf(scene, group)) return true;
  // «خضع أحد الجرحى لجراحة»: he is counted already.
  if (group.quantity === null && roles.is(token, "one-of") && !SUBJECT.has(scene.word(token - 1))) return false;
  if (group.harm === null || (group.quantity === null && (group.proclitics & PREPOSITION) !== 0)) return false;
  if (group.harm === "killed" && roles.is(group.last + 1, "fate")) return false;
  const bodies = countedBodies(scene, group);
  if (bodies !== null) {
    scene.add("killed", "casualties/people-noun", bodies, -1, -1);
    return true;
  }
  if (group.quantity === null && isState(scene, group) && readState(scene, group)) return true;
  // «المعتقلين الثلاثة», «القتلى الخمسة» are known already.
  if (group.quantity !== null && group.quantity.firstToken > group.first) return false;
  if (group.quantity === null && (group.definite || !group.counted) && !bareStands(scene, group)) return false;
  if ((group.held || HELD.has(group.harm)) && scene.isSpared(group.outer)) return false;
  if (group.held && (group.quantity === null || (group.low > 0 && heldIsPlace(group)))) return false;
  const draft = scene.add(group.harm, "casualties/people-noun", group, -1, -1);
  peopleTail(scene, draft, group);
  return true;
}

/** «إصابات طفيفة لشخصين», «حالة وفاة لمسعف»: the harm first, the people behind ل. */
function readHarmOf(scene: Scene, group: Group): boolean {
  if (group.quantity !== null || group.definite || group.harm === null || scene.roles.people[group.first] === -1)
    return false;
  if (scene.roles.harmRow(scene.roles.people[group.first]).pos !== "fixed") return false;
  for (let at = group.last + 1; at <= group.last + 2 && at < scene.end; at++) {
    const people = readGroup(scene.roles, at, scene.end);
    if (people === null) continue;
    if (!people.people || people.definite || (people.proclitics & Proclitic.LI) === 0) return false;
    scene.add(group.harm, "casualties/masdar", people, group.first, scene.roles.people[group.first]);
    return true;
  }
  return false;
}

/** «نقل 18 شخصا إلى المستشفى مصابين بطلقات»: how the people told before are. */
const isState = ({ roles }: Scene, { first, plural, definite, harm }: Group): boolean =>
  harm === "injured" &&
  plural &&
  !definite &&
  roles.people[first] !== -1 &&
  roles.harmRow(roles.people[first]).id === "musab";

function readState(scene: Scene, { first }: Group): boolean {
  // «مصابون بالربو» is what they have, not what befell them.
  if (!scene.word(first).endsWith("ين")) return false;
  for (let token = first - 1; token >= Math.max(scene.from, first - STATE_REACH); token--) {
    if (scene.isClauseMark(token) || scene.roles.harm[token] !== -1 || scene.roles.is(token, "subset")) return false;
    if (scene.roles.quantity[token] === -1 || scene.used[token] === 1) continue;
    const people = readGroup(scene.roles, token, first);
    if (people === null || !people.people || people.proclitics !== 0) return false;
    scene.add("injured", "casualties/verb-last", people, first, scene.roles.people[first]);
    scene.used[first] = 1;
    return true;
  }
  return false;
}

const STATE_REACH = 9;

/** «جثث عشرة رجال», «جثتي جنديين»: as many bodies as people. */
function countedBodies(scene: Scene, group: Group): Group | null {
  if (group.quantity !== null || group.definite || group.harm !== "killed") return null;
  const { roles } = scene;
  const hit = roles.people[group.first];
  if (hit === -1) return null;
  const row = roles.harmRow(hit);
  if (row.id !== "jutha" && row.id !== "juthman") return null;
  const people = readGroup(roles, group.last + 1, scene.end);
  return people?.people && people.counted && people.proclitics === 0 ? people : null;
}

function heldIsPlace(group: Group): boolean {
  return group.definite && group.quantity?.vague === true;
}

/** A noun for those harmed without a number tells a figure only where it is new, not where it is spoken of. */
function bareStands(scene: Scene, group: Group): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  const hit = roles.people[group.first];
  if (group.definite || hits.pronoun[hit] > 0 || (group.proclitics & PREPOSITION) !== 0) return false;
  const row = roles.harmRow(hit);
  if (row.id === "rahina") return false;
  if (row.needs === "wounds") return afterFall(scene, group.first);
  if (row.id === "musab" && isIllness(scene, group.last + 1)) return false;
  if (scene.word(group.first - 1) === "بين" || scene.word(group.first - 2) === "بين") return false;
  if (!group.plural)
    return row.id === "qatil" || row.id === "jarih" || row.id === "jutha"
      ? group.name === -1 && !scene.definiteAt(group.last + 1)
      : false;
  if (COUNTING.has(scene.word(group.first - 1))) return false;
  if (
    scene.definiteAt(group.last + 1) ||
    (scene.definiteAt(group.last + 2) && roles.isQuote(group.last + 1)) ||
    roles.named[group.last + 1] === 1
  )
    return false;
  if (roles.people[group.last + 1] !== -1 && roles.conjoined(group.last + 1, roles.people[group.last + 1])) return true;
  if (row.id === "shahid") return afterFall(scene, group.first) || beforeBlow(scene, group.last + 1);
  if (row.id === "dahiya") return afterFall(scene, group.first);
  return row.id === "qatil" || row.id === "jarih" || row.id === "musab" ? true : afterFall(scene, group.first);
}

/** «مصابون بالربو»: an illness and no wound. */
function isIllness({ roles, end }: Scene, token: number): boolean {
  if (token >= end || roles.is(token, "wound")) return false;
  const { hits } = roles.input.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.proclitics[hit] & Proclitic.BI) !== 0) return true;
  return false;
}

/** «شهداء في قصف»: what killed them stands behind. */
const beforeBlow = (scene: Scene, token: number): boolean =>
  token + 1 < scene.end && scene.word(token) === "في" && BLOWS.has(scene.word(token + 1));

const BLOWS = new Set(
  "قصف غاره غارات غارتين ضربه ضربات هجوم هجمات تفجير تفجيرات انفجار اشتباكات استهداف مجزره عدوان".split(" "),
);

function afterFall(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - 3); at--) {
    if (scene.roles.harm[at] !== -1 || scene.roles.is(at, "cause")) return true;
  }
  return false;
}
