import { tokensToRaw } from "../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { Participant } from "../../model/event.js";
import type { Span } from "../../model/span.js";
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
  return scene.particle[token] === -1 && !scene.is(token, Flag.FUNCTION);
}

const BA = 0x0628;
const KAF = 0x0643;
const LAM = 0x0644;
const ALEF = 0x0627;
const HA = 0x0647;
const NUN = 0x0646;
const GOVERNING = Proclitic.BI | Proclitic.LI | Proclitic.KA;

/** Whether a word carries ب, ل or ك as its preposition, so that it is neither subject nor object: بفرض, للمدينة. */
export function isGoverned(scene: Scene, token: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  const start = tokens.start[token];
  const letter = text.units[start];
  if ((letter !== BA && letter !== LAM && letter !== KAF) || tokens.end[token] - start < 3) return false;
  const name = scene.nameAt[token];
  if (name !== -1) return nameStart(scene, name) > start;
  if (letter === LAM ? text.units[start + 1] === LAM : text.units[start + 1] === ALEF && text.units[start + 2] === LAM)
    return true;
  let governed = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] === 0) {
      // A phrase of the tables may begin with the preposition; a word of its own may not.
      if (scene.isBare(hits.entry[hit]) || (hits.features[hit] & Feature.FIXED) !== 0) continue;
      return false;
    }
    governed ||= (hits.proclitics[hit] & GOVERNING) !== 0;
  }
  return governed;
}

/** Whether all that is known of a word is that it is an adjective. */
export function isAdjectival(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let adjective = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > 0 || scene.isBare(hits.entry[hit])) continue;
    if ((hits.features[hit] & (Feature.ADJECTIVE | Feature.NISBA)) === 0) return false;
    adjective = true;
  }
  return adjective;
}

/** Families whose words are people, bodies, what these own and how many there are: they take part where a bare noun would not. */
export const TAKERS: ReadonlySet<string> = new Set([
  "number",
  "victim",
  "title",
  "body-head",
  "place-head",
  "nationality",
  "country",
  "person",
]);

/** Whether an indefinite noun is one that can take part: متظاهرين, جندي; not the adjective of an indefinite trigger. */
export function canTakePart(scene: Scene, token: number): boolean {
  if (scene.nameAt[token] !== -1 || scene.victimAt[token] !== -1 || scene.is(token, Flag.DEFINITE | Flag.NUMBER))
    return true;
  return isTaker(scene, token) || isQuantifier(scene, token);
}

/** Whether a word is a noun of people, bodies or what these own. */
export function isTaker(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (TAKERS.has(lexicon.familyName(hits.entry[hit])) && (hits.features[hit] & Feature.NISBA) === 0) return true;
  }
  return false;
}

/** Proclitic letters of an unnamed first word: the conjunction or preposition that leads to the phrase. */
function leading(scene: Scene, token: number, prefix: number): number {
  const { text, tokens } = scene.analysis;
  const length = tokens.end[token] - tokens.start[token];
  if (prefix === 0 || length < 4) return 0;
  return (procliticOf(text.units[tokens.start[token]]) & prefix) !== 0 ? 1 : 0;
}

/** Words of a figure that may stand before its people: ما بين. */
const HEDGE = 3;

/** The first word of people counted behind a hedge at a token, or -1. */
function hedgeEnd(scene: Scene, token: number, to: number): number {
  const { hits, lexicon } = scene.analysis;
  const family = lexicon.family("hedge");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== family) continue;
    let after = hits.last[hit] + 1;
    while (after < to && scene.is(after, Flag.QUOTE)) after++;
    if (after < to && scene.victimAt[after] !== -1) return after;
  }
  // «ما بين 30 و40 شابا»
  const figure = scene.figureAt[token];
  if (figure === -1 || scene.victimAt[token] !== -1 || scene.particle[token] === -1) return -1;
  for (let at = token + 1; at < to && at <= token + HEDGE; at++) if (scene.victimAt[at] === figure) return at;
  return -1;
}

/**
 * Reads the noun phrase that begins at a token: a figure with its noun, a name, or words up to the next particle, verb,
 * date or mark. `prefix` tells which proclitics on its first word do not belong to it.
 */
