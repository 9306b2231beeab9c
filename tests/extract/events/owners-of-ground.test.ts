import { describe, expect, it } from "vitest";
import { eventsOf, participantsOf } from "./told.js";

describe("whose the ground is that is struck", () => {
  it.each([
    ["by ل", "تشن الطائرات غارات على أهداف لحركة طالبان.", "airstrike: الطائرات → Taliban"],
    ["people of a body", "اشتبكت دورية مع مسلحين من حركة الشباب.", "clash: دورية → Al-Shabaab"],
    ["those counted of a body", "قتل 27 عنصرا من حركة طالبان في هجوم.", "attack: – → Taliban"],
    ["behind their number", "قتل الجيش أربعة من إرهابيي داعش.", "killing: الجيش → Islamic State"],
    ["behind what tells more of the subject", "أدان نائب عن المنطقة الحادثة.", "accusation: نائب → الحادثة"],
    ["taken up by a relative clause", "تركزت الضربات على الحزب الذي استهدفته عشرات الغارات.", "airstrike: – → الحزب"],
    ["a house does not strike", "اعتقل الرجل بعد أن داهمت منزله في حلب.", "takeover: – → منزله"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});

describe("who acts", () => {
  it.each([
    ["nobody, where none has claimed it", "أسفر الهجوم الذي لم تنفذه أي جهة عن أضرار.", "attack: – → –"],
    ["one who was able to", "قال المركز إن الثوار استطاعوا السيطرة على الميناء.", "takeover: الثوار → الميناء"],
    [
      "not how far it is",
      "هاجم مسلحون بلدة تبعد 60 كيلومترا عن العاصمة قبل قيامهم باقتحام فندق.",
      "takeover: مسلحون → فندق",
    ],
    ["nobody whom a preposition parts from it", "لم تستطع الفصائل الصمود أمام هجوم على البلدة.", "attack: – → البلدة"],
    [
      "one who speaks in the course of a meeting",
      "قال الوزير خالد العطية خلال لقاء مع السفير إن الوضع مستقر.",
      "talks: Khalid bin Mohammad Al Attiyah → السفير",
    ],
    ["those whose march it is", "فرقت الشرطة مظاهرة لعمال المصنع في القاهرة.", "protest: عمال المصنع → –"],
    ["many of some", "نفذ عدد كبير من التلاميذ إضرابا.", "protest: عدد كبير من التلاميذ → –"],
    ["a part of a force", "اقتحمت قوة من جيش الاحتلال المخيم.", "takeover: قوة من جيش الاحتلال → المخيم"],
    [
      "not those who are accused",
      "كما اتهم حزب الله وحركة أمل بأنهما تعرقلان التشكيل.",
      "accusation: – → Hezbollah, Amal Movement",
    ],
    ["not with the one accused", "اتهم الوزير حزب الله بالعرقلة.", "accusation: الوزير → Hezbollah"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});

it("how far from a town it was is not in the town", () => {
  const text =
    "هاجم مسلحون ثكنة في بلدة سنجار، التي تبعد 60 كيلومترا إلى الغرب من مدينة الموصل، قبل قيامهم باقتحام فندق.";
  expect(eventsOf(text).map(({ place }) => place)).toEqual(["Sinjar", "Sinjar"]);
});

it("«بنفس الولاية» says where", () => {
  const text = "وقع تفجير في ولاية ننغرهار شرقي أفغانستان. وكان انتحاري فجر نفسه بنفس الولاية في حشد.";
  expect(eventsOf(text).map(({ place }) => place)).toEqual(["Nangarhar", "Nangarhar"]);
});

it("«قام … بقصف» is dated by the day beside it", () => {
  const text = "قام مسلحون السبت بقصف ثكنة للجيش.";
  expect(eventsOf(text).map(({ date }) => date)).toEqual(["2024-03-09"]);
});
