import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/pipeline/index.js";
import { loadExporter } from "../../../src/report/export/index.js";
import { articles } from "../../sample/articles.js";
import { CHROMIUM, pageFolder, watchedPage } from "../html/report-page.js";

const DIST = join(dirname(createRequire(import.meta.url).resolve("@knight-lab/timelinejs/package.json")), "dist");
const write = pageFolder();

describe.skipIf(CHROMIUM === undefined)("TimelineJS itself", () => {
  it("draws a slide for each event, its Arabic from the right, and runs nothing that a text holds", async () => {
    const { extract } = createExtractor();
    const hostile = {
      id: "x",
      date: "2025-01-16",
      text: "قُتل 7 جنود <img src=x onerror=document.title=9> في هجوم على ثكنة في الرطبة الأربعاء.",
    };
    const exporter = await loadExporter("timelinejs");
    if (exporter.kind === "folder") throw new Error("not a stream");
    const writer = exporter.open();
    const slides = [...articles.slice(0, 12), hostile].map((article) =>
      writer.document({
        ...extract({ id: article.id, text: article.text, published: article.date }),
        text: article.text,
      }),
    );
    const json = [writer.head(), ...slides, writer.tail()].join("");
    const wanted = JSON.parse(json).events.length;
    expect(wanted).toBeGreaterThan(15);
    const at = (path: string): string => pathToFileURL(join(DIST, path)).href;
    const url = write(
      "timeline.html",
      `<!doctype html><html><head><meta charset="utf-8"><link rel="stylesheet" href="${at("css/timeline.css")}">
      <script src="${at("js/timeline.js")}"></script></head><body><div id="t" style="height:600px"></div></body></html>`,
    );
    const { page, faults } = await watchedPage();
    await page.goto(url);
    await page.evaluate((data) => {
      const { TL } = window as unknown as {
        TL: { Timeline: new (id: string, data: object, options: object) => object };
      };
      new TL.Timeline("t", JSON.parse(data), { font: null, hash_bookmark: false });
    }, json);
    await page.waitForSelector(".tl-slide");
    expect(await page.locator(".tl-slide").count()).toBe(wanted);
    expect(await page.locator(".tl-timemarker").count()).toBe(wanted);
    expect(await page.locator(".tl-message-error, .tl-error").count()).toBe(0);
    const directions = await page.evaluate(() =>
      [...document.querySelectorAll(".tl-text-content p[lang=ar]")].map((one) => getComputedStyle(one).direction),
    );
    expect(new Set(directions)).toEqual(new Set(["rtl"]));
    expect(await page.locator(".tl-slide img[src=x]").count()).toBe(0);
    expect(await page.title()).not.toBe("9");
    expect(faults.filter((fault) => !/file:|ERR_FAILED|Failed to load/.test(fault))).toEqual([]);
    await page.context().close();
  });
});
