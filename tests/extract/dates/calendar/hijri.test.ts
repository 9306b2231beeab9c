import umalqura from "@umalqura/core";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../../src/extract/dates/calendar/days.js";
import {
  hijriDate,
  hijriDay,
  hijriDoubt,
  hijriMonthLength,
  hijriMonthStart,
} from "../../../../src/extract/dates/calendar/hijri.js";
import { dayText } from "../../../../src/extract/dates/calendar/iso.js";

describe("Hijri calendar", () => {
  it("starts every month of 1356–1500 on the day of the Umm al-Qura table", () => {
    const wrong: string[] = [];
    for (let year = 1356; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const { date } = umalqura(year, month, 1);
        const theirs = dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate());
        if (theirs !== hijriMonthStart(year, month)) wrong.push(`${year}-${month}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("starts every month of 1420–1449 on the day that the platform's own Umm al-Qura calendar has", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
      timeZone: "UTC",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    for (let year = 1420; year <= 1449; year++) {
      for (let month = 1; month <= 12; month++) {
        const [y, m, d] = dayText(hijriMonthStart(year, month)).split("-").map(Number);
        const parts = new Map(format.formatToParts(Date.UTC(y, m - 1, d)).map(({ type, value }) => [type, value]));
        expect([parts.get("year"), parts.get("month"), parts.get("day")]).toEqual([`${year}`, `${month}`, "1"]);
      }
    }
  });

  it("goes there and back for every month start and end", () => {
    for (let year = 1300; year <= 1520; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = hijriMonthLength(year, month);
        if (year >= 1320 && year <= 1499) expect([29, 30]).toContain(length);
        expect(hijriDate(hijriDay(year, month, 1))).toEqual({ year, month, day: 1 });
        expect(hijriDate(hijriDay(year, month, length))).toEqual({ year, month, day: length });
      }
    }
  });

  it.each([
    ["the October war began on 10 Ramadan 1393", 1393, 9, 10, "1973-10-06"],
    ["the Grand Mosque was seized on 1 Muharram 1400", 1400, 1, 1, "1979-11-20"],
    ["pilgrims died in Mecca on 6 Dhu al-Hijja 1407", 1407, 12, 6, "1987-07-31"],
    ["the invasion of Iraq began on 17 Muharram 1424", 1424, 1, 17, "2003-03-20"],
    ["Eid al-Fitr of 2015", 1436, 10, 1, "2015-07-17"],
    ["Ramadan of 2017", 1438, 9, 1, "2017-05-27"],
    ["the feast of the sacrifice of 2025", 1446, 12, 10, "2025-06-06"],
  ])("%s", (_, year, month, day, iso) => {
    expect(dayText(hijriDay(year, month, day))).toBe(iso);
  });

  it("says how sure it is", () => {
    expect(hijriDoubt(1424)).toBe(1);
    expect(hijriDoubt(1200)).toBe(2);
  });
});
