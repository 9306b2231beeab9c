import { hashUnits, mixed } from "../text/hash.js";
import type { ImageReader, Numbers } from "./table-image.js";

/** The place of a hash among slots of two numbers each. */
const slotOf = (hash: number): number => mixed(hash) << 1;

/** Letters that words have on average, a little more. */
const LETTERS_A_WORD = 8;

/** Every distinct folded word of a lexicon, numbered from 0, in one open-addressed hash table over one letter pool. */
export class WordTable {
  #letters: Uint16Array;
  /** By word, with one more entry at the end: where its letters begin. */
  #from: Int32Array;
  /** Two numbers a slot: the hash of a word, and its number and one more, 0 where the slot is free. */
  #slots: Int32Array;
  #count = 0;

  /** `words` is how many are expected; room for more is made when they come. */
  constructor(words = 1024) {
    this.#letters = new Uint16Array(words * LETTERS_A_WORD);
    this.#from = new Int32Array(words + 2);
    this.#slots = new Int32Array(slotsFor(words + 1) * 2);
  }

  /** The words of an image that `tables` went into. */
  static over(image: ImageReader): WordTable {
    const table = new WordTable(0);
    table.#letters = image.read(Uint16Array);
    table.#from = image.read(Int32Array);
    table.#slots = image.read(Int32Array);
    table.#count = table.#from.length - 2;
    return table;
  }

  /** All that it knows. */
  get tables(): readonly Numbers[] {
    return [this.#letters.subarray(0, this.#from[this.#count]), this.#from.subarray(0, this.#count + 2), this.#slots];
  }

  get count(): number {
    return this.#count;
  }

  /** The number of the word spelt by these units, or -1. `hash` is their `hashUnits`. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const word = slots[slot + 1] - 1;
      if (word === -1 || (slots[slot] === hash && this.#spells(word, units, start, end))) return word;
    }
  }

  /**
   * Like `find`, for units that follow a letter which is not written: the alef of the article after the preposition ل
   * (للعراق is ل + العراق). `hash` is that of the whole word, the silent letter included.
   */
  findWithSilent(silent: number, units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const word = slots[slot + 1] - 1;
      if (word === -1) return -1;
      if (slots[slot] !== hash) continue;
      const from = this.#from[word];
      if (this.#letters[from] === silent && this.#from[word + 1] - from === end - start + 1) {
        let at = start;
        while (at < end && this.#letters[from + 1 + at - start] === units[at]) at++;
        if (at === end) return word;
      }
    }
  }

  #spells(word: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#from[word];
    if (this.#from[word + 1] - from !== end - start) return false;
    const letters = this.#letters;
    for (let at = start, own = from; at < end; at++, own++) if (letters[own] !== units[at]) return false;
    return true;
  }

  /** The number of the word spelt by these units, which is added where it is new. */
  add(units: Uint16Array, start: number, end: number): number {
    const hash = hashUnits(units, start, end);
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = slotOf(hash) - 2;
    for (;;) {
      slot = (slot + 2) & mask;
      const known = slots[slot + 1] - 1;
      if (known === -1) break;
      if (slots[slot] === hash && this.#spells(known, units, start, end)) return known;
    }
    const word = this.#count++;
    const from = this.#from[word];
    const to = from + end - start;
    if (to > this.#letters.length) this.#widenLetters(to);
    for (let at = start, own = from; at < end; at++, own++) this.#letters[own] = units[at];
    this.#from[word + 1] = to;
    slots[slot] = hash;
    slots[slot + 1] = word + 1;
    if (this.#count + 1 === this.#from.length) this.#widen();
    return word;
  }

  #widenLetters(needed: number): void {
    const letters = new Uint16Array(needed * 2);
    letters.set(this.#letters);
    this.#letters = letters;
  }

  #widen(): void {
    const from = new Int32Array(this.#count * 2 + 2);
    from.set(this.#from);
    this.#from = from;
    const old = this.#slots;
    const slots = new Int32Array(slotsFor(this.#count * 2) * 2);
    const mask = slots.length - 2;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      let slot = slotOf(old[at]) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[at];
      slots[slot + 1] = old[at + 1];
    }
    this.#slots = slots;
  }

  clone(): WordTable {
    const copy = new WordTable();
    copy.#letters = this.#letters.slice();
    copy.#from = this.#from.slice();
    copy.#slots = this.#slots.slice();
    copy.#count = this.#count;
    return copy;
  }
}

/** A power of two that leaves a third of the slots free for `words` words. */
function slotsFor(words: number): number {
  let slots = 16;
  while (slots * 2 < words * 3) slots *= 2;
  return slots;
}
