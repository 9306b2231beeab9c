import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTsv } from "../../../src/lexicon/tsv.js";
import { read } from "./read.js";

const FOLDER = join(import.meta.dirname, "../../../lexicons/calendar");

/** Rows of the calendar tables with the texts that show where their words are times and where they are not. */
const ROWS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".tsv"))
  .flatMap((file) => {
    const { table } = readTsv(file, readFileSync(join(FOLDER, file), "utf8"));
    const cell = (cells: readonly string[], column: string): string => cells[table.columns.indexOf(column)] ?? "";
    return table.rows.map(({ cells }) => ({
      id: cell(cells, "id"),
      needs: cell(cells, "needs"),
      finds: cell(cells, "finds"),
      leaves: cell(cells, "leaves"),
      surfaces: [cell(cells, "ar"), ...cell(cells, "variants").split("|")].filter((surface) => surface !== ""),
    }));
  });

describe("calendar tables", () => {
  it.each(ROWS.filter((row) => row.finds !== ""))("$id is a time in «$finds»", ({ finds, surfaces }) => {
    const { timexes } = read(finds);
    const covered = timexes.some(({ start, end }) =>
      surfaces.some((surface) => {
        const at = finds.indexOf(surface.trim());
        return at !== -1 && at < end && start < at + surface.length;
      }),
    );
    expect(covered, JSON.stringify(timexes.map((one) => one.surface))).toBe(true);
  });

  it.each(ROWS.filter((row) => row.leaves !== ""))("$id is none in «$leaves»", ({ leaves }) => {
    expect(read(leaves).timexes.map((one) => `${one.surface} = ${one.value}`)).toEqual([]);
  });

  it("show both for every month, weekday and season that is also another word", () => {
    const shown = /^(month|weekday|season)\./;
    const silent = ROWS.filter(
      ({ id, needs, finds, leaves }) => shown.test(id) && needs !== "" && (finds === "" || leaves === ""),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
