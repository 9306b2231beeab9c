import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const { extract } = createExtractor();
const names = (text: string): string[] =>
  extract({ text, published: "2024-03-10" }).names.map(({ norm, entity, arabic }) => `${norm} ${entity} ${arabic}`);

const TEXTS = [
  "وأكدت ماجدولين الشارني، كاتبة الدولة، أن المنحة ستصرف قريبا.",
  "وقعت اشتباكات في منطقة ند علي في إقليم هلمند.",
  "قالت شركة ايسمان للطيران إن الطائرة تحطمت في بلدة سميرم الجبلية.",
  "قتل ثلاثة في قرية عين السلطان قرب مركز شرطة النصيرات.",
  "انتشرت القوات قرب ساحة كولومب في كييف.",
  "فاز حزب العدالة والتنمية في بني خلاد وسيدي بوزيد، وقالت هيئة الرقابة والمحاسبة التونسية إنها تحققت.",
];

/** What other keyboards, page builders and printers make of a text. */
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ["blanks that do not break", (text) => text.replaceAll(" ", "\u00a0")],
  ["references of pages", (text) => text.replaceAll(" ", "&nbsp;")],
  ["two blanks", (text) => text.replaceAll(" ", "  ")],
  ["marks of direction", (text) => text.replaceAll(" ", " \u200f")],
  ["joiners", (text) => text.replaceAll(" ", "\u200c ")],
  ["a و apart", (text) => text.replace(/ و(?=\p{L})/gu, " و ")],
  ["tatweel", (text) => text.replace(/(?<=[سطلمن])(?=[سطلمنير])/g, "ـ")],
  // At the end of a word theirs is written for «على» as for «علي».
  ["Persian letters", (text) => text.replace(/ي(?=\p{L})/gu, "ی").replaceAll("ك", "ک")],
  ["ligatures", (text) => text.replaceAll("لا", "ﻻ")],
  ["letters and marks apart", (text) => text.normalize("NFD")],
];

describe("names are the same, whatever the typography", () => {
  it.each(WAYS)("%s", (_, change) => {
    expect(TEXTS.map(change)).not.toEqual(TEXTS);
    for (const text of TEXTS) expect(names(change(text))).toEqual(names(text));
  });

  it.each([
    ["hamzas left out", "تضررت مدينة أبلاتشيكولا. عادت مدينة ابلاتشيكولا."],
    ["harakat", "تضررت مدينة أبلاتشيكولا. عادت مدينة أبلاتشيكُولا."],
  ])("one identity: %s", (_, text) => {
    expect(new Set(extract({ text, published: "2024-03-10" }).names.map(({ entity }) => entity)).size).toBe(1);
  });

  it("leaves harakat to say how a name is read", () => {
    expect(names("تضررت بلدة سُمّيرم الجبلية.")[0]).toMatch(/^Sum/);
  });
});
