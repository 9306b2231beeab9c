export type { NumeralKind, NumeralMention, NumeralTable, Quantity, QuantityMod } from "./numeral.js";
export { readNumerals } from "./read.js";