export function readPhrase(scene: Scene, from: number, to: number, prefix = 0): Phrase | null {
  let first = from;
  while (first < to && scene.is(first, Flag.QUOTE)) first++;
  if (first + 1 < to && isQuantifier(scene, first) && scene.timexAt[first] === -1) {
    const whole = readPhrase(scene, first + 1, to);
    return whole === null || whole.name !== -1 || whole.figure !== -1 ? whole : { ...whole, first, peeled: 0 };
  }
  // «أكثر من خمسين شخصا»: the hedge stands outside.
  const counted = hedgeEnd(scene, first, to);
  if (counted !== -1) first = counted;
  if (first >= to) return null;
  const figure = scene.victimAt[first];
  if (figure !== -1 && scene.nameAt[first] === -1) {
    let last = first;
    while (last + 1 < to && scene.victimAt[last + 1] === figure) last++;
    if (!scene.is(first, Flag.VERB))
      return { first, last, peeled: leading(scene, first, prefix), name: nameIn(scene, first, last), figure };
  }
  if (!nominal(scene, first)) return null;
  let last = first;
  const titled = titledPerson(scene, first, to);
  if (titled !== null) return titled;
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
      // «يزور وفد وزاري عربي بروكسل»: nor one with an adjective.
      if (last > first && type !== "PER" && isAdjectival(scene, last)) break;
      // «دعا الوزير تركيا»: a noun with the article is completed by no state.
      if (scene.hasArticle(last) && type === "GPE" && !hasFamily(scene, last, "place-head")) break;
      name = scene.nameAt[next];
      last = next;
      while (last + 1 < to && scene.nameAt[last + 1] === name) last++;
      if (type === "PER") break;
      // رئيس الوزراء العراقي نوري المالكي: the person may still come.
      const after = last + 1;
      if (after < to && scene.nameAt[after] !== -1 && scene.input.names[scene.nameAt[after]].type === "PER") continue;
      if (after < to && isAdjectival(scene, after) && scene.is(after, Flag.DEFINITE) && last - first < LONGEST)
        continue;
      break;
    }
    if (!nominal(scene, next) || scene.triggerAt[next] !== -1 || scene.victimAt[next] !== -1) break;
    if (opensAnother(scene, last, next)) break;
    if (scene.is(next, Flag.VERB) && !scene.is(next, Flag.DEFINITE)) break;
    if (last - first >= LONGEST && name === -1) break;
    if (joined(scene, next)) break;
    last = next;
  }
  if (
    name === -1 &&
    last + 2 < to &&
    isPartitive(scene, last) &&
    scene.particleCode(last + 1) === scene.vocabulary.particleCodes.get("min")
  ) {
    const whole = readPhrase(scene, last + 2, to);
    if (whole !== null) return { ...whole, first, peeled: leading(scene, first, prefix), name: -1, figure: -1 };
  }
  return { first, last, peeled: leading(scene, first, prefix), name, figure: -1 };
}

/** How far behind the words of office the name may stand: وزير الخارجية الأسبق في حكومة …، فلان. */
const FAR_NAME = 12;

/** «بعض القادة», «جميع المحتجزين» */
export function isQuantifier(scene: Scene, token: number): boolean {
  const code = scene.vocabulary.classes.get("quantifier");
  return code !== undefined && scene.hasClass(token, code);
}

/** Nouns of amount and choice, which say little without what «من» adds: عدد من البلدات, مجموعة من الشبان. */
function isPartitive(scene: Scene, token: number): boolean {
  const code = scene.vocabulary.classes.get("partitive");
  return code !== undefined && scene.hasClass(token, code);
}

/** The person whose office begins at a token, with the name. */
function titledPerson(scene: Scene, first: number, to: number): Phrase | null {
  const name = scene.titleAt[first];
  if (name === -1 || (first > 0 && scene.titleAt[first - 1] === name)) return null;
  let at = first;
  while (at < to && scene.nameAt[at] !== name && at - first <= FAR_NAME) at++;
  if (at >= to || scene.nameAt[at] !== name) return null;
  let last = at;
  while (last + 1 < to && scene.nameAt[last + 1] === name) last++;
  return { first, last, peeled: 0, name, figure: -1 };
}

const YA = 0x064a;

