import { movable, poolData } from "../adapters/worker-pool.js";
import { type BatchResult, type Extractor, type MapOptions, mapBatch, type NumberedDocument } from "./map-batch.js";

/** What each thread is started with. */
export interface WorkerData {
  /** Module whose `createExtractor()` makes the extractor. */
  readonly extractorModule: string;
  readonly options: MapOptions;
}

const data = poolData() as WorkerData;
const { createExtractor } = (await import(data.extractorModule)) as { createExtractor(): Extractor };
const extractor = createExtractor();

/** Runs in a worker thread: one batch of documents. */
export default async function work(documents: readonly NumberedDocument[]): Promise<BatchResult> {
  const { bytes, results } = await mapBatch(documents, extractor, data.options);
  return { bytes: movable(bytes), results };
}
