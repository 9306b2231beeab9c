import type { Subject, Wording } from "./subject.js";
import { type Notes, noted } from "./verdict.js";

/** Fewer pieces than this are too few to compare. */
const ENOUGH = 12;
/** The most that words can say. */
export const MOST_FOR_WORDS = 4;

/** Share of the shorter list of pieces that the other has too; 0 where one has fewer than `enough`. */
export function overlap(a: Int32Array, b: Int32Array, enough: number): number {
  const least = Math.min(a.length, b.length);
  if (least < enough) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  return shared / least;
}

/** Two events of one sentence have all its words in common, which says nothing. */
const ofOneSentence = (a: Wording, b: Wording): boolean => a.document === b.document && a.sentence === b.sentence;

/** What the words of two tellings say: of several of one happening, those most alike. */
export function compareWords(a: Subject, b: Subject, notes: Notes): number {
  let share = 0;
  for (const x of a.wordings)
    for (const y of b.wordings) if (!ofOneSentence(x, y)) share = Math.max(share, overlap(x.pieces, y.pieces, ENOUGH));
  const points = share >= 0.85 ? MOST_FOR_WORDS : share >= 0.6 ? 3 : share >= 0.45 ? 2 : share >= 0.3 ? 1 : 0;
  return notes === null || points === 0
    ? points
    : noted(notes, points, `${Math.round(share * 100)}% of the words in common`);
}