/** Whether a word is a sound plural or dual that keeps its nun, as none does before what completes it. */
function keepsNun(scene: Scene, token: number): boolean {
  const { text, tokens, hits, lexicon } = scene.analysis;
  const end = tokens.end[token];
  if (text.units[end - 1] !== NUN || end - tokens.start[token] < 5) return false;
  const numbers = lexicon.family("number");
  let plural = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) === numbers) return false;
    plural ||= (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0;
  }
  return plural;
}

/** Whether two words end in the same two letters, as a noun in -un, -in or -an and its adjective do. */
function endAlike({ analysis: { text, tokens } }: Scene, a: number, b: number): boolean {
  const x = tokens.end[a];
  const y = tokens.end[b];
  return text.units[x - 1] === text.units[y - 1] && text.units[x - 2] === text.units[y - 2];
}

/** Whether a title of several words covers both tokens: «الناطق باسم». */
function inOneTitle(scene: Scene, last: number, next: number): boolean {
  if (scene.titleAt[next] !== -1) return true;
  const { hits, lexicon } = scene.analysis;
  const titles = lexicon.family("title");
  for (let hit = hits.first[last]; hit < hits.first[last + 1]; hit++)
    if (hits.last[hit] >= next && lexicon.familyOf(hits.entry[hit]) === titles) return true;
  return false;
}

/**
 * Whether a noun begins another phrase: «رئيس الوزراء الباكستاني [الحادث]», «الجيش [المدينة]», «الجنود [حملة]», since no
 * noun completes one with the article; «مسلحين [كنيسة]», «مجهولون [شرطيين]», since none completes a plural that keeps its
 * nun, and an adjective would have its ending.
 */
function opensAnother(scene: Scene, last: number, next: number): boolean {
  if (scene.nameAt[last] !== -1 || scene.is(last, Flag.NUMBER)) return false;
  if (!scene.hasArticle(next) && scene.nameAt[next] === -1 && !scene.is(next, Flag.NUMBER)) {
    if (scene.hasArticle(last)) return !inOneTitle(scene, last, next);
    if (keepsNun(scene, last)) return !endAlike(scene, last, next);
  }
  if (!scene.hasArticle(next) || !scene.hasArticle(last)) return false;
  const { hits, text, tokens } = scene.analysis;
  if (isAdjectival(scene, next)) return false;
  // «الأممي», «الدولية»: the shape of an adjective of belonging.
  const end = tokens.end[next];
  if (text.units[end - 1] === YA || (text.units[end - 1] === HA && text.units[end - 2] === YA)) return false;
  // «العسكريين», «الأمريكيون»: its plural.
  if (text.units[end - 1] === NUN && text.units[end - 3] === YA) return false;
  for (let hit = hits.first[next]; hit < hits.first[next + 1]; hit++) {
    if (
      hits.peeled[hit] === 0 &&
      !scene.isBare(hits.entry[hit]) &&
      (hits.features[hit] & (Feature.NOUN | Feature.MASDAR)) !== 0
    )
      return true;
  }
  return false;
}

/** A word behind و that the phrase's coordination begins with. */
function joined(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let peeled = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] === 0) {
      if (scene.isBare(hits.entry[hit])) continue;
      return false;
    }
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
  while (
    last >= from &&
    (scene.timexAt[last] !== -1 || scene.is(last, Flag.COMMA | Flag.QUOTE) || scene.particleKind(last) === "qad")
  )
    last--;
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
    if (isGoverned(scene, next) && scene.titleAt[next] === -1) break;
    first = next;
  }
  return readPhrase(scene, first, token);
}

/** The phrase that ends at a token, the nearest where several stand side by side. */
export function phraseEnding(scene: Scene, last: number, from: number): Phrase | null {
  let phrase = phraseBefore(scene, last + 1, from);
  while (phrase !== null && phrase.last < last) phrase = readPhrase(scene, phrase.last + 1, last + 1);
  return phrase;
}

