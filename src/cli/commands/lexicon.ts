import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "../../adapters/command-line.js";
import { writeWhole } from "../../corpus/atomic-file.js";
import { buildLexicon } from "../../lexicon/build.js";
import { readLexiconFolder } from "../../lexicon/compile/read-folder.js";
import { encodePack } from "../../lexicon/pack/pack.js";
import { formatProblem, type LexiconProblem } from "../../lexicon/problems.js";
import type { ColumnSchema } from "../../lexicon/schema.js";
import { standardLexicon } from "../../lexicon/standard.js";
import { readTsv } from "../../lexicon/tsv.js";
import { checkTable, lexiconSchemas, withTable } from "../../lexicon/user-table.js";
import type { CliContext } from "../context.js";
import { ExitCode, UsageError } from "../exit.js";
import { helpEnd } from "../help.js";
import { problemInArabic } from "../messages/problems-ar.js";
import { collect } from "../option-values.js";
import { readOwnTable } from "../own-tables.js";
import { doubtsOf, failingExamples } from "../row-doubts.js";
import { writeOut } from "../stream-output.js";

/** The tables that the package ships. */
const OWN = fileURLToPath(new URL("../../../lexicons/", import.meta.url));

function folderOf(path: string | undefined, { messages }: CliContext): string {
  const folder = path ?? OWN;
  if (!existsSync(join(folder, "sources.tsv"))) throw new UsageError(messages.noSuchFile(join(folder, "sources.tsv")));
  return folder;
}

/** A fault as it is told, in the language that was asked for. */
const told = (problem: LexiconProblem, { language }: CliContext): string =>
  `${formatProblem(language === "ar" ? problemInArabic(problem) : problem)}\n`;

/** Problems go to standard output, file by file in the order of their lines. */
async function tell(problems: readonly LexiconProblem[], context: CliContext): Promise<void> {
  const files = [...new Set(problems.map(({ file }) => file))];
  const ordered = problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
  for (const problem of ordered) await writeOut(context.stdout, told(problem, context));
  if (problems.length > 0) context.setExitCode(ExitCode.LEXICON);
}

/** The table without the lines that have a fault, so that what the others say can be tried. */
const withoutLines = (text: string, problems: readonly LexiconProblem[]): string => {
  const wrong = new Set(problems.map(({ line }) => line));
  return text
    .split(/\r\n?|\n/)
    .map((line, at) => (wrong.has(at + 1) ? "" : line))
    .join("\n");
};

/** Checks tables of the analyst's own, each with those before it. Doubts are talk, and no faults. */
async function checkOwn(specs: readonly string[], context: CliContext): Promise<void> {
  const all: LexiconProblem[] = [];
  let lexicon = standardLexicon();
  for (const spec of specs) {
    const { family, file, text, problems: ofBytes } = await readOwnTable(spec, context);
    const problems = [...ofBytes, ...checkTable(family, text, file, lexicon)];
    all.push(...problems);
    const sound = withoutLines(text, problems);
    if (checkTable(family, sound, file, lexicon).length > 0) continue;
    for (const doubt of doubtsOf(family, file, sound, lexicon)) context.stderr.write(told(doubt, context));
    lexicon = withTable(lexicon, family, sound, file);
    const failing = failingExamples(family, file, sound, lexicon);
    all.push(...failing);
    const rows = readTsv(file, sound).table.rows.length;
    if (problems.length + failing.length === 0) context.stderr.write(`${context.messages.soundTable(file, rows)}\n`);
  }
  await tell(all, context);
}

function check(context: CliContext): Command {
  return new Command("check")
    .description("tells everything that is wrong with lexicon tables, with file, line, column and the way to mend it")
    .argument("[folder]", "a folder laid out like lexicons/; the package's own where none is named")
    .option("--table <family=file>", "check tables of your own against their families instead", collect, [])
    .addHelpText(
      "after",
      helpEnd(
        { examples: ["hadath lexicon check", "hadath lexicon check --table place=villages.tsv"] },
        context.language,
      ),
    )
    .action(async (folder: string | undefined, flags: { readonly table: readonly string[] }) => {
      if (flags.table.length > 0) {
        if (folder !== undefined) throw new UsageError(context.messages.folderAndTables);
        return checkOwn(flags.table, context);
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

/** What a column means, and what may stand in it. */
function describe({ doc, values, min, max }: ColumnSchema): string {
  const range = min === undefined ? [] : [`${min} to ${max ?? "…"}.`];
  const choices = values === undefined ? [] : [`One of ${values.join(", ")}.`];
  return [...(doc === undefined ? [] : [doc]), ...range, ...choices].join(" ");
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
          `${name}\t${column.type}${column.required === true && column.type !== "source" ? " required" : ""}\t${describe(column)}\n`,
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
