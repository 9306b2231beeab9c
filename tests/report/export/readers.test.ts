import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import { kml } from "@tmcw/togeojson";
import { tableFromIPC } from "apache-arrow";
import { DOMParser } from "linkedom";
import Papa from "papaparse";
import { readParquet } from "parquet-wasm/node";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { ExtractedDocument } from "../../../src/model/document.js";
import { createExtractor } from "../../../src/pipeline/index.js";
import { loadExporter } from "../../../src/report/export/index.js";
import { articles } from "../../sample/articles.js";
import { DOCUMENT } from "./sample-document.js";

// The whole sample archive and a document with all that exports get wrong, read by what others wrote.
const { extract } = createExtractor();
const documents: readonly ExtractedDocument[] = [
  ...articles.map(({ id, title, text, date, source, url }) => ({
    ...extract({ id, title, text, published: date, source, url }),
    text,
  })),
  DOCUMENT,
];
const entries = documents.flatMap(({ timeline }) => timeline);

async function bytesOf(format: string, profile?: string): Promise<Buffer> {
  const exporter = await loadExporter(format, profile);
  if (exporter.kind === "folder") throw new Error("not a stream");
  const writer = exporter.open();
  const parts = [writer.head(), ...documents.map((document) => writer.document(document)), writer.tail()];
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

/** What libxml2 finds wrong. */
async function xmlFaults(xml: string, schema?: string): Promise<readonly string[]> {
  const options = schema === undefined ? ({ xml, normalization: "c14n" } as const) : { xml, schema };
  const { valid, errors } = await validateXML(options);
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

describe("exports of the sample archive", () => {
  it("GeoJSON: valid by RFC 7946", async () => {
    const { features } = check((await bytesOf("geojson")).toString("utf8")) as { features: readonly object[] };
    expect(features).toHaveLength(entries.length);
  });

  it("KML: well-formed, and its points are those of the GeoJSON", async () => {
    const xml = (await bytesOf("kml")).toString("utf8");
    expect(await xmlFaults(xml)).toEqual([]);
    const read = kml(new DOMParser().parseFromString(xml, "text/xml") as never);
    const { features } = JSON.parse((await bytesOf("geojson")).toString("utf8"));
    const points = features.flatMap(({ geometry }: { geometry: { coordinates: number[] } | null }) =>
      geometry === null ? [] : [geometry.coordinates],
    );
    expect(points.length).toBeGreaterThan(50);
    expect(read.features.map(({ geometry }) => geometry?.type === "Point" && geometry.coordinates)).toEqual(points);
  });

  it("TimeML: valid by the specification's elements, attributes and links", async () => {
    const exporter = await loadExporter("timeml");
    if (exporter.kind !== "folder") throw new Error("not a folder");
    const schema = readFileSync(join(__dirname, "timeml.xsd"), "utf8");
    const files = documents.flatMap((document, index) => exporter.document(document, String(index)));
    expect(files).toHaveLength(documents.length);
    const xml = files.map(({ path, content }) => ({ fileName: path, contents: String(content) }));
    const { errors } = await validateXML({ xml, schema });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  it("the schema of TimeML takes not everything", async () => {
    const schema = readFileSync(join(__dirname, "timeml.xsd"), "utf8");
    const [head, tail] = [
      "<TimeML><DOCID>d</DOCID><DCT><TIMEX3 tid='t0' type='DATE' value='2024'>2024</TIMEX3></DCT>",
      "</TimeML>",
    ];
    const with_ = (rest: string): Promise<readonly string[]> => xmlFaults(`${head}${rest}${tail}`, schema);
    expect(await with_("<TEXT>a</TEXT>")).toEqual([]);
    expect(await with_("<TEXT><EVENT eid='e1' class='HAPPENING'>a</EVENT></TEXT>")).not.toEqual([]);
    expect(await with_("<TEXT><TIMEX3 tid='t0' type='DATE' value='2024'>a</TIMEX3></TEXT>")).not.toEqual([]);
    expect(
      await with_("<TEXT><TIMEX3 tid='t1' type='DATE' value='2024' anchorTimeID='t7'>a</TIMEX3></TEXT>"),
    ).not.toEqual([]);
  });

  it("Parquet: rows and types of the CSV, by the reader of Arrow", async () => {
    for (const profile of ["events", "casualties", "mentions", "acled", "gdelt"]) {
      const table = tableFromIPC(readParquet(await bytesOf("parquet", profile)).intoIPCStream());
      const csv = (await bytesOf("csv", profile)).toString("utf8").slice(1);
      const { data, meta } = Papa.parse<{ [column: string]: string }>(csv, { header: true, skipEmptyLines: true });
      expect(table.schema.fields.map(({ name }) => name)).toEqual(meta.fields);
      expect(table.numRows).toBe(data.length);
      for (const [index, row] of data.entries()) {
        for (const [name, cell] of Object.entries(row)) {
          const value = table.getChild(name)?.get(index);
          const text = value === null ? "" : String(value);
          // A spreadsheet takes what begins like a formula for one: an apostrophe in front makes it words.
          expect([profile, name, cell]).toEqual([
            profile,
            name,
            /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text,
          ]);
        }
      }
    }
  });
});
