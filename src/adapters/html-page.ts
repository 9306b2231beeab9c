import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** What a saved page says about itself and its body as plain text, one line a block. */
export interface HtmlPage {
  readonly title: string | null;
  readonly published: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly text: string;
}

type PageDocument = ReturnType<typeof parseHTML>["document"];
type PageNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
};

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL TIME".split(
    " ",
  ),
);
const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "SVG"]);

/** Text of a tree with a line end where a block begins or ends, runs of blanks closed up as a browser shows them. */
function blockText(root: PageNode): string {
  let out = "";
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) out += (node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " ");
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === "BR") out += "\n";
    const block = BLOCKS.has(name);
    if (block) out += "\n";
    for (const child of node.childNodes) visit(child);
    if (block) out += "\n";
  };
  for (const child of root.childNodes) visit(child);
  return out
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The first non-empty of the page's meta elements of these names. */
function meta(document: PageDocument, names: readonly string[]): string | null {
  for (const name of names) {
    for (const attribute of ["property", "name", "itemprop"]) {
      const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute("content")?.trim();
      if (content) return content;
    }
  }
  return null;
}

/** The news article that the page describes in JSON-LD, wherever it stands in its graph. */
function linkedData(document: PageDocument): { readonly [name: string]: unknown } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const queue: unknown[] = [value];
    for (let step = 0; step < 200 && queue.length > 0; step++) {
      const item = queue.shift();
      if (Array.isArray(item)) queue.push(...item);
      else if (typeof item === "object" && item !== null) {
        if ("datePublished" in item || "articleBody" in item) return item as { [name: string]: unknown };
        if ("@graph" in item) queue.push(item["@graph"]);
        if ("mainEntity" in item) queue.push(item.mainEntity);
      }
    }
  }
  return {};
}

const string = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function publishedOf(document: PageDocument, data: { readonly [name: string]: unknown }): string | null {
  const stated =
    string(data.datePublished) ??
    meta(document, [
      "article:published_time",
      "og:article:published_time",
      "datePublished",
      "date",
      "pubdate",
      "publishdate",
      "publish-date",
      "DC.date.issued",
      "dc.date",
      "dcterms.created",
      "parsely-pub-date",
      "sailthru.date",
    ]);
  if (stated !== null) return stated;
  const time = document.querySelector("time[datetime][itemprop=datePublished], article time[datetime], time[pubdate]");
  return (
    string(time?.getAttribute("datetime")) ?? string(document.querySelector("time[datetime]")?.getAttribute("datetime"))
  );
}

/** Reads a saved page: title, date and outlet from its metadata, body without menus and boxes. */
export function readHtmlPage(html: string): HtmlPage {
  const { document } = parseHTML(
    html.includes("<body") || html.includes("<BODY") ? html : `<html><body>${html}</body></html>`,
  );
  const data = linkedData(document);
  const published = publishedOf(document, data);
  const publisher = data.publisher;
  const site =
    meta(document, ["og:site_name", "application-name"]) ??
    (typeof publisher === "object" && publisher !== null && "name" in publisher ? string(publisher.name) : null);
  const title =
    string(data.headline) ??
    meta(document, ["og:title", "twitter:title"]) ??
    string(document.querySelector("h1")?.textContent?.replace(/\s+/g, " ")) ??
    string(document.querySelector("title")?.textContent?.replace(/\s+/g, " "));
  const url =
    string(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ?? meta(document, ["og:url"]);
  const plain = blockText(document.body as unknown as PageNode);
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 100,
    keepClasses: false,
  }).parse();
  const content = article?.content;
  const body = content
    ? blockText(parseHTML(`<html><body>${content}</body></html>`).document.body as unknown as PageNode)
    : "";
  return {
    title,
    published,
    site,
    url: url ?? null,
    text: body.length >= 80 || plain.length < 80 ? body || plain : plain,
  };
}
