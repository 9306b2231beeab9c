import type { Lexicon } from "../../../lexicon/lexicon.js";
import type { EventStatus, EventType } from "../../../model/event.js";
import { type Cells, list, orNull, text } from "./cells.js";
import { type Codes, type Condition, readCondition } from "./conditions.js";
import { type FrameSlot, readFrame } from "./frames.js";
import { Part, type Put } from "./parts.js";
import { type Trait, traitsOf } from "./traits.js";

/** A row of triggers.tsv, read once. */
export interface Trigger {
  readonly id: string;
  readonly type: EventType;
  readonly verbal: boolean;
  readonly adjectival: boolean;
  readonly frame: readonly FrameSlot[];
  readonly needs: readonly Condition[];
  readonly unless: readonly Condition[];
  readonly becomes: readonly { readonly type: EventType; readonly condition: Condition }[];
  readonly traits: ReadonlySet<Trait>;
  readonly complement: EventStatus | null;
  /** Context class of a word that belongs to the trigger, or -1. */
  readonly span: number;
  readonly order: number;
}

const DEFAULT_VERB: readonly string[] = ["agent:subj", "target:obj"];

export function readTriggers(lexicon: Lexicon, put: Put, codes: Codes): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const [entry, row] of lexicon.rows<Cells>("event-trigger")) {
    const id = text(row.id);
    const verbal = row.pos === "verb";
    const own = readFrame(list(row.frame), codes.particles);
    put(entry, Part.TRIGGER, triggers.length);
    triggers.push({
      id,
      type: row.type as EventType,
      verbal,
      adjectival: row.pos === "adjective",
      frame: own.length > 0 ? own : readFrame(verbal ? DEFAULT_VERB : [], codes.particles),
      needs: list(row.needs).map((one) => readCondition(one, codes, id)),
      unless: list(row.unless).map((one) => readCondition(one, codes, id)),
      becomes: list(row.becomes).map((one) => {
        const [type, condition] = one.split(":");
        return { type: type as EventType, condition: readCondition(condition, codes, id) };
      }),
      traits: traitsOf(list(row.traits)),
      complement: orNull(row.complement) as EventStatus | null,
      span: typeof row.span === "string" ? (codes.classes.get(row.span) ?? -1) : -1,
      order: triggers.length,
    });
  }
  return triggers;
}
