import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";
import { readTsv } from "../../../src/lexicon/tsv.js";
import { foldKey } from "../../../src/text/fold.js";

const FILE = join(import.meta.dirname, "../../../lexicons/people/leaders.tsv");
const { table } = readTsv("leaders.tsv", readFileSync(FILE, "utf8"));
const at = (cells: readonly string[], column: string): string => cells[table.columns.indexOf(column)] ?? "";
const list = (cell: string): string[] => cell.split("|").filter((item) => item !== "");
const ROWS = table.rows.map(({ cells }) => ({
  id: at(cells, "id"),
  from: at(cells, "from"),
  to: at(cells, "to"),
  needs: at(cells, "needs"),
  finds: at(cells, "finds"),
  leaves: at(cells, "leaves"),
  full: [at(cells, "ar"), ...list(at(cells, "variants"))],
  short: list(at(cells, "short")),
}));

const extractor = createExtractor();
const personsIn = (text: string): string[] =>
  extractor.extract({ id: "leader", text, published: "2018-05-01" }).names.map(({ entity }) => entity);

describe("people/leaders.tsv", () => {
  it.each(ROWS.filter(({ finds }) => finds !== ""))("$id is named in «$finds»", ({ id, finds }) => {
    expect(personsIn(finds)).toContain(`person:${id}`);
  });

  it.each(ROWS.filter(({ leaves }) => leaves !== ""))("$id is not named in «$leaves»", ({ id, leaves }) => {
    expect(personsIn(leaves)).not.toContain(`person:${id}`);
  });

  it("shows both texts for every name that needs something beside it", () => {
    const silent = ROWS.filter(({ needs, finds, leaves }) => needs !== "" && (finds === "" || leaves === ""));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("gives each spelling to one person", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, full, short } of ROWS) {
      for (const surface of [...full, ...short]) {
        const key = foldKey(surface);
        const owner = owners.get(key);
        if (owner !== undefined) shared.push(`${surface}: ${owner}, ${id}`);
        owners.set(key, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it("ends no office before it begins", () => {
    const turned = ROWS.filter(({ from, to }) => from !== "" && to !== "" && to < from.slice(0, to.length));
    expect(turned.map(({ id }) => id)).toEqual([]);
  });

  it("finds every spelling that needs nothing beside it", () => {
    const unseen = ROWS.filter(({ needs }) => needs === "").flatMap(({ id, full, short }) => {
      const spellings = [...full, ...short];
      const text = spellings.map((name) => `وقال ${name} إن الاجتماع انتهى.`).join("\n");
      const { names } = extractor.extract({ id, text, published: null });
      const own = names.filter(({ entity }) => entity === `person:${id}`).map(({ surface }) => surface);
      return spellings.filter((name) => !own.includes(name)).map((name) => `${id}: ${name}`);
    });
    expect(unseen).toEqual([]);
  });

  it("gives no last name to a row that needs something beside it", () => {
    expect(ROWS.filter(({ needs, short }) => needs !== "" && short.length > 0).map(({ id }) => id)).toEqual([]);
  });
});
