/** Where a condition looks, from the trigger on. */
export const Scope = { SELF: 0, AFTER: 1, BEFORE: 2, AROUND: 3, SENTENCE: 4 } as const;

/** What a condition looks for that is no context class: it is read off the text or off the earlier layers. */
export const Special = {
  NAME: 1,
  PLACE: 2,
  NUMBER: 3,
  PRONOUN: 4,
  PASSIVE: 5,
  PLURAL: 6,
  ACCUSATIVE: 7,
  EVENT: 8,
  BLOW: 9,
  BI: 10,
  LI: 11,
  PREFIXED: 12,
  DEFINITE: 13,
  FIGURE: 14,
  LI_PREFIXED: 15,
  OBJECT: 16,
  IMPERFECT: 17,
  PERSON: 18,
  STATE: 19,
  BEARS_ARMS: 20,
} as const;

/** One `class@scope`: `code` is a context class, a particle or a `Special`, as `kind` says. */
export interface Condition {
  readonly kind: "class" | "particle" | "special";
  readonly code: number;
  readonly scope: number;
  readonly reach: number;
  /** Holds only together with this one: `ala@9+armed@10`. */
  readonly also: Condition | null;
}

const SPECIALS: Readonly<Record<string, number>> = {
  name: Special.NAME,
  place: Special.PLACE,
  number: Special.NUMBER,
  pron: Special.PRONOUN,
  his: Special.PRONOUN,
  passive: Special.PASSIVE,
  plural: Special.PLURAL,
  accusing: Special.ACCUSATIVE,
  event: Special.EVENT,
  blow: Special.BLOW,
  bi: Special.BI,
  li: Special.LI,
  prefixed: Special.PREFIXED,
  definite: Special.DEFINITE,
  figure: Special.FIGURE,
  lipre: Special.LI_PREFIXED,
  object: Special.OBJECT,
  imperfect: Special.IMPERFECT,
  per: Special.PERSON,
  demonym: Special.STATE,
  "bears-arms": Special.BEARS_ARMS,
};

const SCOPES: Readonly<Record<string, readonly [number, number]>> = {
  "0": [Scope.SELF, 0],
  n: [Scope.AFTER, 2],
  N: [Scope.AFTER, 8],
  p: [Scope.BEFORE, 2],
  P: [Scope.BEFORE, 8],
  w: [Scope.AROUND, 6],
  s: [Scope.SENTENCE, 0],
};

/** Numbers of the context classes and of the particles, as the lexicon at hand has them. */
export interface Codes {
  readonly classes: ReadonlyMap<string, number>;
  readonly particles: ReadonlyMap<string, number>;
}

/** Reads `class@scope`, several joined by `+`. Throws where one is unknown: a lexicon mistake, told once. */
export function readCondition(joined: string, codes: Codes, row: string): Condition {
  const plus = joined.indexOf("+");
  const text = plus === -1 ? joined : joined.slice(0, plus);
  const also = plus === -1 ? null : readCondition(joined.slice(plus + 1), codes, row);
  const [name, where] = text.split("@");
  const [scope, reach] = SCOPES[where] ?? [Scope.AFTER, Number(where)];
  if (!Number.isInteger(reach) || where === undefined) {
    throw new Error(`Event trigger ${row}: "${text}" has no scope. Write class@scope, such as military@n.`);
  }
  const known = codes.classes.get(name);
  if (known !== undefined) return { kind: "class", code: known, scope, reach, also };
  const particle = codes.particles.get(name);
  if (particle !== undefined) return { kind: "particle", code: particle, scope, reach, also };
  const special = SPECIALS[name];
  if (special !== undefined) return { kind: "special", code: special, scope, reach, also };
  throw new Error(`Event trigger ${row}: no context class, particle or special "${name}". Add it to contexts.tsv.`);
}
