import { describe, expect, it } from "vitest";
import { articles } from "./articles.js";

const WEEKDAYS = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
const MONTHS: { readonly [name: string]: number } = {
  يناير: 1,
  جانفي: 1,
  "كانون الثاني": 1,
  فبراير: 2,
  فيفري: 2,
  شباط: 2,
  مارس: 3,
  آذار: 3,
};
/** Days from the publication date that a word leads to. */
const STEPS: { readonly [word: string]: number } = { "أول من أمس": -2, أمس: -1, اليوم: 0, غد: 1, غدا: 1, غداً: 1 };

const weekday = (day: Date): string => WEEKDAYS[day.getUTCDay()];
const dayOf = (date: string, step = 0): Date => new Date(Date.parse(`${date}T00:00Z`) + step * 86_400_000);
const ascii = (text: string): string => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
/** The day of the Umm al-Qura year 1446 that a day of these weeks is: Rajab has 30 days, Shaban 29. */
const hijri = (date: string): string => {
  const day = Math.round((Date.parse(date) - Date.parse("2025-01-01")) / 86_400_000) + 1;
  return day <= 30 ? `${day} رجب` : day <= 59 ? `${day - 30} شعبان` : `${day - 59} رمضان`;
};

describe("the sample archive", () => {
  it("is an archive of its size, in order, with ids and addresses of its own", () => {
    expect(articles.length).toBeGreaterThanOrEqual(130);
    expect(new Set(articles.map(({ source }) => source)).size).toBe(9);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    expect(articles.map(({ date }) => date)).toEqual(articles.map(({ date }) => date).sort());
    for (const { id, date, url } of articles) {
      expect(id).toContain(date);
      expect(url).toMatch(/^https:\/\/example\.org\//);
    }
  });

  it("has articles of 60 to 180 words", () => {
    const words = articles.map(({ text }) => text.split(/\s+/).length);
    expect([Math.min(...words) >= 60, Math.max(...words) <= 180]).toEqual([true, true]);
  });

  it("names weekdays as the calendar does, beside dates", () => {
    const pattern = new RegExp(
      `(${WEEKDAYS.join("|")})\\)?،?(?: المقبل،?| الواقع فيه)? (\\d{1,2}) (${Object.keys(MONTHS).join("|")})`,
      "g",
    );
    const seen = articles.flatMap(({ id, text }) =>
      [...ascii(text).matchAll(pattern)].map(([words, name, day, month]) => ({
        of: `${id}: ${words}`,
        name,
        right: weekday(new Date(Date.UTC(2025, MONTHS[month] - 1, Number(day)))),
      })),
    );
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter(({ name, right }) => name !== right)).toEqual([]);
  });

  it("names weekdays as the calendar does, beside today, yesterday and tomorrow", () => {
    const pattern = new RegExp(`(${Object.keys(STEPS).join("|")})،? \\(?(${WEEKDAYS.join("|")})`, "g");
    const seen = articles.flatMap(({ id, date, text }) =>
      [...text.matchAll(pattern)].map(([words, step, name]) => ({
        of: `${id}: ${words}`,
        name,
        right: weekday(dayOf(date, STEPS[step])),
      })),
    );
    expect(seen.length).toBeGreaterThan(60);
    expect(seen.filter(({ name, right }) => name !== right)).toEqual([]);
  });

  it("gives Hijri dates as the Umm al-Qura calendar does", () => {
    const pattern =
      /(أمس )?(?:الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت) (\d{1,2}) (رجب|شعبان|رمضان) 1446هـ/g;
    const seen = articles.flatMap(({ id, date, text }) =>
      [...ascii(text).matchAll(pattern)].map(([words, yesterday, day, month]) => ({
        of: `${id}: ${words}`,
        said: `${day} ${month}`,
        right: hijri(
          dayOf(date, yesterday ? -1 : 0)
            .toISOString()
            .slice(0, 10),
        ),
      })),
    );
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ said, right }) => said !== right)).toEqual([]);
  });
});
