import type { ExtractedDocument } from "../../model/document.js";
import type { TimelineEntry } from "../../model/timeline.js";
import type { StreamExporter } from "./exporter.js";
import { isPoint, PRECISION_WORDS } from "./geojson.js";
import { xmlAttribute, xmlText } from "./xml.js";

function placemark(entry: TimelineEntry, document: ExtractedDocument): string {
  const field = (name: string, value: string | null): string =>
    value === null ? "" : `<Data name="${name}"><value>${xmlText(value)}</value></Data>`;
  const when =
    entry.earliest === null || entry.latest === null
      ? ""
      : `<TimeSpan><begin>${entry.earliest}</begin><end>${entry.latest}</end></TimeSpan>`;
  const data = [
    field("document", document.id),
    field("type", entry.type),
    field("status", entry.status),
    field("date", entry.date),
    field("place", entry.place),
    field("precision", PRECISION_WORDS[entry.wherePrec ?? 0] ?? null),
    field("agents", entry.agents.join(", ") || null),
    field("targets", entry.targets.join(", ") || null),
  ].join("");
  const name = `${entry.type}${entry.place === null ? "" : ` · ${entry.place}`}`;
  return (
    `<Placemark id="${xmlAttribute(`e-${document.id}-${entry.id}`.replace(/[^\w.-]/g, "_"))}"><name>${xmlText(name)}</name>` +
    `<description>${xmlText(entry.members[0]?.sentence ?? "")}</description>${when}<ExtendedData>${data}</ExtendedData>` +
    `<Point><coordinates>${entry.lon},${entry.lat}</coordinates></Point></Placemark>\n`
  );
}

/** KML 2.2 for Google Earth and QGIS. Only events whose place is a place: KML has no feature without a geometry. */
export const kml: StreamExporter = {
  kind: "stream",
  name: "kml",
  extension: "kml",
  needsText: false,
  open: () => ({
    head: () =>
      '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>hadath</name>\n',
    document: (document) =>
      document.timeline
        .filter(isPoint)
        .map((entry) => placemark(entry, document))
        .join(""),
    tail: () => "</Document></kml>\n",
  }),
};
