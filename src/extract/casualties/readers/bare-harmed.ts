import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { readGroup } from "../people/groups.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import type { HarmRow } from "../tables/rows.js";
import { COUNTING, PREPOSITION } from "../tables/words.js";

/** A noun for those harmed without a number tells a figure only where it is new, not where it is spoken of. */
export function bareStands(scene: Scene, group: Group): boolean {
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

/** «شهداء في قصف», «إصابات بين المدنيين في قصف»: what killed them stands behind. */
function beforeBlow(scene: Scene, token: number): boolean {
  const reach = scene.word(token) === "بين" ? AMONG_REACH : 0;
  for (let at = token; at <= token + reach && at < scene.end; at++) {
    if (scene.isClauseMark(at)) return false;
    const blow = scene.word(at) === "في" ? at + 1 : scene.roles.isGluedTo(at, Proclitic.BI) ? at : -1;
    if (blow !== -1 && scene.roles.isOf(blow, "blow")) return true;
  }
  return false;
}

/** Words of those hurt between «بين» and the blow: «بين رعاة أغنام بهجوم». */
const AMONG_REACH = 4;

export function afterFall(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - 3); at--) {
    if (scene.roles.harm[at] !== -1 || scene.roles.is(at, "cause")) return true;
  }
  return false;
}
