import type { Found } from "../context/found.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader, type Word } from "../words/reader.js";

/** The zone told at a token, «بتوقيت غرينتش», «(ت.غ)»; null where none is. */
const zoneWord = (reader: Reader, token: number): Word | null =>
  reader.word(token, Kind.ZONE) ?? (reader.isMark(token, Mark.OPEN) ? reader.word(token + 1, Kind.ZONE) : null);

export const zoneAt = (reader: Reader, token: number): boolean => zoneWord(reader, token) !== null;

/** The zone of a time of the clock, which stands outside its span. */
export function zoneBehind(reader: Reader, { span, last }: Found): string | null {
  return span.type === "TIME" && span.value.includes(":") ? (zoneWord(reader, last + 1)?.row.value ?? null) : null;
}
