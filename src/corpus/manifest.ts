import { createHash } from "node:crypto";
import type { InputFile } from "./inputs.js";
import type { RunCounts } from "./run-state.js";

/** What decides the bytes of a run's output. */
export interface RunIdentity {
  readonly version: string;
  readonly lexicon: string;
  /** Options as they were taken, defaults filled in. Threads and progress are not among them: they change no byte. */
  readonly options: { readonly [name: string]: unknown };
  readonly files: readonly InputFile[];
}

/** A hash by which a resumed run knows that it is the same run. */
export function fingerprintOf({ version, lexicon, options, files }: RunIdentity): string {
  const inputs = files.map(({ path, size }) => [path, size]);
  return createHash("sha256")
    .update(JSON.stringify([version, lexicon, options, inputs]))
    .digest("hex");
}

/** The record of a run, to be kept with its output. */
export function manifestText(
  identity: RunIdentity,
  counts: RunCounts,
  started: string,
  ended: string,
  seconds: number,
): string {
  const { version, lexicon, options, files } = identity;
  const inputs = files.map(({ path, size }) => ({ path, bytes: size }));
  const speed = seconds > 0 ? Number((counts.textBytes / 1e6 / seconds).toFixed(2)) : null;
  const { digest, ...shown } = counts;
  const time = { started, ended, seconds: Number(seconds.toFixed(3)), megabytesPerSecond: speed };
  const manifest = { tool: "hadath", version, lexicon, options, inputs, counts: shown, inputDigest: digest, time };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
