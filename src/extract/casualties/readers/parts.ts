import { Proclitic } from "../../../lexicon/clitics.js";
import type { HarmKind } from "../../../model/casualty.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isAddition } from "../joined/additions.js";
import { chain } from "../joined/chain.js";
import { isAnother } from "../joined/continuation.js";
import { startsClause } from "../joined/own-clause.js";
import { readGraveCases } from "../people/cases.js";
import { readGroup } from "../people/groups.js";
import type { Draft } from "../scene/draft.js";
import { type Group, GroupRecord, oneMoreAt } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { findNeighbour, findSubject } from "../search/subjects.js";
import { kindOfWord } from "../tables/harm-kinds.js";
import { hasTrait } from "../tables/rows.js";
import { OF_THEM, PREPOSITION, STATES, WERE } from "../tables/words.js";

/** «بينهم 5 أطفال وامرأتان»: parts of the figure before them. */
export function readSubset(scene: Scene, token: number): boolean {
  const { roles } = scene;
  // «إنقاذ 41 واعتبار 63 آخرين في عداد المفقودين»
  if (scene.word(token) !== "في" && scene.isSpared(token)) return true;
  let whole = wholeOf(scene, token);
  if (whole === null || whole.zero) return readAmong(scene, token) || readUncounted(scene, token);
  while (whole.subset !== null && whole.subset.sentence === scene.sentence) whole = whole.subset;
  let from = roles.lastOf(token, "subset") + 1;
  while (from < scene.end && (roles.isQuote(from) || (roles.isMark(from) && from === token + 1))) from++;
  // «وبينهم أيضا 4 مسعفين»
  if (TOO.has(scene.word(from))) from++;
  const grave = readGraveCases(roles, from, scene.end);
  const group = grave ?? readGroup(roles, from, scene.end);
  if (group === null || (group.proclitics & PREPOSITION) !== 0 || scene.used[group.first] === 1) {
    return readAmong(scene, token);
  }
  if (!group.people && (group.quantity === null || countsThings(scene, group))) return false;
  if (group.harm !== null && group.harm !== whole.kind) return false;
  // «بمن فيهم المدنيون»: known sorts of people, of whom nobody says how many.
  if (group.definite && group.plural && !group.counted && !group.owned) return false;
  const verb = startsClause(scene, group) ? group.outerLast + 1 : -1;
  const told = verb !== -1 && roles.harmRow(roles.harm[verb]).kind === whole.kind && token - whole.last <= 2;
  if (verb !== -1 && !told) return false;
  const draft = scene.add(whole.kind, "casualties/subset", group, -1, -1);
  // «بينهم طفلان أصيبا بحروق»
  if (verb !== -1) scene.used[verb] = 1;
  draft.subset = whole;
  chain(scene, whole.kind, group, whole);
  return true;
}

const TOO: ReadonlySet<string> = new Set(["ايضا", "كذلك"]);

/** «استشهد منهم سبعة»: a verb told of part of them. */
export function readVerbOfSome(scene: Scene, from: number, kind: HarmKind, trigger: number, hit: number): boolean {
  if (!OF_THEM.has(scene.word(from))) return false;
  let at = from + 1;
  while (at < scene.end && scene.roles.isQuote(at)) at++;
  const part = readGroup(scene.roles, at, scene.end);
  if (part === null || part.proclitics !== 0) return false;
  // «أصيب منهم فتاتان»
  if (part.quantity === null && !(part.people && part.high === 2 && !part.definite)) return false;
  const whole = scene.previous();
  const draft = scene.add(kind, "casualties/verb-first", part, trigger, hit);
  if (whole !== null && whole.kind === kind && !whole.zero) draft.subset = whole.subset ?? whole;
  return true;
}

