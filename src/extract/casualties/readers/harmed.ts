import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { HarmKind } from "../../../model/casualty.js";
import { betweenKinds, peopleTail, share } from "../joined/joint.js";
import { isPredicate, predicateOf } from "../joined/own-clause.js";
import { readGroup } from "../people/groups.js";
import type { Draft } from "../scene/draft.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { hasOwnSubject } from "../tables/forms.js";
import { hasTrait } from "../tables/rows.js";
import { PREPOSITION, WERE } from "../tables/words.js";
import { afterFall, bareStands } from "./bare-harmed.js";
import { isInHand } from "./fallen.js";
import { isState, readState } from "./harm-states.js";
import { readTollOfPeople } from "./tolls.js";
import { readNone } from "./zero.js";

/** «أن أحد القتلى شقيق النائب» tells who was killed. */
const SUBJECT = new Set(["ان", "وان", "بان", "كان", "وكان"]);
const HELD: ReadonlySet<HarmKind> = new Set(["kidnapped", "detained"]);

export function readPeople(scene: Scene, token: number): boolean {
  const { roles } = scene;
  if (readNone(scene, token) || readTollOfPeople(scene, token)) return true;
  if (roles.quantity[token] === -1 && roles.people[token] === -1 && !roles.is(token, "one-of")) return false;
  if (readBetween(scene, token)) return true;
  const group = readGroup(roles, token, scene.end);
  if (group === null) return false;
  // «20 شخصا بين قتيل وجريح»
  const between = betweenKinds(scene, group);
  if (between) return true;
  if (group.harm !== null && readHarmOf(scene, group)) return true;
  if (isPredicate(scene, group)) {
    const what = predicateOf(roles, group.outerLast);
    scene.add(roles.harmRow(roles.people[what]).kind, "casualties/verb-last", group, what, roles.people[what]);
    scene.used[what] = 1;
    return true;
  }
  // «40 نازحا قتلوا»: what befell them now stands behind.
  if (group.held && isHarmedBehind(scene, group)) return false;
  if (group.counted && isInHand(scene, group)) {
    scene.add("kidnapped", "casualties/people-noun", group, -1, -1);
    return true;
  }
  // «وأحد المصابين توفي»
  if (isOneOf(scene, token, group) && diesAt(scene, group.outerLast + 1)) {
    scene.add("killed", "casualties/verb-last", group, -1, -1);
    scene.used[group.outerLast + 1] = 1;
    return true;
  }
  // «خضع أحد الجرحى لجراحة»: he is counted already.
  if (isOneOf(scene, token, group) && group.harm === "injured" && !saysHow(scene, group.outerLast)) return false;
  if (isOneOf(scene, token, group) && roles.is(token, "one-of") && !SUBJECT.has(scene.word(token - 1))) return false;
  if (/^[وف]احد[ي]?$/.test(scene.word(token)) && isOneOf(scene, token, group)) return false;
  if (group.harm === null || (group.quantity === null && (group.proclitics & PREPOSITION) !== 0)) return false;
  if (group.harm === "killed" && roles.is(group.last + 1, "fate")) return false;
  const bodies = countedBodies(scene, group);
  if (bodies !== null) {
    scene.add("killed", "casualties/people-noun", bodies, -1, -1);
    return true;
  }
  if (group.quantity === null && isState(scene, group) && readState(scene, group)) return true;
  if (isOneMore(scene, group)) {
    const draft = scene.add(group.harm, "casualties/people-noun", group, -1, -1);
    draft.last = group.last + 1;
    return true;
  }
  // «شاهد صحفيون بعض الجثث»: some of those that lie there.
  if (scene.word(group.first) === "بعض" && scene.definiteAt(group.last) && isBody(scene, group.last)) return false;
  // «المعتقلين الثلاثة», «القتلى الخمسة» are known already.
  if (group.quantity !== null && group.quantity.firstToken > group.first) return false;
  if (group.quantity === null && (group.definite || !group.counted) && !bareStands(scene, group)) return false;
  if ((group.held || HELD.has(group.harm)) && scene.isSpared(group.outer)) return false;
  // «وجود أسرى أجانب لدى الجيش»
  const exist = scene.word(group.first - 1) === "وجود" && group.plural && !group.definite;
  if (group.held && !exist && (group.quantity === null || (group.low > 0 && heldIsPlace(group)))) return false;
  // «كثير من النازحين»: some of those who stand so.
  if (group.held && group.quantity?.vague && group.low < SOME && scene.definiteAt(group.last)) return false;
  const whole = wholeOf(scene, group);
  const draft = scene.add(group.harm, "casualties/people-noun", group, -1, -1);
  draft.subset = whole;
  peopleTail(scene, draft, group);
  return true;
}

/** «ثلاثة من القتلى», «ستة من قتلاها»: some of those told before. */
function wholeOf(scene: Scene, { harm, quantity, last, low }: Group): Draft | null {
  if (quantity === null || scene.word(quantity.lastToken + 1) !== "من") return null;
  const noun = scene.roles.people[last];
  const { hits } = scene.roles.input.analysis;
  if (noun === -1 || ((hits.features[noun] & Feature.DEFINITE) === 0 && hits.pronoun[noun] === 0)) return null;
  const isWhole = (one: Draft): boolean => one.kind === harm && one.subset === null && !one.zero && one.low > low;
  return scene.drafts.findLast(isWhole) ?? null;
}

