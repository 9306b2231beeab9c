import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
// The page as it is built: its script is bundled beside this module.
import { htmlReport } from "../../../dist/report/html/html-report.js";
import { buildReportData } from "../../../src/report/html/report-builder.js";
import type { ReportData } from "../../../src/report/html/report-data.js";
import { DOCUMENT, timeline } from "../export/sample-document.js";
import { syntheticCorpus } from "./synthetic-corpus.js";

const OPTIONS = { title: "عنوان </title><script>alert(1)</script>", language: "ar", texts: true } as const;
const html = htmlReport([DOCUMENT], timeline, OPTIONS);

const dataIn = (page: string): ReportData => {
  const [, json] = /<script type="application\/json" id="report-data">([\s\S]*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(json) as ReportData;
};

describe("the file", () => {
  it("is the same every time", () => expect(htmlReport([DOCUMENT], timeline, OPTIONS)).toBe(html));

  it("lets only its own script and style run, by their hashes", () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const rules = policy.replaceAll("&#39;", "'");
    expect(rules).toContain("default-src 'none'");
    expect(rules).not.toMatch(/unsafe|https?:|\*/);
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text);
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    for (const text of [...scripts, ...styles]) {
      expect(rules).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    }
  });

  it("names nothing outside itself", () => {
    const outside = [...html.matchAll(/<(?:script|link|img|iframe|style)\b[^>]*\b(?:src|href)="([^"]*)"/g)].map(
      ([, url]) => url,
    );
    expect(outside).toEqual(["data:,"]);
    expect(html.match(/url\((?!data:|#)/g)).toBeNull();
  });

  it("keeps hostile words inside its data", () => {
    const hostile = "</script><script>alert(1)</script><!-- \u2028";
    const page = htmlReport([{ ...DOCUMENT, title: hostile }], timeline, OPTIONS);
    expect(dataIn(page).documents[0].title).toBe(hostile);
    expect(page.match(/alert\(1\)<\/script>/g)).toBeNull();
    expect(page).toContain("<title>عنوان &#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62;</title>");
  });
});

describe("its data", () => {
  const { documents, timeline: entries } = syntheticCorpus(60);

  it("points each telling at its sentence and its trigger", () => {
    for (const texts of [true, false]) {
      const data = buildReportData(documents, entries, { ...OPTIONS, texts });
      let tellings = 0;
      for (const [index, entry] of data.entries.entries()) {
        for (const [nth, member] of entry.members.entries()) {
          const { passages, id } = data.documents[member.document];
          const passage = passages.find(
            ({ start, text }) => start <= member.start && member.end <= start + text.length,
          );
          const wanted = entries[index].members[nth];
          expect(id).toBe(wanted.document);
          expect(passage?.text.slice(member.start - passage.start, member.end - passage.start)).toBe(wanted.surface);
          expect(passage?.text.slice(member.sentence.start - passage.start, member.sentence.end - passage.start)).toBe(
            wanted.sentence,
          );
          tellings++;
        }
      }
      expect(tellings).toBe(documents.length);
    }
  });

  it("without texts holds the quoted sentences and what is marked in them, nothing else", () => {
    const [first] = documents;
    const data = buildReportData(documents, entries, { ...OPTIONS, texts: false });
    const shown = data.documents.find(({ id }) => id === first.id);
    expect(shown?.whole).toBe(false);
    expect(shown?.passages.map(({ text }) => text)).toEqual([first.text?.slice(0, first.sentences[0].end)]);
    expect(shown?.names.map(({ id }) => id)).toEqual(first.names.map(({ id }) => id));
    expect(JSON.stringify(data)).not.toContain("التحقيق مستمر");
  });

  it("quotes a document that was extracted without its text", () => {
    const bare = documents.map(({ text: _, ...document }) => document);
    const data = buildReportData(bare, entries, { ...OPTIONS, texts: true });
    const [member] = data.entries[0].members;
    const [passage] = data.documents[member.document].passages;
    expect(passage.text.slice(member.start - passage.start, member.end - passage.start)).toBe(
      entries[0].members[0].surface,
    );
  });

  it("quotes entries whose documents are not at hand", () => {
    const data = buildReportData([], entries, { ...OPTIONS, texts: true });
    const [member] = data.entries[0].members;
    const [passage] = data.documents[member.document].passages;
    expect(passage.text.slice(member.start - passage.start, member.end - passage.start)).toBe(
      entries[0].members[0].surface,
    );
  });

  it("leaves out what says nothing", () => {
    const json = JSON.stringify(buildReportData([DOCUMENT], timeline, OPTIONS).documents);
    expect(json).not.toMatch(/"(?:victims|instrument)":null|"background":false/);
  });
});