/** «أصيب 46 شخصا بعضهم في حالة خطرة» */
export function readFew(scene: Scene, token: number): boolean {
  const whole = scene.drafts.at(-1);
  if (!FEW.has(scene.word(token)) || whole === undefined || whole.sentence !== scene.sentence || whole.zero)
    return false;
  if (token - whole.last > FEW_REACH || scene.used[token] === 1) return false;
  for (let at = token + 1; at < Math.min(scene.end, token + 4); at++) {
    if (!scene.roles.isOf(at, "grave")) continue;
    const group = new GroupRecord(token, token, 3, 10, 0);
    [group.people, group.plural, group.mod] = [true, true, "APPROX"];
    scene.add("injured", "casualties/subset", group, -1, -1).subset = whole.subset ?? whole;
    return true;
  }
  return false;
}

/** «ستة رجال، ثلاثة في الشمال وثلاثة في الجنوب»: parts that make up the figure before them. */
export function readShares(scene: Scene, token: number): boolean {
  const { roles, end } = scene;
  const whole = scene.drafts.at(-1);
  if (roles.quantity[token] === -1 || token === scene.from || !scene.isComma(token - 1) || whole === undefined)
    return false;
  if (whole.sentence !== scene.sentence || whole.subset !== null || !whole.group?.quantity || whole.low !== whole.high)
    return false;
  if (token - whole.last > SHARES_REACH) return false;
  const parts: Group[] = [];
  let sum = 0;
  for (let at = token; at < Math.min(end, token + SHARES_REACH) && sum < whole.low; at++) {
    if (roles.is(at, "stop") || roles.harm[at] !== -1 || scene.used[at] === 1) return false;
    const group = readGroup(roles, at, end) ?? (isAnother(scene, at) ? oneMoreAt(at, 1) : null);
    if (group === null) continue;
    at = group.outerLast;
    const joined = group.others || (group.proclitics & Proclitic.CONJUNCTION) !== 0 || scene.isComma(group.outer - 1);
    if (!joined || group.low !== group.high) continue;
    parts.push(group);
    sum += group.low;
  }
  if (sum !== whole.low || parts.length < 2) return false;
  for (const part of parts) scene.add(whole.kind, "casualties/subset", part, -1, -1).subset = whole;
  return true;
}

/** How far behind the figure its parts may begin, and how far they may reach. */
const SHARES_REACH = 14;

/** Some of those told before, without a number. */
const FEW = new Set(["بعضهم", "وبعضهم"]);
const FEW_REACH = 3;

/** «أصيب 4 آخرون، اثنان منهم في حال الخطر», «أحدهم بليغة»: some of the people told right before, and how they are. */
export function readSome(scene: Scene, token: number): boolean {
  const { roles } = scene;
  if (!roles.is(token, "one-self") && roles.quantity[token] === -1) return false;
  const whole = scene.drafts.at(-1);
  if (whole === undefined || whole.sentence !== scene.sentence || whole.zero || token - whole.last > SOME_REACH)
    return false;
  let group = readGroup(roles, token, scene.end);
  if (group === null || (group.proclitics & PREPOSITION) !== 0) return false;
  // «يشتبه أن أحدهم كان يخطط»: what is said of one of them.
  if (roles.is(token, "one-self") && scene.word(token - 1) === "ان") return false;
  if (roles.is(token, "one-self")) {
    // «أحدهم عامل تايلندي»
    const who = readGroup(roles, token + 1, scene.end);
    if (who?.people && !who.definite && who.low === 1 && who.quantity === null) group = who;
  } else if (!OF_THEM.has(scene.word(group.last)) && !OF_THEM.has(scene.word(group.last + 1))) return false;
  const next = group.outerLast + 1;
  const told = roles.harm[next] === -1 ? roles.harm[next + 1] : roles.harm[next];
  // «اثنان منهما تعرضا لجروح بالغة», «اثنين منهم نقلا بالمروحية» says how they are.
  if (told !== -1 && !hasTrait(roles.harmRow(told), "how")) return false;
  let { kind } = whole;
  for (let at = next; at < Math.min(scene.end, next + 4); at++) if (roles.isOf(at, "grave")) kind = "injured";
  const draft = scene.add(kind, "casualties/subset", group, -1, -1);
  draft.subset = whole.subset ?? whole;
  if (roles.is(token, "one-self")) addOther(scene, kind, group, draft.subset);
  // «14 منهم في الأول وستة آخرون في الثاني»
  if (OF_THEM.has(scene.word(next))) chain(scene, kind, { ...group, outerLast: next }, draft.subset);
  return true;
}

