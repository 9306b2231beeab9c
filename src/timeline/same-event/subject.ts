import { readDay } from "../../extract/dates/calendar/iso.js";
import type { EventType } from "../../model/event.js";
import { foldKey } from "../../text/index.js";
import { consensus } from "../consensus.js";
import { type Interval, intervalOf } from "../interval.js";
import { partyKey } from "../parties.js";
import type { Base } from "../tellings.js";

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
  /** The day of the report, for what it tells without a date. */
  readonly published: number | null;
  readonly agents: readonly Side[];
  readonly targets: readonly Side[];
  readonly figures: readonly Figure[];
  /** Pieces of the words that tell it, sorted. */
  readonly pieces: Uint32Array;
}

/** A party by what it can be recognised by. */
export interface Side {
  readonly key: string;
  readonly named: boolean;
  /** Pieces of the words, where nothing is named. */
  readonly pieces: Uint32Array;
  readonly country: string | null;
}

const NONE = new Uint32Array(0);
const PIECE = 4;
/** Sentences of a telling that are looked at: the first ones tell it, later ones mention it. */
const SENTENCES = 2;

/**
 * Runs of four letters inside the words of the sentences, as sorted numbers. Two ways of writing a word with other
 * clitics or endings share most of them, so that no stemming is needed.
 */
export function piecesOf(sentences: readonly string[]): Uint32Array {
  const out = new Set<number>();
  for (const sentence of sentences) {
    const folded = foldKey(sentence);
    let run = 0;
    let hash = 0;
    for (let at = 0; at <= folded.length; at++) {
      const unit = at < folded.length ? folded.charCodeAt(at) : 32;
      const letter = (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || unit >= 0x620;
      if (!letter) {
        // A number or a short word counts whole.
        if (run > 1 && run < PIECE) out.add(hash);
        run = 0;
        hash = 0;
        continue;
      }
      run++;
      hash = (Math.imul(hash, 0x2710001) ^ unit) >>> 0;
      if (run >= PIECE) {
        let piece = 0;
        for (let back = PIECE - 1; back >= 0; back--)
          piece = (Math.imul(piece, 0x2710001) ^ folded.charCodeAt(at - back)) >>> 0;
        out.add(piece);
      }
    }
  }
  return Uint32Array.from(out).sort();
}

/** One figure a kind: the highest number, unless only words count. */
function figuresOf({ telling }: Base): Figure[] {
  const byKind = new Map<string, Figure>();
  for (const { kind, low, high, cumulative, subset, status, attackers } of telling.reports) {
    if (cumulative || subset || attackers === true || status !== "actual") continue;
    const figure = { kind, low, high: high ?? Number.POSITIVE_INFINITY };
    const before = byKind.get(kind);
    const exact = figure.low === figure.high;
    if (
      before === undefined ||
      (exact && before.low !== before.high) ||
      (exact === (before.low === before.high) && figure.low > before.low)
    )
      byKind.set(kind, figure);
  }
  return [...byKind.values()];
}

export function subjectOf(base: Base): Subject {
  const { telling, members } = base;
  const sides = (role: "agent" | "target"): Side[] =>
    telling.parties
      .filter((party) => party.role === role)
      .map((party) => ({
        key: partyKey(party),
        named: party.entity !== null,
        country: party.country,
        pieces: party.entity === null ? piecesOf([party.text]) : NONE,
      }));
  const sentences = [...new Set(members.map(({ sentence }) => sentence))].slice(0, SENTENCES);
  return {
    base,
    name: `${telling.document}/${telling.entry}`,
    type: telling.type,
    interval: intervalOf(telling),
    published: telling.published === null ? null : readDay(telling.published),
    agents: sides("agent"),
    targets: sides("target"),
    figures: figuresOf(base),
    pieces: piecesOf(sentences),
  };
}

/** Tellings of one happening as a whole: what they agree on, the words of the first. */
export function wholeOf(subjects: readonly Subject[]): Subject {
  const [first] = subjects;
  if (subjects.length === 1) return first;
  const tellings = subjects.map(({ base }) => base.telling);
  const reports = tellings.flatMap((telling) => telling.reports);
  const telling = { ...first.base.telling, ...consensus(tellings), reports };
  // Of no document: what its tellings have in common with others is looked at one by one.
  const whole = subjectOf({ telling, members: first.base.members, documentKey: "" });
  return { ...whole, name: `${first.name} and ${subjects.length - 1} more` };
}
