import { describe, expect, it } from "vitest";
import { eventsOf } from "./told.js";

const told = (text: string): string[] =>
  eventsOf(text).map(({ surface, date, status }) => `${surface} ${date} ${status}`);

describe("what something is reckoned from", () => {
  it.each([
    ["قتل جندي في هجوم الاثنين، بعد يومين من كمين قرب القرية", ["هجوم 2024-03-11 actual", "كمين 2024-03-09 actual"]],
    ["جاء القصف أمس غداة هجوم على فندق", ["القصف 2024-03-12 actual", "هجوم 2024-03-11 actual"]],
    ["بعد أسبوع من الهجوم، انسحب الجيش أمس", ["الهجوم 2024-W10 actual", "انسحب 2024-03-12 actual"]],
    ["بعد يوم من الهجوم الذي وقع السبت، انسحب الجيش", ["الهجوم 2024-03-09 actual", "انسحب 2024-03-10 actual"]],
    ["قتل جندي في هجوم، بعد يوم من تفجير وقع الثلاثاء", ["هجوم 2024-03-13 actual", "تفجير 2024-03-12 actual"]],
    ["ويأتي هذا التطور بعد يوم من استقالة الوزير", ["استقالة 2024-03-12 actual"]],
    ["تأتي هذه الخطوة بعد يومين من وقوع انفجار في المرفأ", ["انفجار 2024-03-11 actual"]],
    ["جاء ذلك بعد يوم من مقتل ثلاثة جنود وإصابة آخرين في هجوم", ["هجوم 2024-03-12 actual"]],
    ["تأجلت المحادثات أمس قبل يومين من الانتخابات", ["تأجلت 2024-03-12 actual", "الانتخابات 2024-03-14 planned"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  it("from the day of the news, where that was told with one", () => {
    const text = "قتل شرطي الثلاثاء في حلب.\nويأتي ذلك بعد يوم من خطف طبيب في المدينة.";
    expect(told(text)).toContain("خطف 2024-03-11 actual");
  });

  it("a length that no news is told with gives no day", () => {
    expect(told("تحسنت الأحوال كثيرا في القرية بعد يوم من خطف طبيب")).toContain("خطف null actual");
  });

  it("a rough distance gives no day", () => {
    expect(told("جاء القصف أمس بعد نحو أسبوعين من كمين قرب القرية")).toContain("كمين null actual");
  });
});
