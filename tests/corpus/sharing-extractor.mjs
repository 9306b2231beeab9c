import { createExtractor as createFake } from "./fake-extractor.mjs";

/** What the calling thread shares with the others. */
export const shared = () => new Uint8Array(new SharedArrayBuffer(1)).fill(7);

/** An extractor that tells what it was given. */
export function createExtractor(_settings, given) {
  const { extract } = createFake();
  return { extract: (input) => ({ ...extract(input), events: [{ given: given?.[0] ?? 0 }] }) };
}
