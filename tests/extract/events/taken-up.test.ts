import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("a verb with a pronoun of many", () => {
  it.each([
    ["behind an indefinite noun", "هاجم الجيش مسلحين يدعمهم الغرب.", "support: الغرب → مسلحين"],
    ["behind «الذين»", "نقل الرجال الذين اعتقلتهم الشرطة إلى العاصمة.", "arrest: الشرطة → الرجال"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who talk or agree with each other", () => {
  it.each([
    ["both do it", "جرت محادثات بين كابول وطالبان.", "talks: Kabul, Taliban → –"],
    ["who fight each other do it to each other", "اندلعت اشتباكات بين الجيش ومسلحين.", "clash: الجيش → مسلحين"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who holds an office that was told with its name", () => {
  it.each([
    [
      "of the same words",
      "قال الرئيس اليمني عبد ربه منصور هادي إن الحرب انتهت. وطالب الرئيس اليمني المتمردين بالهدنة.",
      "demand: Abdrabbuh Mansur Hadi → المتمردين",
    ],
    [
      "of the state whose adjective it has",
      "وصل الرئيس رجب طيب أردوغان إلى القاهرة. وندد الرئيس التركي بالتفجير.",
      "accusation: Recep Tayyip Erdogan → التفجير",
    ],
    [
      "not that of another state",
      "وصل الرئيس رجب طيب أردوغان إلى القاهرة. وندد الرئيس الروسي بالتفجير.",
      "accusation: الرئيس الروسي → التفجير",
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("whom or what it is done to", () => {
  it.each([
    ["strongholds, by a verb that carries the blow", "كثف الجيش قصف معاقل طالبان.", "shelling: الجيش → Taliban"],
    ["a deed of one's own", "تعتزم المعارضة استئناف تظاهراتها.", "resumption: المعارضة → تظاهراتها"],
    ["a happening behind its day", "ندد الوزير السبت بالهجوم على السفارة.", "accusation: الوزير → الهجوم"],
    ["a number of people", "بدأت محاكمة 371 من أنصار الرئيس.", "trial: – → 371 من أنصار الرئيس"],
    ["people counted", "أفرجت السلطات عن عشرة متهمين.", "release: السلطات → عشرة متهمين"],
    ["an agreement that is left", "انسحبت واشنطن من الاتفاق النووي.", "withdrawal: Washington → الاتفاق النووي"],
    ["no town that is left", "انسحب الجيش من المدينة.", "withdrawal: الجيش → –"],
    ["whose efforts are praised", "أشاد الوزير بجهود الأمم المتحدة.", "support: الوزير → United Nations"],
    ["where a visit goes to", "قام الوزير بزيارة إلى العراق.", "talks: الوزير → Iraq"],
    ["what an armed attack is on", "أسفر هجوم مسلح على منتجع عن قتلى.", "attack: – → منتجع"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("one of several", () => {
  it.each([
    ["who asks", "طالب أحد القادة بالهدنة.", "demand: أحد القادة → –"],
    ["who gives up his office", "أعلن أحد مؤسسي الحزب استقالته.", "resignation: أحد مؤسسي الحزب → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
