import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";

/** The browser that the pages are tried in; undefined where the machine has none. */
export const CHROMIUM: string | undefined = [process.env.CHROMIUM, "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

if (CHROMIUM === undefined) {
  process.stderr.write(
    "No Chromium at /usr/bin/chromium nor in CHROMIUM: the tests of pages in a browser are skipped.\n",
  );
}

/** A page with all that went wrong in it and all that it asked the network for. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
  readonly requests: string[];
}

let browser: Browser | undefined;

export async function watchedPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  browser ??= await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  // What a busy machine takes long for is not wrong.
  page.setDefaultTimeout(120_000);
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && !url.startsWith("blob:")) requests.push(url);
  });
  return { page, faults, requests };
}

/** A folder for pages, and the closing of the browser, at the end of a test file. */
export function pageFolder(): (name: string, html: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "hadath-page-"));
  afterAll(async () => {
    await browser?.close();
    browser = undefined;
    rmSync(folder, { recursive: true, force: true });
  });
  return (name, html) => {
    const path = join(folder, name);
    writeFileSync(path, html);
    return pathToFileURL(path).href;
  };
}
