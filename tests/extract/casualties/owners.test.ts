import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";
import { told } from "./read.js";

const extractor = createExtractor();

/** How far the words of a figure go: to whose and of what kind the people are, from the verb on that «القبض» completes. */
describe("the words of a figure", () => {
  it.each([
    ["a noun with the article", "قتل أربعة من قادة الحزب في غارة", ["قتل أربعة من قادة الحزب = killed 4"]],
    ["with its adjective", "مقتل عشرة من مسلحي التنظيم المتطرف", ["مقتل عشرة من مسلحي التنظيم المتطرف = killed 10"]],
    ["a kind", "مقتل ستة عناصر إرهابية في الجبل", ["مقتل ستة عناصر إرهابية = killed 6"]],
    ["a kind with the article", "مقتل 10 من العناصر المتشددة", ["مقتل 10 من العناصر المتشددة = killed 10"]],
    ["a movement's people", "مقتل عشرات الحوثيين في غارات", ["مقتل عشرات الحوثيين = killed 20..99, APPROX"]],
    ["none of a counted noun", "مقتل ثلاثة جنود الأحد الماضي", ["مقتل ثلاثة جنود = killed 3"]],
    ["none of a plural in full", "مقتل مسلحين الذين هاجموا الثكنة", ["مقتل مسلحين = killed 2.."]],
    ["none of a place behind a preposition", "مقتل جندي في حلب", ["مقتل جندي = killed 1"]],
    ["a verb before «القبض»", "وألقي القبض على أربعة مشتبه بهم", ["ألقي القبض على أربعة مشتبه بهم = detained 4"]],
    ["none apart from it", "ألقت الشرطة القبض على أربعة رجال", ["القبض على أربعة رجال = detained 4"]],
    ["what came of an attempt", "محاولة التسلل خلفت مقتل 30 عنصرا", ["مقتل 30 عنصرا = killed 30"]],
    ["a negation", "ولم ترد أنباء عن وقوع إصابات", ["لم ترد أنباء عن وقوع إصابات = injured 0, zero"]],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });

  it.each([
    ["what someone may not do unless", "تبقى الحدود مغلقة ما لم تسلم السفارة الموظف المحتجز"],
    ["things that nobody lost", "قالوا إنهم لم يفقدوا أي من طائراتهم"],
    ["a plane that vanished", "اختفت الطائرة عن شاشات الرادار"],
    ["a promotion", "رحب النادي بارتقاء المدرب كريم حداد إلى المركز الأول"],
  ])("tells of nobody: %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ["a body behind its member", "مقتل زعيم داعش في غارة", ["مقتل زعيم داعش"]],
    ["a body of a place", "مقتل قائد شرطة هلمند في تفجير", ["مقتل قائد شرطة هلمند"]],
    ["the name behind a title", "مقتل الشيخ كريم حداد في غارة", ["مقتل الشيخ كريم حداد"]],
    ["one who vanished", "اختفى كريم حداد بعد خروجه من الفندق", ["اختفى كريم حداد"]],
    ["one who fell in a strike", "أكد البيان ارتقاء الصحافي كريم حداد في القصف", ["ارتقاء الصحافي كريم حداد"]],
  ])("go to the end of a name: %s", (_, text, surfaces) => {
    expect(extractor.extract({ text }).casualties.map(({ surface }) => surface)).toEqual(surfaces);
  });
});
