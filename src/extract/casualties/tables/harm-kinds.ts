import type { HarmKind } from "../../../model/casualty.js";

/** What a word says that is known to tell of dead or wounded, by its root: «إصابات». */
export const kindOfHarmWord = (word: string): HarmKind => (/اصاب|جرح/.test(word) ? "injured" : "killed");

/** The harm that any word tells of by its root, or null: «القتلى», «المفقودين». */
export function kindOfWord(word: string): HarmKind | null {
  if (/قتل|ضحايا|شهدا|وفيات/.test(word)) return "killed";
  if (/جرح|مصاب|اصابات/.test(word)) return "injured";
  if (/مفقود/.test(word)) return "missing";
  return null;
}
