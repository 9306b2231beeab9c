import { afterAll, beforeAll, describe, expect, it } from "vitest";
// The page as it is built: its script is bundled beside this module.
import { htmlReport } from "../../../dist/report/html/html-report.js";
import { CHROMIUM, pageFolder, type WatchedPage, watchedPage } from "./report-page.js";
import { syntheticCorpus } from "./synthetic-corpus.js";

const write = pageFolder();
const OPTIONS = { title: "أحداث مخترعة", language: "ar", texts: true } as const;
const MANY = 5000;
const FEW = 400;

/** A page does not stutter where what it draws does not grow with what it holds. The clock of a test machine says little. */
describe.skipIf(CHROMIUM === undefined)("a report of 5,000 events", { timeout: 300_000 }, () => {
  let many: WatchedPage;
  let elementsOfFew: number;
  const elements = ({ page }: WatchedPage): Promise<number> =>
    page.evaluate(() => document.querySelectorAll("#page *").length);
  const settled = ({ page }: WatchedPage): Promise<void> =>
    page.evaluate(
      () =>
        new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200)))),
    );
  const opened = async (events: number): Promise<WatchedPage> => {
    const { documents, timeline } = syntheticCorpus(events);
    const watched = await watchedPage();
    await watched.page.goto(write(`${events}.html`, htmlReport(documents, timeline, OPTIONS)));
    await watched.page.waitForSelector(".virtual .row");
    await settled(watched);
    return watched;
  };

  beforeAll(async () => {
    const few = await opened(FEW);
    elementsOfFew = await elements(few);
    await few.page.context().close();
    many = await opened(MANY);
  });
  afterAll(() => many.page.context().close());

  it("holds hardly more elements than one of 400", async () => {
    expect(await many.page.textContent(".filters__result")).toContain("5,000");
    expect(await elements(many)).toBeLessThan(elementsOfFew * 1.6);
  });

  it("draws the rows in sight alone, wherever it is scrolled to", async () => {
    const { page } = many;
    for (const share of [0.25, 0.5, 1]) {
      await page.evaluate((part) => {
        const list = document.querySelector(".virtual")!;
        list.scrollTop = list.scrollHeight * part;
      }, share);
      await settled(many);
      const rows = page.locator(".virtual .row");
      expect(await rows.count()).toBeGreaterThan(3);
      expect(await rows.count()).toBeLessThan(40);
    }
  });

  it("draws once for many moves within a frame", async () => {
    const { page } = many;
    await page.focus(".timeline__field");
    const drawn = await page.evaluate(async () => {
      let clears = 0;
      const canvas = document.querySelector<HTMLCanvasElement>(".timeline__canvas")!;
      // Setting the width of a canvas empties it, which is how each drawing begins.
      const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "width")!;
      Object.defineProperty(canvas, "width", {
        get: () => width.get!.call(canvas),
        set: (value: number) => {
          clears++;
          width.set!.call(canvas, value);
        },
      });
      const field = document.querySelector(".timeline__field")!;
      for (let press = 0; press < 30; press++)
        field.dispatchEvent(new KeyboardEvent("keydown", { key: "+", bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return clears;
    });
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(4);
    expect(many.faults).toEqual([]);
  });
});
