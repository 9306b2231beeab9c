import { Lexicon } from "./lexicon.js";
import { decodePack } from "./pack/pack.js";
import { STANDARD_HASH, STANDARD_PACK } from "./standard-pack.js";
import { ImageReader } from "./table-image.js";

let standard: Lexicon | undefined;

/** The lexicon that comes with hadath. Read once, never changed: `with` makes a new one. */
export function standardLexicon(): Lexicon {
  standard ??= Lexicon.of(decodePack(STANDARD_PACK));
  return standard;
}

/** The same, sooner: over the tables that the lexicon compiler worked out, unless they are of another lexicon. */
export function standardLexiconOver(tables: Uint8Array): Lexicon {
  const image = standard === undefined ? ImageReader.of(tables, STANDARD_HASH) : undefined;
  if (image !== undefined) standard = Lexicon.over(image, decodePack(STANDARD_PACK));
  return standardLexicon();
}
