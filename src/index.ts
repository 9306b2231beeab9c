// The public surface. Everything here runs in Node and in browsers and needs no package at run time.
export type { Lexicon } from "./lexicon/lexicon.js";
export { formatProblem, LexiconError, type LexiconProblem } from "./lexicon/problems.js";
export { standardLexicon } from "./lexicon/standard.js";
export { checkTable, lexiconSchemas, withTable } from "./lexicon/user-table.js";
export type { Attribution, CasualtyFigure, HarmKind, VictimClass } from "./model/casualty.js";
export type { ExtractedDocument, InputDocument, Zone, ZoneKind } from "./model/document.js";
export {
  EVENT_GROUPS,
  type EventCodes,
  type EventGroup,
  type EventLink,
  type EventMention,
  type EventStatus,
  type EventType,
  type Participant,
} from "./model/event.js";
export type { Basis, Confidence, Evidence, Mention } from "./model/evidence.js";
export type { Issue } from "./model/issue.js";
export type { Coreference, NameMention, NameType, PlaceFacts, Role, Sector } from "./model/name.js";
export type { RawSpan, Span } from "./model/span.js";
export type {
  Granularity,
  Telling,
  TimelineEntry,
  TimelineFacts,
  TimelineMember,
  TimelineParty,
  Toll,
  TollReport,
} from "./model/timeline.js";
export type { Calendar, IsoDay, TimexAnchor, TimexMention, TimexMod, TimexType } from "./model/timex.js";
export {
  createExtractor,
  type ExplainedMention,
  type Extractor,
  type ExtractorOptions,
  explain,
  mentionsOf,
} from "./pipeline/index.js";
export { normalize } from "./text/normalize.js";
export { buildTimeline, mergeTimelines } from "./timeline/index.js";
