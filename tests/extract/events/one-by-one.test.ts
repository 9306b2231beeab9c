import { describe, expect, it } from "vitest";
import { eventsOf } from "./told.js";

/** Trigger, day, place and doer; published on a Wednesday. */
const told = (text: string): string[] =>
  eventsOf(text).map(({ surface, date, place, agent }) => `${surface}: ${date} ${place} ${agent}`);

describe("blows that the lead sums up", () => {
  const lead = "قتل سبعة أشخاص الاثنين في غارات إسرائيلية استهدفت بلدات في جنوب لبنان. وقالت الوزارة إن الحصيلة أولية.";

  it("have its day and doer where they are told one by one", () => {
    const all = told(`${lead} وأوضحت أن غارة على بعلبك أوقعت قتيلين. وأضافت أن شخصا قتل في غارة أخرى على صيدا.`);
    expect(all).toContain("غارة: 2024-03-11 Baalbek Israel");
    expect(all).toContain("غارة: 2024-03-11 Sidon Israel");
  });

  it.each([
    ["an earlier one", `${lead} وكانت الوزارة أحصت ثلاثة قتلى في غارة سابقة على بعلبك.`, "غارة: null Baalbek null"],
    ["one of another day", `${lead} وقتل شخص الشهر الماضي في غارة على بعلبك.`, "غارة: 2024-02 Baalbek null"],
  ])("are not %s", (_, text, expected) => expect(told(text)).toContain(expected));
});

describe("what is told of the spot", () => {
  it("has the day and the place of what was there", () => {
    const text =
      "هاجم مسلحون فجر الاثنين نقطة تفتيش في الرمادي. وقال المحافظ إن الحصيلة أولية. وأضاف أن التحقيق بدأ. وقال مصدر إن قوات من الجيش انتشرت في المكان.";
    expect(told(text).at(-1)).toBe("انتشرت: 2024-03-11 Ramadi قوات من الجيش");
  });

  it("not of a place that somebody points at", () => {
    const text =
      "هاجم مسلحون فجر الاثنين نقطة تفتيش في الرمادي. وقال المحافظ إن الحصيلة أولية. وأضاف أن التحقيق بدأ. وقال رجل إن قوات كثيرة انتشرت في هذا المكان.";
    expect(told(text).at(-1)).not.toContain("2024-03-11");
  });
});
