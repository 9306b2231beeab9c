import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const names = (text: string): string[] => read(text).names.map(({ surface, type }) => `${surface} ${type}`);

describe("places called after men, and those whose name a text gives", () => {
  it.each([
    ["a quarter", "وقع إطلاق نار في حي الحاج منصور أمس", "الحاج منصور GPE"],
    ["a quarter, by a full name", "دهمت الشرطة حي سعد بن معاذ أمس", "سعد بن معاذ GPE"],
    ["a quarter, by an office", "وقع الانفجار في حي النقيب أمس", "النقيب GPE"],
    ["a quarter of two words", "اندلع حريق في حي النور الجديد أمس", "النور الجديد GPE"],
    ["a village", "وصل الجنود إلى قرية الشيخ حمدان أمس", "الشيخ حمدان GPE"],
    ["a city of hospitals", "أعلنت مدينة الملك فهد الطبية عن دورة", "مدينة الملك فهد الطبية FAC"],
    ["a place by its name", "عثر على الجثة بالمكان المسمى عين تلزينا أمس", "عين تلزينا GPE"],
    ["an island by its name", "رفعوا العلم على الجزيرة المعروفة باسم تلزينا أمس", "تلزينا LOC"],
    ["a town of a province's guards", "قال اللواء كريم حداد مدير أمن قنا إن الطريق مغلق", "قنا GPE"],
  ])("%s", (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ["a person by his name", "اعتقلت الشرطة رجلا يدعى كريم حداد", "كريم حداد PER"],
    ["a man with his title", "زار المدينة الشيخ حمدان الكعبي", "حمدان الكعبي PER"],
  ])("%s stays one", (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ["what rests on something", "دافع عن نهجه القائم على الحوار"],
    ["to another continent", "نقلوا البضائع وإلى قارة أخرى"],
    ["a governor of the town", "التقى محافظ المدينة وفدا"],
    ["a quarter of the town", "خرج إلى أي حي المدينة يشاء"],
    ["a scale", "بلغت قوة الهزة خمس درجات على سلم ريختر"],
    ["prison that a court metes out", "ويقضي القرار بسجن المتهم عامين"],
    ["who founded a body", "كان مؤسسه التاريخي حاضرا"],
  ])("%s is none", (_, text) => expect(names(text)).toEqual([]));
});
