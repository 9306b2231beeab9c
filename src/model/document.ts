import type { CasualtyFigure } from "./casualty.js";
import type { EventMention } from "./event.js";
import type { Issue } from "./issue.js";
import type { Coreference, NameMention } from "./name.js";
import type { Span } from "./span.js";
import type { TimelineEntry } from "./timeline.js";
import type { IsoDay, TimexMention } from "./timex.js";

/** What the caller gives. */
export interface InputDocument {
  readonly id?: string;
  readonly text: string;
  readonly title?: string;
  /** Publication date (document creation time), `YYYY-MM-DD`; null or absent where it is not known. Never "now". */
  readonly published?: IsoDay | null;
  /** Outlet. */
  readonly source?: string;
  readonly url?: string;
}

/** What a stretch of a page is. */
export type ZoneKind = "title" | "body" | "dateline" | "byline" | "caption" | "furniture";
/** A stretch of a page, in UTF-16 code units of its text. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** Everything found in one document. Offsets are into `text` as the caller gave it. */
export interface ExtractedDocument {
  readonly id: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly dct: IsoDay | null;
  readonly text?: string;
  /** ISO country the story is about, where one stands out. */
  readonly focus: string | null;
  readonly zones: readonly Zone[];
  readonly sentences: readonly Span[];
  readonly names: readonly NameMention[];
  readonly coreferences: readonly Coreference[];
  readonly timexes: readonly TimexMention[];
  readonly casualties: readonly CasualtyFigure[];
  readonly events: readonly EventMention[];
  readonly timeline: readonly TimelineEntry[];
  readonly issues: readonly Issue[];
}
