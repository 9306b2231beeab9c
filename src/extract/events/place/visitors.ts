import { wordAt } from "../../../lexicon/analysis.js";
import type { NameMention } from "../../../model/name.js";
import { aroundVerb } from "../clauses/clause.js";
import { participant } from "../phrases/participant.js";
import type { Draft } from "../scene/draft.js";
import { Border, type Scene } from "../scene/scene.js";
import { coarseness, isPlace, placeAt } from "../words/place-names.js";
import { runOf } from "./run.js";
import { givePlace, type Where } from "./tellings.js";

// Who has come to a town meets others there: «وصل الوزير إلى باريس … وسيجري محادثات مع نظيره».

/** Verbs of coming and setting out, in folded letters. */
const COMES = /^[وف]?س?(?:وصل|[يت]صل|توجه|[يت]توجه|حل|حط)(?:ت|ا|وا)?$/;
/** Words between such a verb and the place. */
const REACH = 20;
/** Sentences in which a visit is told. */
const VISIT = 4;
const TOWN = 1;
/** Talks of those who are apart. */
const CALLS = /^talks\.(?:ittisal|ittasala|hatafa|mukalama)/;

/** Where somebody is. */
interface Stay {
  readonly where: Where;
  readonly sentence: number;
}

/** Notes who comes to which town in a sentence. */
function noteArrivals(scene: Scene, sentence: number, stays: Map<string, Stay>): void {
  const { analysis, input, vocabulary } = scene;
  const from = analysis.sentences.first[sentence];
  const to = analysis.sentences.end[sentence];
  for (let verb = from; verb < to; verb++) {
    if (scene.nameAt[verb] !== -1 || !COMES.test(wordAt(analysis, verb))) continue;
    for (let at = verb + 1; at < to && at <= verb + REACH && scene.border[at] < Border.CLAUSE; at++) {
      if (scene.particleCode(at) !== vocabulary.particleCodes.get("ila")) continue;
      const town = townBehind(scene, at, to);
      const who = town === -1 ? null : aroundVerb(scene, verb, verb, from, to).subject;
      if (who === null || who.name === -1) break;
      stays.set(participant(scene, who).text, { where: whereIs(input.names, town), sentence });
      break;
    }
  }
}

function whereIs(names: readonly NameMention[], placeName: number): Where {
  const { norm: place, entity: placeEntity } = names[placeName];
  return { place, placeEntity, placeName, placeCoarse: coarseness(names[placeName]) };
}

/** The town or state that «إلى» leads to: «مطار فنوكوفو في [موسكو]»; or -1. */
function townBehind(scene: Scene, ila: number, to: number): number {
  const { names } = scene.input;
  for (let at = ila + 1; at < to && at <= ila + 3; at++) {
    const here = placeAt(scene, at, to);
    if (here === null && scene.nameAt[at] === -1) continue;
    const run = runOf(scene, here?.name ?? scene.nameAt[at], at, to);
    return run.find(({ index }) => isPlace(names[index]) && coarseness(names[index]) >= TOWN)?.index ?? -1;
  }
  return -1;
}

/** Words of a meeting among which the place of it would be told. */
const BESIDE = 12;

/** Whether the words around a meeting tell of another place. */
function tellsOther(scene: Scene, { found: { sentence, first, last } }: Draft, { place }: Where): boolean {
  const { sentences } = scene.analysis;
  const from = Math.max(sentences.first[sentence], first - BESIDE);
  const to = Math.min(sentences.end[sentence], last + BESIDE);
  for (let at = from; at < to; at++) {
    const name = scene.input.names[scene.nameAt[at]];
    if (name !== undefined && isPlace(name) && name.role !== "actor" && name.norm !== place) return true;
  }
  return false;
}

/** Gives talks of one who has come to a town, or visits it, that town. */
export function setPlacesOfVisitors(scene: Scene, drafts: readonly Draft[]): void {
  if (!drafts.some(({ type, place }) => type === "talks" && place === null)) return;
  const stays = new Map<string, Stay>();
  let read = 0;
  for (const draft of drafts) {
    const { sentence, trigger } = draft.found;
    for (; read <= sentence; read++) noteArrivals(scene, read, stays);
    if (draft.type !== "talks" || draft.background) continue;
    const stay = draft.agents.map(({ text }) => stays.get(text)).find((one) => one !== undefined);
    if (
      draft.place === null &&
      stay !== undefined &&
      sentence - stay.sentence <= VISIT &&
      draft.status !== "denied" &&
      !CALLS.test(trigger.id) &&
      !trigger.traits.has("travel") &&
      !tellsOther(scene, draft, stay.where)
    )
      givePlace(draft, stay.where, "assumed");
    else if (
      draft.place !== null &&
      draft.placeName !== -1 &&
      trigger.traits.has("travel") &&
      !draft.place.includes(", ")
    )
      for (const { text } of draft.agents) stays.set(text, { where: draft, sentence });
  }
}
