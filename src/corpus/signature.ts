/** What two texts are compared by: 64 bits of their exact letters and 64 bits of their wording. */
export interface Signature {
  readonly exactHigh: number;
  readonly exactLow: number;
  readonly nearHigh: number;
  readonly nearLow: number;
  /** Words; texts with few of them are never called nearly the same. */
  readonly words: number;
}

const BLANK = 0;
const LETTER = 1;
const SILENT = 2;

/** Letters and digits of any script count; harakat and tatweel do not; the rest separates words. */
const CLASS = new Uint8Array(0x10000).fill(LETTER);
CLASS.fill(BLANK, 0, 0x30);
CLASS.fill(BLANK, 0x3a, 0x41);
CLASS.fill(BLANK, 0x5b, 0x61);
CLASS.fill(BLANK, 0x7b, 0xc0);
CLASS.fill(BLANK, 0x600, 0x620);
CLASS.fill(SILENT, 0x64b, 0x660);
CLASS[0x640] = SILENT;
CLASS[0x670] = SILENT;
CLASS.fill(BLANK, 0x66a, 0x66e);
CLASS[0x6d4] = BLANK;
CLASS.fill(BLANK, 0x2000, 0x2070);
CLASS.fill(SILENT, 0x200b, 0x2010);
CLASS.fill(BLANK, 0x3000, 0x3040);
CLASS[0xfeff] = SILENT;

/** Murmur3's finaliser: spreads 32 bits evenly. */
function spread(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** A fresh vote counter for each text would cost more than counting; one thread works on one text at a time. */
const votes = new Int32Array(64);

function vote(bits: number, from: number): void {
  for (let bit = 0; bit < 32; bit++) votes[from + bit] += ((bits >>> bit) & 1) * 2 - 1;
}

function verdict(from: number): number {
  let bits = 0;
  for (let bit = 0; bit < 32; bit++) if (votes[from + bit] > 0) bits |= 1 << bit;
  return bits >>> 0;
}

/**
 * Signature of a text. Exact: all words in order, so that blanks, harakat and punctuation make no difference. Near: a
 * simhash over runs of three words (Charikar 2002), whose bits differ little where the wording differs little.
 */
export function signatureOf(text: string): Signature {
  votes.fill(0);
  let exactHigh = 0x9747b28c;
  let exactLow = 0x2f0b4413;
  let word = 0;
  let before = 0;
  let beforeThat = 0;
  let words = 0;
  let inWord = false;
  const length = text.length;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0x20;
    const kind = CLASS[unit];
    if (kind === LETTER) {
      word = (inWord ? Math.imul(word, 0x01000193) : 0x811c9dc5) ^ unit;
      inWord = true;
    } else if (kind === BLANK && inWord) {
      inWord = false;
      words++;
      const mixed = spread(word);
      exactHigh = Math.imul(exactHigh ^ mixed, 0x5bd1e995) + 0x165667b1;
      exactLow = Math.imul(exactLow, 0x01000193) ^ Math.imul(mixed, 0x9e3779b1);
      if (words >= 3) {
        const run = Math.imul(Math.imul(beforeThat, 31) + before, 0x27d4eb2f) + mixed;
        vote(spread(run), 0);
        vote(spread(run ^ 0x5f356495), 32);
      }
      beforeThat = before;
      before = mixed;
    }
  }
  return {
    exactHigh: spread(exactHigh) >>> 0,
    exactLow: spread(exactLow ^ words) >>> 0,
    nearHigh: verdict(0),
    nearLow: verdict(32),
    words,
  };
}
