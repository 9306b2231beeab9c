import { describe, expect, it } from "vitest";
import { readPublished } from "../../src/corpus/published.js";

const day = (value: unknown, ...rest: [("dmy" | "mdy")?]): string | null => {
  const read = readPublished(value, ...rest);
  return "day" in read ? read.day : null;
};

describe("a publication date", () => {
  it.each([
    ["2024-08-15", "2024-08-15"],
    ["2024-8-5", "2024-08-05"],
    ["2024/08/15 10:00", "2024-08-15"],
    ["2024-08-15T23:30:00+03:00", "2024-08-15"],
    ["2024-08-15T00:10:00Z", "2024-08-15"],
    ["20240815", "2024-08-15"],
    ["20240815T101500Z", "2024-08-15"],
    ["Thu, 15 Aug 2024 22:00:00 +0300", "2024-08-15"],
    ["15 August 2024", "2024-08-15"],
    ["15-Aug-2024", "2024-08-15"],
    ["August 15, 2024", "2024-08-15"],
    ["Thu Aug 15 22:00:00 UTC 2024", "2024-08-15"],
    ["15/08/2024", "2024-08-15"],
    ["١٥/٠٨/٢٠٢٤", "2024-08-15"],
    ["۱۵.۰۸.۲۰۲۴", "2024-08-15"],
    ["\u200f15/8/2024", "2024-08-15"],
    [1723680000, "2024-08-15"],
    [1723680000123, "2024-08-15"],
    ["1723680000", "2024-08-15"],
    [1723680000000000n, "2024-08-15"],
    [20240815, "2024-08-15"],
    [-86400 * 365 * 3, "1967-01-02"],
    [new Date("2024-08-15T12:00:00Z"), "2024-08-15"],
    [{ $date: "2024-08-15T00:00:00Z" }, "2024-08-15"],
    ["2024-02-29", "2024-02-29"],
  ])("%s is %s", (value, expected) => expect(day(value)).toBe(expected));

  it("with two readings follows the order that is given, and a number over 12 is always the day", () => {
    expect(day("05/06/2024")).toBe("2024-06-05");
    expect(day("05/06/2024", "mdy")).toBe("2024-05-06");
    expect(day("08/25/2024")).toBe("2024-08-25");
    expect(day("25/08/2024", "mdy")).toBe("2024-08-25");
  });

  it.each(["2023-02-29", "2024-13-01", "31/04/2024", "2024-00-10"])("%s is no day", (value) =>
    expect(readPublished(value)).toEqual({ fault: "not-a-day" }),
  );
  it.each(["", "soon", "2024", 2024, Number.NaN, true, "15:30"])("%s cannot be read", (value) =>
    expect(readPublished(value)).toEqual({ fault: "unreadable" }),
  );

  it("in Arabic words is left to the date layer, which is asked for nothing else", () => {
    const asked: string[] = [];
    const reader = (text: string): string => {
      asked.push(text);
      return "2024-08-15";
    };
    expect(readPublished("الخميس 15 آب 2024", "dmy", reader)).toEqual({ day: "2024-08-15" });
    expect(readPublished("2024-02-30", "dmy", reader)).toEqual({ fault: "not-a-day" });
    expect(asked).toEqual(["الخميس 15 آب 2024"]);
  });
});
