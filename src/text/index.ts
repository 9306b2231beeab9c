export { CHAR_CLASS, CharClass, isInvisible, isMark } from "./characters.js";
export { fold, foldKey, type FoldedText, foldedString, rawEnd, toNormal, toRaw } from "./fold.js";
export type { FoldProfile } from "./fold-table.js";
