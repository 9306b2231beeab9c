import { ZONE } from "../../../page/index.js";
import { TA, YA } from "../../../text/letters.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isTaker } from "../words/takers.js";
import { looksVerbal, startsWithConjunction } from "../words/verb-forms.js";

/** Words of who does it before the verb: «الجيش السوري يتقدم». */
const LONGEST_OPENING = 3;

/** Whether a word is a verb of the present, which headlines tell everything with. */
function isPresent(scene: Scene, token: number): boolean {
  if (scene.nameAt[token] !== -1 || scene.is(token, Flag.DEFINITE)) return false;
  const { text, tokens } = scene.analysis;
  const letter = text.units[tokens.start[token]];
  return (letter === YA || letter === TA) && (scene.is(token, Flag.VERB) || looksVerbal(scene, token));
}

/** The token behind a name, or behind a noun that may act with its adjective, where a verb of the present stands; or -1. */
function verbBehind(scene: Scene, first: number, end: number): number {
  const name = scene.nameAt[first];
  if (name === -1 && !scene.is(first, Flag.DEFINITE) && !isTaker(scene, first)) return -1;
  for (let at = first + 1; at < end && at - first <= LONGEST_OPENING; at++) {
    if (isPresent(scene, at)) return at;
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return -1;
    if (scene.particle[at] !== -1 || scene.triggerAt[at] !== -1) return -1;
  }
  return -1;
}

/** «روسيا تقصف كييف [و]أوكرانيا تهاجم القرم»: headlines join two clauses by و, each of which puts first who does it. */
export function partHeadlines(scene: Scene): void {
  const { zones } = scene.input;
  if (zones === undefined) return;
  const { sentences } = scene.analysis;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const from = sentences.first[sentence];
    if (zones.of[from] !== ZONE.TITLE) continue;
    const end = sentences.end[sentence];
    for (let first = from; first < end; first++) {
      if (first > from && !scene.is(first - 1, Flag.MARK)) continue;
      let told = verbBehind(scene, first, end);
      while (told !== -1 && ++told < end && !scene.is(told, Flag.RELATIVE | Flag.COMPLEMENT)) {
        if (!startsWithConjunction(scene, told)) continue;
        // «و"الدعم السريع" ينفي»
        const quoted = scene.is(told + 1, Flag.QUOTE) && scene.nameAt[told] === -1;
        if (verbBehind(scene, quoted ? told + 2 : told, end) === -1) continue;
        scene.beginClause(told);
      }
    }
  }
}
