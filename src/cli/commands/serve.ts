import { Command } from "../../adapters/command-line.js";
import { loadExtractor, standardExtractor } from "../../corpus/index.js";
import { startPlayground } from "../../report/html/playground/server.js";
import type { WordLanguage } from "../../report/vocabulary.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../exit.js";
import { type HelpEnd, helpEnd } from "../help.js";
import { optionValues } from "../option-values.js";
import { userTables } from "../own-tables.js";

const DEFAULT_PORT = 4826;
const LAST_PORT = 65_535;

interface ServeFlags {
  readonly port: number;
  readonly page: WordLanguage;
  readonly lexicon: readonly string[];
}

const HELP: HelpEnd = {
  examples: ["hadath serve", "hadath serve --port 0 --page en"],
  notes: {
    en: "The page is served to this machine only (127.0.0.1). Ctrl-C ends it.",
    ar: "الصفحة لهذا الجهاز وحده (127.0.0.1). ينهيها Ctrl-C.",
  },
};

/** Until the user or the system ends the process. */
const ended = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

/** `hadath serve`: a page in which a text can be tried. */
export function buildCommand(context: CliContext): Command {
  const { whole, oneOf } = optionValues(context.messages);
  const port = (value: string): number => {
    const number = whole(0)(value);
    if (number > LAST_PORT) throw new UsageError(context.messages.notANumber(value));
    return number;
  };
  return new Command("hadath serve")
    .description(context.messages.commands.serve)
    .option("--port <n>", "port to listen on; 0 takes any free one", port, DEFAULT_PORT)
    .option(
      "--page <language>",
      "language the page opens in: ar or en; the reader can switch",
      oneOf(["ar", "en"]),
      "ar",
    )
    .option(
      "--lexicon <family=file>",
      "add rows of your own to a lexicon family, such as place=villages.tsv",
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .addHelpText("after", helpEnd(HELP, context.language))
    .action(async (flags: ServeFlags) => {
      const stop = ended();
      const extractor = await loadExtractor(standardExtractor(await userTables(flags.lexicon, context)));
      const playground = await startPlayground({ extractor, port: flags.port, language: flags.page });
      context.stderr.write(`${playground.url}\n`);
      await stop;
      await playground.close();
    });
}
