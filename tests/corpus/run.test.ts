import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runFiles } from "./corpus-run.js";

const folder = mkdtempSync(join(tmpdir(), "hadath-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PLACES = ["المرفأ", "الجسر", "السوق", "المطار", "المحطة", "الحديقة", "المدرسة", "الملعب", "المكتبة", "الميدان"];
const story = (number: number): string =>
  `قال المتحدث باسم بلدية المدينة رقم ${number} إن أعمال الصيانة في ${PLACES[number % 10]} ستبدأ بعد ${number * 7} يوما، وأضاف أن ` +
  `العمال أنهوا ${number * 13} مترا من الطريق المؤدي إلى ${PLACES[(number * 3) % 10]} وأن اللجنة رقم ${number * 31} ستزور الموقع قريبا.`;

const jsonl = (name: string, records: readonly object[]): string => {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return path;
};

const many = Array.from({ length: 1000 }, (_, n) => ({
  id: `d${n}`,
  text: story(n),
  date: `2024-${String(1 + (n % 12)).padStart(2, "0")}-10`,
}));
const manyFile = jsonl("many.jsonl", many);

describe("a run", () => {
  it("keeps the order of the input and counts what it read", async () => {
    const { lines, counts, whole } = await runFiles([manyFile], { duplicates: "flag" });
    expect(lines.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect(counts).toMatchObject({ documents: 1000, written: 1000, findings: { events: 1000 } });
    expect(counts.textBytes).toBe(many.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0));
    expect(whole).toBe(true);
  });

  it("stops at the limit", async () => {
    expect((await runFiles([manyFile], { select: { limit: 7 } })).lines.map(({ id }) => id)).toEqual(
      many.slice(0, 7).map(({ id }) => id),
    );
  });

  it("takes the same share by the ids, wherever the records stand", async () => {
    const sample = (await runFiles([manyFile], { select: { sample: 0.2 } })).lines.map(({ id }) => id);
    expect(sample.length).toBeGreaterThan(150);
    expect(sample.length).toBeLessThan(250);
    const reversed = (
      await runFiles([jsonl("reversed.jsonl", [...many].reverse())], { select: { sample: 0.2 } })
    ).lines.map(({ id }) => id);
    expect(reversed.reverse()).toEqual(sample);
    expect((await runFiles([manyFile], { select: { sample: 0.2, seed: 1 } })).lines.map(({ id }) => id)).not.toEqual(
      sample,
    );
  });

  it("takes what was published between two days, both included", async () => {
    const { lines, counts } = await runFiles([manyFile], { select: { since: "2024-03-10", until: "2024-04-10" } });
    expect(new Set(lines.map(({ dct }) => dct))).toEqual(new Set(["2024-03-10", "2024-04-10"]));
    expect(counts.unwanted.time).toBe(1000 - lines.length);
  });

  it("reports a document that the extractor fails on and goes on", async () => {
    const { lines, issues } = await runFiles([
      jsonl("fault.jsonl", [
        { id: "a", text: "تعطل القطار" },
        { id: "b", text: story(1) },
      ]),
    ]);
    expect(lines.map(({ id }) => id)).toEqual(["b"]);
    expect(issues).toMatchObject([{ code: "corpus/extractor-failed", severity: "error", id: "a", line: 1 }]);
  });

  it("says its problems in Arabic where asked to", async () => {
    const { issues } = await runFiles([jsonl("empty.jsonl", [{ id: "a" }])], { language: "ar" });
    expect(issues[0].message).toMatch(/^لا نص في السجل/);
  });

  it("ends early and tells so where it is stopped", async () => {
    const stop = new AbortController();
    const { lines, whole } = await runFiles([manyFile], { signal: stop.signal, onMerged: async () => stop.abort() });
    expect(whole).toBe(false);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(1000);
  });
});

describe("fields", () => {
  it("are taken by the names given, through nested objects", async () => {
    const path = jsonl("nested.jsonl", [
      { article: { words: story(1), meta: { when: "١٥/٠٨/٢٠٢٤" } }, nid: 7, heading: "عنوان" },
    ]);
    const { lines } = await runFiles([path], {
      select: { fields: { text: "article.words", date: "article.meta.when", id: "nid" } },
    });
    expect(lines[0]).toMatchObject({ id: "7", dct: "2024-08-15", title: "عنوان", text: story(1) });
  });

  it("are guessed by their usual names in English and Arabic, and the guesses are told", async () => {
    const { lines, issues } = await runFiles([
      jsonl("arabic.jsonl", [{ العنوان: "خبر", المحتوى: story(2), التاريخ: "2024-01-02", المصدر: "صحيفة" }]),
    ]);
    expect(lines[0]).toMatchObject({ title: "خبر", dct: "2024-01-02", source: "صحيفة" });
    expect(issues[0].message).toContain("text ← المحتوى");
  });

  it("fall back on the longest text where no name is usual", async () => {
    const { lines, issues } = await runFiles([jsonl("odd.jsonl", [{ k1: "x", k2: story(3) + story(4) }])]);
    expect(lines[0].text).toBe(story(3) + story(4));
    expect(issues[0].message).toContain("text ← k2");
  });

  it("give a document without an id the place where it stands", async () => {
    const path = jsonl("noid.jsonl", [{ text: story(1) }, { text: story(2) }]);
    expect((await runFiles([path])).lines.map(({ id }) => id)).toEqual([`${path}#1`, `${path}#2`]);
  });

  it("use a document whose date cannot be read, without one, and report it", async () => {
    const path = jsonl("dates.jsonl", [
      { id: "a", text: story(1), date: "قريبا" },
      { id: "b", text: story(2), date: "2024-02-30" },
    ]);
    const { lines, issues } = await runFiles([path]);
    expect(lines.map(({ dct }) => dct)).toEqual([null, null]);
    expect(issues.map(({ code }) => code)).toEqual(["corpus/date-unreadable", "corpus/date-not-a-day"]);
  });
});

describe("the language gate", () => {
  const texts = {
    fa: "رئیس جمهور گفت که مذاکرات با همسایگان پیشرفت کرده است و گزارش کامل آن هفته آینده در مجلس خوانده می‌شود",
    ur: "وزیر خارجہ نے کہا ہے کہ مذاکرات میں پیش رفت ہوئی ہے اور رپورٹ اگلے ہفتے پارلیمنٹ میں پیش کی جائے گی جہاں بحث ہوگی",
    ckb: "سەرۆکی حکومەت ڕایگەیاند کە دانوستانەکان بەرەوپێش چوون و هەفتەی داهاتوو لە پەرلەمان باس دەکرێن",
    latin:
      "The minister said that talks with the neighbouring countries had made progress and that a report would follow",
  };
  it("leaves Persian, Urdu, Kurdish and English documents out and says so", async () => {
    const records = Object.entries(texts).map(([id, text]) => ({ id, text }));
    const { lines, issues } = await runFiles([jsonl("languages.jsonl", [...records, { id: "ar", text: story(5) }])]);
    expect(lines.map(({ id }) => id)).toEqual(["ar"]);
    expect(issues.map(({ code, id }) => [code, id])).toEqual(Object.keys(texts).map((id) => ["corpus/language", id]));
    expect(issues[0].message).toContain("Persian");
  });
});

describe("duplicates", () => {
  const same = { id: "same", text: story(3).replace("قال", "قَالَ").replaceAll("،", " ,") };
  const long = Array.from({ length: 12 }, (_, n) => story(n * 17 + 1)).join(" ");
  const records = [
    { id: "first", text: story(3) },
    same,
    { id: "long", text: long },
    { id: "other", text: story(4) },
    { id: "near", text: `${long} (تابعونا)`.replace("قريبا", "غدا") },
  ];

  it("are flagged in their record: the same words, and nearly the same", async () => {
    const { lines, counts } = await runFiles([jsonl("twice.jsonl", records)]);
    expect(lines.map(({ id, duplicate_of, duplicate }) => [id, duplicate_of, duplicate])).toEqual([
      ["first", undefined, undefined],
      ["same", "first", "exact"],
      ["long", undefined, undefined],
      ["other", undefined, undefined],
      ["near", "long", "near"],
    ]);
    expect(counts.duplicates).toEqual({ exact: 1, near: 1 });
  });

  it("are left out where asked to, and reported", async () => {
    const { lines, issues } = await runFiles([jsonl("twice.jsonl", records)], { duplicates: "drop" });
    expect(lines.map(({ id }) => id)).toEqual(["first", "long", "other"]);
    expect(issues.map(({ code, id }) => [code, id])).toEqual([
      ["corpus/duplicate", "same"],
      ["corpus/duplicate", "near"],
    ]);
  });
});
