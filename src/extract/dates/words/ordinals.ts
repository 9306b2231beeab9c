import { Kind } from "./kinds.js";
import type { Reader } from "./reader.js";

/** Which one of several: an ordinal, figures, or a word for the first or the last, which is -1. */
export function ordinalAt(reader: Reader, token: number): { readonly value: number; readonly last: number } | null {
  const number = reader.numberAt(token);
  if (number !== null && number.peeled === 0 && (number.ordinal || number.digits))
    return { value: number.low, last: number.last };
  const anchor = reader.word(token, Kind.ANCHOR);
  if (anchor === null) return null;
  if (anchor.row.value === "first") return { value: 1, last: anchor.last };
  return anchor.row.value === "recent" ? { value: -1, last: anchor.last } : null;
}
