import { tokensToRaw } from "../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { Participant } from "../../model/event.js";
import { toNormal } from "../../text/fold.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Phrase } from "./draft.js";
import { Flag, type Scene } from "./scene.js";

/** Words that a phrase without a name may have. */
const LONGEST = 6;
/** Words before a name inside a phrase: offices and titles. */
const LONGEST_BEFORE_NAME = 8;

/** Whether the token can stand in a noun phrase. */
function nominal(scene: Scene, token: number): boolean {
  const { tokens } = scene.analysis;
  if (tokens.kind[token] !== TokenKind.WORD && tokens.kind[token] !== TokenKind.DIGITS) return false;
  if (scene.timexAt[token] !== -1) return false;
  if (scene.nameAt[token] !== -1) return true;
  if (scene.is(token, Flag.VERB | Flag.SPEECH | Flag.ATTRIBUTION) && !scene.is(token, Flag.DEFINITE)) return false;
  if (scene.particle[token] !== -1) return false;
  return true;
}

/** Proclitic letters of an unnamed first word: the conjunction or preposition that leads to the phrase. */
function leading(scene: Scene, token: number, prefix: number): number {
  const { text, tokens } = scene.analysis;
  const length = tokens.end[token] - tokens.start[token];
  if (prefix === 0 || length < 4) return 0;
  return (procliticOf(text.units[tokens.start[token]]) & prefix) !== 0 ? 1 : 0;
}

/**
 * Reads the noun phrase that begins at a token: a figure with its noun, a name, or words up to the next particle, verb,
 * date or mark. `prefix` tells which proclitics on its first word do not belong to it.
 */
export function readPhrase(scene: Scene, from: number, to: number, prefix = 0): Phrase | null {
  let first = from;
  while (first < to && scene.is(first, Flag.QUOTE)) first++;
  if (first >= to) return null;
  const figure = scene.figureAt[first];
  if (figure !== -1 && scene.nameAt[first] === -1) {
    let last = first;
    while (last + 1 < to && scene.figureAt[last + 1] === figure) last++;
    if (!scene.is(first, Flag.VERB)) return { first, last, peeled: leading(scene, first, prefix), name: nameIn(scene, first, last), figure };
  }
  if (!nominal(scene, first)) return null;
  let last = first;
  let name = scene.nameAt[first];
  if (name !== -1) {
    while (last + 1 < to && scene.nameAt[last + 1] === name) last++;
    return { first, last, peeled: 0, name, figure: -1 };
  }
  while (last + 1 < to && last - first < LONGEST_BEFORE_NAME) {
    const next = last + 1;
    if (scene.is(next, Flag.QUOTE)) {
      // A quoted name may follow its kind: صحيفة "الحياة".
      if (next + 1 < to && scene.nameAt[next + 1] !== -1) {
        last = next;
        continue;
      }
      break;
    }
    // The person in apposition after a comma: وزير الخارجية، فلان.
    if (scene.is(next, Flag.COMMA)) {
      const person = next + 1 < to ? scene.nameAt[next + 1] : -1;
      if (person !== -1 && scene.input.names[person].type === "PER") {
        last = next;
        continue;
      }
      break;
    }
    if (scene.nameAt[next] !== -1) {
      const { type } = scene.input.names[scene.nameAt[next]];
      if (scene.analysis.tokens.start[next] < nameStart(scene, scene.nameAt[next])) {
        // A name behind a proclitic is coordinated or governed, not part of the phrase, but for ل: نائب للرئيس.
        break;
      }
      name = scene.nameAt[next];
      last = next;
      while (last + 1 < to && scene.nameAt[last + 1] === name) last++;
      if (type === "PER") break;
      // رئيس الوزراء العراقي نوري المالكي: the person may still come.
      const after = last + 1;
      if (after < to && scene.nameAt[after] !== -1 && scene.input.names[scene.nameAt[after]].type === "PER") continue;
      if (after < to && nominal(scene, after) && scene.is(after, Flag.DEFINITE) && scene.nameAt[after] === -1 && last - first < LONGEST) continue;
      break;
    }
    if (!nominal(scene, next) || scene.triggerAt[next] !== -1 || scene.figureAt[next] !== -1) break;
    if (scene.is(next, Flag.VERB) && !scene.is(next, Flag.DEFINITE)) break;
    if (last - first >= LONGEST && name === -1) break;
    if (joined(scene, next)) break;
    last = next;
  }
  return { first, last, peeled: leading(scene, first, prefix), name, figure: -1 };
}

