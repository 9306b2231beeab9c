import { describe, expect, it } from "vitest";
import { Feature } from "../../../src/lexicon/features.js";
import { type Gender, inflectNoun } from "../../../src/lexicon/inflect/index.js";

type Row = readonly [citation: string, gender: Gender, plural: string, has: string, lacks?: string];

const NOUNS: readonly Row[] = [
  ["قتيل", "m", "قتلى", "القتيل قتيلا قتيلان قتيلين القتيلين القتيلان قتلى القتلى قتلا", "قتيلات قتلىا"],
  ["جريح", "m", "جرحى", "الجريح جريحا جريحان جريحين جرحى الجرحى جرحا"],
  ["أسير", "m", "أسرى", "أسيرا أسيران أسيرين الأسرى أسرا"],
  ["جندي", "m", "جنود", "الجندي جنديا جنديان جنديين الجنديين جنود الجنود جنودا", "جند"],
  ["شرطي", "m", "+ون", "شرطيا شرطيان شرطيون شرطيين الشرطيين شرطيو"],
  ["مدني", "m", "+ون", "مدنيا مدنيان مدنيون مدنيين المدنيون المدنيين مدنيو"],
  ["مسلح", "m", "+ون", "مسلحا مسلحان مسلحين مسلحون المسلحين مسلحو مسلحي", "مسلحات"],
  ["رجل", "m", "رجال", "رجلا رجلان رجلين رجال الرجال رجالا"],
  ["طفل", "m", "أطفال", "طفلا طفلان طفلين أطفال الأطفال أطفالا"],
  ["امرأة", "f", "نساء", "الامرأة امرأتان امرأتين امرأتا نساء النساء نسائ نساؤ", "امرأةا نساءا"],
  ["شخص", "m", "أشخاص", "شخصا شخصان شخصين أشخاص الأشخاص أشخاصا"],
  ["عنصر", "m", "عناصر", "عنصرا عنصران عنصرين عناصر العناصر", "عناصرا"],
  ["ضحية", "f", "ضحايا", "الضحية ضحيتان ضحيتين ضحيتي ضحايا الضحايا", "ضحيةا ضحاياا"],
  ["صحافي", "m", "+ون", "صحافيا صحافيان صحافيون الصحافيين صحافيو", "صحاف"],
  ["هجوم", "m", "+ات|هجمات", "هجوما هجومان هجومين هجومي هجومات هجمات الهجمات", "هجماتا"],
  ["غارة", "f", "+ات", "الغارة غارتان غارتين غارات الغارات غارتا", "غاراتا غارةا"],
  ["قنبلة", "f", "قنابل", "قنبلتان قنبلتين القنبلتين قنابل القنابل", "قنابلا"],
  ["صاروخ", "m", "صواريخ", "صاروخا صاروخان صاروخين صواريخ الصواريخ", "صواريخا"],
  ["قذيفة", "f", "قذائف", "قذيفتان قذيفتين قذائف القذائف", "قذائفا"],
  ["لغم", "m", "ألغام", "لغما لغمان ألغام الألغام ألغاما"],
  ["عبوة", "f", "+ات", "عبوتان عبوتين عبوات العبوات"],
  ["سيارة", "f", "+ات", "سيارتان سيارتين سيارات السيارتين"],
  ["حادث", "m", "حوادث", "حادثا حادثان حادثين حوادث الحوادث", "حوادثا"],
  ["انفجار", "m", "+ات", "الانفجار انفجارا انفجاران انفجارات الانفجارات"],
  ["اجتماع", "m", "+ات", "الاجتماع اجتماعا اجتماعين اجتماعات"],
  ["لقاء", "m", "+ات", "اللقاء لقاءان لقاءين لقاءات لقائ لقاؤ", "لقاوان"],
  ["اعتداء", "m", "+ات", "اعتداءان اعتداءين اعتداءات الاعتداءات", "اعتداوات"],
  ["صحراء", "f", "صحارى", "الصحراء صحراوان صحراوين صحارى", "صحراءة"],
  ["رئيس", "m", "رؤساء", "رئيسا رئيسان رئيسين رؤساء الرؤساء رؤسائ رؤساؤ"],
  ["وزير", "m", "وزراء", "وزيرا وزيران وزيرين وزراء الوزراء وزرائ"],
  ["قاضٍ", "m", "قضاة", "قاض قاضي القاضي قاضيا قاضيان قاضيين قضاة القضاة", "قضاةا"],
  ["قاضي", "m", "قضاة", "قاض القاضي قاضيا"],
  ["محامٍ", "m", "+ون", "محام المحامي محاميا محاميان محامون المحامين محامو", "محاميون"],
  ["ضاحية", "f", "ضواحي", "ضاحيتان ضواح ضواحي الضواحي"],
  ["أرض", "f", "أراضي", "أرضا أراض أراضي الأراضي"],
  ["مستشفى", "m", "+ات", "المستشفى مستشفيان مستشفيين مستشفيات المستشفيات مستشفا", "مستشفىات مستشفاات"],
  ["مبنى", "m", "مباني", "المبنى مبنيان مبنيين مبان المباني مباني"],
  ["قوة", "f", "+ات|قوى", "القوة قوتان قوات القوات قوى القوى"],
  ["قناة", "f", "+ات", "قناتان قناتين قنوات القنوات", "قناات قنايات"],
  ["مباراة", "f", "+ات", "مباراتان مباريات المباريات", "مباروات"],
  ["لاجئ", "m", "+ون", "اللاجئ لاجئا لاجئان لاجئين لاجئون اللاجئون لاجئو", "لاجؤون"],
  ["مبدأ", "m", "مبادئ", "المبدأ مبدآن مبدأين مبادئ المبادئ", "مبدءان"],
  ["منشأة", "f", "+ات", "منشأتان منشأتين منشآت المنشآت", "منشاات"],
  ["مفاجأة", "f", "+ات", "مفاجأتان مفاجآت"],
  ["هيئة", "f", "+ات", "هيئتان هيئتين هيئات الهيئات"],
  ["جزء", "m", "أجزاء", "جزءا جزءان جزءين جزأين أجزاء الأجزاء", "جزئا أجزاءا"],
  ["شيء", "m", "أشياء", "شيئا شيئان شيئين أشياء", "شيءا شيءان"],
  ["عبء", "m", "أعباء", "عبئا عبئان أعباء", "عبءا"],
  ["مسؤول", "m", "+ون", "مسؤولا مسؤولان مسؤولين مسؤولون المسؤولين مسؤولو"],
  ["يوم", "m", "أيام", "يوما يومان يومين أيام الأيام أياما"],
  ["سنة", "f", "سنوات", "سنتان سنتين سنوات السنوات", "سنواتا"],
  ["كاميرا", "f", "+ات", "الكاميرا كاميرات الكاميرات", "كاميراات كاميراا"],
  ["صوت", "m", "أصوات", "صوتا أصوات أصواتا"],
  ["فتى", "m", "فتيان", "الفتى فتيان الفتيان"],
];

