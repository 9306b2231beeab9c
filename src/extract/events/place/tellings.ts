import type { Basis } from "../../../model/evidence.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { definite } from "../tellings/coreference.js";
import { isOfWhile } from "../time/own-time.js";
import { isNumber } from "../words/counted.js";
import { COUNTRYWIDE } from "../words/place-names.js";

/** Coarseness of a town, of what is near one, of a region, of a country. */
const TOWN = 1;
const NEAR = 2;
const REGION = 5;

/** «قرية الجنادبة»: a village that no table knows lies in the district that another telling gives. */
const SMALL = /^place:x\.(?:village|neighbourhood)\./;

/** «اشتباكات بأرحب … الاشتباكات اندلعت في قرية الجنادبة»: taken up at once in a village of the district. */
function isTakenUp(scene: Scene, one: Draft, wide: Draft): boolean {
  const gap = one.found.sentence - wide.found.sentence;
  if (one.found.verbal || gap < 0 || gap > 2 || !definite(scene, one)) return false;
  return SMALL.test(scene.input.names[one.placeName].entity ?? "");
}

/** «قرب الكوت» is as fine as «الكوت». */
const rank = ({ placeCoarse }: Draft): number => (placeCoarse === NEAR ? TOWN : placeCoarse);

/** «قرب مسجد العباسية»: a building is where one act of a happening was; the town, where others tell it, is where all of them were. */
const BUILDING = TOWN + 0.5;
const likeness = (one: Draft): number => (rank(one) < TOWN ? BUILDING : rank(one));

const isSeveral = ({ place }: Draft): boolean => place?.includes(", ") === true;

/** «22 ضربة جوية في الصومال»: one of them was in the town that is told next to it. */
const isCountedBlow = (scene: Scene, { type, found: { verbal, first } }: Draft): boolean =>
  BLOWS.has(type) && !verbal && isNumber(scene, first - 1);

/** Whether a place lies in the one that another telling gives: «أريحا» in «إدلب», any town in its state. */
function isWithin(scene: Scene, one: Draft, wide: Draft): boolean {
  const { names } = scene.input;
  if (one.placeName === -1 || wide.placeName === -1 || one.placeName === wide.placeName) return false;
  // «في ولايتي كذا وكذا»: a sum of several is no finer telling, nor has it one.
  if (isSeveral(wide) || isSeveral(one) || isCountedBlow(scene, wide)) return false;
  const inner = names[one.placeName];
  const outer = names[wide.placeName];
  if (inner.norm === outer.norm || rank(one) > rank(wide)) return false;
  if (wide.placeCoarse >= COUNTRYWIDE) {
    // A state that is only near gives way to a town of another one: «اعتراض صاروخ من اليمن».
    const near = !wide.placeFirm && one.placeCoarse < REGION;
    return one.placeCoarse < COUNTRYWIDE && (near || inner.country === outer.country);
  }
  // «في نينوى»: who tells the province may mean more of it than the town that another telling gives.
  if (wide.placeCoarse > NEAR) return false;
  // «قرب جسر الزيتون»: what tells the town says enough.
  if (rank(one) < TOWN && rank(wide) === TOWN) return false;
  // «في إدلب» of the headline is the governorate of that name, where another telling gives a town of it.
  if (inner.place?.admin.includes(outer.norm) === true) return true;
  if (one.placeRun.some((index) => names[index].norm === outer.norm)) return true;
  return (
    inner.place === undefined &&
    outer.place !== undefined &&
    (rank(one) < rank(wide) || isTakenUp(scene, one, wide)) &&
    inner.country !== null &&
    inner.country === outer.country
  );
}

/** «غارات على قطاع غزة» where other tellings are of one town of it and of another: they are summed up. */
function isSum(scene: Scene, members: readonly Draft[], wide: Draft, finest: Draft): boolean {
  return members.some(
    (other) =>
      other.place !== null &&
      other.place !== finest.place &&
      rank(other) < rank(wide) &&
      isWithin(scene, other, wide) &&
      !isWithin(scene, finest, other),
  );
}

/** «اللقاء», «زيارته»: whether a meeting is taken up again, which is where another telling says that it was. */
function isMetAgain(scene: Scene, draft: Draft, placed: Draft): boolean {
  const { trigger } = draft.found;
  const visits = trigger.traits.has("visit");
  if (
    draft.status !== "actual" ||
    draft.place !== null ||
    placed.placeBasis !== "stated" ||
    placed.placeCoarse >= COUNTRYWIDE
  )
    return false;
  if (!(visits || trigger.traits.has("meeting")) || !definite(scene, draft)) return false;
  if (visits !== placed.found.trigger.traits.has("visit")) return false;
  return draft.agents.every(({ text }) => placed.agents.some((one) => one.text === text));
}

/** Where something was. */
export type Where = Pick<Draft, "place" | "placeEntity" | "placeName" | "placeCoarse">;

/** Gives an event the place of another one. */
export function givePlace(member: Draft, from: Where, basis: Basis): void {
  member.place = from.place;
  member.placeEntity = from.placeEntity;
  member.placeName = from.placeName;
  member.placeCoarse = from.placeCoarse;
  member.placeBasis = basis;
}

/**
 * Tellings of one happening share its place: a telling without one takes the town that another gives, one that gives only
 * the state gives way to it.
 *
 * @param lead - The sentence after the headline and the lead, which tell in which country a blow was; farther down another
 *   one of its kind may be meant.
 */
export function sharePlace(scene: Scene, members: readonly Draft[], lead: number): void {
  const finest = members.filter(({ place }) => place !== null).sort((a, b) => likeness(a) - likeness(b))[0];
  if (finest === undefined) return;
  // Of two that are as fine as each other, the one inside the other: the town «أريحا», not «إدلب», which is its province too.
  const placed = members.find((one) => rank(one) === rank(finest) && isWithin(scene, one, finest)) ?? finest;
  const wider = members.filter(
    (member) => member.place !== null && isWithin(scene, placed, member) && !isSum(scene, members, member, placed),
  );
  for (const member of members) {
    // «في الفترة الأخيرة كثف هجماته في شمال البلاد»
    if (member.place !== null && isOfWhile(scene, member)) continue;
    const sited = scene.vocabulary.types.get(member.type)?.sited === true || isMetAgain(scene, member, placed);
    if (member === placed || !sited) continue;
    if (member.place !== null) {
      if (wider.includes(member)) givePlace(member, placed, "resolved");
    } else if (placed.placeCoarse < COUNTRYWIDE || member.found.sentence < lead || !BLOWS.has(member.type))
      givePlace(member, placed, "resolved");
  }
}
