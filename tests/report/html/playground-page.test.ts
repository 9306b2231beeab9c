import { afterAll, beforeAll, describe, expect, it } from "vitest";
// As it is built: the page's script is bundled beside this module.
import { type Playground, startPlayground } from "../../../dist/report/html/playground/server.js";
import { createExtractor } from "../../../src/pipeline/index.js";
import { contrastFaults } from "./contrast.js";
import { CHROMIUM, pageFolder, watchedPage } from "./report-page.js";

pageFolder();
let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({ extractor: createExtractor(), port: 0, language: "ar" });
});
afterAll(() => playground.close());

describe.skipIf(CHROMIUM === undefined)("the playground", () => {
  it("reads a pasted text, marks its layers and explains what is clicked", async () => {
    const { page, faults, requests } = await watchedPage();
    await page.goto(playground.url);
    await page.fill("#text", "أعلنت السلطات مقتل 3 جنود في انفجار سيارة مفخخة في الموصل الخميس.");
    await page.fill("#published", "2024-08-16");
    await page.click(".ask__read");
    await page.waitForSelector(".article__text");
    await page.click(".article__text .m--casualties");
    expect(await page.textContent(".card--casualties pre")).toContain("killed 3");
    expect(await page.textContent(".happenings .row__date")).toBe("15 أغسطس 2024");
    expect(await page.isVisible(".timeline__canvas")).toBe(true);
    expect(await page.evaluate(contrastFaults)).toEqual([]);
    await page.click("text=English");
    expect(await page.inputValue("#text")).toContain("الموصل");
    expect(await page.textContent(".happenings .row__date")).toBe("15 August 2024");
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(playground.url))).toEqual([]);
  });

  it("takes markup for the words it is", async () => {
    const { page, faults } = await watchedPage({ viewport: { width: 360, height: 740 } });
    const text = "<img src=x onerror=alert(1)> قتل جنديان في بغداد </script><script>document.title=9</script>";
    await page.goto(playground.url);
    await page.fill("#text", text);
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector(".article__text");
    expect(await page.textContent(".article__text")).toBe(text);
    expect(await page.locator("#page img, #page script").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(faults).toEqual([]);
  });

  it("says so where its server has gone", async () => {
    const other = await startPlayground({ extractor: createExtractor(), port: 0, language: "en" });
    const { page } = await watchedPage();
    await page.goto(other.url);
    await other.close();
    await page.click("text=Example");
    await page.waitForSelector("text=The server does not answer");
  });
});
