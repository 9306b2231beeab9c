import { LAM } from "../../../text/letters.js";
import type { Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { isAdjectival } from "../words/adjectives.js";
import { isOwned } from "../words/endings.js";
import { nameStart } from "../words/nouns.js";
import { officeEnd } from "../words/offices.js";

export const isLedByLi = ({ analysis: { text, tokens } }: Scene, token: number, letter = 0): boolean =>
  text.units[tokens.start[token] + letter] === LAM;

/** How far behind the words of office the name may stand: وزير الخارجية الأسبق في حكومة …، فلان. */
const FAR_NAME = 12;

/** The person whose office begins at a token, with the name. */
export function titledPerson(scene: Scene, first: number, to: number): Phrase | null {
  // «نظيره وزير الخارجية الروسي فلان»
  if (scene.isOf(first, "counterpart") && first + 1 < to && scene.titleAt[first + 1] !== -1) {
    const other = titledPerson(scene, first + 1, to);
    return other === null ? null : { ...other, first };
  }
  const name = scene.titleAt[first];
  if (name === -1 || (first > 0 && scene.titleAt[first - 1] === name)) return null;
  let at = first;
  while (at < to && scene.nameAt[at] !== name && at - first <= FAR_NAME) {
    // «الوزير [نظيره] الفرنسي فلانا»
    if (at > first && scene.nameAt[at] === -1 && isOwned(scene, at)) return null;
    at++;
  }
  if (at >= to || scene.nameAt[at] !== name) return null;
  let last = at;
  while (last + 1 < to && scene.nameAt[last + 1] === name) last++;
  return { first, last, peeled: 0, name, figure: -1 };
}

/**
 * «السفير الإسرائيلي لدى الأمم المتحدة فلان», «المبعوث الأممي إلى اليمن فلان», «المفوض العام للأونروا فلان»: the person
 * whose office goes on with where, or of what body, it is.
 */
export function postedPerson(scene: Scene, first: number, to: number): Phrase | null {
  const office = officeEnd(scene, first);
  if (office === -1) return null;
  let at = office + 1;
  while (at < to && scene.hasArticle(at) && isAdjectival(scene, at) && scene.nameAt[at] === -1) at++;
  if (at >= to || at - first > FAR_NAME) return null;
  const led = scene.particleKind(at) === "prep" ? scene.particleEnd[at] + 1 : isLedByLi(scene, at) ? at : -1;
  const post = led === -1 || led >= to ? -1 : scene.nameAt[led];
  if (post === -1 || scene.isPerson(post)) return null;
  let last = led;
  while (last + 1 < to && scene.nameAt[last + 1] === post) last++;
  const name = last + 1 < to ? scene.nameAt[last + 1] : -1;
  if (!scene.isPerson(name)) return null;
  last++;
  // Who has a title of his own is another: «دعا السفير لدى لبنان الرئيس فلانا».
  if (nameStart(scene, name) > scene.analysis.tokens.start[last]) return null;
  while (last + 1 < to && scene.nameAt[last + 1] === name) last++;
  return { first, last, peeled: 0, name, figure: -1 };
}
