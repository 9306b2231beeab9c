import type { QualityRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";

/** Adjectives after a name that belong to it: their last token and their English. */
export interface Qualities {
  readonly last: number;
  readonly english: string;
}

/** Qualities that follow `last` and that names of this kind take: مستشفى معان [الحكومي], الغوطة [الشرقية]. */
export function qualitiesAfter(facts: Facts, last: number, of: QualityRow["of"], most: number): Qualities {
  const { analysis, families } = facts;
  const words: string[] = [];
  let end = last;
  while (words.length < most && has(facts, end + 1, Fact.QUALITY)) {
    const hit = hitWhere(facts, end + 1, families.quality, (one) => analysis.hits.peeled[one] === 0);
    if (hit === -1) break;
    const row = analysis.lexicon.row<QualityRow>(analysis.hits.entry[hit]);
    if (row.of !== of) break;
    words.push(row.english);
    end++;
  }
  return { last: end, english: words.join(" ") };
}
