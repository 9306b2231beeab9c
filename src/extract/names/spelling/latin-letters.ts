/** A letter of a word with the short vowel that is written on it; `doubled` under a shadda. */
export interface Letter {
  readonly letter: string;
  readonly vowel: string;
  readonly doubled: boolean;
}

const SHORT_VOWELS: Readonly<Record<string, string>> = { "\u064e": "a", "\u064f": "u", "\u0650": "i" };
const SHADDA = "\u0651";
const MARK = /[\u0640\u064b-\u065f\u0670]/;

/** The letters of a word as it stands, with the marks on them. */
export function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const character of word.replaceAll("ی", "ي")) {
    if (!MARK.test(character)) {
      letters.push({ letter: character, vowel: "", doubled: false });
      continue;
    }
    const last = letters.pop();
    if (last === undefined) continue;
    letters.push({
      letter: last.letter,
      vowel: SHORT_VOWELS[character] ?? last.vowel,
      doubled: last.doubled || character === SHADDA,
    });
  }
  return letters;
}

/** A piece of a spelling: a consonant, or a vowel that is written out. */
export interface Piece {
  text: string;
  readonly consonant: boolean;
  /** A long vowel, which opens its syllable. */
  readonly long?: boolean;
}

/** Runs of consonants and single vowels of a spelling, in turn; `end` is exclusive. */
export function runsOf(pieces: readonly Piece[]): { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let start = 0; start < pieces.length; ) {
    let end = start + 1;
    if (pieces[start].consonant) while (end < pieces.length && pieces[end].consonant) end++;
    runs.push({ start, end });
    start = end;
  }
  return runs;
}
