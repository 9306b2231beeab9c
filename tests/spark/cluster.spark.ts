import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executorsOf, ROOT, submit } from "./cluster-run.js";

const BIN = join(ROOT, "dist", "cli", "main.js");
const folder = mkdtempSync(join(tmpdir(), "hadath-spark-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...parts: string[]): string => join(folder, ...parts);
const hadath = (...args: string[]): string =>
  execFileSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
/** The lines of all parts that Spark wrote. */
const parts = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.startsWith("part-"))
    .sort()
    .flatMap((name) => lines(readFileSync(join(path, name), "utf8")));

async function parquetRows(path: string): Promise<{ readonly [column: string]: unknown }[]> {
  const names = readdirSync(path).filter((name) => name.endsWith(".parquet"));
  const tables = names.map((name) => {
    const bytes = readFileSync(join(path, name));
    return parquetReadObjects({ file: new Uint8Array(bytes).buffer, compressors });
  });
  return (await Promise.all(tables)).flat();
}

const until = async (holds: () => boolean): Promise<void> => {
  for (let waited = 0; waited < 600_000; waited += 100) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("waited ten minutes for nothing");
};

/** The command, which leaves a mark for each process and takes its time, so that an executor can be ended meanwhile. */
function slowCommand(name: string, seconds: number): { readonly command: string; marks(): number } {
  const marks = at(`${name}.marks`);
  const path = at(`${name}.sh`);
  writeFileSync(path, `#!/bin/sh\necho "$1" >> ${marks}\nsleep ${seconds}\nexec ${process.execPath} ${BIN} "$@"\n`);
  chmodSync(path, 0o755);
  return { command: path, marks: () => (existsSync(marks) ? lines(readFileSync(marks, "utf8")).length : 0) };
}

const PARTITIONS = 8;
let extracted: string[];
let timeline: string;

beforeAll(() => {
  const articles = lines(readFileSync(join(ROOT, "fixtures", "sample", "articles.jsonl"), "utf8")).map((line) =>
    JSON.parse(line),
  );
  const columns = ["id", "title", "text", "date", "source", "url"];
  writeFileSync(at("news.jsonl"), articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
  const columnData = columns.map((name) => ({
    name,
    data: articles.map((article) => article[name]),
    type: "STRING" as const,
  }));
  writeFileSync(at("news.parquet"), Buffer.from(parquetWriteBuffer({ columnData })));
  hadath("extract", "news.jsonl", "--out", "single.jsonl", "--duplicates", "off");
  extracted = lines(readFileSync(at("single.jsonl"), "utf8"));
  timeline = hadath("timeline", "--merge", "single.jsonl", "--format", "jsonl");
  expect(extracted).toHaveLength(articles.length);
  expect(lines(timeline).length).toBeGreaterThan(100);
});

async function sameAsOneMachine(output: string): Promise<void> {
  expect(parts(at(output, "extracted.jsonl")).sort()).toEqual([...extracted].sort());
  expect(`${parts(at(output, "timeline.jsonl")).join("\n")}\n` === timeline).toBe(true);
  const records = await parquetRows(at(output, "extracted.parquet"));
  expect(records.map(({ record }) => record).sort()).toEqual([...extracted].sort());
  for (const { id, published, source, record } of records) {
    const { id: rightId, dct, source: rightSource } = JSON.parse(String(record));
    expect([id, published, source]).toEqual([rightId, dct, rightSource]);
  }
  const entries = await parquetRows(at(output, "timeline.parquet"));
  expect(entries.map(({ entry }) => entry).sort()).toEqual(lines(timeline).sort());
}

describe("the job in a cluster of two executors", () => {
  it("gives what one machine gives, byte for byte, though an executor is ended in the middle", async () => {
    const { command, marks } = slowCommand("slow", 3);
    const run = submit(["news.jsonl", "out-jsonl", "--hadath", command, "--partitions", String(PARTITIONS)], folder);
    await until(() => marks() >= 2);
    const executors = executorsOf(run.pid);
    expect(executors).toHaveLength(2);
    process.kill(executors[0], "SIGKILL");
    const { code, log } = await run.ended;
    expect([code, code === 0 ? "" : log]).toEqual([0, ""]);
    expect(log).toMatch(/Lost executor|ExecutorLostFailure/);
    // One for each partition, one for the merge, and at least the one that was lost.
    expect(marks()).toBeGreaterThan(PARTITIONS + 1);
    await sameAsOneMachine("out-jsonl");
  });

  it("reads Parquet as it reads JSONL", async () => {
    const run = submit(
      ["news.parquet", "out-parquet", "--hadath", `${process.execPath} ${BIN}`, "--partitions", "3"],
      folder,
    );
    const { code, log } = await run.ended;
    expect([code, code === 0 ? "" : log]).toEqual([0, ""]);
    await sameAsOneMachine("out-parquet");
  });
});

describe("GNU parallel", () => {
  it("runs the same two commands over blocks of lines", () => {
    const readme = readFileSync(join(ROOT, "examples", "spark", "README.md"), "utf8");
    const [, line] = /```sh\n(parallel [^\n]+)\n/.exec(readme)!;
    // Blocks of a size for 139 articles, so that there are several.
    const command = line.replace(/--block \S+/, "--block 20k");
    expect(command).not.toBe(line);
    const shell = `hadath() { "${process.execPath}" "${BIN}" "$@"; }\nexport -f hadath\n${command}`;
    execFileSync("bash", ["-c", shell], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    expect(lines(readFileSync(at("events.jsonl"), "utf8"))).toEqual(extracted);
    expect(hadath("timeline", "--merge", "events.jsonl", "--format", "jsonl") === timeline).toBe(true);
  });
});
