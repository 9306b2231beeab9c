import { Command } from "../../adapters/command-line.js";
import {
  EXPORT_FORMATS,
  EXPORT_PROFILES,
  FORMAT_SUMMARIES,
  loadExporter,
  PROFILE_SUMMARIES,
} from "../../report/export/index.js";
import type { CliContext } from "../context.js";
import { checkExportTarget, exportToFile, withTexts } from "../export-output.js";
import { readExtracted } from "../extracted-input.js";
import { type HelpEnd, helpEnd } from "../help.js";
import { FORMATS_AR, PROFILES_AR } from "../messages/help-ar.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";

interface ExportFlags {
  readonly format: string;
  readonly profile: string;
  readonly out?: string;
}

const listed = (
  names: readonly (readonly [name: string, summary: string])[],
  words: { readonly [name: string]: string },
): string => names.map(([name, summary]) => `  ${name.padEnd(13)} ${words[name] ?? summary}`).join("\n");

const HELP: HelpEnd = {
  examples: [
    "hadath export events.jsonl --format csv --profile acled --out events.csv",
    "hadath export events.jsonl --format geojson > events.geojson",
    "hadath export with-text.jsonl --format brat --out brat-folder",
  ],
  notes: {
    en: `Formats:\n${listed(FORMAT_SUMMARIES, {})}\n\nProfiles:\n${listed(PROFILE_SUMMARIES, {})}`,
    ar: `الصيغ:\n${listed(FORMAT_SUMMARIES, FORMATS_AR)}\n\nالأعمدة:\n${listed(PROFILE_SUMMARIES, PROFILES_AR)}`,
  },
};

/** `hadath export`: extracted JSONL in another format. */
export function buildCommand(context: CliContext): Command {
  const { oneOf } = optionValues(context.messages);
  return new Command("hadath export")
    .description(context.messages.commands.export)
    .argument("[files...]", "JSONL that hadath extract wrote; standard input where none is named")
    .requiredOption("--format <format>", EXPORT_FORMATS.join(", "), oneOf(EXPORT_FORMATS))
    .option(
      "--profile <profile>",
      `columns of csv, tsv and parquet: ${EXPORT_PROFILES.join(", ")}`,
      oneOf(EXPORT_PROFILES),
      "events",
    )
    .option("--out <file>", "write here (a folder for brat and timeml) instead of standard output")
    .addHelpText("after", helpEnd(HELP, context.language))
    .action(async (files: readonly string[], flags: ExportFlags) => {
      const exporter = await loadExporter(flags.format, flags.profile);
      checkExportTarget(exporter, flags.out, context);
      const documents = withTexts(exporter, readExtracted(files, context), context);
      if (flags.out !== undefined) {
        await exportToFile(exporter, documents, flags.out);
        return;
      }
      if (exporter.kind === "folder") return;
      const writer = exporter.open();
      // Not before the first record is seen to be one: a wrong input must not leave a header behind.
      let begun = false;
      for await (const document of documents) {
        if (!begun) await writeOut(context.stdout, writer.head());
        begun = true;
        await writeOut(context.stdout, writer.document(document));
      }
      if (!begun) await writeOut(context.stdout, writer.head());
      await writeOut(context.stdout, writer.tail());
    });
}
