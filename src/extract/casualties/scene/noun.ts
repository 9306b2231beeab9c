import type { HarmKind, VictimClass } from "../../../model/casualty.js";

/** A noun for people with its adjectives. */
export interface Noun {
  readonly first: number;
  readonly last: number;
  readonly number: 1 | 2 | 3;
  readonly harm: HarmKind | null;
  readonly held: boolean;
  readonly classes: VictimClass[];
  readonly nationality: string | null;
  readonly definite: boolean;
  readonly construct: boolean;
  readonly pronoun: number;
  readonly peeled: number;
  readonly proclitics: number;
}
