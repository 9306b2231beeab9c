import { NOON, YA } from "../../../text/letters.js";
import { connected, stepOf } from "../periods/year-tails.js";
import { monthAt, readDayNumber } from "../words/day-numbers.js";
import { Kind } from "../words/kinds.js";
import type { Reader } from "../words/reader.js";

/**
 * The anchor that the first of two takes from behind the second, where it stands in the dual or plural: «الأربعاء والخميس
 * المقبلين», «أغسطس ونوفمبر الماضيين». `kind` is that of both words.
 */
export function sharedAnchor(reader: Reader, token: number, kind: number): string | null {
  const apart = reader.isAnd(token);
  const second = reader.word(apart ? token + 1 : token, kind, true);
  if (second === null || (apart ? second.peeled > 0 : second.peeled === 0)) return null;
  const anchor = reader.word(second.last + 1, Kind.ANCHOR);
  if (anchor === null || (anchor.row.value !== "last" && anchor.row.value !== "next")) return null;
  const length = reader.length(anchor.last);
  const isDual = reader.unit(anchor.last, length - 1) === NOON && reader.unit(anchor.last, length - 2) === YA;
  return isDual ? anchor.row.value : null;
}

/** The anchor that the first of two dates takes from the second, «بين 27 ديسمبر و18 يناير الماضي»: both lie in the past. */
export function sharedPast(reader: Reader, token: number): string | null {
  const at = connected(reader, token);
  if (at === null) return null;
  const day = readDayNumber(reader, at);
  const month = monthAt(reader, day === null ? at : stepOf(reader, day.last + 1), day === null);
  const anchor = month === null || month.hijri ? null : reader.word(month.last + 1, Kind.ANCHOR);
  return anchor?.row.value === "last" ? "last" : null;
}
