/** Hash of the units from `start` to `end`, built from the right so that one pass yields the hash of every suffix. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = end - 1; at >= start; at--) hash = hashStep(hash, units[at]);
  return hash;
}

export const HASH_SEED = 0x2f0b4c47;

/** The hash of a word with `unit` put before it. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 0x01000193) ^ unit) | 0;

const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/** Every distinct folded word of a lexicon, numbered from 0, in one open-addressed hash table over one letter pool. */
export class WordTable {
  #letters: Uint16Array;
  #lettersUsed = 0;
  #from: Uint32Array;
  #hash: Int32Array;
  #slots: Int32Array;
  #count = 0;

  constructor(words = 1024) {
    this.#letters = new Uint16Array(words * 8);
    this.#from = new Uint32Array(words + 1);
    this.#hash = new Int32Array(words);
    this.#slots = new Int32Array(slotsFor(words)).fill(-1);
  }

  get count(): number {
    return this.#count;
  }

  /** The number of the word spelt by these units, or -1. `hash` is their `hashUnits`. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot];
      if (word === -1) return -1;
      if (this.#hash[word] === hash && this.#spells(word, units, start, end)) return word;
    }
  }

  /**
   * Like `find`, for units that follow a letter which is not written: the alef of the article after the preposition ل
   * (للعراق is ل + العراق). `hash` is that of the whole word, the silent letter included.
   */
  findWithSilent(silent: number, units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot];
      if (word === -1) return -1;
      if (this.#hash[word] !== hash) continue;
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

  /** The number of the word, which is added where it is new. */
  add(units: Uint16Array, start: number, end: number): number {
    const hash = hashUnits(units, start, end);
    const known = this.find(units, start, end, hash);
    if (known !== -1) return known;
    this.#makeRoom(end - start);
    const word = this.#count++;
    this.#hash[word] = hash;
    this.#letters.set(units.subarray(start, end), this.#lettersUsed);
    this.#lettersUsed += end - start;
    this.#from[word + 1] = this.#lettersUsed;
    this.#insert(word);
    return word;
  }

  #insert(word: number): void {
    const mask = this.#slots.length - 1;
    let slot = spread(this.#hash[word]) & mask;
    while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
  }

  #makeRoom(letters: number): void {
    if (this.#lettersUsed + letters > this.#letters.length) {
      const wider = new Uint16Array((this.#lettersUsed + letters) * 2);
      wider.set(this.#letters);
      this.#letters = wider;
    }
    if (this.#count + 1 >= this.#hash.length) {
      const hash = new Int32Array(this.#hash.length * 2);
      hash.set(this.#hash);
      this.#hash = hash;
      const from = new Uint32Array(hash.length + 1);
      from.set(this.#from);
      this.#from = from;
    }
    // Under half full, so that a word that is not there is found out after one or two looks.
    if ((this.#count + 1) * 2 > this.#slots.length) {
      this.#slots = new Int32Array(slotsFor(this.#slots.length)).fill(-1);
      for (let word = 0; word < this.#count; word++) this.#insert(word);
    }
  }

  /** The folded letters of a word. */
  spelling(word: number): string {
    return String.fromCharCode(...this.#letters.subarray(this.#from[word], this.#from[word + 1]));
  }

  clone(): WordTable {
    const copy = new WordTable(1);
    copy.#letters = this.#letters.slice();
    copy.#lettersUsed = this.#lettersUsed;
    copy.#from = this.#from.slice();
    copy.#hash = this.#hash.slice();
    copy.#slots = this.#slots.slice();
    copy.#count = this.#count;
    return copy;
  }
}

/** A power of two that leaves more than half of the slots free for `words` words. */
function slotsFor(words: number): number {
  let slots = 16;
  while (slots < words * 2 + 2) slots *= 2;
  return slots;
}
