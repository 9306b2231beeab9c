import { entityAt } from "./entities.js";

/** Blanks that are none, ligatures, what is only seen or not even that, and letters of other keyboards. */
const UNUSUAL = /[^\S ]| {2}|(?<!\p{L})و |[\p{Cf}&ـیک\u0653-\u0655\ufb50-\ufdff\ufe70-\ufefc]/u;

/**
 * The words of a text as they are read: one blank between two, the letters that an Arabic keyboard has for those that look
 * like them, و before its word, no tatweel and no invisible controls. Hamzas and harakat stay, as they say how a name is spelled.
 *
 * @example asRead("کریـم\u00a0فُلان") // "كريم فُلان"
 */
export const asRead = (words: string): string =>
  UNUSUAL.test(words)
    ? words
        .replace(/&[#\w]+;/g, (reference) => entityAt(reference, 0)?.character ?? reference)
        .normalize("NFKC")
        .replace(/[\p{Cf}ـ]/gu, "")
        .replaceAll("ی", "ي")
        .replaceAll("ک", "ك")
        .replace(/\s+/g, " ")
        .replace(/(?<!\p{L})و (?=\p{L}{2})/gu, "و")
    : words;
