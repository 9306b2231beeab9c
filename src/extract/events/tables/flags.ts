/** What is known of a token, as bits. */
export const Flag = {
  /** A finite verb and nothing else. */
  VERB: 1,
  /** Can be a finite verb. */
  VERBAL: 2,
  CARRIER: 4,
  SPEECH: 8,
  ATTRIBUTION: 16,
  OPERATOR: 32,
  /** Takes its noun along: a clause begins here. */
  RELATIVE: 64,
  /** Definite noun. */
  DEFINITE: 128,
  QUOTE: 256,
  COMMA: 512,
  MARK: 1024,
  NUMBER: 2048,
  NEGATION: 4096,
  FUTURE: 8192,
  CONDITION: 16384,
  COMPLEMENT: 32768,
  /** A pronoun, or a preposition with one: فيها, منه. */
  FUNCTION: 65536,
  /** Words of a context class or of a weapon begin here. */
  CONTEXT: 131072,
  /** A trigger that is read as a noun here, whatever else it is written like. */
  DEED: 262144,
} as const;

/** Weights of the borders between clauses, for distances. */
export const Border = { NONE: 0, COMMA: 2, RELATIVE: 3, CLAUSE: 8 } as const;
