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

/** Notes that an entry is such a part, and which of its kind. */
export type Put = (entry: number, part: number, index: number) => void;
