import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { corpus, hadath, shell, story, testFolder } from "./hadath.js";

const folder = testFolder();
const at = (name: string): string => join(folder, name);
const news = corpus(at("news.jsonl"), 200);
const records = (text: string): { readonly [key: string]: never }[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("records on standard output", () => {
  it("are JSONL in the order of the input, keys in a fixed order, nothing else on either stream", () => {
    const { stdout, stderr, code } = hadath(["extract", news]);
    expect([stderr, code]).toEqual(["", 0]);
    const lines = records(stdout);
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, n) => `d${n}`));
    expect(Object.keys(lines[0])).toEqual([
      "id",
      "source",
      "title",
      "url",
      "dct",
      "focus",
      "names",
      "coreferences",
      "timexes",
      "casualties",
      "events",
      "timeline",
      "zones",
      "sentences",
      "issues",
    ]);
  });

  it("hold the text where asked to, after the publication date", () => {
    const [line] = records(hadath(["extract", news, "--with-text", "--limit", "1"]).stdout);
    expect(line.text).toBe(story(0));
  });

  it("are the same bytes with any number of threads", () => {
    const big = corpus(at("big.jsonl"), 1200);
    const one = hadath(["extract", big, "--threads", "1"]);
    const two = hadath(["extract", big, "--threads", "2"]);
    expect(one.code).toBe(0);
    expect(two.stdout === one.stdout).toBe(true);
  });

  it("come from standard input as well", () => {
    expect(records(hadath(["extract", "-"], { input: readFileSync(news) }).stdout)).toHaveLength(200);
    expect(records(hadath(["extract", "--published", "2024-08-15"], { input: story(3) }).stdout)).toMatchObject([
      { id: "stdin", dct: "2024-08-15" },
    ]);
  });

  it("end quietly when their reader goes away", () => {
    const { code, stdout, stderr } = shell(
      `hadath extract news.jsonl big.jsonl | head -n 2; echo "codes \${PIPESTATUS[*]}"`,
      folder,
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").at(-2)).toBe("codes 0 0");
  });

  it("that cannot be written end the command with 4", () => {
    const { code, stderr } = shell("hadath extract news.jsonl > /dev/full", folder);
    expect(code).toBe(4);
    expect(stderr).toBe("hadath: no space is left on the disk (ENOSPC)\n");
    expect(shell("hadath extract news.jsonl --lang ar > /dev/full", folder).stderr).toBe(
      "hadath: لم يبق مكان على القرص (ENOSPC)\n",
    );
    expect(shell("hadath extract news.jsonl --out none/there.jsonl", folder)).toMatchObject({
      code: 4,
      stderr: expect.stringMatching(/none\/there\.jsonl.*: no such folder/),
    });
    expect(stderr).not.toContain("    at ");
  });
});

describe("issues", () => {
  const broken = at("broken.jsonl");
  writeFileSync(
    broken,
    `{"id":"a","text":${JSON.stringify(story(1))}}\n{"id":"b",\n${"{}\n".repeat(8)}{"id":"c","text":${JSON.stringify(story(2))}}\n`,
  );

  it("are told with their place, the first few in full", () => {
    const { stdout, stderr, code } = hadath(["extract", broken]);
    expect(records(stdout).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(code).toBe(0);
    expect(stderr).toContain(`${broken}:2: The record cannot be parsed`);
    expect(stderr).toContain("… and 4 more issues");
  });

  it("go to a file where one is named, and fail the command where asked to", () => {
    const { stderr, code } = hadath([
      "extract",
      broken,
      "--issues",
      at("found.jsonl"),
      "--fail-on",
      "error",
      "--quiet",
    ]);
    expect([stderr, code]).toEqual(["", 1]);
    expect(records(readFileSync(at("found.jsonl"), "utf8"))).toHaveLength(9);
    expect(hadath(["extract", news, "--fail-on", "error"]).code).toBe(0);
  });
});

describe("a run with --out", () => {
  it("leaves the records, the issues and a manifest, and no draft", () => {
    const { code, stdout, stderr } = hadath(["extract", news, "--out", at("whole.jsonl"), "--lang", "ar"]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^الوثائق 200،/);
    expect(readFileSync(at("whole.jsonl"), "utf8")).toBe(hadath(["extract", news]).stdout);
    const manifest = JSON.parse(readFileSync(at("whole.jsonl.manifest.json"), "utf8"));
    expect(manifest).toMatchObject({
      tool: "hadath",
      counts: { documents: 200, written: 200 },
      inputs: [{ path: news, bytes: statSync(news).size }],
    });
    expect(manifest.lexicon).toMatch(/^[0-9a-f]{64}$/);
    expect(readdirSync(folder).filter((name) => /\.(part|draft|checkpoint)$/.test(name))).toEqual([]);
  });

  it("writes other formats under their name when they are whole", () => {
    expect(hadath(["extract", news, "--out", at("acled.csv"), "--format", "csv", "--profile", "acled"]).code).toBe(0);
    expect(readFileSync(at("acled.csv"), "utf8").startsWith('\ufeff"event_id_cnty"')).toBe(true);
    expect(hadath(["extract", news, "--out", at("brat"), "--format", "brat", "--limit", "3"]).code).toBe(0);
    expect(readdirSync(at("brat")).sort()).toEqual([
      "annotation.conf",
      "d0.ann",
      "d0.txt",
      "d1.ann",
      "d1.txt",
      "d2.ann",
      "d2.txt",
    ]);
    expect(hadath(["extract", news, "--out", at("brat"), "--format", "brat"]).code).toBe(2);
  });

  it("gives the same other format on standard output", () => {
    const streamed = hadath(["extract", news, "--format", "csv", "--profile", "acled"]).stdout;
    expect(streamed).toBe(readFileSync(at("acled.csv"), "utf8"));
  });

  it("keeps an old output until the new one is whole", () => {
    writeFileSync(at("old.jsonl"), "old\n");
    const { code } = shell("(ulimit -f 20; exec hadath extract news.jsonl --out old.jsonl)", folder);
    expect(code).not.toBe(0);
    expect(readFileSync(at("old.jsonl"), "utf8")).toBe("old\n");
  });
});

describe("options from a file", () => {
  it("stand for flags, which win over them", () => {
    writeFileSync(at("config.json"), JSON.stringify({ limit: 3, "with-text": true, published: "2020-01-01" }));
    const lines = records(hadath(["extract", news, "--config", at("config.json")]).stdout);
    expect(lines).toHaveLength(3);
    expect(lines[0].text).toBe(story(0));
    expect(records(hadath(["extract", news, "--config", at("config.json"), "--limit", "2"]).stdout)).toHaveLength(2);
  });

  it("are checked like flags, all at once", () => {
    writeFileSync(at("wrong.json"), JSON.stringify({ limit: 3, colour: "red", shape: "round" }));
    const { code, stderr } = hadath(["extract", news, "--config", at("wrong.json")]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no option "colour".*no option "shape"/);
    writeFileSync(at("wrong.json"), JSON.stringify({ limit: "many" }));
    expect(hadath(["extract", news, "--config", at("wrong.json")]).stderr).toContain('"many" is not a number');
  });
});

describe("a lexicon of the analyst's own", () => {
  it("that is wrong ends the command with 3 before anything is written", () => {
    writeFileSync(at("places.tsv"), "id\tnonsense\nx\ty\n");
    const { code, stderr } = hadath([
      "extract",
      news,
      "--lexicon",
      `place=${at("places.tsv")}`,
      "--out",
      at("never.jsonl"),
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain("places.tsv:");
    expect(existsSync(at("never.jsonl"))).toBe(false);
  });
});
