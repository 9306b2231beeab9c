import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where evaluation data that does not belong to the project may lie: beside it, or where HADATH_EVAL says. */
export const OUTSIDE = process.env.HADATH_EVAL ?? join(ROOT, "..", "shared");

export const readJsonl = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

/** Lines of a file outside the project, or null where it is not there. */
export const readOutside = (path) => (existsSync(join(OUTSIDE, path)) ? readJsonl(join(OUTSIDE, path)) : null);

/** The gold documents written for the project: `fixtures/stories/*.gold.json`, each with its text. */
export function fixtureGold() {
  const folder = join(ROOT, "fixtures", "stories");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".gold.json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}
