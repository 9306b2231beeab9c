import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExtractedDocument } from "../../../src/model/document.js";
import { EXPORT_FORMATS, EXPORT_PROFILES, FORMAT_SUMMARIES, loadExporter } from "../../../src/report/export/index.js";
import { countryCodes, countryName } from "../../../src/report/export/tables/countries.js";
import { casualties, DOCUMENT, events, names, TEXT, timexes } from "./sample-document.js";

const second: ExtractedDocument = { ...DOCUMENT, id: "doc 2" };

async function bytesOf(format: string, documents: readonly ExtractedDocument[], profile?: string): Promise<Uint8Array> {
  const exporter = await loadExporter(format, profile);
  if (exporter.kind === "folder") throw new Error("not a stream");
  const writer = exporter.open();
  return Buffer.concat(
    [writer.head(), ...documents.map((document) => writer.document(document)), writer.tail()].map((chunk) =>
      Buffer.from(chunk as string),
    ),
  );
}

const textOf = async (format: string, documents: readonly ExtractedDocument[], profile?: string): Promise<string> =>
  Buffer.from(await bytesOf(format, documents, profile)).toString("utf8");

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "hadath-exports-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasPython)("formats read by Python's own libraries", () => {
  let read: { [name: string]: never };
  beforeAll(async () => {
    for (const format of ["brat", "timeml"]) {
      const exporter = await loadExporter(format);
      if (exporter.kind !== "folder") throw new Error("not a folder");
      for (const { path, content } of exporter.document(DOCUMENT, format)) writeFileSync(join(folder, path), content);
    }
    for (const [format, file] of [
      ["doccano", "doccano.jsonl"],
      ["prodigy", "prodigy.jsonl"],
      ["kml", "kml.kml"],
    ]) {
      writeFileSync(join(folder, file), await bytesOf(format, [DOCUMENT]));
    }
    read = JSON.parse(execFileSync("python3", [join(__dirname, "read_exports.py"), folder], { encoding: "utf8" }));
  });

  it("brat: every span cuts its words in code points, mentions over a line end in fragments, events with their roles", () => {
    const spans = Object.values(read.brat as { [id: string]: [string, string] });
    expect(spans).toContainEqual(["Harm_killed", "قُتِلَ 12 جنديا"]);
    expect(spans).toContainEqual(["ORG", "جبهة التلال"]);
    expect(spans).toHaveLength(names.length + timexes.length + casualties.length + events.length);
    const id = (words: string): string =>
      Object.entries(read.brat as { [id: string]: [string, string] }).find(([, [, cut]]) => cut === words)?.[0] ?? "";
    expect(read.brat_events).toContain(
      `attack:${id("هجوم")} Agent:${id("جبهة التلال")} Time:${id("الخميس")} Harm:${id("قُتِلَ 12 جنديا")} Harm2:${id("أصيب 30 آخرون")}`,
    );
  });

  it("doccano and Prodigy: the same in code points, Prodigy's spans made of whole tokens that do not overlap", () => {
    expect(read.doccano).toContainEqual(["DATE", "عام 2024"]);
    expect(read.doccano).toHaveLength(names.length + timexes.length + casualties.length + events.length);
    expect(read.prodigy).toContainEqual(["accusation", "اتهمت"]);
    expect((read.prodigy as [string, string][]).map(([, words]) => words)).not.toContain("اتهم");
  });

  it("TimeML: well-formed, its text the document's, timexes and events with values, links to what is there", () => {
    expect(read.timeml_text).toBe(TEXT);
    expect(read.timeml).toEqual([
      ["EVENT", "OCCURRENCE", "هجوم"],
      ["TIMEX3", "2024-08-15", "الخميس"],
      ["EVENT", "I_ACTION", "اتهمت"],
      ["EVENT", "OCCURRENCE", "الهجوم"],
      ["TIMEX3", "2024", "عام 2024"],
    ]);
    expect(read.timeml_dct).toBe("2024-08-16");
    expect(read.timeml_links).toEqual(["IDENTITY", "IS_INCLUDED", "IS_INCLUDED"]);
  });

  it("KML: points of places only, longitude first", () =>
    expect(read.kml).toEqual([["attack · Great River", "44.5,33.25"]]));
});

