import type { Exporter } from "./exporter.js";
import { TABLES } from "./tables/index.js";

/** Every format, loaded when it is asked for: Parquet's library alone takes longer to load than a short run lasts. */
const FORMATS: { readonly [name: string]: (profile: string) => Promise<Exporter> } = {
  jsonl: async () => (await import("./jsonl.js")).jsonl,
  csv: async (profile) => (await import("./csv.js")).csv(tableOf(profile)),
  tsv: async (profile) => (await import("./csv.js")).tsv(tableOf(profile)),
  parquet: async (profile) => (await import("./parquet.js")).parquet(tableOf(profile)),
  geojson: async () => (await import("./geojson.js")).geojson,
  kml: async () => (await import("./kml.js")).kml,
  timelinejs: async () => (await import("./timelinejs.js")).timelinejs,
  timeml: async () => (await import("./timeml.js")).timeml,
  brat: async () => (await import("./brat.js")).brat,
  conll: async () => (await import("./conll.js")).conll,
  "label-studio": async () => (await import("./label-studio.js")).labelStudio,
  prodigy: async () => (await import("./prodigy.js")).prodigy,
  doccano: async () => (await import("./doccano.js")).doccano,
};

export const EXPORT_FORMATS: readonly string[] = Object.keys(FORMATS);
/** What each is for; here, since none is loaded before it is asked for. */
export const FORMAT_SUMMARIES: readonly (readonly [name: string, summary: string])[] = [
  ["jsonl", "one JSON object a document and line, with everything that was found"],
  ["csv", "for spreadsheets; --profile chooses the columns"],
  ["tsv", "for programs; --profile chooses the columns"],
  ["parquet", "for DuckDB, Spark and pandas; --profile chooses the columns"],
  ["geojson", "features of the timelines; points only where the place is a place, not an area"],
  ["kml", "placemarks with time spans, of what happened at a place and not in an area"],
  ["timelinejs", "slides for TimelineJS3, right-to-left text marked as such"],
  ["timeml", "a folder of documents (.tml): TIMEX3, EVENT, TLINK, publication date as DCT"],
  ["brat", "a folder: .txt and .ann for each document, offsets in code points, annotation.conf"],
  ["conll", "token, start, end, IOB2 label; clitics cut off where a mention begins"],
  ["label-studio", 'tasks whose findings are predictions, for <Labels name="label" toName="text">'],
  ["prodigy", "tasks with tokens and spans that fit them, offsets in code points"],
  ["doccano", "JSONL with labelled spans, offsets in code points"],
];
export const EXPORT_PROFILES: readonly string[] = TABLES.map(({ name }) => name);
export const PROFILE_SUMMARIES: readonly (readonly [name: string, summary: string])[] = TABLES.map(
  ({ name, summary }) => [name, summary],
);

function tableOf(profile: string) {
  const table = TABLES.find(({ name }) => name === profile);
  if (table === undefined) throw new RangeError(`there is no profile "${profile}": ${EXPORT_PROFILES.join(", ")}`);
  return table;
}

/** The exporter of a format; `profile` chooses the columns of CSV, TSV and Parquet. */
export function loadExporter(format: string, profile = "events"): Promise<Exporter> {
  const load = FORMATS[format];
  if (load === undefined) throw new RangeError(`there is no format "${format}": ${EXPORT_FORMATS.join(", ")}`);
  return load(profile);
}

export type { Chunk, Exporter, ExportFile, FolderExporter, StreamExporter, StreamWriter } from "./exporter.js";
