import { CHAR_CLASS, CharClass } from "../text/characters.js";
import { Feature } from "./features.js";
import { FormReader, NEXT_FORM, NEXT_ROW } from "./pack/forms.js";
import type { LexiconParts } from "./pack/parts.js";
import type { PhraseAutomaton } from "./phrase-automaton.js";
import type { WordTable } from "./word-table.js";

/** The same in a path of word numbers. */
const FORM = -1;
const ROW = -2;

const UNINFLECTED = Int32Array.of(Feature.FIXED);

/**
 * Adds all forms to a word table and an automaton; the entry of the first row is `first`. There are more than a hundred
 * thousand forms, which must be there in some tens of milliseconds: loops over flat arrays, nothing made for a form but
 * its place in the tables.
 */
export function loadForms(parts: LexiconParts, first: number, words: WordTable, automaton: PhraseAutomaton): void {
  const reader = new FormReader(parts);
  let path = new Int32Array(0);
  const add = (features: Int32Array, step: number, entry: number): void => {
    // Each word and each sign comes from one unit at least.
    if (path.length < reader.used) path = new Int32Array(reader.used * 2);
    addPhrases(path, addWords(reader.units, reader.used, words, path), features, step, entry, automaton);
  };
  let entry = first;
  for (const { surfaces, stems, count } of parts.families) {
    if (surfaces !== "") {
      reader.readSurfaces(surfaces);
      add(UNINFLECTED, 0, entry);
    }
    if (stems !== "") {
      reader.readStems(stems);
      add(reader.features, 1, entry);
    }
    entry += count;
  }
}

/** Cuts forms into words as the tokeniser cuts texts, and writes their numbers to `path`. Gives where these end. */
function addWords(units: Uint16Array, used: number, words: WordTable, path: Int32Array): number {
  let length = 0;
  for (let at = 0; at < used; ) {
    const unit = units[at];
    const cls = CHAR_CLASS[unit];
    const start = at++;
    if (cls === CharClass.SPACE) {
      if (unit === NEXT_FORM) path[length++] = FORM;
      else if (unit === NEXT_ROW) path[length++] = ROW;
      continue;
    }
    if (cls !== CharClass.OTHER) while (at < used && CHAR_CLASS[units[at]] === cls) at++;
    path[length++] = words.add(units, start, at);
  }
  return length;
}

/** Adds the phrases of a path. `step` leads from the features of one form to those of the next. */
function addPhrases(
  path: Int32Array,
  length: number,
  features: Int32Array,
  step: number,
  first: number,
  automaton: PhraseAutomaton,
): void {
  let entry = first - 1;
  let form = 0;
  let state = 0;
  for (let at = 0; at < length; at++) {
    const word = path[at];
    if (word >= 0) {
      state = automaton.enter(state, word);
      continue;
    }
    if (state !== 0) {
      automaton.addSense(state, entry, features[form]);
      form += step;
      state = 0;
    }
    if (word === ROW) entry++;
  }
}
