/** Classes of folded characters, as the tokeniser sees them. */
export const CharClass = {
  /** Punctuation, symbols and everything else that stands alone. */
  OTHER: 0,
  ARABIC: 1,
  /** Letters of every other script. */
  LETTER: 2,
  DIGIT: 3,
  SPACE: 4,
  BREAK: 5,
} as const;

const ARABIC_LETTERS: readonly (readonly [number, number])[] = [
  [0x0620, 0x064a],
  [0x066e, 0x06d3],
  [0x06d5, 0x06d5],
  [0x06ee, 0x06ef],
  [0x06fa, 0x06fc],
  [0x0750, 0x077f],
  [0x08a0, 0x08c7],
];

/** Blocks whose characters are letters; a coarse map is enough, as such words are never looked up by their letters. */
const OTHER_LETTERS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x02af],
  [0x0370, 0x03ff],
  [0x0400, 0x052f],
  [0x0531, 0x0587],
  [0x05d0, 0x05ea],
  [0x0710, 0x072f],
  [0x0900, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0x9fff],
  [0xa000, 0xd7ff],
  [0xf900, 0xfaff],
];

const SPACES = [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000];
const BREAKS = [0x0a, 0x0d, 0x85, 0x2028, 0x2029];

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to] of OTHER_LETTERS) table.fill(CharClass.LETTER, from, to + 1);
  for (const [from, to] of ARABIC_LETTERS) table.fill(CharClass.ARABIC, from, to + 1);
  table.fill(CharClass.DIGIT, 0x30, 0x3a);
  for (const code of SPACES) table[code] = CharClass.SPACE;
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = CharClass.SPACE;
  for (const code of BREAKS) table[code] = CharClass.BREAK;
  return table;
}

/** Class of every UTF-16 code unit of folded text. */
export const CHAR_CLASS: Uint8Array = buildClasses();

/** Marks that sit on the letter before them: harakat, Quranic signs, combining hamza, tatweel. They belong to its span. */
export function isMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    code === 0x0640 ||
    (code >= 0x06d6 && code <= 0x06dc) ||
    (code >= 0x06df && code <= 0x06e8 && code !== 0x06e5 && code !== 0x06e6) ||
    (code >= 0x06ea && code <= 0x06ed) ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x08d3 && code <= 0x08ff && code !== 0x08e2) ||
    (code >= 0x0300 && code <= 0x036f)
  );
}

/** Controls that show nothing: joiners, bidi marks and isolates, soft hyphen, byte order mark, variation selectors. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x00ad ||
    code === 0x061c ||
    code === 0xfeff
  );
}
