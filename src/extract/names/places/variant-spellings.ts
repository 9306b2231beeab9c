import type { Lexicon } from "../../../lexicon/lexicon.js";
import { foldKey } from "../../../text/fold.js";
import type { Candidate } from "../candidates/candidate.js";
import type { PlaceRow } from "../tables/rows.js";
import { isOfKind, placeFields } from "./place-candidate.js";

/**
 * Letters that Arabic papers write for one sound of another language: «سانجين», «سنغين»; «كوندوز», «قندوز»; the g of
 * Nangarhar in «ننغرهار», «ننجرهار», «ننكرهار».
 */
const SOUNDS: Readonly<Record<string, string>> = {
  غ: "ج",
  گ: "ج",
  ق: "ج",
  ك: "ج",
  ط: "ت",
  ص: "س",
  ض: "د",
  ذ: "ز",
  ظ: "ز",
  ح: "ه",
  ڤ: "ف",
  پ: "ب",
};
/** Vowels, which some write and others do not, hamza, the marks on letters, and the ends that stand for one. */
const UNHEARD = /[اويىآأإئؤء\u064b-\u0652\u0640 -]|[هة](?= |$)/g;
const ARTICLE = /^ال(?=...)/;
/** Of fewer consonants many names are made; in China, whose syllables have few, of as many. */
const SHORTEST = 3;
const CHINA = "CN";

/** The consonants of a foreign name as they sound. */
function soundsOf(name: string): string {
  let out = "";
  for (const letter of name.replace(UNHEARD, "")) {
    const sound = SOUNDS[letter] ?? letter;
    if (!out.endsWith(sound)) out += sound;
  }
  return out;
}

const BLANK = /[\s-]/g;

/** The letters of an Arab name, whether its words are written as one or not: «أبوغريب». */
const lettersAsOne = (name: string): string => foldKey(name).replace(BLANK, "");

/** The places of a state by their consonants, worked out for the states that are asked for. */
class Spellings {
  readonly #ofState = new Map<string, number[]>();
  readonly #bySounds = new Map<string, ReadonlyMap<string, readonly number[]>>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly keyOf: (name: string) => string,
  ) {
    for (const entry of lexicon.entries("place")) {
      const state = lexicon.cell(entry, "country");
      if (typeof state !== "string") continue;
      const list = this.#ofState.get(state);
      if (list === undefined) this.#ofState.set(state, [entry]);
      else list.push(entry);
    }
  }

  /** Entries of the places of a state that sound so. */
  find(state: string, sounds: string): readonly number[] {
    let table = this.#bySounds.get(state);
    if (table === undefined) {
      table = this.#tableOf(state);
      this.#bySounds.set(state, table);
    }
    return table.get(sounds) ?? [];
  }

  #tableOf(state: string): ReadonlyMap<string, readonly number[]> {
    const table = new Map<string, number[]>();
    for (const entry of this.#ofState.get(state) ?? []) {
      const sounds = this.keyOf(String(this.lexicon.cell(entry, "ar")));
      const list = table.get(sounds);
      if (list === undefined) table.set(sounds, [entry]);
      else list.push(entry);
    }
    return table;
  }
}

const SPELLINGS = new WeakMap<Lexicon, Spellings>();
const WRITTEN = new WeakMap<Lexicon, Spellings>();

function spellingsOf(lexicon: Lexicon, ofAll: WeakMap<Lexicon, Spellings>, keyOf: (name: string) => string): Spellings {
  const known = ofAll.get(lexicon) ?? new Spellings(lexicon, keyOf);
  ofAll.set(lexicon, known);
  return known;
}

/** The kind that the noun before a place of no table says. */
const kindOf = (entity: string): string => entity.split(".")[1];

/** The one place of a state that a name no table has is another spelling of: «مدينة ناوزاد» is Nawzad, which the table has as «نوزاد». */
export function otherSpelling(candidate: Candidate, country: string, lexicon: Lexicon): Partial<Candidate> | null {
  // «المرجة» in Helmand: Arabic papers give some foreign towns the article.
  const sounds = soundsOf(candidate.arabic.replace(ARTICLE, ""));
  if (sounds.length < SHORTEST || (country === CHINA && sounds.length === SHORTEST)) return null;
  const entries = spellingsOf(lexicon, SPELLINGS, soundsOf).find(country.toLowerCase(), sounds);
  return theOne(entries, candidate, lexicon);
}

/** The one place of an Arab state that a name has all letters of: «قضاء أبوغريب» is Abu Ghraib. */
export function writtenAsOne(candidate: Candidate, country: string, lexicon: Lexicon): Partial<Candidate> | null {
  const letters = lettersAsOne(candidate.arabic);
  return theOne(spellingsOf(lexicon, WRITTEN, lettersAsOne).find(country.toLowerCase(), letters), candidate, lexicon);
}

function theOne(entries: readonly number[], { entity }: Candidate, lexicon: Lexicon): Partial<Candidate> | null {
  const rows = entries.map((entry) => lexicon.row<PlaceRow>(entry)).filter(({ type }) => type !== "FAC");
  const kind = kindOf(entity);
  const fitting = rows.filter((row) => isOfKind(row.kind, kind));
  const [row, ...others] = fitting.length > 0 ? fitting : rows;
  if (row === undefined || others.some(({ english }) => english !== row.english)) return null;
  return { ...placeFields(row), place: row, headKind: kind };
}
