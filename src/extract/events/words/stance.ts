import { wordAt } from "../../../lexicon/analysis.js";
import type { Scene } from "../scene/scene.js";

// Participles that lead by ل to whom one is for or against: «مظاهرة مؤيدة للرئيس», «احتجاجات مناهضة للحكومة».

const FOR = /^(?:ال)?(?:مويد|داعم|مناصر|مساند|موالي)ه?$/;
const AGAINST = /^(?:ال)?(?:مناهض|معادي|مناويي?|معارض|رافض|منافي)ه?$/;

/** What side the word at a token takes, or null. */
export function stanceAt({ analysis }: Scene, token: number): "for" | "against" | null {
  const word = wordAt(analysis, token);
  return FOR.test(word) ? "for" : AGAINST.test(word) ? "against" : null;
}
