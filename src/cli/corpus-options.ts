import { availableParallelism } from "node:os";
import type { Command } from "../adapters/command-line.js";
import type { DateOrder } from "../corpus/index.js";
import { INPUT_FORMATS, type InputFormat, type InputList, listInputs, type SelectOptions } from "../corpus/index.js";
import type { CliContext } from "./context.js";
import { UsageError } from "./exit.js";
import { collect, optionValues } from "./option-values.js";

const DEFAULT_MAX_BYTES = 2_000_000;

/** Options of every command that reads a corpus, as commander gives them. */
export interface CorpusFlags {
  readonly textField?: string;
  readonly dateField?: string;
  readonly titleField?: string;
  readonly idField?: string;
  readonly sourceField?: string;
  readonly urlField?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly inputFormat?: InputFormat;
  readonly encoding?: string;
  readonly dateOrder: DateOrder;
  readonly limit?: number;
  readonly sample?: number;
  readonly seed: number;
  readonly since?: string;
  readonly until?: string;
  readonly maxBytes: number;
  readonly languageGate: boolean;
  readonly duplicates: "flag" | "drop" | "off";
  readonly threads: number;
  readonly lexicon: readonly string[];
}

/** Adds the options that say what to read and how. */
export function addCorpusOptions(command: Command, { messages }: CliContext): Command {
  const { day, edge, encoding, whole, share, oneOf } = optionValues(messages);
  return command
    .option("--published <day>", "publication date of documents that have none of their own", day)
    .option("--outlet <name>", "outlet of documents that name none")
    .option("--text-field <name>", "field or column of the text; dots lead into nested objects")
    .option("--date-field <name>", "field of the publication date")
    .option("--title-field <name>", "field of the title")
    .option("--id-field <name>", "field of the id")
    .option("--source-field <name>", "field of the outlet")
    .option("--url-field <name>", "field of the address")
    .option("--input-format <format>", `take every file for: ${INPUT_FORMATS.join(", ")}`, oneOf(INPUT_FORMATS))
    .option("--encoding <label>", "encoding of the files, where it is guessed wrongly", encoding)
    .option("--date-order <order>", "how 05/06/2024 is meant: dmy or mdy", oneOf(["dmy", "mdy"]), "dmy")
    .option("--limit <n>", "stop after so many documents", whole(1))
    .option("--sample <share>", "take a share of the documents, such as 0.05 or 5%, the same ones every time", share)
    .option("--seed <n>", "choose another sample", whole(0), 0)
    .option(
      "--since <day>",
      "documents published on this day or later; 2024-08, 2024-Q3, 2024-W33 and 2024 are their first",
      edge("first"),
    )
    .option("--until <day>", "documents published on this day or earlier; a month or year is its last", edge("last"))
    .option("--max-bytes <n>", "longest record, such as 500k or 8M; memory grows with it", whole(1), DEFAULT_MAX_BYTES)
    .option("--no-language-gate", "read documents of other languages too")
    .option("--duplicates <how>", "repeated texts: flag, drop or off", oneOf(["flag", "drop", "off"]), "flag")
    .option("--threads <n>", "worker threads", whole(1), availableParallelism())
    .option(
      "--lexicon <family=file>",
      "add rows of your own to a lexicon family, such as place=villages.tsv",
      collect,
      [],
    );
}

/** The selection that the flags ask for. */
export function selectOptions(flags: CorpusFlags, readArabicDate: (text: string) => string | null): SelectOptions {
  return {
    fields: {
      text: flags.textField,
      date: flags.dateField,
      title: flags.titleField,
      id: flags.idField,
      source: flags.sourceField,
      url: flags.urlField,
    },
    dateOrder: flags.dateOrder,
    published: flags.published ?? null,
    outlet: flags.outlet ?? null,
    limit: flags.limit ?? null,
    sample: flags.sample ?? null,
    seed: flags.seed,
    since: flags.since ?? null,
    until: flags.until ?? null,
    maxBytes: flags.maxBytes,
    readArabicDate,
  };
}

/** The files behind the arguments; standard input where there are none and something is piped in. */
export function inputsOf(paths: readonly string[], context: CliContext): InputList {
  const { messages, stdin, stderr } = context;
  if (paths.length === 0 && (stdin as { isTTY?: boolean }).isTTY) throw new UsageError(messages.noInput);
  const list = listInputs(paths.length === 0 ? ["-"] : paths);
  if (list.missing.length > 0) throw new UsageError(list.missing.map((path) => messages.noSuchFile(path)).join("; "));
  if (list.files.length === 0) throw new UsageError(messages.noFiles);
  if (list.skipped > 0) stderr.write(`${messages.skippedFiles(list.skipped)}\n`);
  return list;
}
