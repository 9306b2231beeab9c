import type { FoldedText } from "../../../text/fold.js";

/** Endings that family names of other languages have and no word of Arabic: Russian, Ukrainian, Polish, Serbian, Georgian, Turkish, German, Swedish, Pashto. */
const ENDINGS =
  "لييف|رييف|نييف|سييف|تييف|انوف|ينوف|كوف|اروف|يروف|يلوف|افوف|ادوف|ينكو|وفسكي|يفسكي|ينسكي|انسكي|تسكي|لسكي|رسكي|دسكي|وفيتش|يفيتش|شفيلي|ينادزه|اوغلو|شتاين|نبرغ|نبيرغ|نبورغ|ديفا|سفيلي|وفسكايا|ستروم|كزاي|فزاي|دزاي|رزاي|لزاي|نزاي"
    .split("|")
    .map((ending) => Array.from(ending, (letter) => letter.charCodeAt(0)));

/** The fewest letters before such an ending. */
const STEM = 2;

/** Endings by their last letter, as most words have none of these. */
const BY_LAST = new Map<number, number[][]>();
for (const ending of ENDINGS) {
  const last = ending[ending.length - 1];
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), ending]);
}

/** Whether a word ends like a family name of another language: «كوناشينكوف», «فيسنوفسكي». */
export function endsLikeFamily({ units }: FoldedText, start: number, end: number): boolean {
  const endings = BY_LAST.get(units[end - 1]);
  return (
    endings?.some((ending) => {
      const from = end - ending.length;
      if (from - start < STEM) return false;
      for (let at = 0; at < ending.length; at++) if (units[from + at] !== ending[at]) return false;
      return true;
    }) ?? false
  );
}
