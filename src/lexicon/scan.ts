import type { FoldedText } from "../text/fold.js";
import { TokenKind, type TokenTable } from "../token/tokenize.js";
import { ALEF, encliticLength, HA, LAM, Proclitic, procliticOf, TA } from "./clitics.js";
import { Feature } from "./features.js";
import type { Lexicon } from "./lexicon.js";
import { HASH_SEED, hashStep, hashUnits } from "./word-table.js";

/**
 * Every lexicon surface found in a text, as flat arrays. The hits that start at token `t` are numbered from
 * `first[t]` to `first[t + 1]`, whole words before peeled ones. All readings are kept: which of them holds is for the
 * extractors to say.
 */
export interface HitTable {
  readonly count: number;
  readonly first: Int32Array;
  /** The lexicon entry found. */
  readonly entry: Int32Array;
  /** Bits of `Feature`: what form of the entry it is. */
  readonly features: Int32Array;
  /** Last token of the surface, inclusive. */
  readonly last: Int32Array;
  /** Letters before the surface that belong to proclitics: 1 in «بغزة», 2 in «وبغزة». */
  readonly peeled: Uint8Array;
  /** Bits of `Proclitic` for the letters peeled. */
  readonly proclitics: Uint8Array;
  /** Letters after the surface that are a pronoun: 2 in «مقتلهم». */
  readonly pronoun: Uint8Array;
  /** Number of each token's whole word in the lexicon, or -1. */
  readonly word: Int32Array;
}

const TA_MARBUTA = 0x0629;
const BARE = Feature.FIXED;
const VERBAL = Feature.VERB;
/** Verb forms whose last letters stand only before a pronoun: the قتلو of قتلوهم. */
const BEFORE_PRONOUN = Feature.VERB | Feature.CONSTRUCT;

/** Whether a form may stand behind these proclitics: no preposition before a verb, no future sign before a noun. */
function admits(features: number, proclitics: number): boolean {
  if ((features & VERBAL) !== 0) {
    if ((proclitics & (Proclitic.BI | Proclitic.KA)) !== 0) return false;
    return (proclitics & (Proclitic.LI | Proclitic.SA)) === 0 || (features & Feature.PRESENT) !== 0;
  }
  return (proclitics & Proclitic.SA) === 0;
}

class HitWriter {
  entry: Int32Array;
  features: Int32Array;
  last: Int32Array;
  peeled: Uint8Array;
  proclitics: Uint8Array;
  pronoun: Uint8Array;
  count = 0;

  constructor(capacity: number) {
    this.entry = new Int32Array(capacity);
    this.features = new Int32Array(capacity);
    this.last = new Int32Array(capacity);
    this.peeled = new Uint8Array(capacity);
    this.proclitics = new Uint8Array(capacity);
    this.pronoun = new Uint8Array(capacity);
  }

  add(entry: number, features: number, last: number, peeled: number, proclitics: number, pronoun: number): void {
    const hit = this.count++;
    if (hit === this.entry.length) this.#widen();
    this.entry[hit] = entry;
    this.features[hit] = features;
    this.last[hit] = last;
    this.peeled[hit] = peeled;
    this.proclitics[hit] = proclitics;
    this.pronoun[hit] = pronoun;
  }

  #widen(): void {
    const wide = (from: Int32Array): Int32Array => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    const narrow = (from: Uint8Array): Uint8Array => {
      const to = new Uint8Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.entry = wide(this.entry);
    this.features = wide(this.features);
    this.last = wide(this.last);
    this.peeled = narrow(this.peeled);
    this.proclitics = narrow(this.proclitics);
    this.pronoun = narrow(this.pronoun);
  }
}

