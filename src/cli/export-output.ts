import { createWriteStream, existsSync, mkdirSync, readdirSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { takingItsName } from "../corpus/atomic-file.js";
import type { ExtractedDocument } from "../model/document.js";
import type { Exporter, ExportFile, FolderExporter, StreamExporter } from "../report/export/index.js";
import type { CliContext } from "./context.js";
import { UsageError } from "./exit.js";
import { writeOut } from "./stream-output.js";

/** A file name for a document: what is unsafe in file names becomes `_`, and a second one of the same name a number. */
function fileStems(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    const safe =
      id
        .replace(/[^\p{L}\p{N}._-]+/gu, "_")
        .replace(/^\.+/, "_")
        .slice(0, 120) || "document";
    const count = (used.get(safe.toLowerCase()) ?? 0) + 1;
    used.set(safe.toLowerCase(), count);
    return count === 1 ? safe : `${safe}~${count}`;
  };
}

/** Refuses what could not be written, before a long run starts. */
export function checkExportTarget(exporter: Exporter, out: string | undefined, { messages }: CliContext): void {
  if (exporter.kind !== "folder") return;
  if (out === undefined) throw new UsageError(messages.needsFolder(exporter.name));
  if (existsSync(out) && readdirSync(out).length > 0) throw new UsageError(messages.folderNotEmpty(out));
}

async function exportToFolder(
  exporter: FolderExporter,
  documents: AsyncIterable<ExtractedDocument>,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = ({ path, content }: ExportFile): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const file of exporter.shared()) write(file);
  const stemOf = fileStems();
  for await (const document of documents) {
    for (const file of exporter.document(document, stemOf(document.id))) write(file);
  }
}

async function exportToStream(
  exporter: StreamExporter,
  documents: AsyncIterable<ExtractedDocument>,
  stream: Writable,
): Promise<void> {
  const ended = finished(stream);
  // What goes wrong is told by the write that it happens to.
  ended.catch(() => undefined);
  const writer = exporter.open();
  await writeOut(stream, writer.head());
  for await (const document of documents) await writeOut(stream, writer.document(document));
  await writeOut(stream, writer.tail());
  stream.end();
  await ended;
}

/** Writes documents in a format to a file or folder, which gets its name only when it is whole. */
export const exportToFile = (
  exporter: Exporter,
  documents: AsyncIterable<ExtractedDocument>,
  out: string,
): Promise<void> =>
  takingItsName(out, async (draft) => {
    if (exporter.kind === "stream") return exportToStream(exporter, documents, createWriteStream(draft));
    await exportToFolder(exporter, documents, draft);
    // An empty folder of this name gives way to the new one.
    if (existsSync(out)) rmdirSync(out);
  });

/** Tells that a format needs the texts at the first document that has none. */
export async function* withTexts(
  exporter: Exporter,
  documents: AsyncIterable<ExtractedDocument>,
  { messages }: CliContext,
): AsyncGenerator<ExtractedDocument> {
  for await (const document of documents) {
    if (exporter.needsText && document.text === undefined) throw new UsageError(messages.needsText(exporter.name));
    yield document;
  }
}
