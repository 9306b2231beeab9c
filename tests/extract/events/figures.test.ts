import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();

/** «type: kind and lowest figure» of every event of a text. */
function told(text: string): string[] {
  const { events, casualties } = extractor.extract({ text, published: "2024-03-10" });
  const figure = (id: string): string => {
    const found = casualties.find((one) => one.id === id);
    return `${found?.kind} ${found?.low}`;
  };
  return events.map(({ type, casualties: figures }) => `${type}: ${figures.map(figure).join(", ") || "–"}`);
}

describe("which event a figure belongs to", () => {
  it("the one behind both, where they are told together", () => {
    const text =
      "تصدى الجيش لهجوم على قاعدته وسط المدينة، في وقت قتل فيه 14 مدنيا وجرح 38 آخرون جراء سقوط قذائف على أحياء سكنية.";
    expect(told(text)).toEqual(["attack: –", "shelling: killed 14, injured 38"]);
  });

  it("each its own, where an event stands between", () => {
    const text = "قتل ثلاثة جنود في كمين شرق البلدة وأصيب خمسة مدنيين في قصف على السوق.";
    expect(told(text)).toEqual(["attack: killed 3", "shelling: injured 5"]);
  });

  it("none, where it has added up since long before a blow told beside it", () => {
    const text = "ارتفعت حصيلة القتلى منذ بدء الحرب إلى 3478 قتيلا، فيما قصف الجيش البلدة اليوم.";
    expect(told(text)).toContain("shelling: –");
  });

  it("the flood, whoever counts its dead", () => {
    const text = "تجاوز عدد ضحايا الزلزال الذي ضرب البلاد 11 ألف قتيل، إذ أعلنت هيئة الطوارئ مصرع 8574 شخصا.";
    expect(told(text)).toEqual(["disaster: killed 11000, killed 8574"]);
  });
});

describe("whose the weapons and men are", () => {
  it("the body's behind «تابع لـ» and the kind of body", () => {
    const { events } = extractor.extract({
      text: "قصف الجيش عشرات الأهداف التابعة لحركة حماس.",
      published: "2024-03-10",
    });
    expect(events[0].target).toBe("عشرات الأهداف التابعة لحركة حماس");
  });
});

describe("whose harm is told by name", () => {
  it.each([
    ["احتجز جنود في الحرس الرئاسي بالنيجر الرئيس محمد بازوم.", "محمد بازوم"],
    ["أعلن الجيش مقتل زعيم تنظيم الدولة الإسلامية أبو بكر البغدادي.", "أبو بكر البغدادي"],
    ["اعتقلت القوات الأسيرة المحررة ربى عاصي.", "ربى عاصي"],
  ])("%s", (text, name) => {
    const { casualties } = extractor.extract({ text, published: "2024-03-10" });
    expect(casualties.map(({ low, end }) => [low, text.slice(0, end).endsWith(name)])).toEqual([[1, true]]);
  });
});
