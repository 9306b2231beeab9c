import { Feature } from "../../../lexicon/features.js";
import { toNormal } from "../../../text/fold.js";
import { ALEF, HA, MEEM, NOON, SEEN, TA, TA_MARBUTA, WAW, YA } from "../../../text/letters.js";
import { Flag, type Scene } from "../scene/scene.js";

/** Whether a word is joined by و to what is before it, unlike «وزير», «وصل», «واشنطن», whose own first letter it is. */
export function startsWithConjunction(scene: Scene, token: number): boolean {
  const { text, tokens, hits, lexicon } = scene.analysis;
  if (text.units[tokens.start[token]] !== WAW) return false;
  const name = scene.nameAt[token];
  if (name !== -1 && toNormal(text, scene.input.names[name]).start <= tokens.start[token]) return false;
  const titles = lexicon.family("title");
  let noun = false;
  let verb = false;
  let joined = false;
  let other = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (scene.isBare(hits.entry[hit])) continue;
    const verbal = (hits.features[hit] & Feature.VERB) !== 0;
    // «وزير», «والي», whatever «زير» may be
    if (hits.peeled[hit] === 0 && lexicon.familyOf(hits.entry[hit]) === titles) return false;
    if (hits.peeled[hit] > 0 && !verbal) other = true;
    if (hits.peeled[hit] > 0) joined = true;
    else if (verbal) verb = true;
    else noun = true;
  }
  // «ورد» may be either.
  return other || (!noun && (joined || !verb));
}

/** Whether a verb is in the plural or dual, as none is before its subject: «هاجموا», «يهددون», «أسسا». */
export function isPlural(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  if (!scene.is(token, Flag.VERB)) return false;
  const end = tokens.end[token];
  const last = text.units[end - 1];
  if (text.units[end - 2] === WAW && (last === ALEF || last === NOON) && end - tokens.start[token] > 4) return true;
  return isDual(scene, token);
}

/** «أسسا», «يخططان»: a verb of two, whose letters nothing else has. */
function isDual(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let dual = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (scene.isBare(hits.entry[hit])) continue;
    if ((hits.features[hit] & Feature.VERB) === 0 || (hits.features[hit] & Feature.DUAL) === 0) return false;
    dual = true;
  }
  return dual;
}

const LONG = 4;

/**
 * «يعرقل», «تسللوا»: a word of news that no table inflects, with the shape of a verb: ya before a stem that is no adjective
 * or noun in ta marbuta, or the alef of a plural.
 */
export function looksVerbal(scene: Scene, token: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  const end = tokens.end[token];
  // «ويتزعمه ضابط»
  const start = tokens.start[token] + (isJoinedPresent(scene, token) ? 1 : 0);
  if (end - start < LONG) return false;
  const last = text.units[end - 1];
  const shaped =
    text.units[start] === YA
      ? text.raw.charCodeAt(text.origin[end - 1]) !== TA_MARBUTA
      : last === ALEF && text.units[end - 2] === WAW;
  if (!shaped) return false;
  let known = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (!scene.isBare(hits.entry[hit]) && (hits.features[hit] & Feature.FIXED) === 0) return false;
    known = true;
  }
  return known || areDoing(scene, token) || isStemOfVerb(scene, token);
}

/** «يتسامح», «يستعيض», «تواجدوا»: ya before the ت of a stem, or the alef of a plural behind a word of this length. */
function isStemOfVerb(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const start = tokens.start[token] + (isJoinedPresent(scene, token) ? 1 : 0);
  if (tokens.end[token] - start < SHORTEST || scene.nameAt[token] !== -1) return false;
  if (text.units[start] !== YA) return true;
  return text.units[start + 1] === TA || (text.units[start + 1] === SEEN && text.units[start + 2] === TA);
}

/** Letters of «يصلون». */
const SHORTEST = 5;

/** «ينتمون», «يستقلون»: ya before and «ون» behind, and no ending of a nisba («يساريون»). */
export function areDoing(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const start = tokens.start[token];
  const end = tokens.end[token];
  const plural = text.units[end - 1] === NOON && text.units[end - 2] === WAW && text.units[end - 3] !== YA;
  return plural && text.units[start] === YA && end - start >= SHORTEST && scene.nameAt[token] === -1;
}

const isJoinedPresent = (scene: Scene, token: number): boolean =>
  startsWithConjunction(scene, token) && scene.analysis.text.units[scene.analysis.tokens.start[token] + 1] === YA;

/** «اقتحموه», «قتلوها» */
export function isPluralWithPronoun(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const end = tokens.end[token];
  const cut = text.units[end - 1] === ALEF ? 2 : 1;
  return endsInPronoun(scene, token) && text.units[end - cut - 1] === WAW && end - tokens.start[token] > 4;
}

/** «يدعمهم», «اعتقلتهم», «قواتهما», unlike «التفاهم»: the tables know the word before the pronoun, and none with these letters. */
function endsInPluralPronoun(scene: Scene, token: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  const end = tokens.end[token] - (text.units[tokens.end[token] - 1] === ALEF ? 1 : 0);
  if (text.units[end - 1] !== MEEM || text.units[end - 2] !== HA) return false;
  let owned = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (scene.isBare(hits.entry[hit])) continue;
    if (hits.pronoun[hit] === 0) return false;
    owned = true;
  }
  return owned;
}

/** Whether a word ends in a pronoun of the third person. */
export function endsInPronoun(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const end = tokens.end[token];
  // Ta marbuta is folded to the letter of the pronoun: «الدراسة».
  if (text.raw.charCodeAt(text.origin[end - 1]) === TA_MARBUTA) return false;
  const last = text.units[end - 1];
  if (last === HA) return !isKnownVerb(scene, token);
  return (last === ALEF && text.units[end - 2] === HA) || endsInPluralPronoun(scene, token);
}

/** «يواجه», «توجه»: the tables have the whole as a verb, whose last letter is its own. */
function isKnownVerb({ analysis: { hits } }: Scene, token: number): boolean {
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.pronoun[hit] === 0 && (hits.features[hit] & Feature.VERB) !== 0) return true;
  return false;
}
