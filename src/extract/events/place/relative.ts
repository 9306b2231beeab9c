import { wordAt } from "../../../lexicon/analysis.js";
import type { EventType } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isAdjectival } from "../words/adjectives.js";
import { type Agreement, ofPronoun } from "../words/agreement.js";
import { placeAt } from "../words/place-names.js";

/** What ground is left, taken or held. */
const OF_GROUND: ReadonlySet<EventType> = new Set(["takeover", "displacement", "withdrawal"]);
/** Prepositions with the pronoun of a place, in folded letters. */
const TAKING_UP: ReadonlySet<string> = new Set([
  "فيه",
  "فيها",
  "عليه",
  "عليها",
  "منه",
  "منها",
  "اليه",
  "اليها",
  "به",
  "بها",
]);
/** Words between a verb and the preposition that takes its place up: «التي قتل [فيها]», «التي سيطر الجيش عليها». */
const REACH = 3;

/** The relative pronoun of the clause that a verb opens: «التي سيطر», «التي كان قد سيطر»; -1 for none. */
function relativeBefore(scene: Scene, verb: number, from: number): number {
  let at = verb - 1;
  while (at > from && (scene.particleKind(at) === "aux" || scene.particleKind(at) === "qad")) at--;
  return at > from && scene.is(at, Flag.RELATIVE) ? at : -1;
}

/** The pronoun behind a verb, on it or on a preposition, that takes up what its clause tells more of. */
function takesUp(scene: Scene, { first, last, pronoun }: Draft["found"]): Agreement | null {
  if (pronoun > 0) return ofPronoun(scene, first);
  for (let at = last + 1; at <= last + REACH && !scene.is(at, Flag.MARK); at++)
    if (TAKING_UP.has(wordAt(scene.analysis, at))) return ofPronoun(scene, at);
  return null;
}

/**
 * The place that a relative clause tells of, in which something happened: «بلدة [أريحا] التي تسيطر عليها المعارضة في محافظة
 * إدلب»; `ground` where a noun without a name is held or left: «الأراضي التي انتزعها المقاتلون»; null where no clause is.
 */
export function relativePlace(scene: Scene, { found, type }: Draft, from: number): number | "ground" | null {
  if (!found.verbal) return null;
  const relative = relativeBefore(scene, found.first, from);
  if (relative === -1) return null;
  const pronoun = takesUp(scene, found);
  if (pronoun === null || pronoun.plural === true) return null;
  let at = relative - 1;
  while (at > from && scene.is(at, Flag.COMMA | Flag.QUOTE)) at--;
  // «مدينة الرقة السورية التي»
  if (isAdjectival(scene, at) && placeAt(scene, at - 1, at) !== null) at--;
  // «المدينة التي يسيطر عليها»
  if (placeAt(scene, at, at + 1) !== null) return at;
  if (scene.nameAt[at] !== -1) return null;
  return OF_GROUND.has(type) ? "ground" : null;
}

/** «الأراضي التي انتزعها المقاتلون [وجعلتهم على مقربة من دمشق]»: where the clause ends that tells which ground it is. */
export function endOfGround(scene: Scene, { last }: Draft["found"], to: number): number {
  let at = last + 1;
  while (at < to && !scene.is(at, Flag.COMMA | Flag.VERBAL | Flag.RELATIVE) && scene.border[at] < Border.CLAUSE) at++;
  return at;
}
