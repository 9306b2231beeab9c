import type { Readable } from "node:stream";
import { type Batch, batches } from "./batches.js";
import type { ByteCounter } from "./byte-source.js";
import { DuplicateFinder } from "./duplicates.js";
import type { InputFormat } from "./format.js";
import type { InputFile } from "./inputs.js";
import type { BatchResult } from "./map-batch.js";
import type { Mapper } from "./mapper.js";
import { type Language, type Problem, problemMessage, severityOf } from "./problem.js";
import { readRecords } from "./readers/index.js";
import type { Origin } from "./record.js";
import { chain, type RunCounts } from "./run-state.js";
import { type SelectOptions, Selector, type Step } from "./select.js";

/** Where the lines of a run go. Each write is one whole line or more. */
export interface RunOutput {
  write(bytes: Uint8Array): Promise<void>;
}

/** One line of the issues file. */
export interface RunIssue {
  readonly file: string;
  readonly record: number;
  readonly line?: number;
  readonly byte?: number;
  readonly id: string | null;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

export interface CorpusRun {
  readonly files: readonly InputFile[];
  readonly format?: InputFormat | undefined;
  readonly encoding?: string | undefined;
  readonly stdin: Readable;
  readonly select: SelectOptions;
  readonly mapper: Mapper;
  /** `flag` marks a repeat in its record, `drop` leaves it out; both report it. */
  readonly duplicates: "flag" | "drop" | "off";
  readonly language: Language;
  readonly output: RunOutput;
  readonly onIssue: (issue: RunIssue) => Promise<void>;
  /** Counts to go on from; changed as the run goes. */
  readonly counts: RunCounts;
  readonly counter: ByteCounter;
  /** Called when everything up to now is merged: the moment to save a checkpoint or draw progress. */
  readonly onMerged: () => Promise<void>;
  /** Stops the run after what is under way. */
  readonly signal?: AbortSignal;
}

/** A resumed run read something else than the run that it continues. */
export class InputChangedError extends Error {
  override readonly name = "InputChangedError";
}

interface Pending {
  readonly batch: Batch;
  readonly result: Promise<BatchResult>;
  /** Bytes that had been read when it was whole. */
  readonly read: number;
}

const END_OF_RECORD = "}\n".length;

/** The record with a last field that says what it repeats. */
function flagged(line: Uint8Array, of: string, near: boolean): Uint8Array {
  const mark = Buffer.from(`,"duplicate_of":${JSON.stringify(of)},"duplicate":"${near ? "near" : "exact"}"}\n`);
  return Buffer.concat([line.subarray(0, line.length - END_OF_RECORD), mark]);
}

class Merger {
  private readonly duplicates = new DuplicateFinder();
  /** Steps still to be replayed without writing. */
  private readonly writtenBefore: number;
  private replayed = 0;
  private digest = 0;

  constructor(private readonly run: CorpusRun) {
    this.writtenBefore = run.counts.steps;
  }

  get replaying(): boolean {
    return this.replayed < this.writtenBefore;
  }

  /** Passes over a batch that is in the output already, so that its documents are known as originals of later repeats. */
  replay(batch: Batch, { results }: BatchResult): void {
    this.replayed += batch.steps.length;
    let at = 0;
    for (const step of batch.steps) {
      this.digest = digestStep(this.digest, step);
      if (step.kind !== "document") continue;
      const { signature } = results[at++];
      if (signature !== null) this.duplicates.check(step.document.id, signature);
    }
    if (this.replayed > this.writtenBefore || (!this.replaying && this.digest !== this.run.counts.digest)) {
      throw new InputChangedError("The input is not what the interrupted run read");
    }
  }

