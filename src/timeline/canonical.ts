/** A total order of strings that no locale changes. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same with null last. */
export const byTextOrNull = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : byText(a, b);

/** The first of several comparisons that tells two things apart. */
export const firstOf = (...comparisons: readonly number[]): number => comparisons.find((one) => one !== 0) ?? 0;

/** A short name made from content: 64 bits of FNV-1a and of a second walk over the same text, in base 36. */
export function contentId(content: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < content.length; at++) {
    const unit = content.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + (b >>> 15)), 0x5bd1e995);
  }
  return `${(a >>> 0).toString(36).padStart(7, "0")}${(b >>> 0).toString(36).padStart(7, "0")}`;
}

/** 32 bits of FNV-1a, as a whole number with sign. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Values that occur, each once, in the order of their first occurrence. */
export const unique = <Value>(values: Iterable<Value>): Value[] => [...new Set(values)];
