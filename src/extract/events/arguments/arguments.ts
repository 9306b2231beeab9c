import { Slots } from "../participants/slots.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { nounArguments } from "./nouns.js";
import { participleArguments } from "./participles.js";
import { verbArguments } from "./verbs.js";

/** Finds who did it and to whom. */
export function setParticipants(scene: Scene, draft: Draft): void {
  const slots = new Slots(scene, draft);
  if (draft.found.verbal) verbArguments(slots);
  else if (!participleArguments(slots)) nounArguments(slots);
}
