import type { EventMention } from "../../../model/event.js";
import type { TimelineEntry } from "../../../model/timeline.js";
import { countryCodes, countryName } from "./countries.js";
import { adminOf, type DocumentFacts, daysSpanned, factsOf, firstMember, firstPlace, tollOf } from "./facts.js";
import { type ColumnSpec, defineTable } from "./table.js";

interface UcdpRow {
  readonly entry: TimelineEntry;
  readonly event: EventMention;
  readonly facts: DocumentFacts;
}

const VIOLENT = new Set(["violence", "military"]);
const STATE = new Set(["GOV", "MIL", "COP", "SPY"]);

/** 1 state-based, 2 non-state, 3 one-sided; null where the sides are not known. */
function typeOfViolence({ event }: UcdpRow): number | null {
  const side = (list: EventMention["agents"]): string | null => list[0]?.sector ?? null;
  const [a, b] = [side(event.agents), side(event.targets)];
  if (event.codes.acledEvent === "Violence against civilians" || b === "CVL") return 3;
  if (a === null || b === null) return null;
  return STATE.has(a) || STATE.has(b) ? 1 : 2;
}

/** 1 the day, 2 up to six days, 3 a week, 4 a month, 5 up to a year. */
function datePrecision({ entry: { earliest, latest } }: UcdpRow): number | null {
  if (earliest === null || latest === null) return null;
  const days = daysSpanned(earliest, latest);
  return days === 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : days <= 366 ? 5 : null;
}

/** Deaths told of civilians only, as part of the figure or as a figure of its own. */
function civilianDeaths({ event, facts }: UcdpRow): number | null {
  let deaths = 0;
  for (const id of event.casualties) {
    const figure = facts.figureById.get(id);
    if (figure?.kind !== "killed" || figure.status !== "actual") continue;
    if (
      figure.victimClass.length > 0 &&
      figure.victimClass.every(
        (victim) => victim !== "military" && victim !== "militant" && victim !== "police" && victim !== "attacker",
      )
    ) {
      if (figure.subsetOf === undefined || deaths === 0) deaths += figure.low;
    }
  }
  return deaths;
}

const best = ({ entry }: UcdpRow): number => tollOf(entry, "killed")?.latest ?? 0;

const COLUMNS: ColumnSpec<UcdpRow> = [
  ["id", "string", ({ entry, facts }) => `${facts.document.id}/${entry.id}`],
  ["year", "integer", ({ entry }) => (entry.earliest === null ? null : Number(entry.earliest.slice(0, 4)))],
  ["type_of_violence", "integer", typeOfViolence],
  ["side_a", "string", ({ event }) => event.agents[0]?.text ?? event.agent],
  ["side_b", "string", ({ event }) => event.targets[0]?.text ?? event.target],
  ["number_of_sources", "integer", ({ entry }) => entry.documents],
  ["source_office", "string", ({ facts }) => facts.document.source],
  ["source_date", "string", ({ facts }) => facts.document.dct],
  ["source_headline", "string", ({ facts }) => facts.document.title],
  ["source_article", "string", ({ facts }) => facts.document.url ?? facts.document.id],
  ["where_prec", "integer", ({ entry }) => entry.wherePrec],
  ["where_coordinates", "string", ({ entry }) => firstPlace(entry)],
  ["adm_1", "string", ({ entry, facts }) => adminOf(entry, facts)[1] ?? null],
  ["adm_2", "string", ({ entry, facts }) => adminOf(entry, facts)[2] ?? null],
  ["latitude", "number", ({ entry }) => entry.lat],
  ["longitude", "number", ({ entry }) => entry.lon],
  ["country", "string", ({ entry }) => countryName(entry.country)],
  ["iso_numeric", "integer", ({ entry }) => countryCodes(entry.country)?.numeric ?? null],
  ["event_clarity", "integer", ({ event }) => (event.confidence === "certain" ? 1 : 2)],
  ["date_prec", "integer", datePrecision],
  ["date_start", "string", ({ entry }) => entry.earliest],
  ["date_end", "string", ({ entry }) => entry.latest],
  ["deaths_civilians", "integer", civilianDeaths],
  ["deaths_unknown", "integer", (row) => Math.max(0, best(row) - (civilianDeaths(row) ?? 0))],
  ["best", "integer", best],
  ["high", "integer", ({ entry }) => tollOf(entry, "killed")?.high ?? null],
  ["low", "integer", ({ entry }) => tollOf(entry, "killed")?.low ?? 0],
];

/** UCDP GED's columns, for actual violence with at least one death. */
export const ucdp = defineTable(
  "ucdp",
  "UCDP-GED-like: actual organised violence with at least one death",
  COLUMNS,
  (document) => {
    const facts = factsOf(document);
    return document.timeline.flatMap((entry) => {
      const event = firstMember(entry, facts);
      const deadly = (tollOf(entry, "killed")?.latest ?? 0) > 0;
      return event === null || entry.status !== "actual" || !VIOLENT.has(entry.group) || !deadly
        ? []
        : [{ entry, event, facts }];
    });
  },
);
