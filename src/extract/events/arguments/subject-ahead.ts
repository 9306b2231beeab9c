import { aroundVerb } from "../clauses/clause.js";
import type { Phrase } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { type Agreement, agreesWith } from "../words/agreement.js";

/** Words before the noun at the head of a sentence: «وبعد نحو شهر من سيطرتها». */
const OPENING = 5;
/** Words behind it up to the comma that ends what is put first. */
const FRONTED = 25;
/** Words behind the comma up to the verb. */
const REACH = 3;

/** «وبعد سيطرتها على المدينة، واصلت القوات تقدمها»: what is put first has a pronoun of the subject of the clause behind it. */
export function subjectAhead(
  scene: Scene,
  { first, last }: Found,
  from: number,
  to: number,
  wanted: Agreement | null,
): Phrase | null {
  if (wanted === null || first - from > OPENING) return null;
  for (let at = from; at < first; at++) if (scene.is(at, Flag.VERBAL | Flag.COMMA | Flag.COMPLEMENT)) return null;
  let comma = last + 1;
  while (comma < to && comma <= last + FRONTED && !scene.is(comma, Flag.COMMA)) {
    if (scene.border[comma] >= Border.CLAUSE) return null;
    comma++;
  }
  for (let at = comma + 1; at < to && at <= comma + REACH; at++) {
    if (!scene.is(at, Flag.VERBAL) || scene.is(at, Flag.DEFINITE) || scene.nameAt[at] !== -1) continue;
    const { subject, before } = aroundVerb(scene, at, at, comma + 1, to, 0);
    return subject !== null && !before && agreesWith(scene, wanted, subject) ? subject : null;
  }
  return null;
}
