import { isInvisible, isMark } from "./characters.js";

/** Code units with a meaning of their own in a fold table. */
export const DELETE = 0;
export const EXPAND = 1;
export const CARRIAGE_RETURN = 0x0d;

/**
 * `matching`: one key for all usual spellings. `display`: the reader's own letters without typographic noise. `reading`: what
 * tells how a word is read, hamzas and harakat among it, in the letters of an Arabic keyboard.
 */
export type FoldProfile = "matching" | "display" | "reading";

/** The blocks that marks and invisible controls stand in; asking all code units would be felt at the start. */
const DROPPED_BLOCKS: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x600, 0x8ff],
  [0x2000, 0x206f],
  [0xfe00, 0xfeff],
];

const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ٲ: "ا",
  ٳ: "ا",
  ؤ: "و",
  ٶ: "و",
  ۇ: "و",
  ۆ: "و",
  ۋ: "و",
  ۈ: "و",
  ئ: "ي",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ۍ: "ي",
  ێ: "ي",
  ے: "ي",
  ۓ: "ي",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ۂ: "ه",
  ۃ: "ه",
  ە: "ه",
  ھ: "ه",
  ک: "ك",
  ڪ: "ك",
  گ: "ك",
  ڭ: "ك",
  ݣ: "ك",
  چ: "ج",
  پ: "ب",
  ڤ: "ف",
  ڥ: "ف",
  ژ: "ز",
  ڨ: "ق",
  ٹ: "ت",
  ڈ: "د",
  ڑ: "ر",
  ں: "ن",
  ڵ: "ل",
  ڕ: "ر",
};

/** Letters of the Persian keyboard that are not told from ours by the eye. */
const OTHER_KEYBOARDS = ["ی", "ک"];

const TATWEEL = 0x0640;

const PUNCTUATION: Readonly<Record<string, string>> = {
  "،": ",",
  "؛": ";",
  "؟": "?",
  "٪": "%",
  "٫": ".",
  "٬": ",",
  "۔": ".",
  "·": ".",
  "•": "*",
  "…": ".",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "″": '"',
  "＂": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "‹": "'",
  "›": "'",
  "`": "'",
  "´": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "﴾": "(",
  "﴿": ")",
  "⁄": "/",
  "∕": "/",
  "×": "x",
};

const code = (letter: string): number => letter.charCodeAt(0);

function foldDigits(table: Uint16Array): void {
  for (let digit = 0; digit < 10; digit++) {
    table[0x0660 + digit] = 0x30 + digit;
    table[0x06f0 + digit] = 0x30 + digit;
    table[0xff10 + digit] = 0x30 + digit;
  }
}

/** Latin letters lose case and accents; what has no single base letter (ß, æ) stays. */
function foldLatin(table: Uint16Array): void {
  for (let upper = 0x41; upper <= 0x5a; upper++) table[upper] = upper + 0x20;
  for (let accented = 0xc0; accented <= 0x24f; accented++) {
    const base = String.fromCharCode(accented).normalize("NFD").charCodeAt(0);
    table[accented] = base >= 0x41 && base <= 0x5a ? base + 0x20 : base;
  }
}

function unchanged(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  return table;
}

/** Maps a code unit to its folded unit, to `DELETE`, or to `EXPAND` where one unit becomes several. */
export function buildFoldTable(profile: FoldProfile): Uint16Array {
  const table = unchanged();
  for (let unit = 0; unit < 0x20; unit++) table[unit] = 0x20;
  table[0x7f] = 0x20;
  for (let unit = 0x80; unit < 0xa0; unit++) table[unit] = 0x20;
  for (const unit of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[unit] = 0x20;
  for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = 0x20;
  for (const unit of [0x0a, 0x85, 0x2028, 0x2029]) table[unit] = 0x0a;
  table[CARRIAGE_RETURN] = EXPAND;
  for (const [from, to] of DROPPED_BLOCKS) {
    for (let unit = from; unit <= to; unit++) {
      const isNoise = profile === "reading" ? unit === TATWEEL : isMark(unit);
      if (isNoise || isInvisible(unit)) table[unit] = DELETE;
    }
  }
  for (let unit = 0xfb50; unit <= 0xfdff; unit++) table[unit] = EXPAND;
  for (let unit = 0xfe70; unit <= 0xfefc; unit++) table[unit] = EXPAND;
  // What a reference stands for: «&quot;».
  table[code("&")] = EXPAND;
  table[0xfd3e] = code("(");
  table[0xfd3f] = code(")");
  if (profile === "reading") for (const letter of OTHER_KEYBOARDS) table[code(letter)] = code(LETTERS[letter]);
  if (profile !== "matching") return table;
  for (const [from, to] of Object.entries(LETTERS)) table[code(from)] = code(to);
  for (const [from, to] of Object.entries(PUNCTUATION)) table[code(from)] = code(to);
  foldDigits(table);
  foldLatin(table);
  return table;
}
