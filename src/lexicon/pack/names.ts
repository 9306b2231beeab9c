import { unitString } from "../../text/fold.js";
import { BitReader } from "./bits.js";
import { SWAPPED } from "./letters.js";
import { LINE_END } from "./lines.js";
import { FIELD, ITEM, type PackedFamily } from "./parts.js";
import { Growing, NameCoder, readSounds } from "./sounds.js";
import { surfaceUnits } from "./surfaces.js";

const NEXT_FIELD = FIELD.charCodeAt(0);
const NEXT_ITEM = ITEM.charCodeAt(0);

/** A name with its Arabic spelling; an empty one is no name. */
export type NamePair = readonly [latin: string, arabic: string];

/** The names in one column, one after the other. */
export interface Names {
  readonly units: Uint16Array;
  /** Where those of rows begin, with one more at the end. */
  readonly starts: Int32Array;
}

export const nameIn = ({ units, starts }: Names, row: number): string =>
  unitString(units, starts[row], starts[row + 1]);

/**
 * Reads the names of all families, which are coded as one: each is guessed from those before. They are read when the
 * first is asked for.
 */
export class NameReader {
  #columns: ReadonlyMap<string, Names> | undefined;

  constructor(
    private readonly sounds: string,
    private readonly families: readonly PackedFamily[],
  ) {}

  of(family: string, column: string): Names {
    this.#columns ??= this.#read();
    return this.#columns.get(`${family} ${column}`) as Names;
  }

  #read(): ReadonlyMap<string, Names> {
    const end = this.sounds.indexOf(FIELD);
    const coder = new NameCoder(new BitReader(this.sounds, end + 1), readSounds(this.sounds.slice(0, end)));
    const out = new Map<string, Names>();
    for (const { family, count, surfaces, columns } of this.families) {
      for (const { name, kind } of columns) {
        if (kind === "sounds") out.set(`${family} ${name}`, namesOf(surfaceUnits(surfaces), count, coder));
      }
    }
    return out;
  }
}

/** The names of so many lines of surfaces. */
function namesOf(lines: Uint16Array, count: number, coder: NameCoder): Names {
  const starts = new Int32Array(count + 1);
  const text = new Growing();
  const arabic = new Growing();
  let at = 0;
  for (let row = 0; row < count; row++) {
    arabic.length = 0;
    at = firstSurface(lines, at + 1, arabic);
    coder.name(arabic, text);
    starts[row + 1] = text.length;
    while (at < lines.length && lines[at] !== LINE_END) at++;
  }
  return { units: text.units.slice(0, text.length), starts };
}

/** Writes the first of the surfaces that stand from a place on, its letters as they are. Gives where it ends. */
function firstSurface(units: Uint16Array, from: number, out: Growing): number {
  let at = from;
  for (; at < units.length && units[at] !== LINE_END && units[at] !== NEXT_FIELD && units[at] !== NEXT_ITEM; at++) {
    const unit = units[at];
    out.put(unit < SWAPPED.length ? SWAPPED[unit] : unit);
  }
  return at;
}

/** The same of a line. */
export function firstOf(line: string): string {
  const out = new Growing();
  const units = Growing.of(line);
  firstSurface(units.units.subarray(0, units.length), 0, out);
  return out.text(0, out.length);
}
