import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { HarmKind } from "../../../model/casualty.js";
import { betweenKinds, peopleTail, share } from "../joined/joint.js";
import { isPredicate } from "../joined/own-clause.js";
import { readGroup } from "../people/groups.js";
import type { Draft } from "../scene/draft.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import type { HarmRow } from "../tables/rows.js";
import { COUNTING, PREPOSITION, WERE } from "../tables/words.js";
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
    const what = group.outerLast + 1;
    scene.add(roles.harmRow(roles.people[what]).kind, "casualties/verb-last", group, what, roles.people[what]);
    scene.used[what] = 1;
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

/** Whether a verb of dying stands at a token. */
function diesAt({ roles, end }: Scene, token: number): boolean {
  const hit = token < end ? roles.harm[token] : -1;
  if (hit === -1) return false;
  return DYING.has(roles.harmRow(hit).id);
}

const DYING = new Set(["mata", "tuwuffiya", "istashhada", "halaka"]);

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
const isState = ({ roles }: Scene, { first, plural, definite }: Group): boolean =>
  plural && !definite && roles.people[first] !== -1 && STATES_OF.has(roles.harmRow(roles.people[first]).id);

/** «مصابين», «لا يزال 34 آخرون مفقودين» */
const STATES_OF = new Set(["musab", "mafqud", "mafquda"]);

function readState(scene: Scene, { first, harm }: Group): boolean {
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
  // «بحثا عن ناجين وجثث»
  for (let at = group.first - 1; at >= Math.max(scene.from, group.first - 4); at--)
    if (scene.roles.isOf(at, "search") || scene.roles.is(at, "future")) return false;
  // «لم يعثر على أي جثة»
  if (scene.word(group.first - 1) === "اي") return false;
  const row = roles.harmRow(hit);
  if (row.id === "rahina" || (row.id === "isabat" && scene.word(group.first).startsWith("حالات"))) return false;
  if (row.id === "wafayat" && group.plural && (isHeadline(scene, group) || isWithWounded(scene, group))) return true;
  if (row.needs === "wounds")
    return !isCognate(scene, group.first) && (afterFall(scene, group.first) || isHeadline(scene, group));
  // «فلسطينيا جريحا»: how he was, not another.
  if (!group.plural && row.id === "jarih" && isPerson(scene, group.first - 1)) return false;
  if (row.id === "musab" && isIllness(scene, group.last + 1)) return false;
  if (scene.word(group.first - 1) === "بين" || scene.word(group.first - 2) === "بين") return false;
  // «تسجيل حالة وفاة», «حالة وفاة وثلاث إصابات»
  if (row.id === "wafayat" && scene.word(group.first) === "حاله")
    return (
      !scene.definiteAt(group.last + 1) &&
      (afterFall(scene, group.first) || group.first === scene.from || scene.roles.isOf(group.first - 1, "found"))
    );
  // «وصول شهيد وعدد من الجرحى إلى المستشفى»
  if (!group.plural && row.id === "shahid") return scene.roles.isOf(group.first - 1, "arrival");
  if (!group.plural)
    return row.id === "qatil" || row.id === "jarih" || row.id === "jutha" || isOfSomebody(scene, row, group)
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

/** «جثمان سيدة» */
function isOfSomebody(scene: Scene, { id }: HarmRow, { last }: Group): boolean {
  const who = id === "juthman" ? readGroup(scene.roles, last + 1, scene.end) : null;
  return who?.people === true && !who.definite && who.proclitics === 0;
}

const isPerson = ({ roles, from }: Scene, token: number): boolean =>
  token >= from && (roles.victim[token] !== -1 || roles.nationality[token] !== -1);

/** «إصابة 12 شخصا إصابات خفيفة»: the wounds of those told right before. */
const isCognate = ({ drafts }: Scene, token: number): boolean => {
  const last = drafts.at(-1);
  return last !== undefined && last.kind === "injured" && last.last === token - 1;
};

/** «إصابات في إطلاق نار», «إصابات بالرصاص»: what opens a headline is told by it. */
const isHeadline = (scene: Scene, { first, last }: Group): boolean =>
  (first === scene.from || scene.isClauseMark(first - 1)) &&
  (beforeBlow(scene, last + 1) || scene.roles.is(last + 1, "wound"));

/** «وفيات وإصابات في حادث» opens a sentence. */
function isWithWounded({ roles, from }: Scene, { first, last }: Group): boolean {
  const next = roles.people[last + 1];
  return first === from && roles.conjoined(last + 1, next);
}

/** «مصابون بالربو»: an illness and no wound. */
function isIllness({ roles, end }: Scene, token: number): boolean {
  return token < end && !roles.is(token, "wound") && /^ب.{3}/.test(wordAt(roles.input.analysis, token));
}

/** «شهداء في قصف»: what killed them stands behind. */
const beforeBlow = (scene: Scene, token: number): boolean =>
  token + 1 < scene.end && scene.word(token) === "في" && BLOWS.has(scene.word(token + 1));

const BLOWS = new Set(
  "قصف غاره غارات غارتين ضربه ضربات هجوم هجمات تفجير تفجيرات انفجار اشتباكات استهداف مجزره عدوان اطلاق مواجهات حادث حريق".split(
    " ",
  ),
);

function afterFall(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - 3); at--) {
    if (scene.roles.harm[at] !== -1 || scene.roles.is(at, "cause")) return true;
  }
  return false;
}
