import type { NumberedDocument } from "./map-batch.js";
import type { ReaderItem } from "./record.js";
import type { Selector, Step } from "./select.js";

/**
 * Big enough that handing a batch to a thread costs little beside the work, small enough that memory stays flat: what an
 * extractor notes of a text takes a hundred times its room until the batch is done.
 */
const BATCH_CHARACTERS = 32 * 1024;
const BATCH_STEPS = 512;

/** Steps that are mapped together. Where batches end depends on the records only, never on timing. */
export interface Batch {
  readonly steps: readonly Step[];
  readonly documents: readonly NumberedDocument[];
  /** UTF-8 bytes of the texts. */
  readonly bytes: number;
}

/** Gathers the steps of a run into batches, in order. */
export async function* batches(items: AsyncIterable<readonly ReaderItem[]>, selector: Selector): AsyncGenerator<Batch> {
  let steps: Step[] = [];
  let documents: NumberedDocument[] = [];
  let characters = 0;
  let bytes = 0;
  for await (const handful of items) {
    for (const item of handful) {
      if (selector.full) break;
      for (const step of selector.steps(item)) {
        steps.push(step);
        if (step.kind !== "document") continue;
        documents.push(step.document);
        characters += step.document.text.length;
        bytes += Buffer.byteLength(step.document.text);
      }
      if (characters >= BATCH_CHARACTERS || steps.length >= BATCH_STEPS) {
        yield { steps, documents, bytes };
        steps = [];
        documents = [];
        characters = 0;
        bytes = 0;
      }
    }
    if (selector.full) break;
  }
  if (steps.length > 0) yield { steps, documents, bytes };
}
