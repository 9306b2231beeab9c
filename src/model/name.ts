import type { Basis, Mention } from "./evidence.js";
import type { Span } from "./span.js";

/** A person, a body, a country or division or town, a region or water, a building or site. */
export type NameType = "PER" | "ORG" | "GPE" | "LOC" | "FAC";
/** What a state or town is in its sentence: «وافقت واشنطن» actor, «وصل إلى واشنطن» place. */
export type Role = "actor" | "place";

/** Actor sectors of the PLOVER codebook. */
export type Sector =
  | "GOV"
  | "MIL"
  | "REB"
  | "COP"
  | "PTY"
  | "IGO"
  | "NGO"
  | "JRN"
  | "JUD"
  | "LEG"
  | "SPY"
  | "UAF"
  | "PRM"
  | "OPP"
  | "REL"
  | "MED"
  | "EDU"
  | "BUS"
  | "CRM"
  | "CVL"
  | "LAB"
  | "AGR"
  | "ELI"
  | "REF"
  | "SOC"
  | "UNK";

/** What the gazetteer knows about a place, and how precise that is. */
export interface PlaceFacts {
  readonly lat: number;
  readonly lon: number;
  /** Names of the divisions above the place, the widest first: `["Iraq", "Nineveh"]`. */
  readonly admin: readonly string[];
  readonly geonames: number | null;
  /** UCDP `where_prec`: 1 exact place … 4 first-order division … 6 country, 7 international waters. */
  readonly wherePrec: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** ACLED `geo_precision`: 1 town, 2 part of a region, 3 larger region. */
  readonly geoPrecision: 1 | 2 | 3;
}

/** A name inside a longer name: the country inside «وزارة الخارجية العراقية». */
export interface NamePart extends Span {
  readonly entity: string;
  readonly norm: string;
  readonly country: string | null;
}

/** A reading that lost: the Lebanese طرابلس where the Libyan one won. */
export interface NameCandidate {
  readonly entity: string;
  readonly norm: string;
  readonly country: string | null;
}

/** A named mention of a person, body, country, place or facility. */
export interface NameMention extends Mention {
  readonly type: NameType;
  /** For GPE only: does the state act or stand for its government, or does the word say where. */
  readonly role: Role | null;
  /** The usual English name. */
  readonly norm: string;
  /** The usual Arabic name. */
  readonly arabic: string;
  /** ISO 3166-1 alpha-2 of the place or of the state that the body or person belongs to. */
  readonly country: string | null;
  readonly countryBasis: Basis;
  /** Stable identity, such as `place:iq.nineveh.mosul`, `actor:us.dod`, `person:…`. */
  readonly entity: string;
  readonly sector: Sector | null;
  /** The name of a capital or seat standing for its government: the entity it stands for. */
  readonly metonymOf?: string | undefined;
  /** Office, title or rank words that lead to or follow a person's name. */
  readonly office?: string | undefined;
  readonly place?: PlaceFacts | undefined;
  readonly parts?: readonly NamePart[] | undefined;
  readonly candidates?: readonly NameCandidate[] | undefined;
}

/** A bare nominal that stands for a named entity: «الوزارة», «التنظيم», «الحركة». Not a name itself. */
export interface Coreference extends Span {
  readonly surface: string;
  readonly entity: string;
  readonly norm: string;
  /** The id of the name mention it goes back to. */
  readonly antecedent: string;
  readonly rule: string;
}
