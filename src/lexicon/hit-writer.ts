import type { FoldedText } from "../text/fold.js";
import { isBareAlef, Proclitic } from "./clitics.js";
import { Feature } from "./features.js";
import type { Lexicon } from "./lexicon.js";
import { wordBit } from "./phrase-automaton.js";
import { HIT_SIZE, Place, PRONOUN_SIZE, START_SIZE, stands } from "./spelling-memo.js";

/** Room for surfaces of more words, which are few beside those of one. */
const PHRASES = 16;

/** Writes the hits of one text, token by token. */
export class HitWriter {
  count = 0;
  entry: Int32Array;
  features: Int32Array;
  last: Int32Array;
  peeled: Uint8Array;
  proclitics: Uint8Array;
  pronoun: Uint8Array;
  /** Two numbers of bits a token: the families of its hits. */
  readonly families: Int32Array;
  readonly first: Int32Array;
  readonly alone: Int32Array;

  /** `hits` is how many surfaces of one word there are at most. */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly records: Int32Array,
    private readonly spelling: Int32Array,
    hits: number,
  ) {
    const tokens = spelling.length;
    const room = hits + (hits >> 3) + PHRASES;
    // One piece of memory for all columns: getting and giving back a dozen would be felt with short texts.
    const numbers = 3 * room;
    const memory = new ArrayBuffer(4 * (4 * tokens + 1 + numbers) + 3 * room);
    const bytes = 4 * (4 * tokens + 1 + numbers);
    this.families = new Int32Array(memory, 0, 2 * tokens);
    this.alone = new Int32Array(memory, 8 * tokens, tokens);
    this.first = new Int32Array(memory, 12 * tokens, tokens + 1);
    const from = 4 * (4 * tokens + 1);
    this.entry = new Int32Array(memory, from, room);
    this.features = new Int32Array(memory, from + 4 * room, room);
    this.last = new Int32Array(memory, from + 8 * room, room);
    this.peeled = new Uint8Array(memory, bytes, room);
    this.proclitics = new Uint8Array(memory, bytes + room, room);
    this.pronoun = new Uint8Array(memory, bytes + 2 * room, room);
  }

  /** Adds the hits that start at a token; `next` is the word behind it, or -1. */
  addStarts(record: number, token: number, next: number): void {
    const { records } = this;
    const from = record + Place.LETTERS + records[record + Place.LENGTH];
    const hits = records[record + Place.HITS];
    const bit = next === -1 ? 0 : wordBit(next);
    const goesOn = (records[record + Place.FOLLOWERS] & bit) !== 0;
    if (!goesOn) this.#copy(from, hits, token);
    if (!goesOn && records[record + Place.CUTS] === 0) return;
    // Start by start: its hits, already there or not, and the phrases that go on from it.
    let own = from;
    let cutFrom = this.count - hits;
    const end = from + HIT_SIZE * hits + START_SIZE * records[record + Place.STARTS];
    for (let at = from + HIT_SIZE * hits; at < end; at += START_SIZE) {
      const cut = records[at + 2];
      const found = records[at + 3];
      if (goesOn) {
        cutFrom = this.count;
        this.#copy(own, found, token);
      }
      if (cut !== 0) this.#cutOff(cutFrom, cutFrom + found, cut);
      if ((records[at + 1] & bit) !== 0) this.#addPhrases(records[at], token, next, cut);
      own += HIT_SIZE * found;
      cutFrom += found;
    }
  }

  /**
   * Drops the hits of a token that take ل for a letter before the article, whose alef it would take away: «لالعراق» is no word.
   * A hamza («لألمانيا», «لإلغاء») and forms that are known to have no article («لالقاء») tell that none stands there.
   */
  dropBeforeArticle(token: number, { raw, origin }: FoldedText, start: number): void {
    const { entry, features, last, peeled, proclitics, pronoun } = this;
    let kept = this.first[token];
    for (let hit = kept; hit < this.count; hit++) {
      const isBefore =
        (proclitics[hit] & Proclitic.LI) !== 0 && isBareAlef(raw.charCodeAt(origin[start + peeled[hit]]));
      if (isBefore && (features[hit] & (Feature.FIXED | Feature.DEFINITE)) !== 0) continue;
      entry[kept] = entry[hit];
      features[kept] = features[hit];
      last[kept] = last[hit];
      peeled[kept] = peeled[hit];
      proclitics[kept] = proclitics[hit];
      pronoun[kept++] = pronoun[hit];
    }
    this.count = kept;
  }

  /** Adds hits of one word, whose entries and features the records hold from `from` on. */
  #copy(from: number, hits: number, token: number): void {
    const { count } = this;
    if (count + hits > this.entry.length) this.#makeRoom((count + hits) * 2);
    const { records, entry, features, last } = this;
    for (let hit = count, at = from; hit < count + hits; hit++, at += HIT_SIZE) {
      entry[hit] = records[at];
      features[hit] = records[at + 1];
      last[hit] = token;
    }
    this.count = count + hits;
  }

  addWithPronoun(record: number, token: number): void {
    const { records } = this;
    const hits = record + Place.LETTERS + records[record + Place.LENGTH];
    const from = hits + HIT_SIZE * records[record + Place.HITS] + START_SIZE * records[record + Place.STARTS];
    const end = from + PRONOUN_SIZE * records[record + Place.PRONOUNS];
    for (let at = from; at < end; at += PRONOUN_SIZE)
      this.#add(records[at], records[at + 1], token, token, records[at + 2]);
  }

  /**
   * Follows the automaton from a state behind the first word, `next` being the word after that, and adds every surface that
   * ends on the way.
   */
  #addPhrases(from: number, token: number, next: number, cut: number): void {
    const { automaton } = this.lexicon;
    const { records, spelling } = this;
    let state = from;
    let word = next;
    for (let at = token + 1; ; ) {
      state = automaton.step(state, word);
      if (state === -1) return;
      for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
        const bits = automaton.features(sense);
        if (stands(bits, (cut >> 8) & 0xff, 0)) this.#add(automaton.entry(sense), bits, token, at, cut);
      }
      const followers = automaton.followers(state);
      at++;
      if (followers === 0 || at === spelling.length || spelling[at] === -1) return;
      word = records[spelling[at] + Place.WORD];
      if (word === -1 || (followers & wordBit(word)) === 0) return;
    }
  }

  #add(entry: number, bits: number, token: number, end: number, cut: number): void {
    const { count } = this;
    if (count === this.entry.length) this.#makeRoom(count * 2);
    const family = this.lexicon.familyOf(entry);
    this.families[2 * token + ((family >> 5) & 1)] |= 1 << (family & 31);
    this.entry[count] = entry;
    this.features[count] = bits;
    this.last[count] = end;
    this.count = count + 1;
    if (cut !== 0) this.#cutOff(count, count + 1, cut);
  }

  /** Notes of hits what `cutOf` made of the letters around them. They are few: a loop beats a call. */
  #cutOff(from: number, to: number, cut: number): void {
    const { peeled, proclitics, pronoun } = this;
    for (let hit = from; hit < to; hit++) {
      peeled[hit] = cut;
      proclitics[hit] = cut >> 8;
      pronoun[hit] = cut >> 16;
    }
  }

  #makeRoom(hits: number): void {
    const wide = (from: Int32Array): Int32Array => {
      const to = new Int32Array(hits);
      to.set(from);
      return to;
    };
    const narrow = (from: Uint8Array): Uint8Array => {
      const to = new Uint8Array(hits);
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
