import { movable, poolData } from "../adapters/worker-pool.js";
import { type BatchResult, type MapOptions, mapBatch, type NumberedDocument } from "./map-batch.js";
import { type ExtractorSource, loadExtractor } from "./mapper.js";

/** What each thread is started with. */
export interface WorkerData {
  readonly extractor: ExtractorSource;
  readonly options: MapOptions;
}

const data = poolData() as WorkerData;
const extractor = await loadExtractor(data.extractor);

/** Runs in a worker thread: one batch of documents. */
export default async function work(documents: readonly NumberedDocument[]): Promise<BatchResult> {
  const { bytes, results } = await mapBatch(documents, extractor, data.options);
  return { bytes: movable(bytes), results };
}