describe("CSV", () => {
  it("has a byte order mark, opens in another reader with its cells whole, and runs no formula", async () => {
    const csv = await textOf("csv", [DOCUMENT, second], "events");
    expect(csv.startsWith("\ufeff")).toBe(true);
    const { data, errors } = Papa.parse<{ [column: string]: string }>(csv, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(6);
    expect(data[0]).toMatchObject({
      document: "'=doc 1",
      agent: "Hills Front",
      killed_low: "12",
      latitude: "33.25",
      outlet: "صحيفة، التل",
      title: 'عنوان "مقتبس"',
    });
    expect(data[1].cameo).toBe("014");
    expect(csv).toContain('"014"');
    expect(data[1].sentence.startsWith("'=واتهمت")).toBe(true);
  });

  it.each(EXPORT_PROFILES)("profile %s gives every row all its columns", async (profile) => {
    const { data, errors } = Papa.parse<string[]>(await textOf("csv", [DOCUMENT], profile), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(1);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
  });

  const rows = async (profile: string) =>
    Papa.parse<{ [column: string]: string }>((await textOf("csv", [DOCUMENT], profile)).slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;

  it("acled: actual events of its types, ISO number, precision codes; a year is no day", async () => {
    const [attack, vague] = await rows("acled");
    expect(attack).toMatchObject({
      event_date: "2024-08-15",
      time_precision: "1",
      event_type: "Battles",
      actor1: "Hills Front",
      inter1: "2",
      iso: "368",
      country: "Iraq",
      admin1: "Wadi",
      location: "Great River",
      geo_precision: "1",
      fatalities: "12",
      disorder_type: "Political violence",
    });
    expect(vague).toMatchObject({ event_date: "", year: "2024", time_precision: "", geo_precision: "3" });
    expect(vague.notes).toContain("[time: 2024]");
  });

  it("ucdp: only what killed, with its precision and deaths", async () => {
    const list = await rows("ucdp");
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({
      side_a: "Hills Front",
      where_prec: "2",
      date_prec: "1",
      best: "12",
      low: "12",
      high: "12",
      deaths_civilians: "0",
      deaths_unknown: "12",
    });
  });

  it("icews and gdelt: pairs of actual events, later tellings left out, codes kept as text", async () => {
    expect(await rows("icews")).toMatchObject([
      { "CAMEO Code": "190", "Source Name": "Hills Front", Intensity: "-10", City: "Great River" },
    ]);
    const [row] = await rows("gdelt");
    expect(Object.keys(row)).toHaveLength(61);
    expect(row).toMatchObject({
      Day: "20240815",
      Actor1Code: "IRQREB",
      EventRootCode: "19",
      QuadClass: "4",
      ActionGeo_Type: "4",
      NumMentions: "2",
    });
  });
});

describe("TSV", () => {
  it("has one line a row and no tab or line end inside a cell", async () => {
    const lines = (await textOf("tsv", [DOCUMENT], "mentions")).trimEnd().split("\n");
    const widths = new Set(lines.map((line) => line.split("\t").length));
    expect(widths.size).toBe(1);
    expect(lines).toHaveLength(1 + names.length + timexes.length + casualties.length + events.length);
  });
});

describe("Parquet", () => {
  it("gives the rows of the table back with their types", async () => {
    const bytes = await bytesOf("parquet", [DOCUMENT, second], "events");
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      document: "=doc 1",
      killed_low: 12n,
      latitude: 33.25,
      background: false,
      sentence: expect.stringContaining("📰"),
    });
    expect(rows[1]).toMatchObject({ cameo: "014", date: null });
  });
});

describe("GeoJSON", () => {
  it("has points, longitude first, for places only; an area keeps its centre as a property", async () => {
    const { type, features } = JSON.parse(await textOf("geojson", [DOCUMENT, second]));
    expect(type).toBe("FeatureCollection");
    expect(features).toHaveLength(6);
    expect(features[0]).toMatchObject({ type: "Feature", geometry: { type: "Point", coordinates: [44.5, 33.25] } });
    expect(features[2]).toMatchObject({ geometry: null, properties: { precision: "province", areaCentre: [45, 32] } });
    expect(features[1].geometry).toBeNull();
  });
  it("is whole without any feature", async () => expect(JSON.parse(await textOf("geojson", [])).features).toEqual([]));
});

describe("TimelineJS", () => {
  it("has only the parts of a date that are known, right-to-left text, and no markup from the data", async () => {
    const { events: slides } = JSON.parse(
      await textOf("timelinejs", [
        { ...DOCUMENT, timeline: DOCUMENT.timeline.map((entry) => ({ ...entry, place: "<img>" })) },
      ]),
    );
    expect(slides).toHaveLength(2);
    expect(slides[0].start_date).toEqual({ year: 2024, month: 8, day: 15, display_date: "2024-08-15" });
    expect(slides[1]).toMatchObject({ start_date: { year: 2024, display_date: "2024" }, end_date: { year: 2024 } });
    expect(slides[0].text.text).toContain('dir="rtl"');
    expect(JSON.stringify(slides)).not.toContain("<img>");
  });
});

describe("CoNLL", () => {
  it("has IOB2 labels whose tokens cut the text, a new sentence after a blank line, clitics cut off", async () => {
    const blocks = (await textOf("conll", [DOCUMENT])).trimEnd().split("\n\n");
    expect(blocks).toHaveLength(2);
    const rows = blocks
      .join("\n")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .map((line) => line.split("\t"));
    for (const [token, start, end] of rows) expect(TEXT.slice(Number(start), Number(end))).toBe(token);
    const labels = rows.map(([token, , , label]) => [token, label]);
    expect(labels).toContainEqual(["و", "O"]);
    expect(labels).toContainEqual(["اتهمت", "B-accusation"]);
    const front = labels.findIndex(([token]) => token === "جبهة");
    expect(labels.slice(front, front + 2)).toEqual([
      ["جبهة", "B-ORG"],
      ["التلال", "I-ORG"],
    ]);
  });
});

describe("Label Studio", () => {
  it("has predictions whose offsets cut the text as JavaScript counts, and relations between them", async () => {
    const tasks = JSON.parse(await textOf("label-studio", [DOCUMENT, second]));
    expect(tasks).toHaveLength(2);
    const { data, predictions } = tasks[0];
    const labels = predictions[0].result.filter(({ type }: { type: string }) => type === "labels");
    for (const { value } of labels) expect(data.text.slice(value.start, value.end)).toBe(value.text);
    expect(labels).toHaveLength(names.length + timexes.length + casualties.length + events.length);
    expect(predictions[0].result).toContainEqual({
      type: "relation",
      from_id: "e1",
      to_id: "n3",
      direction: "right",
      labels: ["agent"],
    });
  });
});

describe("formats and countries", () => {
  it("are all there", () =>
    expect([...EXPORT_FORMATS].sort()).toEqual([
      "brat",
      "conll",
      "csv",
      "doccano",
      "geojson",
      "jsonl",
      "kml",
      "label-studio",
      "parquet",
      "prodigy",
      "timelinejs",
      "timeml",
      "tsv",
    ]));

  it("are each said what they are for, in the order in which they are listed", () =>
    expect(FORMAT_SUMMARIES.map(([name]) => name)).toEqual(EXPORT_FORMATS));

  it("numbers of the countries agree with those of the world atlas, by their English names", async () => {
    const { default: atlas } = (await import("world-atlas/countries-110m.json", {
      with: { type: "json" },
    })) as unknown as {
      default: { objects: { countries: { geometries: readonly { id?: string; properties: { name: string } }[] } } };
    };
    const byName = new Map<string, number>();
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b);
        const name = countryName(code);
        const codes = countryCodes(code);
        if (name !== null && codes !== undefined) byName.set(name, codes.numeric);
      }
    }
    let compared = 0;
    for (const { id, properties } of atlas.objects.countries.geometries) {
      const number = byName.get(properties.name);
      if (id === undefined || number === undefined) continue;
      compared++;
      expect([properties.name, number]).toEqual([properties.name, Number(id)]);
    }
    expect(compared).toBeGreaterThan(140);
    expect(byName.size).toBeGreaterThan(240);
  });
});
