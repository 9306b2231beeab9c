import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PYTHON = join(ROOT, ".venv", "bin", "python");
const SUBMIT = join(ROOT, ".venv", "bin", "spark-submit");

/** A run of the job in a cluster of two executors, each a process of its own. */
export interface ClusterRun {
  /** The process that was started: every other one descends from it. */
  readonly pid: number;
  readonly ended: Promise<{ readonly code: number | null; readonly log: string }>;
}

export function submit(args: readonly string[], folder: string): ClusterRun {
  const settings = [
    ["spark.ui.enabled", "false"],
    ["spark.driver.host", "localhost"],
    ["spark.driver.bindAddress", "127.0.0.1"],
    ["spark.executorEnv.PATH", process.env.PATH],
  ].flatMap(([name, value]) => ["--conf", `${name}=${value}`]);
  const child = spawn(
    SUBMIT,
    ["--master", "local-cluster[2,1,1024]", ...settings, join(ROOT, "examples", "spark", "hadath_job.py"), ...args],
    {
      cwd: folder,
      env: { ...process.env, PYSPARK_PYTHON: PYTHON, SPARK_LOCAL_IP: "127.0.0.1", SPARK_LOCAL_DIRS: folder },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    log += part;
  });
  const ended = new Promise<{ code: number | null; log: string }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, log }));
  });
  return { pid: child.pid!, ended };
}

/** Parents of all processes, by the kernel's own list. */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name in brackets may hold anything; the state and the parent stand behind it.
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      found.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/** The executors of a run: never those of another. */
export function executorsOf(pid: number): number[] {
  const parentOf = parents();
  const descends = (one: number | undefined): boolean =>
    one !== undefined && one > 1 && (one === pid || descends(parentOf.get(one)));
  return [...parentOf.keys()].filter((one) => {
    if (!descends(one)) return false;
    try {
      const command = readFileSync(`/proc/${one}/cmdline`, "utf8").split("\0");
      return command[0].endsWith("java") && command.some((part) => part.endsWith("CoarseGrainedExecutorBackend"));
    } catch {
      return false;
    }
  });
}
