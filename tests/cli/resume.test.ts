import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { BIN, corpus, hadath, shell, testFolder } from "./hadath.js";

const folder = testFolder();
const at = (name: string): string => join(folder, name);
let whole: Buffer;
let issues: Buffer;

/** Several checkpoints long, and no longer: every test below runs it at least once. */
const DOCUMENTS = 2000;

const run = (out: string, ...more: string[]): string[] => [
  "extract",
  at("news.jsonl"),
  "--out",
  at(out),
  "--checkpoint-every",
  "0",
  "--threads",
  "2",
  ...more,
];

beforeAll(() => {
  corpus(at("news.jsonl"), DOCUMENTS);
  const lines = readFileSync(at("news.jsonl"), "utf8").split("\n");
  // Broken lines and repeats, so that issues and what is known of earlier documents must survive a restart too.
  for (let n = 50; n < lines.length; n += 97)
    lines.splice(n, 0, n % 2 === 0 ? '{"id":' : lines[n - 40].replace(/"id":"[^"]+"/, `"id":"again${n}"`));
  writeFileSync(at("news.jsonl"), lines.join("\n"));
  const { code, stderr } = hadath(run("undisturbed.jsonl"));
  if (code !== 0) throw new Error(stderr);
  whole = readFileSync(at("undisturbed.jsonl"));
  issues = readFileSync(at("undisturbed.jsonl.issues.jsonl"));
}, 180_000);

interface Checkpoint {
  readonly phase: "mapping" | "mapped";
  readonly counts: { readonly documents: number };
}

/** The checkpoint of a run, as it is on the disk now. */
function checkpointOf(out: string): Checkpoint | undefined {
  const path = at(`${out}.checkpoint`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Whether a run has got through a share of the corpus. */
const past =
  (share: number) =>
  (checkpoint: Checkpoint | undefined): boolean =>
    checkpoint !== undefined && checkpoint.counts.documents >= share * DOCUMENTS;

/**
 * Starts the command and sends it a signal once its checkpoint is as wanted, and some milliseconds later: so the run has
 * got somewhere on any machine, and is hit in the middle of whatever it does next. Tells how it ended.
 */
async function interrupted(
  args: readonly string[],
  signal: NodeJS.Signals,
  reached: (checkpoint: Checkpoint | undefined) => boolean,
  milliseconds = 0,
): Promise<{ code: number | null; stderr: string }> {
  const out = basename(args[args.indexOf("--out") + 1]);
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  let running = true;
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve)).finally(() => {
    running = false;
  });
  while (running && !reached(checkpointOf(out))) await wait(2);
  await Promise.race([wait(milliseconds), ended]);
  child.kill(signal);
  return { code: await ended, stderr };
}

const sameAsUndisturbed = (out: string): void => {
  expect(readFileSync(at(out)).equals(whole)).toBe(true);
  expect(readFileSync(at(`${out}.issues.jsonl`)).equals(issues)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith(out) && /\.(part|draft|checkpoint)$/.test(name))).toEqual(
    [],
  );
};

describe("a run", { timeout: 120_000 }, () => {
  it("killed again and again at any moment ends with the bytes of an undisturbed one", async () => {
    // Milliseconds after a run has begun, or after its first new checkpoint: in the middle of whatever it does then.
    const moments = [40, 3, 71, 29, 0, 11];
    let killed = 0;
    for (let n = 0; killed < moments.length; n++) {
      expect(n, "runs that came to their end before they could be killed").toBeLessThan(moments.length * 3);
      const before = checkpointOf("killed.jsonl")?.counts.documents ?? 0;
      const { code } = await interrupted(
        run("killed.jsonl", "--resume"),
        "SIGKILL",
        (checkpoint) => n === 0 || (checkpoint?.counts.documents ?? 0) > before,
        moments[killed],
      );
      if (code === null) killed++;
      else {
        // A fast machine was at the end before it was hit: what is left has to be right, and there is another run to kill.
        sameAsUndisturbed("killed.jsonl");
        for (const name of readdirSync(folder)) if (name.startsWith("killed.jsonl")) rmSync(at(name));
      }
    }
    // And while the files get their names.
    await interrupted(run("killed.jsonl", "--resume"), "SIGKILL", (checkpoint) => checkpoint?.phase === "mapped");
    expect(hadath(run("killed.jsonl", "--resume")).code).toBe(0);
    sameAsUndisturbed("killed.jsonl");
  });

  it("stopped by Ctrl-C says how to go on, ends with 130, and goes on", async () => {
    const { code, stderr } = await interrupted(run("stopped.jsonl"), "SIGINT", past(0.3));
    expect([code, stderr.includes("--resume")]).toEqual([130, true]);
    expect(existsSync(at("stopped.jsonl"))).toBe(false);
    expect(hadath(run("stopped.jsonl", "--resume")).stderr).toMatch(/going on after [\d,]+ documents/);
    sameAsUndisturbed("stopped.jsonl");
  });

  it("stopped by a full disk ends with 4, keeps what it has, and goes on when there is room", () => {
    const blocks = Math.floor(whole.length / 1024 / 2);
    const { code, stderr } = shell(
      `ulimit -f ${blocks}; hadath ${run("full.jsonl")
        .map((arg) => `'${arg}'`)
        .join(" ")}`,
      folder,
    );
    expect(code).toBe(4);
    expect(stderr).toMatch(/cannot write .*full\.jsonl.*\n.*--resume/s);
    expect(statSync(at("full.jsonl.part")).size).toBeGreaterThan(0);
    expect(hadath(run("full.jsonl", "--resume")).code).toBe(0);
    sameAsUndisturbed("full.jsonl");
  });

  it("that is unfinished is not overwritten by mistake", async () => {
    await interrupted(run("waiting.jsonl"), "SIGINT", past(0.3));
    const { code, stderr } = hadath(run("waiting.jsonl"));
    expect([code, stderr.includes("an unfinished run is waiting")]).toEqual([2, true]);
    expect(hadath(run("waiting.jsonl", "--with-text", "--resume")).stderr).toContain("had other input, options");
    expect(hadath(run("waiting.jsonl", "--fresh")).code).toBe(0);
    sameAsUndisturbed("waiting.jsonl");
  });

  it("does not go on with an input of other content", async () => {
    await interrupted(run("changed.jsonl"), "SIGINT", past(0.3));
    const text = readFileSync(at("news.jsonl"), "utf8");
    try {
      writeFileSync(at("news.jsonl"), text.replace('"id":"d3"', '"id":"x3"'));
      const { code, stderr } = hadath(run("changed.jsonl", "--resume"));
      expect([code, stderr.includes("the input has changed")]).toEqual([2, true]);
    } finally {
      writeFileSync(at("news.jsonl"), text);
    }
  });

  it("that is whole has nothing to resume", () => {
    const { code, stderr } = hadath(run("undisturbed.jsonl", "--resume"));
    expect([code, stderr.includes("nothing to resume")]).toEqual([0, true]);
  });

  it("killed while it writes another format makes it from the lines that are there", async () => {
    const args = run("killed.csv", "--format", "csv");
    await interrupted(args, "SIGKILL", (checkpoint) => checkpoint?.phase === "mapped");
    expect(hadath([...args, "--resume"]).code).toBe(0);
    const csv = readFileSync(at("killed.csv"));
    rmSync(at("killed.csv"));
    expect(hadath([...args, "--fresh"]).code).toBe(0);
    expect(readFileSync(at("killed.csv")).equals(csv)).toBe(true);
  });
});
