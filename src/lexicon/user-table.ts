import { buildLexicon } from "./build.js";
import type { Lexicon } from "./lexicon.js";
import { LexiconError, type LexiconProblem } from "./problems.js";
import type { TableSchema } from "./schema.js";
import { STANDARD_SCHEMAS } from "./standard-schemas.js";
import { readTsv } from "./tsv.js";

/** Families that callers may add rows to, with their columns. */
export const lexiconSchemas = (): Readonly<Record<string, TableSchema>> => STANDARD_SCHEMAS;

/**
 * Rows of a caller's own need not name a source of ours, references may point at rows that are there already, and
 * numbers keep their digits.
 */
function relaxed(schema: TableSchema): TableSchema {
  const columns = Object.fromEntries(
    Object.entries(schema.columns).map(([name, column]) => {
      if (column.type === "source") return [name, { ...column, type: "text" as const, required: false }];
      const { decimals, ...own } = column;
      return [name, own.type === "ref" ? { ...own, type: "id" as const } : own];
    }),
  );
  return { ...schema, columns };
}

/**
 * Everything wrong with a table of a caller's own, each with file, line, column and the way to mend it; none where it is
 * right. Never throws.
 *
 * @param text TSV with the family's columns.
 * @param file What the problems call the table.
 * @example checkTable("toll-word", "id\tkind\tpos\tar\nx.1\tnone\tfixed\tحصيلة\n")[0].column // "kind"
 */
export function checkTable(family: string, text: string, file = `${family}.tsv`): LexiconProblem[] {
  const schema = STANDARD_SCHEMAS[family];
  if (schema === undefined) {
    const fix = `Families: ${Object.keys(STANDARD_SCHEMAS).sort().join(", ")}.`;
    return [{ file, line: 0, column: "", message: `There is no family "${family}".`, fix }];
  }
  const { table } = readTsv(file, text);
  if (table.columns.length === 0) {
    const fix = `The first line names the columns: ${Object.keys(schema.columns).join(", ")}.`;
    return [{ file, line: 0, column: "", message: "The table is empty.", fix }];
  }
  return buildLexicon([{ file, text, schema: relaxed(schema) }], new Set()).problems;
}

/**
 * A lexicon with a caller's own rows added to a family. The given lexicon stays as it is.
 *
 * @param text TSV with the family's columns; those that are not required may be left out.
 * @throws LexiconError with every problem of the table, where it has any.
 * @example withTable(standardLexicon(), "place", "id\ttype\tkind\tcountry\tlat\tlon\trank\tenglish\tar\n…")
 */
export function withTable(lexicon: Lexicon, family: string, text: string, file = `${family}.tsv`): Lexicon {
  const problems = checkTable(family, text, file);
  if (problems.length > 0) throw new LexiconError(problems);
  return lexicon.with(buildLexicon([{ file, text, schema: relaxed(STANDARD_SCHEMAS[family]) }], new Set()).parts);
}
