import { describe, expect, it } from "vitest";
import { Feature } from "../../../src/lexicon/features.js";
import { inflectAdjective, inflectNisba } from "../../../src/lexicon/inflect/index.js";

const NISBAS: readonly (readonly [citation: string, plural: string, has: string])[] = [
  [
    "عراقي",
    "",
    "العراقي عراقيا عراقية العراقية عراقيان عراقيين العراقيين العراقيون عراقيو عراقيات العراقيات عراقيتان عراقيتين",
  ],
  ["سوري", "", "السوري سوريا سورية السورية سوريون السوريين السوريات"],
  ["لبناني", "", "لبنانيا لبنانية لبنانيون اللبنانيين لبنانيات"],
  ["أميركي", "أميركان", "الأميركي أميركيا الأميركية الأميركيين أميركان الأميركان"],
  ["تركي", "أتراك", "تركية الأتراك أتراك أتراكا التركيين"],
  ["كردي", "أكراد|كرد", "كردية الأكراد أكراد كرد الكرد"],
  ["عربي", "عرب|أعراب", "عربية العربية عرب العرب العربيين"],
  ["روسي", "روس", "روسية الروس روس الروسيين"],
  ["أفغاني", "أفغان", "أفغانية الأفغان أفغان"],
  ["يهودي", "يهود", "يهودية اليهود يهودا"],
  ["تركماني", "تركمان", "تركمانية التركمان"],
  ["ألماني", "ألمان", "ألمانية الألمان الألمانيتين"],
  ["فرنسي", "", "الفرنسي فرنسيا فرنسية الفرنسيون الفرنسيات"],
  ["إيراني", "", "الإيراني الإيرانية الإيرانيون الإيرانيين إيرانيو"],
  ["إسرائيلي", "", "الإسرائيلي الإسرائيلية الإسرائيليين إسرائيليان"],
  ["فلسطيني", "", "الفلسطيني الفلسطينيون الفلسطينيات فلسطينيين"],
  ["مصري", "", "مصرية المصريون المصريين مصريو"],
  ["بغدادي", "بغادة", "بغدادية البغداديون البغادة"],
  ["إنكليزي", "إنكليز", "إنكليزية الإنكليز"],
  ["سني", "سنة", "سنية السنيون السنة"],
  ["شيعي", "شيعة", "شيعية الشيعة الشيعيين"],
  ["ناري", "", "النارية ناريا"],
];

describe("nisba forms", () => {
  it.each(NISBAS)("%s", (citation, plural, has) => {
    const made = inflectNisba(citation, { plural: plural === "" ? [] : plural.split("|") });
    const surfaces = new Set(made.map((one) => one.surface));
    expect([citation, ...has.split(" ")].filter((surface) => !surfaces.has(surface))).toEqual([]);
    expect(surfaces.has(citation.slice(0, -1)) && !plural.includes(citation.slice(0, -1))).toBe(false);
    for (const { surface, features } of made) {
      expect(surface).toMatch(/^[ء-ي]+$/);
      expect(features & Feature.NISBA).not.toBe(0);
      expect(features & Feature.NOUN).toBe(0);
    }
  });

  it("gives each word of a compound the same form", () => {
    const surfaces = inflectNisba("كوري جنوبي").map((made) => made.surface);
    expect(surfaces).toEqual(
      expect.arrayContaining(["الكوري الجنوبي", "كورية جنوبية", "الكوريين الجنوبيين", "كوريا جنوبيا"]),
    );
    expect(surfaces).not.toContain("كوري جنوبية");
    expect(surfaces).not.toContain("الكوري جنوبي");
  });

  it("inflects the last word behind one that is no nisba", () => {
    const surfaces = inflectNisba("جنوب أفريقي").map((made) => made.surface);
    expect(surfaces).toEqual(expect.arrayContaining(["جنوب أفريقية", "الجنوب أفريقي", "الجنوب أفريقيين"]));
    expect(surfaces).not.toContain("جنوبا أفريقيا");
  });

  it("refuses what is not one", () => {
    expect(() => inflectNisba("العراق")).toThrow("«العراق»");
  });
});

const ADJECTIVES: readonly (readonly [
  citation: string,
  options: { plural?: readonly string[]; feminine?: string },
  has: string,
  lacks: string,
])[] = [
  ["مسلح", {}, "المسلح مسلحا مسلحة المسلحة مسلحان مسلحتين مسلحون مسلحات", "مسلحةا"],
  ["كبير", { plural: ["كبار"] }, "كبيرا كبيرة كبيران كبيرتان كبار الكبار كبارا", "كبيرةا"],
  ["أسير", { plural: ["أسرى"] }, "أسيرا أسيرة أسيرات أسرى", "أسيراء"],
  ["أحمر", { plural: ["حمر"] }, "الأحمر حمراء الحمراء أحمران أحمرين حمراوان حمراوين حمر الحمر", "أحمرة أحمرون"],
  ["أبيض", { plural: ["بيض"] }, "بيضاء البيضاء بيضاوين بيض", "أبيضة أبيضون"],
  ["أكبر", { feminine: "كبرى", plural: ["أكابر"] }, "الأكبر كبرى الكبرى كبريان كبريين", "أكبرة أكبرون"],
  ["أشد", {}, "الأشد", "أشدة أشدون"],
  ["ماضٍ", {}, "ماض الماضي ماضيا ماضية الماضية ماضيان ماضون ماضين ماضيات", "ماضيون"],
  ["عادي", {}, "العادي عاديا عادية عاديون", "عاد عادون"],
  ["ملقى", {}, "الملقى ملقاة الملقاة ملقيان ملقاتان ملقون", "ملقىة ملقيون"],
  ["بريء", { plural: ["أبرياء"] }, "بريئا بريئة بريئان بريئون أبرياء الأبرياء", "بريءا بريءة"],
  ["مناوئ", {}, "مناوئا مناوئة مناوئون مناوئين", "مناوؤون"],
  ["مدعو", {}, "مدعوا مدعوة مدعوون مدعوين مدعوات", "مدعون"],
];

describe("adjective forms", () => {
  it("inflects the first word of a phrase", () => {
    const surfaces = inflectAdjective("متعدد الجنسيات").map((made) => made.surface);
    expect(surfaces).toEqual(
      expect.arrayContaining(["متعدد الجنسيات", "متعددة الجنسيات", "المتعددة الجنسيات", "متعددو الجنسيات"]),
    );
    expect(surfaces).not.toContain("متعددون الجنسيات");
  });

  it.each(ADJECTIVES)("%s", (citation, options, has, lacks) => {
    const surfaces = new Set(inflectAdjective(citation, options).map((made) => made.surface));
    expect(has.split(" ").filter((surface) => !surfaces.has(surface))).toEqual([]);
    expect(lacks.split(" ").filter((surface) => surfaces.has(surface))).toEqual([]);
  });

  it("writes no accusative alef in words like أحمر and أكبر", () => {
    const objects = (citation: string, plural: string[]): string[] =>
      inflectAdjective(citation, { plural })
        .filter((made) => (made.features & Feature.ACCUSATIVE) !== 0)
        .map((made) => made.surface);
    expect(objects("أحمر", ["حمر"])).toEqual(["حمرا"]);
    expect(objects("أكبر", [])).toEqual([]);
    expect(objects("أشد", [])).toEqual([]);
    expect(objects("أسير", ["أسرى"])).toEqual(["أسيرا"]);
  });
});
