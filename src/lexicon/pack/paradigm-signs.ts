import { LETTERS, SIGNS } from "./letters.js";

/**
 * Stems follow on each other, each behind the code of its paradigm: one sign for those in most use, a sign and a letter for
 * the others. The signs are such that stand in no stem.
 */

/** Signs for so many paradigms: those that stand alone, a blank, and those that a letter follows. */
export function paradigmSigns(count: number, taken: ReadonlySet<string>): string {
  const free = [...SIGNS].filter((sign) => !taken.has(sign) && !LETTERS.includes(sign));
  const long = Math.max(0, Math.ceil((count - free.length) / (LETTERS.length - 1)));
  if (long > free.length) throw new Error(`The ${count} paradigms are more than there are signs for.`);
  const short = free.length - long;
  return `${free.slice(0, short).join("")} ${free.slice(short).join("")}`;
}

/** The codes of the paradigms in turn. */
export function paradigmCodes(signs: string, count: number): string[] {
  const [short, long] = signs.split(" ");
  return [...short, ...[...long].flatMap((sign) => [...LETTERS].map((letter) => sign + letter))].slice(0, count);
}

/** What is neither a sign nor a letter behind one. */
export const NO_CODE = -1;

/** How to read codes. */
export interface CodeTable {
  /** By code unit below 0x80: the paradigm of a sign, or the first of those that it and a letter stand for. */
  readonly first: Int16Array;
  /** From this paradigm on, a letter follows the sign. */
  readonly long: number;
  /** By code unit below 0x80: what a letter adds. */
  readonly letter: Int16Array;
}

export function codeTable(signs: string): CodeTable {
  const [short, long] = signs.split(" ");
  const first = new Int16Array(0x80).fill(NO_CODE);
  const letter = new Int16Array(0x80).fill(NO_CODE);
  for (const [at, sign] of [...short].entries()) first[sign.charCodeAt(0)] = at;
  for (const [at, sign] of [...long].entries()) first[sign.charCodeAt(0)] = short.length + at * LETTERS.length;
  for (const [at, sign] of [...LETTERS].entries()) letter[sign.charCodeAt(0)] = at;
  return { first, long: short.length, letter };
}
