/** A number as the date rules need it, in digits or words. */
export interface NumberReading {
  /** Last token, inclusive. */
  readonly last: number;
  readonly low: number;
  /** Equal to `low` but for ranges («30 – 45», «أربع إلى خمس»). */
  readonly high: number;
  /** «الخامس», «الثالثة والعشرين». */
  readonly ordinal: boolean;
  /** The article stands on it: «الثلاثين», which is «thirtieth» of a month and «thirty» of days. */
  readonly definite: boolean;
  readonly digits: boolean;
  /** Letters of the first token that are not part of the number: the و of «وثلاثة». */
  readonly peeled: number;
}

/** The numbers of a text, by the token they start at. */
export interface NumberSource {
  /** Whether a number in words starts at a token; digits always may. */
  starts(token: number): boolean;
  /** The number that starts at a token, or null. */
  read(token: number): NumberReading | null;
}
