import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, describe, expect, it } from "vitest";
import { runFiles } from "./corpus-run.js";

const folder = mkdtempSync(join(tmpdir(), "hadath-readers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Windows-1256 bytes of the letters that the tests use. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (char) => {
    const byte = table.get(char);
    if (byte === undefined) throw new Error(`${encoding} has no ${char}`);
    return byte;
  });
}

const STORY =
  "أعلنت السلطات المحلية في المدينة مقتل ثلاثة أشخاص وإصابة خمسة آخرين في حريق شب فجر الخميس في سوق شعبية قرب المحطة";
const OTHER =
  "وصل وزير الخارجية إلى العاصمة مساء الأحد لإجراء محادثات تتناول الحدود والمعابر وملف المياه بين البلدين الجارين";

describe("JSONL", () => {
  it("gives one record a line, and says where the broken ones are", async () => {
    const first = JSON.stringify({ id: "a", text: STORY, date: "2024-08-15" });
    const path = file("mixed.jsonl", `${first}\n\n{"id":"b","text":\n[1]\n{"id":"c"}\n{"id":"d","text":"${OTHER}"}`);
    const { lines, issues } = await runFiles([path]);
    expect(lines.map(({ id, dct }) => [id, dct])).toEqual([
      ["a", "2024-08-15"],
      ["d", null],
    ]);
    expect(issues.map(({ code, line, id }) => [code, line, id])).toEqual([
      ["corpus/malformed", 3, null],
      ["corpus/not-an-object", 4, null],
      ["corpus/no-text", 5, "c"],
    ]);
    expect(issues[0].byte).toBe(Buffer.byteLength(first) + 2);
  });

  it("reads a byte order mark and Windows line ends", async () => {
    const path = file("bom.jsonl", `\ufeff{"id":"a","text":"${STORY}"}\r\n{"id":"b","text":"${OTHER}"}\r\n`);
    expect((await runFiles([path])).lines.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("passes over a line that is too long without holding it, and over bytes that are no UTF-8", async () => {
    const long = JSON.stringify({ id: "long", text: "كلمة ".repeat(5000) });
    const bytes = Buffer.concat([
      Buffer.from(`{"id":"a","text":"${STORY}"}\n${long}\n{"id":"bad","text":"`),
      Uint8Array.of(0xc7, 0xe1, 0x20),
      Buffer.from(`"}\n{"id":"b","text":"${OTHER}"}\n`),
    ]);
    const { lines, issues } = await runFiles([file("long.jsonl", bytes)], {
      encoding: "utf-8",
      select: { maxBytes: 4000 },
    });
    expect(lines.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ["corpus/oversize", 2],
      ["corpus/encoding", 3],
    ]);
  });
});

describe("JSON", () => {
  const records = [
    { id: "a", text: STORY },
    { id: "b", text: `${OTHER} "[{` },
  ];
  it.each([
    ["an array", JSON.stringify(records)],
    ["a pretty-printed array", JSON.stringify(records, null, 2)],
    ["a list inside an object", JSON.stringify({ count: 2, articles: records })],
    ["objects one after the other", records.map((record) => JSON.stringify(record, null, 2)).join("\n")],
    ["one object a line", records.map((record) => JSON.stringify(record)).join("\n")],
  ])("reads %s", async (_, content) => {
    const { lines, issues } = await runFiles([file("list.json", content)]);
    expect(lines.map(({ id, text }) => [id, text])).toEqual(records.map(({ id, text }) => [id, text]));
    expect(issues).toEqual([]);
  });

  it("finds the usual fields inside objects, as blogs and news services have them, and says where", async () => {
    const post = {
      uid: 7,
      title: { rendered: "عنوان" },
      content: { rendered: STORY },
      source: { id: null, name: "وكالة" },
    };
    const { lines, issues } = await runFiles([file("posts.json", JSON.stringify([post]))]);
    expect(lines.map(({ id, text, title, source }) => [id, text, title, source])).toEqual([
      ["7", STORY, "عنوان", "وكالة"],
    ]);
    expect(issues[0].message).toContain(
      "id ← uid, text ← content.rendered, title ← title.rendered, source ← source.name",
    );
  });

  it("goes on after a broken element and tells of a file that ends in the middle", async () => {
    const { lines, issues } = await runFiles([
      file("cut.json", `[{"id":"a","text":"${STORY}"}, {"id" "b"}, {"id":"c","text":"${OTHER}"}, {"id":`),
    ]);
    expect(lines.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(issues.map(({ code, record }) => [code, record])).toEqual([
      ["corpus/malformed", 2],
      ["corpus/malformed", 4],
    ]);
  });
});

describe("CSV and TSV", () => {
  it("reads quoted cells with commas and line ends, and reports rows that do not fit the header", async () => {
    const path = file(
      "news.csv",
      `id,title,body,pub_date\r\n1,"عنوان، أول","${STORY}\n\n${OTHER}",15/08/2024\r\n2,ناقص\r\n3,"عنوان","${OTHER}",2024-08-16\r\n`,
    );
    const { lines, issues } = await runFiles([path]);
    expect(lines.map(({ id, dct }) => [id, dct])).toEqual([
      ["1", "2024-08-15"],
      ["3", "2024-08-16"],
    ]);
    expect(lines[0].text).toBe(`${STORY}\n\n${OTHER}`);
    expect(issues.map(({ code, record }) => [code, record])).toEqual([
      ["corpus/fields-guessed", 0],
      ["corpus/cells", 2],
    ]);
    expect(issues[0].message).toContain("text ← body, date ← pub_date");
  });

  it("finds the semicolons of European spreadsheets and the tabs of TSV", async () => {
    expect(
      (await runFiles([file("semi.csv", `id;text\n1;"${STORY}"\n2;${OTHER}\n`)])).lines.map(({ id }) => id),
    ).toEqual(["1", "2"]);
    expect((await runFiles([file("tabs.tsv", `id\ttext\n1\t${STORY}\n`)])).lines[0].text).toBe(STORY);
  });

  it("streams a file of many chunks in order", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `${row},"${STORY} ${row}"`);
    const { lines } = await runFiles([file("many.csv", `id,text\n${rows.join("\n")}\n`)], { duplicates: "flag" });
    expect(lines.map(({ id }) => Number(id))).toEqual(rows.map((_, row) => row));
  });
});

describe("Parquet", () => {
  const columnData = [
    { name: "doc_id", data: ["a", "b"], type: "STRING" as const },
    { name: "content", data: [STORY, OTHER], type: "STRING" as const },
    { name: "published_at", data: [new Date("2024-08-15T10:00:00Z"), null], type: "TIMESTAMP" as const },
  ];
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));

  it("reads rows with their own column names and timestamps", async () => {
    const { lines } = await runFiles([file("news.parquet", bytes)]);
    expect(lines.map(({ id, text, dct }) => [id, text, dct])).toEqual([
      ["a", STORY, "2024-08-15"],
      ["b", OTHER, null],
    ]);
  });

  it("reads it gzipped and from standard input", async () => {
    expect((await runFiles([file("news.parquet.gz", gzipSync(bytes))])).lines).toHaveLength(2);
    expect((await runFiles(["-"], { stdin: bytes })).lines).toHaveLength(2);
  });
});

