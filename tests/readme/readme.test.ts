import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { blocksOf, README, ROOT, runReadme } from "./blocks.mjs";

const markdown = readFileSync(README, "utf8");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

describe("README.md", () => {
  it("prints below its commands and modules what they print: npm run readme brings it up to date", () => {
    const results: {
      readonly block: { readonly line: number; readonly lines: readonly string[] };
      readonly lines: readonly string[];
      readonly faults: readonly string[];
    }[] = runReadme(markdown);
    expect(results.length).toBeGreaterThan(12);
    for (const { block, lines, faults } of results) {
      expect([block.line, faults]).toEqual([block.line, []]);
      expect([block.line, block.lines]).toEqual([block.line, lines]);
    }
  }, 120_000);

  it("shows something for every module and for most commands", () => {
    const blocks: readonly { readonly language: string; readonly lines: readonly string[] }[] = blocksOf(markdown);
    const shown = blocks.filter(({ language }) => language === "text");
    expect(shown).toHaveLength(blocks.filter(({ language }) => language === "js").length);
    for (const { lines } of shown) expect(lines.length).toBeGreaterThan(0);
    const commands = blocks.filter(({ language }) => language === "console").flatMap(({ lines }) => lines);
    const answers = commands.filter((line) => !line.startsWith("$ "));
    expect(answers.length).toBeGreaterThan(commands.length / 2);
  });

  it("names scripts that there are, and links to files that there are", () => {
    const named = [...markdown.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    const links = [...markdown.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("has the tables of accuracy and speed", () => {
    for (const name of ["accuracy", "speed"]) {
      const table = new RegExp(`<!-- ${name}: .* -->\\n((?:\\|.*\\|\\n)+)<!-- /${name} -->`).exec(markdown);
      expect([name, (table?.[1].match(/\n/g) ?? []).length > 3]).toEqual([name, true]);
    }
  });
});
