import type { ByteSource } from "../byte-source.js";
import type { Charset } from "../charset.js";
import type { ReaderItem } from "../record.js";

/** What a reader gets: an opened file and how to take it. */
export interface ReaderInput {
  /** As it was named, for messages. */
  readonly file: string;
  /** What its document is called where it holds one only. */
  readonly name: string;
  readonly source: ByteSource;
  readonly charset: Charset;
  /** Longest record in bytes. */
  readonly maxBytes: number;
}

/** Yields the records of one file in order, in handfuls so that small records cost little. */
export type Reader = (input: ReaderInput) => AsyncGenerator<ReaderItem[]>;

/** What a JSON value is, for a message. */
export const kindOfValue = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;

/** True for a value with named fields. */
export const isFields = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The message of anything thrown, on one line. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").replace(/\.$/, "");
