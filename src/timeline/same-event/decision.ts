import { compareFigures } from "./figures.js";
import { kinship } from "./kinship.js";
import { compareParties } from "./people.js";
import { comparePlaces } from "./place.js";
import type { Subject } from "./subject.js";
import { compareTimes } from "./time.js";
import { type Finding, finding, IMPOSSIBLE } from "./verdict.js";
import { compareWords } from "./words.js";

/** From this sum of points on, two tellings are of one happening. */
export const THRESHOLD = 7;
/** Two tellings of one document, which kept them apart, need more. */
export const SAME_DOCUMENT = 9;

function findings(a: Subject, b: Subject): Finding[] | null {
  const kin = kinship(a.type, b.type);
  if (kin === null) return null;
  const time = compareTimes(a, b);
  if (time.points === IMPOSSIBLE) return null;
  const place = comparePlaces(a.base.telling, b.base.telling);
  if (place.points === IMPOSSIBLE) return null;
  const figures = compareFigures(a, b);
  return [
    kin === "same" ? finding(1, `both ${a.type}`) : finding(0, `${[a.type, b.type].sort().join(" and ")} are kin`),
    time,
    place,
    ...compareParties(a, b),
    ...(figures === null ? [] : [figures]),
    compareWords(a, b),
  ];
}

/** How strongly two tellings look like one happening; depends on nothing but the two, and not on which comes first. */
export function likeness(a: Subject, b: Subject): number {
  const all = findings(a, b);
  return all === null ? IMPOSSIBLE : all.reduce((sum, { points }) => sum + points, 0);
}

const needed = (a: Subject, b: Subject): number =>
  a.base.documentKey === b.base.documentKey ? SAME_DOCUMENT : THRESHOLD;

export const isSame = (a: Subject, b: Subject, score: number): boolean => score >= needed(a, b);

/** The decision in words, with its points. */
export function reasonsFor(a: Subject, b: Subject): string {
  const all = findings(a, b) ?? [];
  const parts = all
    .filter(({ reason }) => reason !== "")
    .map(({ points, reason }) => `${reason} (${points >= 0 ? "+" : ""}${points})`);
  const name = ({ base: { telling } }: Subject): string => `${telling.document}/${telling.entry}`;
  return `${name(a)} = ${name(b)}: ${parts.join("; ")}; ${likeness(a, b)} of ${needed(a, b)}`;
}
