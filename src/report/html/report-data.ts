import type { CasualtyFigure } from "../../model/casualty.js";
import type { ZoneKind } from "../../model/document.js";
import type { EventMention, Participant } from "../../model/event.js";
import type { Mention } from "../../model/evidence.js";
import type { NameMention, PlaceFacts } from "../../model/name.js";
import type { Span } from "../../model/span.js";
import type { TimelineEntry } from "../../model/timeline.js";
import type { IsoDay, TimexMention } from "../../model/timex.js";
import type { WordLanguage } from "../vocabulary.js";

/**
 * What a page of a report holds, as JSON inside the page. `report-builder.ts` writes it, `browser/` reads it. Fields that
 * say nothing (null, false, an empty list) are left out: a corpus has a hundred thousand mentions.
 */
export interface ReportData {
  readonly title: string | null;
  readonly language: WordLanguage;
  readonly entries: readonly EntryData[];
  readonly documents: readonly DocumentData[];
  /** English norm and the usual Arabic name of everybody and every place that entries and mentions speak of. */
  readonly arabicNames: readonly (readonly [norm: string, arabic: string])[];
  /** Those among agents and targets who are somebody by name, not «شخصا» or «مسلحون». */
  readonly namedActors: readonly string[];
  /** What each rule says in one sentence. */
  readonly rules: readonly (readonly [id: string, summary: string])[];
}

/** A timeline entry whose members point into the page's own documents; what only a merge needs is left out. */
export interface EntryData extends Omit<TimelineEntry, "members" | "parties" | "tellings"> {
  readonly members: readonly MemberData[];
}

export interface MemberData extends Span {
  /** Index in `documents`. */
  readonly document: number;
  readonly event: string;
  /** The sentence that tells it; its words are in a passage of the document. */
  readonly sentence: Span;
}

/** A stretch of a document's text that is in the page: all of it, or the sentences that entries quote. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

export interface DocumentData {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly dct: IsoDay | null;
  /** Whether the passages are the whole text, which can be read as an article then. */
  readonly whole: boolean;
  readonly passages: readonly Passage[];
  /** All but the body. */
  readonly zones: readonly (Span & { readonly kind: ZoneKind })[];
  readonly names: readonly NameData[];
  readonly timexes: readonly TimexData[];
  readonly casualties: readonly FigureData[];
  readonly events: readonly EventData[];
}

type Ground = Pick<Mention, "id" | "start" | "end" | "rule" | "confidence"> & Partial<Pick<Mention, "evidence">>;

/** The fields of `Keys`, those that say nothing left out. */
type Told<Whole, Keys extends keyof Whole> = { readonly [key in Keys]?: NonNullable<Whole[key]> };

export type NameData = Ground &
  Pick<NameMention, "type" | "norm"> &
  Told<NameMention, "role" | "country" | "entity" | "sector" | "office" | "metonymOf"> & {
    readonly place?: Pick<PlaceFacts, "lat" | "lon" | "wherePrec">;
  };

export type TimexData = Ground &
  Pick<TimexMention, "type" | "value"> &
  Told<TimexMention, "mod" | "earliest" | "latest" | "anchor"> & {
    readonly hijri?: true;
    /** It is the page's time (a caption, a stamp), not the story's. */
    readonly aside?: true;
  };

export type FigureData = Ground &
  Pick<CasualtyFigure, "kind" | "low" | "high" | "status"> &
  Told<
    CasualtyFigure,
    "mod" | "victims" | "victimClass" | "nationality" | "zero" | "cumulative" | "revised" | "subsetOf" | "attackers"
  > & { readonly speaker?: string };

export type EventData = Ground &
  Pick<EventMention, "type" | "status"> &
  Told<
    EventMention,
    "agent" | "target" | "place" | "placeEntity" | "date" | "timex" | "instrument" | "casualties" | "background"
  > & {
    readonly agents?: readonly ParticipantData[];
    readonly targets?: readonly ParticipantData[];
    readonly speakers?: readonly string[];
    readonly codes?: readonly string[];
  };

export type ParticipantData = Pick<Participant, "start" | "end" | "text">;
