import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { detectCharset } from "../corpus/charset.js";
import type { UserTable } from "../corpus/index.js";
import { LexiconError, type LexiconProblem } from "../lexicon/problems.js";
import type { CliContext } from "./context.js";
import { UsageError } from "./exit.js";

/** A table of the analyst's own, with what is wrong with its bytes. */
export interface ReadTable extends UserTable {
  readonly problems: readonly LexiconProblem[];
}

const NEW_LINE = 0x0a;

/** The first line with bytes that are no UTF-8; the first of all where none has. */
function lineOfOtherBytes(bytes: Uint8Array): number {
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(NEW_LINE, start);
    const end = found === -1 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}

/**
 * The table behind `place=villages.tsv`. UTF-16 with its mark is what spreadsheets save; of other encodings the table is read
 * too, so that its faults can be told, but it is none to work with: what was guessed may be wrong.
 */
export async function readOwnTable(spec: string, { messages }: CliContext): Promise<ReadTable> {
  const cut = spec.indexOf("=");
  const file = spec.slice(cut + 1);
  if (cut <= 0 || file === "") throw new UsageError(messages.notOneOf(spec, ["family=file.tsv"]));
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(messages.noSuchFile(file));
  if (found.isDirectory()) throw new UsageError(`${file}: ${messages.fileTrouble("EISDIR")}`);
  const bytes = readFileSync(file);
  const { encoding, basis } = await detectCharset(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const problems: LexiconProblem[] = [];
  if (encoding !== "utf-8" && basis !== "bom") {
    const message = `The table is no UTF-8; it looks like ${encoding}.`;
    problems.push({ file, line: lineOfOtherBytes(bytes), column: "", message, fix: "Save it as UTF-8." });
  }
  return { family: spec.slice(0, cut), file, text, problems };
}

/** The tables behind `--lexicon place=villages.tsv`. */
export async function userTables(specs: readonly string[], context: CliContext): Promise<UserTable[]> {
  const tables: UserTable[] = [];
  for (const spec of specs) {
    const { problems, ...table } = await readOwnTable(spec, context);
    if (problems.length > 0) throw new LexiconError(problems);
    tables.push(table);
  }
  return tables;
}
