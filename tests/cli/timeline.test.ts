import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { hadath, shell, testFolder } from "./hadath.js";

const folder = testFolder();
const at = (name: string): string => join(folder, name);

const REPORTS = [
  {
    id: "a",
    source: "صحيفة الميناء",
    date: "2021-03-09",
    text: "قتل سبعة أشخاص في تفجير في مدينة الموصل اليوم الثلاثاء.",
  },
  { id: "b", source: "وكالة السهل", date: "2021-03-10", text: "قتل تسعة أشخاص في تفجير في مدينة الموصل أمس الثلاثاء." },
  { id: "c", source: "جريدة الريف", date: "2021-03-10", text: "قتل شخصان في تفجير في مدينة كركوك أمس الثلاثاء." },
];
const jsonl = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");

beforeAll(() => {
  writeFileSync(at("news.jsonl"), jsonl(REPORTS));
  writeFileSync(at("first.jsonl"), jsonl(REPORTS.slice(0, 1)));
  writeFileSync(at("rest.jsonl"), jsonl(REPORTS.slice(1)));
});

describe("hadath timeline", () => {
  it("tells each happening once: time, what, where, toll, then the sentence with its words marked", () => {
    const { stdout, code } = hadath(["timeline", at("news.jsonl")]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2021-03-09 +bombing .*Mosul · 9 killed \(7 to 9 told\) · 2 documents of 2 outlets$/m);
    expect(stdout).toContain("⟦تفجير⟧");
    expect(stdout).toMatch(/^2021-03-09 +bombing .*Kirkuk · 2 killed$/m);
  });

  it("speaks Arabic", () =>
    expect(hadath(["timeline", at("news.jsonl"), "--lang", "ar"]).stdout).toMatch(
      /تفجير .*الموصل · قتلى 9 \(بين 7 و9\)/,
    ));

  it("says why with --why", () => {
    const { stdout } = hadath(["timeline", at("news.jsonl"), "--why"]);
    expect(stdout).toContain("killed: 7 [صحيفة الميناء, 2021-03-09] · 9 [وكالة السهل, 2021-03-10]");
    expect(stdout).toMatch(/one happening: a\/x1 = b\/x1: both bombing \(\+1\); .+ of 7/);
  });

  it("keeps what is asked for", () =>
    expect(
      hadath(["timeline", at("news.jsonl"), "--min-killed", "5", "--format", "jsonl"])
        .stdout.trim()
        .split("\n"),
    ).toHaveLength(1));

  it("comes to the same timeline over the whole, over extracted records, and over timelines of the parts", () => {
    const whole = hadath(["timeline", at("news.jsonl"), "--format", "jsonl"]).stdout;
    expect(whole.split("\n").length).toBeGreaterThan(2);
    const line =
      "hadath extract news.jsonl --out all.jsonl 2>/dev/null && hadath timeline --merge all.jsonl --format jsonl > extracted && " +
      "hadath timeline first.jsonl --format jsonl > one && hadath timeline rest.jsonl --format jsonl > two && " +
      "cat two one | hadath timeline --merge --format jsonl > parts && cat extracted && echo ==== && cat parts";
    expect(shell(line, folder).stdout).toBe(`${whole}====\n${whole}`);
  });

  it.each([
    [
      "markdown",
      /^- \*\*2021-03-09\*\* · bombing · .*Mosul · 9 killed.*\n {2}> <span dir="rtl" lang="ar">.+\n {2}- killed: 7 \(صحيفة الميناء, 2021-03-09\); 9/m,
    ],
    ["semeval", /^all\n(?:.*\n)*\d+\t2021-03-09\ta-1-تفجير\tb-1-تفجير\n/],
    ["geojson", /"type":"FeatureCollection"/],
    ["timelinejs", /"start_date":\{"year":2021,"month":3,"day":9/],
    ["json", /^\[\n {2}\{/],
  ])("writes %s", (format, wanted) =>
    expect(hadath(["timeline", at("news.jsonl"), "--format", format]).stdout).toMatch(wanted),
  );

  it("refuses what is neither a record nor an entry", () => {
    const { code, stderr } = hadath(["timeline", "--merge", at("news.jsonl")]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("no extracted record")]);
  });
});