describe("noun forms", () => {
  it.each(NOUNS)("%s", (citation, gender, plural, has, lacks = "") => {
    const made = inflectNoun(citation, { gender, plural: plural.split("|") });
    const surfaces = new Set(made.map((one) => one.surface));
    expect(has.split(" ").filter((surface) => !surfaces.has(surface))).toEqual([]);
    expect(lacks.split(" ").filter((surface) => surfaces.has(surface))).toEqual([]);
    expect(new Set(made.map((one) => `${one.surface} ${one.features}`)).size).toBe(made.length);
    for (const { surface } of made) expect(surface).toMatch(/^[ء-ي]+$/);
  });

  it("has neither dual nor plural of an uncountable noun", () => {
    const made = inflectNoun("ذعر", { gender: "m", plural: ["+ات"], uncountable: true });
    expect(made.map((one) => one.surface)).toEqual(["ذعر", "الذعر", "ذعرا"]);
  });

  it("writes no accusative alef behind ء, أ, ى, ة and in plurals like قنابل", () => {
    const objects = (citation: string, plural: string): string[] =>
      inflectNoun(citation, { gender: "m", plural: [plural] })
        .filter((one) => (one.features & Feature.ACCUSATIVE) !== 0)
        .map((one) => one.surface);
    expect(objects("لقاء", "لقاءات")).toEqual([]);
    expect(objects("مبدأ", "مبادئ")).toEqual([]);
    expect(objects("مستشفى", "+ات")).toEqual([]);
    expect(objects("صاروخ", "صواريخ")).toEqual(["صاروخا"]);
    expect(objects("لغم", "ألغام")).toEqual(["لغما", "ألغاما"]);
    expect(objects("ناد", "أندية")).toEqual(["نادا"]);
    expect(objects("نادٍ", "نوادٍ")).toEqual(["ناديا", "نوادي"]);
  });

  it("takes a sound plural that is listed in full as one", () => {
    const full = inflectNoun("مدني", { gender: "m", plural: ["مدنيون"] });
    expect(full).toEqual(inflectNoun("مدني", { gender: "m", plural: ["+ون"] }));
  });

  it("tells number, gender and state", () => {
    const made = inflectNoun("جندي", { gender: "m", plural: ["جنود"] });
    const of = (surface: string): number[] => made.filter((one) => one.surface === surface).map((one) => one.features);
    const { NOUN, MASCULINE, SINGULAR, DUAL, PLURAL, DEFINITE, ACCUSATIVE, CONSTRUCT } = Feature;
    expect(of("جندي")).toEqual([NOUN | MASCULINE | SINGULAR]);
    expect(of("جنديان")).toEqual([NOUN | MASCULINE | DUAL]);
    expect(of("الجنديين")).toEqual([NOUN | MASCULINE | DUAL | DEFINITE]);
    expect(of("جنديا")).toEqual([NOUN | MASCULINE | SINGULAR | ACCUSATIVE, NOUN | MASCULINE | DUAL | CONSTRUCT]);
    expect(of("الجنود")).toEqual([NOUN | MASCULINE | PLURAL | DEFINITE]);
  });

  it("leaves the number open where dual and plural are written alike", () => {
    const made = inflectNoun("مدني", { gender: "m", plural: ["+ون"] });
    expect(made.filter((one) => one.surface === "مدنيين").map((one) => one.features)).toEqual([
      Feature.NOUN | Feature.MASCULINE | Feature.DUAL | Feature.PLURAL,
    ]);
  });
});
