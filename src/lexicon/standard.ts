import { Lexicon } from "./lexicon.js";
import { decodePack } from "./pack.js";
import { STANDARD_PACK } from "./standard-pack.js";

/** More than the standard pack has, so that its tables never grow while they are filled. */
const EXPECTED_FORMS = 1 << 17;

let standard: Lexicon | undefined;

/** The lexicon that comes with hadath. Read once, never changed: `with` makes a new one. */
export function standardLexicon(): Lexicon {
  standard ??= Lexicon.of(decodePack(STANDARD_PACK), EXPECTED_FORMS);
  return standard;
}
