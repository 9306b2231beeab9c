import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Where the build wrote them; a program that packs this file into its own has them elsewhere, or no address at all. */
function open(): number | null {
  try {
    return openSync(new URL("../lexicon/standard-tables.bin", import.meta.url), "r");
  } catch {
    return null;
  }
}

/** The tables that the build worked out, in memory that threads can share, or null where they cannot be read. */
export function readTables(): Uint8Array | null {
  const file = open();
  if (file === null) return null;
  try {
    const tables = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    return readSync(file, tables) === tables.length ? tables : null;
  } finally {
    closeSync(file);
  }
}
