import { Command } from "../../adapters/command-line.js";
import { loadPatternMatcher } from "../../adapters/pattern-match.js";
import type { ExtractedDocument } from "../../model/document.js";
import { Spellings } from "../../report/query/spellings.js";
import { foldPattern, openBracketOf, type PlacedTerm, patternTerms, unknownTagOf } from "../../report/query/terms.js";
import { dateLabel } from "../../report/timeline/date-label.js";
import { parties, sentenceAround, tollNumber } from "../../report/timeline/entry-words.js";
import { eventTypeWord, harmWord } from "../../report/vocabulary.js";
import type { CliContext } from "../context.js";
import { addEventFilter, asksForNames, type EventFilterFlags, eventFilter, tellNearNames } from "../event-filter.js";
import { UsageError } from "../exit.js";
import { readExtracted } from "../extracted-input.js";
import { type HelpEnd, helpEnd } from "../help.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";

interface QueryFlags extends EventFilterFlags {
  readonly pattern?: string;
  readonly format: "text" | "jsonl";
  readonly limit?: number;
}

const HELP: HelpEnd = {
  examples: [
    "hadath query events.jsonl --type airstrike,shelling --country SY --min-killed 5",
    "hadath query events.jsonl --actor Hamas --from 2023-10 --to 2024-Q1 --format jsonl",
    "hadath query with-text.jsonl --pattern '#Actor (قتل|اغتال) [<victim>#Person]'",
  ],
  notes: {
    en: `Patterns (need texts: extract --with-text) are written in the match syntax of compromise:
  قتل              a word; spelling variants of hamza, ta marbuta and harakat are the same
  (قتل|اغتال)      one of some
  #Actor           a tag: #Actor #Person #Organization #Place #Facility #Name, sectors such as #GOV #MIL #REB,
                   #Time #Date #Duration #Number, #Event and its type (#Airstrike), group and status,
                   #Casualty and its kind (#Killed)
  . * ? +          any word; any number of words; perhaps; one or more
  [<who>#Person]   a part to be named in the answer`,
    ar: `الأنماط (يلزمها النص: extract --with-text) مكتوبة بلغة المطابقة في compromise:
  قتل              كلمة؛ لا فرق في الهمزة والتاء المربوطة والتشكيل
  (قتل|اغتال)      واحدة من عدة
  #Actor           وسم: #Actor #Person #Organization #Place #Facility #Name، وقطاع مثل #GOV #MIL #REB،
                   و#Time #Date #Duration #Number، و#Event ونوعه (#Airstrike) ومجموعته وحاله،
                   و#Casualty ونوعه (#Killed)
  . * ? +          أي كلمة؛ أي عدد من الكلمات؛ ربما؛ واحدة أو أكثر
  [<who>#Person]   جزء يسمى في الجواب`,
  },
};

/** One answer of either kind. */
interface Answer {
  readonly text: string;
  readonly json: object;
}

function* filtered(
  document: ExtractedDocument,
  keep: ReturnType<typeof eventFilter>,
  context: CliContext,
): Generator<Answer> {
  for (const entry of document.timeline) {
    if (!keep(entry)) continue;
    const status = entry.status === "actual" ? "" : context.messages[entry.status];
    const tolls = entry.tolls.map((toll) => `${harmWord(toll.kind, context.language)} ${tollNumber(toll)}`);
    const facts = [
      eventTypeWord(entry.type, context.language),
      status,
      parties(entry),
      entry.place ?? "",
      ...tolls,
    ].filter((fact) => fact !== "");
    const sentence = entry.members[0] === undefined ? "" : `\n    ${sentenceAround(entry.members[0], 150)}`;
    const text = `${document.id}  ${dateLabel(entry, context.language) || context.messages.undated}  ${facts.join(" · ")}${sentence}`;
    yield { text, json: { document: document.id, ...entry } };
  }
}

async function* matched(
  documents: AsyncIterable<ExtractedDocument>,
  pattern: string,
  context: CliContext,
): AsyncGenerator<Answer> {
  const { messages } = context;
  const bracket = openBracketOf(pattern);
  if (bracket !== undefined) throw new UsageError(messages.openBracket(bracket));
  const unknown = unknownTagOf(pattern);
  if (unknown !== undefined) throw new UsageError(messages.unknownTag(unknown.tag, unknown.near));
  const match = await loadPatternMatcher(foldPattern(pattern));
  if (match === undefined) throw new UsageError(messages.notInstalled("compromise", "--pattern"));
  for await (const document of documents) {
    const { text } = document;
    if (text === undefined) throw new UsageError(messages.needsText("--pattern"));
    const sentences = patternTerms(document, text);
    const span = (terms: readonly PlacedTerm[], from: number, to: number) => {
      const [start, end] = [terms[from].start, terms[to - 1].end];
      return { start, end, text: text.slice(start, end) };
    };
    for (const { sentence, from, to, groups } of match(sentences)) {
      const terms = sentences[sentence];
      const found = span(terms, from, to);
      const named = Object.fromEntries(
        Object.entries(groups).map(([name, [first, last]]) => [name, span(terms, first, last)]),
      );
      const around = document.sentences[sentence];
      const words = text.slice(around.start, around.end).replace(/\s+/g, " ").trim();
      const shown = Object.entries(named).map(([name, { text: part }]) => `${name}: ${part}`);
      const line = [document.id, `[${found.start},${found.end})`, found.text.replace(/\s+/g, " "), ...shown].join("  ");
      yield {
        text: `${line}\n    ${words}`,
        json: { document: document.id, dct: document.dct, ...found, groups: named, sentence: words },
      };
    }
  }
}

/** `hadath query`: events by their properties, or words and tags by a pattern. */
export function buildCommand(context: CliContext): Command {
  const { oneOf, whole } = optionValues(context.messages);
  const command = new Command("hadath query")
    .description(context.messages.commands.query)
    .argument("[files...]", "JSONL that hadath extract wrote; standard input where none is named")
    .option("--pattern <pattern>", "a pattern of words and tags instead of a filter on events")
    .option("--format <format>", "text or jsonl", oneOf(["text", "jsonl"]), "text")
    .option("--limit <n>", "stop after so many answers", whole(1));
  return addEventFilter(command, context)
    .addHelpText("after", helpEnd(HELP, context.language))
    .action(async (files: readonly string[], flags: QueryFlags) => {
      const documents = readExtracted(files, context);
      const known = new Spellings();
      const byFilter = async function* (): AsyncGenerator<Answer> {
        for await (const document of documents) {
          if (asksForNames(flags)) known.add(document);
          yield* filtered(document, eventFilter(flags, new Spellings([document])), context);
        }
      };
      let count = 0;
      for await (const { text, json } of flags.pattern === undefined
        ? byFilter()
        : matched(documents, flags.pattern, context)) {
        await writeOut(context.stdout, flags.format === "jsonl" ? `${JSON.stringify(json)}\n` : `${text}\n`);
        if (++count === flags.limit) return;
      }
      if (count > 0) return;
      context.stderr.write(`${context.messages.nothingFound}\n`);
      await tellNearNames(flags, known, context);
    });
}
