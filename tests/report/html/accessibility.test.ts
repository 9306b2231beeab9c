import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
// The pages as they are built: their scripts are bundled beside these modules.
import { htmlReport } from "../../../dist/report/html/html-report.js";
import { type Playground, startPlayground } from "../../../dist/report/html/playground/server.js";
import { createExtractor } from "../../../src/pipeline/index.js";
import { CHROMIUM, pageFolder, watchedPage } from "./report-page.js";
import { syntheticCorpus } from "./synthetic-corpus.js";

/** Axe, which knows the rules of WCAG and of good practice, and is not ours. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

const write = pageFolder();
const OPTIONS = { title: "أحداث مخترعة", language: "ar", texts: true } as const;
let address: string;
let emptyAddress: string;
let playground: Playground;

beforeAll(async () => {
  const { documents, timeline } = syntheticCorpus(120);
  address = write("report.html", htmlReport(documents, timeline, OPTIONS));
  emptyAddress = write("empty.html", htmlReport([], [], OPTIONS));
  playground = await startPlayground({ extractor: createExtractor(), port: 0, language: "ar" });
});
afterAll(() => playground.close());

async function opened(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  // The page lets no script run but its own; what reads it from outside may.
  const { page } = await watchedPage({ ...options, bypassCSP: true, reducedMotion: "reduce" });
  await page.goto(url);
  await page.waitForSelector("h1");
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** What axe finds wrong, each with the first words of the elements. */
async function faultsIn(page: Page): Promise<string[]> {
  await page.waitForTimeout(300);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (rules) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(rules),
    RULES as object,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} ${target}: ${html.slice(0, 140)}`),
  );
}

describe.skipIf(CHROMIUM === undefined)("axe finds nothing wrong", { timeout: 300_000 }, () => {
  it.each([
    ["ar", "light"],
    ["en", "dark"],
  ] as const)("in the report (%s, %s), its menus, an event and an article", async (language, colorScheme) => {
    const page = await opened(address, { colorScheme });
    if (language === "en") await page.click("text=English");
    expect(await faultsIn(page)).toEqual([]);
    await page.click(".menu__button >> nth=0");
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.click(".tolls summary");
    await page.click(".virtual .row__button >> nth=0");
    expect(await faultsIn(page)).toEqual([]);
    await page.click(".telling .link");
    await page.click(".article__text .m--names >> nth=0");
    expect(await faultsIn(page)).toEqual([]);
    await page.context().close();
  });

  it("in the report on a phone", async () => {
    const page = await opened(address, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    expect(await faultsIn(page)).toEqual([]);
    await page.tap(".filters__open");
    expect(await faultsIn(page)).toEqual([]);
    await page.context().close();
  });

  it("in a report of nothing", async () => {
    const page = await opened(emptyAddress);
    expect(await faultsIn(page)).toEqual([]);
    await page.context().close();
  });

  it("in the playground, before and after it has read", async () => {
    const page = await opened(playground.url);
    expect(await faultsIn(page)).toEqual([]);
    await page.fill("#text", "أعلنت السلطات مقتل 3 جنود في انفجار سيارة مفخخة في الموصل الخميس.");
    await page.fill("#published", "2024-08-16");
    await page.click(".ask__read");
    await page.waitForSelector(".article__text");
    await page.click(".article__text .m--casualties");
    expect(await faultsIn(page)).toEqual([]);
    await page.context().close();
  });
});
