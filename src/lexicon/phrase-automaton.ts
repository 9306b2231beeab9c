import type { LexiconSize } from "./pack/parts.js";
import type { ImageReader, Numbers } from "./table-image.js";

type AutomatonSize = Pick<LexiconSize, "words" | "edges" | "states" | "senses">;

/** A slot of the edge table: the state that an edge leaves and one more, its word, the state that it leads to, nothing. */
const SLOT = 4;

/** A word as one of 32 bits. */
export const wordBit = (word: number): number => 1 << (word & 31);

/**
 * All surfaces of a lexicon as one automaton over word numbers. State 0 is the start; a state that ends a surface
 * carries a chain of senses. Edges from the start are an array by word, as most surfaces are single words; all others
 * live in one open-addressed table keyed by (state, word).
 */
export class PhraseAutomaton {
  /** By word: the state after it at the start, 0 where no surface begins with it. */
  #start: Int32Array;
  #edges: Int32Array;
  #edgeCount = 0;
  #states = 1;
  /** By state: bits of the words that its edges read (`wordBit`), so that most walks stop without a look-up. */
  #followers: Int32Array;
  /** By state: the number of its first sense and one more, 0 where no surface ends in it. */
  #firstSense: Int32Array;
  /** By sense: the next one of the state and one more, 0 at the end. */
  #senseNext: Int32Array;
  #senseEntry: Int32Array;
  #senseFeatures: Int32Array;
  #senses = 0;

  /** How many of each are expected; room for more is made when they come. */
  constructor(
    { words, edges, states, senses }: AutomatonSize = { words: 1024, edges: 1024, states: 1024, senses: 1024 },
  ) {
    this.#start = new Int32Array(words + 1);
    this.#edges = new Int32Array(slotsFor(edges + 1) * SLOT);
    this.#followers = new Int32Array(states + 1);
    this.#firstSense = new Int32Array(states + 1);
    this.#senseNext = new Int32Array(senses + 1);
    this.#senseEntry = new Int32Array(senses + 1);
    this.#senseFeatures = new Int32Array(senses + 1);
  }

