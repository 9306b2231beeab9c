import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { syncFolder, writeWhole } from "./atomic-file.js";
import { PartFile } from "./part-file.js";
import type { RunIssue } from "./run.js";
import { newCounts, type RunCounts } from "./run-state.js";

/** The names that a run with `--out` uses. */
export interface RunPaths {
  readonly out: string;
  readonly issues: string;
  readonly manifest: string;
  /** Lines as they are made; becomes `out` at the end. */
  readonly part: string;
  readonly issuesPart: string;
  readonly checkpoint: string;
}

export const runPaths = (out: string, issues?: string): RunPaths => {
  const issuesFile = issues ?? `${out}.issues.jsonl`;
  return {
    out,
    issues: issuesFile,
    manifest: `${out}.manifest.json`,
    part: `${out}.part`,
    issuesPart: `${issuesFile}.part`,
    checkpoint: `${out}.checkpoint`,
  };
};

interface Checkpoint {
  readonly format: 1;
  /** Hash of everything that decides the output: options, lexicon, version, input names and sizes. */
  readonly fingerprint: string;
  /** `mapping`: more records to come; `mapped`: all are in, the files have to get their names. */
  readonly phase: "mapping" | "mapped";
  readonly outputBytes: number;
  readonly issuesBytes: number;
  readonly counts: RunCounts;
  /** Seconds worked before, for the manifest. */
  readonly seconds: number;
}

/** Why a run cannot start on these names. The command line puts it in words. */
export class RunFilesError extends Error {
  override readonly name = "RunFilesError";
  constructor(
    readonly reason: "unfinished" | "other-options" | "checkpoint-broken",
    readonly path: string,
  ) {
    super(`${reason}: ${path}`);
  }
}

async function readCheckpoint(path: string): Promise<Checkpoint | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    const value = JSON.parse(await readFile(path, "utf8")) as Checkpoint;
    if (value.format === 1) return value;
  } catch {
    // Told below.
  }
  throw new RunFilesError("checkpoint-broken", path);
}

/**
 * The files of one run. Outputs grow under `.part` names and take their own only when they are whole; a checkpoint says
 * how many of their bytes are good, so that a run killed at any moment goes on from there.
 */
export class RunFiles {
  private constructor(
    readonly paths: RunPaths,
    private readonly fingerprint: string,
    readonly counts: RunCounts,
    /** Seconds worked by the runs before this one. */
    readonly secondsBefore: number,
    /** True where a resumed run had merged everything already. */
    readonly mapped: boolean,
    private readonly output: PartFile | null,
    private readonly issues: PartFile | null,
  ) {}

  /** Starts anew or goes on. `resume` without anything to go on from starts anew; `fresh` throws an unfinished run away. */
  static async open(paths: RunPaths, fingerprint: string, mode: "new" | "resume" | "fresh"): Promise<RunFiles> {
    const found = mode === "fresh" ? undefined : await readCheckpoint(paths.checkpoint);
    if (found !== undefined && mode === "new") throw new RunFilesError("unfinished", paths.checkpoint);
    if (found === undefined) {
      await rm(paths.checkpoint, { force: true });
      const output = await PartFile.open(paths.part, 0);
      const issues = await PartFile.open(paths.issuesPart, 0);
      return new RunFiles(paths, fingerprint, newCounts(), 0, false, output, issues);
    }
    if (found.fingerprint !== fingerprint) throw new RunFilesError("other-options", paths.checkpoint);
    const mapped = found.phase === "mapped";
    const output = mapped ? null : await PartFile.open(paths.part, found.outputBytes);
    const issues = mapped ? null : await PartFile.open(paths.issuesPart, found.issuesBytes);
    return new RunFiles(paths, fingerprint, found.counts, found.seconds, mapped, output, issues);
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.output?.write(bytes);
  }

  async writeIssue(issue: RunIssue): Promise<void> {
    await this.issues?.write(Buffer.from(`${JSON.stringify(issue)}\n`));
  }

  /** Saves where the run stands. The lines reach the disk before the checkpoint that counts on them. */
  async save(phase: Checkpoint["phase"], seconds: number): Promise<void> {
    if (this.output === null || this.issues === null) return;
    const outputBytes = await this.output.settle();
    const issuesBytes = await this.issues.settle();
    const { fingerprint, counts } = this;
    const checkpoint: Checkpoint = { format: 1, fingerprint, phase, outputBytes, issuesBytes, counts, seconds };
    await writeWhole(this.paths.checkpoint, JSON.stringify(checkpoint));
  }

  async close(): Promise<void> {
    await this.output?.close();
    await this.issues?.close();
  }

  /**
   * Gives the whole files their names. `convert` makes another format of the lines first. Each step can be repeated, so
   * that a run killed here goes on here.
   */
  async finish(manifest: string, convert?: (lines: string, out: string) => Promise<void>): Promise<void> {
    const { out, issues, part, issuesPart, checkpoint, manifest: manifestPath } = this.paths;
    if (existsSync(part)) {
      if (convert === undefined) await rename(part, out);
      else {
        await convert(part, out);
        await rm(part);
      }
    }
    if (existsSync(issuesPart)) await rename(issuesPart, issues);
    await writeWhole(manifestPath, manifest);
    await syncFolder(out);
    await rm(checkpoint, { force: true });
  }
}
