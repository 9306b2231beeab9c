import type { Messages } from "./messages.js";

const counted = (count: string, word: string): string => `${count} ${word}${count === "1" ? "" : "s"}`;

export const english: Messages = {
  about: "Arabic news to structured events: who did what to whom, where, when, with how many dead and hurt.",
  usage: "Usage: hadath COMMAND [FILES…] [options]",
  commandsTitle: "Commands:",
  moreHelp: "hadath COMMAND --help tells the options of a command, with examples. --lang ar answers in Arabic.",
  errorPrefix: "hadath: ",
  commands: {
    extract: "names, dates, casualty figures and events of any corpus, as JSONL or another format",
    timeline: "one ordered timeline of a document or a corpus",
    explain: "why each mention is what it is: its rule, its words, its lexicon rows",
    export: "turns extracted JSONL into CSV, Parquet, GeoJSON, brat and other formats",
    stats: "top actors, places and types, and tolls by month",
    query: "events by type, actor, place, time and toll, or by a pattern of words and tags",
    concordance: "a word or phrase in its contexts, one a line",
    compare: "what changed between two extractions of the same corpus",
    report: "one self-contained HTML page with timeline, map and charts",
    serve: "a playground on this machine: paste a text, see the layers",
    eval: "scores extracted JSONL against gold answers",
    lexicon: "checks lexicon tables, and compiles them",
  },
  unknownCommand: (name, near) =>
    `there is no command "${name}".${near === undefined ? "" : ` Did you mean ${near}?`} hadath --help lists them.`,
  noSuchFile: (path) => `no such file: ${path}`,
  noFiles: "no file of a known format in the given folders",
  noInput: "name a file or a folder, or pipe something in",
  skippedFiles: (count) => `${counted(String(count), "file")} of other kinds passed over`,
  notAnEncoding: (label) => `"${label}" is no known encoding; windows-1256, iso-8859-6, utf-8 and utf-16le are`,
  notADay: (value) => `"${value}" is not a day; write it as 2024-08-15`,
  notANumber: (value) => `"${value}" is not a number that fits here`,
  notOneOf: (value, choices) => `"${value}" is not one of ${choices.join(", ")}`,
  noOutForResume: "--resume needs --out FILE: what went to standard output cannot be taken up again",
  unfinishedRun: (path) => `an unfinished run is waiting (${path}): --resume goes on with it, --fresh starts over`,
  otherOptions: (path) =>
    `the unfinished run (${path}) had other input, options, lexicon or version; repeat them, or start over with --fresh`,
  brokenCheckpoint: (path) => `${path} is no checkpoint of this version; start over with --fresh`,
  inputChanged: "the input has changed since the interrupted run; start over with --fresh",
  alreadyDone: (path) => `${path} is whole already; nothing to resume`,
  resuming: (documents) => `going on after ${documents} documents`,
  interrupted: "interrupted; the same command with --resume goes on",
  interruptedStdout: "interrupted",
  writeFailed: (path, reason) => `cannot write ${path}: ${reason}`,
  canResume: "what was written is kept; the same command with --resume goes on",
  readFailed: (path, reason) => `cannot read ${path}: ${reason}`,
  progress: ({ documents, events, issues, speed }, left) =>
    `${documents} documents · ${speed} MB/s · ${events} events · ${issues} issues${left === null ? "" : ` · ${left} left`}`,
  done: ({ documents, events, issues, repeats, seconds, speed }) =>
    `${counted(documents, "document")}, ${counted(events, "event mention")}, ${counted(issues, "issue")}` +
    `${repeats === 0 ? "" : `, ${counted(String(repeats), "repeated text")}`} in ${seconds} s (${speed} MB/s)`,
  moreIssues: (count) => `… and ${count} more issues; --issues FILE writes all of them`,
  issuesIn: (path) => `issues are in ${path}`,
  badConfig: (path, reason) => `${path}: ${reason}`,
  notExtracted: (path, line) => `${path}:${line} is no extracted record; run hadath extract first`,
  notGold: (path, record) => `${path}:${record} is no gold record: an object with an id was expected`,
  needsFolder: (format) => `${format} makes several files: name a folder with --out`,
  folderNotEmpty: (path) => `the folder ${path} is there and not empty`,
  needsText: (what) => `${what} needs the texts: run hadath extract with --with-text`,
  nothingFound: "nothing found",
  undated: "undated",
  planned: "planned",
  denied: "denied",
  possible: "possible",
  sources: (documents, outlets) =>
    outlets > 1 ? `${documents} documents of ${outlets} outlets` : documents > 1 ? `${documents} documents` : "",
  notInstalled: (name, what) => `${what} needs the optional package ${name}: npm install ${name}`,
};
