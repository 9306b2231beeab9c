import { hiddenArticle } from "../../../lexicon/analysis.js";
import type { Facts } from "./facts.js";
import { isRelational } from "./governed-names.js";

/**
 * What ل has taken of the article of the word that begins a name. Of a word that itself begins with ل both letters are gone,
 * which only the adjective behind it tells: «للجنة الدستورية», but «للجنة الصليب الأحمر».
 */
export function hiddenIn(facts: Facts, token: number, peeled: number): "" | "ا" | "ال" {
  const hidden = hiddenArticle(facts.analysis, token, peeled) ?? "";
  return hidden === "ال" && !isRelational(facts, token + 1) ? "" : hidden;
}
