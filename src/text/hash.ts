export const HASH_SEED = 0x2f0b4c47;
export const HASH_FACTOR = 0x01000193;

/**
 * Hash of the units from `start` to `end`: the sum of the units, each times as many factors as units stand before it, and of
 * a seed behind the last. Read from the right, one pass yields the hash of every suffix; read from the left, it is made
 * while the end is still looked for, as the tokeniser does.
 */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = end - 1; at >= start; at--) hash = hashStep(hash, units[at]);
  return hash;
}

/** The same of a text that is folded already. */
export function hashText(folded: string): number {
  let hash = HASH_SEED;
  for (let at = folded.length - 1; at >= 0; at--) hash = hashStep(hash, folded.charCodeAt(at));
  return hash;
}

/** The hash of a word with `unit` put before it. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, HASH_FACTOR) + unit) | 0;

/** Times the factor it makes 1, in 32 bits. */
const HASH_DIVISOR = 0x359c449b;

/** The hash of a word without its first unit: what `hashStep` has put before it is taken off again. */
export const hashBehind = (hash: number, unit: number): number => Math.imul(hash - unit, HASH_DIVISOR);

/** Spreads a hash over all bits. */
export const mixed = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
};
