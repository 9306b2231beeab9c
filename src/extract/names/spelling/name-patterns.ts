import type { Lexicon } from "../../../lexicon/lexicon.js";
import type { OpeningRow, PatternRow } from "../tables/rows.js";
import { lettersOf } from "./latin-letters.js";
import { type Patterns, skeletonOf } from "./spell-arabic.js";

/** A pattern that doubles a radical, as given names do («عبود») and nouns with the article do not («البحوث»). */
const DOUBLED = /([1-9])\1/;

/** Patterns of persons' names, and of what places and bodies are called: «النخيل» is al-Nakhil there, not al-Nukhail. */
interface AllPatterns {
  readonly persons: Patterns;
  readonly things: Patterns;
  /** Of the Arabs' places of one word, which have the diminutive behind the article as family names do: القصير. */
  readonly places: Patterns;
}

const PATTERNS = new WeakMap<Lexicon, AllPatterns>();

export function patternsOf(lexicon: Lexicon): AllPatterns {
  let patterns = PATTERNS.get(lexicon);
  if (patterns === undefined) {
    const bare = new Map<string, string>();
    const definite = new Map<string, string>();
    const things = new Map<string, string>();
    const doubled = new Map<string, string>();
    const ofPlaces = new Map<string, string>();
    for (const [, row] of lexicon.rows<PatternRow>("name-pattern")) {
      const { key } = skeletonOf(lettersOf(row.ar), "servile");
      bare.set(key, row.latin);
      things.set(key, row.thing ?? row.latin);
      if (row.definite === null) continue;
      definite.set(key, row.definite);
      ofPlaces.set(key, row.thing ?? row.definite);
      if (DOUBLED.test(row.latin)) doubled.set(key, row.definite);
    }
    patterns = {
      persons: { bare, definite },
      things: { bare: things, definite: doubled },
      places: { bare: things, definite: ofPlaces },
    };
    PATTERNS.set(lexicon, patterns);
  }
  return patterns;
}

const OPENINGS = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** Words that places open with: «دير», «تل». */
export function openingsOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  let openings = OPENINGS.get(lexicon);
  if (openings === undefined) {
    openings = new Map([...lexicon.rows<OpeningRow>("place-opening")].map(([, { ar, latin }]) => [ar, latin]));
    OPENINGS.set(lexicon, openings);
  }
  return openings;
}
