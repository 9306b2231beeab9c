import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ReportData } from "../../src/report/html/report-data.js";
import { corpus, hadath, shell, testFolder } from "./hadath.js";

const folder = testFolder();
const at = (name: string): string => join(folder, name);
corpus(at("news.jsonl"), 24);

const dataIn = (html: string): ReportData => {
  const [, json] = /<script type="application\/json" id="report-data">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json) as ReportData;
};
const report = (args: readonly string[]): ReportData => dataIn(hadath(["report", ...args]).stdout);

describe("hadath report", () => {
  const whole = report([at("news.jsonl")]);

  it("makes a page of texts, with their articles in it", () => {
    expect(whole.entries.length).toBeGreaterThan(24);
    expect(whole.documents.every((document) => document.whole)).toBe(true);
    expect(whole.language).toBe("ar");
  });

  it("makes the same page of what extract wrote, from a file or a pipe", () => {
    const { code, stderr } = shell(
      "hadath extract news.jsonl --with-text --out with-text.jsonl && hadath report --extracted - < with-text.jsonl > piped.html",
      folder,
    );
    expect([code, stderr.includes("Error")]).toEqual([0, false]);
    expect(report([at("with-text.jsonl")])).toEqual(whole);
    expect(dataIn(readFileSync(at("piped.html"), "utf8"))).toEqual(whole);
  });

  it("quotes sentences only where texts are not wanted or not there", () => {
    shell("hadath extract news.jsonl > bare.jsonl", folder);
    for (const args of [[at("news.jsonl"), "--no-texts"], [at("bare.jsonl")]]) {
      const { documents, entries } = report(args);
      expect(entries.length).toBe(whole.entries.length);
      expect(documents.some((document) => document.whole)).toBe(false);
      expect(documents.every(({ passages }) => passages.length > 0)).toBe(true);
    }
  });

  it("puts in what the filters leave", () => {
    const { entries, title, language } = report([
      at("news.jsonl"),
      "--type",
      "violence",
      "--country",
      "IQ",
      "--title",
      "عنف",
      "--page",
      "en",
    ]);
    expect([title, language]).toEqual(["عنف", "en"]);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThan(whole.entries.length);
    expect(entries.every(({ group, country }) => group === "violence" && country === "IQ")).toBe(true);
  });

  it("writes its file whole or not at all", () => {
    expect(hadath(["report", at("news.jsonl"), "--out", at("page.html")])).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(at("page.html"), "utf8").endsWith("</html>\n")).toBe(true);
    mkdirSync(at("taken.html"));
    expect(hadath(["report", at("news.jsonl"), "--out", at("taken.html")]).code).toBe(4);
    expect(existsSync(at("taken.html.draft"))).toBe(false);
  });

  it("says what it cannot read", () => {
    expect(hadath(["report", at("nowhere.jsonl")])).toMatchObject({ code: 2, stdout: "" });
    expect(hadath(["report", "--page", "fr", at("news.jsonl")]).stderr).toContain("is not one of ar, en");
  });
});