/** «أحدهما شرطي والآخر مدني»: the other one, told by noun too. */
function addOther(scene: Scene, kind: HarmKind, { outerLast }: Group, whole: Draft): void {
  for (let at = outerLast + 1; at < Math.min(scene.end, outerLast + OTHER_REACH); at++) {
    if (!THE_OTHER.has(scene.word(at))) continue;
    const who = readGroup(scene.roles, at + 1, scene.end);
    if (who === null || !who.people || who.definite || who.low !== 1 || who.quantity !== null) return;
    scene.add(kind, "casualties/subset-and", who, -1, -1).subset = whole;
    return;
  }
}

const THE_OTHER = new Set(["والاخر", "والثاني", "والاخري", "والثانيه"]);
const OTHER_REACH = 5;

/** How far behind the figure some of its people may be told. */
const SOME_REACH = 10;

/** «نساء وأطفال كانوا بين القتلى»: the part stands before. */
function readAmong(scene: Scene, token: number): boolean {
  // «في عداد المفقودين» says what they are, not whose part.
  const are = scene.word(token) === "في";
  const were = are || WERE.has(scene.word(token - 1));
  const kind = kindIn(scene, token);
  const before = are ? (findNeighbour(scene, token) ?? addedBefore(scene, token)) : null;
  const group = kind === null ? null : (before ?? findSubject(scene, token));
  if (kind === null || group === null) return false;
  // «إن 58 طفلا و40 امرأة بين القتلى»: without a verb only where they stand right before.
  if (!were && !(group.quantity !== null && group.people && standsBefore(scene, group, token))) return false;
  const whole = are ? null : latestOf(scene, kind);
  const draft = scene.add(kind, are ? "casualties/verb-last" : "casualties/subset", group, -1, -1);
  draft.subset = whole;
  const { end } = scene;
  scene.end = token;
  chain(scene, kind, group, whole);
  scene.end = end;
  return true;
}

/** «فضلا عن [7] في عداد المفقودين»: a number that an addition leads to, right before a token. */
function addedBefore(scene: Scene, token: number): Group | null {
  const { roles, from } = scene;
  for (let at = token - 1; at >= Math.max(from, token - ADDED_REACH); at--) {
    const group = roles.quantity[at] === -1 ? null : readGroup(roles, at, token);
    if (group !== null) return group.outerLast === token - 1 && isAddition(scene, group.outer - 1) ? group : null;
  }
  return null;
}

/** How many words a number and its noun may take. */
const ADDED_REACH = 3;

/** «ومن بين المصابين العقيد فلان»: a part of those whom nobody counted. */
function readUncounted(scene: Scene, token: number): boolean {
  const kind = kindIn(scene, token);
  if (kind === null) return false;
  const group = readGroup(scene.roles, scene.roles.lastOf(token, "subset") + 1, scene.end);
  if (group === null || !group.people || group.harm !== null || group.proclitics !== 0) return false;
  if (group.definite && group.name === -1) return false;
  scene.add(kind, "casualties/subset", group, -1, -1);
  chain(scene, kind, group, null);
  return true;
}

