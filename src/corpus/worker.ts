import { moving, poolData } from "../adapters/worker-pool.js";
import type { ExtractorSource } from "./extractor-source.js";
import { type BatchResult, type Extractor, type MapOptions, mapBatch, type NumberedDocument } from "./map-batch.js";
import { loadExtractor } from "./mapper.js";

/** What each thread is started with. */
export interface WorkerData {
  readonly extractor: ExtractorSource;
  /** What the extractor's module shares between threads. */
  readonly given: unknown;
  readonly options: MapOptions;
}

/** Made at the first batch and not at load: a failure then belongs to a batch and is told as such. */
let extractor: Promise<Extractor> | undefined;

/** Runs in a worker thread: one batch of documents. */
export default async function work(documents: readonly NumberedDocument[]): Promise<BatchResult> {
  const data = poolData() as WorkerData;
  extractor ??= loadExtractor(data.extractor, data.given);
  const result = await mapBatch(documents, await extractor, data.options);
  return moving(result, result.bytes);
}
