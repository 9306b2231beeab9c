import type { Lexicon } from "../../../lexicon/lexicon.js";
import { foldKey } from "../../../text/fold.js";
import type { NameWordRow } from "../tables/rows.js";

/** What a name is of: a person, a place or a body, a place of a state that speaks Arabic, or of one that spells as French does. */
export type Bearer = "person" | "thing" | "arab-place" | "french-place";

const WORDS = new WeakMap<Lexicon, ReadonlyMap<string, NameWordRow>>();

function wordsOf(lexicon: Lexicon): ReadonlyMap<string, NameWordRow> {
  let words = WORDS.get(lexicon);
  if (words === undefined) {
    const rows = [...lexicon.rows<NameWordRow>("name-word")];
    words = new Map(rows.flatMap(([, row]) => row.ar.map((one) => [foldKey(one), row] as const)));
    WORDS.set(lexicon, words);
  }
  return words;
}

const ARTICLED = /^ال(..+)$/;

/** A word that the table of words spells, «نيوز» or «الروضة», in a name of such a bearer; or null. */
export function spelledWord(word: string, bearer: Bearer, lexicon: Lexicon): string | null {
  const words = wordsOf(lexicon);
  const key = foldKey(word);
  const fits = (row: NameWordRow | undefined): row is NameWordRow =>
    row !== undefined &&
    (row.kind === "any" || (bearer !== "person" && (row.kind === "thing" || row.kind === "foreign")));
  const whole = words.get(key);
  if (fits(whole)) return whole.latin;
  const bare = ARTICLED.exec(key);
  const row = bare === null ? undefined : words.get(bare[1]);
  return fits(row) && row.kind !== "foreign" ? `al-${row.latin}` : null;
}

/** The letter of the Latin alphabet that a word is called by, or null. */
export function letterCalled(word: string, lexicon: Lexicon): string | null {
  const row = wordsOf(lexicon).get(foldKey(word));
  return row?.kind === "letter" ? row.latin : null;
}

/** «سالم», «بن»: a name with such a word is of Arabs or their neighbours. */
export const tellsArabs = (word: string, lexicon: Lexicon): boolean =>
  wordsOf(lexicon).get(foldKey(word))?.kind === "arab";
