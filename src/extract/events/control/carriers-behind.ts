import { wordAt } from "../../../lexicon/analysis.js";
import { subjectBefore } from "../clauses/clause.js";
import { partyBefore } from "../participants/pronoun-antecedent.js";
import { skipInsertions } from "../phrases/insertions.js";
import { readPhrase } from "../phrases/phrases.js";
import { fromPrepositions, type Put } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import type { Slot } from "../tables/frames.js";
import type { Carrier } from "../tables/vocabulary.js";
import { ofPronoun, ofVerb } from "../words/agreement.js";
import { isFeminine } from "../words/endings.js";
import { isPlaceName } from "../words/grounds.js";
import { isGoverned } from "../words/nouns.js";
import { isPerson } from "../words/takers.js";
import { endsInPronoun } from "../words/verb-forms.js";
import { GATHERS } from "./carried.js";
import { carrierAt } from "./carrier-at.js";
import { behindWhere } from "./struck-behind.js";

/** Words behind a happening within which a clause of its own tells more of it. */
const FAR_RELATIVE = 7;

/** What verbs behind a noun tell of its event: «هجوم شنه مسلحون», «غارة استهدفت سوقا». */
export function fromCarriersBehind(scene: Scene, draft: Draft, from: number, to: number, put: Put): void {
  const { found } = draft;
  const { hits } = scene.analysis;
  let until = found.last + FAR_RELATIVE;
  for (let token = found.last + 1; token < to && token <= until; token++) {
    if (scene.border[token] >= Border.CLAUSE) break;
    if (scene.triggerAt[token] !== -1) break;
    const seen = carrierAt(scene, draft, token);
    // «أثناء توجههم نحو الحدود»: what a preposition leads to is no verb.
    // «هجوم لتنظيم كذا»: nor is a noun of doing.
    if (seen === null || !seen.carrier.verbal || seen.carrier.masdar) continue;
    if (scene.particleKind(token - 1) === "prep") continue;
    const { carrier, hit } = seen;
    // «هجوم لم تتبنه أي جهة»
    if (scene.particleKind(token - 1) === "neg") break;
    const subject = carrier.frame.find(({ position }) => position === "subj")?.slot;
    if (subject === "event") {
      // «تعزيزات، لتندلع مواجهات»
      if (scene.triggerAt[token + 1] === -1) fromItsVerb(scene, draft, carrier, token, from, to, put);
    } else if (hits.pronoun[hit] > 0 || endsInPronoun(scene, token) || isTakenUp(scene, carrier, token)) {
      const last = fromItsDoer(scene, draft, subject, token, from, to, put);
      // «غارة شنتها مسيرة [استهدفت سوقا]»
      if (BLOWS.has(draft.type) && until === found.last + FAR_RELATIVE) {
        token = last;
        until = token + FAR_RELATIVE;
        continue;
      }
    }
    break;
  }
}

/** «ضربات استهدفت سيارة»: the event is the subject of the verb at a token, and what follows is its object. */
function fromItsVerb(
  scene: Scene,
  { found }: Draft,
  carrier: Carrier,
  token: number,
  from: number,
  to: number,
  put: Put,
): void {
  // The event is the subject: what follows is the verb's object; «ضربات استهدفت [إحداها] سيارة».
  const one = token + 1 < to && SOME_OF_THEM.test(wordAt(scene.analysis, token + 1)) ? 1 : 0;
  const at = behindWhere(scene, skipInsertions(scene, token + 1 + one, to), to);
  for (const { slot, position } of carrier.frame) {
    if (position !== "obj" || slot === "result") continue;
    // «لقاء جمعه بالوزير»: the one told before.
    const phrase =
      carrier.id === GATHERS && endsInPronoun(scene, token)
        ? subjectBefore(scene, found.first, from, to, undefined, ofPronoun(scene, token))
        : at < to && scene.particle[at] === -1 && (carrier.id !== GATHERS || !isGoverned(scene, at))
          ? readPhrase(scene, at, to)
          : null;
    if (phrase !== null) put(slot, phrase);
  }
  // «جمعت الاتحاد بممثلي البنك بتونس»: a town is where they meet.
  fromPrepositions(
    scene,
    carrier.frame.filter(({ slot }) => slot !== "event" && slot !== "result"),
    token,
    to,
    (slot, phrase) => {
      if (carrier.id !== GATHERS || slot !== "target" || !isPlaceName(scene, phrase)) put(slot, phrase);
    },
  );
}

/** «هجوم شنه مسلحون», «زيارة يقوم بها الوزير»: who does it, behind the verb at a token or before the noun. The last token that tells it. */
function fromItsDoer(
  scene: Scene,
  draft: Draft,
  slot: Slot | undefined,
  token: number,
  from: number,
  to: number,
  put: Put,
): number {
  const { found } = draft;
  const at = skipInsertions(scene, token + 1, to);
  const told = at < to && !isGoverned(scene, at) ? readPhrase(scene, at, to) : null;
  // «زيارة يقوم بها إلى»: who does it was told before the noun.
  const wanted = ofVerb(scene, token);
  const party = draft.type === "talks" ? partyBefore(scene, found.first, from, wanted) : null;
  const met = party !== null && isPerson(scene, party) ? party : null;
  // «استقبل الوزير فلانة، في إطار زيارة تقوم بها»: she who stands right before it.
  const hers = wanted?.feminine === true && met !== null && agreesSurely(scene, met) ? met : null;
  const phrase = told ?? hers ?? subjectBefore(scene, found.first, from, to, undefined, wanted) ?? met;
  if (phrase !== null && slot !== undefined) put(slot, phrase);
  if (phrase !== null) fromPrepositions(scene, draft.found.trigger.frame, told?.last ?? token, to, put);
  return told?.last ?? token;
}

/** «إحداها», «معظمها»: some of the happenings told before, in folded letters. */
const SOME_OF_THEM = /^(?:احدا|احد|بعض|معظم|اغلب|جميع|كل)(?:ها|هما)$/;

/** Whether the title before a person's name tells that it is a woman. */
const agreesSurely = (scene: Scene, { first }: Phrase): boolean =>
  isFeminine(scene, first) ||
  (first > 0 && scene.titleAt[first - 1] === scene.nameAt[first] && isTitledHer(scene, first));

/** «يقوم بها», «شارك فيها»: the verb's own preposition with a pronoun that goes back to the event. */
const isTakenUp = (scene: Scene, carrier: Carrier, token: number): boolean =>
  scene.is(token + 1, Flag.FUNCTION) &&
  carrier.frame.some(({ slot, position }) => slot === "event" && position !== "subj" && position !== "obj");

/** «وزيرة الخارجية [فلانة]»: the first word of the office. */
function isTitledHer(scene: Scene, name: number): boolean {
  let at = name - 1;
  while (at > 0 && scene.titleAt[at - 1] === scene.nameAt[name]) at--;
  return isFeminine(scene, at);
}
