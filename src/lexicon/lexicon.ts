import { fold } from "../text/fold.js";
import { hashUnits } from "../text/hash.js";
import { Family } from "./family.js";
import { loadForms } from "./form-loader.js";
import { NameReader } from "./pack/names.js";
import type { LexiconParts } from "./pack/parts.js";
import { PhraseAutomaton } from "./phrase-automaton.js";
import { SpellingMemo } from "./spelling-memo.js";
import { type ImageReader, writeImage } from "./table-image.js";
import { WordTable } from "./word-table.js";

/** A value of a lexicon cell. */
export type Cell = string | number | boolean | readonly string[] | null;

/** One row of a lexicon table, by column. */
export type Row = Readonly<Record<string, Cell>>;

/**
 * Everything the extractors know of words: rows by family, and an automaton that finds their surfaces in folded text.
 * A value: `with` makes a new lexicon and leaves this one as it is.
 */
export class Lexicon {
  readonly words: WordTable;
  readonly automaton: PhraseAutomaton;
  readonly #families: readonly Family[];
  readonly #familyOfEntry: Uint8Array;
  /** By entry: the number of the first family of its family's name. */
  readonly #numberOfEntry: Uint8Array;
  readonly #byName: ReadonlyMap<string, number>;
  #memo: SpellingMemo | undefined;

  private constructor(words: WordTable, automaton: PhraseAutomaton, families: readonly Family[]) {
    this.words = words;
    this.automaton = automaton;
    this.#families = families;
    const byName = new Map<string, number>();
    for (const [index, family] of families.entries()) if (!byName.has(family.name)) byName.set(family.name, index);
    this.#byName = byName;
    const last = families.at(-1);
    this.#familyOfEntry = new Uint8Array(last === undefined ? 0 : last.first + last.count);
    this.#numberOfEntry = new Uint8Array(this.#familyOfEntry.length);
    for (const [index, { name, first, count }] of families.entries()) {
      this.#familyOfEntry.fill(index, first, first + count);
      this.#numberOfEntry.fill(byName.get(name) ?? index, first, first + count);
    }
  }

  /** A lexicon of these rows and forms. */
  static of(parts: LexiconParts): Lexicon {
    return new Lexicon(new WordTable(parts.size?.words), new PhraseAutomaton(parts.size), []).#extended(parts);
  }

  /** The same where its tables have been worked out before. */
  static over(image: ImageReader, parts: LexiconParts): Lexicon {
    const words = WordTable.over(image);
    const automaton = PhraseAutomaton.over(image);
    return new Lexicon(words, automaton, familiesOf(parts, 0, image));
  }

  /** Its tables, for `over`; `key` names the parts that they were worked out from. */
  image(key: string): Uint8Array {
    const families = this.#families.flatMap(({ tables }) => tables);
    return writeImage(key, [...this.words.tables, ...this.automaton.tables, ...families]);
  }

  /** A new lexicon that also holds these rows; an added row's entry never takes the number of a present one. */
  with(parts: LexiconParts): Lexicon {
    return new Lexicon(this.words.clone(), this.automaton.clone(), this.#families).#extended(parts);
  }

  /** Takes the rows into this lexicon's own tables. */
  #extended(parts: LexiconParts): Lexicon {
    const first = this.#familyOfEntry.length;
    loadForms(parts, first, this.words, this.automaton);
    return new Lexicon(this.words, this.automaton, [...this.#families, ...familiesOf(parts, first)]);
  }

  /** What was found out about spellings; a new one is begun between texts where it is full. */
  get memo(): SpellingMemo {
    if (this.#memo === undefined || this.#memo.isFull) this.#memo = new SpellingMemo(this);
    return this.#memo;
  }

  get entryCount(): number {
    return this.#numberOfEntry.length;
  }

  get familyCount(): number {
    return this.#families.length;
  }

  /** Number of a family, to compare with `familyOf`; -1 where the lexicon has no such family. */
  family(name: string): number {
    return this.#byName.get(name) ?? -1;
  }

  /** Families share a name where a user pack adds rows to one; the number is that of the first of the name. */
  familyOf(entry: number): number {
    return this.#numberOfEntry[entry];
  }

  familyName(entry: number): string {
    return this.#families[this.#familyOfEntry[entry]].name;
  }

  /** The row behind an entry; its cells are as its family's columns say. */
  row<R extends object = Row>(entry: number): R {
    const family = this.#families[this.#familyOfEntry[entry]];
    return family.row(entry - family.first) as R;
  }

  /** One cell of an entry's row: far sooner than the row. */
  cell(entry: number, column: string): Cell {
    const family = this.#families[this.#familyOfEntry[entry]];
    return family.cell(entry - family.first, column);
  }

  /** The entry numbers of a family's rows. */
  *entries(name: string): Generator<number> {
    for (const { name: own, first, count } of this.#families) {
      if (own !== name) continue;
      for (let entry = first; entry < first + count; entry++) yield entry;
    }
  }

  /** All rows of a family with their entry numbers. */
  *rows<R extends object = Row>(name: string): Generator<readonly [number, R]> {
    for (const family of this.#families) {
      if (family.name !== name) continue;
      for (let index = 0; index < family.count; index++) {
        yield [family.first + index, family.row(index) as R];
      }
    }
  }

  /** Entry number of the row with this id, or -1. */
  entryById(family: string, id: string): number {
    for (let at = this.#families.length - 1; at >= 0; at--) {
      const rows = this.#families[at];
      const index = rows.name === family ? rows.indexOf(id) : -1;
      if (index !== -1) return rows.first + index;
    }
    return -1;
  }

  /** Number of a single word, or -1 where no surface holds it. */
  word(surface: string): number {
    const text = fold(surface);
    return this.words.find(text.units, 0, text.length, hashUnits(text.units, 0, text.length));
  }
}

/** The families of parts whose first row has the entry number `first`; `image` gives their tables in turn. */
function familiesOf(parts: LexiconParts, first: number, image?: ImageReader): Family[] {
  let next = first;
  const names = new NameReader(parts.sounds, parts.families);
  return parts.families.map((packed) => {
    const family = new Family(packed, next, names, image);
    next += packed.count;
    return family;
  });
}
