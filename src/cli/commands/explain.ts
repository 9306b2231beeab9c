import { Command } from "../../adapters/command-line.js";
import { explain, mentionsOf } from "../../pipeline/index.js";
import type { CliContext } from "../context.js";
import { addCorpusOptions, type CorpusFlags } from "../corpus-options.js";
import { extractInMemory } from "../extract-in-memory.js";
import { type HelpEnd, helpEnd } from "../help.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";

const LAYERS = ["names", "dates", "casualties", "events"] as const;
type Layer = (typeof LAYERS)[number];
const LETTER: { readonly [layer in Layer]: string } = { names: "n", dates: "t", casualties: "c", events: "e" };

interface ExplainFlags extends CorpusFlags {
  readonly layer?: Layer;
  readonly mention?: string;
  readonly find?: string;
}

const HELP: HelpEnd = {
  examples: [
    "hadath explain article.txt --published 2024-08-15",
    "hadath explain article.txt --layer casualties",
    'echo "قتل جنديان في بغداد أمس" | hadath explain - --published 2024-08-15 --mention e1',
  ],
};

/** `hadath explain`: every mention with its values, its rule and the words behind it. */
export function buildCommand(context: CliContext): Command {
  const { oneOf } = optionValues(context.messages);
  const command = new Command("hadath explain")
    .description(context.messages.commands.explain)
    .argument("[files...]", "files as for extract; - or nothing for standard input")
    .option("--layer <layer>", LAYERS.join(", "), oneOf(LAYERS))
    .option("--mention <id>", "one mention only, such as e3")
    .option("--find <words>", "mentions whose words hold these");
  return addCorpusOptions(command, context)
    .addHelpText("after", helpEnd(HELP, context.language))
    .action(async (files: readonly string[], flags: ExplainFlags) => {
      const documents = await extractInMemory(files, flags, context);
      for (const document of documents) {
        const text = document.text ?? "";
        const mentions = mentionsOf(document).filter(
          ({ id, surface }) =>
            (flags.layer === undefined || id.startsWith(LETTER[flags.layer])) &&
            (flags.mention === undefined || id === flags.mention) &&
            (flags.find === undefined || surface.includes(flags.find)),
        );
        const head = documents.length > 1 ? [`# ${document.id}`] : [];
        await writeOut(
          context.stdout,
          `${[...head, ...mentions.map((mention) => explain(mention, text))].join("\n\n")}\n`,
        );
      }
    });
}
