import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { periodOf } from "../../src/adapters/calendar.js";
import { hadath, testFolder } from "./hadath.js";

const ARTICLES = fileURLToPath(new URL("../../fixtures/sample/articles.jsonl", import.meta.url));
const folder = testFolder();
const EVENTS = join(folder, "events.jsonl");
writeFileSync(EVENTS, hadath(["extract", ARTICLES, "--with-text", "--quiet"]).stdout);

interface Entry {
  readonly document: string;
  readonly type: string;
  readonly group: string;
  readonly place: string | null;
  readonly admin: readonly string[];
  readonly country: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly tolls: readonly { readonly kind: string; readonly low: number; readonly latest: number }[];
  readonly parties: readonly { readonly role: string; readonly text: string; readonly entity: string | null }[];
}
const lines = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
const documents = lines<{
  readonly id: string;
  readonly dct: string;
  readonly names: readonly { readonly norm: string }[];
  readonly timeline: readonly Entry[];
  readonly text: string;
}>(readFileSync(EVENTS, "utf8"));
const entries = documents.flatMap(({ id, timeline }) => timeline.map((entry) => ({ ...entry, document: id })));
const query = (...flags: string[]): Entry[] => {
  const { stdout, code } = hadath(["query", EVENTS, "--format", "jsonl", ...flags]);
  expect(code).toBe(0);
  return lines(stdout);
};
const idsOf = (found: readonly Entry[]): string[] => found.map(({ document }) => document);

