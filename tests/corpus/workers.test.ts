import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
// As they are built: a worker thread loads a module of its own.
import { createMapper, standardExtractor } from "../../dist/corpus/index.js";
import { corpus } from "../cli/hadath.js";
import { runFiles } from "./corpus-run.js";

const folder = mkdtempSync(join(tmpdir(), "hadath-workers-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("worker threads give the bytes that one thread gives, in the order of the input", async () => {
  // Some batches more than threads, so that one can overtake another.
  const news = corpus(join(folder, "news.jsonl"), 2000);
  const run = (threads: number) =>
    runFiles([news], {
      mapper: createMapper({
        threads,
        extractor: standardExtractor(),
        withText: false,
        languageGate: true,
        duplicates: true,
        alone: 0,
      }),
    });
  const [one, two] = [await run(1), await run(2)];
  expect(one.lines.map(({ id }) => id)).toEqual(Array.from({ length: 2000 }, (_, n) => `d${n}`));
  expect(two.output === one.output).toBe(true);
  expect(two.counts).toEqual(one.counts);
}, 180_000);

it("worker threads are given what the extractor's module shares", async () => {
  const news = corpus(join(folder, "shared.jsonl"), 2000);
  const mapper = createMapper({
    threads: 2,
    extractor: { module: new URL("./sharing-extractor.mjs", import.meta.url).href },
    withText: false,
    languageGate: false,
    duplicates: false,
    alone: 0,
  });
  const { lines } = await runFiles([news], { mapper });
  const given = new Set(
    lines.flatMap(({ events }) => events as unknown as { given: number }[]).map((event) => event.given),
  );
  expect(given).toContain(7);
}, 180_000);
