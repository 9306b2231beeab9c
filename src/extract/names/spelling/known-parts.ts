import type { Lexicon } from "../../../lexicon/lexicon.js";
import { type FoldedText, fold } from "../../../text/fold.js";
import { type TokenTable, tokenize } from "../../../token/tokenize.js";
import type { CountryRow, NameFamilies, NamePartRow, PlaceRow } from "../tables/rows.js";

/** A name cut into words, with the number of each in the lexicon, or -1. */
export interface Words {
  readonly text: FoldedText;
  readonly tokens: TokenTable;
  readonly numbers: readonly number[];
}

export function wordsOf(name: string, lexicon: Lexicon): Words {
  const text = fold(name);
  const tokens = tokenize(text);
  const numbers: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    numbers.push(lexicon.words.find(text.units, tokens.start[token], tokens.end[token], tokens.hash[token]));
  }
  return { text, tokens, numbers };
}

export const rawAt = ({ text, tokens }: Words, token: number): string =>
  text.raw.slice(text.origin[tokens.start[token]], text.origin[tokens.end[token]]);

/** Whether the tables of names know a word. */
export function isKnownPart(word: string, lexicon: Lexicon, families: NameFamilies): boolean {
  return knownAt(wordsOf(word, lexicon), 0, lexicon, families) !== null;
}

/** A part of a name that a table knows, and its last word. */
export interface KnownPart {
  readonly latin: string;
  readonly last: number;
  readonly isGiven: boolean;
}

/** Places rank behind names of persons. */
const PLACE_RANK = 0.5;
const NISBA = /^ال.+(?:ي|ية)$/;

/** «جامعة [لندن] للأعمال», «المنظمة [الماليزية] الوطنية»: the English of a place or a state, or null. */
function placeName(entry: number, words: Words, at: number, lexicon: Lexicon, families: NameFamilies): string | null {
  const family = lexicon.familyOf(entry);
  if (family === families.country) {
    const { english, adjective } = lexicon.row<CountryRow>(entry);
    return NISBA.test(rawAt(words, at)) ? (adjective ?? english) : english;
  }
  if (family !== families.place) return null;
  const { type, rank, english } = lexicon.row<PlaceRow>(entry);
  return type !== "FAC" && rank <= WELL_KNOWN ? english : null;
}

/** The rank of places that are meant wherever a body's name holds their word: «السلمية» is hardly Salamiyah. */
const WELL_KNOWN = 2;

/** Of two readings of one length a particle is taken, then a given name, but at the end of a name the family name. */
function rankOf(family: number, families: NameFamilies, atEnd: boolean): number {
  if (family === families.particle) return 3;
  if (family === families.given) return atEnd ? 1 : 2;
  return family === families.family ? (atEnd ? 2 : 1) : 0;
}

/** The longest part of a name that begins with this word and that the tables of names spell, in a body's name those of places too. */
export function knownAt(
  words: Words,
  from: number,
  lexicon: Lexicon,
  families: NameFamilies,
  ofBody = false,
): KnownPart | null {
  const { numbers } = words;
  const { automaton } = lexicon;
  let best: KnownPart | null = null;
  let state = numbers[from] === -1 ? -1 : automaton.step(0, numbers[from]);
  for (let at = from; state !== -1; ) {
    let bestRank = 0;
    for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
      const entry = automaton.entry(sense);
      const family = lexicon.familyOf(entry);
      const place = ofBody ? placeName(entry, words, from, lexicon, families) : null;
      const rank = place === null ? rankOf(family, families, from > 0 && at === numbers.length - 1) : PLACE_RANK;
      if (rank <= bestRank) continue;
      bestRank = rank;
      best = {
        latin: place ?? lexicon.row<NamePartRow>(entry).latin,
        last: at,
        isGiven: family === families.given,
      };
    }
    const next = numbers[++at];
    if (next === undefined || next === -1) break;
    state = automaton.step(state, next);
  }
  return best;
}
