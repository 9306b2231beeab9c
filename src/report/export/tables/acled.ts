import type { EventMention, Participant } from "../../../model/event.js";
import type { TimelineEntry } from "../../../model/timeline.js";
import { countryCodes, countryName } from "./countries.js";
import { adminOf, type DocumentFacts, daysSpanned, factsOf, firstMember, firstPlace, tollOf } from "./facts.js";
import { type ColumnSpec, defineTable } from "./table.js";

interface AcledRow {
  readonly entry: TimelineEntry;
  readonly event: EventMention;
  readonly facts: DocumentFacts;
}

/** ACLED's disorder type, by event type. */
const DISORDER: { readonly [event: string]: string } = {
  Battles: "Political violence",
  "Explosions/Remote violence": "Political violence",
  "Violence against civilians": "Political violence",
  Protests: "Demonstrations",
  Riots: "Demonstrations",
  "Strategic developments": "Strategic developments",
};

const STATE_SECTORS = new Set(["GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PRM"]);
const CIVILIAN_SECTORS = new Set(["CVL", "JRN", "MED", "EDU", "BUS", "LAB", "AGR", "REF", "NGO", "REL", "ELI", "SOC"]);

/** ACLED's interaction code of a participant: 1 state forces … 8 external or other forces. */
function inter(
  who: Participant | undefined,
  acledEvent: string | null,
  country: string | null,
  agent: boolean,
): number | null {
  if (agent && acledEvent === "Protests") return 6;
  if (agent && acledEvent === "Riots") return 5;
  if (who === undefined) return null;
  const { sector } = who;
  if (sector === null) return null;
  if (STATE_SECTORS.has(sector)) return who.country !== null && country !== null && who.country !== country ? 8 : 1;
  if (sector === "REB") return 2;
  if (sector === "UAF" || sector === "PTY" || sector === "CRM") return 3;
  if (sector === "IGO") return 8;
  return CIVILIAN_SECTORS.has(sector) ? 7 : null;
}

/** 1 the day, 2 a week or so, 3 a month. Coarser times have no code in ACLED. */
function timePrecision({ earliest, latest }: TimelineEntry): number | null {
  if (earliest === null || latest === null) return null;
  const days = daysSpanned(earliest, latest);
  return days === 1 ? 1 : days <= 7 ? 2 : days <= 31 ? 3 : null;
}

/** The day; for a week its first, for a month its middle, as ACLED codes them; null where the time is coarser. */
function eventDate(entry: TimelineEntry): string | null {
  const precision = timePrecision(entry);
  if (precision === null || entry.earliest === null) return null;
  return precision === 3 ? `${entry.earliest.slice(0, 8)}15` : entry.earliest;
}

const inter1 = ({ event, entry }: AcledRow) => inter(event.agents[0], event.codes.acledEvent, entry.country, true);
const inter2 = ({ event, entry }: AcledRow) => inter(event.targets[0], event.codes.acledEvent, entry.country, false);

function notes({ entry, event, facts }: AcledRow): string | null {
  const sentence = entry.members[0]?.sentence ?? facts.sentenceAt(event.start)?.text ?? null;
  const coarse = timePrecision(entry) === null ? ` [time: ${entry.date ?? "unknown"}]` : "";
  return sentence === null ? coarse.trim() || null : sentence.replace(/\s+/g, " ").trim() + coarse;
}

const COLUMNS: ColumnSpec<AcledRow> = [
  ["event_id_cnty", "string", ({ entry, facts }) => `${facts.document.id}/${entry.id}`],
  ["event_date", "string", ({ entry }) => eventDate(entry)],
  ["year", "integer", ({ entry }) => (entry.earliest === null ? null : Number(entry.earliest.slice(0, 4)))],
  ["time_precision", "integer", ({ entry }) => timePrecision(entry)],
  ["disorder_type", "string", ({ event }) => DISORDER[event.codes.acledEvent ?? ""] ?? null],
  ["event_type", "string", ({ event }) => event.codes.acledEvent],
  ["sub_event_type", "string", ({ event }) => event.codes.acledSubEvent],
  ["actor1", "string", ({ event }) => event.agents[0]?.text ?? event.agent],
  [
    "assoc_actor_1",
    "string",
    ({ event }) =>
      event.agents
        .slice(1)
        .map(({ text }) => text)
        .join("; ") || null,
  ],
  ["inter1", "integer", inter1],
  ["actor2", "string", ({ event }) => event.targets[0]?.text ?? event.target],
  [
    "assoc_actor_2",
    "string",
    ({ event }) =>
      event.targets
        .slice(1)
        .map(({ text }) => text)
        .join("; ") || null,
  ],
  ["inter2", "integer", inter2],
  ["interaction", "string", (row) => (inter1(row) === null ? null : `${inter1(row)}${inter2(row) ?? 0}`)],
  [
    "civilian_targeting",
    "string",
    (row) =>
      row.event.codes.acledEvent === "Violence against civilians" || inter2(row) === 7 ? "Civilian targeting" : null,
  ],
  ["iso", "integer", ({ entry }) => countryCodes(entry.country)?.numeric ?? null],
  ["region", "string", () => null],
  ["country", "string", ({ entry }) => countryName(entry.country)],
  ["admin1", "string", ({ entry, facts }) => adminOf(entry, facts)[1] ?? null],
  ["admin2", "string", ({ entry, facts }) => adminOf(entry, facts)[2] ?? null],
  ["admin3", "string", ({ entry, facts }) => adminOf(entry, facts)[3] ?? null],
  ["location", "string", ({ entry }) => firstPlace(entry)],
  ["latitude", "number", ({ entry }) => entry.lat],
  ["longitude", "number", ({ entry }) => entry.lon],
  [
    "geo_precision",
    "integer",
    ({ entry, facts }) =>
      entry.placeEntity === null ? null : (facts.placeByEntity.get(entry.placeEntity)?.place?.geoPrecision ?? null),
  ],
  ["source", "string", ({ facts }) => facts.document.source],
  ["source_scale", "string", () => null],
  ["notes", "string", notes],
  ["fatalities", "integer", ({ entry }) => tollOf(entry, "killed")?.low ?? 0],
  ["tags", "string", ({ event }) => event.instrument],
  ["timestamp", "string", ({ facts }) => facts.document.dct],
];

/** ACLED's columns, for actual events of its types. What it cannot hold, such as a year, stays empty and is noted. */
export const acled = defineTable(
  "acled",
  "ACLED-like: actual political violence, protests and strategic developments",
  COLUMNS,
  (document) => {
    const facts = factsOf(document);
    return document.timeline.flatMap((entry) => {
      const event = firstMember(entry, facts);
      return event === null || entry.status !== "actual" || event.codes.acledEvent === null
        ? []
        : [{ entry, event, facts }];
    });
  },
);
