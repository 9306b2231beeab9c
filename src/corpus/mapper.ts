import type { WorkerPool } from "../adapters/worker-pool.js";
import { type BatchResult, type Extractor, type MapOptions, mapBatch, type NumberedDocument } from "./map-batch.js";
import type { WorkerData } from "./worker.js";

/** Characters mapped on the main thread before workers are worth their start: each loads the lexicon anew. */
const ALONE = 1_500_000;

/** Maps batches here or in worker threads; the caller keeps the order. */
export interface Mapper {
  /** How many batches may be under way at once. */
  readonly width: number;
  map(documents: readonly NumberedDocument[]): Promise<BatchResult>;
  /** The language gate and the signature only, for records that a resumed run has written before. */
  replay(documents: readonly NumberedDocument[]): Promise<BatchResult>;
  close(): Promise<void>;
}

export interface MapperOptions extends MapOptions {
  readonly threads: number;
  /** Module whose `createExtractor()` makes the extractor. */
  readonly extractorModule: string;
  /** Characters to map before workers start; tests set it to 0. */
  readonly alone?: number;
}

/** The extractor of a module, made once. */
export async function loadExtractor(extractorModule: string): Promise<Extractor> {
  const { createExtractor } = (await import(extractorModule)) as { createExtractor(): Extractor };
  return createExtractor();
}

/** Starts on the calling thread and brings in workers once there is enough to do for them. */
export function createMapper(options: MapperOptions): Mapper {
  const { threads, extractorModule, alone = ALONE } = options;
  const mapOptions: MapOptions = {
    withText: options.withText,
    languageGate: options.languageGate,
    duplicates: options.duplicates,
  };
  let extractor: Promise<Extractor> | undefined;
  let pool: Promise<WorkerPool<readonly NumberedDocument[], BatchResult>> | undefined;
  let mapped = 0;

  const startPool = async () => {
    const { startPool: start } = await import("../adapters/worker-pool.js");
    const data: WorkerData = { extractorModule, options: mapOptions };
    return start<readonly NumberedDocument[], BatchResult>(new URL("./worker.js", import.meta.url), threads, data);
  };

  return {
    width: threads === 1 ? 1 : threads * 2,
    map: async (documents) => {
      if (threads > 1 && mapped >= alone) {
        pool ??= startPool();
        return (await pool).run(documents);
      }
      for (const { text } of documents) mapped += text.length;
      extractor ??= loadExtractor(extractorModule);
      return mapBatch(documents, await extractor, mapOptions);
    },
    replay: (documents) => mapBatch(documents, null, mapOptions),
    close: async () => {
      if (pool !== undefined) await (await pool).close();
    },
  };
}
