import { readDay } from "../../extract/dates/calendar/iso.js";
import type { EventType } from "../../model/event.js";
import type { Telling, TimelineParty } from "../../model/timeline.js";
import { consensus } from "../consensus.js";
import { type Interval, intervalOf } from "../interval.js";
import { partyKey } from "../parties.js";
import type { Base } from "../tellings.js";
import { piecesOf } from "./pieces.js";
import type { Surroundings } from "./surroundings.js";

/** A figure as comparing needs it: one number a kind, the whole of what the telling counts. */
export interface Figure {
  readonly kind: string;
  readonly low: number;
  readonly high: number;
}

/** A telling, or several of one happening taken as a whole, made ready for comparing. */
export interface Subject {
  readonly base: Base;
  /** How reasons call it. */
  readonly name: string;
  readonly type: EventType;
  readonly interval: Interval | null;
  /** Its day is that of the report or of an announcement, for want of one of its own. */
  readonly loose: boolean;
  /** The day of the report, for what it tells without a date. */
  readonly published: number | null;
  readonly agents: readonly Side[];
  readonly targets: readonly Side[];
  readonly figures: readonly Figure[];
  /** It has figures, and all of them are totals over a long time. */
  readonly running: boolean;
  /** One of its figures takes the place of an earlier one. */
  readonly revised: boolean;
  /** Places that its document tells of elsewhere. */
  readonly around: Surroundings;
  /** Pieces of the words that tell it, sorted. */
  readonly pieces: Int32Array;
  /** The same of each of its first tellings, where it is several. */
  readonly wordings: readonly Wording[];
}

/** The words of a telling, and where they stand. */
export interface Wording {
  readonly pieces: Int32Array;
  readonly document: string;
  readonly sentence: number | undefined;
}

/** A party by what it can be recognised by. */
export interface Side {
  readonly key: string;
  readonly named: boolean;
  readonly person: boolean;
  /** Pieces of the words, where nothing is named. */
  readonly pieces: Int32Array;
  readonly country: string | null;
}

const NONE = new Int32Array(0);
/** Sentences of a telling that are looked at: the first ones tell it, later ones mention it. */
const SENTENCES = 2;

/** «36» and «36 على الأقل» are counts; «عشرات» is a word. */
const isCounted = ({ low, high }: Figure): boolean => high === low || high === Number.POSITIVE_INFINITY;

/** One figure a kind: the highest number, unless only words count. */
function figuresOf({ telling }: Base): Figure[] {
  const byKind = new Map<string, Figure>();
  for (const { kind, low, high, cumulative, subset, status, attackers } of telling.reports) {
    if (cumulative || subset || attackers === true || status !== "actual") continue;
    const figure = { kind, low, high: high ?? Number.POSITIVE_INFINITY };
    const before = byKind.get(kind);
    const [counted, other] = [isCounted(figure), before !== undefined && isCounted(before)];
    if (before === undefined || (counted && !other) || (counted === other && figure.low > before.low))
      byKind.set(kind, figure);
  }
  return [...byKind.values()];
}

const isRunning = ({ reports }: Telling): boolean =>
  reports.length > 0 && reports.every(({ cumulative }) => cumulative);

/** A state is one, whether its entity is the country or the place. */
const STATE = /^(?:country|place):([a-z]{2})$/;

function sideOf(party: TimelineParty): Side {
  const state = party.entity === null ? null : STATE.exec(party.entity);
  return {
    key: state === null ? partyKey(party) : `country:${state[1]}`,
    named: party.entity !== null,
    person: party.entity?.startsWith("person:") === true,
    country: party.country ?? (state === null ? null : state[1].toUpperCase()),
    pieces: party.entity === null ? piecesOf([party.text]) : NONE,
  };
}

export function subjectOf(base: Base, around: Surroundings): Subject {
  const { telling, members } = base;
  const sides = (role: "agent" | "target"): Side[] =>
    telling.parties.filter((party) => party.role === role).map(sideOf);
  const sentences = [...new Set(members.map(({ sentence }) => sentence))].slice(0, SENTENCES);
  const pieces = piecesOf(sentences);
  return {
    base,
    name: `${telling.document}/${telling.entry}`,
    type: telling.type,
    interval: intervalOf(telling),
    loose: telling.dateBasis === "assumed",
    published: telling.published === null ? null : readDay(telling.published),
    agents: sides("agent"),
    targets: sides("target"),
    figures: figuresOf(base),
    running: isRunning(telling),
    revised: telling.reports.some(({ revised }) => revised === true),
    around,
    pieces,
    wordings: [{ pieces, document: base.documentKey, sentence: members[0]?.sentenceNumber }],
  };
}

/** Tellings of a whole whose words are compared. */
const WORDINGS = 4;

/** Tellings of one happening as a whole: what they agree on, and the words of the first few. */
export function wholeOf(subjects: readonly Subject[]): Subject {
  const [first] = subjects;
  if (subjects.length === 1) return first;
  const tellings = subjects.map(({ base }) => base.telling);
  const reports = tellings.flatMap((telling) => telling.reports);
  const around = new Set(subjects.flatMap((subject) => [...subject.around]));
  const telling = { ...first.base.telling, ...consensus(tellings), reports };
  // Of no document: what its tellings have in common with others is looked at one by one.
  const whole = subjectOf({ telling, members: first.base.members, documentKey: "" }, around);
  const wordings = subjects.slice(0, WORDINGS).flatMap((subject) => subject.wordings);
  return { ...whole, wordings, name: `${first.name} and ${subjects.length - 1} more` };
}
