import type { TimelineEntry } from "../../model/timeline.js";
import type { StreamExporter } from "./exporter.js";

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly display_date?: string;
}

const html = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Only the parts that are known, so that TimelineJS does not show the first of January for a year. */
function slideDate(day: string, granularity: TimelineEntry["granularity"], shown: string | null): SlideDate {
  const [year, month, date] = day.split("-").map(Number);
  const parts =
    granularity === "day" || granularity === "time" || granularity === "week"
      ? { year, month, day: date }
      : granularity === "month"
        ? { year, month }
        : { year };
  return shown === null ? parts : { ...parts, display_date: shown };
}

/** One slide of TimelineJS3; null for an entry that has no time, as the tool cannot show it. */
export function timelineJsSlide(entry: TimelineEntry, id: string): object | null {
  if (entry.earliest === null || entry.latest === null) return null;
  const who = [entry.agents.join("، "), entry.targets.join("، ")].filter((part) => part !== "").join(" ← ");
  const headline = [entry.type, entry.place, entry.status === "actual" ? null : entry.status]
    .filter((part) => part !== null)
    .join(" · ");
  const start = slideDate(entry.earliest, entry.granularity, entry.date);
  const sentence = entry.members[0]?.sentence ?? "";
  return {
    unique_id: id,
    group: entry.group,
    start_date: start,
    ...(entry.latest === entry.earliest ? {} : { end_date: slideDate(entry.latest, entry.granularity, entry.date) }),
    text: {
      headline: `<bdi>${html(headline)}</bdi>`,
      // The tool has no right-to-left mode (NUKnightLab/TimelineJS3#309): each text says its own direction.
      text: `<p dir="rtl" lang="ar">${html(sentence)}</p>${who === "" ? "" : `<p><bdi>${html(who)}</bdi></p>`}`,
    },
  };
}

/** The JSON that TimelineJS3 loads. */
export const timelinejs: StreamExporter = {
  kind: "stream",
  name: "timelinejs",
  extension: "json",
  needsText: false,
  open: () => {
    let first = true;
    return {
      head: () => '{"scale":"human","events":[\n',
      document: (document) => {
        const slides = document.timeline.flatMap((entry) => timelineJsSlide(entry, `${document.id}-${entry.id}`) ?? []);
        if (slides.length === 0) return "";
        const before = first ? "" : ",\n";
        first = false;
        return before + slides.map((slide) => JSON.stringify(slide)).join(",\n");
      },
      tail: () => "\n]}\n",
    };
  },
};
