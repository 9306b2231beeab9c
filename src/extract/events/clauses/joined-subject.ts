import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { readPhrase } from "../phrases/phrases.js";
import { areOfAKind } from "../phrases/sides.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival } from "../words/adjectives.js";
import { endAlike, keepsNun } from "../words/endings.js";
import { joined, nameStart } from "../words/nouns.js";
import { isTaker } from "../words/takers.js";
import { areDoing, startsWithConjunction } from "../words/verb-forms.js";

// How far those go on who stand behind a verb as its subject: «قصفت [واشنطن ولندن] مواقع», «قتل [قادة عسكريون بارزون] …».

/** The token behind a subject, those joined to it, their adjectives and the comma that closes it. */
export function behindSubject(scene: Scene, subject: Phrase, to: number): number {
  const end = behindAdjectives(scene, lastJoined(scene, subject, to), to);
  return closes(scene, subject, end) ? end + 1 : end;
}

/** «الوزير، فلان[،] نظيره»: the comma that closes a name between commas. */
function closes(scene: Scene, { first, last }: Phrase, end: number): boolean {
  if (end !== last + 1 || !scene.is(end, Flag.COMMA)) return false;
  for (let at = first; at < last; at++) if (scene.is(at, Flag.COMMA)) return true;
  return false;
}

/** «قادة عسكريين [بارزين]»: the first token behind a word that no adjective of its own is. */
function behindAdjectives(scene: Scene, last: number, to: number): number {
  let at = last + 1;
  while (
    at < to &&
    scene.nameAt[at] === -1 &&
    keepsNun(scene, at - 1) &&
    !scene.hasArticle(at) &&
    !areDoing(scene, at) &&
    endAlike(scene, at - 1, at)
  )
    at++;
  return at;
}

/** The last token of a phrase with the names joined to it: «قصفت واشنطن ولندن مواقع». */
function lastJoined(scene: Scene, phrase: Phrase, to: number): number {
  let end = phrase.name === -1 ? joinedPlural(scene, phrase.last, to) : phrase.last;
  while (end + 1 < to && scene.nameAt[end + 1] !== -1 && startsWithConjunction(scene, end + 1)) {
    const next = scene.nameAt[end + 1];
    const glued = nameStart(scene, next) > scene.analysis.tokens.start[end + 1];
    if (!glued || !areOfAKind(scene, phrase, next, true)) break;
    end++;
    while (end + 1 < to && scene.nameAt[end + 1] === next) end++;
  }
  return behindJoined(scene, end, to);
}

/** «واشنطن ودول أخرى [إيران]», «المنظمات الحقوقية والنقابات [الحكومة]»: the end of people or bodies joined to those before. */
function behindJoined(scene: Scene, last: number, to: number): number {
  const next = last + 1;
  if (next >= to || scene.nameAt[next] !== -1 || !joined(scene, next) || !isTaker(scene, next)) return last;
  if (scene.is(next, Flag.VERBAL) || scene.triggerAt[next] !== -1) return last;
  return readPhrase(scene, next, to, Proclitic.CONJUNCTION)?.last ?? last;
}

/** «دانت دول ومنظمات دولية التفجير»: the end of a bare plural joined to another, with its adjectives. */
function joinedPlural(scene: Scene, last: number, to: number): number {
  const next = last + 1;
  if (next >= to || !startsWithConjunction(scene, next) || scene.nameAt[next] !== -1) return last;
  if (!isBarePlural(scene, last) || !isBarePlural(scene, next)) return last;
  let end = next;
  while (end + 1 < to && scene.nameAt[end + 1] === -1 && !scene.hasArticle(end + 1) && isAdjectival(scene, end + 1))
    end++;
  return end;
}

/** Whether a word is a noun in the plural without the article, and no verb. */
function isBarePlural(scene: Scene, token: number): boolean {
  if (
    scene.hasArticle(token) ||
    scene.is(token, Flag.VERB | Flag.DEFINITE | Flag.MARK) ||
    scene.triggerAt[token] !== -1
  )
    return false;
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.NOUN) !== 0 && (hits.features[hit] & Feature.PLURAL) !== 0) return true;
  return false;
}