describe("saved pages", () => {
  const page = (head: string, charset = ""): string =>
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head>${charset}<title>خبر - موقع</title>${head}</head><body>
    <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
    <article><h1>حريق في سوق شعبية</h1><p>${STORY}.</p><p>${OTHER}.</p><p>${STORY}.</p></article>
    <footer>جميع الحقوق محفوظة</footer><script>var x = "<p>لا</p>";</script></body></html>`;

  it.each([
    ["meta", '<meta property="article:published_time" content="2024-08-15T23:30:00+03:00">'],
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2024-08-15","headline":"حريق"}]}</script>',
    ],
  ])("take date and outlet from the page's %s, and the body without the menu", async (_, head) => {
    const { lines } = await runFiles([
      file("page.html", page(`${head}<meta property="og:site_name" content="صحيفة المدينة">`)),
    ]);
    expect(lines[0]).toMatchObject({ id: "page", dct: "2024-08-15", source: "صحيفة المدينة" });
    expect(lines[0].text).toContain(`${STORY}.\n${OTHER}.`);
    expect(lines[0].text).not.toMatch(/رياضة|الحقوق|var x/);
  });

  it("follow the charset that the page declares", async () => {
    const html = page("", '<meta charset="windows-1256">');
    const { lines, issues } = await runFiles([file("old.html", encode(html, "windows-1256"))]);
    expect(lines[0].text).toContain(STORY);
    expect(issues[0]).toMatchObject({ code: "corpus/encoding-guessed" });
  });
});

describe("encodings", () => {
  it.each(["windows-1256", "iso-8859-6"])("finds out %s and says so", async (encoding) => {
    const { lines, issues } = await runFiles([
      file(`${encoding}.txt`, encode(`${STORY}\n${OTHER}\n`.repeat(3), encoding)),
    ]);
    expect(lines[0].text).toBe(`${STORY}\n${OTHER}\n`.repeat(3));
    expect(issues[0].message).toContain(encoding);
  });

  it.each([
    ["utf-16le", 0xff, 0xfe],
    ["utf-16be", 0xfe, 0xff],
  ])("reads %s with and without a mark", async (encoding, one, two) => {
    const units = Buffer.from(STORY, "utf16le");
    if (encoding === "utf-16be") units.swap16();
    expect((await runFiles([file("wide.txt", units)])).lines[0].text).toBe(STORY);
    expect((await runFiles([file("marked.txt", Buffer.concat([Uint8Array.of(one, two), units]))])).lines[0].text).toBe(
      STORY,
    );
  });

  it("takes the one that is given", async () => {
    const line = encode(`{"id":"a","text":"${STORY}"}\n`, "windows-1256");
    expect((await runFiles([file("given.jsonl", line)], { encoding: "windows-1256" })).lines[0].text).toBe(STORY);
  });
});

describe("files and folders", () => {
  it("reads folders in the order of names, gzip by its bytes, and leaves unknown kinds alone", async () => {
    const base = join(folder, "tree");
    mkdirSync(join(base, "b"), { recursive: true });
    writeFileSync(join(base, "b", "two.txt"), OTHER);
    writeFileSync(join(base, "a.txt"), STORY);
    writeFileSync(join(base, "c.jsonl.gz"), gzipSync(`{"id":"zipped","text":"${STORY} ثم"}\n`));
    writeFileSync(join(base, "picture.png"), "no");
    expect((await runFiles([base])).lines.map(({ id }) => id)).toEqual(["a", "b/two", "zipped"]);
    expect((await runFiles([join(base, "**", "*.txt")])).lines).toHaveLength(2);
    expect((await runFiles([join(base, "{a,c}.*")])).lines).toHaveLength(2);
  });

  it("reads what is whole of a truncated gzip, reports it, and goes on with the next file", async () => {
    const noise = Array.from({ length: 4000 }, (_, n) =>
      JSON.stringify({ id: String(n), text: `${STORY} ${n * 7919} ${n * 104729}` }),
    ).join("\n");
    const whole = gzipSync(noise);
    const cut = file("cut.jsonl.gz", whole.subarray(0, whole.length / 2));
    const { lines, issues } = await runFiles([cut, file("after.txt", OTHER)]);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.at(-1)?.id).toBe("after");
    expect(issues.at(-1)).toMatchObject({ code: "corpus/file-unreadable", severity: "error" });
  });
});
