import type { HarmKind } from "../../model/casualty.js";
import { TokenKind } from "../../token/tokenize.js";
import { chain, startsClause } from "./continuation.js";
import type { Draft } from "./draft.js";
import { type Group, readGroup } from "./groups.js";
import type { Scene } from "./scene.js";
import { findSubject } from "./search.js";
import { kindOfWord, PREPOSITION, WERE } from "./words.js";

/** «بينهم 5 أطفال وامرأتان»: parts of the figure before them. */
export function readSubset(scene: Scene, token: number): boolean {
  const { roles } = scene;
  let whole = wholeOf(scene, token);
  if (whole === null || whole.zero) return readAmong(scene, token);
  while (whole.subset !== null && whole.subset.sentence === scene.sentence) whole = whole.subset;
  let from = roles.lastOf(token, "subset") + 1;
  while (from < scene.end && (roles.isQuote(from) || (roles.isMark(from) && from === token + 1))) from++;
  const group = readGroup(roles, from, scene.end);
  if (group === null || (group.proclitics & PREPOSITION) !== 0 || scene.used[group.first] === 1) {
    return readAmong(scene, token);
  }
  if (!group.people && (group.quantity === null || countsThings(scene, group))) return false;
  if (group.harm !== null && group.harm !== whole.kind) return false;
  if (startsClause(scene, group)) return false;
  const draft = scene.add(whole.kind, "casualties/subset", group, -1, -1);
  draft.subset = whole;
  chain(scene, whole.kind, group, whole);
  return true;
}

/** «نساء وأطفال كانوا بين القتلى»: the part stands before. */
function readAmong(scene: Scene, token: number): boolean {
  // «في عداد المفقودين» says what they are, not whose part.
  const are = scene.word(token) === "في";
  if (!are && !WERE.has(scene.word(token - 1))) return false;
  const kind = kindIn(scene, token);
  const group = kind === null ? null : findSubject(scene, token);
  if (kind === null || group === null) return false;
  const whole = are ? null : latestOf(scene, kind);
  const draft = scene.add(kind, are ? "casualties/verb-last" : "casualties/subset", group, -1, -1);
  draft.subset = whole;
  const { end } = scene;
  scene.end = token;
  chain(scene, kind, group, whole);
  scene.end = end;
  return true;
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
  if (latest !== undefined && latest.sentence === scene.sentence) return latest;
  for (let at = token - 1; at >= Math.max(scene.from, token - 20); at--) {
    const before = scene.used[at] === 0 && roles.quantity[at] !== -1 ? readGroup(roles, at, token) : null;
    if (before !== null && (before.people || before.who !== -1)) return null;
    if (roles.is(at, "stop")) break;
  }
  if (latest === undefined) return null;
  const kind = kindIn(scene, token);
  if (kind !== null) return latestOf(scene, kind);
  return scene.sentence - latest.sentence <= 1 ? latest : null;
}

/** Whether a number without people has a word after it that it may count. */
function countsThings(scene: Scene, { outerLast, quantity }: Group): boolean {
  const { roles } = scene;
  const next = outerLast + 1;
  if (roles.people[next] !== -1 || roles.masdar[next] !== -1) return false;
  if (quantity?.vague) return true;
  return next < scene.end && roles.input.analysis.tokens.kind[next] === TokenKind.WORD && !roles.is(next, "prep");
}
