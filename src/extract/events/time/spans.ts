import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";

/** How far from a happening the span that it took may be told. */
const SPAN = 10;

/** «خلال الـ48 ساعة الماضية», «خلال أسبوعين»: what is summed up over a span has no one day. */
export function isSummed(scene: Scene, { found }: Draft): boolean {
  const { sentences } = scene.analysis;
  const during = scene.vocabulary.particleCodes.get("during");
  const low = Math.max(sentences.first[found.sentence], found.first - SPAN);
  const high = Math.min(sentences.end[found.sentence], found.last + SPAN);
  for (let at = low; at + 1 < high; at++) {
    // «هدنة لمدة 72 ساعة» is how long it is to last.
    if (scene.particleCode(at) !== during || scene.isOf(at, "for-length")) continue;
    const next = scene.timexAt[scene.particleEnd[at] + 1];
    if (next !== -1 && next !== undefined && scene.input.timexes[next].type === "DURATION") return true;
  }
  return false;
}

/** Adjectives between a happening and what says that it lasts: «الحرب الأهلية السورية المستمرة». */
const ADJECTIVES = 3;
/** Words between «منذ» and how long: «منذ أكثر من سبعة أعوام». */
const HEDGE = 3;

/** «الحرب [المستمرة منذ سبعة أعوام]», «احتجاجات [منذ أسابيع]»: what lasts for so long has no one day. */
export function isLasting(scene: Scene, { found, figures }: Draft): boolean {
  // «سقط اليوم جنديان في المعارك المستمرة منذ شهر»: those who fell did so on a day.
  if (found.verbal || figures.length > 0) return false;
  const since = scene.vocabulary.particleCodes.get("since");
  let at = found.last + 1;
  while (at <= found.last + ADJECTIVES && scene.is(at, Flag.DEFINITE) && !scene.isOf(at, "ongoing")) at++;
  if (scene.isOf(at, "ongoing")) at++;
  if (scene.particleCode(at) !== since) return false;
  for (let next = at; next <= at + HEDGE; next++) {
    const timex = scene.timexAt[next] ?? -1;
    if (timex !== -1) return scene.input.timexes[timex].type === "DURATION";
  }
  return false;
}
