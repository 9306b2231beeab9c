import type { EventStatus, EventType, Participant } from "../../../model/event.js";
import type { Basis } from "../../../model/evidence.js";
import type { Slot } from "../tables/frames.js";
import type { Found } from "./found.js";

/** Words that take part, as a range of tokens. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Letters of proclitics before the first word. */
  readonly peeled: number;
  /** Index of the name that stands for the phrase, or -1. */
  readonly name: number;
  /** Index of the casualty figure that the phrase is, or -1. */
  readonly figure: number;
}

/** Where a happening stands in time beside the one that the main clause tells. */
export interface Sequence {
  /** «قبل أن تستأنف», «ثم استؤنفت» stand after it, «بعدما سيطر» before it. */
  readonly side: "after" | "before";
  /** The happening of the main clause, by its number. */
  readonly main: number;
  /** The word that says so. */
  readonly token: number;
}

/** An event while its parts are gathered. */
export interface Draft {
  readonly found: Found;
  type: EventType;
  status: EventStatus;
  background: boolean;
  agents: Participant[];
  targets: Participant[];
  place: string | null;
  placeEntity: string | null;
  /** Index of the first name of the place, or -1. */
  placeName: number;
  /** Index of the place that a visit is to, or -1. */
  visited: number;
  placeBasis: Basis | null;
  /** How coarse the place is: 0 a building, 1 a town … 6 a country. */
  placeCoarse: number;
  /** The names of the run of places that the place is the finest of: «بلدة في محافظة في بلد». */
  placeRun: readonly number[];
  /** The words right beside the happening name the place as the one it was in. */
  placeFirm: boolean;
  timex: number;
  date: string | null;
  dateBasis: Basis | null;
  /** The date is that of the announcement, which gives way to a date of the happening itself. */
  dateWeak: boolean;
  /** What a conjunction of time says of it, beside the main clause. */
  sequence: Sequence | null;
  figures: number[];
  instrument: string | null;
  sameAs: number;
  /** Carrier verbs whose frame this event fills, with their tokens. */
  carriers: { readonly token: number; readonly slots: readonly Slot[] }[];
}
