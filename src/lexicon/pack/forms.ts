import { foldTable } from "../../text/fold.js";
import { SWAPPED } from "./letters.js";
import { LINE_END, unpackLines } from "./lines.js";
import { type CodeTable, codeTable, NO_CODE } from "./paradigm-signs.js";
import { AROUND, FIELD, ITEM, type LexiconParts, LONGEST_STEM, STEM } from "./parts.js";
import { SharedLines } from "./surfaces.js";

/**
 * Between the forms of a row and behind the last form of all, and before those of each row. Both are blanks to a tokeniser,
 * and folding leaves neither in a text.
 */
export const NEXT_FORM = 0x0b;
export const NEXT_ROW = 0x0c;

const BLANK = 0x20;
const STEM_SIGN = STEM.charCodeAt(0);

/** The forms of all paradigms, each with `NEXT_FORM` behind it. */
interface ParadigmTable {
  readonly units: Uint16Array;
  /** By paradigm, with one more entry at the end: where its forms begin in `units`. */
  readonly start: readonly number[];
  readonly features: readonly Int32Array[];
}

/** The folded letter or sign behind each packed one; 0 for marks, which folding drops. */
function unpackingTable(): Uint16Array {
  const folded = foldTable("matching");
  const table = folded.slice();
  for (let unit = 0; unit < SWAPPED.length; unit++) table[unit] = folded[SWAPPED[unit]];
  table[ITEM.charCodeAt(0)] = table[FIELD.charCodeAt(0)] = NEXT_FORM;
  table["\n".charCodeAt(0)] = NEXT_ROW;
  return table;
}

/** Writes the letters and signs behind a stretch of packed text to `out` from its beginning; gives where they end. */
function unpack(text: string, from: number, to: number, table: Uint16Array, out: Uint16Array): number {
  let used = 0;
  for (let at = from; at < to; at++) {
    const unit = table[text.charCodeAt(at)];
    out[used] = unit;
    if (unit !== 0) used++;
  }
  return used;
}

/** The same for code units. */
function unpackUnits(units: Uint16Array, table: Uint16Array, out: Uint16Array): number {
  let used = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = table[units[at]];
    out[used] = unit;
    if (unit !== 0) used++;
  }
  return used;
}

/** A form with what stands around the words of the stem in all forms of its run. */
function around(form: string, inner: readonly string[]): string {
  const parts = form.split(STEM);
  let out = parts[0];
  for (let word = 0; word < inner.length; word++) out += inner[word] + parts[word + 1];
  return out;
}

/** Features in turn, each written as the bits in which it is unlike the one before. */
function readShape(line: string): number[] {
  let before = 0;
  return line.split(" ").map((bits) => {
    before ^= Number.parseInt(bits, 36);
    return before;
  });
}

function readParadigms({ shapes, runs, paradigms }: LexiconParts, table: Uint16Array): ParadigmTable {
  const shapeTable = shapes.split("\n").map(readShape);
  let newShapes = 0;
  const runTable = runs.split("\n").map((line) => {
    const [shape, ...affixes] = line.split(ITEM);
    return { shape: shapeTable[shape === "" ? newShapes++ : Number(shape)], affixes };
  });
  const start = [0];
  const features: Int32Array[] = [];
  let forms = "";
  for (const line of paradigms === "" ? [] : paradigms.split("\n")) {
    const own: number[] = [];
    let number = -1;
    for (const run of line.split(ITEM)) {
      const [step, inner] = run.split(AROUND);
      // Nothing is 0, the run behind the one before.
      number += Number(step) + 1;
      const { shape, affixes } = runTable[number];
      own.push(...shape);
      const words = inner?.split(" ");
      for (const affix of affixes) forms += (words === undefined ? affix : around(affix, words)) + ITEM;
    }
    features.push(Int32Array.from(own));
    start.push(forms.length);
  }
  const units = new Uint16Array(forms.length);
  unpack(forms, 0, forms.length, table, units);
  return { units, start, features };
}

