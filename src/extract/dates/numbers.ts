/** A number as the date rules need it, in digits or words. */
export interface NumberReading {
  /** Last token, inclusive. */
  readonly last: number;
  readonly low: number;
  /** Equal to `low` but for ranges («30 – 45», «أربع إلى خمس»). */
  readonly high: number;
  /** «الخامس», «الثالثة والعشرين». */
  readonly ordinal: boolean;
  readonly digits: boolean;
  /** Letters of the first token that are not part of the number: the و of «وثلاثة». */
  readonly peeled: number;
}

/** Reads numbers at a token; null where none starts there. */
export type NumberSource = (token: number) => NumberReading | null;
