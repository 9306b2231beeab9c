import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { TokenKind } from "../../../token/tokenize.js";
import { readGroup } from "../people/groups.js";
import { isOwned } from "../people/nouns.js";
import { type Group, oneMoreAt } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { PREPOSITION, THEY, WERE } from "../tables/words.js";
import { isAddition, WITH } from "./additions.js";
import { startsClause } from "./own-clause.js";
import { behindAge, behindOwner, behindShare } from "./passed-over.js";

/** The group that «و», «إضافة إلى» or a comma joins, a short «في …», «من …» between. */
export function continuation(scene: Scene, from: number, subset: boolean, counted: boolean): Group | null {
  const { roles } = scene;
  const { tokens } = roles.input.analysis;
  const start = subset ? from : behindShare(scene, behindAge(scene, behindOwner(scene, from)));
  for (let token = start; token < Math.min(scene.end, start + 9); token++) {
    if (
      (roles.is(token, "stop") && token > from) ||
      roles.is(token, "subset") ||
      THEY.has(scene.word(token)) ||
      WERE.has(scene.word(token))
    )
      return null;
    if (scene.isClauseMark(token)) {
      if (token > start && !isAddition(scene, token + 2)) return null;
      continue;
    }
    if (isAnother(scene, token)) return scene.isClauseMark(start) ? null : oneMoreAt(token, 1);
    if (roles.harm[token] !== -1 && roles.harmRow(roles.harm[token]).pos === "verb") return null;
    if (roles.harm[token] !== -1 && roles.victim[token] === -1) return null;
    const and = tokens.kind[token] === TokenKind.WORD && roles.isAnd(token);
    // «و(3) آخرين»
    const at = and ? (roles.isQuote(token + 1) ? token + 2 : token + 1) : token;
    const group = readGroup(roles, at, scene.end);
    if (group === null) {
      // «مقتل تسعة وتدمير مواقع وخمسة خنادق»: another deed is told.
      if (isConjunct(scene, token)) return null;
      continue;
    }
    const joined =
      at > token ||
      (group.proclitics & Proclitic.CONJUNCTION) !== 0 ||
      ((group.others || isOwned(roles, group.last)) && group.counted && WITH.has(scene.word(group.outer - 1)));
    const added = isAddition(scene, at - 1);
    if (!joined && !added) {
      if (token === from && !subset) return null;
      token = group.last;
      continue;
    }
    if ((group.proclitics & PREPOSITION) !== 0 || scene.used[group.first] === 1) return null;
    // «واحد في كشمير وثلاثة …», «46 قتيلا … وبعض المناطق مقطوعة»
    // … but «مقتل ثمانية بالموقع وستة كانوا في عربة».
    const were = group.who === -1 && group.quantity?.vague === false && THEY_WERE.has(scene.word(group.outerLast + 1));
    // «أصيب شاب بالرصاص والعشرات بالاختناق»
    const hurt = group.who === -1 && group.quantity !== null && roles.is(group.outerLast + 1, "wound");
    if (!group.people && !were && !hurt && (group.who === -1 || group.quantity?.vague)) return null;
    const known = group.definite && !group.counted && group.name === -1 && !group.owned && !hurt;
    // «تسعة قتلى إضافة إلى منفذ الهجوم»
    if (known && !(added && group.high === 1)) return null;
    if (startsClause(scene, group) || (counted && isSharedCount(scene, token, group, from))) return null;
    // Beyond the direct neighbour only what is counted goes on, and one told by noun where nothing but their origin parts them.
    // «استشهاد النقيب فلان معاون القسم والمجند فلان»: who is told by rank and name goes on as well.
    const single = !added && group.quantity === null && group.high !== 2 && !isRankedName(group);
    if (token > start + 1 && single && !(group.people && group.high === 1 && isOrigin(scene, start, token)))
      return null;
    return group;
  }
  return null;
}

/** «مقتل عضو بالوفد وآخر بالسفارة»: one more; but «وآخر التطورات», «بين حين وآخر». */
export function isAnother(scene: Scene, token: number): boolean {
  if (scene.word(token) !== "واخر" || TIMES.has(scene.word(token - 1))) return false;
  const { roles, end } = scene;
  const next = token + 1;
  const adjective = roles.nationality[next] === -1 ? roles.victim[next] : roles.nationality[next];
  return (
    next >= end ||
    roles.isMark(next) ||
    roles.is(next, "prep") ||
    roles.isGluedTo(next, Proclitic.BI) ||
    (adjective !== -1 && !scene.definiteAt(next))
  );
}

const TIMES: ReadonlySet<string> = new Set(["حين", "وقت", "يوم", "عام", "شهر", "مكان", "طرف", "جانب"]);

const THEY_WERE = new Set(["كانوا", "كانا"]);

const isRankedName = ({ name, last, first, definite }: Group): boolean => name !== -1 && definite && last > first + 1;

/** A word with «و» glued to it that opens no people, name or place. */
function isConjunct(scene: Scene, token: number): boolean {
  const { roles } = scene;
  if (roles.named[token] === 1 || roles.words[token] !== 0 || roles.victim[token] !== -1) return false;
  // «شبكة النفط والغاز»
  if (scene.word(token).startsWith("وال")) return false;
  const { hits } = roles.input.analysis;
  let glued = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.proclitics[hit] === 0) return false;
    if ((hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0) glued = true;
  }
  return glued;
}

/** «جنديان من الجيش وموظف»: only «من …», «في …» with a name or a definite noun stands between two that are joined. */
function isOrigin(scene: Scene, from: number, to: number): boolean {
  if (to - from > ORIGIN_REACH || !ORIGINS.has(scene.word(from))) return false;
  for (let token = from + 1; token < to; token++) {
    const { named, victim } = scene.roles;
    if (named[token] === 1 || victim[token] !== -1 || scene.definiteAt(token)) continue;
    // «من قسم المدينة»
    if (token + 1 >= to || !(named[token + 1] === 1 || scene.definiteAt(token + 1))) return false;
  }
  return true;
}

const ORIGINS = new Set(["من", "في"]);
const ORIGIN_REACH = 5;

/** «20 رجلا وامرأة وطفلا»: the accusative after a number goes on being counted by it; «عدد من الجنود وأفراد الشرطة» likewise. */
function isSharedCount(scene: Scene, token: number, group: Group, from: number): boolean {
  const { roles } = scene;
  const hit = roles.victim[token];
  if (
    group.quantity === null &&
    group.high === null &&
    !group.others &&
    group.harm === null &&
    isCountedFrom(scene, from)
  )
    return true;
  if (group.quantity !== null || group.high !== 1 || group.definite || hit === -1) return false;
  return (roles.input.analysis.hits.features[hit] & Feature.ACCUSATIVE) !== 0;
}

/** Whether «من» stands between a number and the noun that it counts right before a token. */
function isCountedFrom({ roles, from }: Scene, token: number): boolean {
  for (let at = token - 1; at >= Math.max(from, token - COUNTED_REACH); at--)
    if (roles.quantityEnd[at] === 1) return [at, at + 1].some((led) => wordAt(roles.input.analysis, led) === "من");
  return false;
}
const COUNTED_REACH = 6;