/** Whether only people joined to a group stand between it and a token. */
function standsBefore(scene: Scene, group: Group, token: number): boolean {
  const { end } = scene;
  scene.end = token;
  let last = group.outerLast;
  for (let next = last + 1; next < token; next++) {
    const more = readGroup(scene.roles, next, token);
    if (more === null || (more.proclitics & Proclitic.CONJUNCTION) === 0 || !more.people) break;
    last = next = more.outerLast;
  }
  scene.end = end;
  return last === token - 1;
}

/** The harm that the words of a part name: «بين القتلى». */
function kindIn(scene: Scene, token: number): HarmKind | null {
  for (let at = token; at <= scene.roles.lastOf(token, "subset"); at++) {
    const kind = kindOfWord(scene.word(at));
    if (kind !== null) return kind;
  }
  return null;
}

const latestOf = (scene: Scene, kind: HarmKind): Draft | null =>
  scene.drafts.findLast((draft) => draft.kind === kind && draft.subset === null && !draft.zero) ?? null;

/** The figure that a part belongs to; null where people told before it in the sentence still wait for their verb. */
function wholeOf(scene: Scene, token: number): Draft | null {
  const { roles } = scene;
  const latest = scene.drafts.at(-1);
  const kind = kindIn(scene, token);
  // «نقل 20 جريحا، مشيرة إلى أن بين القتلى فتى»
  if (latest !== undefined && latest.sentence === scene.sentence && kind !== null && kind !== latest.kind)
    return latestOf(scene, kind);
  if (latest !== undefined && latest.sentence === scene.sentence)
    return isOfOthers(scene, latest.last + 1, token) ? null : latest;
  for (let at = token - 1; at >= Math.max(scene.from, token - 20); at--) {
    const before = scene.used[at] === 0 && roles.quantity[at] !== -1 ? readGroup(roles, at, token) : null;
    if (before !== null && (before.people || before.who !== -1)) return null;
    if (roles.is(at, "stop")) break;
  }
  if (latest === undefined) return null;
  if (kind !== null) return latestOf(scene, kind);
  if (scene.sentence - latest.sentence > 1) return null;
  // Told anew in another sentence, the parts are of the dead before the wounded.
  // … unless the words before them speak of the wounded alone.
  const before = kindsBefore(scene, token);
  if (before.size > 0 && !before.has("killed")) return latest;
  for (let at = scene.drafts.length - 1; at >= 0 && scene.drafts[at].sentence === latest.sentence; at--)
    if (scene.drafts[at].kind === "killed" && scene.drafts[at].subset === null) return scene.drafts[at];
  return latest;
}

/** «قتل عشرون وهرب آخرون بينهم القائد»: the parts are of others, whom no harm is told of. */
function isOfOthers({ roles, used }: Scene, from: number, token: number): boolean {
  return token > from && roles.is(token - 1, "others") && used[token - 1] === 0;
}

/** How far before its parts a whole may be told. */
const TELLING_REACH = 30;

function kindsBefore({ roles, from }: Scene, token: number): ReadonlySet<HarmKind> {
  const kinds = new Set<HarmKind>();
  for (let at = Math.max(from, token - TELLING_REACH); at < token; at++) {
    const hit = roles.people[at] === -1 ? roles.harm[at] : roles.people[at];
    if (hit !== -1) kinds.add(roles.harmRow(hit).kind);
  }
  return kinds;
}

/** Whether a number without people has a word after it that it may count. */
function countsThings(scene: Scene, { outerLast, quantity }: Group): boolean {
  const { roles } = scene;
  const next = outerLast + 1;
  if (roles.people[next] !== -1 || roles.masdar[next] !== -1) return false;
  // «بينهم أربعة إصاباتهم خطيرة»
  if (STATES.has(scene.word(next))) return false;
  // «بينهم 5 بالرصاص الحي»: by what they were hurt.
  if (roles.isGluedTo(next, PREPOSITION)) return false;
  if (quantity?.vague) return true;
  return next < scene.end && roles.input.analysis.tokens.kind[next] === TokenKind.WORD && !roles.is(next, "prep");
}
