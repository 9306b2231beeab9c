import { describe, expect, it } from "vitest";
import { PERIODS, periodOf, periodsBetween } from "../../src/adapters/calendar.js";
import { daysOf } from "../../src/extract/dates/calendar/stretches.js";

describe("a stretch of days", () => {
  it.each([
    ["2024-08-15", "2024-08-15", "2024-08-15"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-Q3", "2024-07-01", "2024-09-30"],
    ["2024-W01", "2024-01-01", "2024-01-07"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["1973", "1973-01-01", "1973-12-31"],
    ["0622", "0622-01-01", "0622-12-31"],
  ])("%s is from %s to %s", (written, first, last) => expect(daysOf(written)).toEqual({ first, last }));

  it.each(["2024-02-30", "2023-02-29", "2024-13", "2024-Q5", "2021-W53", "2024-W00", "2024-8", "24", "أمس", ""])(
    "%s is none",
    (written) => expect(daysOf(written)).toBeUndefined(),
  );
});

describe("the period of a day", () => {
  it("covers the day, whatever its kind", () => {
    for (const day of ["2024-12-30", "2021-01-03", "2024-02-29", "1999-07-31"]) {
      for (const period of PERIODS) {
        const { first, last } = daysOf(periodOf(day, period))!;
        expect([day, period, first <= day && day <= last]).toEqual([day, period, true]);
      }
    }
    expect(periodOf("2024-12-30", "week")).toBe("2025-W01");
    expect(periodOf("2024-11-03", "quarter")).toBe("2024-Q4");
  });

  it("is so many periods away from another", () => {
    expect(periodsBetween("2016-03", "2024-09", "month")).toBe(101);
    expect(periodsBetween("2024-W52", "2025-W01", "week")).toBe(0);
    expect(periodsBetween("2024-Q4", "2025-Q2", "quarter")).toBe(1);
  });
});
