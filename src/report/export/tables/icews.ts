import { countryName } from "./countries.js";
import { type Dyad, dayOf, dyadsOf, goldstein, placeOf } from "./dyads.js";
import { type ColumnSpec, defineTable } from "./table.js";

/** The city: the place itself where it is one, not where it is a province or a country. */
const city = (dyad: Dyad): string | null => {
  const place = placeOf(dyad);
  return place?.place !== undefined && place.place.wherePrec <= 2 ? place.norm : null;
};

const COLUMNS: ColumnSpec<Dyad> = [
  ["Event ID", "string", ({ event, number, facts }) => `${facts.document.id}/${event.id}.${number}`],
  ["Event Date", "string", dayOf],
  ["Source Name", "string", ({ source }) => source?.text ?? null],
  ["Source Sectors", "string", ({ source }) => source?.sector ?? null],
  ["Source Country", "string", ({ source }) => countryName(source?.country ?? null)],
  ["Event Text", "string", ({ event }) => event.type],
  ["CAMEO Code", "string", ({ event }) => event.codes.cameo ?? event.codes.cameoRoot],
  ["Intensity", "number", ({ event }) => goldstein(event)],
  ["Target Name", "string", ({ target }) => target?.text ?? null],
  ["Target Sectors", "string", ({ target }) => target?.sector ?? null],
  ["Target Country", "string", ({ target }) => countryName(target?.country ?? null)],
  ["Story ID", "string", ({ facts }) => facts.document.id],
  ["Sentence Number", "integer", ({ event, facts }) => facts.sentenceAt(event.start)?.number ?? null],
  ["Publisher", "string", ({ facts }) => facts.document.source],
  ["City", "string", city],
  ["District", "string", (dyad) => placeOf(dyad)?.place?.admin[2] ?? null],
  ["Province", "string", (dyad) => placeOf(dyad)?.place?.admin[1] ?? null],
  ["Country", "string", (dyad) => countryName(placeOf(dyad)?.country ?? null)],
  ["Latitude", "number", (dyad) => placeOf(dyad)?.place?.lat ?? null],
  ["Longitude", "number", (dyad) => placeOf(dyad)?.place?.lon ?? null],
];

export const icews = defineTable(
  "icews",
  "ICEWS-like: one row a pair of source and target with its CAMEO code",
  COLUMNS,
  dyadsOf,
);
