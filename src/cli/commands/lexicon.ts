import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "../../adapters/command-line.js";
import { writeWhole } from "../../corpus/atomic-file.js";
import { buildLexicon } from "../../lexicon/build.js";
import { readLexiconFolder } from "../../lexicon/compile/read-folder.js";
import { encodePack } from "../../lexicon/pack/pack.js";
import { formatProblem, type LexiconProblem } from "../../lexicon/problems.js";
import { checkTable, lexiconSchemas } from "../../lexicon/user-table.js";
import type { CliContext } from "../context.js";
import { ExitCode, UsageError } from "../exit.js";
import { helpEnd } from "../help.js";
import { writeOut } from "../stream-output.js";

/** The tables that the package ships. */
const OWN = fileURLToPath(new URL("../../../lexicons/", import.meta.url));

function folderOf(path: string | undefined, { messages }: CliContext): string {
  const folder = path ?? OWN;
  if (!existsSync(join(folder, "sources.tsv"))) throw new UsageError(messages.noSuchFile(join(folder, "sources.tsv")));
  return folder;
}

async function tell(problems: readonly LexiconProblem[], context: CliContext): Promise<void> {
  for (const problem of problems) await writeOut(context.stdout, `${formatProblem(problem)}\n`);
  if (problems.length > 0) context.setExitCode(ExitCode.LEXICON);
}

function check(context: CliContext): Command {
  return new Command("check")
    .description("tells everything that is wrong with lexicon tables, with file, line, column and the way to mend it")
    .argument("[folder]", "a folder laid out like lexicons/; the package's own where none is named")
    .option("--table <family=file>", "check one table of your own against a family instead")
    .addHelpText(
      "after",
      helpEnd(
        { examples: ["hadath lexicon check", "hadath lexicon check --table place=villages.tsv"] },
        context.language,
      ),
    )
    .action(async (folder: string | undefined, flags: { readonly table?: string }) => {
      if (flags.table !== undefined) {
        const cut = flags.table.indexOf("=");
        if (cut <= 0) throw new UsageError(context.messages.notOneOf(flags.table, ["family=file.tsv"]));
        const file = flags.table.slice(cut + 1);
        await tell(checkTable(flags.table.slice(0, cut), readFileSync(file, "utf8"), file), context);
        return;
      }
      const { tables, sources, problems } = readLexiconFolder(folderOf(folder, context));
      await tell([...problems, ...buildLexicon(tables, sources).problems], context);
    });
}

function compile(context: CliContext): Command {
  return new Command("compile")
    .description("packs lexicon tables into one module")
    .argument("[folder]", "a folder laid out like lexicons/; the package's own where none is named")
    .requiredOption("--out <file>", "the module to write")
    .addHelpText("after", helpEnd({ examples: ["hadath lexicon compile lexicons --out pack.js"] }, context.language))
    .action(async (folder: string | undefined, flags: { readonly out: string }) => {
      const { tables, sources, problems: found } = readLexiconFolder(folderOf(folder, context));
      const { parts, problems } = buildLexicon(tables, sources);
      await tell([...found, ...problems], context);
      if (found.length + problems.length > 0) return;
      await writeWhole(flags.out, `export const PACK = ${JSON.stringify(encodePack(parts))};\n`);
    });
}

function families(context: CliContext): Command {
  return new Command("families")
    .description("lists the families that rows of your own can be added to, with their columns")
    .argument("[family]", "one family only, with what each of its columns means")
    .addHelpText(
      "after",
      helpEnd({ examples: ["hadath lexicon families", "hadath lexicon families place"] }, context.language),
    )
    .action(async (family: string | undefined) => {
      const schemas = lexiconSchemas();
      if (family === undefined) {
        for (const name of Object.keys(schemas).sort()) {
          await writeOut(context.stdout, `${name}\t${Object.keys(schemas[name].columns).join(" ")}\n`);
        }
        return;
      }
      if (!Object.hasOwn(schemas, family))
        throw new UsageError(context.messages.notOneOf(family, Object.keys(schemas).sort()));
      const described = readLexiconFolder(OWN).tables.find(({ schema }) => schema.family === family)?.schema;
      for (const [name, column] of Object.entries((described ?? schemas[family]).columns)) {
        await writeOut(
          context.stdout,
          `${name}\t${column.type}${column.required === true ? " required" : ""}\t${column.doc ?? ""}\n`,
        );
      }
    });
}

/** `hadath lexicon check|compile|families`. */
export function buildCommand(context: CliContext): Command {
  return new Command("hadath lexicon")
    .description(context.messages.commands.lexicon)
    .addCommand(check(context))
    .addCommand(compile(context))
    .addCommand(families(context));
}
