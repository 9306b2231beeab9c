import type { TableSchema } from "./schema.js";

/** The standard lexicon, packed by the lexicon compiler from the tables in `lexicons/`. This file's script is generated. */
export declare const STANDARD_PACK: string;

/** Columns of every family, for tables of the caller's own. */
export declare const STANDARD_SCHEMAS: Readonly<Record<string, TableSchema>>;

/** Fingerprint of the tables that the pack was made from. */
export declare const STANDARD_HASH: string;
