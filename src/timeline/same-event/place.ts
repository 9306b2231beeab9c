import type { Telling } from "../../model/timeline.js";
import { kilometres } from "./distance.js";
import { isSited } from "./kinship.js";
import { IMPOSSIBLE, type Notes, noted } from "./verdict.js";

/** Farther apart than this, in kilometres, two places known to the point are two. */
export const NEAR_KM = 20;
const BESIDE_KM = 6;
const SAME_KM = 1;

/** Two places of one name: where the text gives no hint, the better known one is taken, not always rightly. */
const HOMONYM = 0.5;

/** Coarser than a district: a province, a country. */
const isWide = ({ wherePrec }: Telling): boolean => wherePrec === null || wherePrec >= 4;

/** A town that its province is named after: news means now the one and now the other. */
const isNamesake = (telling: Telling): boolean =>
  telling.place !== null && !isWide(telling) && telling.admin.includes(telling.place);

/** Whether the place is known to the point. */
export const isPoint = (telling: Telling): boolean =>
  telling.lat !== null && telling.lon !== null && !isWide(telling) && !isNamesake(telling);

/** The first-order division of a place, where it is known: that of its path, or itself. */
function province({ admin, wherePrec, place }: Telling): string | null {
  if (admin.length >= 2) return admin[1];
  return wherePrec === 4 && admin.length === 1 && place !== null ? place : null;
}

/** Whether one place has the other's name before its own in its path: «منشأة جازان» in Jazan. */
const isPartOf = (inner: Telling, outer: Telling): boolean =>
  outer.placeEntity !== null && inner.placeEntity?.startsWith(`${outer.placeEntity}.`) === true;

/** Whether one place lies in the other, by the path of its name or the names of the divisions above it. */
const within = (inner: Telling, outer: Telling): boolean =>
  isPartOf(inner, outer) || (outer.place !== null && inner.admin.includes(outer.place));

/** A place inside another: a market in its town says as much as the town, a town in its province less. */
const insidePoints = ({ wherePrec }: Telling): number =>
  wherePrec === null || wherePrec >= 6 ? 1 : wherePrec >= 4 ? 1.5 : 3;

/** A place taken from elsewhere in the text says less, for and against. */
const isLent = ({ placeBasis }: Telling): boolean => placeBasis === "assumed";

function against(a: Telling, b: Telling, notes: Notes, reason: string): number {
  if (!isSited(a.type) && !isSited(b.type)) return notes === null ? -1.5 : noted(notes, -1.5, reason);
  if (!isLent(a) && !isLent(b)) return IMPOSSIBLE;
  return notes === null ? -2 : noted(notes, -2, `${reason}, one of them not stated`);
}

function samePlace(a: Telling, b: Telling, notes: Notes): number {
  const fine = isNamesake(a) ? 2.5 : 3;
  const points = a.wherePrec === null || a.wherePrec <= 3 ? fine : a.wherePrec <= 5 ? 2 : 1;
  const lent = (Number(isLent(a)) + Number(isLent(b))) / 2;
  const sum = isSited(a.type) || isSited(b.type) ? points - lent : Math.min(points, 1);
  return notes === null ? sum : noted(notes, sum, `same place ${a.place}`);
}

/** What the places of two tellings say. */
export function comparePlaces(a: Telling, b: Telling, notes: Notes): number {
  if (a.place === null || b.place === null) return 0;
  const same = a.placeEntity !== null ? a.placeEntity === b.placeEntity : a.place === b.place;
  if (same) return samePlace(a, b, notes);
  if (a.placeArabic !== null && a.placeArabic === b.placeArabic && isPoint(a) && isPoint(b))
    return notes === null ? HOMONYM : noted(notes, HOMONYM, `places of one name, ${a.placeArabic}`);
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return against(a, b, notes, "other countries");
  if (within(a, b) || within(b, a)) {
    const [inner, outer] = within(a, b) ? [a, b] : [b, a];
    const points = isNamesake(outer) ? (isPartOf(inner, outer) ? 2.5 : 1.5) : insidePoints(outer);
    return notes === null ? points : noted(notes, points, `${inner.place} is in ${outer.place}`);
  }
  if (isPoint(a) && isPoint(b)) {
    const km = kilometres(a.lat!, a.lon!, b.lat!, b.lon!);
    if (km > NEAR_KM) return against(a, b, notes, "places far apart");
    const points = km <= SAME_KM ? 2.5 : km <= BESIDE_KM ? 1.5 : 0;
    return notes === null ? points : noted(notes, points, `${Math.round(km)} km apart`);
  }
  const [here, there] = [province(a), province(b)];
  if (here !== null && there !== null && here !== there) return against(a, b, notes, "other provinces");
  const shared =
    here !== null && here === there ? here : a.country !== null && a.country === b.country ? a.country : null;
  if (shared === null) return notes === null ? -1 : noted(notes, -1, "other names of places");
  return notes === null ? 0.5 : noted(notes, 0.5, `both in ${shared}`);
}
