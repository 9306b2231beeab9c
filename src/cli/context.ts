import type { Readable, Writable } from "node:stream";
import type { Language } from "../corpus/index.js";
import type { Messages } from "./messages/messages.js";

/** A terminal or a pipe to write to. */
export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a command works with, so that it can be run in a test as well as in a shell. */
export interface CliContext {
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly language: Language;
  readonly messages: Messages;
  readonly version: string;
  /** Called with the code the process is to end with. */
  readonly setExitCode: (code: number) => void;
}
