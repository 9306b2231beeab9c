import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
// The page as it is built: its script is bundled beside this module.
import { htmlReport } from "../../../dist/report/html/html-report.js";
import type { ExtractedDocument } from "../../../src/model/document.js";
import type { Toll } from "../../../src/model/timeline.js";
import { contrastFaults } from "./contrast.js";
import { CHROMIUM, pageFolder, type WatchedPage, watchedPage } from "./report-page.js";
import { syntheticCorpus } from "./synthetic-corpus.js";

const write = pageFolder();
const OPTIONS = { title: "أحداث مخترعة", language: "ar", texts: true } as const;
const EVENTS = 420;

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

/** A corpus in which every text of a document that a page shows is markup, and its address a script. */
function hostile(): string {
  const { documents, timeline } = syntheticCorpus(3);
  const addresses = [
    "javascript:document.title=3",
    "data:text/html,<script>1</script>",
    " java\nscript:document.title=4",
  ];
  const bad = documents.map(
    (document, index): ExtractedDocument => ({
      ...document,
      title: HOSTILE,
      source: HOSTILE,
      url: addresses[index % addresses.length],
      names: document.names.map((name) => ({ ...name, arabic: HOSTILE, norm: name.norm })),
    }),
  );
  const entries = timeline.map((entry) => ({ ...entry, place: HOSTILE, merged: [HOSTILE] }));
  return htmlReport(bad, entries, { ...OPTIONS, title: HOSTILE });
}

let address: string;
let hostileAddress: string;
let emptyAddress: string;
let bigAddress: string;
let watched: WatchedPage;

async function opened(url = address, options: Parameters<typeof watchedPage>[0] = {}): Promise<Page> {
  watched = await watchedPage(options);
  await watched.page.goto(url);
  await watched.page.waitForSelector(".masthead");
  await watched.page.evaluate(() => document.fonts.ready);
  return watched.page;
}

const shown = async (page: Page): Promise<number> =>
  Number((await page.textContent(".filters__result"))?.replaceAll(",", "").match(/\d+/)?.[0]);

