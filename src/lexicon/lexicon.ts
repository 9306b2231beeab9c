import { fold } from "../text/fold.js";
import { PhraseAutomaton } from "./phrase-automaton.js";
import { hashUnits, WordTable } from "./word-table.js";

/** A value of a lexicon cell. */
export type Cell = string | number | boolean | readonly string[] | null;

/** One row of a lexicon table, by column. */
export type Row = Readonly<Record<string, Cell>>;

/** The rows of one family, column by column, as they are packed. */
export interface FamilyColumns {
  readonly family: string;
  readonly count: number;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/**
 * The forms of one row as they are packed: a folded stem, its words parted by single blanks, and the paradigm that says
 * what is put before and after it.
 */
export interface PackedForms {
  readonly stem: string;
  readonly paradigm: number;
  /** Index of the family among those that come with the forms, and of the row in it. */
  readonly family: number;
  readonly row: number;
}

/** One form of a paradigm: letters before the stem, letters after it, bits of `Feature`. */
export type ParadigmForm = readonly [before: string, after: string, features: number];

/** Rows and forms that a lexicon is made of. */
export interface LexiconParts {
  readonly families: readonly FamilyColumns[];
  readonly paradigms: readonly (readonly ParadigmForm[])[];
  readonly forms: readonly PackedForms[];
}

/** The rows of a family, read out of their columns only when they are asked for: most texts touch few of them. */
class Family {
  readonly name: string;
  readonly count: number;
  readonly #columns: readonly (readonly [string, readonly Cell[]])[];
  readonly #rows: (Row | undefined)[] = [];

  /** `first` is the number of the family's first entry; its rows follow. */
  constructor(
    packed: FamilyColumns,
    readonly first: number,
  ) {
    this.name = packed.family;
    this.count = packed.count;
    this.#columns = Object.entries(packed.columns);
  }

  /** Cells of one row; a missing one is null. */
  row(index: number): Row {
    const known = this.#rows[index];
    if (known !== undefined) return known;
    const row: Record<string, Cell> = {};
    for (const [name, cells] of this.#columns) row[name] = cells[index] ?? null;
    this.#rows[index] = row;
    return row;
  }

  cell(index: number, column: string): Cell {
    return this.#columns.find(([name]) => name === column)?.[1][index] ?? null;
  }
}

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
  #ids: Map<string, Map<string, number>> | undefined;

  private constructor(words: WordTable, automaton: PhraseAutomaton, families: readonly Family[]) {
    this.words = words;
    this.automaton = automaton;
    this.#families = families;
    const byName = new Map<string, number>();
    for (const [index, family] of families.entries()) if (!byName.has(family.name)) byName.set(family.name, index);
    this.#byName = byName;
    const last = families.at(-1);
    this.#familyOfEntry = new Uint8Array(last === undefined ? 0 : last.first + last.count);
    for (const [index, family] of families.entries()) {
      this.#familyOfEntry.fill(index, family.first, family.first + family.count);
    }
    this.#numberOfEntry = this.#familyOfEntry.map((index) => byName.get(families[index].name) ?? index);
  }

  /** A lexicon of these rows and forms. */
  static of(parts: LexiconParts): Lexicon {
    let forms = 0;
    for (const { paradigm } of parts.forms) forms += parts.paradigms[paradigm].length;
    // A form is a word more often than not, and a phrase takes a state a word.
    const empty = new Lexicon(new WordTable(forms), new PhraseAutomaton(forms * 2), []);
    return empty.#extended(parts, empty.words, empty.automaton);
  }

  /** A new lexicon that also holds these rows; an added row's entry never takes the number of a present one. */
  with(parts: LexiconParts): Lexicon {
    return this.#extended(parts, this.words.clone(), this.automaton.clone());
  }

  #extended(parts: LexiconParts, words: WordTable, automaton: PhraseAutomaton): Lexicon {
    const families = [...this.#families];
    const firstOf: number[] = [];
    let next = this.#familyOfEntry.length;
    for (const columns of parts.families) {
      families.push(new Family(columns, next));
      firstOf.push(next);
      next += columns.count;
    }
    const adder = new FormAdder(words, automaton);
    for (const { stem, paradigm, family, row } of parts.forms) {
      const entry = firstOf[family] + row;
      for (const [before, after, features] of parts.paradigms[paradigm]) adder.add(before, stem, after, entry, features);
    }
    return new Lexicon(words, automaton, families);
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
    this.#ids ??= new Map();
    let ids = this.#ids.get(family);
    if (ids === undefined) {
      ids = new Map();
      for (const rows of this.#families) {
        if (rows.name !== family) continue;
        for (let index = 0; index < rows.count; index++) ids.set(String(rows.cell(index, "id")), rows.first + index);
      }
      this.#ids.set(family, ids);
    }
    return ids.get(id) ?? -1;
  }

  /** Number of a single word, or -1 where no surface holds it. */
  word(surface: string): number {
    const text = fold(surface);
    return this.words.find(text.units, 0, text.length, hashUnits(text.units, 0, text.length));
  }
}

/** Adds folded forms, letter by letter through one buffer, as a pack holds tens of thousands of them. */
class FormAdder {
  readonly #letters = new Uint16Array(1024);
  readonly #path: number[] = [];

  constructor(
    private readonly words: WordTable,
    private readonly automaton: PhraseAutomaton,
  ) {}

  add(before: string, stem: string, after: string, entry: number, features: number): void {
    const letters = this.#letters;
    const path = this.#path;
    path.length = 0;
    let length = 0;
    const whole = before + stem + after;
    for (let at = 0; at < whole.length && length < letters.length; at++) {
      const unit = whole.charCodeAt(at);
      if (unit === BLANK) {
        if (length > 0) path.push(this.words.add(letters, 0, length));
        length = 0;
      } else letters[length++] = unit;
    }
    if (length > 0) path.push(this.words.add(letters, 0, length));
    if (path.length > 0) this.automaton.add(path, entry, features);
  }
}

const BLANK = 0x20;
