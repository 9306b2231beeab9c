import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The built command: these tests run what users run. */
export const BIN = process.env.HADATH_BIN ?? join(__dirname, "..", "..", "dist", "cli", "main.js");
if (!existsSync(BIN)) throw new Error(`${BIN} is not there: npm run build`);

/** A folder of its own for one test file. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hadath-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ran extends SpawnSyncReturns<string> {
  readonly code: number | null;
}

/** Runs the command to its end. */
export function hadath(
  args: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly cwd?: string } = {},
): Ran {
  const ran = spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...options,
    input: options.input ?? "",
  });
  return { ...ran, code: ran.status };
}

/** Runs a shell line in which `hadath` is the command. */
export function shell(line: string, cwd: string): Ran {
  const ran = spawnSync("bash", ["-c", `hadath() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`], {
    encoding: "utf8",
    cwd,
    maxBuffer: 1 << 28,
    input: "",
  });
  return { ...ran, code: ran.status };
}

/** A running `hadath serve`: where it listens, and its end. */
export interface Serving {
  readonly url: string;
  readonly stdout: () => string;
  /** Sends a signal and gives the exit code. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the command and waits until it says where it listens. */
export async function serving(args: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [BIN, ...args]);
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (chunk) => {
      err += chunk;
      const told = /^http:\S+$/m.exec(err);
      if (told !== null) resolve(told[0]);
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  return {
    url,
    stdout: () => out,
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

const PLACES = ["بغداد", "الموصل", "البصرة", "دمشق", "حلب", "عدن", "الخرطوم", "بيروت", "غزة", "كركوك"];

/** An invented report with a number in it, so that no two are alike. */
export const story = (n: number): string =>
  `أعلنت السلطات في ${PLACES[n % 10]} يوم الخميس مقتل ${2 + (n % 9)} جنود وإصابة ${5 + (n % 17)} آخرين في هجوم على نقطة تفتيش رقم ${n}، ` +
  `وقال مصدر أمني إن ${3 + (n % 5)} مسلحين اعتقلوا بعد ${n * 7} ساعة قرب ${PLACES[(n * 3 + 1) % 10]}.\n` +
  `وأضاف المصدر رقم ${n * 31} أن محادثات ستعقد في ${PLACES[(n * 7 + 2) % 10]} الأسبوع المقبل بحضور ${n % 40} وفدا.`;

/** JSONL of invented reports. */
export function corpus(path: string, count: number): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const date = `2024-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;
    return JSON.stringify({ id: `d${n}`, title: `خبر ${n}`, text: story(n), date, source: `صحيفة ${n % 7}` });
  });
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}
