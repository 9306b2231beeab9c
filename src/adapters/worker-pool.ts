import { Tinypool } from "tinypool";

/** Threads that all run the default export of one module. */
export interface WorkerPool<Task, Result> {
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** Room for what is new, in megabytes: a document's own tables are larger than any that would fit here. */
const NEW_SPACE = 12;

/** Starts a pool. `data` is the same for all tasks and is handed over once for each thread. */
export function startPool<Task, Result>(module: URL, threads: number, data: unknown): WorkerPool<Task, Result> {
  const pool = new Tinypool({
    filename: module.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: data,
    isolateWorkers: false,
    resourceLimits: { maxYoungGenerationSizeMb: NEW_SPACE },
  });
  return {
    run: (task) => pool.run(task) as Promise<Result>,
    close: () => pool.destroy(),
  };
}

/** Marks a result so that its bytes are moved to the other thread rather than copied. */
export const moving = <Result extends object>(result: Result, bytes: Uint8Array): Result =>
  Tinypool.move({
    [Tinypool.transferableSymbol]: bytes.buffer,
    [Tinypool.valueSymbol]: result,
  } as never) as unknown as Result;

/** What the pool was started with, inside a thread. */
export const poolData = (): unknown => Tinypool.workerData;
