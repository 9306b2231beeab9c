import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/pipeline/index.js";

const FOLDER = new URL("../../fixtures/stories/", import.meta.url);
const extractor = createExtractor();

describe("documents extracted together", () => {
  it("come out as each does by itself, in their order", () => {
    const inputs = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".gold.json"))
      .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")))
      .map(({ id, text, dct }) => ({ id, text, published: dct }));
    // More than go through a layer at a time, with one that has a fault of its own.
    const many = [...inputs, { id: "undated", text: inputs[0].text, published: "2024-02-30" }, ...inputs, ...inputs];
    const together = extractor.extractAll(many);
    expect(together).toHaveLength(many.length);
    expect(together).toEqual(many.map((input) => extractor.extract(input)));
  });

  it("may be none", () => {
    expect(extractor.extractAll([])).toEqual([]);
  });
});
