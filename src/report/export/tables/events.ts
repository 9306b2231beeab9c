import type { EventMention } from "../../../model/event.js";
import { countries, type DocumentFacts, entities, factsOf, harmOf, joined, sectors } from "./facts.js";
import { type ColumnSpec, defineTable } from "./table.js";

interface EventRow {
  readonly event: EventMention;
  readonly facts: DocumentFacts;
}

const place = ({ event, facts }: EventRow) =>
  event.placeEntity === null ? undefined : facts.placeByEntity.get(event.placeEntity);
const timex = ({ event, facts }: EventRow) => facts.document.timexes.find(({ id }) => id === event.timex);

const COLUMNS: ColumnSpec<EventRow> = [
  ["document", "string", ({ facts }) => facts.document.id],
  ["event", "string", ({ event }) => event.id],
  ["type", "string", ({ event }) => event.type],
  ["group", "string", ({ event }) => event.group],
  ["status", "string", ({ event }) => event.status],
  ["trigger", "string", ({ event }) => event.surface],
  ["start", "integer", ({ event }) => event.start],
  ["end", "integer", ({ event }) => event.end],
  ["agent", "string", ({ event }) => event.agent],
  ["agent_entities", "string", ({ event }) => entities(event.agents)],
  ["agent_countries", "string", ({ event }) => countries(event.agents)],
  ["agent_sectors", "string", ({ event }) => sectors(event.agents)],
  ["target", "string", ({ event }) => event.target],
  ["target_entities", "string", ({ event }) => entities(event.targets)],
  ["target_countries", "string", ({ event }) => countries(event.targets)],
  ["target_sectors", "string", ({ event }) => sectors(event.targets)],
  ["place", "string", ({ event }) => event.place],
  ["place_entity", "string", ({ event }) => event.placeEntity],
  ["country", "string", (row) => place(row)?.country ?? null],
  ["latitude", "number", (row) => place(row)?.place?.lat ?? null],
  ["longitude", "number", (row) => place(row)?.place?.lon ?? null],
  ["where_prec", "integer", (row) => place(row)?.place?.wherePrec ?? null],
  ["date", "string", ({ event }) => event.date],
  ["earliest", "string", (row) => timex(row)?.earliest ?? null],
  ["latest", "string", (row) => timex(row)?.latest ?? null],
  ["killed_low", "integer", ({ event, facts }) => harmOf(event, "killed", facts)?.low ?? null],
  ["killed_high", "integer", ({ event, facts }) => harmOf(event, "killed", facts)?.high ?? null],
  ["injured_low", "integer", ({ event, facts }) => harmOf(event, "injured", facts)?.low ?? null],
  ["injured_high", "integer", ({ event, facts }) => harmOf(event, "injured", facts)?.high ?? null],
  ["instrument", "string", ({ event }) => event.instrument],
  ["said_by", "string", ({ event }) => joined(event.attribution.map(({ speaker }) => speaker))],
  ["background", "boolean", ({ event }) => event.background],
  [
    "same_as",
    "string",
    ({ event, facts }) => (event.same_as === null ? null : (facts.document.events[event.same_as]?.id ?? null)),
  ],
  ["plover", "string", ({ event }) => event.codes.plover],
  ["plover_mode", "string", ({ event }) => event.codes.ploverMode],
  ["cameo", "string", ({ event }) => event.codes.cameo],
  ["cameo_root", "string", ({ event }) => event.codes.cameoRoot],
  ["acled_event", "string", ({ event }) => event.codes.acledEvent],
  ["acled_sub_event", "string", ({ event }) => event.codes.acledSubEvent],
  ["quad", "integer", ({ event }) => event.codes.quad],
  ["confidence", "string", ({ event }) => event.confidence],
  ["rule", "string", ({ event }) => event.rule],
  ["published", "string", ({ facts }) => facts.document.dct],
  ["outlet", "string", ({ facts }) => facts.document.source],
  ["title", "string", ({ facts }) => facts.document.title],
  ["url", "string", ({ facts }) => facts.document.url],
  ["sentence", "string", ({ event, facts }) => facts.sentenceAt(event.start)?.text ?? null],
];

export const events = defineTable(
  "events",
  "one row an event mention, with everything known of it",
  COLUMNS,
  (document) => {
    const facts = factsOf(document);
    return document.events.map((event) => ({ event, facts }));
  },
);
