import type { ByteCounter } from "../corpus/byte-source.js";
import type { RunCounts } from "../corpus/index.js";
import type { OutputStream } from "./context.js";
import type { Messages, RunSummary } from "./messages/messages.js";

/** On a terminal the line is redrawn; in a pipe or a CI log it is said anew now and then. */
const REDRAW_MS = 250;
const SAY_AGAIN_MS = 30_000;
const ERASE_LINE = "\r\u001b[K";

const number = (value: number): string => value.toLocaleString("en-US");

/** `1:02:03`, `4:05`. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

/** Two digits that count: `12`, `3.4`, `0.56`, `0.012`. */
const speedOf = (megabytes: number): string =>
  megabytes >= 10 ? number(Math.round(megabytes)) : String(Number(megabytes.toPrecision(2)));

function summaryOf(counts: RunCounts, seconds: number, textBytes = counts.textBytes): RunSummary {
  return {
    documents: number(counts.documents),
    events: number(counts.findings.events),
    issues: number(counts.severities.error + counts.severities.warning),
    repeats: counts.duplicates.exact + counts.duplicates.near,
    seconds: seconds < 100 ? seconds.toFixed(1) : number(Math.round(seconds)),
    speed: seconds > 0 ? speedOf(textBytes / 1e6 / seconds) : "0",
  };
}

/** The progress line of a run, on standard error. */
export class Progress {
  private drawn = 0;
  private shown = false;
  private readonly start: number;
  private readonly textBytesBefore: number;

  constructor(
    private readonly stream: OutputStream,
    private readonly messages: Messages,
    private readonly counts: RunCounts,
    private readonly counter: ByteCounter,
    /** Bytes to read, where it is known. */
    private readonly total: number | null,
    private readonly now: () => number,
  ) {
    this.start = now();
    this.drawn = this.start;
    this.textBytesBefore = counts.textBytes;
  }

  get seconds(): number {
    return (this.now() - this.start) / 1000;
  }

  /** Draws the line where enough time has gone by. */
  update(): void {
    const now = this.now();
    if (now - this.drawn < (this.stream.isTTY ? REDRAW_MS : SAY_AGAIN_MS)) return;
    this.drawn = now;
    const { seconds, counter, total } = this;
    const left =
      total === null || counter.merged <= counter.replayed || seconds < 2
        ? null
        : duration((seconds * (total - counter.merged)) / (counter.merged - counter.replayed));
    const line = this.messages.progress(
      summaryOf(this.counts, seconds, this.counts.textBytes - this.textBytesBefore),
      left,
    );
    const width = this.stream.columns ?? 120;
    this.stream.write(this.stream.isTTY ? `${ERASE_LINE}${line.slice(0, width - 1)}` : `${line}\n`);
    this.shown = true;
  }

  /** Takes the line away, so that other talk stands on a line of its own. */
  clear(): void {
    if (this.shown && this.stream.isTTY) this.stream.write(ERASE_LINE);
    this.shown = false;
  }

  summary(): RunSummary {
    return summaryOf(this.counts, this.seconds, this.counts.textBytes - this.textBytesBefore);
  }
}
