/** What language a document is in, as far as the gate must know. */
export interface LanguageVerdict {
  /** `ar`, `fa`, `ur`, `ckb`, `ps`, `ug`, `latin`, `other`, or `und` where the text is too short to tell. */
  readonly language: string;
  readonly basis: "letters" | "trigrams" | "length";
}

/** Letters looked at; news shows its language within its first sentences. */
const WINDOW = 4000;
const FEWEST_LETTERS = 20;

const KIND = new Uint8Array(0x10000);
const Kind = { NONE: 0, LATIN: 1, OTHER: 2, ARABIC: 3, AR: 4, FA: 5, UR: 6, CKB: 7, PS: 8, UG: 9 } as const;
const mark = (from: number, to: number, kind: number): void => {
  KIND.fill(kind, from, to + 1);
};
const markAll = (letters: string, kind: number): void => {
  for (const letter of letters) KIND[letter.charCodeAt(0)] = kind;
};
mark(0x41, 0x5a, Kind.LATIN);
mark(0x61, 0x7a, Kind.LATIN);
mark(0xc0, 0x24f, Kind.LATIN);
mark(0x370, 0x5ff, Kind.OTHER);
mark(0x900, 0x1fff, Kind.OTHER);
mark(0x3040, 0xd7ff, Kind.OTHER);
mark(0x620, 0x64a, Kind.ARABIC);
mark(0x671, 0x6d3, Kind.ARABIC);
mark(0xfb50, 0xfdff, Kind.ARABIC);
mark(0xfe70, 0xfefc, Kind.ARABIC);
// Letters that one of the languages uses all the time and the others hardly or never.
markAll("ةأإ", Kind.AR);
markAll("پچژگ", Kind.FA);
markAll("ٹڈڑںےہ", Kind.UR);
markAll("ێۆەڵڕ", Kind.CKB);
markAll("ښځډړټڼۍګ", Kind.PS);
markAll("ۇۈېڭۋ", Kind.UG);

/**
 * The language of a text in Arabic script by its letters: «ة أ إ» against «پ چ ژ گ», «ٹ ے ں», «ێ ۆ ە» and so on.
 * Undefined where they do not decide.
 */
function languageByLetters(text: string): LanguageVerdict | undefined {
  const count = new Int32Array(10);
  const end = Math.min(text.length, WINDOW);
  for (let at = 0; at < end; at++) count[KIND[text.charCodeAt(at)]]++;
  const letters =
    count[Kind.ARABIC] +
    count[Kind.AR] +
    count[Kind.FA] +
    count[Kind.UR] +
    count[Kind.CKB] +
    count[Kind.PS] +
    count[Kind.UG];
  const all = letters + count[Kind.LATIN] + count[Kind.OTHER];
  if (all < FEWEST_LETTERS) return { language: "und", basis: "length" };
  if (letters < all * 0.3)
    return { language: count[Kind.LATIN] >= count[Kind.OTHER] ? "latin" : "other", basis: "letters" };
  const share = (kind: number): number => count[kind] / letters;
  const arabic = share(Kind.AR);
  if (share(Kind.CKB) > 0.04)
    return { language: share(Kind.UG) > share(Kind.CKB) / 3 ? "ug" : "ckb", basis: "letters" };
  if (share(Kind.UG) > 0.04) return { language: "ug", basis: "letters" };
  if (share(Kind.PS) > 0.015) return { language: "ps", basis: "letters" };
  if (share(Kind.UR) > 0.04) return { language: "ur", basis: "letters" };
  if (arabic > 0.02 && arabic > 2 * share(Kind.FA)) return { language: "ar", basis: "letters" };
  if (share(Kind.FA) > 0.015 && arabic < 0.01 && letters > 60) return { language: "fa", basis: "letters" };
  return undefined;
}

/** By letters, and where they do not decide by trigrams, whose tables are loaded at the first such text. */
export async function detectLanguage(text: string): Promise<LanguageVerdict> {
  const verdict = languageByLetters(text);
  if (verdict !== undefined) return verdict;
  const { guessLanguage } = await import("../adapters/language-guess.js");
  const language = guessLanguage(text);
  return language === undefined ? { language: "und", basis: "length" } : { language, basis: "trigrams" };
}
