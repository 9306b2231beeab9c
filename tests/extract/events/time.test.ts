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
});
