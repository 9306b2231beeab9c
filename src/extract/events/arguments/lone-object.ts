import type { EventType } from "../../../model/event.js";
import type { Around } from "../clauses/clause.js";
import { isThing } from "../clauses/goes-on.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { hasPosition } from "../tables/frames.js";
import { isDeed, isTerritory } from "../words/deeds.js";
import { isInTanween } from "../words/endings.js";
import { isGround } from "../words/grounds.js";
import { hasFamily } from "../words/nouns.js";
import { startsWithConjunction } from "../words/verb-forms.js";

/** Blows that fall on ground, which deals none. */
const STRIKES: ReadonlySet<EventType> = new Set(["attack", "bombing", "airstrike", "shelling", "takeover"]);

/** «رفضت تسليم القس»: the one phrase behind a verb, where it is no subject. */
export function objectAlone(scene: Scene, { type, found }: Draft, { subject, before }: Around): Phrase | null {
  if (subject === null || before) return null;
  // «بعد أن داهمت منزله», «واستردت كذلك مواقع»: no more does a house strike, or ground.
  const house =
    STRIKES.has(type) &&
    ((isGround(scene, subject) && isHeadOfGround(scene, subject)) ||
      isTerritory(scene, subject) ||
      scene.isOf(subject.first, "own-house") ||
      // «عبوة استهدفت حافلة»
      (found.trigger.traits.has("aim") && scene.isOf(subject.first, "vehicle")));
  // «كما اتهم الحزب بأن»: nobody accuses without saying whom, but «تتهمه السلطات بأن».
  // «رفض طلبا», «تدعم الفكرة»: nor does what is of no people.
  const transitive = hasPosition(found.trigger.frame, "obj");
  const thing = transitive && isThing(scene, subject) && !scene.isOf(subject.first, "text");
  return house ||
    thing ||
    isDeed(scene, subject) ||
    isPredicate(scene, subject) ||
    (found.trigger.id === ACCUSES && found.pronoun === 0 && isAccused(scene, subject))
    ? subject
    : null;
}

/** «انتخب رئيسا للبلاد»: an accusative is no subject. */
const isPredicate = (scene: Scene, { first, last, name, figure }: Phrase): boolean =>
  name === -1 && figure === -1 && first === last && isInTanween(scene, first) && !scene.hasArticle(first);

/** «مدينة نابلس», not «سيارة قرب مدينة نابلس». */
const isHeadOfGround = (scene: Scene, { first, name }: Phrase): boolean =>
  name === -1 || scene.nameAt[first] === name || hasFamily(scene, first, "place-head");

/** The verb that takes both whom and, by ب, what of; others blame a deed by that ب. */
const ACCUSES = "accusation.ittahama";

/** Whether what somebody is accused of stands right behind a phrase and those joined to it. */
function isAccused(scene: Scene, { last, name }: Phrase): boolean {
  const { count } = scene.analysis.tokens;
  let at = last + 1;
  while (name !== -1 && at < count && startsWithConjunction(scene, at)) {
    // «وتنظيم داعش»: the noun that leads to a name stands outside it.
    if (scene.nameAt[at] === -1 && hasFamily(scene, at, "body-head")) at++;
    if (at >= count || scene.nameAt[at] === -1) break;
    at = behindName(scene, at);
  }
  // «تتهم إيران بانتظام جارتها بتسهيل»: how she does it, and whom she accuses behind that.
  const adverb = at + 1 < count && isGlued(scene, at, "bi") && !scene.hasArticle(at) && scene.nameAt[at + 1] !== -1;
  if (adverb && isGlued(scene, behindName(scene, at + 1), "bi")) return false;
  return at < count && (isGlued(scene, at, "bi") || scene.isOf(at, "that-of"));
}

/** The first token behind a name. */
function behindName(scene: Scene, token: number): number {
  let at = token;
  while (at < scene.analysis.tokens.count && scene.nameAt[at] === scene.nameAt[token]) at++;
  return at;
}
