import { type BitCoder, CERTAIN } from "./bits.js";

/** In how many contexts a number may be guessed. */
const MOST_CONTEXTS = 6;
/** What a context says counts as much as what the wider one says once it was asked so often; the narrowest, sooner. */
const TRUST = 2.5;
const NARROWEST_TRUST = 1.2;
/** A context that has given an answer before, and was asked so often, keeps it to itself. */
const OWN = 3;
/** Older answers count half where a context was asked so often. */
const MOST_ANSWERS = 255;
/** What tells contexts of one slot apart. */
const OWNER = 0xff;

/** Spreads contexts over tables. */
export const mixed = (context: number, more: number): number =>
  Math.imul(context ^ more, 0x2c1b3c6d) ^ (context >>> 15);

/**
 * Codes numbers as answers to questions, how many bits they have and which, each guessed from the answers that were given
 * in its contexts so far. Whoever reads learns along: a pack holds no table for it. Only such arithmetic is done as gives
 * the same on every machine.
 */
export class Guesses {
  /** From the widest to the narrowest; to be set before a number is coded. */
  readonly contexts = new Int32Array(MOST_CONTEXTS);
  /** By slot: who it belongs to, how often it was asked, and how often the answer was yes, a byte each. Who comes later takes it. */
  readonly #answers: Int32Array;
  readonly #shift: number;
  /** Of the question at hand: its slots and what these hold. */
  readonly #slots = new Int32Array(MOST_CONTEXTS);
  readonly #known = new Int32Array(MOST_CONTEXTS);

  /** @param size For how many questions in contexts there is room, as a power of two. */
  constructor(
    private readonly bits: BitCoder,
    size: number,
  ) {
    this.#shift = 32 - size;
    this.#answers = new Int32Array(1 << size);
  }

  /** Codes a number from 0 on in the first `count` contexts. A writer is given it; a reader gives it, whatever it is given. */
  number(wanted: number, count: number): number {
    const own = wanted + 1;
    const length = 31 - Math.clz32(own);
    let bits = 0;
    while (this.#ask(bits, bits < length ? 1 : 0, count) === 1) bits++;
    let value = 1;
    for (let left = bits - 1; left >= 0; left--) {
      value = value * 2 + this.#ask((bits << 16) + value, (own >>> left) & 1, count);
    }
    return value - 1;
  }

  #ask(question: number, answer: number, count: number): number {
    const spread = Math.imul(question, 0x3504f333);
    let chance = 0.5;
    for (let at = 0; at < count; at++) {
      let hash = Math.imul(this.contexts[at] + spread, 0x297a2d39);
      hash ^= hash >>> 15;
      const slot = Math.imul(hash, 0x2c1b3c6d) >>> this.#shift;
      const owner = hash & OWNER;
      let known = this.#answers[slot];
      if (known >>> 16 !== owner) known = owner << 16;
      this.#slots[at] = slot;
      this.#known[at] = known;
      const trust = at === count - 1 ? NARROWEST_TRUST : TRUST;
      chance = ((known & 0xff) + trust * chance) / (((known >>> 8) & 0xff) + trust);
    }
    const given = this.bits.code(answer, Math.max(1, Math.min(CERTAIN - 1, Math.round(chance * CERTAIN))));
    for (let at = count - 1; at >= 0; at--) if (this.#learn(at, given)) break;
    return given;
  }

  /** Whether wider contexts need not learn the answer: they do as long as it is new here. */
  #learn(at: number, answer: number): boolean {
    const known = this.#known[at];
    let yes = known & 0xff;
    let asked = (known >>> 8) & 0xff;
    const before = answer === 1 ? yes : asked - yes;
    if (asked === MOST_ANSWERS) {
      asked >>= 1;
      yes >>= 1;
    }
    asked++;
    this.#answers[this.#slots[at]] = (known & ~0xffff) | (asked << 8) | (yes + answer);
    return before > 0 && asked > OWN;
  }
}
