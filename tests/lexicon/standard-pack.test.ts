import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/lexicon/analysis.js";
import { buildLexicon } from "../../src/lexicon/build.js";
import { readLexiconFolder } from "../../src/lexicon/compile/read-folder.js";
import { writeSounds } from "../../src/lexicon/compile/sound-writer.js";
import { surfacesOf } from "../../src/lexicon/forms.js";
import { type Cell, Lexicon, type Row } from "../../src/lexicon/lexicon.js";
import { decodePack, encodePack } from "../../src/lexicon/pack/pack.js";
import { readCell, type TableSchema } from "../../src/lexicon/schema.js";
import { readTsv } from "../../src/lexicon/tsv.js";

// Everything that stands in the tables must come out of the pack: rows by their cells, and each surface with its features.
const { tables, sources } = readLexiconFolder(join(__dirname, "..", "..", "lexicons"));
const build = () => buildLexicon(tables, sources, writeSounds);
const { parts, problems } = build();
const packed = encodePack(parts);
const lexicon = Lexicon.of(decodePack(packed));

/** What only editors of the tables need, besides columns that say so. */
const EDITORS_COLUMNS = ["source", "finds", "leaves", "note", "variants", "plural"];
const SAMPLE = 60;

interface Family {
  readonly schema: TableSchema;
  readonly rows: Row[];
}

const families = new Map<string, Family>();
for (const { file, text, schema } of tables) {
  const family = families.get(schema.family) ?? { schema, rows: [] };
  families.set(schema.family, family);
  const { table } = readTsv(file, text);
  for (const { cells } of table.rows) {
    const row: Record<string, Cell> = {};
    for (const [name, column] of Object.entries(schema.columns)) {
      const at = table.columns.indexOf(name);
      const reading = readCell(at === -1 ? "" : cells[at], column);
      if ("value" in reading) row[name] = reading.value;
    }
    family.rows.push(row);
  }
}

/** The cells of a row that are packed, in the order of the columns. */
const packedCells = (row: Row, { columns }: TableSchema): string => {
  const names = Object.keys(columns).filter(
    (name) => columns[name].packed !== false && !EDITORS_COLUMNS.includes(name),
  );
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name]])));
};
/** Rows spread over the family, the first and the last among them. */
const sampleOf = ({ rows }: Family): Row[] =>
  rows.filter((_, at) => rows.length <= SAMPLE || at % Math.ceil(rows.length / SAMPLE) === 0 || at === rows.length - 1);
/** The column of which a pack has lists, as it has each form of the family once. */
const gatheringColumn = ({ columns }: TableSchema): string | undefined =>
  Object.keys(columns).find((name) => columns[name].gathers === true);
/** Entries of rows with the same cells; of a row that rows of the table were gathered in, by each of those. */
const entriesOf = (family: string, schema: TableSchema): Map<string, number[]> => {
  const entries = new Map<string, number[]>();
  const column = gatheringColumn(schema);
  for (const [entry, row] of lexicon.rows(family)) {
    const rows = column === undefined ? [row] : (row[column] as string[]).map((value) => ({ ...row, [column]: value }));
    for (const one of rows) {
      const key = JSON.stringify(one);
      entries.set(key, [...(entries.get(key) ?? []), entry]);
    }
  }
  return entries;
};

/** `entry/features` of every sense of the words of a text, read in the automaton one after the other. */
function sensesOf(text: string): string[] {
  const { automaton } = lexicon;
  const { tokens, hits } = analyse(text, lexicon);
  let state = 0;
  for (let token = 0; token < tokens.count && state !== -1; token++) {
    state = automaton.step(state, hits.memo.word(hits.spelling[token]));
  }
  const out: string[] = [];
  if (state === -1) return out;
  for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
    out.push(`${automaton.entry(sense)}/${automaton.features(sense)}`);
  }
  return out;
}

describe("the standard pack", () => {
  it("has no problems and is the same each time", () => {
    expect(problems).toEqual([]);
    expect(encodePack(build().parts)).toBe(packed);
  });

  it.each([...families])("holds the rows of %s", (name, family) => {
    const entries = entriesOf(name, family.schema);
    if (gatheringColumn(family.schema) === undefined) expect([...lexicon.rows(name)].length).toBe(family.rows.length);
    else expect(entries.size).toBe(new Set(family.rows.map((row) => packedCells(row, family.schema))).size);
    for (const row of sampleOf(family)) {
      const expected = packedCells(row, family.schema);
      const known = entries.get(expected);
      expect(known, expected).toBeDefined();
      const pointedAt = family.schema.columns.id?.packed !== false && typeof row.id === "string";
      if (pointedAt) expect(known).toContain(lexicon.entryById(name, String(row.id)));
    }
  });

  it.each([...families])("leads from every surface of %s to its row", (name, family) => {
    const entries = entriesOf(name, family.schema);
    for (const row of sampleOf(family)) {
      const own = entries.get(packedCells(row, family.schema)) ?? [];
      for (const { surface, features } of surfacesOf(row, family.schema.forms)) {
        const found = sensesOf(surface);
        const known = own.some((entry) => found.includes(`${entry}/${features}`));
        expect(known, `${JSON.stringify(row)} «${surface}» ${features}`).toBe(true);
      }
    }
  });
});
