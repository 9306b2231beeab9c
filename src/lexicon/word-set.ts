import { foldKey } from "../text/fold.js";
import { hashBehind, hashText } from "../text/hash.js";
import { HashBits } from "../text/hash-bits.js";
import { type Analysis, wordAt } from "./analysis.js";

/** Bits for each word: of sixty-four tokens that are none of them at most one is read all the same. */
const BITS = 64;

function bitsOf(words: readonly string[]): HashBits {
  let length = 1;
  while (length * 32 < words.length * BITS) length *= 2;
  const bits = new HashBits(new Int32Array(length));
  for (const word of words) bits.add(hashText(word));
  return bits;
}

/**
 * Words that rules look for at tokens. The hash of a token tells of nearly every one that it is none of them, and no letters
 * are read: rules ask for words far more often than they find them.
 */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #hashes: HashBits;

  /** @param words With blanks between them, as they are written. */
  constructor(words: string) {
    const folded = words.split(" ").map(foldKey);
    this.#words = new Set(folded);
    this.#hashes = bitsOf(folded);
  }

  /** Whether a token is one of the words. */
  has(analysis: Analysis, token: number): boolean {
    const { count, hash } = analysis.tokens;
    if (token < 0 || token >= count || !this.#hashes.mayHave(hash[token])) return false;
    return this.#words.has(wordAt(analysis, token));
  }

  /** Whether a token is one of the words behind a letter. */
  hasBehind(analysis: Analysis, token: number): boolean {
    const { text, tokens } = analysis;
    if (token < 0 || token >= tokens.count) return false;
    if (!this.#hashes.mayHave(hashBehind(tokens.hash[token], text.units[tokens.start[token]]))) return false;
    return this.#words.has(wordAt(analysis, token).slice(1));
  }
}

/** What words mean that rules look for at tokens, as with `WordSet`. */
export class WordMap<Meaning> {
  readonly #meanings: ReadonlyMap<string, Meaning>;
  readonly #hashes: HashBits;

  constructor(meanings: Readonly<Record<string, Meaning>>) {
    this.#meanings = new Map(Object.entries(meanings).map(([word, meaning]) => [foldKey(word), meaning]));
    this.#hashes = bitsOf([...this.#meanings.keys()]);
  }

  /** What a token means, where it is one of the words. */
  of(analysis: Analysis, token: number): Meaning | undefined {
    const { count, hash } = analysis.tokens;
    if (token < 0 || token >= count || !this.#hashes.mayHave(hash[token])) return undefined;
    return this.#meanings.get(wordAt(analysis, token));
  }
}

/** Words bare and behind each of some letters: «كأس», «بكأس». */
export const behindLetters = (letters: string, words: string): string =>
  words
    .split(" ")
    .flatMap((word) => [word, ...[...letters].map((letter) => letter + word)])
    .join(" ");

/** Whether a token ends in some folded letters. */
export function endsIn({ text: { units }, tokens }: Analysis, token: number, letters: string): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const from = tokens.end[token] - letters.length;
  if (from < tokens.start[token]) return false;
  for (let at = letters.length - 1; at >= 0; at--) if (units[from + at] !== letters.charCodeAt(at)) return false;
  return true;
}
