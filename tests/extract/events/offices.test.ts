import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("an office behind the name of who holds it", () => {
  it.each([
    ["أدى مقتل سليم حداد قائد كتائب النور إلى اشتباكات في حلب", "killing: – → Salim Haddad"],
    ["هدد سليم حداد زعيم جماعة «النور» اللبنانية بالرد", "threat: Salim Haddad → –"],
    ["انتقد سليم حداد رئيس الحزب الحكومة", "accusation: Salim Haddad → الحكومة"],
    ["انتقدت هدى سالم نائبة الوزير سليم حداد رئيس الحزب", "accusation: Huda Salem → Salim Haddad"],
    ["اعتقلت الشرطة سليم حداد رئيس تحرير صحيفة النور", "arrest: الشرطة → Salim Haddad"],
  ])("is told of the same one: %s", (text, expected) => expect(participantsOf(text)).toContain(expected));

  it.each([
    ["behind an office before the name", "أقال الرئيس سليم حداد قائد الجيش", "resignation: Salim Haddad → قائد الجيش"],
    [
      "behind a last name",
      "تحدث الرئيس سليم حداد أمس. وأقال حداد قائد الجيش",
      "resignation: Salim Haddad → قائد الجيش",
    ],
    ["before another name", "استقبل سليم حداد رئيس الوزراء كريم علي", "talks: Salim Haddad → Karim Ali"],
  ])("is another one's %s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));

  it.each([
    ["أعلن الوزير تعيين سليم حداد مديرا عاما للصندوق", "appointment: – → Salim Haddad"],
    ["بعد انتخاب سليم حداد رئيسا للبلاد", "election: – → Salim Haddad"],
  ])("is what the one named comes to, in the accusative: %s", (text, expected) =>
    expect(participantsOf(text)).toContain(expected),
  );
});
