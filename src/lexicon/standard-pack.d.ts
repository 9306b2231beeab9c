/** The standard lexicon, packed by the lexicon compiler from the tables in `lexicons/`. This file's script is generated. */
export declare const STANDARD_PACK: string;
