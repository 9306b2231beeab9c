import { HashBits } from "../../../text/hash-bits.js";
import { columns } from "./columns.js";

/** Bits for the few words that a text is gone through for. Lasts as long as the layer is at one text. */
export const bitsOfFew = (): HashBits => new HashBits(columns.numbers(1 << 6, 0));

/** The same for all words of most texts. */
export const bitsOfAll = (): HashBits => new HashBits(columns.numbers(1 << 9, 0));