/** Finds all surfaces of the lexicon, with proclitics and pronouns peeled where the rest is in it. One pass, linear time. */
export function scan(text: FoldedText, tokens: TokenTable, lexicon: Lexicon): HitTable {
  const { units } = text;
  const { count, start, end, kind } = tokens;
  const { words, automaton } = lexicon;
  const word = new Int32Array(count + 1).fill(-1);
  for (let token = 0; token < count; token++) {
    if (kind[token] === TokenKind.BREAK) continue;
    word[token] = words.find(units, start[token], end[token], hashUnits(units, start[token], end[token]));
  }
  const first = new Int32Array(count + 1);
  const hits = new HitWriter(count * 2 + 16);

  /** Follows the automaton from a first word and notes every surface that ends on the way. */
  const follow = (from: number, token: number, peeled: number, proclitics: number, pronoun: number): void => {
    let state = automaton.step(0, from);
    let at = token;
    while (state !== -1) {
      for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
        const features = automaton.features(sense);
        if (proclitics !== 0 && !admits(features, proclitics)) continue;
        if (pronoun !== 0 ? (features & BARE) !== 0 : (features & BEFORE_PRONOUN) === BEFORE_PRONOUN) continue;
        hits.add(automaton.entry(sense), features, at, peeled, proclitics, pronoun);
      }
      if (pronoun !== 0 || !automaton.goesOn(state)) return;
      const next = word[++at];
      if (next === -1) return;
      state = automaton.step(state, next);
    }
  };

  /** Tries the word from `from` on, which stands behind `peeled` letters. */
  const peel = (token: number, peeled: number, proclitics: number, hash: number): void => {
    const from = start[token] + peeled;
    const stop = end[token];
    if (stop - from < 2) return;
    const whole = words.find(units, from, stop, hash);
    // ل never stands before the written article: its alef goes, which the next branch restores.
    const article = units[from] === ALEF && units[from + 1] === LAM;
    if (whole !== -1 && !(article && (proclitics & Proclitic.LI) !== 0)) follow(whole, token, peeled, proclitics, 0);
    if ((proclitics & Proclitic.LI) !== 0 && units[from] === LAM) {
      const silent = words.findWithSilent(ALEF, units, from, stop, hashStep(hash, ALEF));
      if (silent !== -1) follow(silent, token, peeled, proclitics, 0);
    }
  };

  /** Tries the word without the pronoun it may end in, written with ت where the bare word has ta marbuta. */
  const withoutPronoun = (token: number): void => {
    const from = start[token];
    const pronoun = encliticLength(units, from, end[token]);
    // A written ta marbuta is no pronoun, though both fold to one letter: فرقة is not فرق and ه.
    if (pronoun === 0 || text.raw.charCodeAt(text.origin[end[token] - 1]) === TA_MARBUTA) return;
    const stop = end[token] - pronoun;
    for (let peeled = 0; peeled <= 2; peeled++) {
      const proclitics = prefix(units, from, peeled);
      if (proclitics < 0 || stop - from - peeled < 2) return;
      const core = from + peeled;
      const bare = words.find(units, core, stop, hashUnits(units, core, stop));
      if (bare !== -1) follow(bare, token, peeled, proclitics, pronoun);
      if (units[stop - 1] === TA) {
        units[stop - 1] = HA;
        const marbuta = words.find(units, core, stop, hashUnits(units, core, stop));
        units[stop - 1] = TA;
        if (marbuta !== -1) follow(marbuta, token, peeled, proclitics, pronoun);
      }
    }
  };

  for (let token = 0; token < count; token++) {
    first[token] = hits.count;
    if (word[token] !== -1) follow(word[token], token, 0, 0, 0);
    if (kind[token] !== TokenKind.WORD) continue;
    const from = start[token];
    const outer = procliticOf(units[from]);
    const length = end[token] - from;
    if (outer !== 0 && length > 2) {
      const inner = outer === Proclitic.CONJUNCTION && length > 3 ? procliticOf(units[from + 1]) : 0;
      let hash = HASH_SEED;
      for (let at = end[token] - 1; at > from + 1; at--) hash = hashStep(hash, units[at]);
      if (inner > Proclitic.CONJUNCTION) peel(token, 2, outer | inner, hash);
      peel(token, 1, outer, hashStep(hash, units[from + 1]));
    }
    if (hits.count === first[token]) withoutPronoun(token);
  }
  first[count] = hits.count;
  const { entry, features, last, peeled, proclitics, pronoun } = hits;
  return { count: hits.count, first, entry, features, last, peeled, proclitics, pronoun, word };
}

/** Bits of the proclitics in the first `length` letters, or -1 where they cannot be proclitics. */
function prefix(units: Uint16Array, from: number, length: number): number {
  if (length === 0) return 0;
  const outer = procliticOf(units[from]);
  if (outer === 0) return -1;
  if (length === 1) return outer;
  const inner = procliticOf(units[from + 1]);
  return outer === Proclitic.CONJUNCTION && inner > Proclitic.CONJUNCTION ? outer | inner : -1;
}
