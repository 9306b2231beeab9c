import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { hadath } from "../cli/hadath.js";
import { articles, SAMPLE } from "./articles.js";

const folder = mkdtempSync(join(tmpdir(), "hadath-sample-"));
afterAll(() => rmSync(folder, { recursive: true }));
const FORMATS = join(SAMPLE, "formats");

interface Extracted {
  readonly id: string;
  readonly dct: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly text: string;
  readonly zones: readonly { readonly zone: string; readonly start: number; readonly end: number }[];
  readonly casualties: readonly { readonly kind: string; readonly low: number; readonly surface: string }[];
}

function extract(...args: string[]): Extracted[] {
  const { stdout, stderr, code } = hadath(["extract", "--with-text", "--quiet", ...args]);
  expect([stderr, code]).toEqual(["", 0]);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
const unpacked = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
};
const expected = extract(join(SAMPLE, "articles.jsonl"), "--limit", "10");

describe("the first ten articles in other formats", () => {
  it("are what the script writes from the articles", () => {
    execFileSync(process.execPath, [fileURLToPath(new URL("write-formats.mjs", import.meta.url)), folder]);
    const files = (root: string): string[] =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .sort();
    expect(files(FORMATS)).toEqual(files(folder));
    for (const file of files(folder)) expect(unpacked(join(FORMATS, file))).toBe(unpacked(join(folder, file)));
  });

  it("give the same records from CSV and from gzipped JSONL", () => {
    expect(extract(join(FORMATS, "articles.csv"))).toEqual(expected);
    expect(extract(join(FORMATS, "articles.jsonl.gz"))).toEqual(expected);
  });

  it("give the same figures from plain text with the day it was published", () => {
    const told = (found: readonly Extracted[]) =>
      found.map(({ casualties }) => casualties.map(({ kind, low, surface }) => [kind, low, surface]));
    for (const day of ["2025-01-12", "2025-01-13", "2025-01-14", "2025-01-15"]) {
      const found = extract(join(FORMATS, "text", day), "--published", day);
      const ids = found.map(({ id }) => articles.find((article) => id.includes(article.id))?.id);
      const right = ids.map((id) => expected.find((record) => record.id === id)!);
      expect(found.map(({ dct }) => dct)).toEqual(right.map(({ dct }) => dct));
      // The title is the first line of a text, and its figures come on top.
      told(found).forEach((figures, at) => {
        expect(figures).toEqual(expect.arrayContaining(told(right)[at]));
      });
    }
  });

  it("come out of a saved page with its metadata, furniture kept out of the figures", () => {
    const [page] = extract(join(FORMATS, "page.html"));
    const { title, source, date, text } = articles[9];
    expect([page.title, page.source, page.dct]).toEqual([title, source, date]);
    for (const line of text.split("\n")) expect(page.text).toContain(line);
    expect(page.text).not.toContain("جميع الحقوق محفوظة");
    const figures = (found: Extracted) => found.casualties.map(({ kind, low }) => `${kind} ${low}`).sort();
    expect(figures(page)).toEqual(figures(expected[9]));
  });
});
