import { describe, expect, it } from "vitest";
import { eventsOf } from "./told.js";

/** Trigger and day: «هجوم 2024-03-11»; published on a Wednesday. */
const told = (text: string): string[] => eventsOf(text).map(({ surface, date }) => `${surface} ${date}`);

describe("the course of a happening", () => {
  const lead = "قتل ثلاثة أشخاص الاثنين في هجوم على فندق في ليون. وقال رئيس البلدية إن المدينة حزينة.";

  it("is of its day where verbs of the past tell it", () => {
    const all = told(`${lead} ووصل المهاجم بسيارته إلى الباب ثم أطلق النار على الحراس قبل أن يحتجز رهائن.`);
    expect(all).toContain("أطلق النار 2024-03-11");
  });

  it.each([
    ["what is going on", `${lead} وتعتقل الشرطة مهاجرين في المنطقة.`, "تعتقل null"],
    ["what was elsewhere", `${lead} وفي باريس، اعتقلت الشرطة مهاجرين.`, "اعتقلت null"],
    ["another one", `${lead} وفي حادث آخر هاجم مسلحون مقهى.`, "هاجم null"],
    ["what is summed up", `${lead} وقال الجيش إن خمسين جنديا قتلوا منذ بدء العملية.`, "قتلوا null"],
    ["what has a time of its own", `${lead} واعتقلت الشرطة رجالا في المنطقة العام الماضي.`, "اعتقلت 2023"],
  ])("not %s", (_, text, expected) => expect(told(text)).toContain(expected));
});

describe("what the headline has somebody say", () => {
  it("is of the day on which the lead has him speak", () => {
    const text = "ميركل تحذر بريطانيا من الانسحاب\nقالت المستشارة أنغيلا ميركل، الثلاثاء، إن الوقت يضيق.";
    expect(told(text)).toContain("تحذر 2024-03-12");
  });
});

describe("the day that tellings share", () => {
  it("is the one told in full", () => {
    const text =
      "ضمت روسيا شبه جزيرة القرم في 2014. وأعلنت موسكو في 18 مارس 2014 ضم القرم. وقال الوزير إن ضم القرم باطل.";
    expect(told(text).filter((one) => one.endsWith("2014-03-18"))).toHaveLength(2);
  });

  it.each([
    [
      "of a year to one of several",
      "شهدت المدينة مواجهات في عام 2019. وقال الحاكم إن مسلحين قتلوا خلال مواجهات مع الأمن.",
      "مواجهات null",
    ],
  ])("is not passed on %s", (_, text, expected) => expect(told(text)).toContain(expected));
});

describe("what somebody says besides", () => {
  // The guidelines give a day to what has one, or is told again.
  it("has no day of its own", () =>
    expect(
      told("قال الوزير أحمد عطاف، الثلاثاء، إن بلاده تريد السلام. ودعا عطاف المجتمع الدولي إلى التحرك."),
    ).toContain("دعا null"));
});

describe("the day of what is called for", () => {
  it.each([
    ["is no day of the call", "طالب الوزير بعقد اجتماع الأحد المقبل.", "طالب null"],
    ["the day of the call", "طالب الوزير، الثلاثاء، بعقد اجتماع.", "طالب 2024-03-12"],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});
