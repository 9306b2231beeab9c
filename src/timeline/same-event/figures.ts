import type { Figure, Subject } from "./subject.js";
import { type Finding, finding } from "./verdict.js";

/** Points for an equal number: the higher, the less likely by chance. */
function pointsFor(number: number): number {
  if (number >= 10) return 3;
  if (number >= 5) return 2;
  return number >= 2 ? 1.5 : 0.5;
}

const isExact = ({ low, high }: Figure): boolean => low === high;

function compareFigure(a: Figure, b: Figure): Finding {
  if (isExact(a) && isExact(b) && a.low === b.low) return finding(pointsFor(a.low), `both ${a.low} ${a.kind}`);
  if (a.low <= b.high && b.low <= a.high) {
    const open = !isExact(a) && !isExact(b) && a.low === b.low;
    return open
      ? finding(pointsFor(a.low) / 2, `both from ${a.low} ${a.kind}`)
      : finding(0.5, `${a.kind} figures agree`);
  }
  const [less, more] = a.low < b.low ? [a.low, b.low] : [b.low, a.low];
  // A toll grows from report to report.
  if (more - less <= 3 || more <= less * 1.5) return finding(-0.5, `${less} and ${more} ${a.kind}`);
  return finding(more >= 4 * Math.max(less, 1) ? -3 : -2, `${less} against ${more} ${a.kind}`);
}

const MOST = 4;
const LEAST = -3;

/** What the figures of two tellings say, all kinds together. */
export function compareFigures(a: Subject, b: Subject): Finding | null {
  let points = 0;
  const reasons: string[] = [];
  for (const figure of a.figures) {
    const other = b.figures.find(({ kind }) => kind === figure.kind);
    if (other === undefined) continue;
    const one = compareFigure(figure, other);
    points += one.points;
    reasons.push(one.reason);
  }
  return reasons.length === 0 ? null : finding(Math.max(LEAST, Math.min(MOST, points)), reasons.join(", "));
}
