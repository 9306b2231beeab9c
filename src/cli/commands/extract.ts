import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { Command } from "../../adapters/command-line.js";
import { isStream } from "../../corpus/atomic-file.js";
import { newByteCounter } from "../../corpus/byte-source.js";
import {
  fingerprintOf,
  InputChangedError,
  loadExtractor,
  manifestText,
  newCounts,
  RunFiles,
  RunFilesError,
  type RunIdentity,
  type RunIssue,
  runCorpus,
  runPaths,
  standardExtractor,
} from "../../corpus/index.js";
import { PartFile } from "../../corpus/part-file.js";
import type { ExtractedDocument } from "../../model/document.js";
import { EXPORT_FORMATS, EXPORT_PROFILES, loadExporter } from "../../report/export/index.js";
import { applyConfig } from "../config-file.js";
import type { CliContext } from "../context.js";
import { addCorpusOptions, type CorpusFlags, inputsOf } from "../corpus-options.js";
import { ExitCode, UsageError } from "../exit.js";
import { checkExportTarget, exportToFile } from "../export-output.js";
import { recordsIn } from "../extract-in-memory.js";
import { readExtracted } from "../extracted-input.js";
import { type HelpEnd, helpEnd } from "../help.js";
import { interruption } from "../interruption.js";
import { issueLine } from "../issue-line.js";
import { optionValues } from "../option-values.js";
import { userTables } from "../own-tables.js";
import { Progress } from "../progress.js";
import { runOptions } from "../run-options.js";
import { ClosedPipeError, writeOut } from "../stream-output.js";

interface ExtractFlags extends CorpusFlags {
  readonly out?: string;
  readonly format: string;
  readonly profile: string;
  readonly withText: boolean;
  readonly issues?: string;
  readonly resume: boolean;
  readonly fresh: boolean;
  readonly checkpointEvery: number;
  readonly failOn?: "error" | "warning";
  readonly quiet: boolean;
  readonly config?: string;
}

/** Issues shown where no file takes them; the rest is counted. */
const ISSUES_SHOWN = 5;
/** Runs shorter than this say nothing about themselves unless something was wrong. */
const WORTH_A_SUMMARY_SECONDS = 2;

const HELP: HelpEnd = {
  examples: [
    "hadath extract article.txt --published 2024-08-15",
    "hadath extract archive/ --out events.jsonl",
    "hadath extract archive/ --out events.jsonl --resume",
    "hadath extract news.csv.gz --text-field body --date-field pub_date --format csv --profile acled --out acled.csv",
    "zcat news.jsonl.gz | hadath extract - --with-text > found.jsonl",
  ],
  notes: {
    en: `Without --out, records go to standard output, one JSON object a line in the order of the input. With --out, the file
gets its name when it is whole; beside it stand FILE.issues.jsonl (what was wrong with records, and where) and
FILE.manifest.json (version, lexicon, options, counts, time). Exit codes: 0 clean, 1 issues with --fail-on, 2 usage,
3 invalid lexicon, 4 a file cannot be read or written, 130 interrupted.`,
    ar: `بلا --out تخرج السجلات إلى الخرج القياسي، كائن JSON في كل سطر بترتيب المدخلات. ومع --out لا يأخذ الملف اسمه حتى
يكتمل؛ وبجانبه FILE.issues.jsonl (ما في السجلات من خلل، وأين) وFILE.manifest.json (الإصدار والمعجم والخيارات والأعداد
والزمن). رموز الانتهاء: 0 سليم، 1 ملاحظات مع --fail-on، 2 خطأ في الاستعمال، 3 معجم غير صالح، 4 تعذرت قراءة ملف أو
كتابته، 130 توقف.`,
  },
};

const documentsIn = (path: string, context: CliContext): AsyncIterable<ExtractedDocument> =>
  readExtracted([path], context);

/** Everything that decides the bytes of the output, for the checkpoint and the manifest. */
async function identityOf(flags: ExtractFlags, files: RunIdentity["files"], context: CliContext): Promise<RunIdentity> {
  const { STANDARD_HASH } = await import("../../lexicon/standard-pack.js");
  const hash = createHash("sha256").update(STANDARD_HASH);
  for (const { family, text } of await userTables(flags.lexicon, context)) hash.update(`\n${family}\n${text}`);
  const { threads, quiet, resume, fresh, checkpointEvery, failOn, config, out, issues, ...options } = flags;
  return {
    version: context.version,
    lexicon: hash.digest("hex"),
    options: { ...options, language: context.language },
    files,
  };
}