describe("query", () => {
  it("gives the entries that a filter asks for, all of them", () => {
    const violent = entries.filter(({ group }) => group === "violence");
    expect(violent.length).toBeGreaterThan(50);
    expect(idsOf(query("--type", "violence"))).toEqual(idsOf(violent));
    const deadly = violent.filter(({ tolls }) =>
      tolls.some(({ kind, low, latest }) => kind === "killed" && Math.max(low, latest) >= 10),
    );
    expect(deadly.length).toBeGreaterThan(5);
    expect(idsOf(query("--type", "violence", "--min-killed", "10"))).toEqual(idsOf(deadly));
  });

  it("knows a place by its Arabic and its English name, and what lies in it", () => {
    const rutba = query("--place", "Rutba");
    expect(rutba.length).toBeGreaterThan(5);
    expect(query("--place", "الرطبة").length).toBeGreaterThanOrEqual(rutba.length);
    expect(idsOf(query("--place", "الرطبه"))).toEqual(idsOf(query("--place", "الرطبة")));
    const anbar = query("--place", "Anbar");
    expect(anbar.filter(({ place }) => place === "Rutba")).toEqual(rutba.filter(({ place }) => place === "Rutba"));
    expect(anbar.every(({ place, admin }) => `${place} ${admin.join(" ")}`.includes("Anbar"))).toBe(true);
  });

  it("keeps to a stretch of days", () => {
    const found = query("--from", "2025-02-12", "--to", "2025-02-14");
    expect(found.length).toBeGreaterThan(5);
    for (const { earliest, latest } of found) {
      expect(earliest! <= "2025-02-14" && latest! >= "2025-02-12").toBe(true);
    }
  });

  it("finds words and tags by a pattern, with the parts that it names", () => {
    const found = lines<{
      readonly document: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly groups: object;
    }>(hadath(["query", EVENTS, "--format", "jsonl", "--pattern", "[<how>#Number] (جنديا|جنود)"]).stdout);
    expect(found.length).toBeGreaterThan(3);
    for (const { document, start, end, text, groups } of found) {
      expect(documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(text);
      expect(Object.keys(groups)).toEqual(["how"]);
    }
  });

  it("says where nothing is found, on standard error", () => {
    const { stdout, stderr, code } = hadath(["query", EVENTS, "--place", "زحل"]);
    expect([stdout, stderr, code]).toEqual(["", "nothing found\n", 0]);
    expect(hadath(["query", EVENTS, "--place", "Rutbaa"]).stderr).toMatch(/^nothing found\nnames like it: Rutba\b/);
    expect(hadath(["timeline", EVENTS, "--actor", "هالفرسن"]).stderr).toMatch(/names like it: .*هالفورسن/);
    expect(hadath(["query", EVENTS, "--place", "زحل", "--lang", "ar"]).stderr).toBe("لا نتيجة\n");
  });
});

describe("stats", () => {
  const stats = (...flags: string[]) => JSON.parse(hadath(["stats", EVENTS, "--format", "json", ...flags]).stdout);

  it("counts each document's entries by type, status, place and country", () => {
    const found = stats("--top", "1000");
    expect(found.documents).toBe(139);
    expect(found.events).toBe(entries.length);
    const sum = (counts: readonly { readonly count: number }[]): number =>
      counts.reduce((all, { count }) => all + count, 0);
    expect(sum(found.types)).toBe(entries.length);
    expect(sum(found.statuses)).toBe(entries.length);
    expect(sum(found.outlets)).toBe(139);
    expect(sum(found.countries)).toBe(entries.filter(({ country }) => country !== null).length);
    expect(found.places.map(({ label }: { readonly label: string }) => label).join()).not.toContain(", ");
  });

  it("takes no place for an actor because it was struck", () => {
    const struck = new Set(
      entries.flatMap(({ parties }) =>
        parties
          .filter(({ role, entity }) => role === "target" && entity?.startsWith("place:"))
          .map(({ entity }) => entity),
      ),
    );
    const acting = new Set(
      entries.flatMap(({ parties }) => parties.filter(({ role }) => role === "agent").map(({ entity }) => entity)),
    );
    const actors: string[] = stats("--top", "1000").actors.map(({ key }: { readonly key: string }) => key);
    expect(struck.size).toBeGreaterThan(0);
    expect(actors.filter((key) => struck.has(key) && !acting.has(key))).toEqual([]);
  });

  it("adds up by day, week, month, quarter and year, and tells how many between two had no event", () => {
    const sums = ["day", "week", "month", "quarter", "year"].map((by) => {
      const { by: stretch, periods } = stats("--by", by);
      expect(stretch).toBe(by);
      expect(periods.map(({ period }: { readonly period: string }) => period)).toEqual(
        [...periods.map(({ period }: { readonly period: string }) => period)].sort(),
      );
      return periods.reduce((all: number, { events }: { readonly events: number }) => all + events, 0);
    });
    // What is known to the day lies in a week, what is known to the month in a quarter.
    expect(sums[0]).toBeGreaterThan(100);
    expect([...sums].sort((a, b) => a - b)[0]).toBe(sums[0]);
    expect(sums[4]).toBeGreaterThanOrEqual(sums[3]);
    expect(sums[3]).toBeGreaterThanOrEqual(sums[2]);
    expect(hadath(["stats", EVENTS]).stdout).toMatch(/ 2016-03 +\d+\n +\(101 without an event\)\n +2024-09 /);
  });

  it("tells the names that mark a period: in some of its documents, and not in those of most others", () => {
    const { marks } = stats("--by", "week");
    expect(marks.length).toBeGreaterThan(5);
    for (const { names } of marks) {
      expect(names.length).toBeLessThanOrEqual(5);
      for (const { label } of names) {
        const named = new Set(
          documents
            .filter((document) => document.names.some(({ norm }) => norm === label))
            .map(({ dct }) => periodOf(dct, "week")),
        );
        expect(named.size).toBeLessThanOrEqual(marks.length / 2);
      }
    }
    expect(stats("--by", "year").marks).toEqual([]);
  });

  it("counts the merged timeline with --merge", () => {
    const merged = lines<Entry>(hadath(["timeline", "--merge", EVENTS, "--format", "jsonl"]).stdout);
    expect(stats("--merge").events).toBe(merged.length);
    expect(merged.length).toBeLessThanOrEqual(entries.length);
  });

  it("speaks Arabic throughout where asked to", () => {
    const { stdout } = hadath(["stats", EVENTS, "--lang", "ar", "--top", "3"]);
    expect(stdout).toMatch(/^الوثائق 139 \(بلا تاريخ نشر: 0\)، الأحداث \d+\n/);
    expect(stdout).toMatch(/الفاعلون\n +\d+ {2}[ء-ي ]+\n/);
    expect(stdout).toMatch(/الدول\n +\d+ {2}العراق\n/);
    expect(stdout).not.toMatch(/\b(actual|planned|denied|possible|killed|injured|events|documents)\b/);
  });
});

describe("concordance", () => {
  it("gives the words of the text with as much context as asked for", () => {
    const found = lines<{
      readonly document: string;
      readonly start: number;
      readonly end: number;
      readonly before: string;
      readonly keyword: string;
      readonly after: string;
    }>(hadath(["concordance", "هدنة", ARTICLES, "--format", "jsonl", "--width", "30"]).stdout);
    expect(found.length).toBeGreaterThan(10);
    const letters = (text: string): number => text.replace(/\p{Mn}/gu, "").length;
    for (const { document, start, end, before, keyword, after } of found) {
      const { text } = documents.find(({ id }) => id === document)!;
      expect(text.slice(start, end)).toBe(keyword);
      expect(keyword).toMatch(/هدن[ةه]$/);
      expect(letters(before)).toBeLessThanOrEqual(30);
      expect(letters(after)).toBeLessThanOrEqual(30);
      expect(text.slice(0, start).replace(/\s+/g, " ").trimEnd().endsWith(before)).toBe(true);
    }
  });

  it("keeps harakat in tables, and names their columns", () => {
    const [head, ...rows] = hadath(["concordance", "ثلاثة", ARTICLES, "--format", "tsv", "--max", "1"])
      .stdout.trimEnd()
      .split("\n");
    expect(head.split("\t")).toEqual(["document", "published", "start", "end", "before", "keyword", "after"]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain("قُتل");
  });
});

describe("compare", () => {
  const changed = join(folder, "changed.jsonl");
  writeFileSync(changed, readFileSync(EVENTS, "utf8").replaceAll('"kind":"killed"', '"kind":"injured"'));

  it("finds no difference between a corpus and itself", () => {
    const { stdout, code } = hadath(["compare", EVENTS, EVENTS, "--exit-code"]);
    expect(stdout).toMatch(/^139 documents, 0 changed, 0 in one only\n/);
    expect(code).toBe(0);
  });

  it("tells how many differences it does not show", () => {
    const all = lines(hadath(["compare", EVENTS, changed, "--format", "jsonl"]).stdout);
    const { stdout, code } = hadath(["compare", EVENTS, changed, "--show", "2", "--exit-code"]);
    expect(all.length).toBeGreaterThan(50);
    expect(stdout.split("\n").filter((line) => line.startsWith("~"))).toHaveLength(2);
    expect(stdout).toContain(`… and ${all.length - 2} more; `);
    expect(code).toBe(1);
  });
});

describe("a mistake of the reader", () => {
  const withoutTexts = join(folder, "no-texts.jsonl");
  writeFileSync(withoutTexts, hadath(["extract", ARTICLES, "--quiet", "--limit", "5"]).stdout);

  it("is no mistake where extracted records are given for texts to timeline", () => {
    const merged = hadath(["timeline", "--merge", withoutTexts]);
    expect(merged.stdout).not.toBe("");
    expect(hadath(["timeline", withoutTexts])).toMatchObject({ stdout: merged.stdout, stderr: "", code: 0 });
  });

  it("is told: records without texts, gold without answers, an argument left out", () => {
    expect(hadath(["concordance", "هدنة", withoutTexts]).stderr).toBe(
      "5 records without a readable text; hadath extract tells why\nnothing found\n",
    );
    const scored = hadath(["eval", ARTICLES, EVENTS]);
    expect([scored.stdout, scored.code]).toEqual(["", 2]);
    expect(scored.stderr).toContain("holds no answers");
    expect(hadath(["compare", EVENTS])).toMatchObject({
      stderr: "hadath: missing required argument 'after'\n",
      code: 2,
    });
  });
});

describe("a table made by extract", () => {
  it("quotes the sentences, as one made by export of records with their texts does", () => {
    const direct = hadath(["extract", ARTICLES, "--quiet", "--format", "csv"]).stdout;
    expect(direct === hadath(["export", EVENTS, "--format", "csv"]).stdout).toBe(true);
    expect(direct).toContain("كمين نصبه مسلحون");
  });
});

describe("the talk of extract", () => {
  it("counts mentions, and texts that came before", () => {
    const { stderr } = hadath(["extract", ARTICLES, "--out", join(folder, "out.jsonl")]);
    expect(stderr).toMatch(
      /^139 documents, \d+ event mentions, 0 issues, 1 repeated text in [\d.]+ s \([\d.]+ MB\/s\)\n$/,
    );
  });
});
