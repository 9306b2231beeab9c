import { describe, expect, it } from "vitest";
import { eventsOf } from "./told.js";

/** Trigger, day and how it is known: «هجوم 2024-03-11 resolved»; published on a Wednesday. */
const told = (text: string): string[] =>
  eventsOf(text).map(({ surface, date, dateBasis }) => `${surface} ${date} ${dateBasis}`);

describe("whose day it is", () => {
  it("the day of the deed goes before that of its announcement", () => {
    expect(told("أعلن الجيش الثلاثاء مقتل جندي في المعارك التي اندلعت قرب القرية يوم الأحد")).toContain(
      "المعارك 2024-03-10 resolved",
    );
  });

  it("the day of the announcement alone is assumed to be that of the deed", () => {
    expect(told("أعلنت الشرطة الثلاثاء اعتقال خمسة رجال")).toContain("اعتقال 2024-03-12 assumed");
  });

  it("the day up to which the dead were counted is not that of the earthquake", () => {
    expect(told("بلغ عدد ضحايا زلزال تارودانت 41 قتيلا حتى صباح الاثنين")).toContain("زلزال null null");
  });

  it("a day between the word that plans and what is planned", () => {
    expect(told("من المقرر أن يترأس رئيس الوزراء، الاثنين المقبل، اجتماعا أمنيا")).toContain(
      "اجتماعا 2024-03-18 resolved",
    );
  });

  it("what is planned up to a bound, or for a season", () => {
    expect(told("يستعد المبعوث لعقد مؤتمر في برلين قبل نهاية العام")).toContain("مؤتمر 2024 resolved");
    expect(told("من المقرر أن يزور وفد وزاري بروكسل بحلول الصيف")).toContain("يزور 2024-SU stated");
  });

  it("a relative clause that tells when it was held", () => {
    expect(told("أسفرت انتخابات مجلس الأمة، التي جرت أمس وسط إجراءات مشددة، عن فوز المعارضة")).toContain(
      "انتخابات 2024-03-12 resolved",
    );
  });
});
