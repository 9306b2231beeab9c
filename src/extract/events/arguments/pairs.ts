import type { EventType, Participant } from "../../../model/event.js";
import { participant } from "../phrases/participant.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival } from "../words/adjectives.js";
import { stateAt } from "../words/demonyms.js";
import { nameStart } from "../words/nouns.js";
import { startsWithConjunction } from "../words/verb-forms.js";

/** What two do with each other. */
const MUTUAL: ReadonlySet<EventType> = new Set(["talks", "agreement"]);
/** Words behind the noun within which the adjectives of the two stand. */
const REACH = 5;

/** «القمة الأميركية الروسية», «محادثات سورية-تركية»: the states whose adjectives stand behind the noun. */
function statesBehind(scene: Scene, last: number, to: number): Participant[] {
  const states: Participant[] = [];
  for (let at = last + 1; at < to && at <= last + REACH; at++) {
    const state = scene.nameAt[at] === -1 ? stateAt(scene, at) : null;
    if (state !== null) {
      if (states.every(({ entity }) => entity !== state.entity)) states.push(state);
      continue;
    }
    const dash = scene.is(at, Flag.MARK) && !scene.is(at, Flag.COMMA | Flag.QUOTE);
    if (!(dash && states.length > 0) && !(scene.nameAt[at] === -1 && isAdjectival(scene, at))) break;
  }
  return states;
}

/** «قمة بوتين وترامب», «لقاء واشنطن وموسكو»: two of a kind that complete the noun. */
function namesBehind(scene: Scene, last: number, to: number): Participant[] {
  const first = readPhrase(scene, last + 1, to);
  if (first === null || first.name === -1 || first.figure !== -1) return [];
  const next = first.last + 1;
  const second = next < to && startsWithConjunction(scene, next) ? scene.nameAt[next] : -1;
  const { type, role } = scene.input.names[first.name];
  if (second === -1 || nameStart(scene, second) === scene.analysis.tokens.start[next]) return [];
  if (
    scene.input.names[second].type !== type ||
    (type === "GPE" && role !== "actor") ||
    type === "FAC" ||
    type === "LOC"
  )
    return [];
  const other = readPhrase(scene, next, to);
  return other === null ? [] : [participant(scene, first), participant(scene, other)];
}

/** The two who meet or agree, told by what completes or describes the noun of it. */
export function pairOf(scene: Scene, { type, found }: Draft, to: number): Participant[] {
  if (!MUTUAL.has(type) || found.pronoun > 0) return [];
  const states = statesBehind(scene, found.last, to);
  return states.length > 1 ? states : namesBehind(scene, found.last, to);
}
