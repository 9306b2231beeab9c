/** One reason for or against two tellings being of one happening. */
export interface Reason {
  readonly points: number;
  readonly words: string;
}

/** Where reasons are put down; null where only the points are asked for, so that no words are made for nothing. */
export type Notes = Reason[] | null;

/** It cannot be one happening, whatever else speaks for it. */
export const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/** Puts a reason down and gives its points. */
export function noted(notes: Reason[], points: number, words: string): number {
  notes.push({ points, words });
  return points;
}