async function extract(paths: readonly string[], flags: ExtractFlags, context: CliContext): Promise<void> {
  const { messages, stderr, stdout } = context;
  if (flags.resume && flags.out === undefined) throw new UsageError(messages.noOutForResume);
  if (flags.out !== undefined && (await isStream(flags.out))) throw new UsageError(messages.outIsStream(flags.out));
  const exporter = await loadExporter(flags.format, flags.profile);
  const converts = flags.format !== "jsonl";
  const target = flags.out === undefined ? null : runPaths(flags.out, flags.issues);
  if (target === null || !existsSync(target.checkpoint)) checkExportTarget(exporter, flags.out, context);
  const { files } = inputsOf(paths, context);
  const identity = await identityOf(flags, files, context);
  if (
    target !== null &&
    flags.resume &&
    !existsSync(target.checkpoint) &&
    existsSync(target.out) &&
    existsSync(target.manifest)
  ) {
    stderr.write(`${messages.alreadyDone(target.out)}\n`);
    return;
  }
  const fingerprint = fingerprintOf(identity);
  const runFiles =
    target === null
      ? null
      : await RunFiles.open(target, fingerprint, flags.resume ? "resume" : flags.fresh ? "fresh" : "new");
  const counts = runFiles?.counts ?? newCounts();
  const started = new Date().toISOString();
  const counter = newByteCounter();
  const sizes = files.map(({ size }) => size);
  const total =
    sizes.includes(null) || flags.limit !== undefined
      ? null
      : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const progress = new Progress(stderr, messages, counts, counter, total, () => performance.now());
  const say = (line: string): void => {
    if (flags.quiet) return;
    progress.clear();
    stderr.write(`${line}\n`);
  };
  if (runFiles !== null && counts.documents > 0) say(messages.resuming(counts.documents.toLocaleString("en-US")));

  const issueFile = runFiles === null && flags.issues !== undefined ? await PartFile.open(flags.issues, 0) : null;
  let shown = 0;
  const onIssue = async (issue: RunIssue): Promise<void> => {
    await runFiles?.writeIssue(issue);
    await issueFile?.write(Buffer.from(`${JSON.stringify(issue)}\n`));
    if (issue.severity === "info") {
      // Guesses about a file are said at once: they are the analyst's chance to stop a wrong run early.
      if (issue.record <= 1 && issue.code !== "corpus/duplicate") say(issueLine(issue, messages));
    } else if (runFiles === null && issueFile === null && ++shown <= ISSUES_SHOWN) say(issueLine(issue, messages));
  };

  const source = standardExtractor(await userTables(flags.lexicon, context));
  // Made before the first record: a broken table of the analyst's own must end the command, not each document.
  const here = await loadExtractor(source);
  const streaming = runFiles === null && converts && exporter.kind === "stream" ? exporter.open() : null;
  if (streaming !== null) await writeOut(stdout, streaming.head());
  const stop = interruption();
  stop.signal.addEventListener("abort", () => context.stdin.destroy());
  let saved = performance.now();
  let whole: boolean;
  try {
    whole = runFiles?.mapped ?? false;
    if (!whole) {
      whole = await runCorpus({
        ...runOptions(
          flags,
          {
            files,
            extractor: source,
            here,
            withText: flags.withText || (converts && (exporter.needsText || exporter.quotesText === true)),
          },
          context,
        ),
        output: {
          write: async (bytes) => {
            if (runFiles !== null) await runFiles.write(bytes);
            else if (streaming === null) await writeOut(stdout, bytes);
            else {
              for (const document of recordsIn(bytes)) await writeOut(stdout, streaming.document(document));
            }
          },
        },
        onIssue,
        counts,
        counter,
        onMerged: async () => {
          if (!flags.quiet) progress.update();
          if (runFiles === null || performance.now() - saved < flags.checkpointEvery * 1000) return;
          await runFiles.save("mapping", runFiles.secondsBefore + progress.seconds);
          saved = performance.now();
        },
        signal: stop.signal,
      });
    }
    if (streaming !== null && whole) await writeOut(stdout, streaming.tail());
    if (runFiles !== null && !runFiles.mapped)
      await runFiles.save(whole ? "mapped" : "mapping", runFiles.secondsBefore + progress.seconds);
    await issueFile?.settle();
  } catch (error) {
    await runFiles?.close().catch(() => undefined);
    throw error instanceof ClosedPipeError || runFiles === null
      ? error
      : new RunStopped(error as NodeJS.ErrnoException, runFiles.paths.out);
  } finally {
    stop.done();
    await issueFile?.close();
  }
  progress.clear();
  if (!whole) {
    await runFiles?.close();
    say(runFiles === null ? messages.interruptedStdout : messages.interrupted);
    context.setExitCode(ExitCode.INTERRUPTED);
    return;
  }
  if (runFiles !== null) {
    await runFiles.close();
    const seconds = runFiles.secondsBefore + progress.seconds;
    const manifest = manifestText(identity, counts, started, new Date().toISOString(), seconds);
    try {
      await runFiles.finish(
        manifest,
        converts ? (lines, out) => exportToFile(exporter, documentsIn(lines, context), out) : undefined,
      );
    } catch (error) {
      throw new RunStopped(error as NodeJS.ErrnoException, runFiles.paths.out);
    }
  }
  conclude(flags, context, counts, progress, runFiles, shown);
}

