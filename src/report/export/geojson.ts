import type { ExtractedDocument } from "../../model/document.js";
import type { TimelineEntry } from "../../model/timeline.js";
import type { StreamExporter } from "./exporter.js";

/** What a coordinate stands for, by UCDP's `where_prec`. */
export const PRECISION_WORDS: readonly string[] = [
  "",
  "exact place",
  "near a known place",
  "district",
  "province",
  "part of a country",
  "country",
  "international waters or airspace",
];

/** A point only where the place is known to the town or its surroundings; a province or a country is no point. */
export const isPoint = (entry: TimelineEntry): boolean =>
  entry.lat !== null && entry.lon !== null && entry.wherePrec !== null && entry.wherePrec <= 3;

function feature(entry: TimelineEntry, document: ExtractedDocument): string {
  const point = isPoint(entry);
  return JSON.stringify({
    type: "Feature",
    id: `${document.id}/${entry.id}`,
    geometry: point ? { type: "Point", coordinates: [entry.lon, entry.lat] } : null,
    properties: {
      document: document.id,
      event: entry.id,
      type: entry.type,
      group: entry.group,
      status: entry.status,
      date: entry.date,
      earliest: entry.earliest,
      latest: entry.latest,
      granularity: entry.granularity,
      agents: entry.agents.join(", ") || null,
      targets: entry.targets.join(", ") || null,
      place: entry.place,
      placeEntity: entry.placeEntity,
      country: entry.country,
      wherePrec: entry.wherePrec,
      precision: entry.wherePrec === null ? null : PRECISION_WORDS[entry.wherePrec],
      // A centre of an area is given by name, so that no map draws it as the place of the event.
      areaCentre: point || entry.lat === null || entry.lon === null ? null : [entry.lon, entry.lat],
      tolls: entry.tolls.map(({ kind, low, high, latest }) => ({ kind, low, high, latest })),
      documents: entry.documents,
      text: entry.members[0]?.sentence ?? null,
    },
  });
}

/** RFC 7946. Events without a place, and those known only to a province or country, have a null geometry. */
export const geojson: StreamExporter = {
  kind: "stream",
  name: "geojson",
  extension: "geojson",
  needsText: false,
  open: () => {
    let first = true;
    return {
      head: () => '{"type":"FeatureCollection","features":[\n',
      document: (document) => {
        const features = document.timeline.map((entry) => feature(entry, document));
        if (features.length === 0) return "";
        const before = first ? "" : ",\n";
        first = false;
        return before + features.join(",\n");
      },
      tail: () => "\n]}\n",
    };
  },
};
