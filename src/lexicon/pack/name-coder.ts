/** A name with its Arabic spelling. */
export type NamePair = readonly [latin: string, arabic: string];

/** Writes names as what their Arabic spelling does not tell. */
export interface NameCoder {
  /** What reading the codes needs, for `readSounds`. */
  readonly table: string;
  code(latin: string, arabic: string): string;
}