/** What is said at the end, and the exit code. */
function conclude(
  flags: ExtractFlags,
  context: CliContext,
  counts: ReturnType<typeof newCounts>,
  progress: Progress,
  runFiles: RunFiles | null,
  shown: number,
): void {
  const { messages, stderr } = context;
  const { error, warning } = counts.severities;
  if (!flags.quiet) {
    if (shown > ISSUES_SHOWN) stderr.write(`${messages.moreIssues(shown - ISSUES_SHOWN)}\n`);
    const waited = stderr.isTTY === true && progress.seconds > WORTH_A_SUMMARY_SECONDS;
    if (runFiles !== null || error + warning > 0 || waited) {
      stderr.write(`${messages.done(progress.summary())}\n`);
    }
    if (runFiles !== null && error + warning > 0) stderr.write(`${messages.issuesIn(runFiles.paths.issues)}\n`);
  }
  if (flags.failOn !== undefined && error + (flags.failOn === "warning" ? warning : 0) > 0)
    context.setExitCode(ExitCode.ISSUES);
}

/** The run could not go on, and what it wrote so far is kept. */
class RunStopped extends Error {
  override readonly name = "RunStopped";
  constructor(
    readonly reason: NodeJS.ErrnoException,
    readonly out: string,
  ) {
    super(reason.message);
  }
}

/** Puts the ways in which a run can stop into words and exit codes. */
async function told(work: Promise<void>, { messages, stderr, setExitCode }: CliContext): Promise<void> {
  try {
    await work;
  } catch (error) {
    const cause = error instanceof RunStopped ? error.reason : error;
    if (cause instanceof RunFilesError) {
      const { reason, path } = cause;
      throw new UsageError(
        reason === "unfinished"
          ? messages.unfinishedRun(path)
          : reason === "other-options"
            ? messages.otherOptions(path)
            : messages.brokenCheckpoint(path),
      );
    }
    if (cause instanceof InputChangedError) throw new UsageError(messages.inputChanged);
    const { code, message, path } = cause as NodeJS.ErrnoException;
    if (!(error instanceof RunStopped) || typeof code !== "string" || cause instanceof UsageError) throw cause;
    stderr.write(
      `${messages.errorPrefix}${messages.writeFailed(path ?? error.out, messages.fileTrouble(code) ?? message)}\n${messages.errorPrefix}${messages.canResume}\n`,
    );
    setExitCode(ExitCode.FILES);
  }
}

/** `hadath extract`: any corpus in, findings out. */
export function buildCommand(context: CliContext): Command {
  const { oneOf, whole } = optionValues(context.messages);
  const command = new Command("hadath extract")
    .description(context.messages.commands.extract)
    .argument("[files...]", "files, folders and globs; - or nothing for standard input")
    .option("--out <file>", "write here, with checkpoints, an issues file and a manifest")
    .option("--format <format>", EXPORT_FORMATS.join(", "), oneOf(EXPORT_FORMATS), "jsonl")
    .option(
      "--profile <profile>",
      `columns of csv, tsv and parquet: ${EXPORT_PROFILES.join(", ")}`,
      oneOf(EXPORT_PROFILES),
      "events",
    )
    .option("--with-text", "put each text into its record", false)
    .option("--issues <file>", "write what is wrong with records here");
  return addCorpusOptions(command, context)
    .option("--resume", "go on with an interrupted run of the same command", false)
    .option("--fresh", "throw an interrupted run away and start over", false)
    .option("--checkpoint-every <seconds>", "how much work may be lost at most", whole(0), 5)
    .option("--fail-on <severity>", "exit with 1 where there was an error, or a warning", oneOf(["error", "warning"]))
    .option("--config <file>", "JSON object of options; flags win over it")
    .option("--quiet", "say nothing on standard error but failures", false)
    .addHelpText("after", helpEnd(HELP, context.language))
    .action((files: readonly string[]) => {
      applyConfig(command, command.opts<ExtractFlags>().config, context);
      return told(extract(files, command.opts<ExtractFlags>(), context), context);
    });
}
