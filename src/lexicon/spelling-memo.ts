import { CHAR_CLASS, CharClass } from "../text/characters.js";
import { unitString } from "../text/fold.js";
import { HASH_SEED, hashStep, hashUnits, mixed } from "../text/hash.js";
import { ALEF, HA, LAM, TA } from "../text/letters.js";
import { TokenKind, type TokenTable } from "../token/tokenize.js";
import { encliticLength, Proclitic, procliticOf } from "./clitics.js";
import { Feature } from "./features.js";
import type { Lexicon } from "./lexicon.js";

/**
 * Spellings that a memo takes in before a new one is begun, so that it does not grow with what was read: those of some
 * eight thousand articles, twenty megabytes with all that layers keep of them.
 */
const MOST_SPELLINGS = 1 << 17;
const EXPECTED_SPELLINGS = 1 << 12;
const SLOTS = 1 << 14;

/** Verb forms whose last letters stand only before a pronoun: the قتلو of قتلوهم. */
const BEFORE_PRONOUN = Feature.VERB | Feature.CONSTRUCT;

/** Whether a form may stand behind these proclitics: no preposition before a verb, no future sign before a noun. */
function admits(features: number, proclitics: number): boolean {
  if ((features & Feature.VERB) !== 0) {
    if ((proclitics & (Proclitic.BI | Proclitic.KA)) !== 0) return false;
    return (proclitics & (Proclitic.LI | Proclitic.SA)) === 0 || (features & Feature.PRESENT) !== 0;
  }
  return (proclitics & Proclitic.SA) === 0;
}

