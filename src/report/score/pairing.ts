/** A half-open range, as every mention of gold and answer has. */
export interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** Precision, recall and F of one row. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Pairs gold and answers one to one: those with the same borders first, then by the length they share. */
export function pairUp<Gold extends Ranged, Answer extends Ranged>(
  gold: readonly Gold[],
  answers: readonly Answer[],
  fits: (gold: Gold, answer: Answer) => boolean = () => true,
): (readonly [Gold, Answer])[] {
  const candidates: { readonly g: number; readonly a: number; readonly weight: number }[] = [];
  for (const [g, one] of gold.entries()) {
    for (const [a, other] of answers.entries()) {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      if (shared <= 0 || !fits(one, other)) continue;
      const same = one.start === other.start && one.end === other.end;
      candidates.push({ g, a, weight: same ? Number.POSITIVE_INFINITY : shared });
    }
  }
  candidates.sort((x, y) => (x.weight === y.weight ? 0 : y.weight - x.weight) || x.g - y.g || x.a - y.a);
  const usedGold = new Set<number>();
  const usedAnswers = new Set<number>();
  const pairs: (readonly [Gold, Answer])[] = [];
  for (const { g, a } of candidates) {
    if (usedGold.has(g) || usedAnswers.has(a)) continue;
    usedGold.add(g);
    usedAnswers.add(a);
    pairs.push([gold[g], answers[a]]);
  }
  return pairs;
}

/** Sums of hits, gold and answers over documents, by row. */
export class ScoreTable {
  private readonly rows = new Map<string, { hits: number; gold: number; predicted: number }>();

  add(row: string, hits: number, gold: number, predicted: number): void {
    const sums = this.rows.get(row) ?? { hits: 0, gold: 0, predicted: 0 };
    this.rows.set(row, { hits: sums.hits + hits, gold: sums.gold + gold, predicted: sums.predicted + predicted });
  }

  result(): ReadonlyMap<string, Score> {
    return new Map(
      [...this.rows].map(([row, { hits, gold, predicted }]) => {
        const precision = predicted > 0 ? hits / predicted : 0;
        const recall = gold > 0 ? hits / gold : 0;
        const f = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
        return [row, { precision, recall, f, gold, predicted }];
      }),
    );
  }
}
