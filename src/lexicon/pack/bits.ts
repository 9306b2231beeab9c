import { SIGNS } from "./letters.js";

/** Likelihoods are told in parts of this. */
export const CERTAIN = 4096;

/**
 * Codes answers, 1 for yes and 0 for no, in as much room as their likelihood leaves them: the likely ones in next to none.
 * A writer takes the answer; a reader, which must be asked the same questions, gives it.
 */
export interface BitCoder {
  /** @param chance How likely a yes is: from 1 to `CERTAIN` - 1. */
  code(answer: number, chance: number): number;
}

/** A digit tells six bits: Huffman codes, which compressors end in, keep so many signs without loss. */
const DIGIT = 6;
const DIGITS = SIGNS.slice(0, 1 << DIGIT);
/** A range of less than this takes in another digit. */
const NARROW = 1 << 24;
const WHOLE = NARROW << DIGIT;
const LOW_BITS = NARROW - 1;
/** So many digits tell a place in the whole. */
const PLACE = 5;

/** Range coding: an answer leaves of the range of numbers that may still come its share. */
export class BitWriter implements BitCoder {
  #low = 0;
  #range = WHOLE;
  readonly #digits: number[] = [];

  code(answer: number, chance: number): number {
    const share = (this.#range >>> 12) * chance;
    if (answer === 1) this.#range = share;
    else {
      this.#low += share;
      this.#range -= share;
      if (this.#low >= WHOLE) this.#carry();
    }
    while (this.#range < NARROW) this.#put();
    return answer;
  }

  /** The digits, without the noughts at the end. */
  text(): string {
    for (let place = 0; place < PLACE; place++) this.#put();
    while (this.#digits.at(-1) === 0) this.#digits.pop();
    return this.#digits.map((digit) => DIGITS[digit]).join("");
  }

  #put(): void {
    this.#digits.push(this.#low >>> 24);
    this.#low = (this.#low & LOW_BITS) << DIGIT;
    this.#range <<= DIGIT;
  }

  #carry(): void {
    this.#low -= WHOLE;
    let at = this.#digits.length - 1;
    while (this.#digits[at] === DIGITS.length - 1) this.#digits[at--] = 0;
    this.#digits[at]++;
  }
}

/** Reads what `BitWriter` wrote: a text from `at` on. */
export class BitReader implements BitCoder {
  #range = WHOLE;
  #place = 0;
  readonly #values = new Uint8Array(0x80);

  constructor(
    private readonly text: string,
    private at: number,
  ) {
    for (let digit = 0; digit < DIGITS.length; digit++) this.#values[DIGITS.charCodeAt(digit)] = digit;
    for (let place = 0; place < PLACE; place++) this.#place = (this.#place << DIGIT) | this.#next();
  }

  code(_: number, chance: number): number {
    const share = (this.#range >>> 12) * chance;
    const yes = this.#place < share;
    if (yes) this.#range = share;
    else {
      this.#place -= share;
      this.#range -= share;
    }
    while (this.#range < NARROW) {
      this.#range <<= DIGIT;
      this.#place = (this.#place << DIGIT) | this.#next();
    }
    return yes ? 1 : 0;
  }

  /** Behind the end come noughts. */
  #next(): number {
    return this.at < this.text.length ? this.#values[this.text.charCodeAt(this.at++)] : 0;
  }
}
