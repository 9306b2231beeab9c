import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const names = (text: string): string[] =>
  read(text).names.map(({ surface, type, norm }) => `${surface} ${type} ${norm}`);

describe("what a facility is called behind its noun", () => {
  it.each([
    ["تجمع المحتجون في ساحة الأمة", "ساحة الأمة FAC al-Umma Square"],
    ["استهدف القصف جامع البخاري", "جامع البخاري FAC al-Bukhari Mosque"],
    ["سيطروا على مثلث الكهرباء", "مثلث الكهرباء LOC al-Kahrabaa Triangle"],
    ["قصفت الطائرات مزرعة المشهور", "مزرعة المشهور FAC al-Mashhour Farm"],
    ["سيطر المقاتلون على بوابة الحيلة", "بوابة الحيلة FAC al-Hila Gate"],
    ["انفجرت سيارة عند تقاطع الربيعي", "تقاطع الربيعي FAC al-Rubaie junction"],
    ["فروا من معسكر الجبانة", "معسكر الجبانة FAC al-Jabana Camp"],
    ["انفجرت القنبلة في محطة بارسونز غرين", "محطة بارسونز غرين FAC Barsons Green Station"],
    ["دخلت القوة حقل الفكة", "حقل الفكة FAC al-Fakka field"],
    ["دفن في مقبرة الفيصلية", "مقبرة الفيصلية FAC al-Faisiliya Cemetery"],
    ["وقع مقابل محطة المديني الساعة 22:51", "محطة المديني FAC al-Madini Station"],
    ["اقتحمت القوات خربة زعروط", "خربة زعروط GPE Khirbet Zaarout"],
    ["أوقف في مركز شرطة العطيفية", "مركز شرطة العطيفية FAC al-Atifiya Police Station"],
    ["أوقفوهما على حاجز دوتان العسكري قرب يعبد", "حاجز دوتان العسكري FAC Dotan Military checkpoint"],
    ["قصف مسجد الهندي في غزة", "مسجد الهندي FAC al-Handi Mosque"],
    ["نقلوا إلى مشفى باب الهوى", "مشفى باب الهوى FAC Bab al-Hawa Hospital"],
    ["ألقوها في نهر أبو علي", "أبو علي LOC Abu Ali"],
    ["لعبوا على ملعب الملز", "ملعب الملز FAC al-Malz Stadium"],
    ["فازوا على ملعب الملك كريم الثاني", "ملعب الملك كريم الثاني FAC King Karim II Stadium"],
  ])("%s", (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    "نقل المعركة إلى ساحة المعركة",
    "قرب محطة الوقود",
    "أعلنت كتلة الإصلاح موقفها",
    "قال في مقابلة مع محطة جوفوريت",
    "وصلوا إلى بوابة المدرسة",
    "خرج من ملعب المباراة إلى مركز شرطة آخر",
    "تجاوز حاجز الصمت وكل حاجز أمني",
    "رسموا مثلثا على مثلث مقلوب",
    "حقل الألغام واسع",
    "رأوا بوابة برتقالية كبيرة",
    "شب الحريق في محطة لكبس الغاز",
    "أغلقوا تقاطعا رئيسيا ثم تقاطع رئيسي آخر",
    "افتتح الوزير مبنى فندق فخم على الشاطئ",
    "وقع الانفجار أمام مستشفى مهجور",
    "لجؤوا إلى مسجد مكتظ وإلى جسر متهالك",
    "عاد التلاميذ إلى مدرسة مكتظة",
    "رست السفينة قرب جسر عائم وسوق فارغ",
  ])("is not %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("is no man that a side of a campaign is for", () => {
    expect(names("كثف معسكر ترامب هجماته")).toEqual(["ترامب PER Donald Trump"]);
  });

  it("ends where the tables say", () => {
    expect(names("أخلي برج غرينفيل المنكوب")).toEqual(["برج غرينفيل FAC Grenfell Tower"]);
  });
});