/** A word behind و that the phrase's coordination begins with. */
function joined(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let peeled = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] === 0) return false;
    if ((hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0) peeled = true;
  }
  return peeled;
}

export function nameStart(scene: Scene, name: number): number {
  return toNormal(scene.analysis.text, scene.input.names[name]).start;
}

/** The name inside a range of tokens, the last one that is a person, else the first; -1 where there is none. */
export function nameIn(scene: Scene, first: number, last: number): number {
  let found = -1;
  for (let token = first; token <= last; token++) {
    const name = scene.nameAt[token];
    if (name === -1) continue;
    if (scene.input.names[name].type === "PER") return name;
    if (found === -1) found = name;
  }
  return found;
}

/** The phrase that ends right before a token, looked for back to `from`: the subject before its verb. */
export function phraseBefore(scene: Scene, token: number, from: number): Phrase | null {
  let last = token - 1;
  // قال مسؤولون، الخميس، إن: dates and their commas stand between.
  while (last >= from && (scene.timexAt[last] !== -1 || scene.is(last, Flag.COMMA | Flag.QUOTE) || scene.particleKind(last) === "qad")) last--;
  if (last < from || !nominal(scene, last)) return null;
  let first = last;
  while (first - 1 >= from) {
    const next = first - 1;
    if (scene.nameAt[next] !== -1 && scene.nameAt[next] === scene.nameAt[first]) {
      first = next;
      continue;
    }
    if (scene.is(next, Flag.QUOTE) && scene.nameAt[first] !== -1) break;
    if (!nominal(scene, next) || last - next > LONGEST_BEFORE_NAME) break;
    if (scene.is(next, Flag.VERB) || scene.border[first] >= 8) break;
    first = next;
  }
  const again = readPhrase(scene, first, token);
  return again;
}

/** Words that put a body's name forward without adding to it: مسلحو طالبان are Taliban, زعيم داعش is not داعش. */
export function standsFor(scene: Scene, phrase: Phrase): boolean {
  if (phrase.name === -1) return false;
  const name = scene.input.names[phrase.name];
  if (name.type === "PER") return true;
  if (scene.nameAt[phrase.first] === phrase.name) return true;
  const code = scene.vocabulary.classes.get("body-head");
  if (code === undefined || !scene.hasClass(phrase.first, code)) return false;
  return name.type === "ORG";
}

/** The participant behind a phrase. */
export function participant(scene: Scene, phrase: Phrase): Participant {
  const { analysis, input } = scene;
  const { raw } = analysis.text;
  const span = tokensToRaw(analysis, phrase.first, phrase.last, phrase.peeled);
  if (standsFor(scene, phrase)) {
    const name = input.names[phrase.name];
    return { start: name.start, end: name.end, text: name.norm, entity: name.entity, name: name.id, country: name.country, sector: name.sector };
  }
  if (phrase.figure !== -1) {
    const figure = input.casualties[phrase.figure];
    const text = figure.victims ?? raw.slice(span.start, span.end);
    return { start: span.start, end: span.end, text, entity: null, name: null, country: figure.nationality ?? null, sector: null };
  }
  return { start: span.start, end: span.end, text: raw.slice(span.start, span.end), entity: null, name: null, country: null, sector: null };
}

/** The state that an adjective right after the trigger names: قصف إسرائيلي, الغارات التركية. */
export function demonymAfter(scene: Scene, last: number, to: number): Participant | null {
  const { hits, lexicon } = scene.analysis;
  for (let token = last + 1; token < to && token <= last + 3; token++) {
    if (scene.is(token, Flag.MARK) || scene.particle[token] !== -1 || scene.is(token, Flag.VERB)) return null;
    if (scene.nameAt[token] !== -1) return null;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if ((hits.features[hit] & Feature.NISBA) === 0 || hits.peeled[hit] > 0) continue;
      const family = lexicon.familyName(hits.entry[hit]);
      if (family !== "country" && family !== "demonym" && family !== "place") continue;
      const row = lexicon.row<{ id: string; english?: string; norm?: string; country?: string; kind?: string }>(hits.entry[hit]);
      if (family === "place" && row.kind !== "country") continue;
      const span = tokensToRaw(scene.analysis, token, token);
      const text = row.english ?? row.norm ?? row.id;
      return { start: span.start, end: span.end, text, entity: `place:${row.id}`, name: null, country: row.country?.toUpperCase() ?? null, sector: "GOV" };
    }
  }
  return null;
}
