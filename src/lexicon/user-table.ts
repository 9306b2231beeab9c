import { buildLexicon } from "./build.js";
import type { Lexicon } from "./lexicon.js";
import { LexiconError, type LexiconProblem } from "./problems.js";
import type { TableSchema } from "./schema.js";
import { standardLexicon } from "./standard.js";
import { STANDARD_SCHEMAS } from "./standard-schemas.js";

/** Families that callers may add rows to, with their columns. */
export const lexiconSchemas = (): Readonly<Record<string, TableSchema>> => STANDARD_SCHEMAS;

/** Rows of a caller's own need not name a source of ours, and numbers keep their digits. */
function relaxed(schema: TableSchema): TableSchema {
  const columns = Object.fromEntries(
    Object.entries(schema.columns).map(([name, column]) => {
      if (column.type === "source") return [name, { ...column, type: "text" as const, required: false }];
      const { decimals, ...own } = column;
      return [name, own];
    }),
  );
  return { ...schema, columns };
}

function built(base: Lexicon, family: string, text: string, file: string): ReturnType<typeof buildLexicon> {
  const families = Object.keys(STANDARD_SCHEMAS);
  if (families.includes(family)) {
    const schema = relaxed(STANDARD_SCHEMAS[family]);
    return buildLexicon([{ file, text, schema }], new Set(), undefined, base);
  }
  const fix = `Families: ${families.sort().join(", ")}.`;
  const problem = { file, line: 0, column: "", message: `There is no family "${family}".`, fix };
  return { ...buildLexicon([], new Set()), problems: [problem] };
}

/**
 * Everything wrong with a table of a caller's own, each with file, line, column and the way to mend it; none where it is
 * right. Never throws.
 *
 * @param text TSV with the family's columns.
 * @param file What the problems call the table.
 * @param lexicon What the rows are to be added to: their references may point at its rows.
 * @example checkTable("toll-word", "id\tkind\tpos\tar\nx.1\tnone\tfixed\tحصيلة\n")[0].column // "kind"
 */
export const checkTable = (
  family: string,
  text: string,
  file = `${family}.tsv`,
  lexicon = standardLexicon(),
): readonly LexiconProblem[] => built(lexicon, family, text, file).problems;

/**
 * A lexicon with a caller's own rows added to a family. The given lexicon stays as it is.
 *
 * @param text TSV with the family's columns; those that are not required may be left out.
 * @throws LexiconError with every problem of the table, where it has any.
 * @example withTable(standardLexicon(), "place", "id\ttype\tkind\tcountry\tlat\tlon\trank\tenglish\tar\n…")
 */
export function withTable(lexicon: Lexicon, family: string, text: string, file = `${family}.tsv`): Lexicon {
  const { parts, problems } = built(lexicon, family, text, file);
  if (problems.length > 0) throw new LexiconError(problems);
  return lexicon.with(parts);
}
