// Writes the first ten articles of the sample corpus in the other formats that people keep news in.
//   node tests/sample/write-formats.mjs [folder]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const SAMPLE = fileURLToPath(new URL("../../fixtures/sample/", import.meta.url));
const folder = process.argv[2] ?? join(SAMPLE, "formats");

const lines = readFileSync(join(SAMPLE, "articles.jsonl"), "utf8").split("\n").slice(0, 10);
const articles = lines.map((line) => JSON.parse(line));

function write(name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** One file an article, in a folder of its day: plain text says nowhere else when it was published. */
function writeTexts() {
  for (const { id, date, title, text } of articles) write(`text/${date}/${id}.txt`, `${title}\n\n${text}\n`);
}

function writeCsv() {
  const cell = (value) => `"${value.replaceAll('"', '""')}"`;
  const columns = ["id", "date", "source", "title", "text", "url"];
  const rows = articles.map((article) => columns.map((column) => cell(article[column])).join(","));
  write("articles.csv", `${[columns.join(","), ...rows].join("\r\n")}\r\n`);
}

function writeGzip() {
  const bytes = gzipSync(`${lines.join("\n")}\n`, { level: 9 });
  // The header names the system that packed it; any system must write the same file.
  bytes[9] = 255;
  write("articles.jsonl.gz", bytes);
}

/** The last of the ten as a saved page: metadata in the head, the outlet's furniture around the report. */
function writePage() {
  const { title, text, date, source, url } = articles[9];
  const paragraphs = text.split("\n").map((line) => `        <p>${line}</p>`);
  write(
    "page.html",
    `<!doctype html>
<html lang="ar" dir="rtl">
<head>
  <meta charset="utf-8">
  <title>${title} | ${source}</title>
  <meta property="og:title" content="${title}">
  <meta property="og:site_name" content="${source}">
  <meta property="og:type" content="article">
  <meta property="article:published_time" content="${date}T19:42:00+03:00">
  <link rel="canonical" href="${url}">
  <style>body { font-family: serif }</style>
  <script>window.page = { section: "العراق" };</script>
</head>
<body>
  <header>
    <a href="/">${source}</a>
    <nav><ul><li><a href="/iraq">العراق</a></li><li><a href="/world">العالم</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
  </header>
  <main>
    <article>
      <h1>${title}</h1>
      <p class="byline">آخر تحديث: 15 يناير 2025 - 19:42</p>
      <figure><img src="market.jpg" alt=""><figcaption>صورة أرشيفية لسوق في مدينة القائم في 3 أيار/مايو 2023</figcaption></figure>
      <div class="body">
${paragraphs.slice(0, 2).join("\n")}
        <aside>اقرأ أيضا: مقتل ثلاثة من حرس الحدود العراقي في كمين غرب الأنبار</aside>
${paragraphs.slice(2).join("\n")}
      </div>
      <p>شارك المقال</p>
    </article>
  </main>
  <footer>
    <h2>الأكثر قراءة</h2>
    <ul><li>غارات جوية على وادي حوران</li><li>أسعار النفط تصعد لليوم الثالث</li></ul>
    <p>جميع الحقوق محفوظة © 2025 ${source}</p>
  </footer>
</body>
</html>
`,
  );
}

rmSync(folder, { recursive: true, force: true });
writeTexts();
writeCsv();
writeGzip();
writePage();