/** Whether a form may stand between these proclitics and a pronoun of so many letters. */
export function stands(features: number, proclitics: number, pronoun: number): boolean {
  if (proclitics !== 0 && !admits(features, proclitics)) return false;
  return pronoun !== 0 ? (features & Feature.FIXED) === 0 : (features & BEFORE_PRONOUN) !== BEFORE_PRONOUN;
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

/** What was cut off around a surface, as one number: letters of proclitics, their bits, letters of a pronoun. */
const cutOf = (peeled: number, proclitics: number, pronoun: number): number =>
  peeled | (proclitics << 8) | (pronoun << 16);

/** Places in a record. */
export const Place = {
  /** Number of the spelling. */
  NUMBER: 0,
  /** How many letters. */
  LENGTH: 1,
  /** The word that the whole is in the lexicon, or -1. */
  WORD: 2,
  /** The families of the hits that start, as two numbers of bits. */
  FAMILIES: 3,
  MORE_FAMILIES: 4,
  /** How many starts: whole words and peeled ones. */
  STARTS: 5,
  /** How many hits these have. */
  HITS: 6,
  /** How many hits with a pronoun, which count only where no other hit starts. */
  PRONOUNS: 7,
  /** Bits of the words that may follow any of the starts. */
  FOLLOWERS: 8,
  /** Bits of `Cuts`: whether letters are cut off before any of the starts. */
  CUTS: 9,
  /** The hash of the letters. */
  HASH: 10,
  LETTERS: 11,
} as const;

/** What a record says of the letters cut off before its starts. */
export const Cuts = {
  SOME: 1,
  /** ل before the letters of the article: only the text's own alef tells «لألمانيا» from what no one writes. */
  LI_BEFORE_AL: 2,
} as const;

/** Numbers that a record has for a hit, for a start, and for a hit with a pronoun. */
export const HIT_SIZE = 2;
export const START_SIZE = 4;
export const PRONOUN_SIZE = 3;

/** Whether a record is that of the spelling from `start` to `end`. */
function spells(records: Int32Array, record: number, units: Uint16Array, start: number, end: number): boolean {
  if (records[record + Place.LENGTH] !== end - start) return false;
  let at = start;
  for (let own = record + Place.LETTERS; at < end && records[own] === units[at]; own++) at++;
  return at === end;
}

/**
 * What the lexicon says of single spellings, each asked about once: texts repeat their words, so that nearly every token
 * was spelt before. A memo never changes an answer, it only holds what the lexicon would say again.
 *
 * A spelling is known by where its record begins in `records`. Behind the places and letters stand the hits of all its
 * starts, each entry and features; then the starts, each the state from which surfaces of more words go on, the bits of the
 * words that may follow, the cut, and how many of the hits are its own; then its hits with a pronoun, each entry, features,
 * cut.
 */
export class SpellingMemo {
  readonly #lexicon: Lexicon;
  /** By number, with a place for every spelling: filled here and there it would turn into a table that is slow to read. */
  readonly #texts: (string | undefined)[] = [];
  /** By slot: a record and one more, 0 where the slot is free. A quarter of the slots is taken, so that most are the first. */
  #slots = new Int32Array(SLOTS);
  #count = 0;
  #records = new Int32Array(EXPECTED_SPELLINGS * 24);
  #used = 0;
  /** The starts of the record that is being written. */
  #starts: number[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get isFull(): boolean {
    return this.#count >= MOST_SPELLINGS;
  }

  /** How many spellings there are. */
  get count(): number {
    return this.#count;
  }

  get records(): Int32Array {
    return this.#records;
  }

  /**
   * Writes the records of a text's tokens to `found`, -1 for line ends. Gives how many hits these have at most. In passes
   * that do one thing each: the memory that a token needs is asked for while the tokens before still wait for theirs.
   */
  findAll(units: Uint16Array, { count, start, end, kind, hash }: TokenTable, found: Int32Array): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let token = 0; token < count; token++) found[token] = slots[mixed(hash[token]) & mask] - 1;
    let records = this.#records;
    for (let token = 0; token < count; token++) {
      // Where the slot is free, the first number of all is read, which is no length.
      if (records[found[token] + Place.LENGTH] !== end[token] - start[token]) found[token] = -1;
    }
    let hits = 0;
    for (let token = 0; token < count; token++) {
      if (kind[token] === TokenKind.BREAK) {
        found[token] = -1;
        continue;
      }
      let record = found[token];
      if (record === -1 || !spells(records, record, units, start[token], end[token])) {
        record = this.find(units, start[token], end[token], hash[token]);
        records = this.#records;
        found[token] = record;
      }
      hits += records[record + Place.HITS] || records[record + Place.PRONOUNS];
    }
    return hits;
  }

  /** The record of a spelling with its `hashUnits`, which is looked up where it is new. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const records = this.#records;
    const mask = slots.length - 1;
    let slot = mixed(hash) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const record = slots[slot] - 1;
      if (records[record + Place.HASH] === hash && spells(records, record, units, start, end)) return record;
    }
    const record = this.#used;
    slots[slot] = record + 1;
    this.#lookUp(units, start, end, hash);
    if (this.#count * 4 > slots.length) this.#widenSlots();
    return record;
  }

  /** The word that a spelling is in the lexicon, or -1. */
  word(record: number): number {
    return record < 0 ? -1 : this.#records[record + Place.WORD];
  }

  /** The letters of a spelling. */
  text(record: number): string {
    const number = this.#records[record + Place.NUMBER];
    let text = this.#texts[number];
    if (text === undefined) {
      const letters = record + Place.LETTERS;
      text = unitString(this.#records, letters, letters + this.#records[record + Place.LENGTH]);
      this.#texts[number] = text;
    }
    return text;
  }

  #put(value: number): void {
    if (this.#used === this.#records.length) {
      const records = new Int32Array(this.#used * 2);
      records.set(this.#records);
      this.#records = records;
    }
    this.#records[this.#used++] = value;
  }

  #widenSlots(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 1;
    for (const record of old) {
      if (record === 0) continue;
      let slot = mixed(this.#records[record - 1 + Place.HASH]) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = record;
    }
    this.#slots = slots;
  }

  #lookUp(units: Uint16Array, start: number, end: number, hash: number): void {
    const head = this.#used;
    const word = this.#lexicon.words.find(units, start, end, hash);
    this.#put(this.#count++);
    this.#texts.push(undefined);
    this.#put(end - start);
    this.#put(word);
    for (let place = Place.FAMILIES; place < Place.HASH; place++) this.#put(0);
    this.#put(hash);
    for (let at = start; at < end; at++) this.#put(units[at]);
    if (word !== -1) this.#putStart(head, word, 0, 0);
    const arabic = CHAR_CLASS[units[start]] === CharClass.ARABIC;
    if (arabic) this.#putPeeled(head, units, start, end);
    for (const number of this.#starts) this.#put(number);
    this.#starts = [];
    if (arabic) this.#putPronouns(head, units, start, end);
  }

  /** Behind one or two letters that may be proclitics, the further first. */
  #putPeeled(head: number, units: Uint16Array, start: number, end: number): void {
    const outer = procliticOf(units[start]);
    if (outer === 0 || end - start <= 2) return;
    const inner = outer === Proclitic.CONJUNCTION && end - start > 3 ? procliticOf(units[start + 1]) : 0;
    let hash = HASH_SEED;
    for (let at = end - 1; at > start + 1; at--) hash = hashStep(hash, units[at]);
    if (inner > Proclitic.CONJUNCTION) this.#peel(head, units, start + 2, end, 2, outer | inner, hash);
    this.#peel(head, units, start + 1, end, 1, outer, hashStep(hash, units[start + 1]));
  }

  #peel(
    head: number,
    units: Uint16Array,
    from: number,
    end: number,
    peeled: number,
    proclitics: number,
    hash: number,
  ): void {
    if (end - from < 2) return;
    const { words } = this.#lexicon;
    const whole = words.find(units, from, end, hash);
    const cut = cutOf(peeled, proclitics, 0);
    if (whole !== -1) {
      this.#putStart(head, whole, proclitics, cut);
      if ((proclitics & Proclitic.LI) !== 0 && units[from] === ALEF && units[from + 1] === LAM)
        this.#records[head + Place.CUTS] |= Cuts.LI_BEFORE_AL;
    }
    // Before the article ل takes its alef away.
    if ((proclitics & Proclitic.LI) !== 0 && units[from] === LAM) {
      const silent = words.findWithSilent(ALEF, units, from, end, hashStep(hash, ALEF));
      if (silent !== -1) this.#putStart(head, silent, proclitics, cut);
      // «للجنة» is ل and اللجنة too: of three ل two are written.
      const inFull = Uint16Array.of(ALEF, LAM, ...units.subarray(from, end));
      const doubled = words.find(inFull, 0, inFull.length, hashUnits(inFull, 0, inFull.length));
      if (doubled !== -1) this.#putStart(head, doubled, proclitics, cut);
    }
  }

  /** Without the pronoun that it may end in, written with ت where the bare word has ta marbuta. */
  #putPronouns(head: number, units: Uint16Array, start: number, end: number): void {
    const pronoun = encliticLength(units, start, end);
    if (pronoun === 0) return;
    const stop = end - pronoun;
    const letters = units.slice(start, stop);
    const last = letters.length - 1;
    for (let peeled = 0; peeled <= 2; peeled++) {
      const proclitics = prefix(units, start, peeled);
      if (proclitics < 0 || stop - start - peeled < 2) return;
      this.#putPronoun(head, letters, peeled, proclitics, pronoun);
      if (letters[last] !== TA) continue;
      letters[last] = HA;
      this.#putPronoun(head, letters, peeled, proclitics, pronoun);
      letters[last] = TA;
    }
  }

  #putPronoun(head: number, letters: Uint16Array, peeled: number, proclitics: number, pronoun: number): void {
    const { words, automaton } = this.#lexicon;
    const word = words.find(letters, peeled, letters.length, hashUnits(letters, peeled, letters.length));
    const state = word === -1 ? -1 : automaton.step(0, word);
    if (state === -1) return;
    for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
      const features = automaton.features(sense);
      if (!stands(features, proclitics, pronoun)) continue;
      this.#put(automaton.entry(sense));
      this.#put(features);
      this.#put(cutOf(peeled, proclitics, pronoun));
      this.#records[head + Place.PRONOUNS]++;
    }
  }

  #putStart(head: number, word: number, proclitics: number, cut: number): void {
    const { automaton } = this.#lexicon;
    const state = automaton.step(0, word);
    if (state === -1) return;
    const followers = automaton.followers(state);
    let hits = 0;
    for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
      const features = automaton.features(sense);
      if (!stands(features, proclitics, 0)) continue;
      const entry = automaton.entry(sense);
      const family = this.#lexicon.familyOf(entry);
      this.#records[head + Place.FAMILIES + ((family >> 5) & 1)] |= 1 << (family & 31);
      this.#put(entry);
      this.#put(features);
      hits++;
    }
    if (followers === 0 && hits === 0) return;
    this.#starts.push(state, followers, cut, hits);
    this.#records[head + Place.STARTS]++;
    this.#records[head + Place.HITS] += hits;
    this.#records[head + Place.FOLLOWERS] |= followers;
    if (cut !== 0) this.#records[head + Place.CUTS] |= Cuts.SOME;
  }
}
