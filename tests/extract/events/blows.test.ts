import { describe, expect, it } from "vitest";
import { eventsOf, participantsOf } from "./told.js";

describe("what a blow hits", () => {
  it.each([
    ["behind its kind", "استهدف تفجير انتحاري نقطة تفتيش.", "bombing: – → نقطة تفتيش"],
    ["behind its means", "استهدف هجوم بطائرات مسيرة مطار أربيل الدولي.", "airstrike: – → Erbil International Airport"],
    ["by the verb of its weapon", "عبوة ناسفة تستهدف رتلا للجيش.", "bombing: – → رتلا للجيش"],
    ["told of what went off", "انفجرت عبوة ناسفة استهدفت حافلة ركاب.", "bombing: – → حافلة ركاب"],
    ["where something went off", "انفجر لغم بدورية للجيش.", "bombing: – → دورية للجيش"],
    ["no road", "انفجرت عبوة ناسفة على طريق القرية.", "bombing: – → –"],
    ["by drones", "قتل ثلاثة في استهداف طائرة مسيرة سيارة.", "airstrike: طائرة مسيرة → سيارة"],
    ["a drone itself", "أعلن الجيش استهداف مسيرة إسرائيلية.", "attack: الجيش → مسيرة إسرائيلية"],
    ["what a shell hits", "أصابت قذيفة منزلا في القرية.", "shelling: – → منزلا"],
    ["what a shell falls on", "سقطت قذيفة على منزل في القرية.", "shelling: – → منزل"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });
});

describe("who deals a blow", () => {
  it.each([
    [
      "one whose clause is followed by another",
      "قتل خمسة في غارة شنتها مسيرة استهدفت سوقا.",
      "airstrike: مسيرة → سوقا",
    ],
    ["one who answers another", "ردت إسرائيل على الهجوم بقصف مواقع.", "shelling: Israel → مواقع"],
    ["nobody who has the accused held", "أمرت النيابة بحبس المتهم بقتل زوجته.", "killing: – → زوجته"],
    ["one of whom it is thought", "اعتقلت الشرطة رجلا يشتبه بأنه قتل زوجته.", "killing: رجلا → زوجته"],
    ["one who denies it", "نفت قوات الدعم السريع قصف سوق.", "shelling: Rapid Support Forces → سوق"],
    ["nobody whose spokesman denies it", "نفى المتحدث قصف القرية.", "shelling: – → القرية"],
    ["nobody who foils it", "أعلنت الوزارة إحباط هجوم على القاعدة.", "attack: – → القاعدة"],
    ["nobody who is sorry for it", "أعربت المنظمة عن قلقها إزاء الهجوم على المستشفى.", "attack: – → المستشفى"],
    ["who declares war", "إسرائيل تعلن الحرب على حماس.", "war: Israel → Hamas"],
    ["armed groups by «تشكيل»", "اندلعت اشتباكات بين تشكيلين مسلحين.", "clash: تشكيلين مسلحين → –"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });
});

describe("a pronoun", () => {
  it("goes back to no adjective of a place", () => {
    expect(eventsOf("اغتال مجهولون ضابطا في ريف درعا الغربي بإطلاق النار عليه.").at(-1)?.target).not.toBe("الغربي");
  });
});

describe("a noun of action behind a date between commas", () => {
  it.each([
    ["what one has done himself", "أعلن الجيش، الأحد، قصف مواقع للمسلحين.", "shelling: الجيش → مواقع للمسلحين"],
    ["what goes on", "واصلت قوات النظام، الأحد، قصف القرى.", "shelling: قوات النظام → القرى"],
    ["what is condemned", "أدانت الأمم المتحدة، الأحد، قصف مدرسة.", "shelling: – → مدرسة"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });
});

describe("who is struck", () => {
  it.each([
    ["by one of a state", "طعن فلسطيني جنديا في الخليل.", "attack: فلسطيني → جنديا"],
    ["and gets away", "نجا الوزير من محاولة اغتيال.", "killing: – → الوزير"],
    ["by boats", "هاجمت زوارق مسلحة سفينة تجارية.", "attack: زوارق مسلحة → سفينة تجارية"],
    ["by a drone behind ب", "دمر الجيش بمسيرة شاحنة وقود.", "attack: الجيش → شاحنة وقود"],
    ["by fire", "أقدم مستوطنون على إحراق مركبات في القرية.", "attack: مستوطنون → مركبات"],
    ["by those who managed to", "تمكنت القوات المسلحة من قتل خمسة إرهابيين.", "killing: القوات المسلحة → إرهابيين"],
    ["with a charge", "استهداف رتل للتحالف بعبوة ناسفة.", "attack: – → رتل للتحالف"],
    ["and held", "احتجز مسلحون ثلاثة عمال.", "abduction: مسلحون → عمال"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });
});
