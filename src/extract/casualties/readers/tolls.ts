import { Feature } from "../../../lexicon/features.js";
import type { HarmKind } from "../../../model/casualty.js";
import { isForeseen } from "../conditions/unreal.js";
import { betweenKinds, peopleTail, share } from "../joined/joint.js";
import { readGroup } from "../people/groups.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { kindOfWord } from "../tables/harm-kinds.js";
import { withLetters } from "../tables/spellings.js";
import { NEGATIONS, THEIR_NUMBER } from "../tables/words.js";
import { readOtherKinds } from "./beside.js";

/** «ارتفع عدد الجنود الذين قتلوا … إلى 245»: the toll of those whom a relative clause tells of. */
export function readRelativeToll(scene: Scene, token: number, kind: HarmKind): boolean {
  const { roles } = scene;
  // «عدد الذين فقدوا المأوى»: who lose something are not lost.
  if (kind === "missing" && scene.definiteAt(token + 1)) return false;
  let head = token - 2;
  while (head >= Math.max(scene.from, token - 9) && !COUNT.has(scene.word(head))) head--;
  if (head < Math.max(scene.from, token - 9)) return false;
  // «ارتفع إلى 67 عدد الجنود الذين قتلوا»
  const before = numberBefore(scene, head);
  if (before !== null) return addToll(scene, token, kind, before, true);
  // «بلغ عدد الذين قتلوا في الهجوم 40 شخصا», «يقدر عدد من قتلوا بألف شخص»
  const opened = roles.isOf(head - 1, "estimated");
  for (let at = token + 1; at < Math.min(scene.end, token + 24); at++) {
    const reached =
      opened ||
      scene.word(at - 1) === "الي" ||
      roles.is(at - 1, "rise") ||
      roles.isOf(at - 1, "estimated") ||
      roles.isOf(at - 1, "beyond");
    if (roles.quantity[at] === -1 || !reached) continue;
    const group = readGroup(roles, at, scene.end);
    if (group === null || (!group.people && (group.who !== -1 || opened))) continue;
    return addToll(scene, token, kind, group, roles.is(head - 1, "rise"));
  }
  return false;
}

const COUNT = new Set(["عدد", "حصيله", "وعدد"]);
/** How far behind a word of toll its number may stand: «عدد الوفيات في المملكة منذ ظهور الفيروس … إلى 81». */
const TOLL_REACH = 20;

const isYear = ({ low, high, quantity }: Group): boolean =>
  quantity?.digits === true && low === high && low >= 1900 && low < 2100;

function addToll(scene: Scene, token: number, kind: HarmKind, group: Group, revised: boolean): boolean {
  const draft = scene.add(kind, "casualties/toll", group, -1, -1);
  draft.toll = true;
  // «يصل إلى 463 عدد الجنود الذين قتلوا»
  if (group.mod === "EQUAL_OR_LESS" && group.high !== null) [draft.low, draft.mod] = [group.high, null];
  draft.revised = revised;
  scene.used.fill(1, token, token + 1);
  return true;
}

/** The number right before a word of toll that a word of rising leads to. */
function numberBefore(scene: Scene, head: number): Group | null {
  const { roles } = scene;
  for (let at = head - 1; at >= Math.max(scene.from, head - 4); at--) {
    if (roles.quantity[at] === -1 || scene.word(at - 1) !== "الي") continue;
    const group = readGroup(roles, at, head);
    return group !== null && group.outerLast === head - 1 ? group : null;
  }
  return null;
}

/** «ارتفع عدد القتلى إلى 40», «بلغت حصيلة الضحايا 120 قتيلا»: the number stands apart from its noun. */
export function readToll(scene: Scene, token: number): boolean {
  const { roles } = scene;
  const last = roles.lastOf(token, "toll");
  let kind: HarmKind | null = null;
  for (let at = token; at <= Math.min(scene.end - 1, last + 2); at++) {
    if (roles.people[at] !== -1) kind ??= roles.harmRow(roles.people[at]).kind;
    else kind ??= kindOfWord(scene.word(at));
  }
  const bare = kind === null;
  return readReached(scene, token, last, kind ?? kindOfToll(scene), bare);
}

