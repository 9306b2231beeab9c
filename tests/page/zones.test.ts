import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/lexicon/analysis.js";
import { standardLexicon } from "../../src/lexicon/standard.js";
import { readTsv } from "../../src/lexicon/tsv.js";
import { findZones, zoneSpans } from "../../src/page/index.js";

const zones = (text: string): string[] => {
  const analysis = analyse(text, standardLexicon());
  return zoneSpans(analysis, findZones(analysis)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};
const BODY = "أعلنت الحكومة أمس تأجيل المحادثات إلى الأسبوع المقبل بسبب القصف الذي طال المدينة.";

describe("a saved page", () => {
  const page = [
    "الحكومة تؤجل المحادثات",
    "",
    "time reading iconدقائق القراءة - 4",
    "جنود يتجولون في كركوك شمال العراق – 29 مارس 2020 - AFP",
    "جنود يتجولون في كركوك شمال العراق – 29 مارس 2020 - AFP",
    "دبي -الشرق",
    "",
    BODY,
    "",
    "تصنيفات",
    "قصص قد تهمك",
    "قتيلان في هجوم آخر",
  ].join("\n");

  it("is told apart from its article", () => {
    expect(zones(page)).toEqual([
      "title: الحكومة تؤجل المحادثات",
      "furniture: time reading iconدقائق القراءة - 4",
      "caption: جنود يتجولون في كركوك شمال العراق – 29 مارس 2020 - AFP",
      "caption: جنود يتجولون في كركوك شمال العراق – 29 مارس 2020 - AFP",
      "dateline: دبي -الشرق",
      `body: ${BODY}`,
      "furniture: تصنيفات",
      "furniture: قصص قد تهمك",
      "furniture: قتيلان في هجوم آخر",
    ]);
  });
});

describe("datelines", () => {
  it.each([
    ["بغداد (أ ف ب) - قتل جنديان أمس في هجوم على نقطة تفتيش.", "بغداد (أ ف ب) -"],
    ["القاهرة – رويترز: قال مسؤول إن الهجوم وقع فجرا قرب السوق.", "القاهرة – رويترز:"],
    ["بيروت، دمشق - وكالات: استمر القصف على البلدة لليوم الثالث.", "بيروت، دمشق - وكالات:"],
    ["بغداد 12 مارس (أ ف ب) - قتل جنديان أمس في هجوم على نقطة تفتيش.", "بغداد 12 مارس (أ ف ب) -"],
    ["القاهرة - 12 مارس 2024 (رويترز) - قال مسؤول إن السوق مغلق.", "القاهرة - 12 مارس 2024 (رويترز) -"],
    ["طهران، 11 نيسان (وكالة الرافد) - تحطمت طائرة شحن قرب المطار.", "طهران، 11 نيسان (وكالة الرافد) -"],
    ["نواكشوط (شبكة الجسر)-- استولى عسكريون على القصر.", "نواكشوط (شبكة الجسر)--"],
    ["العقبة في 11 يناير / واخج / عقدت في المدينة قمة.", "العقبة في 11 يناير / واخج /"],
    [
      "الشارقة، الإمارات العربية المتحدة (CNN)-- أعلنت البلدية إغلاق الطريق.",
      "الشارقة، الإمارات العربية المتحدة (CNN)--",
    ],
    ["واغادوغو - قُتل ثلاثون شخصا في كمين.", "واغادوغو -"],
    ["غزة – خاص: استشهد خمسة مواطنين في القصف.", "غزة – خاص:"],
    ["دمشق-سانا استهدف إرهابيون أحياء سكنية.", "دمشق-سانا"],
    ["لندن: «الشرق الأوسط» قال المسؤول إن الحرب انتهت.", "لندن: «الشرق الأوسط»"],
    ['القدس - "القدس العربي": اقتحم مستوطنون المسجد.', 'القدس - "القدس العربي":'],
    ["نيويورك (الأمم المتحدة) (رويترز) - صوت المجلس.", "نيويورك (الأمم المتحدة) (رويترز) -"],
    [
      "الرياض 10 ربيع الآخر 1445 هـ الموافق 25 أكتوبر 2023 م واس: أعربت الوزارة عن إدانتها.",
      "الرياض 10 ربيع الآخر 1445 هـ الموافق 25 أكتوبر 2023 م واس:",
    ],
    ["شفق نيوز/ أعلن مصدر أمني مقتل شخصين.", "شفق نيوز/"],
  ])("%s", (text, dateline) => expect(zones(`عنوان الخبر\n${text}`)[1]).toBe(`dateline: ${dateline}`));

  it("are found below a summary where an agency stands between brackets", () => {
    const told = zones("عنوان الخبر\nأعلنت الوزارة النتائج الأحد\nالقدس (CNN) – أعلنت الوزارة النتائج.");
    expect(told).toContain("dateline: القدس (CNN) –");
    expect(zones("عنوان الخبر\nأعلنت الوزارة النتائج الأحد\nالقدس – ملف خاص").join()).not.toContain("dateline");
  });

  it("are lines of their own too", () => {
    expect(zones(`عنوان الخبر\nعمان – البلقاء اليوم\n${BODY}`)[1]).toBe("dateline: عمان – البلقاء اليوم");
    expect(zones(`عنوان الخبر\nعمان - رويترز\n${BODY}`)[1]).toBe("dateline: عمان - رويترز");
  });

  it.each([
    "بغداد تؤجل الإعلان عن انسحاب القوات من البلاد.",
    "بغداد (العاصمة) شهدت هدوءا أمس - وهو الأول منذ شهر.",
    "وكالات الإغاثة حذرت من مجاعة في الجنوب.",
  ])("none in %s", (text) => expect(zones(`عنوان الخبر\n${text}`)[1]).toBe(`body: ${text}`));
});

describe("the page's own date", () => {
  it.each([
    "الثلاثاء 12 مارس 2024",
    "12/03/2024 - 14:30",
    "الثلاثاء 2 رمضان 1445هـ - 12 مارس 2024م",
    "12 مارس، 2024 - 5 دقائق قراءة",
    "منذ 3 ساعات",
    "كتب: سمير حداد - الثلاثاء 12 مارس 2024 02:30 م",
  ])("«%s» is a byline", (stamp) => {
    expect(zones(`عنوان الخبر\n${stamp}\n${BODY}\n${BODY}`)[1]).toBe(`byline: ${stamp}`);
  });

  it("is none in a chronology, where every entry has its date", () => {
    const text = `عنوان الخبر\n12 مارس 2024\n${BODY}\n15 مارس 2024\n${BODY}`;
    expect(zones(text).filter((zone) => zone.startsWith("byline"))).toEqual([]);
  });

  it("is none where words tell more", () => {
    expect(zones(`عنوان الخبر\nاجتماع 12 مارس 2024\n${BODY}\n${BODY}`)[1]).not.toContain("byline");
  });
});

describe("every phrase of the table", () => {
  const { table } = readTsv("phrases.tsv", readFileSync(join(__dirname, "../../lexicons/page/phrases.tsv"), "utf8"));
  const cell = (cells: readonly string[], name: string): string => cells[table.columns.indexOf(name)];
  it.each(table.rows.map(({ cells }) => [cell(cells, "id"), cells] as const))("%s", (_, cells) => {
    expect(zones(`عنوان\n${BODY}\n${cell(cells, "finds")}`)[2]).toBe(`${cell(cells, "zone")}: ${cell(cells, "finds")}`);
    expect(zones(`عنوان\n${BODY}\n${cell(cells, "leaves")}`)[2]).toBe(`body: ${cell(cells, "leaves")}`);
  });
});
