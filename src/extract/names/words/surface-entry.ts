import type { Lexicon } from "../../../lexicon/lexicon.js";

/**
 * The first entry that a surface of these words has and that is wanted, or -1: of words that the text does not write so, as
 * «المجلس العسكري» of «مجلس منبج العسكري».
 */
export function surfaceEntry(lexicon: Lexicon, words: readonly string[], isWanted: (entry: number) => boolean): number {
  const { automaton } = lexicon;
  let state = 0;
  for (const word of words) {
    const number = lexicon.word(word);
    state = number === -1 ? -1 : automaton.step(state, number);
    if (state === -1) return -1;
  }
  for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
    const entry = automaton.entry(sense);
    if (isWanted(entry)) return entry;
  }
  return -1;
}
