import type { Findings } from "./map-batch.js";

/** What a run has done so far. It is what the progress line shows, the manifest keeps and a checkpoint carries on from. */
export interface RunCounts {
  /** Steps merged: documents, problems and unwanted records. */
  steps: number;
  /** Documents read, whatever became of them. */
  documents: number;
  /** Documents written. */
  written: number;
  /** UTF-8 bytes of the texts read. */
  textBytes: number;
  unwanted: { sample: number; time: number };
  leftOut: { language: number; duplicate: number };
  duplicates: { exact: number; near: number };
  /** Documents without a publication date. */
  undated: number;
  findings: Findings;
  /** By code. */
  problems: { [code: string]: number };
  /** By severity. */
  severities: { error: number; warning: number; info: number };
  /** A running hash of what was read, to see that a resumed run reads the same. */
  digest: number;
}

export const newCounts = (): RunCounts => ({
  steps: 0,
  documents: 0,
  written: 0,
  textBytes: 0,
  unwanted: { sample: 0, time: 0 },
  leftOut: { language: 0, duplicate: 0 },
  duplicates: { exact: 0, near: 0 },
  undated: 0,
  findings: { names: 0, timexes: 0, casualties: 0, events: 0 },
  problems: {},
  severities: { error: 0, warning: 0, info: 0 },
  digest: 0,
});

/** Chains a string into a running 32-bit hash. */
export function chain(digest: number, text: string): number {
  let hash = digest ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
