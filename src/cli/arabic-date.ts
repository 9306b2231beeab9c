import type { Extractor } from "../corpus/index.js";

/** Reads a publication date in Arabic words with the date layer itself: «الخميس 15 آب 2024» → `2024-08-15`. */
export const arabicDateReader =
  (extractor: Extractor) =>
  (text: string): string | null => {
    const { timexes } = extractor.extract({ id: "", text: text.slice(0, 200) });
    const found = timexes.find(({ value }) => /^\d{4}-\d{2}-\d{2}/.test(value));
    return found === undefined ? null : found.value.slice(0, 10);
  };
