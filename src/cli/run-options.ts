import { type CorpusRun, createMapper, type Extractor, type ExtractorSource, type InputFile } from "../corpus/index.js";
import { arabicDateReader } from "./arabic-date.js";
import type { CliContext } from "./context.js";
import { type CorpusFlags, selectOptions } from "./corpus-options.js";

/** What a command extracts from and with. */
export interface RunSource {
  readonly files: readonly InputFile[];
  readonly extractor: ExtractorSource;
  /** The same, made already for the calling thread. */
  readonly here: Extractor;
  readonly withText: boolean;
}

type Decided = "files" | "format" | "encoding" | "stdin" | "select" | "mapper" | "duplicates" | "language";

/** What the flags decide of a run over a corpus. */
export const runOptions = (
  flags: CorpusFlags,
  { files, extractor, here, withText }: RunSource,
  { stdin, language }: CliContext,
): Pick<CorpusRun, Decided> => ({
  files,
  format: flags.inputFormat,
  encoding: flags.encoding,
  stdin,
  select: selectOptions(flags, arabicDateReader(here)),
  mapper: createMapper({
    threads: flags.threads,
    extractor,
    here,
    withText,
    languageGate: flags.languageGate,
    duplicates: flags.duplicates !== "off",
  }),
  duplicates: flags.duplicates,
  language,
});
