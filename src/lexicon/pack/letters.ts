/**
 * Packed Arabic is written with one-byte letters: the two lists change places, so that nothing needs escaping. That halves
 * what compressors have to look at, and lets JavaScript engines keep most of a pack in one byte a letter.
 */
const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىپچژڤکگیًٌٍَُِّْ٠";
export const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Letters outside of the lists lie above this or stay as they are. */
const COVERED = 0x700;

/** The code unit that each code unit below 0x700 changes places with. */
export const SWAPPED = new Uint16Array(COVERED).map((_, unit) => unit);
for (let at = 0; at < LETTERS.length; at++) {
  SWAPPED[ARABIC.charCodeAt(at)] = LETTERS.charCodeAt(at);
  SWAPPED[LETTERS.charCodeAt(at)] = ARABIC.charCodeAt(at);
}

/** Writes Arabic letters as Latin ones and the other way round; twice gives the same text again. */
export function swapLetters(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    out += String.fromCharCode(unit < COVERED ? SWAPPED[unit] : unit);
  }
  return out;
}

/** Printable signs of one byte that a script's template literal takes as they are. */
export const SIGNS = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((sign) => !"\\`$".includes(sign))
  .join("");

/** The article as it is packed. */
export const ARTICLE = swapLetters("ال");