  /** The automaton of an image that `tables` went into. */
  static over(image: ImageReader): PhraseAutomaton {
    const automaton = new PhraseAutomaton({ words: 0, edges: 0, states: 0, senses: 0 });
    automaton.#start = image.read(Int32Array);
    automaton.#edges = image.read(Int32Array);
    automaton.#followers = image.read(Int32Array);
    automaton.#firstSense = image.read(Int32Array);
    automaton.#senseNext = image.read(Int32Array);
    automaton.#senseEntry = image.read(Int32Array);
    automaton.#senseFeatures = image.read(Int32Array);
    [automaton.#edgeCount] = image.read(Int32Array);
    automaton.#states = automaton.#followers.length;
    automaton.#senses = automaton.#senseNext.length;
    return automaton;
  }

  /** All that it knows. */
  get tables(): readonly Numbers[] {
    return [
      this.#start,
      this.#edges,
      this.#followers.subarray(0, this.#states),
      this.#firstSense.subarray(0, this.#states),
      this.#senseNext.subarray(0, this.#senses),
      this.#senseEntry.subarray(0, this.#senses),
      this.#senseFeatures.subarray(0, this.#senses),
      Int32Array.of(this.#edgeCount),
    ];
  }

  /** Edges that do not leave the start. */
  get edges(): number {
    return this.#edgeCount;
  }

  get states(): number {
    return this.#states;
  }

  get senses(): number {
    return this.#senses;
  }

  /** The state after reading `word` in `state`, or -1. */
  step(state: number, word: number): number {
    if (state === 0) return (word < this.#start.length ? this.#start[word] : 0) || -1;
    const edges = this.#edges;
    const mask = edges.length - 1;
    for (let slot = slotOf(state, word) & mask; ; slot = (slot + SLOT) & mask) {
      const owner = edges[slot] - 1;
      if (owner === -1) return -1;
      if (owner === state && edges[slot + 1] === word) return edges[slot + 2];
    }
  }

  /** Bits of the words that may follow a state; 0 where no surface goes on from it. */
  followers(state: number): number {
    return this.#followers[state];
  }

  /** First sense of the surface that ends in `state`, or -1. */
  firstSense(state: number): number {
    return this.#firstSense[state] - 1;
  }

  nextSense(sense: number): number {
    return this.#senseNext[sense] - 1;
  }

  entry(sense: number): number {
    return this.#senseEntry[sense];
  }

  features(sense: number): number {
    return this.#senseFeatures[sense];
  }

  /** The state after reading `word` in `from`, which is made where there is none. */
  enter(from: number, word: number): number {
    if (from === 0) {
      if (word >= this.#start.length) this.#start = wider(this.#start, word + 1);
      const known = this.#start[word];
      if (known !== 0) return known;
      const state = this.#newState();
      this.#start[word] = state;
      return state;
    }
    const edges = this.#edges;
    const mask = edges.length - 1;
    let slot = slotOf(from, word) - SLOT;
    do {
      slot = (slot + SLOT) & mask;
      if (edges[slot] === from + 1 && edges[slot + 1] === word) return edges[slot + 2];
    } while (edges[slot] !== 0);
    const target = this.#newState();
    edges[slot] = from + 1;
    edges[slot + 1] = word;
    edges[slot + 2] = target;
    this.#followers[from] |= wordBit(word);
    if (++this.#edgeCount * SLOT * 2 > edges.length) this.#widenEdges();
    return target;
  }

  #newState(): number {
    const state = this.#states++;
    if (state === this.#followers.length) {
      this.#followers = wider(this.#followers, state * 2);
      this.#firstSense = wider(this.#firstSense, state * 2);
    }
    return state;
  }

  /** Adds a sense to the surface that ends in `state`, where it is not there already; senses stand in order of entries. */
  addSense(state: number, entry: number, features: number): void {
    let before = -1;
    let next = this.#firstSense[state] - 1;
    while (next !== -1 && this.#senseEntry[next] <= entry) {
      if (this.#senseEntry[next] === entry && this.#senseFeatures[next] === features) return;
      before = next;
      next = this.#senseNext[next] - 1;
    }
    const sense = this.#senses++;
    if (sense === this.#senseNext.length) {
      this.#senseNext = wider(this.#senseNext, sense * 2);
      this.#senseEntry = wider(this.#senseEntry, sense * 2);
      this.#senseFeatures = wider(this.#senseFeatures, sense * 2);
    }
    this.#senseEntry[sense] = entry;
    this.#senseFeatures[sense] = features;
    this.#senseNext[sense] = next + 1;
    if (before === -1) this.#firstSense[state] = sense + 1;
    else this.#senseNext[before] = sense + 1;
  }

  #widenEdges(): void {
    const old = this.#edges;
    const edges = new Int32Array(old.length * 2);
    const mask = edges.length - 1;
    for (let at = 0; at < old.length; at += SLOT) {
      if (old[at] === 0) continue;
      let slot = slotOf(old[at] - 1, old[at + 1]) & mask;
      while (edges[slot] !== 0) slot = (slot + SLOT) & mask;
      edges[slot] = old[at];
      edges[slot + 1] = old[at + 1];
      edges[slot + 2] = old[at + 2];
    }
    this.#edges = edges;
  }

  clone(): PhraseAutomaton {
    const copy = new PhraseAutomaton();
    copy.#start = this.#start.slice();
    copy.#edges = this.#edges.slice();
    copy.#edgeCount = this.#edgeCount;
    copy.#states = this.#states;
    copy.#followers = this.#followers.slice();
    copy.#firstSense = this.#firstSense.slice();
    copy.#senseNext = this.#senseNext.slice();
    copy.#senseEntry = this.#senseEntry.slice();
    copy.#senseFeatures = this.#senseFeatures.slice();
    copy.#senses = this.#senses;
    return copy;
  }
}

/** A copy with room for at least so many numbers, and for half as many more as now. */
function wider(array: Int32Array, least: number): Int32Array {
  const copy = new Int32Array(Math.max(least, array.length + (array.length >> 1)));
  copy.set(array);
  return copy;
}

const slotOf = (state: number, word: number): number => {
  const mixed = Math.imul(state ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) << 2;
};

/** A power of two that leaves half of the slots free for `edges` edges. */
function slotsFor(edges: number): number {
  let slots = 16;
  while (slots < edges * 2) slots *= 2;
  return slots;
}
