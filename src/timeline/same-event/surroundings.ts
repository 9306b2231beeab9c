import type { Telling } from "../../model/timeline.js";
import type { Base } from "../tellings.js";
import { isSited } from "./kinship.js";
import { type Notes, noted } from "./verdict.js";

/** Places that the other tellings of a document state: most reports are of one place, which they do not repeat. */
export type Surroundings = ReadonlySet<string>;

const NOWHERE: Surroundings = new Set();

/** What stands around each telling that knows no place of its own; the tellings of a document follow each other. */
export function surroundingsOf(bases: readonly Base[]): Surroundings[] {
  const out: Surroundings[] = [];
  for (let from = 0; from < bases.length; ) {
    let to = from;
    const places = new Set<string>();
    for (; to < bases.length && bases[to].documentKey === bases[from].documentKey; to++) {
      const { placeEntity, placeBasis, type } = bases[to].telling;
      if (placeEntity !== null && placeBasis !== "assumed" && isSited(type)) places.add(placeEntity);
    }
    for (; from < to; from++) out.push(bases[from].telling.place === null ? places : NOWHERE);
  }
  return out;
}

const pointsFor = ({ wherePrec }: Telling): number => (wherePrec === null || wherePrec <= 3 ? 1.5 : 0.5);

/** One without a place, whose document tells of the other's place all the same. */
export function compareSurroundings(a: Telling, around: Surroundings, b: Telling, notes: Notes): number {
  if (a.place !== null || b.placeEntity === null || !around.has(b.placeEntity)) return 0;
  const points = pointsFor(b);
  return notes === null ? points : noted(notes, points, `${b.place} is told of in both documents`);
}
