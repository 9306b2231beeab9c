import type { EventType } from "../../../model/event.js";
import type { Trigger } from "../tables/trigger-rows.js";

/** A trigger in the text: one reading of one surface. */
export interface Found {
  readonly trigger: Trigger;
  readonly type: EventType;
  readonly hit: number;
  readonly first: number;
  /** Last token of the trigger, inclusive. */
  readonly last: number;
  readonly features: number;
  readonly peeled: number;
  readonly proclitics: number;
  readonly pronoun: number;
  readonly sentence: number;
  /** Letters at the end of the last token that are a pronoun. */
  readonly verbal: boolean;
}
