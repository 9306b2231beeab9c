import type { Analysis } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { hashText, mixed } from "../../../text/hash.js";
import type { HashBits } from "../../../text/hash-bits.js";
import { TokenKind } from "../../../token/tokenize.js";
import { bitsOfAll } from "./hash-bits.js";

/** Hashes of the words of a phrase, made once for each row that lists it. */
const HASHES = new WeakMap<readonly string[], readonly (readonly number[])[]>();

function hashesOf(phrases: readonly string[]): readonly (readonly number[])[] {
  let hashes = HASHES.get(phrases);
  if (hashes === undefined) {
    hashes = phrases.map((phrase) => foldKey(phrase).split(" ").map(hashText));
    HASHES.set(phrases, hashes);
  }
  return hashes;
}

/**
 * Looks words up among those of the text, of which bits are made when first asked for, and a table of the hashes when these do
 * not rule out a phrase: most texts have none of them.
 */
export function wordFinder({ tokens }: Analysis): (phrases: readonly string[]) => boolean {
  let bits: HashBits | null = null;
  let slots: Int32Array | null = null;
  const slotOf = (table: Int32Array, hash: number): number => {
    let slot = mixed(hash) & (table.length - 1);
    while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & (table.length - 1);
    return slot;
  };
  const readBits = (): HashBits => {
    const read = bitsOfAll();
    const { count, kind, hash } = tokens;
    for (let token = 0; token < count; token++) if (kind[token] === TokenKind.WORD) read.add(hash[token]);
    return read;
  };
  const readSlots = (): Int32Array => {
    let length = 64;
    while (length < 2 * tokens.count) length *= 2;
    const table = new Int32Array(length);
    for (let token = 0; token < tokens.count; token++) {
      if (tokens.kind[token] !== TokenKind.WORD) continue;
      const hash = tokens.hash[token];
      table[slotOf(table, hash)] = hash;
    }
    return table;
  };
  const has = (word: number): boolean => {
    slots ??= readSlots();
    return slots[slotOf(slots, word)] === word;
  };
  return (phrases) => {
    bits ??= readBits();
    for (const words of hashesOf(phrases)) {
      let may = true;
      for (let at = 0; at < words.length && may; at++) may = bits.mayHave(words[at]);
      if (may && words.every(has)) return true;
    }
    return false;
  };
}
