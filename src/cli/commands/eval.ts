import { Command } from "../../adapters/command-line.js";
import { newByteCounter } from "../../corpus/byte-source.js";
import { readRecords } from "../../corpus/index.js";
import { type ScoredDocument, scoreDocuments } from "../../report/score/score-documents.js";
import type { CliContext } from "../context.js";
import { inputsOf } from "../corpus-options.js";
import { UsageError } from "../exit.js";
import { readExtracted } from "../extracted-input.js";
import { helpEnd } from "../help.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";
import { textTable } from "../table-text.js";

const percent = (share: number): string => (100 * share).toFixed(1);

/** Gold answers: JSONL or a JSON array of objects with an id and some layers. */
async function readGold(file: string, context: CliContext): Promise<ScoredDocument[]> {
  const gold: ScoredDocument[] = [];
  const options = { maxBytes: 1 << 30, counter: newByteCounter(), stdin: context.stdin };
  for await (const items of readRecords(inputsOf([file], context).files, options)) {
    for (const item of items) {
      if (item.kind === "note") continue;
      if (item.kind === "broken" || typeof item.fields.id !== "string")
        throw new UsageError(context.messages.notGold(file, item.origin.record));
      gold.push(item.fields as unknown as ScoredDocument);
    }
  }
  return gold;
}

/** `hadath eval`: how well an extraction answers gold. */
export function buildCommand(context: CliContext): Command {
  const { oneOf } = optionValues(context.messages);
  return new Command("hadath eval")
    .description(context.messages.commands.eval)
    .argument("<gold>", "JSONL with id and any of names, timexes, casualties, events")
    .argument(
      "[extracted...]",
      "JSONL that hadath extract wrote from the same texts; standard input where none is named",
    )
    .option("--format <format>", "text or json", oneOf(["text", "json"]), "text")
    .addHelpText(
      "after",
      helpEnd({ examples: ["hadath extract docs.jsonl | hadath eval gold.jsonl"] }, context.language),
    )
    .action(async (goldFile: string, files: readonly string[], flags: { readonly format: "text" | "json" }) => {
      const gold = await readGold(goldFile, context);
      const wanted = new Set(gold.map(({ id }) => id));
      const found = new Map<string, ScoredDocument>();
      for await (const document of readExtracted(files, context))
        if (wanted.has(document.id)) found.set(document.id, document);
      const rows = scoreDocuments(gold, found).result();
      if (rows.size === 0) throw new UsageError(context.messages.noLayers(goldFile));
      if (flags.format === "json") {
        await writeOut(context.stdout, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
        return;
      }
      const cells = [...rows].map(([row, { precision, recall, f, gold: due, predicted }]) => [
        row,
        percent(precision),
        percent(recall),
        percent(f),
        String(due),
        String(predicted),
      ]);
      const header = ["", "precision", "recall", "F", "gold", "found"];
      await writeOut(
        context.stdout,
        textTable(`${found.size} / ${gold.length}`, [header, ...cells], new Set([1, 2, 3, 4, 5])),
      );
    });
}
