import type { Language } from "../../corpus/index.js";
import { arabic } from "./ar.js";
import { english } from "./en.js";

export interface RunSummary {
  readonly documents: string;
  readonly events: string;
  readonly issues: string;
  /** Texts that came before, the same or nearly. */
  readonly repeats: number;
  readonly seconds: string;
  readonly speed: string;
}

/** Everything that the command says by itself. One place for each language, so that neither can lack a sentence. */
export interface Messages {
  readonly commands: { readonly [name: string]: string };
  readonly about: string;
  readonly usage: string;
  readonly commandsTitle: string;
  readonly moreHelp: string;
  readonly errorPrefix: string;
  unknownCommand(name: string, near: string | undefined): string;
  /** A mistake that commander found: its code and its own English message. */
  badCall(code: string, message: string): string;
  noSuchFile(path: string): string;
  folderAndTables: string;
  soundTable(path: string, rows: number): string;
  /** Why the system would not read or write: its code in words; undefined for a code that has none. */
  fileTrouble(code: string): string | undefined;
  noFiles: string;
  noInput: string;
  skippedFiles(count: number): string;
  notAnEncoding(label: string): string;
  notADay(value: string): string;
  notAStretch(value: string): string;
  notACountry(value: string): string;
  notANumber(value: string): string;
  notOneOf(value: string, choices: readonly string[], near?: string): string;
  noOutForResume: string;
  outIsStream(path: string): string;
  unknownTag(tag: string, near: string | undefined): string;
  openBracket(bracket: string): string;
  nearNames(names: readonly string[]): string;
  emptyPeriods(count: number): string;
  unfinishedRun(path: string): string;
  otherOptions(path: string): string;
  brokenCheckpoint(path: string): string;
  inputChanged: string;
  alreadyDone(path: string): string;
  resuming(documents: string): string;
  interrupted: string;
  interruptedStdout: string;
  writeFailed(path: string, reason: string): string;
  canResume: string;
  progress(summary: RunSummary, left: string | null): string;
  done(summary: RunSummary): string;
  moreIssues(count: number): string;
  issuesIn(path: string): string;
  standardInput: string;
  noOption(name: string, near: string | undefined): string;
  notPlain(name: string): string;
  notOptions: string;
  badConfig(path: string, reason: string): string;
  notExtracted(path: string, line: number): string;
  notGold(path: string, record: number): string;
  needsFolder(format: string): string;
  folderNotEmpty(path: string): string;
  needsText(what: string): string;
  nothingFound: string;
  unread(count: number): string;
  noLayers(path: string): string;
  largePage(megabytes: string): string;
  undated: string;
  planned: string;
  denied: string;
  possible: string;
  sources(documents: number, outlets: number): string;
  notInstalled(name: string, what: string): string;
}

export const messagesIn = (language: Language): Messages => (language === "ar" ? arabic : english);
