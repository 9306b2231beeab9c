import type { Command } from "../adapters/command-line.js";
import type { CliContext } from "./context.js";
import { HELP_AR, HELP_WORDS_AR } from "./messages/help-ar.js";

/** What stands below the options of a command: lines to try, which a test runs, and what else is to be known. */
export interface HelpEnd {
  readonly examples: readonly string[];
  readonly notes?: { readonly en: string; readonly ar: string };
}

/** The same as text. */
export function helpEnd({ examples, notes }: HelpEnd, language: CliContext["language"]): string {
  const title = language === "ar" ? HELP_WORDS_AR["Examples:"] : "Examples:";
  const lines = ["", title, ...examples.map((line) => `  $ ${line}`)];
  if (notes !== undefined) lines.push("", notes[language]);
  return lines.join("\n");
}

const lastName = (command: Command): string => command.name().split(" ").at(-1) ?? "";

/** Gives the help of a command its shape, and in Arabic its words: headings, arguments, options and inner commands. */
export function shapeHelp(command: Command, language: CliContext["language"]): void {
  const arabic = language === "ar";
  const name = lastName(command);
  const told = (key: string, english: string): string => {
    const words = arabic ? (HELP_AR[`${name} ${key}`] ?? HELP_AR[key]) : undefined;
    return words === undefined ? english : words.replace("%", english.slice(english.indexOf(": ") + 1).trim());
  };
  const word = (english: string): string => (arabic ? (HELP_WORDS_AR[english] ?? english) : english);
  for (const argument of command.registeredArguments)
    argument.description = told(argument.name(), argument.description);
  for (const option of command.options) option.description = told(option.long ?? "", option.description);
  command.helpCommand(false);
  command.helpOption("-h, --help", word("display help for command"));
  command.configureHelp({
    styleTitle: word,
    // A switch is off and a list is empty where nothing is said: that needs no words.
    optionDescription: ({ description, defaultValue }) =>
      typeof defaultValue === "string" || typeof defaultValue === "number"
        ? `${description} (${word("default")}: ${defaultValue})`
        : description,
  });
  for (const inner of command.commands) {
    inner.description(told(lastName(inner), inner.description()));
    shapeHelp(inner, language);
  }
}
