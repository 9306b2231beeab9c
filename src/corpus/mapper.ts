import { keepHeapsTight } from "../adapters/heap-growth.js";
import type { WorkerPool } from "../adapters/worker-pool.js";
import type { ExtractorSource } from "./extractor-source.js";
import { type BatchResult, type Extractor, type MapOptions, mapBatch, type NumberedDocument } from "./map-batch.js";
import type { WorkerData } from "./worker.js";

/** Characters mapped on the calling thread before workers are worth their start: each loads the lexicon anew. */
const ALONE = 1_500_000;
/** Batches handed to a worker and not back: while it maps one, the next is there. */
const BATCHES_AHEAD = 2;

interface ExtractorModule {
  createExtractor(settings?: unknown, given?: unknown): Extractor;
  shared?(): unknown;
}

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
  readonly extractor: ExtractorSource;
  /** The same extractor for the calling thread, where it is made already. */
  readonly here?: Extractor;
  /** Characters to map before workers start; tests set it to 0. */
  readonly alone?: number;
}

/** Makes the extractor of a module; `given` is what its `shared` gave on another thread. */
export async function loadExtractor({ module, settings }: ExtractorSource, given?: unknown): Promise<Extractor> {
  const { createExtractor } = (await import(module)) as ExtractorModule;
  return createExtractor(settings, given);
}

/**
 * Starts on the calling thread and brings in workers once there is enough to do for them. The calling thread is one of the
 * threads: it has its lexicon already, and one more would be as much memory again. It maps what the workers have no room
 * for.
 */
export function createMapper(options: MapperOptions): Mapper {
  const { threads, extractor: source, alone = ALONE } = options;
  const mapOptions: MapOptions = {
    withText: options.withText,
    languageGate: options.languageGate,
    duplicates: options.duplicates,
  };
  let extractor: Promise<Extractor> | undefined =
    options.here === undefined ? undefined : Promise.resolve(options.here);
  let pool: Promise<WorkerPool<readonly NumberedDocument[], BatchResult>> | undefined;
  keepHeapsTight();
  let mapped = 0;
  let handedOut = 0;
  const workers = threads - 1;

  const startPool = async () => {
    const { startPool: start } = await import("../adapters/worker-pool.js");
    const { shared } = (await import(source.module)) as ExtractorModule;
    const data: WorkerData = { extractor: source, given: shared?.(), options: mapOptions };
    return start<readonly NumberedDocument[], BatchResult>(new URL("./worker.js", import.meta.url), workers, data);
  };

  return {
    width: 1 + workers * BATCHES_AHEAD,
    map: async (documents) => {
      if (mapped >= alone && handedOut < workers * BATCHES_AHEAD) {
        handedOut++;
        pool ??= startPool();
        try {
          return await (await pool).run(documents);
        } finally {
          handedOut--;
        }
      }
      for (const { text } of documents) mapped += text.length;
      extractor ??= loadExtractor(source);
      return mapBatch(documents, await extractor, mapOptions);
    },
    replay: (documents) => mapBatch(documents, null, mapOptions),
    close: async () => {
      if (pool !== undefined) await (await pool).close();
    },
  };
}