/** Words that put a body's name forward without adding to it: مسلحو طالبان are Taliban, زعيم داعش is not داعش. */
export function standsFor(scene: Scene, phrase: Phrase): boolean {
  if (phrase.name === -1) return false;
  const name = scene.input.names[phrase.name];
  if (name.type === "PER") return true;
  if (scene.nameAt[phrase.first] === phrase.name) return true;
  // «مدينة دوما», «محافظة الأنبار»: the kind of place adds nothing to its name.
  if (name.type !== "ORG")
    return scene.nameAt[phrase.first + 1] === phrase.name && hasFamily(scene, phrase.first, "place-head");
  const code = scene.vocabulary.classes.get("body-head");
  if (code !== undefined && scene.hasClass(phrase.first, code)) return true;
  return isSpokesperson(scene, phrase.first);
}

export function hasFamily(scene: Scene, token: number, family: string): boolean {
  const { hits, lexicon } = scene.analysis;
  const wanted = lexicon.family(family);
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (lexicon.familyOf(hits.entry[hit]) === wanted) return true;
  return false;
}

/** «متحدث باسم وزارة الداخلية»: who speaks for a body is that body. */
function isSpokesperson(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  const titles = lexicon.family("title");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (lexicon.familyOf(entry) === titles && lexicon.row<{ class: string }>(entry).class === "spokesperson")
      return true;
  }
  return false;
}

/** The words of a span; where ل hid the article («للحكومة»), with the article written out. */
function wordsOf(raw: string, { start, end }: Span): string {
  const words = raw.slice(start, end);
  return start > 0 && raw[start - 1] === "ل" && words.startsWith("ل") ? `ا${words}` : words;
}

/** The participant behind a phrase. */
export function participant(scene: Scene, phrase: Phrase): Participant {
  const { analysis, input } = scene;
  const { raw } = analysis.text;
  const span = tokensToRaw(analysis, phrase.first, phrase.last, phrase.peeled);
  if (standsFor(scene, phrase)) {
    const name = input.names[phrase.name];
    return {
      start: name.start,
      end: name.end,
      text: name.norm,
      entity: name.entity,
      name: name.id,
      country: name.country,
      sector: name.sector,
    };
  }
  if (phrase.figure !== -1) {
    const figure = input.casualties[phrase.figure];
    const text = figure.victims ?? wordsOf(raw, span);
    return {
      start: span.start,
      end: span.end,
      text,
      entity: null,
      name: null,
      country: figure.nationality ?? null,
      sector: null,
    };
  }
  // «الحركة», «الوزارة»: who they are was told before.
  const again = phrase.last === phrase.first ? scene.againAt[phrase.first] : -1;
  if (again !== -1) {
    const { norm, entity, antecedent } = input.coreferences[again];
    const name = input.names.find(({ id }) => id === antecedent);
    return {
      start: span.start,
      end: span.end,
      text: norm,
      entity,
      name: antecedent,
      country: name?.country ?? null,
      sector: name?.sector ?? null,
    };
  }
  return {
    start: span.start,
    end: span.end,
    text: wordsOf(raw, span),
    entity: null,
    name: null,
    country: null,
    sector: null,
  };
}

/** Whether a state's adjective without the article stands within two words of a token: «قصف صاروخي روسي». */
export function isQualified(scene: Scene, last: number, to: number): boolean {
  const { hits } = scene.analysis;
  for (let token = last + 1; token < to && token <= last + 2; token++) {
    if (
      scene.is(token, Flag.MARK | Flag.DEFINITE | Flag.NUMBER) ||
      scene.particle[token] !== -1 ||
      scene.nameAt[token] !== -1
    )
      return false;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const plural = (hits.features[hit] & (Feature.PLURAL | Feature.DUAL | Feature.FEMININE)) !== 0;
      if ((hits.features[hit] & Feature.NISBA) !== 0 && hits.peeled[hit] === 0 && !plural) return true;
    }
  }
  return false;
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
      const row = lexicon.row<{ id: string; english?: string; norm?: string; country?: string; kind?: string }>(
        hits.entry[hit],
      );
      if (family === "place" && row.kind !== "country") continue;
      const span = tokensToRaw(scene.analysis, token, token);
      const text = row.english ?? row.norm ?? row.id;
      const country = (row.country ?? row.id).toUpperCase();
      return {
        start: span.start,
        end: span.end,
        text,
        entity: `country:${row.id}`,
        name: null,
        country,
        sector: "GOV",
      };
    }
  }
  return null;
}
