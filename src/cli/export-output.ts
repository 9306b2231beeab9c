import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import type { ExtractedDocument } from "../model/document.js";
import type { Exporter } from "../report/export/index.js";
import type { CliContext } from "./context.js";
import { UsageError } from "./exit.js";
import { writeOut } from "./stream-output.js";

/** A file name for a document: what is unsafe in file names becomes `_`, and a second one of the same name a number. */
export function fileStems(): (id: string) => string {
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

/** Writes documents in a format to a file or folder, which gets its name only when it is whole. */
export async function exportToFile(
  exporter: Exporter,
  documents: AsyncIterable<ExtractedDocument>,
  out: string,
): Promise<void> {
  const draft = `${out}.draft`;
  rmSync(draft, { recursive: true, force: true });
  try {
    if (exporter.kind === "folder") {
      mkdirSync(draft, { recursive: true });
      const write = (path: string, content: string): void => {
        mkdirSync(dirname(join(draft, path)), { recursive: true });
        writeFileSync(join(draft, path), content);
      };
      for (const { path, content } of exporter.shared()) write(path, content);
      const stemOf = fileStems();
      for await (const document of documents) {
        for (const { path, content } of exporter.document(document, stemOf(document.id))) write(path, content);
      }
      if (existsSync(out)) rmSync(out, { recursive: true });
      renameSync(draft, out);
      return;
    }
    const stream = createWriteStream(draft);
    const broken = finished(stream);
    broken.catch(() => undefined);
    const writer = exporter.open();
    await writeOut(stream, writer.head());
    for await (const document of documents) await writeOut(stream, writer.document(document));
    await writeOut(stream, writer.tail());
    stream.end();
    await broken;
    await rename(draft, out);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

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
