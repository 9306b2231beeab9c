import type { HarmKind } from "../../../model/casualty.js";
import { woundNear } from "../conditions/needs.js";
import { readGroup } from "../people/groups.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { kindOfHarmWord } from "../tables/harm-kinds.js";
import type { HarmRow } from "../tables/rows.js";
import { PREPOSITION } from "../tables/words.js";

export function readNegated(scene: Scene, token: number, hit: number, row: HarmRow): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  if (scene.word(token - 1) === "لن" || scene.word(token - 1) === "لا" || row.use === "falls") return true;
  // «لم يضطر إلى …» is no flight that did not happen.
  if (row.needs === "leaving" || row.needs === "homeless" || row.needs === "hospital") return true;
  // «لم تتعرض البيانات لخطر»
  if (row.needs === "injury" && !woundNear(scene, token + 1)) return true;
  // «ما لم تسلم السفارة فلانا»: unless.
  if (scene.word(token - 1) === "لم" && scene.word(token - 2) === "ما") return true;
  const negation = NOT.has(scene.word(token - 1)) ? token - 1 : token;
  for (let at = token + 1; at < Math.min(scene.end, token + 4); at++) {
    const nobody = roles.lastOf(at, "nobody");
    const group = nobody === -1 ? readGroup(roles, at, scene.end) : null;
    if (nobody === -1 && (group === null || (group.proclitics & PREPOSITION) !== 0 || !group.people)) continue;
    const last = nobody === -1 ? (group as Group).last : nobody;
    // «لم يفقدوا أي من طائراتهم»
    if (row.kind === "missing" && group === null && scene.word(nobody) === "من") return true;
    if (negation === token) addZero(scene, row.kind, token, hits.peeled[hit], last);
    else addZero(scene, row.kind, negation, peeledAt(scene, negation), last);
    // «لم يقتل أو يصب أحد»
    const other = scene.word(token + 1) === "او" ? roles.harm[token + 2] : -1;
    if (other !== -1) addZero(scene, roles.harmRow(other).kind, token + 2, 0, last);
    return true;
  }
  return true;
}

/** «دون وقوع إصابات», «لم تقع إصابات» */
export function readZero(scene: Scene, token: number): boolean {
  const { roles } = scene;
  const denied = !roles.is(token, "without");
  if (
    denied &&
    !(
      scene.length(token) <= LONGEST_NOT &&
      NOT.has(scene.word(token)) &&
      (roles.isOf(token + 1, "result") || roles.isOf(token + 1, "occur"))
    )
  )
    return false;
  const from = denied ? token + 2 : roles.lastOf(token, "without") + 1;
  for (let at = from; at < Math.min(scene.end, from + (denied ? DENIED_REACH : 6)); at++) {
    if (at > from && (roles.is(at, "stop") || (denied && scene.isClauseMark(at)))) return false;
    const last = roles.lastOf(at, "no-harm");
    if (last === -1) continue;
    const kind = kindOf(scene, at, last);
    addZero(scene, kind, token, peeledAt(scene, token), last);
    addOtherZero(scene, kind, last + 1);
    return true;
  }
  return false;
}

/** «إصابات بشرية», «أي إصابة», «شهداء» */
function kindOf(scene: Scene, first: number, last: number): HarmKind {
  const { roles } = scene;
  for (let at = first; at < last; at++) if (kindOfHarmWord(scene.word(at)) === "injured") return "injured";
  const hit = roles.people[last];
  return hit === -1 ? kindOfHarmWord(scene.word(last)) : roles.harmRow(hit).kind;
}

/** «ولم تسفر», «ولم ترد أنباء», «ودون وقوع»: letters before a negation. */
const peeledAt = (scene: Scene, token: number): number => (/^[وف]/.test(scene.word(token)) ? 1 : 0);

/** «لا قتلى أو مصابين», «دون إصابات أو خسائر بشرية»: nor any of the other kind. */
function addOtherZero(scene: Scene, kind: HarmKind, token: number): void {
  const { roles } = scene;
  if (token + 1 >= scene.end || scene.word(token) !== "او") return;
  const last = roles.lastOf(token + 1, "no-harm");
  if (last === -1 && roles.people[token + 1] === -1) return;
  const end = Math.max(last, token + 1);
  const other = kindOf(scene, end, end);
  if (other !== kind) addZero(scene, other, token + 1, 0, end);
}

/** «نفى المتحدث سقوط ضحايا»: who denies that any fell says there were none. */
export function readDenied(scene: Scene, token: number): boolean {
  const { roles } = scene;
  if (!roles.is(token, "denial")) return false;
  for (let at = token + 1; at < Math.min(scene.end, token + DENIED_REACH); at++) {
    if (roles.is(at, "stop") || scene.isClauseMark(at)) return false;
    const masdar = roles.masdar[at];
    if (masdar !== -1 && !FALLING.has(scene.word(at))) {
      const nobody = nobodyBehind(scene, at);
      if (nobody === -1) continue;
      for (let deed = at; deed < nobody; deed++)
        if (roles.masdar[deed] !== -1) addZero(scene, roles.harmRow(roles.masdar[deed]).kind, deed, 0, nobody);
      return true;
    }
    if (!FALLING.has(scene.word(at))) continue;
    const last = roles.lastOf(at + 1, "no-harm");
    if (last === -1 || last >= scene.end) return false;
    addZero(scene, kindOf(scene, last, last), at, 0, last);
    return true;
  }
  return false;
}

/** «أسر أو اعتقال أي من الجنود»: the words for nobody close behind a masdar, or -1. */
function nobodyBehind({ roles, end }: Scene, token: number): number {
  for (let at = token + 1; at < Math.min(end, token + 4); at++) {
    const last = roles.lastOf(at, "nobody");
    if (last !== -1) return last;
  }
  return -1;
}

const FALLING = new Set(["وقوع", "سقوط", "حدوث", "تسجيل", "وجود"]);

/** «سقطت القذائف ولا قتلى»: a noun for those harmed right behind its denial. */
export function readNone(scene: Scene, token: number): boolean {
  const hit = scene.roles.people[token];
  if (hit === -1 || !NONE.has(scene.word(token - 1)) || token === scene.from) return false;
  if (scene.roles.harmRow(hit).use !== "people") return false;
  if (scene.definiteAt(token + 1) || scene.roles.named[token + 1] === 1) return false;
  addZero(scene, scene.roles.harmRow(hit).kind, token - 1, 0, token);
  return true;
}

const NONE = new Set(["لا", "ولا", "بلا"]);

/** «لم تسفر الغارة على المبنى عن قتلى»: a verb of result, denied, and its doer before what it brings. */
const NOT = new Set(["لم", "ولم", "فلم"]);
/** Asked first, as every word is: most are longer, and need not be looked at. */
const LONGEST_NOT = 3;
const DENIED_REACH = 8;

function addZero(scene: Scene, kind: HarmKind, first: number, peeled: number, last: number): void {
  scene.drafts.push({
    kind,
    rule: "casualties/zero",
    group: null,
    trigger: first,
    hit: -1,
    first,
    peeled,
    last,
    low: 0,
    high: 0,
    mod: null,
    sentence: scene.sentence,
    zero: true,
    revised: false,
    toll: false,
    joint: null,
    subset: null,
  });
  scene.used.fill(1, first, last + 1);
}
