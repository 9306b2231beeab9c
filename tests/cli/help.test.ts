import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { corpus, hadath, serving, shell, story, testFolder } from "./hadath.js";

const COMMANDS = [
  "extract",
  "timeline",
  "explain",
  "export",
  "stats",
  "query",
  "concordance",
  "compare",
  "report",
  "serve",
  "eval",
  "lexicon",
];
const folder = testFolder();

/** Everything that the examples of the help texts name. */
beforeAll(() => {
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("article.txt"), story(1));
  mkdirSync(at("archive"));
  for (const n of [2, 3, 4]) writeFileSync(at(`archive/${n}.txt`), `${story(n)}\nواستمرت الهدنة يوما آخر.`);
  corpus(at("news.jsonl"), 30);
  corpus(at("docs.jsonl"), 5);
  writeFileSync(at("news.jsonl.gz"), gzipSync(`${JSON.stringify({ id: "z", text: story(5) })}\n`));
  writeFileSync(at("news.csv.gz"), gzipSync(`body,pub_date\n"${story(6).replace("\n", " ")}",2024-08-15\n`));
  writeFileSync(
    at("gold.jsonl"),
    `${JSON.stringify({ id: "d0", names: [{ start: 0, end: 5, type: "ORG" }], timexes: [], casualties: [], events: [] })}\n`,
  );
  writeFileSync(at("villages.tsv"), "");
  for (const [name, flags] of [
    ["events", ""],
    ["with-text", "--with-text"],
    ["old", ""],
    ["new", "--limit 20"],
  ]) {
    const { code, stderr } = shell(`hadath extract news.jsonl ${flags} > ${name}.jsonl`, folder);
    if (code !== 0) throw new Error(stderr);
  }
  shell("mkdir lexicons", folder);
});

describe("the command", () => {
  it("lists its commands, in English and in Arabic", () => {
    const { stdout, code } = hadath(["--help"]);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
    expect(hadath(["--help", "--lang", "ar"]).stdout).toContain("الأوامر:");
  });

  it("tells its version and nothing else", () => expect(hadath(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));

  it("without a command tells how to call it and ends with 2", () => {
    const { stdout, stderr, code } = hadath([]);
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain("Usage:");
  });

  it.each([
    [["extrakt"], "Did you mean extract?"],
    [["etract"], "Did you mean extract?"],
    [["query", "--type", "airstirke"], "Did you mean airstrike?"],
    [["extract", "--untill", "2024"], "Did you mean --until?"],
    [["extract", "--until", "2024-13"], "is not a day"],
    [["extract", "--until", "2021-W53"], "is not a day"],
    [["query", "--country", "Iraq"], "is not a country code"],
    [["query", "--pattern", "(قتل"], 'has a "(" without its partner'],
    [["query", "--pattern", "#Actr قتل"], "Did you mean #Actor?"],
    [["extract", "--out", "/dev/null"], "leave --out away"],
    [["extract", "nowhere.txt"], "no such file: nowhere.txt"],
    [["extract", "--nonsense"], "--nonsense"],
    [["extract", "--since", "2024-02-30"], "is not a day"],
    [["extract", "--encoding", "klingon"], "no known encoding"],
    [["extract", "--format", "xls"], "is not one of jsonl"],
    [["extract", "--resume", join(__dirname, "help.test.ts")], "--resume needs --out"],
    [["extract", "--lang", "fr"], "is not one of en, ar"],
    [["export", join(__dirname, "hadath.ts"), "--format", "csv"], "no extracted record"],
    [["lexicon", "check", __dirname], "no such file"],
  ])("%j ends with 2 and says why", (args, message) => {
    const { stderr, stdout, code } = hadath(args);
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(message);
  });

  it("says its mistakes in Arabic where asked to", () => {
    expect(hadath(["extract", "nowhere.txt", "--lang=ar"]).stderr).toBe("hadath: لا يوجد ملف: nowhere.txt\n");
  });
});

describe("help in Arabic", () => {
  const inner: { readonly [command: string]: readonly string[] } = { lexicon: ["check", "compile", "families"] };
  it.each(COMMANDS.flatMap((command) => [command, ...(inner[command] ?? []).map((name) => `${command} ${name}`)]))(
    "of %s leaves no description in English",
    (command) => {
      const { stdout, code } = hadath([...command.split(" "), "--help", "--lang", "ar"]);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/Usage:|Options:|Arguments:|Examples:|default:/);
      // An option or argument begins its line; its description goes on in lines indented further.
      const described = stdout.split(/\n {2}(?=\S)/).filter((part) => !/^\$|^#|^\(|^قتل|^\. |^\[/.test(part));
      for (const part of described.slice(1)) expect(part).toMatch(/[ء-ي]/);
    },
  );
});

/** The lines after `$` in the help of a command, its inner commands included. */
function examplesOf(command: string): string[] {
  const help = hadath([command, "--help"]).stdout;
  const inner =
    command === "lexicon"
      ? ["check", "compile", "families"].map((name) => hadath([command, name, "--help"]).stdout)
      : [];
  return [help, ...inner].flatMap((text) => [...text.matchAll(/^ {2}\$ (.+)$/gm)].map(([, line]) => line));
}

describe.each(COMMANDS)("the help of %s", (command) => {
  it("says what it does, and its examples run", async () => {
    const { stdout, code } = hadath([command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: hadath ${command}`);
    const examples = examplesOf(command);
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) {
      if (command === "serve") {
        // It runs until it is ended.
        const { url, stop } = await serving(line.split(" ").slice(1));
        expect([line, (await fetch(url)).status, await stop("SIGTERM")]).toEqual([line, 200, 0]);
        continue;
      }
      // An empty table is what the check of lexicons is to complain about.
      const wanted = line.includes("villages.tsv") ? 3 : line.includes("compile") ? 2 : 0;
      const { code: ended, stderr } = shell(line, folder);
      expect([line, ended, ended === wanted ? "" : stderr]).toEqual([line, wanted, ""]);
    }
  });
});
