import type { Draft, Sequence } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";

/** Words between the conjunction and the trigger of its clause: «بعدما شن الجيش غارات». */
const REACH = 5;
/** Groups whose happenings, told one after the other, are of one day: «قتل ثلاثة الجمعة بعدما فتح مسلح النار». */
const SAME_DAY: ReadonlySet<string> = new Set(["violence", "humanitarian", "public", "justice"]);

/** The conjunction of time that opens the clause of a happening, or -1. */
function conjunction(scene: Scene, { found }: Draft, from: number): number {
  for (let at = found.first - 1; at >= from && at >= found.first - REACH; at--) {
    const code = scene.particleCode(at);
    if (code !== -1 && sideOf(scene, code) !== null) return at;
    if (scene.triggerAt[at] !== -1 || scene.is(at, Flag.COMMA)) return -1;
    if (scene.border[at] >= Border.CLAUSE) return -1;
  }
  return -1;
}

function sideOf(scene: Scene, code: number): Sequence["side"] | null {
  const { particleCodes } = scene.vocabulary;
  if (code === particleCodes.get("after-clause")) return "before";
  return code === particleCodes.get("before-clause") || code === particleCodes.get("then") ? "after" : null;
}

/** The happening of the main clause: the last verb before the conjunction, else what stands nearest. */
function mainOf(drafts: readonly Draft[], at: number, token: number): number {
  const { sentence } = drafts[at].found;
  let nearest = -1;
  for (let index = at - 1; index >= 0 && drafts[index].found.sentence === sentence; index--) {
    if (drafts[index].found.last >= token) continue;
    if (drafts[index].found.verbal) return index;
    if (nearest === -1) nearest = index;
  }
  if (nearest !== -1) return nearest;
  const next = drafts[at + 1];
  return next !== undefined && next.found.sentence === sentence ? at + 1 : -1;
}

/** Sets what conjunctions of time say of each happening. */
export function setSequences(scene: Scene, drafts: readonly Draft[]): void {
  const { first } = scene.analysis.sentences;
  for (const [at, draft] of drafts.entries()) {
    const token = conjunction(scene, draft, first[draft.found.sentence]);
    const main = token === -1 ? -1 : mainOf(drafts, at, token);
    if (main !== -1) draft.sequence = { side: sideOf(scene, scene.particleCode(token))!, main, token };
  }
}

/**
 * Whether a date outside the clause of a happening is not its own: «علقت المحادثات في يناير قبل أن تستأنف» says of the
 * resumption only that it came later.
 */
export function isParted(scene: Scene, { type, sequence }: Draft): boolean {
  if (sequence === null) return false;
  const then = scene.particleCode(sequence.token) === scene.vocabulary.particleCodes.get("then");
  const { group } = scene.vocabulary.types.get(type)!;
  return !SAME_DAY.has(group) && !(then && group === "military");
}

/** Whether a date stands in the clause that a conjunction of time opens: «بعدما سيطر الأحد على البلدة»، not behind its comma. */
export function inOwnClause(scene: Scene, { found, sequence }: Draft, first: number, last: number): boolean {
  if (sequence === null || first < sequence.token) return false;
  for (let at = Math.min(found.last, last) + 1; at < first; at++) {
    if (scene.border[at] >= Border.CLAUSE) return false;
    // «قبل أن تستأنف، الاثنين، في جنيف»: a day between commas is part of the clause.
    if (scene.is(at, Flag.COMMA) && !(at === first - 1 && scene.is(last + 1, Flag.COMMA))) return false;
  }
  return true;
}
