import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventType, Participant } from "../../../model/event.js";
import { nameAlone } from "../clauses/relative-clause.js";
import { HARMS } from "../phrases/masdar.js";
import { participant } from "../phrases/participant.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasSlotAt } from "../tables/frames.js";
import { isAdjectival } from "../words/adjectives.js";
import { type Agreement, agreesWith, ofPronoun } from "../words/agreement.js";
import { isFeminine } from "../words/endings.js";
import { hasFamily } from "../words/nouns.js";

/** Words that may stand between a verb and the pronoun of whom it frees: «أطلقت القوات سراحهم». */
const FREED = 4;
/** What is done to people besides, where a preposition leads to their pronoun: «الهجوم عليهم». */
const TO_PEOPLE: ReadonlySet<EventType> = new Set(["attack", "takeover"]);
/** The prepositions that lead to whom, with how each is written before a pronoun. */
const LEADS: readonly (readonly [string, string])[] = [
  ["an", "عن"],
  ["ala", "علي"],
];

/** What is told of somebody, to whom ل leads behind the one whose it is. */
const TOLD_OF: ReadonlySet<EventType> = new Set(["accusation", "support", "threat"]);
/** Words of the one whose it is. */
const OWNER = 5;

/** Words between a verdict and «بحقه». */
const AGAINST = 5;
/** Words between a verdict and the penalty. */
const PENALTY = 3;

/** «الإفراج عنه», «القبض عليهم», «إطلاق سراحه»: the token of the pronoun that tells to whom an event is done, or -1. */
export function pronounBehind(scene: Scene, { found, type, agents }: Draft): number {
  // «اتهامات المعارضة له», «دعم موسكو لها»
  if (TOLD_OF.has(type) && !found.verbal && agents.length > 0) {
    const behind = scene.behind(agents[0]);
    const led =
      behind > found.last && scene.bordersBetween(found.last, behind) === 0 && scene.is(behind, Flag.FUNCTION);
    return led && behind - found.last <= OWNER && wordAt(scene.analysis, behind).startsWith("ل") ? behind : -1;
  }
  // «حكمت المحكمة بسجنه»
  if (found.trigger.traits.has("verdict") && found.verbal)
    for (let at = found.last + 1; at <= found.last + PENALTY && scene.border[at] === 0; at++)
      if (scene.isOf(at, "prison") && ofPronoun(scene, at) !== null) return at;
  // «حكم بالإعدام بحقه», «الحكم الصادر في حقه»
  if (type === "trial")
    for (let at = found.last + 1; at <= found.last + AGAINST && scene.border[at] === 0; at++)
      if (scene.isOf(at, "in-his-respect")) return at;
  if (type === "release")
    for (let at = found.first; at <= found.last + FREED && scene.border[at] === 0; at++)
      if (scene.isOf(at, "freedom") && ofPronoun(scene, at) !== null) return at;
  if (!(HARMS.has(type) || TO_PEOPLE.has(type))) return -1;
  // «السيطرة الكاملة عليها»
  const at = isAdjectival(scene, found.last + 1) ? found.last + 2 : found.last + 1;
  if (!scene.is(at, Flag.FUNCTION) || ofPronoun(scene, at) === null) return -1;
  const word = wordAt(scene.analysis, at);
  const { particleCodes } = scene.vocabulary;
  const leads = LEADS.some(
    ([id, written]) => word.startsWith(written) && hasSlotAt(found.trigger.frame, "target", particleCodes.get(id)),
  );
  return leads ? at : -1;
}

/** Words back within which the place is told that a pronoun goes back to. */
const FAR = 30;

/** «دخلت القوات عفرين بعد السيطرة عليها»: the nearest place before a token that a pronoun could go back to. */
export function placeTakenUp(scene: Scene, token: number, wanted: Agreement): Participant | null {
  if (wanted.plural === true) return null;
  let noun: Phrase | null = null;
  const from = scene.openingOf(scene.analysis.sentences.of[token]);
  for (let at = token - 1; at >= from && token - at <= FAR; at--) {
    const name = scene.nameAt[at];
    // «منطقة كان مقاتلوه يحاولون السيطرة عليها»
    if (name === -1 && hasFamily(scene, at, "place-head")) {
      const place = readPhrase(scene, at, token, Proclitic.CONJUNCTION | Proclitic.BI | Proclitic.LI);
      if (place === null || place.last >= token || !agreesWith(scene, wanted, place)) continue;
      // «المنطقة» has its name before it.
      if (scene.againAt[at] !== -1 || !isFeminine(scene, at) || !scene.hasArticle(at)) return participant(scene, place);
      noun ??= place;
    }
    if (name === -1) continue;
    const { type, role } = scene.input.names[name];
    const phrase = nameAlone(scene, at, from);
    if (phrase === null) continue;
    at = phrase.first;
    if ((type === "GPE" && role === "place") || type === "FAC" || type === "LOC")
      return agreesWith(scene, wanted, phrase) ? participant(scene, phrase) : null;
  }
  return noun === null ? null : participant(scene, noun);
}
