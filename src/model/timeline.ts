import type { HarmKind } from "./casualty.js";
import type { EventGroup, EventStatus, EventType } from "./event.js";
import type { Basis } from "./evidence.js";
import type { IsoDay } from "./timex.js";

/** How fine a time is; `period` is a stretch with a first and a last day. */
export type Granularity =
  | "time"
  | "day"
  | "week"
  | "period"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "none";

/** One report of a figure. */
export interface TollReport {
  readonly kind: HarmKind;
  readonly low: number;
  readonly high: number | null;
  readonly cumulative: boolean;
  readonly document: string;
  readonly source: string | null;
  readonly published: IsoDay | null;
  readonly figure: string;
  readonly subset: boolean;
  readonly status: "actual" | "denied" | "possible";
  /** The words that say who, as in the text. */
  readonly victims: string | null;
  /** Who gives the figure, where the text says so. */
  readonly speaker: string | null;
  readonly attackers?: true;
  /** It takes the place of an earlier figure. */
  readonly revised?: true;
  /** The figure beside which it tells the rest: the two are one count. */
  readonly othersThan?: string;
}

/** Low, high and latest of one kind of harm over all reports of an entry; contradictions stay visible in `reports`. */
export interface Toll {
  readonly kind: HarmKind;
  readonly low: number;
  readonly high: number | null;
  readonly latest: number;
  readonly reports: readonly TollReport[];
  readonly outlets: number;
}

/** One telling of the happening: an event of a document. Offsets are UTF-16 code units of that document's text. */
export interface TimelineMember {
  readonly document: string;
  readonly event: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The sentence that tells it. */
  readonly sentence: string;
  /** Which sentence of the document that is, from 1. */
  readonly sentenceNumber: number;
  readonly source: string | null;
  readonly published: IsoDay | null;
}

/** Somebody who takes part, as merging needs to know him. */
export interface TimelineParty {
  readonly role: "agent" | "target";
  readonly text: string;
  /** The usual Arabic name; the words themselves where nothing is named. */
  readonly arabic: string;
  readonly entity: string | null;
  readonly country: string | null;
}

/** What is told of a happening: by one document, or by all of them together. */
export interface TimelineFacts {
  readonly type: EventType;
  readonly group: EventGroup;
  readonly status: EventStatus;
  /** The TIMEX value, null where it is not known. */
  readonly date: string | null;
  readonly dateBasis: Basis | null;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly granularity: Granularity;
  readonly parties: readonly TimelineParty[];
  readonly place: string | null;
  /** The usual Arabic name of the place. */
  readonly placeArabic: string | null;
  readonly placeEntity: string | null;
  readonly placeBasis: Basis | null;
  /** Names of the divisions above the place, the widest first. */
  readonly admin: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly wherePrec: number | null;
  readonly country: string | null;
  /** Told as background only. */
  readonly background: boolean;
}

/** What one document tells of a happening: the part that a merge works on, and that no merge loses. */
export interface Telling extends TimelineFacts {
  readonly document: string;
  /** The id of the entry in that document's own timeline. */
  readonly entry: string;
  readonly source: string | null;
  readonly published: IsoDay | null;
  /** Events of the document that tell it; they stand among the members of the entry. */
  readonly events: readonly string[];
  readonly reports: readonly TollReport[];
  /** Entries of the same document that come before it. */
  readonly after: readonly string[];
}

/** One happening, with every mention behind it. */
export interface TimelineEntry extends TimelineFacts {
  readonly id: string;
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  /** Victims of this happening. */
  readonly tolls: readonly Toll[];
  /** Running totals told beside it («حصيلة الحرب»), never part of its own toll. */
  readonly runningTolls: readonly Toll[];
  /** Those who did it. */
  readonly attackerTolls: readonly Toll[];
  readonly members: readonly TimelineMember[];
  readonly documents: number;
  readonly outlets: number;
  /** Why its members were taken for one happening. */
  readonly merged: readonly string[];
  /** Ids of entries that the text puts before this one. */
  readonly after: readonly string[];
  /** What each document tells, where there are several. */
  readonly tellings?: readonly Telling[];
}
