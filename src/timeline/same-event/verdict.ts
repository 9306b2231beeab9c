/** Points for or against two tellings being of one happening, with the reason in words. */
export interface Finding {
  readonly points: number;
  readonly reason: string;
}

/** It cannot be one happening, whatever else speaks for it. */
export const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/** Nothing to go by on either side. */
export const NOTHING: Finding = { points: 0, reason: "" };

export const finding = (points: number, reason: string): Finding => ({ points, reason });
export const impossible = (reason: string): Finding => ({ points: IMPOSSIBLE, reason });
