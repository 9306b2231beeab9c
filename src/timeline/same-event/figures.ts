import { isCatastrophe } from "./kinship.js";
import type { Figure, Subject } from "./subject.js";
import { type Notes, noted } from "./verdict.js";

/** Points for an equal number: the higher, the less likely by chance. */
function pointsFor(number: number): number {
  if (number >= 10) return 3;
  if (number >= 5) return 2;
  return number >= 2 ? 1.5 : 0.5;
}

const isExact = ({ low, high }: Figure): boolean => low === high;

/** By what factor, or what number, the earlier report's figure may grow into the later one's. */
interface Growth {
  readonly factor: number;
  readonly step: number;
}
/** From here on a later and higher number of the same order speaks for one toll that grows. */
const FEW = 4;
const NONE: Growth = { factor: 1.4, step: 2 };
const SOME: Growth = { factor: 2.5, step: 5 };
const MUCH: Growth = { factor: Number.POSITIVE_INFINITY, step: 5 };

/** A toll grows from report to report: the later the report, the higher the number. */
function growthBetween(a: Subject, b: Subject, x: Figure, y: Figure): Growth {
  if (a.published !== null && b.published !== null && (a.published - b.published) * (x.low - y.low) < 0) return NONE;
  return isCatastrophe(a.type) && isCatastrophe(b.type) ? MUCH : SOME;
}

function compareFigure(x: Figure, y: Figure, { factor, step }: Growth): number {
  if (isExact(x) && isExact(y) && x.low === y.low) return pointsFor(x.low);
  if (x.low <= y.high && y.low <= x.high) {
    const equal = !isExact(x) && !isExact(y) && x.low === y.low && x.low > 2;
    if (equal) return pointsFor(x.low) / 2;
    // «17 على الأقل» and «17» come from one count; two words agree with anything.
    if (x.low === y.low && x.low > 2 && (isExact(x) || isExact(y))) return Math.max(0.5, pointsFor(x.low) / 2);
    return isExact(x) || isExact(y) ? 0.5 : 0;
  }
  const [less, more] = x.low < y.low ? [x.low, y.low] : [y.low, x.low];
  const grows = step > NONE.step;
  if (more - less <= 1 || more <= less * 1.4) return grows ? 1 : 0;
  if (more <= less * 2.5 && less >= FEW) return grows ? 0.5 : -2;
  if (more - less <= step || more <= less * factor) return 0;
  return more >= 4 * Math.max(less, 1) ? -3 : -2;
}

/** One tells only the total of a long time («قتل 130 منذ مارس»): the other's day was one of many. */
const RUNNING = -1.5;
const MOST = 4;
const LEAST = -3;

/** What the figures of two tellings say, all kinds together. */
export function compareFigures(a: Subject, b: Subject, notes: Notes): number {
  let points = 0;
  const words: string[] = [];
  for (const x of a.figures) {
    for (const y of b.figures) {
      if (x.kind !== y.kind) continue;
      points += compareFigure(x, y, growthBetween(a, b, x, y));
      if (notes !== null) words.push(`${x.kind} ${x.low} and ${y.low}`);
    }
  }
  if (a.running !== b.running) {
    points += RUNNING;
    if (notes !== null) words.push("a running total against what happened that day");
  }
  const sum = Math.max(LEAST, Math.min(MOST, points));
  return notes === null || words.length === 0 ? sum : noted(notes, sum, words.join(", "));
}
