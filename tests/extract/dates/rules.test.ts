import { describe, expect, it } from "vitest";
import { RULE_EXAMPLES } from "../../../src/extract/dates/rules/index.js";
import { RULES } from "../../../src/extract/dates/rules.js";
import { read } from "./read.js";

const EXAMPLES = RULE_EXAMPLES.flatMap(({ rule, examples }) => examples.map((example) => ({ ...example, rule })));
const IGNORED = RULE_EXAMPLES.flatMap(({ rule, ignores }) => ignores.map((text) => ({ text, rule })));

describe("rules of the date layer", () => {
  it("are each shown by examples", () => {
    const shown = RULE_EXAMPLES.filter(({ examples }) => examples.length > 0).map(({ rule }) => rule);
    expect(shown).toEqual(RULES.map(({ id }) => id));
  });

  it.each(EXAMPLES)("$rule: $finds = $value", ({ text, finds, value, published, rule }) => {
    const at = text.indexOf(finds);
    const { timexes } = read(text, published);
    const found = timexes.find(({ start, end }) => start === at && end === at + finds.length);
    const seen = timexes.map((one) => `${one.surface} = ${one.value}`);
    expect(found, `found instead: ${seen.join("; ")}`).toBeDefined();
    expect(`${found?.value}${found?.mod === undefined ? "" : ` ${found.mod}`}`).toBe(value);
    expect(found?.rule).toBe(rule);
  });

  it.each(IGNORED)("$rule leaves «$text»", ({ text }) => {
    expect(read(text).timexes.map((one) => `${one.surface} = ${one.value} (${one.rule})`)).toEqual([]);
  });

  it("show more than four hundred expressions and one hundred and twenty texts without one", () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(400);
    expect(IGNORED.length).toBeGreaterThanOrEqual(120);
  });
});
