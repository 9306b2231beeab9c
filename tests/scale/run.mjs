// How fast the command is on a large corpus and how much memory it takes. Not among the tests: it runs for many minutes.
//
//     npm run scale -- [--megabytes 200] [--threads 1,2] [--news FILE]
//
// The corpus is real news where it lies beside the project, else the sample; it is repeated until it is large enough, each
// time with other ids, and never held in memory. Memory is what the kernel saw at most (VmHWM), so this wants Linux.
import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "dist", "cli", "main.js");
const NEWS = [join(ROOT, "..", "shared", "news", "news.jsonl"), join(ROOT, "fixtures", "sample", "articles.jsonl")];

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "200" },
    threads: { type: "string", default: "1,2" },
    news: { type: "string", default: NEWS.find((path) => existsSync(path)) },
  },
});
const wanted = Number(values.megabytes) * 1e6;

/** JSONL with so many bytes of text; no two records have the same id. Gives the bytes of the texts alone. */
async function writeCorpus(path) {
  const out = createWriteStream(path);
  let bytes = 0;
  for (let round = 0; bytes < wanted; round++) {
    for await (const line of createInterface({ input: createReadStream(values.news) })) {
      if (line === "" || bytes >= wanted) continue;
      const record = JSON.parse(line);
      bytes += Buffer.byteLength(record.text);
      const written = `${JSON.stringify({ ...record, id: `${round}/${record.id}` })}\n`;
      if (!out.write(written)) await new Promise((resolve) => out.once("drain", resolve));
    }
  }
  out.end();
  await finished(out);
  return bytes;
}

const TICKS_PER_SECOND = 100;

/** What a process has used so far: the most memory in megabytes, seconds of processor. Undefined once it has ended. */
function usedBy(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13);
    return { peak: Number(kilobytes ?? 0) / 1024, processor: (Number(user) + Number(system)) / TICKS_PER_SECOND };
  } catch {
    return undefined;
  }
}

async function measure(corpus, out, threads) {
  const started = performance.now();
  // Repeated texts would be told as such: that is not what is measured.
  const args = [BIN, "extract", corpus, "--out", out, "--duplicates", "off", "--threads", String(threads), "--fresh"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  let used = { peak: 0, processor: 0 };
  const watch = setInterval(() => {
    const now = usedBy(child.pid);
    // A process that has just ended is still there for a moment, without its memory.
    if (now !== undefined && now.peak > 0) used = now;
  }, 200);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, ...used };
}

const folder = mkdtempSync(join(tmpdir(), "hadath-scale-"));
try {
  const corpus = join(folder, "news.jsonl");
  const bytes = await writeCorpus(corpus);
  process.stdout.write(
    `${(bytes / 1e6).toFixed(0)} MB of text in ${(statSync(corpus).size / 1e6).toFixed(0)} MB of JSONL\n`,
  );
  process.stdout.write(
    "| threads | MB/s | seconds | of processor | MB/s of processor | peak memory, MB | output, MB |\n|---|---|---|---|---|---|---|\n",
  );
  for (const threads of values.threads.split(",").map(Number)) {
    const out = join(folder, `out-${threads}.jsonl`);
    const { seconds, peak, processor } = await measure(corpus, out, threads);
    const written = statSync(out).size / 1e6;
    const megabytes = bytes / 1e6;
    const cells = [
      threads,
      (megabytes / seconds).toFixed(2),
      seconds.toFixed(0),
      processor.toFixed(0),
      (megabytes / processor).toFixed(2),
      peak.toFixed(0),
      written.toFixed(0),
    ];
    process.stdout.write(`| ${cells.join(" | ")} |\n`);
    rmSync(out);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
