import type { HarmKind } from "../../../model/casualty.js";
import type { QuantityMod } from "../../../numerals/index.js";
import type { Group } from "./group.js";

/** A figure in the making. */
export interface Draft {
  kind: HarmKind;
  rule: string;
  /** Null for «لم يصب أحد». */
  group: Group | null;
  /** Token of the word of harm and its hit; -1 where the group's own noun says the harm. */
  trigger: number;
  hit: number;
  first: number;
  peeled: number;
  last: number;
  low: number;
  high: number | null;
  mod: QuantityMod | null;
  sentence: number;
  zero: boolean;
  revised: boolean;
  toll: boolean;
  joint: Draft | null;
  subset: Draft | null;
}
