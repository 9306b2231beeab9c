import { describe, expect, it } from "vitest";
import { told } from "./read.js";

/** Expressions that Arabic date parsers of other makers are known to read wrongly, or not at all. */
describe("where other parsers fail", () => {
  it.each([
    ["a double month name is one date", "في 7 أكتوبر/تشرين الأول 2023", ["7 أكتوبر/تشرين الأول 2023 = 2023-10-07"]],
    ["«one of» is no Sunday", "قتل أحد الحراس", []],
    ["a bare weekday looks back", "أعلن السبت عن الخطة", ["السبت = 2024-03-09"]],
    ["dawn of a weekday looks back", "وقع فجر الجمعة", ["فجر الجمعة = 2024-03-08TMO"]],
    ["since a year is that year", "منذ عام 2011", ["عام 2011 = 2011"]],
    ["a Tunisian month is no clock time", "في 7 جانفي 2024", ["7 جانفي 2024 = 2024-01-07"]],
    ["another Tunisian month", "في 3 ماي 2023", ["3 ماي 2023 = 2023-05-03"]],
    ["a Moroccan month", "في 6 نونبر 2023", ["6 نونبر 2023 = 2023-11-06"]],
    ["a Hijri date", "في 17 محرم 1424", ["17 محرم 1424 = 2003-03-20"]],
    ["in a year", "في عام 2019", ["عام 2019 = 2019"]],
    ["the end of a year", "في نهاية 2022", ["نهاية 2022 = 2022 END"]],
    ["the middle of a month", "منتصف يونيو 2022", ["منتصف يونيو 2022 = 2022-06 MID"]],
    ["a range of days", "بين 3 و5 مايو 2022", ["3 = 2022-05-03", "5 مايو 2022 = 2022-05-05"]],
    ["yesterday with its weekday is one day", "أمس الثلاثاء", ["أمس الثلاثاء = 2024-03-12"]],
    ["last week is a week", "الأسبوع الماضي", ["الأسبوع الماضي = 2024-W10"]],
    ["two days ago", "قبل يومين", ["قبل يومين = 2024-03-11"]],
    ["three days", "منذ ثلاثة أيام", ["ثلاثة أيام = P3D"]],
    ["Arabic digits", "١٠ مارس ٢٠٢٤", ["١٠ مارس ٢٠٢٤ = 2024-03-10"]],
    ["a Levantine month", "كانون الثاني 2024", ["كانون الثاني 2024 = 2024-01"]],
    ["an ordinal day", "العاشر من مارس", ["العاشر من مارس = 2024-03-10"]],
    ["from one day to another", "من 3 إلى 5 مايو 2024", ["3 = 2024-05-03", "5 مايو 2024 = 2024-05-05"]],
  ])("%s: %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
