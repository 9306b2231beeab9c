import { readPhrase } from "../phrases/phrases.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { type Agreement, agreesWith } from "../words/agreement.js";
import { isPlaceName } from "../words/grounds.js";
import { isColon } from "../words/marks.js";
import { aroundVerb } from "./clause.js";

/** How far back the verb is looked for by which somebody speaks. */
const FAR_SPEECH = 60;

/** Words of a sentence within which its main verb stands. */
const OPENING = 4;

/** Who speaks where a token stands: the subject of the nearest verb before it of which «أن» tells what is said, else of the first. */
export function teller(scene: Scene, token: number, from: number, to: number, wanted: Agreement | null): Phrase | null {
  let first: Phrase | null = null;
  for (let at = token - 1; at >= from && token - at <= FAR_SPEECH; at--) {
    if (!scene.is(at, Flag.SPEECH) || !scene.is(at, Flag.VERBAL) || scene.nameAt[at] !== -1) continue;
    const { subject } = aroundVerb(scene, at, at, from, to);
    if (subject === null || subject.last >= token || !agreesWith(scene, wanted, subject)) continue;
    if (saysThat(scene, Math.max(at, subject.last) + 1, token)) return subject;
    if (at <= from + OPENING) first = subject;
  }
  return first;
}

/** Whether «أن», or a quote, opens right behind a token. */
function saysThat(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + OPENING; at++) if (scene.is(at, Flag.COMPLEMENT | Flag.QUOTE)) return true;
  return false;
}

/** How many sentences a quote may go on behind the one that tells whose it is. */
const QUOTED = 2;

/** «عباس: نرفض الخطة»: who heads a headline, before its colon. */
function headOf(scene: Scene, from: number, token: number): Phrase | null {
  const head = readPhrase(scene, from, token);
  if (head === null || head.name === -1 || !isColon(scene, head.last + 1)) return null;
  return isPlaceName(scene, head) && scene.input.names[head.name].role !== "actor" ? null : head;
}

/** Whose «we» a verb of the first person is: who speaks in its sentence, or in those right before it. */
export function speaker(scene: Scene, token: number, from: number, to: number): Phrase | null {
  const { sentences } = scene.analysis;
  const said = teller(scene, token, from, to, null) ?? headOf(scene, from, token);
  if (said !== null) return said;
  const sentence = sentences.of[token];
  for (let before = sentence - 1; before >= 0 && before >= sentence - QUOTED; before--) {
    const end = sentences.end[before];
    const first = teller(scene, end, scene.openingOf(before), end, null);
    if (first !== null) return first;
  }
  return null;
}
