import type { ExtractedDocument } from "../../model/document.js";

/** A piece of an output: text, or bytes for binary formats. */
export type Chunk = string | Uint8Array;

/** One file of a format that makes several. */
export interface ExportFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly content: string;
}

interface Described {
  readonly name: string;
  readonly extension: string;
  /** True where the format cannot do without the texts. */
  readonly needsText: boolean;
  /** True where it quotes the texts if they are there. */
  readonly quotesText?: true;
}

/** A format that is one file, written document by document. */
export interface StreamExporter extends Described {
  readonly kind: "stream";
  /** A new writer, with state of its own. */
  open(): StreamWriter;
}

export interface StreamWriter {
  head(): Chunk;
  document(document: ExtractedDocument): Chunk;
  tail(): Chunk;
}

/** A format that is a folder of files, some for each document. */
export interface FolderExporter extends Described {
  readonly kind: "folder";
  /** Files that stand there once, such as a configuration. */
  shared(): readonly ExportFile[];
  /** `stem` is a file name for this document, unique in the run. */
  document(document: ExtractedDocument, stem: string): readonly ExportFile[];
}

export type Exporter = StreamExporter | FolderExporter;

/** The document's text, which formats with `needsText` rely on; the command has checked that it is there. */
export function textOf(document: ExtractedDocument): string {
  if (document.text === undefined) throw new Error(`document ${document.id} has no text`);
  return document.text;
}
