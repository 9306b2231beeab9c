import type { Lexicon } from "../../../lexicon/lexicon.js";
import type { Attribution } from "../../../model/casualty.js";
import type { EventStatus, EventType } from "../../../model/event.js";
import { type Cells, list, text } from "./cells.js";
import { readTypes, type TypeFacts } from "./event-types.js";
import { type FrameSlot, type Position, readFrame } from "./frames.js";
import { type Particle, type ParticleKind, particleOf } from "./particles.js";
import { Part, type Put } from "./parts.js";
import { readTriggers, type Trigger } from "./trigger-rows.js";
import { wordKinds } from "./word-kinds.js";

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
  readonly speech: readonly Stance[];
  readonly attributions: readonly Stance[];
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

/** The families whose entries are parts. */
const FAMILIES = [
  "event-trigger",
  "event-context",
  "event-verb",
  "particle",
  "operator",
  "speech",
  "attribution",
  "weapon",
];

function build(lexicon: Lexicon): Vocabulary {
  let last = 0;
  for (const family of FAMILIES) for (const [entry] of lexicon.rows(family)) last = Math.max(last, entry);
  const part = new Uint8Array(last + 1);
  const index = new Int32Array(last + 1);
  const put: Put = (entry, kind, value) => {
    part[entry] = kind;
    index[entry] = value;
  };
  const { particles, particleCodes } = readParticles(lexicon, put);
  const { classes, contextFrom, contextCodes } = readContexts(lexicon, put);
  return {
    kind: wordKinds(lexicon),
    part,
    index,
    contextFrom,
    contextCodes,
    triggers: readTriggers(lexicon, put, { classes, particles: particleCodes }),
    carriers: readCarriers(lexicon, put, particleCodes),
    particles,
    operators: readOperators(lexicon, put, particleCodes),
    speech: readStances(lexicon, put, "speech", Part.SPEECH),
    attributions: readStances(lexicon, put, "attribution", Part.ATTRIBUTION),
    placeHead: lexicon.family("place-head"),
    theLand: classes.get("the-land")!,
    capitals: capitalsOf(lexicon),
    classes,
    classWidth: (classes.size >>> 5) + 1,
    particleCodes,
    types: readTypes(lexicon),
  };
}

function readParticles(lexicon: Lexicon, put: Put): Pick<Vocabulary, "particles" | "particleCodes"> {
  const particles: Particle[] = [];
  const particleCodes = new Map<string, number>();
  for (const [entry, row] of lexicon.rows<Cells>("particle")) {
    const id = text(row.id);
    const code = particleCodes.get(id) ?? particleCodes.size;
    particleCodes.set(id, code);
    put(entry, Part.PARTICLE, particles.length);
    particles.push(particleOf(id, code, row.kind as ParticleKind));
  }
  return { particles, particleCodes };
}

function readContexts(lexicon: Lexicon, put: Put): Pick<Vocabulary, "classes" | "contextFrom" | "contextCodes"> {
  const classes = new Map<string, number>();
  const classOf = (name: string): number => {
    const known = classes.get(name) ?? classes.size;
    classes.set(name, known);
    return known;
  };
  const contextFrom = [0];
  const contextCodes: number[] = [];
  const add = (entry: number, kind: number, names: readonly string[]): void => {
    put(entry, kind, contextFrom.length - 1);
    contextCodes.push(...names.map(classOf));
    contextFrom.push(contextCodes.length);
  };
  for (const [entry, row] of lexicon.rows<Cells>("event-context")) add(entry, Part.CONTEXT, list(row.class));
  for (const [entry, row] of lexicon.rows<Cells>("weapon")) add(entry, Part.WEAPON, [`weapon-${text(row.class)}`]);
  return { classes, contextFrom: Int32Array.from(contextFrom), contextCodes: Int32Array.from(contextCodes) };
}

function readCarriers(lexicon: Lexicon, put: Put, particles: ReadonlyMap<string, number>): readonly Carrier[] {
  const carriers: Carrier[] = [];
  for (const [entry, row] of lexicon.rows<Cells>("event-verb")) {
    put(entry, Part.CARRIER, carriers.length);
    carriers.push({
      id: text(row.id),
      frame: readFrame(list(row.frame), particles),
      verbal: row.pos === "verb" || list(row.frame).length > 0,
      masdar: row.pos === "masdar",
    });
  }
  return carriers;
}

function readOperators(lexicon: Lexicon, put: Put, particles: ReadonlyMap<string, number>): readonly OperatorRow[] {
  const operators: OperatorRow[] = [];
  for (const [entry, row] of lexicon.rows<Cells>("operator")) {
    put(entry, Part.OPERATOR, operators.length);
    const by = readFrame(
      list(row.by).map((one) => `event:${one}`),
      particles,
    );
    operators.push({
      id: text(row.id),
      status: row.status as EventStatus,
      by: new Set(by.map(({ position }) => position)),
    });
  }
  return operators;
}

type Stance = Attribution["stance"];

function readStances(lexicon: Lexicon, put: Put, family: string, part: number): readonly Stance[] {
  const stances: Stance[] = [];
  for (const [entry, row] of lexicon.rows<Cells>(family)) {
    put(entry, part, stances.length);
    stances.push(row.stance as Stance);
  }
  return stances;
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
