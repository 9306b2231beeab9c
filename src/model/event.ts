import type { Attribution } from "./casualty.js";
import type { Basis, Mention } from "./evidence.js";
import type { NameType } from "./name.js";
import type { Span } from "./span.js";

/** All types of events by their groups. */
export const EVENT_GROUPS = {
  violence: ["attack", "bombing", "airstrike", "shelling", "clash", "killing", "abduction"],
  military: ["war", "takeover", "deployment", "withdrawal", "interception", "ceasefire"],
  justice: ["arrest", "release", "trial", "execution"],
  diplomacy: [
    "talks",
    "agreement",
    "demand",
    "accusation",
    "threat",
    "rejection",
    "support",
    "sanction",
    "suspension",
    "resumption",
  ],
  politics: ["election", "appointment", "resignation", "decision", "formation", "coup"],
  public: ["protest", "riot"],
  humanitarian: ["aid", "displacement", "disaster", "accident", "epidemic"],
} as const;

/** A group of event types. */
export type EventGroup = keyof typeof EVENT_GROUPS;
/** What kind of happening it is: «غارة» airstrike, «هدنة» ceasefire. */
export type EventType = (typeof EVENT_GROUPS)[EventGroup][number];
/** Whether it happened: «قصف» actual, «سيقصف» planned, «نفى أنه قصف» denied, «قد يقصف» possible. */
export type EventStatus = "actual" | "planned" | "denied" | "possible";

/** Somebody or something that takes part, named or told in words. */
export interface Participant extends Span {
  /** English norm of the name, else the Arabic words. */
  readonly text: string;
  /** The words here where they are no name but go back to one: «الحركة», «الجيش». */
  readonly nominal?: string;
  readonly entity: string | null;
  /** The id of the name mention, where it is one. */
  readonly name: string | null;
  readonly country: string | null;
  /** What it is, named or not: `PER` one or many people, `ORG` a body; null where the words leave it open. */
  readonly type: NameType | null;
  readonly sector: string | null;
}

/** Codes of the field's vocabularies; null where the vocabulary has none. */
export interface EventCodes {
  readonly plover: string | null;
  readonly ploverMode: string | null;
  readonly cameo: string | null;
  readonly cameoRoot: string | null;
  readonly acledEvent: string | null;
  readonly acledSubEvent: string | null;
  /** PLOVER quad class 1 verbal cooperation … 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4 | null;
}

/** How an event stands to another of its document, told by the id of that. */
export type EventLink = {
  readonly kind: "same_as" | "part_of" | "caused_by" | "before" | "after";
  readonly event: string;
  readonly signal?: Span;
};

/** What happened, is happening or is planned, told by a trigger. `start..end` is the trigger. */
export interface EventMention extends Mention {
  readonly type: EventType;
  readonly group: EventGroup;
  readonly codes: EventCodes;
  /**
   * Norms of the names that stand here, joined by ", ", else the Arabic words; whom a bare «الجيش» goes back to and all else
   * of the participants is in `agents`, `targets`.
   */
  readonly agent: string | null;
  readonly target: string | null;
  readonly agents: readonly Participant[];
  readonly targets: readonly Participant[];
  readonly place: string | null;
  readonly placeEntity: string | null;
  readonly placeBasis: Basis | null;
  /** The TIMEX value of its time. */
  readonly date: string | null;
  /** The id of the timex behind `date`. */
  readonly timex: string | null;
  readonly dateBasis: Basis | null;
  readonly status: EventStatus;
  /** What it was done with: «بطائرة مسيرة». */
  readonly instrument: string | null;
  /** Ids of the casualty figures that belong to it. */
  readonly casualties: readonly string[];
  readonly attribution: readonly Attribution[];
  /** Told as background («وكان … قد»), not as the news. */
  readonly background: boolean;
  readonly links: readonly EventLink[];
  /** Index, in the document's `events`, of the first telling of the same happening. */
  readonly same_as: number | null;
}
