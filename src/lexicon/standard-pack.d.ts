/** The standard lexicon, packed by the lexicon compiler from the tables in `lexicons/`. This file's script is generated. */
export declare const STANDARD_PACK: string;

/** Fingerprint of the tables that the pack was made from. */
export declare const STANDARD_HASH: string;
