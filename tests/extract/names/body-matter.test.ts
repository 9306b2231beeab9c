import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The bodies of a text, each with its English name. */
const bodies = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "ORG")
    .map(({ surface, norm }) => `${surface} = ${norm}`);

describe("bodies called by what they deal with", () => {
  it.each([
    ["قال مجلس التنمية السياحية إن الموسم ناجح", "مجلس التنمية السياحية = Tourism Development Council"],
    ["أعلنت هيئة الإعلام المرئي والمسموع القرار", "هيئة الإعلام المرئي والمسموع = Audiovisual Media Authority"],
    [
      "قالت الإدارة العامة للدفاع المدني إن الحريق أخمد",
      "الإدارة العامة للدفاع المدني = General Directorate of Civil Defence",
    ],
    [
      "دعا المجلس السوري الأعلى للإغاثة إلى التهدئة",
      "المجلس السوري الأعلى للإغاثة = Syrian Supreme Council for Relief",
    ],
    ["أعلنت مديرية أمن القاهرة القبض عليه", "مديرية أمن القاهرة = Cairo Security Directorate"],
    ["قالت الحكومة البريطانية إنها تدرس الطلب", "الحكومة البريطانية = Government of the United Kingdom"],
    ["قضت محكمة العدالة الدولية بوقف البناء", "محكمة العدالة الدولية = International Justice Court"],
    ["حذرت منظمة التعاون الاقتصادي من الركود", "منظمة التعاون الاقتصادي = Economic Cooperation Organization"],
    ["دعت منظمة البريد العربية سكان تونس إلى الهدوء", "منظمة البريد العربية = Arab Post Organization"],
    ["نشر المركز الإعلامي للمقاومة بيانا", "المركز الإعلامي للمقاومة = Resistance Media Center"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it.each([
    ["a council of inquiry", "باشرت لجنة التحقيق البرلمانية عملها"],
    ["towns of a district", "سيطرت القوات على مديرية التحيتا والمجيليس"],
    ["a court of the occupation", "مددت محكمة الاحتلال العسكرية الاعتقال"],
    ["organisations of no state", "انضم إلى منتدى المنظمات الدولية غير الحكومية"],
  ])("is not %s", (_, text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe("a ministry", () => {
  it.each([
    ["أعلنت وزارة التجهيز والإسكان المشروع", "وزارة التجهيز والإسكان = Ministry of Public Works and Housing"],
    ["قالت وزارة الصحة العمومية إن", "وزارة الصحة العمومية = Ministry of Public Health"],
    ["قالت وزارة المجاهدين الجزائرية إن", "وزارة المجاهدين الجزائرية = Algerian Ministry of Mujahideen"],
    ["أعلنت وزارة تنمية المجتمع البرنامج", "وزارة تنمية المجتمع = Ministry of Development of Society"],
    [
      "استنكرت وزارة الداخلية والأمن الوطني الحادث",
      "وزارة الداخلية والأمن الوطني = Ministry of Interior and National Security",
    ],
  ])("deals with several things, or with one that no table has: %s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it.each([
    ["استنكرت كل من وزارة الصحة والعدل التسريب", "وزارة الصحة"],
    ["نسقت وزارة الدفاع والداخلية العملية", "وزارة الدفاع"],
    ["تختلف قطاعات وزارة الداخلية الأخرى", "وزارة الداخلية"],
  ])("is one of two, or of several: %s", (text, body) => {
    expect(read(text).names[0].surface).toBe(body);
  });

  it("is none where it is the one concerned", () => {
    expect(bodies("خاطبت الشركة وزارة الإشراف")).toEqual([]);
  });
});

describe("what tells the rank of a body", () => {
  it.each([
    ["رفضت محكمة الجنايات الاتحادية الطعن", "محكمة الجنايات الاتحادية = Federal Criminal Court"],
    ["قال عضو لجنة الأمن والدفاع النيابية إن", "لجنة الأمن والدفاع النيابية = Parliamentary Security Committee"],
    ["قالت الهيئة الطبية الدولية إن", "الهيئة الطبية الدولية = International Medical Authority"],
    [
      "أعلنت اللجنة الانتخابية الوطنية المستقلة النتائج",
      "اللجنة الانتخابية الوطنية المستقلة = Independent National Electoral Committee",
    ],
  ])("is part of its name: %s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it("is none of its own where it does not agree", () => {
    expect(read("رفضت محكمة الاستئناف العام الطعن").names[0]?.surface).toBe("محكمة الاستئناف");
  });
});

describe("a noun that anyone's body deals with", () => {
  it.each(["اجتمعت لجنة التشريع العام مساء", "وقع المحامي الاتفاق نيابة عنه", "أشاد الوفد بعمل مجلس التنسيق"])(
    "names none: %s",
    (text) => expect(bodies(text)).toEqual([]),
  );
});

describe("what a body is for", () => {
  it.each([
    [
      "أعلنت المديرية العامة للأمن الوطني التوقيف",
      "المديرية العامة للأمن الوطني = General Directorate of National Security",
    ],
    [
      "قالت الرابطة السودانية للدفاع عن الحريات إن",
      "الرابطة السودانية للدفاع عن الحريات = Sudanese Defence of Freedoms League",
    ],
    ["مول صندوق قطر للتنمية المدرسة", "صندوق قطر للتنمية = Qatar Fund for Development"],
    [
      "نشر مرصد المنار لمكافحة الإرهاب تقريرا",
      "مرصد المنار لمكافحة الإرهاب = al-Manar Observatory for Counter-Terrorism",
    ],
    [
      "نظمت السلطة العليا المستقلة للانتخابات الاقتراع",
      "السلطة العليا المستقلة للانتخابات = Independent High Authority for Elections",
    ],
    [
      "أعلن الجهاز الوطني للاستخبارات والأمن القبض عليه",
      "الجهاز الوطني للاستخبارات والأمن = National Service for Intelligence",
    ],
    ["أضرب اتحاد الأطباء الإندونيسيين", "اتحاد الأطباء الإندونيسيين = Indonesian Doctors Federation"],
    ["أضرب اتحاد الأطباء العرب", "اتحاد الأطباء العرب = Doctors Federation"],
    [
      "دعت الهيئة العامة للاستثمار والمناطق الحرة إلى لقاء",
      "الهيئة العامة للاستثمار والمناطق الحرة = General Authority for Investment and Free Zones",
    ],
    [
      "كشفت المديرية العامة للحماية المدنية الحصيلة",
      "المديرية العامة للحماية المدنية = General Directorate of Civil Protection",
    ],
    ["عقدت لجنة الانضباط جلسة", "لجنة الانضباط = Discipline Committee"],
    ["أعلنت لجنة الانتخابات المستقلة النتائج", "لجنة الانتخابات المستقلة = Independent Elections Committee"],
    ["قضت محكمة نابلس العسكرية بسجنه", "محكمة نابلس العسكرية = Nablus Military Court"],
    ["اتهمت نيابة إسطنبول الصحفي", "نيابة إسطنبول = Istanbul prosecution"],
    ["دعا اتحاد المزارعين إلى إضراب", "اتحاد المزارعين = Farmers Federation"],
  ])("is part of its name: %s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });
});

describe("a body whose noun begins with ل, behind that letter", () => {
  it.each([
    [
      "حضر أول اجتماع للجنة الوطنية العراقية لمكافحة الفساد",
      "لجنة الوطنية العراقية لمكافحة الفساد = Iraqi National Committee for Combating Corruption",
    ],
    [
      "قال مسؤول كبير للجنة الدولية للصليب الأحمر",
      "لجنة الدولية للصليب الأحمر = International Committee of the Red Cross",
    ],
    ["قدم دعما للجنة الصليب الأحمر", "لجنة الصليب الأحمر = International Committee of the Red Cross"],
    ["وقع الانفجار في موقع للقوات المسلحة العراقية", "لقوات المسلحة العراقية = Iraqi Armed Forces"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });
});

describe("a domain that speaks for its ministry", () => {
  it.each([
    ["وأضافت الداخلية أن المنفذ قتل", "الداخلية = Ministry of Interior"],
    ["الصحة: وفاة مصابين في المستشفى", "الصحة = Ministry of Health"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it.each(["أكد الدفاع أن المتهم بريء", "تدهورت الصحة العامة في المخيم"])(
    "does not where it is another's word: %s",
    (text) => {
      expect(bodies(text)).toEqual([]);
    },
  );
});
