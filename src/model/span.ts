/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

declare const coordinate: unique symbol;

/** A range of the caller's own string. Every offset that leaves the library is of this kind. */
export type RawSpan = Span & { readonly [coordinate]: "raw" };

/** A range of the folded text. It never leaves the library. */
export type NormalSpan = Span & { readonly [coordinate]: "normal" };

export const rawSpan = (start: number, end: number): RawSpan => ({ start, end }) as RawSpan;
export const normalSpan = (start: number, end: number): NormalSpan => ({ start, end }) as NormalSpan;
