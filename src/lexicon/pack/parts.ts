/**
 * How a column is written: `few` as its few values and which of them each cell has, `numbers` as differences, `lines` as
 * text, one line a row; `above` as lines that are empty where the row before has the same, `ids` as what differs from the
 * id that country and name lead to; `sounds` among the names of the pack; `field` in the surfaces of the rows.
 */
export type ColumnKind = "few" | "numbers" | "lines" | "above" | "ids" | "sounds" | "field";

/** The cells of one column in rows' order. */
export interface PackedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Its cells are lists, their items parted by `|`. */
  readonly list: boolean;
  /** Its Arabic letters are written as Latin ones. */
  readonly swapped: boolean;
  /** Of a column of the kind `few`: what its cells are guessed from, see `codeCells`. */
  readonly contexts?: readonly string[];
  readonly text: string;
}

/** The rows of one family and the surfaces that lead to them. */
export interface PackedFamily {
  readonly family: string;
  readonly count: number;
  readonly columns: readonly PackedColumn[];
  /**
   * Surfaces that do not inflect, letters swapped, words shared: a line for each row, its columns parted by `FIELD`, the
   * items of a column by `ITEM`. Empty where the family has none.
   */
  readonly surfaces: string;
  /** Inflected forms, letters swapped and folded: a line for each row, of stems each behind the code of its paradigm. */
  readonly stems: string;
}

/** How much room the words and surfaces of a lexicon need. */
export interface LexiconSize {
  readonly words: number;
  readonly edges: number;
  readonly states: number;
  readonly senses: number;
}

/** Rows and forms that a lexicon is made of, packed so that they are small and quick to load. */
export interface LexiconParts {
  /** Known of a compiled pack, so that loading makes room once. */
  readonly size?: LexiconSize;
  /** What the codes of paradigms are made of. */
  readonly signs: string;
  /** Features of the forms of paradigms, as differences of bits, a line for each row of them that paradigms share. */
  readonly shapes: string;
  /**
   * A line for each run of forms: its shape, nothing being the next one not named so far, then for each form what stands
   * before and after the words of the stem.
   */
  readonly runs: string;
  /**
   * A line for each paradigm: its runs, as steps from one to the next, each with what stands between its forms and the words
   * of the stem, if anything.
   */
  readonly paradigms: string;
  /** All names that are written by their sounds, for `NameReader`; empty where there are none. */
  readonly sounds: string;
  readonly families: readonly PackedFamily[];
}

export const FIELD = "\f";
export const ITEM = "|";
/** Between what stands before a word of a stem and what stands after it. */
export const STEM = "~";
/** Between the number of a run and what stands around the stem in all its forms. */
export const AROUND = ":";
/** Stems that inflect are shorter than this. */
export const LONGEST_STEM = 256;
