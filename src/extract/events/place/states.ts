import type { Participant } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { stateAt } from "../words/demonyms.js";
import { COUNTRYWIDE, coarseness } from "../words/place-names.js";

/** Words between a poll and the adjective of its state: «الانتخابات الرئاسية الأميركية». */
const ADJECTIVES = 3;

/** «الانتخابات التركية», «انتخابات الرئاسة الأميركية»: the state whose poll it is. */
function stateOf(scene: Scene, { found }: Draft, to: number): Participant | null {
  for (let token = found.last + 1; token < to && token <= found.last + ADJECTIVES; token++) {
    if (scene.is(token, Flag.MARK | Flag.VERB) || scene.particle[token] !== -1 || scene.nameAt[token] !== -1) break;
    const state = stateAt(scene, token);
    if (state !== null) return state.type === "GPE" ? state : null;
  }
  return null;
}

/** «الحرب الأهلية السورية»: fought in the state whose adjective it has. */
const isCivil = (scene: Scene, { type, found }: Draft): boolean =>
  type === "war" && scene.isOf(found.last + 1, "civil");

/** Words of the clause that tells where a war is fought. */
const CLAUSE = 6;

/** «الحرب الأهلية التي تمزق [سوريا]» */
function tornBy(scene: Scene, { found }: Draft, to: number): Pick<Participant, "text" | "entity"> | null {
  if (!scene.is(found.last + 2, Flag.RELATIVE)) return null;
  for (let at = found.last + 3; at < to && at <= found.last + CLAUSE; at++) {
    const name = scene.input.names[scene.nameAt[at]];
    if (name === undefined) continue;
    return coarseness(name) === COUNTRYWIDE ? { text: name.norm, entity: name.entity } : null;
  }
  return null;
}

/**
 * A poll that nothing else places is held all over its state, and so goes a civil war: the one whose adjective it has, or
 * that the text is about.
 */
export function setPlacesOfStates(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  for (const draft of drafts) {
    const civil = isCivil(scene, draft);
    if (!civil && (draft.place !== null || !draft.found.trigger.traits.has("poll"))) continue;
    const to = sentences.end[draft.found.sentence];
    const state = stateOf(scene, draft, to) ?? (civil ? tornBy(scene, draft, to) : null);
    // «فروا من الحرب الأهلية السورية إلى تركيا»
    if (state === null && draft.place !== null) continue;
    if (state !== null) {
      draft.place = state.text;
      draft.placeEntity = state.entity;
      draft.placeBasis = "stated";
    } else if (scene.is(draft.found.first, Flag.DEFINITE) && scene.state !== -1) {
      const name = scene.input.names[scene.state];
      draft.place = name.norm;
      draft.placeEntity = name.entity;
      draft.placeName = scene.state;
      draft.placeBasis = "assumed";
      draft.placeCoarse = coarseness(name);
      continue;
    } else continue;
    draft.placeCoarse = COUNTRYWIDE;
  }
}
