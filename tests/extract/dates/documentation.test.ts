import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/extract/dates/rules.js";
import { read } from "./read.js";

/** The first table of the page; the later ones are no examples. */
const ROWS = readFileSync(join(__dirname, "../../../src/extract/dates/README.md"), "utf8")
  .split("\n## ")[0]
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, phrase]) => phrase !== "phrase" && !phrase.startsWith("---"))
  .map(([, phrase, value, rule]) => [phrase, value, rule] as const);

describe("the table of the date layer's page", () => {
  it.each(ROWS)("«%s» = %s by %s", (phrase, value, rule) => {
    const found = read(phrase).timexes.map((one) => [
      `${one.value}${one.mod === undefined ? "" : ` ${one.mod}`}`,
      one.rule,
    ]);
    expect(found).toEqual([[value, `dates/${rule}`]]);
  });

  it("has rows of nearly every rule", () => {
    const shown = new Set(ROWS.map(([, , rule]) => `dates/${rule}`));
    // Those left need a text around them to be seen.
    const left = RULES.map(({ id }) => id).filter((id) => !shown.has(id));
    expect(left.sort()).toEqual(["dates/back-reference", "dates/bare-year", "dates/day-list", "dates/day-of-text"]);
  });
});
