import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const surfaces = (text: string, type?: string): string[] =>
  read(text)
    .names.filter((name) => type === undefined || name.type === type)
    .map(({ surface }) => surface);

/** Where names end, and what is none. */
describe("where names end", () => {
  it.each([
    ["أشاد النائب بما قاله سامر أبو دقيقات مدير المستشفى", ["سامر أبو دقيقات"]],
    ["قالت وزيرة الصحة منال الأخضر إن المختبر جاهز", ["منال الأخضر"]],
    ["وتحدث حسين البارزاني سعيد الجبوري في الندوة", ["حسين البارزاني", "سعيد الجبوري"]],
    ["كشف تمثال للملك رعمسيتا", ["رعمسيتا"]],
    ["توجه الوفد إلى ملك كستيرا طالبا العون", []],
    ["وصلت الطائرة إلى ديار بكر", []],
    ["في عهد الإمبراطور احتدنت المقاطعات", []],
    ["أبدى الرئيس الأميركي عزما أكيدا على الحوار", []],
    ["تحدث البابا إكراما للضيوف", []],
    ["رأى أن المناضل السياسي غطى على الشاعر", []],
    ["وصل مدير الفريق ليبلغه بالموعد", []],
    ["انتقل اللاعب من ناديه الأصلي إلى ناد جديد", []],
    ["لم يجد من نصير يستنجدون به", []],
    ["يطل البيت على جمال المظلات الملونة", []],
    ["قال كريم كالويا إن الفيلم جديد", ["كريم كالويا"]],
  ])("%s", (text, expected) => {
    expect(surfaces(text, "PER")).toEqual(expected);
  });

  it("a last name that is a word too is one between a preposition and what is said", () => {
    expect(surfaces("التقى الوزير كريم رمضان وفدا. ونقلت الصحيفة عن رمضان قوله إن الأمر محسوم", "PER")).toEqual([
      "كريم رمضان",
      "رمضان",
    ]);
    expect(surfaces("التقى الوزير كريم رمضان وفدا. وتحدث الشيوخ عن رمضان المقبل", "PER")).toEqual(["كريم رمضان"]);
  });

  it.each([
    "يزداد القلق بين الشباب بحسب الخبراء",
    "أكد الدفاع أن موكله بريء",
    "دخلت البلاد دائرة الخطر والعنف",
    "قادة المؤسسة الأمنية والعسكرية صامتون",
    "عمل في لجنة التحقيق البرلمانية",
    "قدم منتدى المنظمات الدولية غير الحكومية رأيه",
  ])("a noun that deals with something is no body: %s", (text) => {
    expect(surfaces(text, "ORG")).toEqual([]);
  });

  it("embassies are buildings where something is or happens", () => {
    expect(surfaces("تظاهر المئات أمام السفارة التركية", "FAC")).toEqual(["السفارة التركية"]);
    expect(surfaces("أصيب حارس في هجوم على القنصلية التركية", "FAC")).toEqual(["القنصلية التركية"]);
    expect(surfaces("نددت السفارة التركية بالقرار", "ORG")).toEqual(["السفارة التركية"]);
  });

  it.each([
    ["تؤكد لجنة الطوارئ الوطنية العليا موقفها", ["لجنة الطوارئ الوطنية العليا"]],
    ["تجمعوا خارج مسجد ستوكهولم الكبير", ["مسجد ستوكهولم الكبير"]],
    ["توقف في المحطة الثانية من جولته", []],
  ])("%s", (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it("two whom the tables know are two", () => {
    expect(surfaces("التقى علي خامنئي نصر الله", "PER")).toEqual(["علي خامنئي", "نصر الله"]);
  });

  it("a last name with the article stands behind ل too", () => {
    expect(surfaces("سجل كريم الزغبراوي هدفا. وهذا أول هدف للزغبراوي", "PER")).toEqual(["كريم الزغبراوي", "لزغبراوي"]);
  });

  it("a month with its adjective is nobody", () => {
    expect(surfaces("عاد الوفد في رجب الجاري", "PER")).toEqual([]);
  });

  it("a body ends before another that و joins", () => {
    expect(surfaces("وافق مجلس الشيوخ والبيت الأبيض على القانون", "ORG")).toEqual(["مجلس الشيوخ", "البيت الأبيض"]);
  });

  it("the Spanish cup is no state", () => {
    expect(surfaces("تقام كوبا أميركا بعد عامين")).toEqual([]);
    expect(surfaces("تقترب كوبا وأميركا من حل")).toEqual(["كوبا", "أميركا"]);
  });

  it("the longer form of a place needs less beside it", () => {
    expect(surfaces("نزح السكان من أم درمان والخرطوم بحري")).toEqual(["أم درمان", "الخرطوم بحري"]);
  });

  it("the article that loses its alef behind a letter has it in the name", () => {
    expect(read("سلمت الوثائق للهيئة العليا للمياه").names[0].arabic).toBe("الهيئة العليا للمياه");
  });

  it.each([
    ["وقالت شركة كوتاشيبا اليابانية إنها تأسف", ["كوتاشيبا"]],
    ["أعلن اتحاد صناعة الأثاث في بيان", ["اتحاد صناعة الأثاث"]],
    ["قالت نقابة موظفي البريد إن", ["نقابة موظفي البريد"]],
    ["قال اتحاد عمال الاثنين إن", []],
    ["أنشأ السكان جمعية تدير الحديقة", []],
  ])("%s", (text, expected) => {
    expect(surfaces(text, "ORG")).toEqual(expected);
  });
});
