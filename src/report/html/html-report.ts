import { countryShapes } from "../../adapters/page-packages.js";
import type { ExtractedDocument } from "../../model/document.js";
import type { TimelineEntry } from "../../model/timeline.js";
import { renderPage } from "./page.js";
import { buildReportData, type ReportOptions } from "./report-builder.js";

const TITLES = { ar: "تقرير الأحداث", en: "Report of events" };

/**
 * One HTML file that shows a timeline with its map, charts and articles, opens from disk and asks nothing of a network.
 *
 * @example await writeFile("report.html", htmlReport(documents, buildTimeline(documents), { title: null, language: "ar", texts: true }));
 */
export function htmlReport(
  documents: readonly ExtractedDocument[],
  timeline: readonly TimelineEntry[],
  options: ReportOptions,
): string {
  const { title, language } = options;
  return renderPage({
    bundle: "report",
    language,
    title: title ?? TITLES[language],
    data: [
      ["report-data", JSON.stringify(buildReportData(documents, timeline, options))],
      ["country-shapes", countryShapes()],
    ],
    connects: false,
  }).html;
}
