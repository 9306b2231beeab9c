import { Feature } from "../../../lexicon/features.js";
import type { EventType } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";

/** Types that stand as a reason in the accusative: «احتجاجا على», «تنديدا بـ», «دعما لـ». */
const REASONS: ReadonlySet<EventType> = new Set(["protest", "accusation", "support", "rejection", "demand"]);

/** «احتجاجا على», «ودعما لـ»: whether an act is told only as why something else is done. */
export const isReason = ({ type, found }: Pick<Draft, "type" | "found">): boolean =>
  REASONS.has(type) && !found.verbal && (found.features & Feature.ACCUSATIVE) !== 0;
