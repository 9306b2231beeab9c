import { Command } from "../../adapters/command-line.js";
import { newByteCounter } from "../../corpus/byte-source.js";
import { readRecords, Selector } from "../../corpus/index.js";
import { concordanceFinder } from "../../report/query/concordance.js";
import type { CliContext } from "../context.js";
import { addCorpusOptions, type CorpusFlags, inputsOf, selectOptions } from "../corpus-options.js";
import { helpEnd } from "../help.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";
import { displayWidth, padEnd, padStart } from "../table-text.js";

interface ConcordanceFlags extends CorpusFlags {
  readonly width: number;
  readonly exact: boolean;
  readonly max?: number;
  readonly format: "text" | "jsonl" | "tsv";
}

const RIGHT_TO_LEFT_MARK = "\u200f";
const ID_WIDTH = 24;

/** With the harakat that it may carry, a letter is at most so many characters: as much is looked at for a context. */
const MOST_TO_A_LETTER = 4;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
/** One line of text, without what a terminal gives no cell, so that widths can be counted. */
const flat = (text: string): string => oneLine(text.replace(/[\p{Mn}\p{Cf}\u0640]/gu, ""));

/** The last, or the first, words that fit into a width. */
function lastWords(text: string, width: number): string {
  const words = text.split(" ");
  let out = "";
  for (let at = words.length - 1; at >= 0; at--) {
    const longer = out === "" ? words[at] : `${words[at]} ${out}`;
    if (displayWidth(longer) > width) break;
    out = longer;
  }
  return out;
}

const firstWords = (text: string, width: number): string =>
  lastWords(text.split(" ").reverse().join(" "), width).split(" ").reverse().join(" ");

/**
 * One line: document, context, keyword, context. The Arabic part stands between right-to-left marks and has the same
 * width in every line, so that the keywords are under each other in terminals with bidirectional text and in those
 * without.
 */
function contextLine(id: string, before: string, keyword: string, after: string, width: number): string {
  const left = padStart(lastWords(flat(before).trimStart(), width), width);
  const right = padEnd(firstWords(flat(after).trimEnd(), width), width);
  const shown = displayWidth(id) > ID_WIDTH ? `${id.slice(0, ID_WIDTH - 1)}…` : id;
  return `${padEnd(shown, ID_WIDTH)} ${RIGHT_TO_LEFT_MARK}${left} [${flat(keyword)}] ${right}${RIGHT_TO_LEFT_MARK}\n`;
}

/** `hadath concordance`: keyword in context, over any corpus; nothing is extracted for it. */
export function buildCommand(context: CliContext): Command {
  const { oneOf, whole } = optionValues(context.messages);
  const command = new Command("hadath concordance")
    .description(context.messages.commands.concordance)
    .argument(
      "<keyword>",
      "a word or phrase; spelling variants and harakat are the same, proclitics may stand before it",
    )
    .argument("[files...]", "files, folders and globs as for extract, or JSONL extracted --with-text")
    .option("--width <n>", "letters of context on either side", whole(5), 40)
    .option("--exact", "no proclitics or article before the word", false)
    .option("--max <n>", "stop after so many lines", whole(1))
    .option("--format <format>", "text, tsv or jsonl", oneOf(["text", "tsv", "jsonl"]), "text");
  return addCorpusOptions(command, context)
    .addHelpText(
      "after",
      helpEnd(
        {
          examples: [
            "hadath concordance هدنة archive/",
            'hadath concordance "وقف إطلاق النار" news.jsonl --width 60 --max 20',
          ],
        },
        context.language,
      ),
    )
    .action(async (keyword: string, files: readonly string[], flags: ConcordanceFlags) => {
      const find = concordanceFinder(keyword, flags.exact);
      const selector = new Selector(selectOptions(flags, () => null));
      const { files: inputs } = inputsOf(files, context);
      const items = readRecords(inputs, {
        format: flags.inputFormat,
        encoding: flags.encoding,
        maxBytes: flags.maxBytes,
        counter: newByteCounter(),
        stdin: context.stdin,
      });
      if (flags.format === "tsv")
        await writeOut(context.stdout, "document\tpublished\tstart\tend\tbefore\tkeyword\tafter\n");
      let lines = 0;
      let unread = 0;
      for await (const handful of items) {
        for (const item of handful) {
          if (selector.full) return;
          for (const step of selector.steps(item)) {
            if (step.kind === "problem" && step.origin.record > 0) unread++;
            if (step.kind !== "document") continue;
            const { id, text, published } = step.document;
            for (const { start, end } of find(text)) {
              const before = text.slice(Math.max(0, start - MOST_TO_A_LETTER * flags.width), start);
              const after = text.slice(end, end + MOST_TO_A_LETTER * flags.width);
              const words = text.slice(start, end);
              if (flags.format === "text")
                await writeOut(context.stdout, contextLine(id, before, words, after, flags.width));
              else {
                const line = {
                  document: id,
                  published,
                  start,
                  end,
                  before: lastWords(oneLine(before).trim(), flags.width),
                  keyword: oneLine(words),
                  after: firstWords(oneLine(after).trim(), flags.width),
                };
                const written = flags.format === "tsv" ? Object.values(line).join("\t") : JSON.stringify(line);
                await writeOut(context.stdout, `${written}\n`);
              }
              if (++lines === flags.max) return;
            }
          }
        }
      }
      if (unread > 0) context.stderr.write(`${context.messages.unread(unread)}\n`);
      if (lines === 0) context.stderr.write(`${context.messages.nothingFound}\n`);
    });
}
