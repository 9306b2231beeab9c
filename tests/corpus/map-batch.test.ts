import { describe, expect, it } from "vitest";
import { mapBatch } from "../../src/corpus/map-batch.js";
import { createExtractor } from "./fake-extractor.mjs";

const OPTIONS = { withText: false, languageGate: false, duplicates: false };
const documents = ["وقع هجوم", "تعطل", "انتهى الاجتماع"].map((text, at) => ({ id: `d${at}`, text }));

describe("a batch", () => {
  it("loses only the document that the extractor fails at, where it takes them all at once too", async () => {
    const single = createExtractor();
    const together = {
      ...single,
      extractAll: (inputs: Parameters<typeof single.extract>[0][]) => inputs.map((input) => single.extract(input)),
    };
    for (const extractor of [single, together]) {
      const { bytes, results } = await mapBatch(documents, extractor, OPTIONS);
      expect(results.map(({ problem }) => problem?.code ?? null)).toEqual([null, "corpus/extractor-failed", null]);
      const ids = new TextDecoder().decode(bytes).trim().split("\n");
      expect(ids.map((line) => JSON.parse(line).id)).toEqual(["d0", "d2"]);
      expect(results.map(({ size }) => size > 0)).toEqual([true, false, true]);
    }
  });
});
