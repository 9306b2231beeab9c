import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
// The page as it is built: its script is bundled beside this module.
import { htmlReport } from "../../../dist/report/html/html-report.js";
import { CHROMIUM, pageFolder, watchedPage } from "./report-page.js";
import { syntheticCorpus } from "./synthetic-corpus.js";

const write = pageFolder();
let address: string;

beforeAll(() => {
  const { documents, timeline } = syntheticCorpus(120);
  address = write("report.html", htmlReport(documents, timeline, { title: "أحداث", language: "ar", texts: true }));
});

async function opened(): Promise<Page> {
  const { page } = await watchedPage();
  await page.goto(address);
  await page.waitForSelector(".masthead");
  await page.evaluate(() => document.fonts.ready);
  return page;
}

interface Stop {
  readonly part: string;
  readonly words: string;
  /** Whether a reader sees where the focus is. */
  readonly seen: boolean;
}

/** Where the focus is. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const part = focused.closest("header, main > section, .filters, .drawer")?.className ?? focused.className;
    return {
      part: part.split(" ")[0],
      words: (focused.getAttribute("aria-label") ?? focused.textContent ?? "").trim().slice(0, 40),
      seen: inSight && outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0,
    };
  });

describe.skipIf(CHROMIUM === undefined)("with the keyboard alone", { timeout: 300_000 }, () => {
  it("Tab walks through all parts in the order of the page, and every stop is seen", async () => {
    const page = await opened();
    const stops: Stop[] = [];
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press("Tab");
      const at = await stop(page);
      if (at === null) break;
      stops.push(at);
    }
    expect(stops[0].words).toBe("إلى قائمة الأحداث");
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    const parts = stops.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1]);
    expect(parts).toEqual([
      "skip",
      "masthead",
      "filters",
      "highlights",
      "timeline",
      "tolls",
      "map",
      "actors",
      "listing",
    ]);
    await page.context().close();
  });

  it("an event that stands out opens, its figures are reached, and Escape goes back to where it was", async () => {
    const page = await opened();
    await page.focus(".highlight >> nth=1");
    const before = await stop(page);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".drawer .entry");
    expect((await stop(page))?.part).toBe("drawer");
    await page.keyboard.press("Tab");
    expect((await stop(page))?.part).toBe("drawer");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".drawer", { state: "hidden" });
    expect(await stop(page)).toEqual(before);
    await page.context().close();
  });

  it("the skip link leads to the list, whose arrow keys walk through it", async () => {
    const page = await opened();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    for (
      let presses = 0;
      presses < 12 && !(await page.evaluate(() => document.activeElement?.closest(".row")));
      presses++
    )
      await page.keyboard.press("Tab");
    const first = await stop(page);
    await page.keyboard.press("ArrowDown");
    expect(await stop(page)).not.toEqual(first);
    await page.keyboard.press("ArrowUp");
    expect(await stop(page)).toEqual(first);
    await page.context().close();
  });
});
