import { Command } from "../../adapters/command-line.js";
import { writeWhole } from "../../corpus/atomic-file.js";
import type { ExtractedDocument } from "../../model/document.js";
import { htmlReport } from "../../report/html/html-report.js";
import { Spellings } from "../../report/query/spellings.js";
import { buildTimeline } from "../../timeline/index.js";
import type { CliContext } from "../context.js";
import { addCorpusOptions, type CorpusFlags } from "../corpus-options.js";
import { addEventFilter, type EventFilterFlags, eventFilter } from "../event-filter.js";
import { extractInMemory } from "../extract-in-memory.js";
import { holdRecords, isExtracted, readExtracted } from "../extracted-input.js";
import { type HelpEnd, helpEnd } from "../help.js";
import { optionValues } from "../option-values.js";
import { writeOut } from "../stream-output.js";

interface ReportFlags extends CorpusFlags, EventFilterFlags {
  readonly out?: string;
  readonly title?: string;
  readonly page: "ar" | "en";
  readonly extracted: boolean;
  readonly texts: boolean;
}

/** Megabytes that a browser opens without a wait. */
const LARGE = 60;

const HELP: HelpEnd = {
  examples: [
    "hadath report news.jsonl --out report.html",
    'hadath report archive/ --published 2024-08-15 --title "أسبوع من الأخبار" --out week.html',
    "hadath report with-text.jsonl --type violence --from 2024-01-01 --no-texts --out violence.html",
    "hadath extract archive/ --with-text | hadath report --extracted - --page en > report.html",
  ],
  notes: {
    en: `The page opens from disk in any browser, in Arabic or English, and never uses the network: timeline, map, tolls over
time, who acts on whom, filters, and every sentence and article behind them. Articles are in the page only where their
texts are known: give texts, or JSONL of extract --with-text. The filters here choose what goes into the page.`,
    ar: `تفتح الصفحة من القرص في أي متصفح، بالعربية أو الإنجليزية، ولا تستعمل الشبكة أبدا: خط زمني وخريطة والحصيلة على مر
الوقت ومن يفعل بمن وشروط اختيار، وكل جملة ومقالة وراءها. ولا تكون المقالات في الصفحة إلا إن عرفت نصوصها: أعط النصوص،
أو JSONL من extract --with-text. والشروط هنا تختار ما يدخل الصفحة.`,
  },
};

async function documentsOf(
  files: readonly string[],
  flags: ReportFlags,
  context: CliContext,
): Promise<readonly ExtractedDocument[]> {
  if (!flags.extracted && !(await holdRecords(files, context, isExtracted)))
    return extractInMemory(files, flags, context);
  const documents: ExtractedDocument[] = [];
  for await (const document of readExtracted(files, context)) documents.push(document);
  return documents;
}

/** `hadath report`: one HTML file that shows what happened. */
export function buildCommand(context: CliContext): Command {
  const { oneOf } = optionValues(context.messages);
  const command = new Command("hadath report")
    .description(context.messages.commands.report)
    .argument("[files...]", "files, folders and globs as for extract, or JSONL that extract wrote")
    .option("--out <file>", "the page to write; standard output where none is named")
    .option("--title <text>", "headline of the page")
    .option(
      "--page <language>",
      "language the page opens in: ar or en; the reader can switch",
      oneOf(["ar", "en"]),
      "ar",
    )
    .option("--extracted", "standard input is extracted JSONL, not a text", false)
    .option("--no-texts", "keep to the quoted sentences; leave whole articles out of the page");
  return addCorpusOptions(addEventFilter(command, context), context)
    .addHelpText("after", helpEnd(HELP, context.language))
    .action(async (files: readonly string[], flags: ReportFlags) => {
      const documents = await documentsOf(files, flags, context);
      const timeline = buildTimeline(documents);
      const entries = timeline.filter(eventFilter(flags, new Spellings(documents)));
      const { title = null, page: language, texts } = flags;
      // A page of the whole corpus has its quiet articles too; one of a choice has what the choice stands on.
      const everyDocument = entries.length === timeline.length;
      const html = htmlReport(documents, entries, { title, language, texts, everyDocument });
      const megabytes = Math.round(html.length / 1e6);
      if (megabytes > LARGE) context.stderr.write(`${context.messages.largePage(String(megabytes))}\n`);
      if (flags.out === undefined) await writeOut(context.stdout, html);
      else await writeWhole(flags.out, html);
    });
}
