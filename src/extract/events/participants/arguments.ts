import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { nounArguments } from "./noun-arguments.js";
import { participleArguments } from "./participle-arguments.js";
import { Slots } from "./slots.js";
import { verbArguments } from "./verb-arguments.js";

/** Finds who did it and to whom. */
export function setParticipants(scene: Scene, draft: Draft): void {
  const slots = new Slots(scene, draft);
  if (draft.found.verbal) verbArguments(slots);
  else if (!participleArguments(slots)) nounArguments(slots);
}
