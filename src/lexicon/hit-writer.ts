import type { Lexicon } from "./lexicon.js";
import { Place, stands } from "./spelling-memo.js";

/** What hits are written to before their number is known. It serves one text after the other. */
let entry = new Int32Array(1024);
let features = new Int32Array(1024);
let last = new Int32Array(1024);
let cut = new Int32Array(1024);

function makeRoom(hits: number): void {
  if (hits <= entry.length) return;
  const wider = (from: Int32Array): Int32Array<ArrayBuffer> => {
    const to = new Int32Array(hits * 2);
    to.set(from);
    return to;
  };
  entry = wider(entry);
  features = wider(features);
  last = wider(last);
  cut = wider(cut);
}

/** Writes the hits of one text, token by token. */
export class HitWriter {
  count = 0;
  /** Two numbers of bits a token: the families of its hits. */
  readonly families: Int32Array;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly records: Int32Array,
    private readonly spelling: Int32Array,
  ) {
    this.families = new Int32Array(2 * spelling.length);
  }

  /** Adds hits of one word, whose entries and features the records hold from `from` on. */
  addWord(from: number, hits: number, token: number, cutOff: number): void {
    const { records } = this;
    let { count } = this;
    makeRoom(count + hits);
    const stop = from + 2 * hits;
    for (let at = from; at < stop; at += 2) {
      entry[count] = records[at];
      features[count] = records[at + 1];
      last[count] = token;
      cut[count++] = cutOff;
    }
    this.count = count;
  }

  addWithPronoun(from: number, hits: number, token: number): void {
    const { records } = this;
    for (let at = from; at < from + 3 * hits; at += 3)
      this.#add(records[at], records[at + 1], token, token, records[at + 2]);
  }

  /** Follows the automaton from a state behind the first word and adds every surface that ends on the way. */
  addPhrases(from: number, token: number, cutOff: number): void {
    const { automaton } = this.lexicon;
    const { records, spelling } = this;
    let state = from;
    for (let at = token + 1; at < spelling.length && spelling[at] !== -1; at++) {
      const word = records[spelling[at] + Place.WORD];
      if (word === -1) return;
      state = automaton.step(state, word);
      if (state === -1) return;
      for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
        const bits = automaton.features(sense);
        if (stands(bits, (cutOff >> 8) & 0xff, 0)) this.#add(automaton.entry(sense), bits, token, at, cutOff);
      }
      if (!automaton.goesOn(state)) return;
    }
  }

  #add(hit: number, bits: number, token: number, end: number, cutOff: number): void {
    const { count } = this;
    makeRoom(count + 1);
    const family = this.lexicon.familyOf(hit);
    this.families[2 * token + ((family >> 5) & 1)] |= 1 << (family & 31);
    entry[count] = hit;
    features[count] = bits;
    last[count] = end;
    cut[count] = cutOff;
    this.count++;
  }

  /** The columns of what was written, of just the size that they need. */
  columns() {
    const { count } = this;
    const peeled = new Uint8Array(count);
    const proclitics = new Uint8Array(count);
    const pronoun = new Uint8Array(count);
    for (let hit = 0; hit < count; hit++) {
      const one = cut[hit];
      if (one === 0) continue;
      peeled[hit] = one;
      proclitics[hit] = one >> 8;
      pronoun[hit] = one >> 16;
    }
    return {
      count,
      entry: entry.slice(0, count),
      features: features.slice(0, count),
      last: last.slice(0, count),
      peeled,
      proclitics,
      pronoun,
    };
  }
}
