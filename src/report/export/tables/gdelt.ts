import type { Participant } from "../../../model/event.js";
import { countryCodes, countryName } from "./countries.js";
import { type Dyad, dayOf, dyadsOf, goldstein, placeOf } from "./dyads.js";
import { type CellValue, type Column, type ColumnSpec, defineTable } from "./table.js";

type Spec = ColumnSpec<Dyad>[number];

/** CAMEO's codes of the sectors that it knows by another name. */
const CAMEO_ROLES: { readonly [sector: string]: string } = {
  PTY: "OPP",
  PRM: "REB",
  JRN: "MED",
  MED: "HLH",
  CRM: "CRM",
};

const country3 = (who: Participant | null): string | null => countryCodes(who?.country ?? null)?.alpha3 ?? null;
const role = (who: Participant | null): string | null =>
  who?.sector == null ? null : (CAMEO_ROLES[who.sector] ?? who.sector);

/** The ten columns of one actor. */
function actorColumns(prefix: string, of: (dyad: Dyad) => Participant | null): Spec[] {
  const column = (name: string, value: (who: Participant | null) => CellValue): Spec => [
    `${prefix}${name}`,
    "string",
    (dyad) => value(of(dyad)),
  ];
  return [
    column("Code", (who) => [country3(who), role(who)].filter((part) => part !== null).join("") || null),
    column("Name", (who) => who?.text ?? null),
    column("CountryCode", country3),
    column("KnownGroupCode", () => null),
    column("EthnicCode", () => null),
    column("Religion1Code", () => null),
    column("Religion2Code", () => null),
    column("Type1Code", role),
    column("Type2Code", () => null),
    column("Type3Code", () => null),
  ];
}

/** The eight columns of one place. GDELT's type: 1 country, 4 city elsewhere, 5 province elsewhere. */
function geoColumns(prefix: string, known: boolean): Spec[] {
  const facts = (dyad: Dyad) => (known ? placeOf(dyad) : undefined);
  const type = (dyad: Dyad): number | null => {
    const precision = facts(dyad)?.place?.wherePrec;
    return precision === undefined ? null : precision >= 6 ? 1 : precision >= 4 ? 5 : 4;
  };
  const fullName = (dyad: Dyad): string | null => {
    const place = facts(dyad);
    if (place === undefined) return null;
    return [
      ...new Set(
        [place.norm, place.place?.admin[1], countryName(place.country)].filter((part) => typeof part === "string"),
      ),
    ].join(", ");
  };
  const column = (name: string, kind: Column["type"], value: (dyad: Dyad) => CellValue): Spec => [
    `${prefix}${name}`,
    kind,
    value,
  ];
  return [
    column("Type", "integer", type),
    column("Fullname", "string", fullName),
    column("CountryCode", "string", (dyad) => facts(dyad)?.country ?? null),
    column("ADM1Code", "string", () => null),
    column("ADM2Code", "string", () => null),
    column("Lat", "number", (dyad) => facts(dyad)?.place?.lat ?? null),
    column("Long", "number", (dyad) => facts(dyad)?.place?.lon ?? null),
    column("FeatureID", "string", (dyad) => facts(dyad)?.place?.geonames?.toString() ?? null),
  ];
}

const compact = (day: string | null): string | null => day?.replaceAll("-", "") ?? null;
const code = ({ event }: Dyad): string | null => event.codes.cameo ?? event.codes.cameoRoot;

function fractionDate(day: string | null): number | null {
  if (day === null) return null;
  const [year, month, date] = day.split("-").map(Number);
  return Number((year + (month * 30 + date) / 365).toFixed(4));
}

const COLUMNS: ColumnSpec<Dyad> = [
  ["GlobalEventID", "string", ({ event, number, facts }) => `${facts.document.id}/${event.id}.${number}`],
  ["Day", "string", (dyad) => compact(dayOf(dyad))],
  ["MonthYear", "string", (dyad) => compact(dayOf(dyad))?.slice(0, 6) ?? null],
  ["Year", "string", (dyad) => dayOf(dyad)?.slice(0, 4) ?? null],
  ["FractionDate", "number", (dyad) => fractionDate(dayOf(dyad))],
  ...actorColumns("Actor1", ({ source }) => source),
  ...actorColumns("Actor2", ({ target }) => target),
  ["IsRootEvent", "integer", ({ event, facts }) => ((facts.sentenceAt(event.start)?.number ?? 9) <= 1 ? 1 : 0)],
  ["EventCode", "string", code],
  ["EventBaseCode", "string", (dyad) => code(dyad)?.slice(0, 3) ?? null],
  ["EventRootCode", "string", (dyad) => dyad.event.codes.cameoRoot ?? code(dyad)?.slice(0, 2) ?? null],
  ["QuadClass", "integer", ({ event }) => event.codes.quad],
  ["GoldsteinScale", "number", ({ event }) => goldstein(event)],
  [
    "NumMentions",
    "integer",
    ({ event, facts }) =>
      1 +
      facts.document.events.filter(({ same_as }) => same_as !== null && facts.document.events[same_as] === event)
        .length,
  ],
  ["NumSources", "integer", () => 1],
  ["NumArticles", "integer", () => 1],
  ["AvgTone", "number", () => null],
  ...geoColumns("Actor1Geo_", false),
  ...geoColumns("Actor2Geo_", false),
  ...geoColumns("ActionGeo_", true),
  ["DATEADDED", "string", ({ facts }) => compact(facts.document.dct)],
  ["SOURCEURL", "string", ({ facts }) => facts.document.url],
];

export const gdelt = defineTable(
  "gdelt",
  "GDELT-2.0-like: its 61 columns, those we cannot know left empty",
  COLUMNS,
  dyadsOf,
);