/** Waits until the page has drawn what was asked of it. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200)))),
  );

beforeAll(() => {
  const { documents, timeline } = syntheticCorpus(EVENTS);
  address = write("report.html", htmlReport(documents, timeline, OPTIONS));
  hostileAddress = write("hostile.html", hostile());
  const many = (toll: Toll): Toll => ({
    ...toll,
    low: toll.low * 9973,
    high: toll.low * 19_997,
    latest: toll.low * 9973,
  });
  const big = timeline.map((entry) => ({ ...entry, tolls: entry.tolls.map(many) }));
  bigAddress = write("big.html", htmlReport(documents, big, { ...OPTIONS, title: "عنوان طويل جدا ".repeat(12) }));
  emptyAddress = write("empty.html", htmlReport([], [], OPTIONS));
});

describe.skipIf(CHROMIUM === undefined)("the page of a report", () => {
  afterEach(async () => {
    const { page, faults, requests } = watched;
    // Every test also holds the page to this: no complaint, and nothing asked of anybody but the file itself.
    expect([faults, requests.filter((url) => url !== page.url().split("#")[0])]).toEqual([[], []]);
    await page.context().close();
  });

  it("joins Arabic letters, in its own font", async () => {
    const page = await opened();
    const widths = await page.evaluate(() => {
      const width = (text: string): number => {
        const probe = document.createElement("span");
        probe.textContent = text;
        document.querySelector("h1")?.append(probe);
        return probe.getBoundingClientRect().width;
      };
      return {
        joined: width("الجيش"),
        apart: width([..."الجيش"].join("\u200c")),
        font: document.fonts.check('16px "Noto Naskh Arabic"', "ج"),
      };
    });
    expect(widths.font).toBe(true);
    expect(widths.joined).toBeLessThan(widths.apart * 0.92);
  });

  it("joins them across the edge of a mark", async () => {
    const page = await opened();
    const [whole, cut] = await page.evaluate(() =>
      [["الجيش"], ["الج", "يش"]].map((parts) => {
        const line = document.createElement("span");
        for (const part of parts) {
          const mark = document.createElement("mark");
          mark.className = "m m--names";
          mark.textContent = part;
          line.append(mark);
        }
        document.querySelector("h1")?.append(line);
        return line.getBoundingClientRect().width;
      }),
    );
    expect(Math.abs(whole - cut)).toBeLessThan(1);
  });

  it("opens in Arabic from the right and turns to English", async () => {
    const page = await opened();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      "ar",
      "rtl",
    ]);
    await page.click("text=English");
    await settled(page);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      "en",
      "ltr",
    ]);
    expect(await page.textContent("#timeline")).toBe("Timeline");
    const untranslated = await page.evaluate(() =>
      [...document.querySelectorAll("h2, h3, .lead, button.level, .legend li")]
        .filter((one) => /[\u0620-\u064a]/.test(one.textContent ?? ""))
        .map((one) => one.textContent),
    );
    expect(untranslated).toEqual([]);
  });

  it("shows all events and draws only the rows in sight", async () => {
    const page = await opened();
    expect(await shown(page)).toBe(EVENTS);
    const rows = page.locator(".virtual .row");
    expect(await rows.count()).toBeLessThan(40);
    const last = await page.evaluate(() => {
      const list = document.querySelector(".virtual");
      if (list !== null) list.scrollTop = list.scrollHeight;
      return new Promise<string | null>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done(document.querySelector(".virtual .row:last-child")?.textContent ?? null)),
        ),
      );
    });
    expect(last).toContain("بلا تاريخ");
  });

  it("filters by a type that is chosen with the keyboard alone, and tells it", async () => {
    const page = await opened();
    await page.focus(".menu__button >> nth=0");
    await page.keyboard.press("Enter");
    await page.keyboard.type("قصف");
    await page.keyboard.press("ArrowDown");
    const expected = Number(await page.textContent(".menu__panel:not([hidden]) .menu__count"));
    await page.keyboard.press("Space");
    await settled(page);
    expect(await shown(page)).toBe(expected);
    expect(expected).toBeGreaterThan(0);
    expect(expected).toBeLessThan(EVENTS);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("menu__button");
    const tags = await page.locator(".virtual .row .tag:first-child").allTextContents();
    expect(new Set(tags)).toEqual(new Set(["قصف"]));
    await page.click(".chip");
    await settled(page);
    expect(await shown(page)).toBe(EVENTS);
  });

  it("filters by place, actor, status, pair and words, each alone and all together", async () => {
    const page = await opened();
    const counts: number[] = [];
    for (const step of [
      () => page.click(".map .ranking__name >> nth=0"),
      () => page.click(".actors .ranking__name >> nth=0"),
      () => page.fill(".filters__search", "الجيش"),
    ]) {
      await step();
      await page.waitForTimeout(250);
      await settled(page);
      counts.push(await shown(page));
    }
    expect(counts[0]).toBeLessThan(EVENTS);
    expect(counts[1]).toBeLessThan(counts[0]);
    expect(counts[2]).toBeLessThanOrEqual(counts[1]);
    expect(counts[2]).toBeGreaterThan(0);
    await page.click(".filters__clear");
    await settled(page);
    expect(await shown(page)).toBe(EVENTS);
    const cell = page.locator(".matrix__cell").first();
    const number = Number(await cell.textContent());
    await cell.click();
    await settled(page);
    expect(await shown(page)).toBe(number);
  });

  it("takes the search for words whatever their hamza and vowel marks", async () => {
    const page = await opened();
    await page.fill(".filters__search", "إتّحاد النَقابات");
    await page.waitForTimeout(250);
    await settled(page);
    expect(await shown(page)).toBeGreaterThan(0);
  });

  it("zooms and moves its timeline by keyboard, and the rest of the page follows", async () => {
    const page = await opened();
    await page.focus(".timeline__field");
    for (let press = 0; press < 4; press++) await page.keyboard.press("+");
    await settled(page);
    const zoomed = await shown(page);
    expect(zoomed).toBeLessThan(EVENTS);
    const before = await page.textContent(".timeline__seen");
    await page.keyboard.press("ArrowLeft");
    await settled(page);
    expect(await page.textContent(".timeline__seen")).not.toBe(before);
    await page.keyboard.press("Shift+ArrowLeft");
    await settled(page);
    expect(await page.isVisible(".drawer .entry")).toBe(true);
    await page.keyboard.press("Escape");
    await page.focus(".timeline__field");
    await page.keyboard.press("Home");
    await settled(page);
    expect(await shown(page)).toBe(EVENTS);
  });

  it("goes from decades to hours", async () => {
    const page = await opened();
    for (const level of ["سنة", "شهر", "أسبوع", "يوم", "ساعات"]) {
      await page.click(`.timeline .level:text-is("${level}")`);
      await settled(page);
      expect(await page.getAttribute(`.timeline .level:text-is("${level}")`, "aria-pressed")).toBe("true");
      expect(await shown(page)).toBeGreaterThan(0);
    }
  });

  it("opens an event from the list, its article from the event, and the reading of a word from the article", async () => {
    const page = await opened();
    await page.focus(".virtual .row__button >> nth=0");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator(".drawer blockquote .m--events").count()).toBeGreaterThan(0);
    await page.click(".telling .link");
    await settled(page);
    expect(await page.locator(".article__text .m").count()).toBeGreaterThan(2);
    await page.focus(".article__text .m--names >> nth=0");
    await page.keyboard.press("Enter");
    expect(await page.textContent(".card--names .card__rule")).toContain("names/body");
    await page.uncheck(".layer input >> nth=0");
    expect(await page.locator(".article__text .m--names").count()).toBe(0);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.isVisible(".drawer")).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("row__button");
  });

  it("walks from event to event", async () => {
    const page = await opened();
    await page.click(".virtual .row__button >> nth=0");
    await settled(page);
    const first = await page.textContent(".drawer .telling blockquote");
    await page.click('.drawer .link:text-is("التالي")');
    await settled(page);
    expect(await page.textContent(".drawer .telling blockquote")).not.toBe(first);
  });

  it.each(["ar", "en"])("has no sideways scroll at the width of a phone (%s)", async (language) => {
    const page = await opened(address, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    if (language === "en") await page.click("text=English");
    await settled(page);
    const widths = (): Promise<number[]> =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollWidth]);
    expect(await widths()).toEqual([360, 360]);
    await page.tap(".filters__open");
    await page.tap(".menu__button >> nth=2");
    expect(await widths()).toEqual([360, 360]);
    await page.keyboard.press("Escape");
    await page.locator(".virtual .row__button >> nth=0").tap();
    await settled(page);
    expect(await widths()).toEqual([360, 360]);
  });

  it("has none with a long title and millions of victims either", async () => {
    const page = await opened(bigAddress, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main *, .masthead *")]
        .filter((one) => one.closest(".leaflet-container, svg, .virtual, .visually-hidden, .matrix__scroll") === null)
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return width > 0 && (left < -1 || right > 361);
        })
        .map((one) => `${one.className} ${one.textContent?.slice(0, 30)}`),
    );
    expect(beyond).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has enough contrast in its %s colours", async (colorScheme) => {
    const page = await opened(address, { colorScheme });
    expect(await page.evaluate(contrastFaults)).toEqual([]);
    await page.click(".virtual .row__button >> nth=0");
    await settled(page);
    expect(await page.evaluate(contrastFaults)).toEqual([]);
    await page.click(".telling .link");
    await settled(page);
    expect(await page.evaluate(contrastFaults)).toEqual([]);
  });

  it("names every control", async () => {
    const page = await opened();
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, input, select, [tabindex='0'], [role='img']")]
        .filter((one) => one.closest(".leaflet-container") === null || one.classList.contains("leaflet-container"))
        .filter((one) => {
          const label = one.getAttribute("aria-label") ?? one.getAttribute("aria-labelledby") ?? one.textContent ?? "";
          return label.trim() === "" && (one as HTMLInputElement).labels?.length !== 1;
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(nameless).toEqual([]);
  });

  it("shows hostile words as words and follows no address but those of the web", async () => {
    const page = await opened(hostileAddress);
    await page.click(".virtual .row__button >> nth=0");
    await settled(page);
    await page.click(".telling .link");
    await settled(page);
    expect(await page.title()).toBe(HOSTILE);
    expect(await page.textContent("h1")).toBe(HOSTILE);
    expect(await page.textContent(".drawer h2")).toBe(HOSTILE);
    expect(await page.locator("#page img, #page script, #page iframe").count()).toBe(0);
    const addresses = await page.evaluate(() => [...document.links].map(({ href }) => href));
    expect(addresses.filter((href) => !/^file:.*#listing$/.test(href))).toEqual([]);
  });

  it("would stop rather than read markup out of a string", async () => {
    const page = await opened();
    const outcome = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
        return "read";
      } catch {
        return "refused";
      }
    });
    expect(outcome).toBe("refused");
    watched.faults.length = 0;
  });

  it("says so where there is nothing to show", async () => {
    const page = await opened(emptyAddress);
    const words = await page.locator(".empty:visible").allTextContents();
    expect(words).toContain("لا حدث يوافق هذه الشروط.");
    expect(words).toContain("لا حدث مؤرخا بهذه الشروط.");
  });

  it("prints the events that the filters leave, in light colours", async () => {
    const page = await opened(address, { colorScheme: "dark" });
    const paper = await page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      const rows = document.querySelectorAll(".paper .row").length;
      const background = getComputedStyle(document.documentElement).getPropertyValue("--card").trim();
      const width = document.querySelector(".timeline__canvas")?.clientWidth ?? 0;
      window.dispatchEvent(new Event("afterprint"));
      return { rows, background, width, left: document.querySelectorAll(".paper .row").length };
    });
    expect(paper.rows).toBe(400);
    expect(paper.background).toMatch(/^#fff/);
    expect(paper.width).toBeLessThan(704);
    expect(paper.left).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
});
