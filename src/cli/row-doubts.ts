import { analyse } from "../lexicon/analysis.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { LexiconProblem } from "../lexicon/problems.js";
import { readTsv } from "../lexicon/tsv.js";
import { lexiconSchemas } from "../lexicon/user-table.js";
import { createExtractor } from "../pipeline/index.js";

/** Families of names, with what stands before the ids of their rows in answers. */
const NAMES: { readonly [family: string]: string } = { place: "place:", actor: "actor:", person: "person:" };

/** Families whose rows are words of the language, or names that stand everywhere. */
const WORDS = new Set(
  "body-head common-word event-trigger event-verb given-name harm hedge number number-link operator particle place-head speech title toll-word verb victim weapon".split(
    " ",
  ),
);

/** The rows of a table of names as they are written, with where each stands. */
function* namesIn(family: string, file: string, text: string) {
  const { columns, rows } = readTsv(file, text).table;
  const from = lexiconSchemas()[family].forms.map((form) => form.from);
  for (const { line, cells } of rows) {
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
    yield {
      line,
      cell,
      surfaces: from.flatMap((column) =>
        cell(column)
          .split("|")
          .map((one) => [column, one.trim()]),
      ),
    };
  }
}

/** The family of words that has all of a surface, if any. */
function wordIn(surface: string, lexicon: Lexicon): string | undefined {
  const { hits, tokens } = analyse(surface, lexicon);
  for (let hit = hits.first[0]; hit < hits.first[1]; hit++) {
    const family = lexicon.familyName(hits.entry[hit]);
    if (hits.last[hit] === tokens.count - 1 && hits.peeled[hit] === 0 && WORDS.has(family)) return family;
  }
  return undefined;
}

/** Names that are words too, or a single letter, and say in `needs` nothing of what must stand by them: written well, but seldom meant. */
export function doubtsOf(family: string, file: string, text: string, lexicon: Lexicon): LexiconProblem[] {
  if (NAMES[family] === undefined) return [];
  const doubts: LexiconProblem[] = [];
  const fix = "Fill `needs`, and show it in `finds` and `leaves`; or leave the word out.";
  for (const { line, cell, surfaces } of namesIn(family, file, text)) {
    if (cell("needs") !== "") continue;
    for (const [column, surface] of surfaces) {
      if (surface === "") continue;
      const word = wordIn(surface, lexicon);
      const what = surface.length === 1 ? "a single letter" : word && `a word of the family ${word} too`;
      if (what) doubts.push({ file, line, column, message: `«${surface}» is ${what}.`, fix });
    }
  }
  return doubts;
}

/** Rows that are not found in their `finds`, or are in their `leaves`. `lexicon` has the rows. */
export function failingExamples(family: string, file: string, text: string, lexicon: Lexicon): LexiconProblem[] {
  const prefix = NAMES[family];
  if (prefix === undefined) return [];
  const { extract } = createExtractor({ lexicon });
  const problems: LexiconProblem[] = [];
  for (const { line, cell } of namesIn(family, file, text)) {
    const isIn = (example: string): boolean =>
      extract({ text: example }).names.some(({ entity }) => entity === prefix + cell("id"));
    if (cell("finds") !== "" && !isIn(cell("finds")))
      problems.push({
        file,
        line,
        column: "finds",
        message: "The row is not found in this text.",
        fix: "Correct it, or `needs`.",
      });
    if (cell("leaves") !== "" && isIn(cell("leaves")))
      problems.push({
        file,
        line,
        column: "leaves",
        message: "The row is found in this text.",
        fix: "Correct it, or `needs`.",
      });
  }
  return problems;
}
