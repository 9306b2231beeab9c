import { Kind } from "./kinds.js";
import type { Reader } from "./reader.js";

const YA = 0x064a;
const NOON = 0x0646;

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
