import { Border, Flag } from "./flags.js";

export type ParticleKind =
  | "prep"
  | "neg"
  | "future"
  | "qad"
  | "cond"
  | "comp"
  | "rel"
  | "conj"
  | "conn"
  | "aux"
  | "background";

export interface Particle {
  readonly id: string;
  readonly code: number;
  readonly kind: ParticleKind;
  /** A bit of `Flag`, or 0. */
  readonly flag: number;
  /** The border between clauses that it makes. */
  readonly border: number;
}

const KIND_FLAG: Partial<Record<ParticleKind, number>> = {
  neg: Flag.NEGATION,
  future: Flag.FUTURE,
  cond: Flag.CONDITION,
  comp: Flag.COMPLEMENT,
  rel: Flag.RELATIVE,
};

const KIND_BORDER: Partial<Record<ParticleKind, number>> = {
  conj: Border.CLAUSE,
  conn: Border.RELATIVE,
  rel: Border.RELATIVE,
  comp: Border.RELATIVE,
};

export const particleOf = (id: string, code: number, kind: ParticleKind): Particle => ({
  id,
  code,
  kind,
  flag: KIND_FLAG[kind] ?? 0,
  border: KIND_BORDER[kind] ?? Border.NONE,
});
