import { Lexicon } from "./lexicon.js";
import { decodePack } from "./pack/pack.js";
import { STANDARD_PACK } from "./standard-pack.js";

let standard: Lexicon | undefined;

/** The lexicon that comes with hadath. Read once, never changed: `with` makes a new one. */
export function standardLexicon(): Lexicon {
  standard ??= Lexicon.of(decodePack(STANDARD_PACK));
  return standard;
}
