import type { Lexicon } from "../../../lexicon/lexicon.js";
import type { Attribution } from "../../../model/casualty.js";
import type { EventCodes } from "../../../model/event.js";
import { EVENT_GROUPS, type EventGroup, type EventStatus, type EventType } from "../../../model/event.js";
import { type Condition, readCondition } from "./conditions.js";
import { type Particle, type ParticleKind, particleOf } from "./particles.js";
import { type Trait, traitsOf } from "./traits.js";
import { wordKinds } from "./word-kinds.js";

export type Slot = "agent" | "target" | "place" | "event" | "parties" | "weapon" | "result" | "cause" | "opponent";
/** Positions other than particles. */
export type Position = "subj" | "obj" | "gen" | "adj" | "bi" | "li" | number;

export interface FrameSlot {
  readonly slot: Slot;
  /** A position, or the number of the particle that leads to the participant. */
  readonly position: Position;
}

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

export interface Carrier {
  readonly id: string;
  readonly frame: readonly FrameSlot[];
  readonly verbal: boolean;
  /** A noun of action that carries another: «تنظيم [إضراب]». */
  readonly masdar: boolean;
}

/** A row of operators.tsv. */
export interface OperatorRow {
  readonly id: string;
  readonly status: EventStatus;
  /** By what it takes what is meant: numbers of particles, "bi" and "li"; empty for its bare object. */
  readonly by: ReadonlySet<Position>;
}

export interface TypeFacts {
  readonly group: EventGroup;
  readonly sited: boolean;
  readonly codes: EventCodes;
}

/** What a lexicon entry is to this layer. */
export const Part = {
  NONE: 0,
  TRIGGER: 1,
  CONTEXT: 2,
  CARRIER: 3,
  PARTICLE: 4,
  OPERATOR: 5,
  SPEECH: 6,
  ATTRIBUTION: 7,
  WEAPON: 8,
} as const;

/** The event layer's view of a lexicon: what every entry is, by number. */
export interface Vocabulary {
  /** By entry: a number of `WordKind`. */
  readonly kind: Uint8Array;
  readonly part: Uint8Array;
  readonly index: Int32Array;
  /** By what `index` says of a context or a weapon, with one more at the end: where its classes begin in `contextCodes`. */
  readonly contextFrom: Int32Array;
  readonly contextCodes: Int32Array;
  readonly triggers: readonly Trigger[];
  readonly carriers: readonly Carrier[];
  readonly particles: readonly Particle[];
  readonly operators: readonly OperatorRow[];
  readonly speech: readonly Attribution["stance"][];
  readonly attributions: readonly Attribution["stance"][];
  /** The family of nouns for places: مدينة, شارع. */
  readonly placeHead: number;
  /** The class of «البلاد». */
  readonly theLand: number;
  /** The capital of each state, as an entity, by the entity of the state. */
  readonly capitals: ReadonlyMap<string, string>;
  readonly classes: ReadonlyMap<string, number>;
  /** How many numbers of 32 bits have room for a bit a class. */
  readonly classWidth: number;
  readonly particleCodes: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<EventType, TypeFacts>;
}

type Cells = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
const list = (cell: Cells[string]): readonly string[] =>
  Array.isArray(cell) ? (cell as readonly string[]) : typeof cell === "string" ? [cell] : [];
const text = (cell: Cells[string]): string => (typeof cell === "string" ? cell : "");
const orNull = (cell: Cells[string]): string | null => (typeof cell === "string" && cell !== "" ? cell : null);

const DEFAULT_VERB: readonly string[] = ["agent:subj", "target:obj"];

function readFrame(cells: readonly string[], particles: ReadonlyMap<string, number>): FrameSlot[] {
  const slots: FrameSlot[] = [];
  for (const cell of cells) {
    const [slot, where] = cell.split(":");
    if (where === "subj" || where === "obj" || where === "gen" || where === "adj" || where === "bi" || where === "li") {
      slots.push({ slot: slot as Slot, position: where });
      continue;
    }
    const code = particles.get(where === "ala-yad" ? "by" : where);
    if (code !== undefined) slots.push({ slot: slot as Slot, position: code });
  }
  return slots;
}

const GROUP_OF = new Map<string, EventGroup>();
for (const [group, types] of Object.entries(EVENT_GROUPS))
  for (const type of types) GROUP_OF.set(type, group as EventGroup);

function readTypes(lexicon: Lexicon): Map<EventType, TypeFacts> {
  const types = new Map<EventType, TypeFacts>();
  for (const [type, group] of GROUP_OF) {
    const codes = {
      plover: null,
      ploverMode: null,
      cameo: null,
      cameoRoot: null,
      acledEvent: null,
      acledSubEvent: null,
      quad: null,
    };
    types.set(type as EventType, { group, sited: group !== "diplomacy" && group !== "politics", codes });
  }
  for (const [, row] of lexicon.rows<Cells>("event-type")) {
    const quad = typeof row.quad === "number" ? (row.quad as 1 | 2 | 3 | 4) : null;
    types.set(row.id as EventType, {
      group: row.group as EventGroup,
      sited: row.sited === true,
      codes: {
        plover: orNull(row.plover),
        ploverMode: orNull(row.mode),
        cameo: orNull(row.cameo),
        cameoRoot: orNull(row["cameo-root"]),
        acledEvent: orNull(row.acled),
        acledSubEvent: orNull(row["sub-event"]),
        quad,
      },
    });
  }
  return types;
}

