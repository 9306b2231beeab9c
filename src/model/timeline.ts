import type { HarmKind } from "./casualty.js";
import type { EventGroup, EventStatus, EventType } from "./event.js";
import type { IsoDay } from "./timex.js";

export type Granularity = "time" | "day" | "week" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "century" | "none";

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

export interface TimelineMember {
  readonly document: string;
  readonly event: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The sentence that tells it. */
  readonly sentence: string;
  readonly source: string | null;
  readonly published: IsoDay | null;
}

/** One happening, with every mention behind it. */
export interface TimelineEntry {
  readonly id: string;
  readonly type: EventType;
  readonly group: EventGroup;
  readonly status: EventStatus;
  /** The TIMEX value, null where it is not known. */
  readonly date: string | null;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly granularity: Granularity;
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  readonly place: string | null;
  readonly placeEntity: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly wherePrec: number | null;
  readonly country: string | null;
  readonly tolls: readonly Toll[];
  readonly members: readonly TimelineMember[];
  readonly documents: number;
  readonly outlets: number;
  /** Why its members were taken for one happening. */
  readonly merged: readonly string[];
  /** Ids of entries that the text puts before this one. */
  readonly after: readonly string[];
}
