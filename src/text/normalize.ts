import { fold, foldedString, toRaw } from "./fold.js";
import type { FoldProfile } from "./fold-table.js";

/** A cleaned text that still knows where its letters come from. */
export interface NormalizedText {
  readonly text: string;
  /** The range of the original text behind a range of the cleaned one. */
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number };
}

/**
 * Cleans Arabic text. `display` keeps the reader's letters and drops tatweel, harakat, invisible controls and
 * presentation forms, and reads references («&nbsp;»); `matching` also joins the spellings that mean the same word, for
 * search keys.
 *
 * @example normalize("العـــراقُ").text // "العراق"
 * @example normalize("أُنْبَار", "matching").text // "انبار"
 */
export function normalize(text: string, profile: FoldProfile = "display"): NormalizedText {
  const folded = fold(text, profile);
  return {
    text: foldedString(folded),
    toOriginal(start, end) {
      const span = toRaw(folded, start, end);
      return { start: span.start, end: span.end };
    },
  };
}