/**
 * Unpacks the forms of one family after the other into the same arrays, which so stay near the processor. The loops stand
 * in small functions, as engines take a while to make one fast.
 */
export class FormReader {
  /** Folded letters up to `used`; with `NEXT_FORM` and `NEXT_ROW`. */
  units: Uint16Array;
  used = 0;
  /** Bits of `Feature` of the forms in turn, where they inflect. */
  features = new Int32Array(1024);
  #forms = 0;
  readonly #stem = new Uint16Array(LONGEST_STEM);
  readonly #table = unpackingTable();
  readonly #paradigms: ParadigmTable;
  readonly #codes: CodeTable;

  constructor(parts: LexiconParts) {
    this.#paradigms = readParadigms(parts, this.#table);
    this.#codes = codeTable(parts.signs);
    this.units = new Uint16Array(1024);
  }

  /** A line of surfaces that do not inflect for each row. */
  readSurfaces(packed: string): void {
    this.used = 0;
    const shared = SharedLines.of(packed, this.#table);
    const lines = shared === undefined ? unpackLines(packed) : shared.units;
    this.#makeRoom(1 + (shared ?? lines).length);
    this.used =
      shared === undefined ? unpackUnits(lines, this.#table, this.units) : shared.put(0, lines.length, this.units, 0);
    this.units[this.used++] = NEXT_FORM;
  }

  /** A line of stems for each row. */
  readStems(text: string): void {
    const { first, long, letter } = this.#codes;
    this.used = 0;
    this.#forms = 0;
    this.#put(NEXT_ROW);
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at++);
      if (unit === LINE_END) {
        this.#put(NEXT_ROW);
        continue;
      }
      let paradigm = first[unit];
      if (paradigm >= long) paradigm += letter[text.charCodeAt(at++)];
      const end = endOfStem(text, at, first);
      this.#inflect(paradigm, unpack(text, at, end, this.#table, this.#stem));
      at = end;
    }
    this.#put(NEXT_FORM);
  }

  #put(unit: number): void {
    this.#makeRoom(1);
    this.units[this.used++] = unit;
  }

  /** Writes the forms of a stem of so many letters. */
  #inflect(paradigm: number, length: number): void {
    this.#stem[length] = BLANK;
    const { units, start, features } = this.#paradigms;
    const from = start[paradigm];
    const to = start[paradigm + 1];
    const own = features[paradigm];
    this.#makeRoom(to - from + own.length * length);
    this.used = putStem(this.#stem, units, from, to, this.units, this.used);
    if (this.#forms + own.length > this.features.length) {
      const wider = new Int32Array((this.#forms + own.length) * 2);
      wider.set(this.features);
      this.features = wider;
    }
    this.features.set(own, this.#forms);
    this.#forms += own.length;
  }

  #makeRoom(letters: number): void {
    if (this.used + letters <= this.units.length) return;
    const wider = new Uint16Array((this.used + letters) * 2);
    wider.set(this.units);
    this.units = wider;
  }
}

/** Where the stem that begins at `from` ends: at the next code or the end of the line. */
function endOfStem(text: string, from: number, codes: Int16Array): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_END || (unit < codes.length && codes[unit] !== NO_CODE)) break;
    at++;
  }
  return at;
}

/** Writes a template from `from` to `to`, each of its signs for a word of the stem replaced by that word. Gives the end. */
function putStem(
  stem: Uint16Array,
  template: Uint16Array,
  from: number,
  to: number,
  out: Uint16Array,
  start: number,
): number {
  let used = start;
  let word = 0;
  for (let at = from; at < to; at++) {
    const unit = template[at];
    if (unit === STEM_SIGN) {
      for (; stem[word] !== BLANK; word++) out[used++] = stem[word];
      word++;
    } else {
      if (unit === NEXT_FORM) word = 0;
      out[used++] = unit;
    }
  }
  return used;
}
