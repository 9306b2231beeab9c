import type { InputDocument } from "../model/document.js";
import type { Problem } from "./problem.js";

/** Where a record stood in the corpus, so that an analyst can open the very line. */
export interface Origin {
  /** The file as it was named, or `-` for standard input. */
  readonly file: string;
  /** 1-based number of the record in its file. */
  readonly record: number;
  /** 1-based line where it starts, where lines mean something in the format. */
  readonly line?: number;
  /** Byte offset (after decompression) where it starts, where the format has one. */
  readonly byte?: number;
}

/** One record as its reader found it: named fields, not yet understood. */
export interface RawRecord {
  readonly kind: "record";
  readonly origin: Origin;
  readonly fields: { readonly [name: string]: unknown };
}

/** Something that is no record: a broken line, a truncated file. */
export interface BrokenRecord {
  readonly kind: "broken";
  readonly origin: Origin;
  readonly problem: Problem;
}

/** Something the analyst should know about a file, such as a guessed encoding. */
export interface ReaderNote {
  readonly kind: "note";
  readonly origin: Origin;
  readonly problem: Problem;
}

export type ReaderItem = RawRecord | BrokenRecord | ReaderNote;

/** A document with its place in the run. */
export interface RunRecord {
  readonly origin: Origin;
  readonly document: InputDocument & { readonly id: string };
  /** What is odd about the record though it can be used: an unreadable date, for one. */
  readonly notes: readonly Problem[];
}
