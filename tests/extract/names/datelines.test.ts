import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();
const names = (text: string): string[] =>
  extractor
    .extract({ text: `عنوان الخبر\n${text}`, published: "2023-10-26" })
    .names.map(({ surface, norm, country }) => `${surface}: ${norm} ${country}`);

describe("names of datelines", () => {
  it.each([
    ["the town of the two that share a name", "عمان 3 آب (بترا)- أحبط الجيش محاولة تهريب.", "عمان: Amman JO"],
    ["the agency", "عمان 3 آب (بترا)- أحبط الجيش محاولة تهريب.", "بترا: Petra News Agency JO"],
    [
      "a town that no table knows, by its state",
      "زغربوتسك (روسيا) 15-8 (اف ب) - قتل جنديان.",
      "زغربوتسك: Zagrbotsk RU",
    ],
    ["an agency that is a word too", "رام الله 29-11-2023 وفا- استشهد مواطنان.", "وفا: WAFA PS"],
    [
      "a paper that is a region too",
      "واشنطن - «الشرق الأوسط»: حذّر وزير الدفاع إيران.",
      "الشرق الأوسط: Asharq Al-Awsat SA",
    ],
    ["a town that elsewhere needs its noun", "مسقط في 25 أكتوبر /العمانية/ تسلم السلطان رسالة.", "مسقط: Muscat OM"],
    [
      "the state whose agency it is as that of its bodies",
      "الرياض 10 ربيع الآخر 1445 هـ الموافق 25 أكتوبر 2023 م واس: أعربت وزارة الخارجية عن إدانتها.",
      "وزارة الخارجية: Saudi Ministry of Foreign Affairs SA",
    ],
  ])("%s", (_, text, expected) => expect(names(text)).toContain(expected));

  it("leaves the region where it is one", () =>
    expect(names("سافر الوزير إلى الشرق الأوسط أمس.")).toContain("الشرق الأوسط: Middle East null"));

  it("takes no state from an agency abroad", () =>
    expect(names("الخرطوم (أ ف ب) - قالت وزارة الخارجية إنها سترد.")).not.toContain(
      "وزارة الخارجية: French Ministry of Foreign Affairs FR",
    ));
});

describe("«المدينة»", () => {
  const again = (text: string): string[] =>
    extractor.extract({ text: `عنوان الخبر\n${text}`, published: "2023-10-26" }).coreferences.map(({ norm }) => norm);

  it("is rather a town of the news than that of the dateline", () =>
    expect(again("بيروت (رويترز) - قال مسؤول في حلب إن القصف أصاب وسط المدينة.")).toEqual(["Aleppo"]));

  it("is that of the dateline where the news names no other", () =>
    expect(again("طرابلس (رويترز) - اندلعت اشتباكات في وسط المدينة.")).toEqual(["Tripoli"]));
});

describe("bodies without their state", () => {
  it("are those that the text names in full", () =>
    expect(names("اتهمت وزارة العدل الأميركية ثلاثة. وقالت وزارة العدل إنهم اعتقلوا.")).toEqual([
      "وزارة العدل الأميركية: United States Department of Justice US",
      "وزارة العدل: United States Department of Justice US",
    ]));
});
