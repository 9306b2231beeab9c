import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { HarmKind } from "../../../model/casualty.js";
import { TokenKind } from "../../../token/tokenize.js";
import { readGroup } from "../people/groups.js";
import type { Draft } from "../scene/draft.js";
import { type Group, type GroupRecord, oneMoreAt } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { withPronouns } from "../tables/spellings.js";
import { ADDING, ADDITIONS, PREPOSITION, THEY, WERE } from "../tables/words.js";

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

/** The group that «و», «إضافة إلى» or a comma joins, a short «في …», «من …» between. */
function continuation(scene: Scene, from: number, subset: boolean, counted: boolean): Group | null {
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
      ((group.others || ownedBy(scene, group)) && group.counted && WITH.has(scene.word(group.outer - 1)));
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

/** «اثنين من مرافقيه»: people of his. */
const ownedBy = ({ roles }: Scene, { last }: Group): boolean =>
  roles.victim[last] !== -1 && roles.input.analysis.hits.pronoun[roles.victim[last]] > 0;

const THEY_WERE = new Set(["كانوا", "كانا"]);

const isRankedName = ({ name, last, first, definite }: Group): boolean => name !== -1 && definite && last > first + 1;

/** «قتل القائد مع ثلاثة آخرين» */
const WITH = new Set(["مع", "برفقه"]);

/** «3 من أفراد الشرطة التركية ومدني»: the token behind whose people they are, where it joins more; else the token asked for. */
function behindOwner(scene: Scene, from: number): number {
  let at = from;
  while (at < from + OWNER_REACH && scene.definiteAt(at)) at++;
  const next = at > from && at < scene.end ? readGroup(scene.roles, at, scene.end) : null;
  return next !== null && (next.proclitics & Proclitic.CONJUNCTION) !== 0 ? at : from;
}

const OWNER_REACH = 3;

/** «محمد صباح، 17 عاما، و…», «(31 عاما)»: the last token of an age right behind people, or the token asked for. */
function behindAge(scene: Scene, from: number): number {
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
function behindShare(scene: Scene, from: number): number {
  const at = scene.isClauseMark(from) ? from + 1 : from;
  if (!MOST.has(scene.word(at))) return from;
  for (let token = at + 1; token < Math.min(scene.end, at + SHARE_REACH); token++)
    if (scene.isClauseMark(token)) return token;
  return from;
}

const MOST = withPronouns("غالبيت معظم اغلب اغلبيت جل", ["هم", "هن", "هما"]);
const SHARE_REACH = 6;

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

/** «64 جنديا قتلوا …، إضافة إلى ثلاثة مدنيين»: people added behind the verb. */
export function addedAfter(scene: Scene, kind: HarmKind, from: number): void {
  for (let token = from; token < Math.min(scene.end, from + ADDED_REACH); token++) {
    if (scene.roles.is(token, "stop") || scene.roles.harm[token] !== -1 || scene.roles.people[token] !== -1) return;
    // «قتل مع اثنين من مرافقيه» right behind the verb
    const beside = token === from && WITH.has(scene.word(token));
    if (!isAddition(scene, token) && !beside) continue;
    const group = readGroup(scene.roles, token + 1, scene.end);
    if (group?.people && group.counted && (group.harm === null || isHeld(group))) {
      scene.add(kind, "casualties/and-group", group, -1, -1);
      chain(scene, kind, group, null);
    }
    return;
  }
}

/** How far behind its verb an addition may stand. */
const ADDED_REACH = 12;

/** «إضافة إلى», «فضلا عن», «إلى جانب» */
function isAddition(scene: Scene, token: number): boolean {
  return token > scene.from && ADDITIONS.has(scene.word(token)) && ADDING.has(scene.word(token - 1));
}

/** «مليون شخص مشردون», «300 عامل مفقودون»: what the counted are, right behind them. */
export function isPredicate({ roles, end }: Scene, { outerLast, people, quantity, harm }: Group): boolean {
  const next = outerLast + 1;
  const hit = next < end ? roles.people[next] : -1;
  if (hit === -1 || !people || quantity === null || harm !== null) return false;
  const { hits } = roles.input.analysis;
  return hits.peeled[hit] === 0 && hits.pronoun[hit] === 0 && PREDICATE.test(wordAt(roles.input.analysis, next));
}

const PREDICATE = /^(?:.{3,}(?:ون|ات)|..[يو].ا)$/;

/** Whether a verb of harm follows the group, so that it is the subject of its own clause: «وجنديان قتلوا». */
export function startsClause(scene: Scene, group: Group): boolean {
  const next = group.outerLast + 1;
  const hit = scene.roles.harm[next];
  // «أربعة آخرين في عداد المفقودين»
  if (isPredicate(scene, group) || (scene.roles.is(next, "subset") && scene.word(next) === "في")) return true;
  return (
    next < scene.end &&
    hit !== -1 &&
    scene.roles.harmRow(hit).pos === "verb" &&
    scene.roles.input.analysis.hits.proclitics[hit] === 0
  );
}
