#!/usr/bin/env node
import { readFileSync } from "node:fs";
import module from "node:module";
import { setFlagsFromString } from "node:v8";
import { type Command, CommanderError } from "../adapters/command-line.js";
import type { LexiconError } from "../lexicon/problems.js";
import type { CliContext } from "./context.js";
import { ExitCode, UsageError } from "./exit.js";
import { shapeHelp } from "./help.js";
import { messagesIn } from "./messages/messages.js";
import { ClosedPipeError } from "./stream-output.js";

// From Node 22 on, the code that a run has compiled is there for the next one.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

// How much of a function runs before it is compiled once more, for speed. The engine's own choice suits code of which little
// is hot; here a thousand functions are, and compiling them took longer than a run over some thousand articles.
setFlagsFromString("--interrupt-budget=1000000");

/** Each command is a module of its own, loaded when it is called: `--help` must not wait for a lexicon. */
const COMMANDS: {
  readonly [name: string]: () => Promise<{ readonly buildCommand: (context: CliContext) => Command }>;
} = {
  extract: () => import("./commands/extract.js"),
  timeline: () => import("./commands/timeline.js"),
  explain: () => import("./commands/explain.js"),
  export: () => import("./commands/export.js"),
  stats: () => import("./commands/stats.js"),
  query: () => import("./commands/query.js"),
  concordance: () => import("./commands/concordance.js"),
  compare: () => import("./commands/compare.js"),
  report: () => import("./commands/report.js"),
  serve: () => import("./commands/serve.js"),
  eval: () => import("./commands/eval.js"),
  lexicon: () => import("./commands/lexicon.js"),
};

function versionOf(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** `--lang ar` anywhere on the line. It is taken off, so that no command needs to know it. */
function takeLanguage(args: readonly string[]): { readonly language: "en" | "ar"; readonly rest: readonly string[] } {
  const rest: string[] = [];
  let language: "en" | "ar" = "en";
  const take = (value: string | undefined): void => {
    if (value !== "en" && value !== "ar") throw new UsageError(messagesIn("en").notOneOf(value ?? "", ["en", "ar"]));
    language = value;
  };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === "--") return { language, rest: [...rest, ...args.slice(at)] };
    if (arg === "--lang") take(args[++at]);
    else if (arg.startsWith("--lang=")) take(arg.slice("--lang=".length));
    else rest.push(arg);
  }
  return { language, rest };
}

function overview(context: CliContext): string {
  const { messages } = context;
  const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
  const lines = Object.keys(COMMANDS).map((name) => `  ${name.padEnd(width)}  ${messages.commands[name]}`);
  return [messages.about, "", messages.usage, "", messages.commandsTitle, ...lines, "", messages.moreHelp, ""].join(
    "\n",
  );
}

/** Runs the command line and gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = ExitCode.CLEAN;
  let language: "en" | "ar" = "en";
  const tell = (message: string): void => void process.stderr.write(`${messagesIn(language).errorPrefix}${message}\n`);
  try {
    const taken = takeLanguage(args);
    language = taken.language;
    const [name, ...rest] = taken.rest;
    const messages = messagesIn(language);
    const context: CliContext = {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      language,
      messages,
      version: versionOf(),
      setExitCode: (value) => {
        code = value;
      },
    };
    if (name === "--version" || name === "-V") {
      process.stdout.write(`${context.version}\n`);
      return code;
    }
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      const asked = name === "help" ? rest[0] : undefined;
      if (asked !== undefined && Object.hasOwn(COMMANDS, asked)) return main([asked, "--help", "--lang", language]);
      (name === undefined ? process.stderr : process.stdout).write(overview(context));
      return name === undefined ? ExitCode.USAGE : code;
    }
    if (!Object.hasOwn(COMMANDS, name)) {
      const { nearestWord } = await import("../adapters/nearest-word.js");
      throw new UsageError(messages.unknownCommand(name, nearestWord(name, Object.keys(COMMANDS))));
    }
    const { buildCommand } = await COMMANDS[name]();
    const command = buildCommand(context);
    for (const one of [command, ...command.commands]) {
      one.exitOverride();
      // What it has to say is told below, in the language that was asked for.
      one.configureOutput({ outputError: () => undefined });
    }
    shapeHelp(command, language);
    await command.parseAsync(rest, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof ClosedPipeError) return code;
    if (error instanceof UsageError) {
      tell(error.message);
      return ExitCode.USAGE;
    }
    const { name, code: reason, message } = error as NodeJS.ErrnoException & { readonly exitCode?: number };
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return ExitCode.CLEAN;
      // The help that stands in for a command left out has been written already.
      if (error.code !== "commander.help") tell(messagesIn(language).badCall(error.code, error.message));
      return ExitCode.USAGE;
    }
    if (name === "LexiconError") {
      const inArabic = async () => (await import("./messages/problems-ar.js")).errorInArabic(error as LexiconError);
      tell(language === "ar" ? await inArabic() : message);
      return ExitCode.LEXICON;
    }
    if (typeof reason === "string" && /^E[A-Z]+$/.test(reason)) {
      const { path } = error as NodeJS.ErrnoException;
      const words = messagesIn(language).fileTrouble(reason);
      tell(words === undefined ? message : `${path === undefined ? "" : `${path}: `}${words} (${reason})`);
      return ExitCode.FILES;
    }
    throw error;
  }
}

// A reader that goes away is noticed at the next write; without a listener Node would print a stack.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);
process.exitCode = await main(process.argv.slice(2));
