import { Command } from "../../adapters/command-line.js";
import type { ExtractedDocument } from "../../model/document.js";
import { COMPARED_LAYERS, compareDocuments, type Difference } from "../../report/compare/compare-documents.js";
import type { CliContext } from "../context.js";
import { ExitCode } from "../exit.js";
import { readExtracted } from "../extracted-input.js";
import { helpEnd } from "../help.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";
import { textTable } from "../table-text.js";

interface CompareFlags {
  readonly show: number;
  readonly format: "text" | "jsonl";
  readonly exitCode: boolean;
}

interface Pair {
  readonly before: ExtractedDocument | null;
  readonly after: ExtractedDocument | null;
}

/** Pairs the records of two extractions by id. Where both have the same order, one record of each is held. */
async function* pairs(
  first: AsyncGenerator<ExtractedDocument>,
  second: AsyncGenerator<ExtractedDocument>,
): AsyncGenerator<Pair> {
  const waiting = [new Map<string, ExtractedDocument>(), new Map<string, ExtractedDocument>()];
  const streams = [first, second];
  const open = [true, true];
  while (open[0] || open[1]) {
    for (const side of [0, 1]) {
      if (!open[side]) continue;
      const step = await streams[side].next();
      if (step.done) {
        open[side] = false;
        continue;
      }
      const document = step.value;
      const partner = waiting[1 - side].get(document.id);
      if (partner === undefined) waiting[side].set(document.id, document);
      else {
        waiting[1 - side].delete(document.id);
        yield side === 1 ? { before: partner, after: document } : { before: document, after: partner };
      }
    }
  }
  for (const before of waiting[0].values()) yield { before, after: null };
  for (const after of waiting[1].values()) yield { before: null, after };
}

const TITLES = {
  en: {
    before: "before",
    added: "added",
    removed: "removed",
    changed: "changed",
    names: "names",
    timexes: "dates",
    casualties: "casualties",
    events: "events",
    timeline: "timeline",
    more: (count: number) => `… and ${count} more; --show N or --format jsonl tells them\n`,
    summary: (documents: number, changed: number, missing: number) =>
      `${documents} documents, ${changed} changed, ${missing} in one only`,
  },
  ar: {
    before: "قبل",
    added: "زيد",
    removed: "حذف",
    changed: "تغير",
    names: "الأسماء",
    timexes: "التواريخ",
    casualties: "الضحايا",
    events: "الأحداث",
    timeline: "التسلسل",
    more: (count: number) => `… وفروق أخرى عددها ${count}؛ يعرضها الخيار --show N أو --format jsonl\n`,
    summary: (documents: number, changed: number, missing: number) =>
      `الوثائق ${documents}، تغير منها ${changed}، وفي أحد الملفين وحده ${missing}`,
  },
} as const;

const SIGN = { added: "+", removed: "-", changed: "~" } as const;
const differenceLine = (id: string, { layer, kind, words, start, end, detail }: Difference): string =>
  `${SIGN[kind]} ${id}  ${layer} «${words.replace(/\s+/g, " ")}» [${start},${end})  ${detail}\n`;

const KINDS = ["before", "added", "removed", "changed"] as const;

/** `hadath compare A B`: what a new version, lexicon or option changes on a corpus. */
export function buildCommand(context: CliContext): Command {
  const { oneOf, whole } = optionValues(context.messages);
  return new Command("hadath compare")
    .description(context.messages.commands.compare)
    .argument("<before>", "JSONL that hadath extract wrote")
    .argument("<after>", "the same corpus, extracted anew")
    .option("--show <n>", "so many differences in full", whole(0), 20)
    .option("--format <format>", "text, or jsonl for every difference", oneOf(["text", "jsonl"]), "text")
    .option("--exit-code", "exit with 1 where anything differs", false)
    .addHelpText(
      "after",
      helpEnd(
        {
          examples: [
            "hadath compare old.jsonl new.jsonl",
            "hadath compare old.jsonl new.jsonl --format jsonl > changes.jsonl",
          ],
        },
        context.language,
      ),
    )
    .action(async (before: string, after: string, flags: CompareFlags) => {
      const counts = new Map<string, number>();
      const add = (key: string, number = 1): void => void counts.set(key, (counts.get(key) ?? 0) + number);
      let documents = 0;
      let changed = 0;
      let missing = 0;
      let shown = 0;
      for await (const pair of pairs(readExtracted([before], context), readExtracted([after], context))) {
        documents++;
        if (pair.before === null || pair.after === null) {
          missing++;
          const [sign, document] = pair.before === null ? ["+", pair.after] : ["-", pair.before];
          if (flags.format === "jsonl")
            await writeOut(
              context.stdout,
              `${JSON.stringify({ document: document?.id, kind: sign === "+" ? "added" : "removed", layer: "document" })}\n`,
            );
          else if (shown++ < flags.show) await writeOut(context.stdout, `${sign} ${document?.id}\n`);
          continue;
        }
        const { id } = pair.after;
        for (const layer of COMPARED_LAYERS) add(`${layer} before`, pair.before[layer].length);
        const differences = compareDocuments(pair.before, pair.after);
        if (differences.length > 0) changed++;
        for (const difference of differences) {
          add(`${difference.layer} ${difference.kind}`);
          if (flags.format === "jsonl")
            await writeOut(context.stdout, `${JSON.stringify({ document: id, ...difference })}\n`);
          else if (shown++ < flags.show) await writeOut(context.stdout, differenceLine(id, difference));
        }
      }
      if (flags.exitCode && changed + missing > 0) context.setExitCode(ExitCode.ISSUES);
      if (flags.format === "jsonl") return;
      const titles = TITLES[context.language];
      const rows = COMPARED_LAYERS.map((layer) => [
        titles[layer],
        ...KINDS.map((kind) => String(counts.get(`${layer} ${kind}`) ?? 0)),
      ]);
      const table = textTable("", [["", ...KINDS.map((kind) => titles[kind])], ...rows], new Set([1, 2, 3, 4]));
      const hidden = shown > flags.show ? titles.more(shown - flags.show) : "";
      const gap = shown > 0 ? "\n" : "";
      await writeOut(
        context.stdout,
        `${hidden}${gap}${titles.summary(documents, changed, missing)}${table.trimEnd()}\n`,
      );
    });
}
