import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/dates.js";
import { read, told } from "./read.js";

const codes = (text: string, published: string | null = "2024-03-13"): string[] =>
  read(text, published).issues.map(({ code }) => code);

describe("extractDates", () => {
  it("points at the caller's own characters", () => {
    const text = "قال إنّ الاجتماعَ عُقِدَ في «5 فبـراير 2011»، ثمّ في اليومِ التالي.";
    for (const { start, end, surface, evidence } of read(text).timexes) {
      expect(text.slice(start, end)).toBe(surface);
      for (const ground of evidence) {
        expect(ground.start).toBeGreaterThanOrEqual(start);
        expect(ground.end).toBeLessThanOrEqual(end);
      }
    }
    expect(told(text)).toEqual(["5 فبـراير 2011 = 2011-02-05", "اليومِ التالي = 2011-02-06"]);
  });

  it("says against what it resolved", () => {
    const { timexes } = read("بدأ العمل عام 2003 وانتهى في العام نفسه، وقال الوزير أمس إنه سعيد.");
    expect(timexes.map(({ anchor }) => anchor)).toEqual([
      { kind: "none" },
      { kind: "timex", id: "t1" },
      { kind: "publication", date: "2024-03-13" },
    ]);
  });

  it("leaves open what nothing decides", () => {
    expect(told("وصل الخميس في 28 يناير", null)).toEqual(["الخميس = XXXX-WXX-4", "28 يناير = XXXX-01-28"]);
    expect(told("وصل أمس، وسيعود الأسبوع المقبل", null)).toEqual(["أمس = XXXX-XX-XX", "الأسبوع المقبل = XXXX-WXX"]);
    expect(told("وصل قبل يومين، وسيعود بعد شهر", null)).toEqual(["قبل يومين = XXXX-XX-XX", "بعد شهر = XXXX-XX"]);
    const { timexes, issues } = read("وصل الخميس", null);
    expect(timexes[0]).toMatchObject({
      earliest: null,
      latest: null,
      anchor: { kind: "open" },
      confidence: "possible",
    });
    expect(issues.map(({ code }) => code)).toEqual(["dates/no-publication-date"]);
  });

  it("takes the year of the text where there is no publication date", () => {
    expect(told("بدأ العمل في 28 نوفمبر 2019، وتوقف في 3 ديسمبر", null)).toEqual([
      "28 نوفمبر 2019 = 2019-11-28",
      "3 ديسمبر = 2019-12-03",
    ]);
  });

  it("gives the days that a value covers", () => {
    const days = (text: string): (string | null)[] => {
      const { earliest, latest } = read(text).timexes[0];
      return [earliest, latest];
    };
    expect(days("في فبراير 2024")).toEqual(["2024-02-01", "2024-02-29"]);
    expect(days("الأسبوع الماضي")).toEqual(["2024-03-04", "2024-03-10"]);
    expect(days("عام 2003")).toEqual(["2003-01-01", "2003-12-31"]);
    expect(days("مطلع عام 2003")).toEqual(["2003-01-01", "2003-07-02"]);
    expect(days("أواخر عام 2003")).toEqual(["2003-07-02", "2003-12-31"]);
    expect(days("صيف 2006")).toEqual(["2006-06-01", "2006-09-30"]);
    expect(days("الثمانينيات")).toEqual(["1980-01-01", "1989-12-31"]);
    expect(days("17 محرم 1424")).toEqual(["2003-03-19", "2003-03-21"]);
  });

  it("gives the precision codes of ACLED and UCDP", () => {
    const precision = (text: string): (number | null)[] => {
      const { acledPrecision, ucdpPrecision } = read(text).timexes[0];
      return [acledPrecision, ucdpPrecision];
    };
    expect(precision("أمس")).toEqual([1, 1]);
    expect(precision("الأسبوع الماضي")).toEqual([2, 3]);
    expect(precision("فبراير الماضي")).toEqual([3, 4]);
    expect(precision("العام الماضي")).toEqual([null, 5]);
    expect(precision("17 محرم 1424")).toEqual([2, 2]);
    expect(precision("ثلاثة أيام")).toEqual([null, null]);
  });

  it("checks one telling of a day against another", () => {
    expect(codes("أمس الثلاثاء")).toEqual([]);
    expect(codes("أمس السبت")).toEqual(["dates/weekday-disagrees"]);
    expect(codes("الجمعة 12 مارس 2024")).toEqual(["dates/weekday-disagrees"]);
    expect(codes("20 مارس 2003 الموافق 17 محرم 1424")).toEqual([]);
    expect(codes("20 مارس 2003 الموافق 27 محرم 1424")).toEqual(["dates/calendars-disagree"]);
    expect(codes("30 يوليو/حزيران 2009")).toEqual(["dates/month-names-disagree"]);
    expect(codes("في 31 فبراير 2011")).toEqual(["dates/impossible-date"]);
  });

  it("marks Hijri dates and how sure they are", () => {
    expect(read("17 محرم 1424").timexes[0]).toMatchObject({ calendar: "hijri", uncertaintyDays: 1 });
    expect(read("5 محرم 1200").timexes[0]).toMatchObject({ calendar: "hijri", uncertaintyDays: 2 });
    expect(read("20 مارس 2003").timexes[0]).toMatchObject({ calendar: "gregorian", uncertaintyDays: 0 });
  });

  it.each([
    ["a caption with its credit", "صورة أرشيفية من الاجتماع، 29 مارس 2020 (وكالات)", ["2020-03-29"]],
    ["a caption without one", "تصوير: سمير حداد - 29 مارس 2020", ["2020-03-29"]],
    ["a page's stamp", "آخر تحديث: الثلاثاء 12 مارس 2024 - 14:30", ["2024-03-12", "2024-03-12T14:30"]],
    ["a stamp without a label", "الثلاثاء 12 مارس 2024", ["2024-03-12"]],
    ["a byline", "كتب: سمير حداد - 12 مارس 2024", ["2024-03-12"]],
    ["a copyright year", "جميع الحقوق محفوظة لعام 2019", ["2019"]],
    ["a dateline", "بغداد 12 مارس (أ ف ب) - قال المتحدث إن الطريق مغلق.", ["2024-03-12"]],
    ["how long the page takes to read", "مدة القراءة: 3 دقائق", []],
    ["how long ago it was written", "منذ 3 ساعات", []],
  ])("keeps the date of %s apart from the story's", (_, line, apart) => {
    const story = "قال الوزير أمس إن الجسر مغلق، وإن العمل فيه مستمر.\nوأضاف أن الأهالي ينتظرون افتتاح الطريق.";
    const { timexes } = read(`اجتماع في المدينة\n\n${line}\n\n${story}`);
    expect(timexes.filter((one) => one.story).map(({ value }) => value)).toEqual(["2024-03-12"]);
    expect(timexes.filter((one) => !one.story).map(({ value }) => value)).toEqual(apart);
  });

  it.skipIf(!existsSync("dist/dates.js"))(
    "answers the same wherever it runs",
    () => {
      // Every phrase of the layer's page, as one text and each for itself.
      const script = `
      import { readFileSync } from "node:fs";
      import { findDates } from "./dist/dates.js";
      const lines = readFileSync("src/extract/dates/README.md", "utf8").split("\\n## ")[0].split("\\n");
      const phrases = lines.filter((line) => line.startsWith("| ")).map((line) => line.split("|")[1].trim());
      const found = [phrases.join("، "), ...phrases].map((text) => [
        findDates(text, { published: "2024-03-13" }),
        findDates(text),
      ]);
      process.stdout.write(JSON.stringify(found));`;
      const run = (zone: string, locale: string): string =>
        execFileSync(process.execPath, ["--input-type=module", "-e", script], {
          env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
          maxBuffer: 1 << 26,
        }).toString();
      const [one, ...others] = [
        run("UTC", "C"),
        run("Asia/Damascus", "ar_SY.UTF-8"),
        run("Africa/Cairo", "ar_EG.UTF-8"),
        run("America/New_York", "en_US.UTF-8"),
        run("Pacific/Apia", "tr_TR.UTF-8"),
        run("Asia/Tehran", "fa_IR.UTF-8"),
      ];
      expect(JSON.parse(one).length).toBeGreaterThan(40);
      for (const other of others) expect(other).toBe(one);
    },
    60_000,
  );

  it.each([
    "",
    " ",
    "\n\n",
    "٠".repeat(3000),
    "و".repeat(3000),
    "31/31/31/31",
    "\ud800 5 مايو \udfff",
    "بعد ".repeat(500),
    "من 3 إلى ".repeat(300),
  ])("never throws (%#)", (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it.each([
    ["الساعة الثالثة عصرا بالتوقيت المحلي", "local"],
    ["عند الساعة 14:30 (ت.غ)", "UTC"],
    ["عند 14:30 ت.غ", "UTC"],
    ["في الثامنة صباحا بتوقيت غرينتش", "UTC"],
    ["عند التاسعة مساء الجمعة بتوقيت بغداد", "Asia/Baghdad"],
    ["الساعة 20.15 بتوقيت مكة المكرمة", "Asia/Riyadh"],
    ["قرابة الساعة الثالثة فجرا بتوقيت موسكو", "Europe/Moscow"],
    ["الساعة الثالثة عصرا", undefined],
    ["صباح أمس بالتوقيت المحلي", undefined],
  ])("gives the zone of a time of the clock: %s", (text, zone) => {
    const { timexes } = read(`وقع الحادث ${text}`);
    expect(timexes.map((one) => one.zone)).toEqual([zone]);
    expect(timexes[0].surface).not.toContain("توقيت");
  });

  it("leaves an age behind a word for now or then", () => {
    expect(told("عمرها الآن 9 سنوات")).toEqual(["الآن = PRESENT_REF"]);
    expect(told("كان يبلغ آنذاك 20 عاما")).toEqual(["آنذاك = PAST_REF"]);
  });

  it("hands what is odd to the caller of findDates", () => {
    const issues: string[] = [];
    const timexes = findDates("وصل الوفد الجمعة 12 مارس 2024", {
      published: "2024-03-13",
      onIssue: ({ code }) => issues.push(code),
    });
    expect(timexes.map(({ value }) => value)).toEqual(["2024-03-12"]);
    expect(issues).toEqual(["dates/weekday-disagrees"]);
  });

  it.each(["2024-03-13T23:50:00+03:00", "2024-03-13T00:10:00Z", "2024-03-13"])(
    "takes the day as the outlet writes it: %s",
    (published) => {
      expect(told("وصل أمس", published)).toEqual(["أمس = 2024-03-12"]);
    },
  );

  it("takes a bad publication date for none", () => {
    expect(told("وصل الخميس", "2024-13-45")).toEqual(["الخميس = XXXX-WXX-4"]);
  });
});
