import type { RunIssue } from "../corpus/index.js";
import type { Messages } from "./messages/messages.js";

/** An issue as it is told to a reader: where, then what. */
export function issueLine({ file, record, line, message }: RunIssue, { standardInput }: Messages): string {
  const name = file === "-" ? standardInput : file;
  return `${record === 0 ? name : `${name}:${line ?? record}`}: ${message}`;
}
