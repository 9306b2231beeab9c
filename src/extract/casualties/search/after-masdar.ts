import { Proclitic } from "../../../lexicon/clitics.js";
import { readGroup } from "../people/groups.js";
import { type Group, oneMoreAt } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import type { HarmRow } from "../tables/rows.js";
import { PREPOSITION } from "../tables/words.js";

/** The group right after a masdar; a quote, «كل من», an adverb or «ل» may stand between. */
export function groupAfter(scene: Scene, from: number, row: HarmRow, pronoun: boolean): Group | null {
  const { roles } = scene;
  let token = from;
  for (let steps = 0; steps < 3 && token < scene.end; steps++) {
    // «راح ضحيتها حتى الآن 34 شخصا»
    if (roles.timed[token] === 1 || (scene.word(token) === "حتي" && roles.timed[token + 1] === 1)) {
      token++;
      continue;
    }
    if (isSum(scene, token)) {
      token += 2;
      continue;
    }
    // «نزوح ما بين 120 و130 ألفا», «مقتل هذين الرجلين»
    if (
      roles.isQuote(token) ||
      THESE.has(scene.word(token)) ||
      (scene.word(token) === "ما" && roles.quantity[token + 1] !== -1)
    ) {
      token++;
      continue;
    }
    // «الإطاحة بـ33 متهما»
    if (scene.word(token) === "ب" && roles.quantity[token + 1] !== -1) {
      token++;
      continue;
    }
    const each = roles.lastOf(token, "each");
    if (each !== -1) {
      token = each + 1;
      continue;
    }
    const group = readGroup(roles, token, scene.end);
    if (group !== null) {
      const governed = (group.proclitics & PREPOSITION) !== 0;
      const done = row.use === "act" && !group.counted ? doneTo(scene, group.outerLast + 1, false) : null;
      if (done !== null) return done;
      return governed && !pronoun && row.use !== "neutralised" ? null : group;
    }
    if (row.use !== "toll" && (roles.is(token, "other-one") || roles.isOf(token, "ordinal")))
      return oneMore(scene, token);
    // «توقيف الشرطة لأحد المحتجين»: the doer first, the done-to behind ل.
    if (row.use === "act" && (scene.definiteAt(token) || roles.named[token] === 1 || isConstruct(scene, token)))
      return doneTo(scene, token + 1, true);
    break;
  }
  return null;
}

/** «احتجاز مسلح لعائلة», «توقيف الشرطة ثلاثين متظاهرا»: the done-to behind ل or counted, the doer before it. */
function doneTo(scene: Scene, from: number, counted: boolean): Group | null {
  for (let token = from; token < Math.min(scene.end, from + DONE_REACH); token++) {
    if (scene.roles.is(token, "stop") || scene.roles.is(token, "prep") || scene.roles.harm[token] !== -1) return null;
    if (scene.isClauseMark(token)) return null;
    const group = readGroup(scene.roles, token, scene.end);
    if (group === null) {
      // «توقيف فلان يعد نصرا للرئيس»: only who the doer is stands between.
      if (token > from && !isDoersWord(scene, token)) return null;
      continue;
    }
    const plain = counted && group.quantity !== null && group.proclitics === 0 && token <= from + NEAR_REACH;
    return (plain || (group.proclitics & Proclitic.LI) !== 0) && group.people ? group : null;
  }
  return null;
}

/** How far behind the doer of a verbal noun whom it is done to may stand. */
const DONE_REACH = 7;
/** … and where only its number tells that it is no doer. */
const NEAR_REACH = 2;

const isDoersWord = (scene: Scene, token: number): boolean =>
  scene.definiteAt(token) ||
  scene.roles.named[token] === 1 ||
  scene.roles.timed[token] === 1 ||
  scene.roles.isQuote(token) ||
  scene.definiteAt(token + 1);

/** «قوات المقاومة»: a doer in two words. */
const isConstruct = (scene: Scene, token: number): boolean =>
  scene.definiteAt(token + 1) && !scene.roles.isMark(token) && scene.roles.words[token] === 0;

const THESE = new Set(["هذا", "هذه", "هذين", "هاتين", "هولاء"]);

/** «ما مجموعه 14 شخصا» */
export const isSum = (scene: Scene, token: number): boolean =>
  scene.word(token) === "ما" && scene.word(token + 1) === "مجموعه";

/** «إصابة خامس», «قتل آخر»: one more. */
export function oneMore(scene: Scene, token: number): Group | null {
  const { hits } = scene.roles.input.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) if (hits.peeled[hit] > 0) return null;
  return oneMoreAt(token);
}
