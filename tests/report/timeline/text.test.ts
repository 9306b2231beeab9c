import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../../../src/model/timeline.js";
import { dateLabel } from "../../../src/report/timeline/date-label.js";
import { sentenceAround, tollWords } from "../../../src/report/timeline/entry-words.js";
import { timelineMarkdown } from "../../../src/report/timeline/markdown.js";
import { timelineSemEval } from "../../../src/report/timeline/semeval.js";
import { timelineText } from "../../../src/report/timeline/text.js";
import { buildTimeline } from "../../../src/timeline/index.js";
import { readInterval } from "../../../src/timeline/interval.js";
import { document, MOSUL, type TestEvent } from "../../timeline/build.js";

const granularity = (date: string) => readInterval(date)?.granularity ?? "none";
const label = (date: string, language: "en" | "ar" = "en"): string =>
  dateLabel({ date, granularity: granularity(date) }, language);

describe("the label of a time", () => {
  it.each([
    ["2024-08-15", "2024-08-15"],
    ["2024-08-15TNI", "2024-08-15 night"],
    ["2024-08-15T14:30", "2024-08-15 14:30"],
    ["2024-08", "2024-08 (month)"],
    ["2014", "2014 (year)"],
    ["201", "2010–2019 (decade)"],
    ["2024-W05", "2024-W05 (week)"],
    ["2017-05-27/2017-06-24", "2017-05-27 – 2017-06-24 (period)"],
    ["PAST_REF", "earlier"],
    ["XXXX-01-28", "XXXX-01-28"],
  ])("%s is %s", (date, words) => expect(label(date)).toBe(words));

  it("speaks Arabic", () =>
    expect([label("2014", "ar"), label("2024-08-15TMO", "ar")]).toEqual(["2014 (سنة)", "2024-08-15 صباحا"]));
});

describe("a toll in words", () => {
  const reports = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      document: `d${n}`,
    })) as unknown as TimelineEntry["tolls"][number]["reports"];
  const toll = (low: number, high: number | null, latest: number, told: number) => ({
    kind: "killed" as const,
    low,
    high,
    latest,
    outlets: told,
    reports: reports(told),
  });
  it.each<[string, string, ReturnType<typeof toll>]>([
    ["3 killed", "قتلى 3", toll(3, 3, 3, 1)],
    ["20–99 killed", "قتلى 20–99", toll(20, 99, 20, 1)],
    ["≥ 20 killed", "قتلى ≥ 20", toll(20, null, 20, 1)],
    ["15 killed (12 to 15 told)", "قتلى 15 (بين 12 و15)", toll(12, 15, 15, 2)],
    ["20 killed (15 and more told)", "قتلى 20 (15 فأكثر)", toll(15, null, 20, 2)],
  ])("%s", (english, arabic, given) =>
    expect([tollWords(given, "en"), tollWords(given, "ar")]).toEqual([english, arabic]),
  );
});

describe("the sentence of a mention", () => {
  const member = (sentence: string, surface: string) => ({ sentence, surface }) as TimelineEntry["members"][number];
  const marks = { before: "⟦", after: "⟧" };
  it("has its words marked, on one line", () =>
    expect(sentenceAround(member("وقع هجوم\n  على ثكنة.", "هجوم"), 80, marks)).toBe("وقع ⟦هجوم⟧ على ثكنة."));
  it("is cut around them at whole words", () => {
    const long = `${"كلمة ".repeat(30)}هجوم ${"أخرى ".repeat(30)}`;
    const cut = sentenceAround(member(long, "هجوم"), 60, marks);
    expect(cut).toMatch(/^… (?:كلمة )+⟦هجوم⟧(?: أخرى)+ …$/);
    expect(cut.length).toBeLessThan(72);
  });
  it("stays as it is where the words are not found in it", () =>
    expect(sentenceAround(member("نص آخر.", "هجوم"), 80, marks)).toBe("نص آخر."));
});

const TEXT = "علقت المحادثات إثر هجوم قتل فيه جنود، قبل أن تستأنف. وتقرر انسحاب القوات.";
const events: TestEvent[] = [
  { type: "suspension", word: "علقت", date: "2024-01-28", links: [{ kind: "caused_by", event: "e2" }] },
  {
    type: "attack",
    word: "هجوم",
    date: "2024-01-28",
    place: MOSUL,
    agents: ["مسلحون"],
    targets: ["Iraqi Army:IQ"],
    figures: [{ kind: "killed", low: 3 }],
  },
  { type: "resumption", word: "تستأنف", links: [{ kind: "after", event: "e1" }] },
  { type: "withdrawal", word: "انسحاب", status: "planned", agents: ["United States:US"] },
];
const entries = buildTimeline([document({ text: TEXT, events })]);
const options = { language: "en" as const, undated: "undated", sources: () => "", why: false };

describe("a timeline as text", () => {
  it("has a line for each happening, then its sentence; what is undated stands where links put it, or apart", () =>
    expect(
      timelineText(entries, options)
        .split("\n")
        .map((line) => line.replace(/ {2,}/g, " | ")),
    ).toEqual([
      "2024-01-28 | attack · مسلحون → Iraqi Army · Mosul · 3 killed",
      " | علقت المحادثات إثر ⟦هجوم⟧ قتل فيه جنود، قبل أن تستأنف.",
      "2024-01-28 | suspension",
      " | ⟦علقت⟧ المحادثات إثر هجوم قتل فيه جنود، قبل أن تستأنف.",
      "after 2024-01-28 | resumption",
      " | علقت المحادثات إثر هجوم قتل فيه جنود، قبل أن ⟦تستأنف⟧.",
      "",
      "undated | withdrawal [planned] · United States",
      " | وتقرر ⟦انسحاب⟧ القوات.",
      "",
    ]));

  it("tells the reports of a toll with `why`", () =>
    expect(timelineText(entries, { ...options, why: true })).toContain("killed: 3 [صحيفة, 2024-08-15]"));
});

it("a timeline in Markdown keeps its marks to itself", () => {
  const [attack] = entries;
  const text = timelineMarkdown([{ ...attack, place: "a*b|c" }], "undated", "en");
  expect(text).toBe(
    "- **2024-01-28** · attack · مسلحون → Iraqi Army · a\\*b\\|c · 3 killed\n" +
      '  > <span dir="rtl" lang="ar">علقت المحادثات إثر هجوم قتل فيه جنود، قبل أن تستأنف.</span>\n',
  );
});

it("SemEval lines share an ordinal within an anchor; undated ones stand first with 0", () =>
  expect(timelineSemEval(entries, "all")).toBe(
    "all\n0\tXXXX-XX-XX\td1-1-تستأنف\n0\tXXXX-XX-XX\td1-2-انسحاب\n1\t2024-01-28\td1-1-هجوم\n1\t2024-01-28\td1-1-علقت\n",
  ));
