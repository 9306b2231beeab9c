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
