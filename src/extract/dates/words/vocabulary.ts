import type { Lexicon, Row } from "../../../lexicon/lexicon.js";
import { kindNamed } from "./kinds.js";

/** A row of the calendar tables. */
export interface CalendarRow extends Row {
  readonly id: string;
  readonly kind: string;
  readonly value: string | null;
  readonly number: "sg" | "du" | "pl" | null;
  readonly definite: boolean;
  readonly system: string | null;
  readonly needs: "date" | "number" | "lead" | null;
}

/** What the extractor asks of a lexicon entry, in arrays by entry number, so that the scan makes no look-ups by name. */
export interface Vocabulary {
  /** `Kind` of each entry; 0 for those of other families. */
  readonly kind: Uint8Array;
  /** The value column as a number, where it is one. */
  readonly number: Int32Array;
  readonly row: (entry: number) => CalendarRow;
  /** Numbers of the families that hold names of places, and of places and people. */
  readonly places: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
}

const PLACES = ["country", "place"];
const PEOPLE = ["person", "bare-person", "given-name", "family-name"];

const VOCABULARIES = new WeakMap<Lexicon, Vocabulary>();

/** The calendar words of a lexicon. Built once for each. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  let vocabulary = VOCABULARIES.get(lexicon);
  if (vocabulary === undefined) {
    vocabulary = build(lexicon);
    VOCABULARIES.set(lexicon, vocabulary);
  }
  return vocabulary;
}

function build(lexicon: Lexicon): Vocabulary {
  const rows = new Map<number, CalendarRow>();
  let last = 0;
  for (const [entry, row] of lexicon.rows<CalendarRow>("calendar")) {
    rows.set(entry, row);
    last = Math.max(last, entry);
  }
  const kind = new Uint8Array(last + 1);
  const number = new Int32Array(last + 1);
  for (const [entry, row] of rows) {
    kind[entry] = kindNamed(row.kind);
    const value = Number.parseInt(row.value ?? "", 10);
    number[entry] = Number.isNaN(value) ? 0 : value;
  }
  const byEntry: (CalendarRow | undefined)[] = Array.from(kind, (_, entry) => rows.get(entry));
  const row = (entry: number): CalendarRow => {
    const found = byEntry[entry];
    if (found === undefined) throw new RangeError(`Entry ${entry} is no calendar word.`);
    return found;
  };
  const places = new Set(PLACES.map((name) => lexicon.family(name)));
  const names = new Set([...places, ...PEOPLE.map((name) => lexicon.family(name))]);
  return { kind, number, row, places, names };
}
