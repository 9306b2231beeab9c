import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The places of a text. */
const places = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type !== "PER" && type !== "ORG")
    .map(({ surface, type }) => `${surface} ${type}`);

describe("what towns and units of the land are called behind their noun", () => {
  it.each([
    ["a noun with the article", "احترق المصنع في معتمدية الفحوص", "الفحوص GPE"],
    ["a noun with the article, of a town", "نزح السكان من بلدة القليعة", "القليعة GPE"],
    ["a noun without it, of a governorate", "فتحت الفرق طرق محافظة هروب", "هروب GPE"],
    ["a noun with the article, of a district", "سيطر الجيش على مديرية الصعيد بمحافظة شبوة", "الصعيد GPE"],
    ["a verb that would not agree", "انتشر الجيش في محافظة أسدل", "أسدل GPE"],
    ["a word that begins like one behind ف", "ضرب زلزال مدينة فالدرينا", "فالدرينا GPE"],
    ["a noun that towns are named with", "تقع بلدة طير فلسون قرب الحدود", "طير فلسون GPE"],
    ["a noun with the article, of a subdistrict", "وقع الهجوم في ناحية الفهود شرق الناصرية", "الفهود GPE"],
    ["a name of two words", "سمع دوي انفجار في ناحية تاج الدين شمال واسط", "تاج الدين GPE"],
    ["a capital joined to another", "زار الوزير مسقط والدوحة", "مسقط GPE"],
    ["not who speaks for it", "قال الناطق باسم مدينة كرعار ماجد المطلق إن الطرق سالكة", "كرعار GPE"],
    ["a peninsula that the tables know", "قتل جنديان في شبه جزيرة سيناء", "سيناء LOC"],
    ["one that they do not", "ضرب الإعصار شبه جزيرة دامبيرة", "دامبيرة LOC"],
    ["not an adjective", "سمع دوي انفجار في حي برزعة الدمشقي", "برزعة GPE"],
  ])("%s: %s", (_, text, place) => {
    expect(places(text)).toContain(place);
  });

  it.each([
    ["an adjective", "أعلنت الحكومة أنها محافظة منكوبة"],
    ["a verb", "وصل إلى محافظة تشهد جفافا"],
    ["what is kept", "يرى النواب أن محافظة الحكومة على الهدوء ضرورة"],
    ["what a body deals with", "قال مدير مديرية الأرصاد إن الجو معتدل"],
    ["his own country", "دافع اللاعب عن بلده المعزول"],
    ["what one regards", "يتحسن الأداء من ناحية السقف ولناحية خفة الحركة"],
    ["a noun in the accusative before its adjective", "حكمت المحكمة عليه بعشر سنوات سجنا نافذا"],
    ["what is joined", "مر الموكب في كل بلدة ومدينة"],
  ])("is not %s", (_, text) => {
    expect(places(text)).toEqual([]);
  });
});
