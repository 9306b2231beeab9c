import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Mention } from "../../src/model/evidence.js";
import { hadath, type Ran, testFolder } from "./hadath.js";

const HOSTILE = join(__dirname, "..", "..", "fixtures", "hostile");
const folder = testFolder();

interface Record {
  readonly id: string;
  readonly text: string;
  readonly dct: string | null;
  readonly title: string | null;
  readonly names: readonly Mention[];
  readonly timexes: readonly Mention[];
  readonly casualties: readonly Mention[];
  readonly events: readonly Mention[];
  readonly zones: readonly { readonly start: number; readonly end: number }[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

let ran: Ran;
let records: Record[];
let issues: { readonly file: string; readonly code: string; readonly line?: number; readonly record: number }[];
const lines = (text: string): never[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as never);
const byId = (id: string): Record =>
  records.find((record) => record.id === id) ?? expect.unreachable(`no record ${id}`);
const codesIn = (file: string) =>
  issues.filter((issue) => issue.file.endsWith(file) && !issue.code.includes("guessed")).map(({ code }) => code);

beforeAll(() => {
  ran = hadath([
    "extract",
    HOSTILE,
    "--with-text",
    "--published",
    "2024-08-16",
    "--issues",
    join(folder, "issues.jsonl"),
  ]);
  records = lines(ran.stdout);
  issues = lines(readFileSync(join(folder, "issues.jsonl"), "utf8"));
});

describe("hostile input", () => {
  it("goes through", () => expect(ran.code).toBe(0));

  it("yields spans that cut the words they say", () => {
    let mentions = 0;
    for (const { id, text, names, timexes, casualties, events, sentences, zones } of records) {
      for (const { start, end, surface, evidence } of [...names, ...timexes, ...casualties, ...events]) {
        expect([id, text.slice(start, end)]).toEqual([id, surface]);
        mentions++;
        for (const part of evidence)
          expect(part.start >= 0 && part.start <= part.end && part.end <= text.length).toBe(true);
      }
      for (const { start, end } of [...sentences, ...zones])
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
    }
    expect(mentions).toBeGreaterThan(50);
  });

  it("reports what it cannot read, each with its place", () => {
    expect(codesIn("empty.txt")).toEqual(["corpus/no-text"]);
    expect(codesIn("blank.txt")).toEqual(["corpus/no-text"]);
    expect(codesIn("wrong-bytes.txt")).toEqual(["corpus/encoding"]);
    expect(codesIn("truncated.json")).toContain("corpus/malformed");
    expect(codesIn("broken-lines.jsonl")).toEqual([
      "corpus/malformed",
      "corpus/not-an-object",
      "corpus/not-an-object",
      "corpus/not-an-object",
      "corpus/not-an-object",
      "corpus/no-text",
      "corpus/no-text",
      "corpus/malformed",
      "corpus/language",
      "corpus/malformed",
      "corpus/date-not-a-day",
    ]);
    // A blank line is a line of the file and no record.
    const written = readFileSync(join(HOSTILE, "broken-lines.jsonl"), "utf8").split("\n");
    const at = written.findIndex((text) => text.startsWith('{"id":"fa"'));
    expect(written.slice(0, at).filter((text) => text.trim() === "")).toHaveLength(1);
    expect(
      issues.find(({ code, file }) => code === "corpus/language" && file.endsWith("broken-lines.jsonl")),
    ).toMatchObject({ line: at + 1, record: at });
    expect(codesIn("formulas.csv")).toContain("corpus/cells");
  });

  it("is decoded by its own encoding", () => {
    const texts = ["windows-1256", "iso-8859-6", "utf-16le"].map((id) => byId(id).text);
    expect(texts[0].startsWith("أعلنت وزارة الصحة الخميس")).toBe(true);
    expect(new Set(texts).size).toBe(1);
  });

  it("does not reach the prototypes of objects", () => {
    expect(byId("proto").text.startsWith("أعلنت")).toBe(true);
    expect(codesIn("prototype.jsonl")).toContain("corpus/no-text");
  });

  it("of a saved page gives its words only, not its scripts and styles", () => {
    const { text, dct, title } = byId("script");
    expect(text).not.toMatch(/999|888|777|alert/);
    expect(text).toContain('"لا تفاصيل"');
    expect([dct, title]).toEqual(["2024-08-16", "انفجار في بغداد"]);
  });
});