  async merge(batch: Batch, { bytes, results }: BatchResult): Promise<void> {
    const { counts, run } = { counts: this.run.counts, run: this.run };
    let at = 0;
    let from = 0;
    let keptFrom = 0;
    const parts: Uint8Array[] = [];
    const keep = (to: number): void => {
      if (to > keptFrom) parts.push(bytes.subarray(keptFrom, to));
    };
    for (const step of batch.steps) {
      counts.steps++;
      counts.digest = digestStep(counts.digest, step);
      if (step.kind === "unwanted") {
        counts.unwanted[step.why]++;
        continue;
      }
      if (step.kind === "problem") {
        await this.report(step.origin, step.id, step.problem);
        continue;
      }
      const { document, origin, notes } = step;
      const { size, signature, problem, findings } = results[at++];
      counts.documents++;
      counts.textBytes += Buffer.byteLength(document.text);
      for (const note of notes) await this.report(origin, document.id, note);
      const line = bytes.subarray(from, from + size);
      from += size;
      const duplicate = signature === null ? undefined : this.duplicates.check(document.id, signature);
      if (duplicate !== undefined) {
        counts.duplicates[duplicate.near ? "near" : "exact"]++;
        await this.report(origin, document.id, { code: "corpus/duplicate", of: duplicate.of, near: duplicate.near });
      }
      if (problem !== null) {
        if (problem.code === "corpus/language") counts.leftOut.language++;
        await this.report(origin, document.id, problem);
      }
      if (size === 0) continue;
      if (duplicate !== undefined) {
        keep(from - size);
        keptFrom = from;
        if (run.duplicates === "drop") {
          counts.leftOut.duplicate++;
          continue;
        }
        parts.push(flagged(line, duplicate.of, duplicate.near));
      }
      counts.written++;
      if (document.published === null || document.published === undefined) counts.undated++;
      counts.findings.names += findings.names;
      counts.findings.timexes += findings.timexes;
      counts.findings.casualties += findings.casualties;
      counts.findings.events += findings.events;
    }
    keep(bytes.length);
    for (const part of parts) await run.output.write(part);
  }

  private async report(origin: Origin, id: string | null, problem: Problem): Promise<void> {
    const { counts, language } = this.run;
    const severity = severityOf(problem);
    counts.problems[problem.code] = (counts.problems[problem.code] ?? 0) + 1;
    counts.severities[severity]++;
    const { file, record, line, byte } = origin;
    await this.run.onIssue({
      file,
      record,
      ...(line === undefined ? {} : { line }),
      ...(byte === undefined ? {} : { byte }),
      id,
      code: problem.code,
      severity,
      message: problemMessage(problem, language),
    });
  }
}

function digestStep(digest: number, step: Step): number {
  if (step.kind === "unwanted") return chain(digest, step.why);
  if (step.kind === "problem") return chain(digest, step.problem.code);
  const { id, text, published } = step.document;
  return chain(digest, `${id}\t${published}\t${text.length}\t${text.slice(0, 64)}`);
}

/**
 * Runs a corpus: read, map, merge in order. Memory holds a few batches, whatever the size. Returns false where it was
 * stopped before the end. What is written depends on the input and the options only, not on threads or timing.
 */
export async function runCorpus(run: CorpusRun): Promise<boolean> {
  const merger = new Merger(run);
  const items = readRecords(run.files, {
    format: run.format,
    encoding: run.encoding,
    maxBytes: run.select.maxBytes,
    counter: run.counter,
    stdin: run.stdin,
  });
  const pending: Pending[] = [];
  const mergeFirst = async (): Promise<void> => {
    const first = pending.shift();
    if (first === undefined) return;
    await merger.merge(first.batch, await first.result);
    run.counter.merged = first.read;
    await run.onMerged();
  };
  try {
    for await (const batch of batches(items, new Selector(run.select))) {
      if (run.signal?.aborted) {
        while (pending.length > 0) await mergeFirst();
        return false;
      }
      if (merger.replaying) {
        merger.replay(batch, await run.mapper.replay(batch.documents));
        run.counter.replayed = run.counter.bytes;
        run.counter.merged = run.counter.bytes;
        continue;
      }
      const result = run.mapper.map(batch.documents);
      // A failure is raised when its turn to be merged comes; until then it is nobody's unhandled rejection.
      result.catch(() => undefined);
      pending.push({ batch, result, read: run.counter.bytes });
      while (pending.length >= run.mapper.width) await mergeFirst();
    }
    while (pending.length > 0) await mergeFirst();
    if (merger.replaying) throw new InputChangedError("The input is shorter than what the interrupted run read");
    return !run.signal?.aborted;
  } finally {
    await run.mapper.close();
  }
}
