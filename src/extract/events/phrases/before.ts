import { Proclitic } from "../../../lexicon/clitics.js";
import type { Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isColon } from "../words/marks.js";
import { isGoverned, nominal } from "../words/nouns.js";
import { isTaker } from "../words/takers.js";
import { LONGEST_BEFORE_NAME } from "./end.js";
import { isLedByLi } from "./office-names.js";
import { isLedBy } from "./opens-another.js";
import { readPhrase } from "./phrases.js";

/** The phrase that ends right before a token, looked for back to `from`: the subject before its verb. */
export function phraseBefore(scene: Scene, token: number, from: number): Phrase | null {
  let last = token - 1;
  // قال مسؤولون، الخميس، إن: dates and their commas stand between.
  while (
    last >= from &&
    // «الجزيرة: قصفت طائرات»: what a colon ends is who tells it.
    !isColon(scene, last) &&
    (scene.timexAt[last] !== -1 || scene.is(last, Flag.COMMA | Flag.QUOTE) || scene.particleKind(last) === "qad")
  )
    last--;
  // «طائرة بدون طيار شنت»: what a noun is without is told of it.
  const without = scene.vocabulary.particleCodes.get("without");
  while (last > from && scene.particleCode(last - 1) === without && nominal(scene, last)) {
    last -= 2;
    if (last >= from && scene.particle[last] !== -1) last--;
  }
  if (last < from || !nominal(scene, last)) return null;
  let first = last;
  while (first - 1 >= from) {
    const next = first - 1;
    if (scene.nameAt[next] !== -1 && scene.nameAt[next] === scene.nameAt[first]) {
      first = next;
      continue;
    }
    if (scene.is(next, Flag.QUOTE) && scene.nameAt[first] !== -1) break;
    if (!nominal(scene, next) || last - next > LONGEST_BEFORE_NAME) break;
    if (scene.is(next, Flag.VERB) || scene.border[first] >= Border.CLAUSE) break;
    // «من [جانب] المحافظين», «إلى [جانب] فلان»
    if (next > from && scene.particle[next - 1] !== -1 && scene.particleEnd[next - 1] === next) break;
    if ((isGoverned(scene, next) && scene.titleAt[next] === -1) || isLedBy(scene, next, first)) break;
    // «استرداد الأراضي التي»: a deed is told of the noun.
    if (scene.triggerAt[next] !== -1 && !scene.hasArticle(next)) break;
    first = next;
  }
  // «للعسكريين الذين أطاحوا», «بالمدنيين الذين»
  const led =
    isLedByLi(scene, first) && isLedByLi(scene, first, 1) ? Proclitic.LI : isTaker(scene, first) ? Proclitic.BI : 0;
  return readPhrase(scene, first, token, Proclitic.CONJUNCTION | led);
}

/** The phrase that ends at a token, the nearest where several stand side by side. */
export function phraseEnding(scene: Scene, last: number, from: number): Phrase | null {
  let phrase = phraseBefore(scene, last + 1, from);
  while (phrase !== null && phrase.last < last)
    phrase = readPhrase(scene, phrase.last + 1, last + 1, Proclitic.CONJUNCTION);
  return phrase;
}
