import { describe, expect, it } from "vitest";
import { civilDate, dayNumber, isoWeek, mondayOf, weekdayOf } from "../../../../src/extract/dates/calendar/days.js";
import { dayText, readDay, weekText } from "../../../../src/extract/dates/calendar/iso.js";

describe("day numbers", () => {
  it("count every day from 1900 to 2100 once, in order, and back", () => {
    let expected = dayNumber(1900, 1, 1);
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
        for (let day = 1; day <= length; day++) {
          expect(dayNumber(year, month, day)).toBe(expected);
          expect(civilDate(expected)).toEqual({ year, month, day });
          expected++;
        }
      }
    }
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(expected).toBe(Date.UTC(2101, 0, 1) / 86_400_000);
  });

  it("know their weekday", () => {
    expect(weekdayOf(0)).toBe(4);
    expect(weekdayOf(dayNumber(2024, 8, 15))).toBe(4);
    expect(weekdayOf(dayNumber(1948, 5, 15))).toBe(6);
  });

  it("know their ISO week", () => {
    expect(weekText(dayNumber(2021, 1, 3))).toBe("2020-W53");
    expect(weekText(dayNumber(2018, 12, 31))).toBe("2019-W01");
    for (let day = -4000; day < 30000; day += 13) {
      const { year, week } = isoWeek(day);
      expect(mondayOf(year, week)).toBe(day - weekdayOf(day) + 1);
    }
  });

  it("read and write ISO days", () => {
    expect(readDay("2024-02-29")).toBe(dayNumber(2024, 2, 29));
    expect(readDay("2023-02-29")).toBeNull();
    expect(readDay("2024-02-29T10:00")).toBe(dayNumber(2024, 2, 29));
    expect(readDay("yesterday")).toBeNull();
    expect(dayText(dayNumber(622, 7, 19))).toBe("0622-07-19");
  });
});
