import { isCatastrophe } from "./kinship.js";
import type { Figure, Subject } from "./subject.js";
import { type Finding, finding } from "./verdict.js";

/** Points for an equal number: the higher, the less likely by chance. */
function pointsFor(number: number): number {
  if (number >= 10) return 3;
  if (number >= 5) return 2;
  return number >= 2 ? 1.5 : 0.5;
}

const isExact = ({ low, high }: Figure): boolean => low === high;

/** How the earlier report's number may grow into the later one's. */
type Growth = "none" | "some" | "much";

function compareFigure(a: Figure, b: Figure, growth: Growth): Finding {
  if (isExact(a) && isExact(b) && a.low === b.low) return finding(pointsFor(a.low), `both ${a.low} ${a.kind}`);
  if (a.low <= b.high && b.low <= a.high) {
    const open = !isExact(a) && !isExact(b) && a.low === b.low && a.low > 2;
    return open
      ? finding(pointsFor(a.low) / 2, `both from ${a.low} ${a.kind}`)
      : finding(0.5, `${a.kind} figures agree`);
  }
  const [less, more] = a.low < b.low ? [a.low, b.low] : [b.low, a.low];
  const reason = `${less} and ${more} ${a.kind}`;
  if (growth === "much") return finding(0, reason);
  if (more - less <= (growth === "some" ? 5 : 2) || more <= less * (growth === "some" ? 2.5 : 1.4))
    return finding(0, reason);
  return finding(more >= 4 * Math.max(less, 1) ? -3 : -2, `${less} against ${more} ${a.kind}`);
}

/** A toll grows from report to report: the later the report, the higher the number. */
function growthBetween(a: Subject, b: Subject, x: Figure, y: Figure): Growth {
  if (a.published !== null && b.published !== null && (a.published - b.published) * (x.low - y.low) < 0) return "none";
  return isCatastrophe(a.type) && isCatastrophe(b.type) ? "much" : "some";
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
    const one = compareFigure(figure, other, growthBetween(a, b, figure, other));
    points += one.points;
    reasons.push(one.reason);
  }
  return reasons.length === 0 ? null : finding(Math.max(LEAST, Math.min(MOST, points)), reasons.join(", "));
}
