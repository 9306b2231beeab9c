import { setFlagsFromString } from "node:v8";

/** The heap of a thread may grow by so much, in per cent, before it is cleaned again; left alone, it doubles and more. */
const GROWTH = 30;

/**
 * Cleans the heaps of all threads earlier than Node would. A run over an archive makes much that is soon of no use beside
 * a lexicon that stays: a third less memory for a few per cent of time.
 */
export function keepHeapsTight(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