/** «الحصيلة» that says no harm: of deaths where any were told, though others were lost or hurt since. */
function kindOfToll(scene: Scene): HarmKind {
  const previous = scene.previous();
  if (previous === null || scene.drafts.some(({ kind, zero }) => kind === "killed" && !zero)) return "killed";
  return previous.kind;
}

/**
 * A noun for those harmed as a toll of its own: «ارتفاع القتلى إلى ثمانية», «عدد الجنود القتلى وصل إلى 311», «قتلى التنظيم
 * ارتفع إلى 25», «قتلى الحادث عددهم 65».
 */
export function readTollOfPeople(scene: Scene, token: number): boolean {
  const { roles } = scene;
  const hit = roles.people[token];
  if (hit === -1 || (roles.input.analysis.hits.features[hit] & Feature.PLURAL) === 0) return false;
  const { kind, use } = roles.harmRow(hit);
  if (use !== "people") return false;
  if (roles.is(token - 1, "rise") || scene.word(token - 2) === "عدد" || scene.word(token - 3) === "عدد") {
    return readReached(scene, token, token, kind, false);
  }
  for (let at = token + 1; at < Math.min(scene.end, token + THEIRS_REACH); at++) {
    if (roles.isMark(at) || roles.is(at, "stop") || roles.harm[at] !== -1) return false;
    const number = THEIR_NUMBER.has(scene.word(at))
      ? at + 1
      : roles.is(at, "rise") && scene.word(at + 1) === "الي"
        ? at + 2
        : -1;
    if (number === -1 || roles.quantity[number] === -1) continue;
    const group = readGroup(roles, number, scene.end);
    if (group === null || (!group.people && group.who !== -1)) return false;
    scene.add(kind, "casualties/toll", group, -1, -1).toll = true;
    scene.used[token] = 1;
    return true;
  }
  return false;
}

/** How far behind the people their number may stand. */
const THEIRS_REACH = 6;

/** «عدد ضحايا الطائرة 65 بعد نجاة راكب»: a clause of a toll and its number, without a verb. */
function isSaidOf(scene: Scene, token: number, last: number, at: number, group: Group): boolean {
  const { roles } = scene;
  const opens = token === scene.from || roles.isMark(token - 1) || roles.is(token - 1, "stop");
  if (!opens || at - last > THEIRS_REACH || group.who !== -1 || group.quantity?.vague !== false) return false;
  const next = group.outerLast + 1;
  return !NUMBERED.has(scene.word(at - 1)) && (next >= scene.end || roles.isMark(next) || roles.is(next, "prep"));
}

/** Words whose number is a name: «الرحلة 65». */
const NUMBERED = withLetters("رحله رقم بوينغ بوينج ايرباص طراز كوفيد فيروس قطار يوم ساعه", ["ال"]);

/** A word of harm that opens a figure of its own; «ارتفاع قتلى غرق المركب إلى 38» says what befell them. */
const tellsAnew = ({ roles }: Scene, token: number): boolean =>
  roles.harm[token] !== -1 && (roles.masdar[token] === -1 || roles.quantity[token + 1] !== -1);

const isNotBeyond = (scene: Scene, last: number, number: number): boolean => {
  for (let at = last + 1; at <= number; at++)
    if (NEGATIONS.has(scene.word(at)) && scene.roles.isOf(at + 1, "beyond")) return true;
  return false;
};

