import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(__dirname, "..", "..");
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

/** The first column of every table, which holds the ids of its rows. */
const ids = filesIn("lexicons", ".tsv").flatMap((file) =>
  readFileSync(join(ROOT, file), "utf8")
    .split("\n")
    .map((line) => line.slice(0, line.indexOf("\t"))),
);

/** "talks.iltaqa": a row by its id, or some of them by how it begins. */
const NAMED = /"([a-z]+\.[a-z0-9][a-z0-9-]*)"/g;

it("rows that a rule asks for by their id stand in the tables", () => {
  const missing: string[] = [];
  let seen = 0;
  for (const file of filesIn("src/extract", ".ts"))
    for (const [, id] of readFileSync(join(ROOT, file), "utf8").matchAll(NAMED)) {
      seen++;
      if (!ids.some((one) => one.startsWith(id))) missing.push(`${file}: ${id}`);
    }
  expect(seen).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
