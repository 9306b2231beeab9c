import { readTables } from "#standard-tables";
import { Lexicon } from "./lexicon.js";
import { decodePack } from "./pack/pack.js";
import { STANDARD_HASH, STANDARD_PACK } from "./standard-pack.js";
import { ImageReader } from "./table-image.js";

let tables: Uint8Array | null | undefined;
let standard: Lexicon | undefined;

/** The tables of the standard lexicon, for other threads: they are megabytes, which nobody writes to. */
export function standardTables(): Uint8Array | null {
  if (tables === undefined) tables = readTables();
  return tables;
}

/** Spares this thread reading the tables that another one has read. */
export function useStandardTables(given: Uint8Array): void {
  tables ??= given;
}

/**
 * The lexicon that comes with hadath. Read once, never changed: `with` makes a new one. Node takes the tables that the
 * lexicon compiler worked out, where they are there and of this very lexicon; otherwise they are worked out here.
 */
export function standardLexicon(): Lexicon {
  if (standard !== undefined) return standard;
  const image = standardTables();
  const reader = image === null ? undefined : ImageReader.of(image, STANDARD_HASH);
  const parts = decodePack(STANDARD_PACK);
  standard = reader === undefined ? Lexicon.of(parts) : Lexicon.over(reader, parts);
  return standard;
}