/** The number that a toll told by the tokens up to `last` reaches. */
function readReached(scene: Scene, token: number, last: number, kind: HarmKind, bare: boolean): boolean {
  const { roles } = scene;
  const opened = roles.is(token - 1, "rise") || roles.is(token - 2, "rise") || roles.is(token - 1, "reach");
  let reached = opened;
  let toldBy = opened;
  const foreseen = isForeseen(scene, token);
  for (let at = last + 1; at < Math.min(scene.end, last + TOLL_REACH); at++) {
    if ((roles.is(at, "stop") && !scene.isRelative(at)) || tellsAnew(scene, at) || scene.word(at) === "مما") break;
    // «في حصيلة جديدة، ارتفع عدد القتلى إلى 30»: the later word has the number.
    if (at > last + 1 && roles.is(at, "toll")) return false;
    if (roles.is(at, "rise") || roles.is(at, "reach")) reached = toldBy = true;
    else if (roles.is(at, "prep")) reached = true;
    if (roles.quantity[at] === -1) continue;
    const group = readGroup(roles, at, scene.end);
    // «عدد الأسرى في الزنزانة الواحدة»
    if (group === null || (group.definite && group.low === 1)) continue;
    if (!reached && group.mod !== "EQUAL_OR_LESS" && !isSaidOf(scene, token, last, at, group)) {
      // «الحصيلة تتضمن 80 قتيلا بينهم …» is read by its own noun.
      if (group.harm !== null) return false;
      continue;
    }
    // «قفز العدد من 321 إلى 387» is read as from one to the other.
    const grown = opened && [at - 1, group.outer].some((led) => scene.word(led) === "من");
    if (grown && (group.high === group.low || group.high === null)) continue;
    // «حصيلة القتلى جراء الانفجار في اللواء 47»: a bare number behind a preposition may name a place.
    if (
      !toldBy &&
      !group.people &&
      !roles.is(at - 1, "prep") &&
      group.mod === null &&
      !isSaidOf(scene, token, last, at, group)
    )
      continue;
    // «في 16 ولاية» says where.
    if (scene.word(at - 1) === "في" && !group.people) continue;
    if (bare && group.harm === null && group.people === false && !opened) break;
    // «العدد» alone counts the dead only where they were told of.
    if (scene.word(token) === "العدد" && group.harm === null && scene.previous() === null) break;
    if (!group.people && group.who !== -1) break;
    // «الأسوأ من ناحية عدد الضحايا منذ حرب 2014»: a year behind no word of reaching.
    if (!opened && group.who === -1 && isYear(group) && scene.word(at - 1) !== "الي" && !roles.is(at - 1, "reach"))
      break;
    if (foreseen) {
      scene.used.fill(1, token, group.outerLast + 1);
      return true;
    }
    // «بلغت الحصيلة 98 بين قتيل ومفقود»
    if (betweenKinds(scene, group)) return true;
    const draft = scene.add(group.harm ?? kind, "casualties/toll", group, -1, -1);
    draft.toll = true;
    if (grown && group.high !== null) draft.low = group.high;
    // «العدد يصل إلى 300»: a toll that reaches a number is that number.
    // … but one that does not go beyond it is at most that: «لم يتجاوز 300».
    if (group.mod === "EQUAL_OR_LESS" && group.high !== null && !isNotBeyond(scene, last, at))
      [draft.low, draft.mod] = [group.high, null];
    // «تجاوز عدد النازحين أربعة ملايين»
    // … «قد تجاوز الـ 170 قتيلا»
    const beyond = [token - 1, group.outer - 1, group.outer - 2].some((near) => roles.isOf(near, "beyond"));
    if (beyond && draft.mod === null) [draft.high, draft.mod] = [null, "MORE_THAN"];
    draft.revised = [token, token - 1, token - 2, at - 1, at - 2].some(
      (near) => near >= scene.from && roles.is(near, "rise"),
    );
    scene.used.fill(1, token, last + 1);
    // «عدد القتلى والجرحى بلغ 40»
    const other = roles.people[last + 1];
    if (group.harm === null && other !== -1 && roles.conjoined(last + 1, other)) {
      scene.used[last + 1] = 1;
      if (roles.harmRow(other).kind !== kind) {
        share(scene, draft, roles.harmRow(other).kind, group, -1);
        return true;
      }
    }
    peopleTail(scene, draft, group);
    if (draft.joint === null) readOtherKinds(scene, (scene.drafts.at(-1)?.last ?? group.outerLast) + 1, draft.revised);
    return true;
  }
  return false;
}