/** «أوقعوا أفراد الطاقم بين قتيل وجريح»: some of each, of people told without a number. */
function readBetween(scene: Scene, token: number): boolean {
  const { roles } = scene;
  const other = roles.people[token + 1];
  if (scene.word(token - 1) !== "بين" || roles.people[token] === -1 || other === -1 || token + 1 >= scene.end)
    return false;
  if (!roles.conjoined(token + 1, other)) return false;
  const end = scene.word(token - 2) === "ما" ? token - 2 : token - 1;
  for (let at = end - 1; at >= Math.max(scene.from, end - BETWEEN_REACH); at--) {
    const bare = scene.used[at] === 0 ? readGroup(roles, at, end) : null;
    const group = bare === null ? null : (countedAt(scene, at, end) ?? bare);
    if (group === null || !group.plural || !group.people || !(group.harm === null || isHurt(scene, group))) continue;
    const draft = scene.add(roles.harmRow(roles.people[token]).kind, "casualties/joint", group, -1, -1);
    share(scene, draft, roles.harmRow(other).kind, group, -1);
    scene.used.fill(1, end, token + 2);
    return true;
  }
  return false;
}

/** How far before «بين قتيل وجريح» the people may stand. */
const BETWEEN_REACH = 5;

/** «تحقيق إصابات مؤكدة بين قتيل وجريح» */
const isHurt = ({ roles }: Scene, { first }: Group): boolean =>
  roles.people[first] !== -1 && roles.harmRow(roles.people[first]).needs === "wounds";

/** «عددا من عناصر الجماعة»: the number that counts the noun at a token. */
function countedAt(scene: Scene, token: number, end: number): Group | null {
  for (let at = token - 1; at >= Math.max(scene.from, token - 2); at--) {
    if (scene.roles.quantity[at] === -1) continue;
    const group = readGroup(scene.roles, at, end);
    return group !== null && group.last >= token ? group : null;
  }
  return null;
}

/** «سقوط القتيل الخامس»: one more, where it is told as news. */
const isOneMore = (scene: Scene, { first, last, definite, plural, quantity }: Group): boolean =>
  definite &&
  !plural &&
  quantity === null &&
  scene.roles.isOf(last + 1, "ordinal") &&
  (first === scene.from || afterFall(scene, first));

/** «أحد المصابين», also «وأحد», which is spelled like a number. */
const isOneOf = ({ roles }: Scene, token: number, { quantity, low, high }: Group): boolean =>
  low === 1 && high === 1 && (quantity === null ? roles.is(token, "one-of") : !quantity.digits);

/** «أحد الجرحى في حالة حرجة», «أحد الجرحى كان سائقا»: how or who one of them is. */
function saysHow(scene: Scene, last: number): boolean {
  if (WERE.has(scene.word(last + 1)) || readGroup(scene.roles, last + 1, scene.end) !== null) return true;
  for (let at = last + 1; at <= last + 4 && at < scene.end; at++) if (scene.roles.isOf(at, "grave")) return true;
  return false;
}

/** The hit of the word of harm at a token of the clause, or -1. */
const harmAt = ({ roles, end }: Scene, token: number): number => (token < end ? roles.harm[token] : -1);

/** Whether a plural verb of harm stands right behind people. */
function isHarmedBehind(scene: Scene, { outerLast }: Group): boolean {
  const hit = harmAt(scene, outerLast + 1);
  return hit !== -1 && hasOwnSubject(scene.roles.input.analysis.hits.features[hit]);
}

/** Whether a verb of dying stands at a token. */
function diesAt(scene: Scene, token: number): boolean {
  const hit = harmAt(scene, token);
  return hit !== -1 && hasTrait(scene.roles.harmRow(hit), "dying");
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
    const draft = scene.add(group.harm, "casualties/masdar", people, group.first, scene.roles.people[group.first]);
    // «حالتي وفاة لطالب وسائق»: the cases are counted, whoever is told first.
    if (group.high === 2 && people.high === 1) [draft.low, draft.high] = [2, 2];
    return true;
  }
  return false;
}
/** Vague counts below it tell of some of a known crowd. */
const SOME = 20;

/** «جثة», «جثمان» */
function isBody({ roles }: Scene, token: number): boolean {
  const hit = roles.people[token];
  return hit !== -1 && BODIES.has(roles.harmRow(hit).id);
}

const BODIES: ReadonlySet<string> = new Set(["jutha", "juthman"]);

/** «جثث عشرة رجال», «جثتي جنديين»: as many bodies as people. */
function countedBodies(scene: Scene, group: Group): Group | null {
  if (group.quantity !== null || group.definite || group.harm !== "killed") return null;
  const { roles } = scene;
  if (!isBody(scene, group.first)) return null;
  const people = readGroup(roles, group.last + 1, scene.end);
  // «جثامين الدركيين الاثنين»: they are known.
  return people?.people && people.counted && !people.definite && people.proclitics === 0 ? people : null;
}

function heldIsPlace(group: Group): boolean {
  return group.definite && group.quantity?.vague === true;
}
