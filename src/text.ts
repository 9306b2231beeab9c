// hadath/text: the normaliser alone.
export type { FoldProfile } from "./text/fold-table.js";
export { type NormalizedText, normalize } from "./text/normalize.js";
