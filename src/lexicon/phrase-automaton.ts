/**
 * All surfaces of a lexicon as one automaton over word numbers. State 0 is the start; a state that ends a surface
 * carries a chain of senses. Edges live in one open-addressed table keyed by (state, word).
 */
export class PhraseAutomaton {
  #edgeState: Int32Array;
  #edgeWord: Int32Array;
  #edgeTarget: Int32Array;
  #edges = 0;
  #states = 1;
  /** 1 where a state has edges, so that most walks stop without a look-up. */
  #goesOn: Uint8Array;
  #firstSense: Int32Array;
  #senseNext: Int32Array;
  #senseEntry: Int32Array;
  #senseFeatures: Int32Array;
  #senses = 0;

  constructor(capacity = 1024) {
    const slots = powerOfTwo(capacity * 2);
    this.#edgeState = new Int32Array(slots).fill(-1);
    this.#edgeWord = new Int32Array(slots);
    this.#edgeTarget = new Int32Array(slots);
    this.#goesOn = new Uint8Array(capacity);
    this.#firstSense = new Int32Array(capacity).fill(-1);
    this.#senseNext = new Int32Array(capacity);
    this.#senseEntry = new Int32Array(capacity);
    this.#senseFeatures = new Int32Array(capacity);
  }

  get senses(): number {
    return this.#senses;
  }

  /** The state after reading `word` in `state`, or -1. */
  step(state: number, word: number): number {
    const mask = this.#edgeState.length - 1;
    for (let slot = slotOf(state, word) & mask; ; slot = (slot + 1) & mask) {
      const owner = this.#edgeState[slot];
      if (owner === -1) return -1;
      if (owner === state && this.#edgeWord[slot] === word) return this.#edgeTarget[slot];
    }
  }

  goesOn(state: number): boolean {
    return this.#goesOn[state] === 1;
  }

  /** First sense of the surface that ends in `state`, or -1. */
  firstSense(state: number): number {
    return this.#firstSense[state];
  }

  nextSense(sense: number): number {
    return this.#senseNext[sense];
  }

  entry(sense: number): number {
    return this.#senseEntry[sense];
  }

  features(sense: number): number {
    return this.#senseFeatures[sense];
  }

  /** Adds a surface, given as word numbers, with one more sense. A sense that is there already gets its bits joined. */
  add(words: readonly number[], entry: number, features: number): void {
    let state = 0;
    for (const word of words) {
      const next = this.step(state, word);
      state = next === -1 ? this.#addEdge(state, word) : next;
    }
    let last = -1;
    for (let sense = this.#firstSense[state]; sense !== -1; sense = this.#senseNext[sense]) {
      if (this.#senseEntry[sense] === entry && this.#senseFeatures[sense] === features) return;
      last = sense;
    }
    this.#makeRoomForSense();
    const sense = this.#senses++;
    this.#senseEntry[sense] = entry;
    this.#senseFeatures[sense] = features;
    this.#senseNext[sense] = -1;
    if (last === -1) this.#firstSense[state] = sense;
    else this.#senseNext[last] = sense;
  }

  #addEdge(state: number, word: number): number {
    if ((this.#edges + 1) * 2 > this.#edgeState.length) this.#widenEdges();
    const target = this.#states++;
    if (target >= this.#goesOn.length) this.#widenStates();
    this.#goesOn[state] = 1;
    this.#put(state, word, target);
    this.#edges++;
    return target;
  }

  #put(state: number, word: number, target: number): void {
    const mask = this.#edgeState.length - 1;
    let slot = slotOf(state, word) & mask;
    while (this.#edgeState[slot] !== -1) slot = (slot + 1) & mask;
    this.#edgeState[slot] = state;
    this.#edgeWord[slot] = word;
    this.#edgeTarget[slot] = target;
  }

  #widenEdges(): void {
    const { length } = this.#edgeState;
    const states = this.#edgeState;
    const words = this.#edgeWord;
    const targets = this.#edgeTarget;
    this.#edgeState = new Int32Array(length * 2).fill(-1);
    this.#edgeWord = new Int32Array(length * 2);
    this.#edgeTarget = new Int32Array(length * 2);
    for (let slot = 0; slot < length; slot++) {
      if (states[slot] !== -1) this.#put(states[slot], words[slot], targets[slot]);
    }
  }

  #widenStates(): void {
    const goesOn = new Uint8Array(this.#goesOn.length * 2);
    goesOn.set(this.#goesOn);
    this.#goesOn = goesOn;
    const first = new Int32Array(goesOn.length).fill(-1);
    first.set(this.#firstSense);
    this.#firstSense = first;
  }

  #makeRoomForSense(): void {
    if (this.#senses < this.#senseNext.length) return;
    const wider = (array: Int32Array): Int32Array => {
      const copy = new Int32Array(array.length * 2);
      copy.set(array);
      return copy;
    };
    this.#senseNext = wider(this.#senseNext);
    this.#senseEntry = wider(this.#senseEntry);
    this.#senseFeatures = wider(this.#senseFeatures);
  }

  clone(): PhraseAutomaton {
    const copy = new PhraseAutomaton(1);
    copy.#edgeState = this.#edgeState.slice();
    copy.#edgeWord = this.#edgeWord.slice();
    copy.#edgeTarget = this.#edgeTarget.slice();
    copy.#edges = this.#edges;
    copy.#states = this.#states;
    copy.#goesOn = this.#goesOn.slice();
    copy.#firstSense = this.#firstSense.slice();
    copy.#senseNext = this.#senseNext.slice();
    copy.#senseEntry = this.#senseEntry.slice();
    copy.#senseFeatures = this.#senseFeatures.slice();
    copy.#senses = this.#senses;
    return copy;
  }
}

const slotOf = (state: number, word: number): number => {
  const mixed = Math.imul(state ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}
