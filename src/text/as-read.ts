import { fold, foldedString } from "./fold.js";

/** Blanks that are none, ligatures, what is only seen or not even that, references, and letters of other keyboards. */
const UNUSUAL = /[^\S ]| {2}|(?<!\p{L})و |[\p{Cf}&ـیک\u0653-\u0655\ufb50-\ufdff\ufe70-\ufefc]/u;

/**
 * The words of a text as they are read: one blank between two, the letters that an Arabic keyboard has for those that look
 * like them, و before its word, no tatweel and no invisible controls. Hamzas and harakat stay, as they say how a name is spelled.
 *
 * @example asRead("کریـم\u00a0فُلان") // "كريم فُلان"
 */
export const asRead = (words: string): string =>
  UNUSUAL.test(words) ? foldedString(fold(words, "reading")).normalize("NFC").replace(/\s+/g, " ") : words;