function build(lexicon: Lexicon): Vocabulary {
  const families = [
    "event-trigger",
    "event-context",
    "event-verb",
    "particle",
    "operator",
    "speech",
    "attribution",
    "weapon",
  ];
  let last = 0;
  for (const family of families) for (const [entry] of lexicon.rows(family)) last = Math.max(last, entry);
  const part = new Uint8Array(last + 1);
  const index = new Int32Array(last + 1);
  const put = (entry: number, kind: number, value: number): void => {
    part[entry] = kind;
    index[entry] = value;
  };
  const particles: Particle[] = [];
  const particleCodes = new Map<string, number>();
  for (const [entry, row] of lexicon.rows<Cells>("particle")) {
    const id = text(row.id);
    const code = particleCodes.get(id) ?? particleCodes.size;
    particleCodes.set(id, code);
    put(entry, Part.PARTICLE, particles.length);
    particles.push(particleOf(id, code, row.kind as ParticleKind));
  }
  const classes = new Map<string, number>();
  const classOf = (name: string): number => {
    const known = classes.get(name) ?? classes.size;
    classes.set(name, known);
    return known;
  };
  const contextFrom = [0];
  const contextCodes: number[] = [];
  const putContext = (entry: number, kind: number, names: readonly string[]): void => {
    put(entry, kind, contextFrom.length - 1);
    contextCodes.push(...names.map(classOf));
    contextFrom.push(contextCodes.length);
  };
  for (const [entry, row] of lexicon.rows<Cells>("event-context")) putContext(entry, Part.CONTEXT, list(row.class));
  for (const [entry, row] of lexicon.rows<Cells>("weapon"))
    putContext(entry, Part.WEAPON, [`weapon-${text(row.class)}`]);
  const triggers: Trigger[] = [];
  const codes = { classes, particles: particleCodes };
  for (const [entry, row] of lexicon.rows<Cells>("event-trigger")) {
    const id = text(row.id);
    const verbal = row.pos === "verb";
    const own = readFrame(list(row.frame), particleCodes);
    put(entry, Part.TRIGGER, triggers.length);
    triggers.push({
      id,
      type: row.type as EventType,
      verbal,
      adjectival: row.pos === "adjective",
      frame: own.length > 0 ? own : readFrame(verbal ? DEFAULT_VERB : [], particleCodes),
      needs: list(row.needs).map((one) => readCondition(one, codes, id)),
      unless: list(row.unless).map((one) => readCondition(one, codes, id)),
      becomes: list(row.becomes).map((one) => {
        const [type, condition] = one.split(":");
        return { type: type as EventType, condition: readCondition(condition, codes, id) };
      }),
      traits: traitsOf(list(row.traits)),
      complement: (orNull(row.complement) as EventStatus | null) ?? null,
      span: typeof row.span === "string" ? (classes.get(row.span) ?? -1) : -1,
      order: triggers.length,
    });
  }
  const carriers: Carrier[] = [];
  for (const [entry, row] of lexicon.rows<Cells>("event-verb")) {
    put(entry, Part.CARRIER, carriers.length);
    carriers.push({
      id: text(row.id),
      frame: readFrame(list(row.frame), particleCodes),
      verbal: row.pos === "verb" || list(row.frame).length > 0,
      masdar: row.pos === "masdar",
    });
  }
  const operators: OperatorRow[] = [];
  for (const [entry, row] of lexicon.rows<Cells>("operator")) {
    put(entry, Part.OPERATOR, operators.length);
    const by = readFrame(
      list(row.by).map((one) => `event:${one}`),
      particleCodes,
    );
    operators.push({
      id: text(row.id),
      status: row.status as EventStatus,
      by: new Set(by.map(({ position }) => position)),
    });
  }
  const speech: Attribution["stance"][] = [];
  for (const [entry, row] of lexicon.rows<Cells>("speech")) {
    put(entry, Part.SPEECH, speech.length);
    speech.push(row.stance as Attribution["stance"]);
  }
  const attributions: Attribution["stance"][] = [];
  for (const [entry, row] of lexicon.rows<Cells>("attribution")) {
    put(entry, Part.ATTRIBUTION, attributions.length);
    attributions.push(row.stance as Attribution["stance"]);
  }
  return {
    kind: wordKinds(lexicon),
    part,
    index,
    contextFrom: Int32Array.from(contextFrom),
    contextCodes: Int32Array.from(contextCodes),
    triggers,
    carriers,
    particles,
    operators,
    speech,
    attributions,
    placeHead: lexicon.family("place-head"),
    theLand: classes.get("the-land")!,
    capitals: capitalsOf(lexicon),
    classes,
    classWidth: (classes.size >>> 5) + 1,
    particleCodes,
    types: readTypes(lexicon),
  };
}

function capitalsOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const capitals = new Map<string, string>();
  for (const [, { id, capital }] of lexicon.rows<{ id: string; capital: string | null }>("country"))
    if (capital !== null) capitals.set(`country:${id}`, `place:${capital}`);
  return capitals;
}

const BUILT = new WeakMap<Lexicon, Vocabulary>();

/** The event vocabulary of a lexicon; read on first use. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  let vocabulary = BUILT.get(lexicon);
  if (vocabulary === undefined) {
    vocabulary = build(lexicon);
    BUILT.set(lexicon, vocabulary);
  }
  return vocabulary;
}
