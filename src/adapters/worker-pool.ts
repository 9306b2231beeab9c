import { Tinypool } from "tinypool";

/** Threads that all run the default export of one module. */
export interface WorkerPool<Task, Result> {
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** Starts a pool. `data` is the same for all tasks and is handed over once for each thread. */
export function startPool<Task, Result>(module: URL, threads: number, data: unknown): WorkerPool<Task, Result> {
  const pool = new Tinypool({
    filename: module.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: data,
    isolateWorkers: false,
  });
  return {
    run: (task) => pool.run(task) as Promise<Result>,
    close: () => pool.destroy(),
  };
}

/** Marks bytes to be moved to the other thread rather than copied. */
export const movable = (bytes: Uint8Array): Uint8Array =>
  Tinypool.move(bytes as Uint8Array<ArrayBuffer>) as unknown as Uint8Array;

/** What the pool was started with, inside a thread. */
export const poolData = (): unknown => (Tinypool.workerData as readonly [unknown, unknown])[1];
