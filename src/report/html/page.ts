import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fontFaces } from "../../adapters/page-packages.js";
import type { WordLanguage } from "../vocabulary.js";

/** A whole page with all that it needs inside, and the policy that lets it run nothing else. */
export interface Page {
  readonly html: string;
  /** Content-Security-Policy, also for a server to send as a header. */
  readonly policy: string;
}

export interface PageParts {
  /** Script and style sheet of `browser/` that the build bundled. */
  readonly bundle: "report" | "playground";
  readonly language: WordLanguage;
  readonly title: string;
  /** JSON texts by the id under which the script finds them. */
  readonly data: readonly (readonly [id: string, json: string])[];
  /** Whether the script may talk to the server that the page came from. */
  readonly connects: boolean;
}

const NO_SCRIPT = {
  ar: "تحتاج هذه الصفحة إلى JavaScript. كل ما فيها محفوظ في الملف نفسه، ولا تتصل بالشبكة.",
  en: "This page needs JavaScript. All it shows is inside the file; it never uses the network.",
};

const built = (name: string): string => readFileSync(new URL(`browser/${name}`, import.meta.url), "utf8");

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** JSON as the content of a script element: no text in it can end the element or open a comment. */
const inertJson = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\s+/g, " ");

function policyFor(script: string, style: string, connects: boolean): string {
  return [
    "default-src 'none'",
    `script-src ${sha256(script)}`,
    `style-src ${sha256(style)}`,
    "font-src data:",
    "img-src data:",
    ...(connects ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

/** Puts a page together. The same parts give the same bytes. */
export function renderPage({ bundle, language, title, data, connects }: PageParts): Page {
  const script = built(`${bundle}.js`);
  const style = `${fontFaces()}\n${built(`${bundle}.css`)}`;
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) throw new Error(`${bundle}: ends its own element`);
  const policy = policyFor(script, style, connects);
  const blocks = data.map(([id, json]) => `<script type="application/json" id="${id}">${inertJson(json)}</script>`);
  const html = [
    "<!doctype html>",
    `<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<noscript><p>${NO_SCRIPT[language]}</p></noscript>`,
    '<div id="page"></div>',
    ...blocks,
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
  return { html, policy };
}
