import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TAKES } from "../../../src/extract/names/tables/body-nouns.js";
import { createExtractor } from "../../../src/index.js";
import type { FolderSchema } from "../../../src/lexicon/schema.js";
import { readTsv } from "../../../src/lexicon/tsv.js";
import { foldKey } from "../../../src/text/fold.js";

const FOLDER = join(import.meta.dirname, "../../../lexicons/actors");
/** Tables with columns of their own, the grammar of bodies: their rows are no names by themselves. */
const GRAMMAR = new Set(
  Object.keys((JSON.parse(readFileSync(join(FOLDER, "columns.json"), "utf8")) as FolderSchema).tables),
);
const SECTORS = new Set(
  "GOV MIL REB COP PTY IGO NGO JRN JUD LEG SPY PRM OPP REL MED EDU BUS CRM CVL LAB AGR SOC".split(" "),
);

interface ActorRow {
  readonly id: string;
  readonly country: string;
  readonly sector: string;
  readonly needs: string;
  readonly same: string;
  readonly near: string;
  readonly english: string;
  readonly latin: string;
  readonly surfaces: readonly string[];
  readonly finds: string;
  readonly leaves: string;
}

const ROWS: ActorRow[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".tsv") && !GRAMMAR.has(file))
  .flatMap((file) => {
    const { table } = readTsv(file, readFileSync(join(FOLDER, file), "utf8"));
    return table.rows.map(({ cells }) => {
      const cell = (column: string): string => cells[table.columns.indexOf(column)] ?? "";
      return {
        id: cell("id"),
        country: cell("country"),
        sector: cell("sector"),
        needs: cell("needs"),
        same: cell("same"),
        near: cell("near"),
        english: cell("english"),
        latin: cell("latin"),
        surfaces: [cell("ar"), ...cell("variants").split("|")].filter((surface) => surface !== ""),
        finds: cell("finds"),
        leaves: cell("leaves"),
      };
    });
  });

const extractor = createExtractor();
const bodiesOf = (text: string) => extractor.extract({ id: "row", text }).names.filter(({ type }) => type === "ORG");

describe("tables of bodies", () => {
  it.each(ROWS.filter(({ finds }) => finds !== ""))("$id is named in «$finds»", ({ finds, surfaces }) => {
    const keys = new Set(surfaces.map(foldKey));
    const named = bodiesOf(finds).map(({ surface }) => surface);
    expect(
      named.some((surface) => keys.has(foldKey(surface))),
      JSON.stringify(named),
    ).toBe(true);
  });

  it.each(ROWS.filter(({ leaves }) => leaves !== ""))("$id is not named in «$leaves»", ({ id, same, leaves }) => {
    const own = new Set([`actor:${id}`, `actor:${same}`]);
    expect(
      bodiesOf(leaves)
        .filter(({ entity }) => own.has(entity))
        .map(({ surface }) => surface),
    ).toEqual([]);
  });

  it("have no Arabic where Latin letters belong", () => {
    const misplaced = ROWS.filter(({ english, latin }) => /\p{Script=Arabic}/u.test(english + latin));
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });

  it("show both texts for every name that needs something beside it", () => {
    const silent = ROWS.filter(({ needs, finds, leaves }) => needs !== "" && (finds === "" || leaves === ""));
    expect(silent.map(({ id }) => id)).toEqual([]);
    const wordless = ROWS.filter(({ needs, near }) => (needs === "context") !== (near !== ""));
    expect(wordless.map(({ id }) => id)).toEqual([]);
  });

  it("write a surface in two rows only where each needs something beside it", () => {
    const owners = new Map<string, ActorRow[]>();
    for (const row of ROWS) {
      for (const key of new Set(row.surfaces.map(foldKey))) owners.set(key, [...(owners.get(key) ?? []), row]);
    }
    const clashes = [...owners].filter(
      ([, rows]) => rows.length > 1 && rows.filter(({ needs }) => needs === "").length > 1,
    );
    expect(clashes.map(([key, rows]) => `${key}: ${rows.map(({ id }) => id).join(", ")}`)).toEqual([]);
  });

  it("begin ids with the state of the body", () => {
    const astray = ROWS.filter(({ id, country }) => {
      const [owner] = id.split(".");
      return owner === "int" || owner === "x" ? country !== "" : country !== owner;
    });
    expect(astray.map(({ id, country }) => `${id} of ${country}`)).toEqual([]);
  });

  it("use the sectors of the codebook", () => {
    expect(ROWS.filter(({ sector }) => sector !== "" && !SECTORS.has(sector)).map(({ id }) => id)).toEqual([]);
  });
});

describe("the nouns of bodies", () => {
  it("take what the grammar makes names with, each for some noun", () => {
    const schema = JSON.parse(readFileSync(join(FOLDER, "columns.json"), "utf8")) as FolderSchema;
    expect(schema.tables["heads.tsv"].columns.takes.values).toEqual(TAKES);
    const { columns, rows } = readTsv("heads.tsv", readFileSync(join(FOLDER, "heads.tsv"), "utf8")).table;
    const taken = rows.flatMap(({ cells }) => (cells[columns.indexOf("takes")] ?? "").split("|"));
    expect(TAKES.filter((what) => !taken.includes(what))).toEqual([]);
  });
});
