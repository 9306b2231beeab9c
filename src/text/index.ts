export { CHAR_CLASS, CharClass, isInvisible, isMark } from "./characters.js";
export { type FoldedText, fold, foldedString, foldKey, rawEnd, toNormal, toRaw } from "./fold.js";
export type { FoldProfile } from "./fold-table.js";
