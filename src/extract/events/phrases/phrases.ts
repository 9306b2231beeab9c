import { procliticOf } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { FA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival } from "../words/adjectives.js";
import { isHarmedBy } from "../words/closed.js";
import { hedgeEnd, isCounted, isNumber } from "../words/counted.js";
import { isInTanween } from "../words/endings.js";
import { hasFamily, isGoverned, nameStart, nominal } from "../words/nouns.js";
import { officeBehind } from "../words/offices.js";
import { isOfPerson, isPartitive, isQuantifier } from "../words/takers.js";
import { endsBeforeName, endsBeforeNoun, LONGEST, LONGEST_BEFORE_NAME } from "./end.js";
import { isLedByLi, postedPerson, titledPerson } from "./office-names.js";
import { qualityEnd } from "./qualities.js";

/** «تنظيم داعش [الإرهابي]», «[المتطرف]»: behind a name an adjective of it, be it a noun of people too, unless it is the title of a person. */
function isOfName(scene: Scene, token: number, to: number): boolean {
  if (!scene.is(token, Flag.DEFINITE)) return false;
  if (isAdjectival(scene, token)) return true;
  const { hits } = scene.analysis;
  const isPerson = token + 1 < to && scene.isPerson(scene.nameAt[token + 1]);
  if (isPerson || !scene.isOf(token, "armed")) return false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.PLURAL) !== 0) return false;
  return true;
}

/** Proclitic letters of an unnamed first word: the conjunction or preposition that leads to the phrase. */
function leading(scene: Scene, token: number, prefix: number): number {
  const { text, tokens } = scene.analysis;
  const length = tokens.end[token] - tokens.start[token];
  // «وآل», «لكل»: a word of two letters stands behind any of them but ف.
  const short = length < 3 || (length === 3 && text.units[tokens.start[token]] === FA);
  if (prefix === 0 || short || isKnownWhole(scene, token)) return 0;
  return (procliticOf(text.units[tokens.start[token]]) & prefix) !== 0 ? 1 : 0;
}

/** Whether a preposition of one letter that does not belong to the phrase stands before its word. */
const isLetterOf = ({ analysis: { text, tokens } }: Scene, token: number, prefix: number): boolean =>
  tokens.end[token] - tokens.start[token] === 1 && (procliticOf(text.units[tokens.start[token]]) & prefix) !== 0;

/** «وزير», «فلسطيني»: the tables know the word with its first letter, and no noun without it; or, as «وكالة», for a body. */
function isKnownWhole(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  const bodies = lexicon.family("body-head");
  let whole = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (scene.isBare(hits.entry[hit])) continue;
    if (hits.peeled[hit] === 0 && lexicon.familyOf(hits.entry[hit]) === bodies) return true;
    if (hits.peeled[hit] === 0) whole = true;
    else if ((hits.features[hit] & Feature.VERB) === 0) return false;
  }
  return whole;
}

/**
 * Reads the noun phrase that begins at a token: a figure with its noun, a name, or words up to the next particle, verb,
 * date or mark. `prefix` tells which proclitics on its first word do not belong to it.
 */
export function readPhrase(scene: Scene, from: number, to: number, prefix = 0): Phrase | null {
  let first = from;
  // «لـ 12 متهما»
  if (first + 1 < to && isLetterOf(scene, first, prefix)) first++;
  while (first < to && scene.is(first, Flag.QUOTE)) first++;
  // «على تلك المناطق»: which of them they are adds nothing.
  if (first + 1 < to && scene.isOf(first, "this") && scene.hasArticle(first + 1)) first++;
  if (first + 1 < to && isQuantifier(scene, first) && scene.timexAt[first] === -1) {
    const of = scene.particleCode(first + 1) === scene.vocabulary.particleCodes.get("min") ? first + 2 : first + 1;
    const whole = readPhrase(scene, of, to);
    if (whole === null || whole.figure !== -1) return whole;
    // «أحد مساجد بيشاور» is no Peshawar; «كل من واشنطن ولندن» are they.
    const named =
      whole.name !== -1 && (scene.nameAt[whole.first] === whole.name || scene.titleAt[whole.first] === whole.name);
    return named ? whole : { ...whole, first, peeled: leading(scene, first, prefix) };
  }
  // «أكثر من خمسين شخصا»: the hedge stands outside.
  const counted = hedgeEnd(scene, first, to);
  if (counted !== -1) first = counted;
  if (first >= to) return null;
  const harmed = figureFrom(scene, first, to, prefix);
  if (harmed !== null) return harmed;
  const some = numberOf(scene, first, to, prefix);
  if (some !== null) return some;
  if (!nominal(scene, first) || standsAlone(scene, first, to)) return null;
  let last = first;
  const titled = titledPerson(scene, first, to) ?? postedPerson(scene, first, to);
  if (titled !== null) return titled;
  let name = scene.nameAt[first];
  if (name !== -1) {
    while (last + 1 < to && scene.nameAt[last + 1] === name) last++;
    return { first, last: qualityEnd(scene, withOffice(scene, name, last, to), to), peeled: 0, name, figure: -1 };
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
      if (scene.isPerson(person)) {
        last = next;
        continue;
      }
      break;
    }
    if (scene.nameAt[next] !== -1) {
      if (endsBeforeName(scene, first, last, next)) break;
      name = scene.nameAt[next];
      last = next;
      while (last + 1 < to && scene.nameAt[last + 1] === name) last++;
      if (scene.isPerson(name)) break;
      // رئيس الوزراء العراقي نوري المالكي: the person may still come.
      const after = last + 1;
      if (after < to && isOfPerson(scene, after)) continue;
      if (after < to && last - first < LONGEST && isOfName(scene, after, to)) continue;
      break;
    }
    if (endsBeforeNoun(scene, first, last, next, to)) break;
    if (last - first >= LONGEST && name === -1) break;
    last = next;
  }
  last = wholeEnd(scene, last, to);
  // «تجمعات ومواقع الحوثيين»: two words for ground of one owner.
  const both =
    name === -1 &&
    first === last &&
    scene.isOf(first, "ground-of") &&
    last + 1 < to &&
    scene.isOf(last + 1, "ground-of")
      ? readPhrase(scene, last + 1, to)
      : null;
  if (both !== null && both.name !== -1) return { ...both, first, peeled: leading(scene, first, prefix) };
  // «مروحيات تابعة للجيش»: whose they are is told by an adjective.
  const owner = name === -1 && (last > first || scene.isOf(first, "ground-of")) ? ownerOf(scene, last, to) : -1;
  if (owner !== -1) {
    while (last + 1 < to && (scene.nameAt[last + 1] === owner || scene.nameAt[last] !== owner)) last++;
    return { first, last, peeled: leading(scene, first, prefix), name: owner, figure: -1 };
  }
  const body = name === -1 && first === last ? bodyOf(scene, last, to) : null;
  if (body !== null) return { ...body, first, peeled: leading(scene, first, prefix), figure: -1 };
  if (
    name === -1 &&
    last + 2 < to &&
    (isPartitive(scene, last) ||
      (last > first && isPartitive(scene, first) && (isAdjectival(scene, last) || scene.isOf(last, "size")))) &&
    scene.particleCode(last + 1) === scene.vocabulary.particleCodes.get("min")
  ) {
    const whole = readPhrase(scene, last + 2, to);
    if (whole !== null) return { ...whole, first, peeled: leading(scene, first, prefix), name: -1, figure: -1 };
  }
  return { first, last, peeled: leading(scene, first, prefix), name, figure: -1 };
}

/** «المشتبه [به]»: the last token of a word for people that the tables have with what completes it. */
function wholeEnd(scene: Scene, token: number, to: number): number {
  const { hits, lexicon } = scene.analysis;
  const people = lexicon.family("victim");
  let end = token;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.last[hit] > end && hits.last[hit] < to && lexicon.familyOf(hits.entry[hit]) === people)
      end = hits.last[hit];
  return end;
}

/** «11 قتيلا», «ستة من رجال الشرطة»: a figure with those whom it counts. */
function figureFrom(scene: Scene, first: number, to: number, prefix: number): Phrase | null {
  const figure = scene.victimAt[first];
  if (figure === -1 || scene.nameAt[first] !== -1 || scene.is(first, Flag.VERB)) return null;
  const isOfIt = (at: number): boolean => at >= 0 && at < to && scene.victimAt[at] === figure;
  let last = first;
  while (isOfIt(last + 1) && !isHarmedBy(scene, first, last + 1)) last++;
  const part = isOfIt(last + 1) || (isOfIt(first - 1) && isHarmedBy(scene, first - 1, first));
  // «11 متهما»: those counted, where the figure is the number alone.
  if (last + 1 < to && isNumber(scene, last) && isInTanween(scene, last + 1)) last++;
  const peeled = leading(scene, first, prefix);
  return { first, last, peeled, name: nameIn(scene, first, last), figure: part ? -1 : figure };
}

/** «371 من أنصار الرئيس», «ثلاثة من قادة الحزب»: a number with those whom it is of. */
function numberOf(scene: Scene, first: number, to: number, prefix: number): Phrase | null {
  if (!isNumber(scene, first) || scene.nameAt[first] !== -1 || scene.timexAt[first] !== -1 || first + 2 >= to)
    return null;
  if (scene.particleCode(first + 1) !== scene.vocabulary.particleCodes.get("min")) return null;
  const whole = readPhrase(scene, first + 2, to);
  return whole === null || whole.figure !== -1
    ? null
    : { ...whole, first, peeled: leading(scene, first, prefix), name: -1 };
}

/** Where a person's office ends that is told behind the name: «صالح الصماد رئيس المجلس السياسي الأعلى التابع للحوثيين». */
function withOffice(scene: Scene, name: number, last: number, to: number): number {
  const office = officeBehind(scene, name, to);
  const held = office === -1 ? null : readPhrase(scene, office, to);
  if (held === null) return last;
  let end = held.last;
  // «نائبة الوزير فلان»: who has the office before the name is another one.
  if (scene.isPerson(held.name))
    while (end > last && (scene.nameAt[end] === held.name || scene.titleAt[end] === held.name)) end--;
  let quoted = false;
  for (let at = office; at <= end; at++) if (scene.is(at, Flag.QUOTE)) quoted = !quoted;
  for (let at = end + 1; at < to; at++) {
    // «زعيم جماعة "النور" المسلحة»
    if (scene.is(at, Flag.QUOTE)) quoted = !quoted;
    if (quoted ? at - end < LONGEST : scene.is(at, Flag.QUOTE)) continue;
    if (!scene.hasArticle(at) || !(isAdjectival(scene, at) || scene.isOf(at, "belonging"))) break;
    end = at;
    const owner = scene.isOf(at, "belonging") ? ownerOf(scene, at, to) : -1;
    while (owner !== -1 && end + 1 < to && (scene.nameAt[end + 1] === owner || scene.nameAt[end] !== owner)) end++;
  }
  return end;
}

/** Whether a figure or «هذا» has no noun of its own, so that nobody is named by it: «خاض 5 [إضرابات]», «لهذا [دعت]». */
function standsAlone(scene: Scene, first: number, to: number): boolean {
  const next = first + 1;
  if (hasFamily(scene, first, "number") && next < to && scene.triggerAt[next] !== -1 && !isCounted(scene, first, next))
    return true;
  const number = scene.analysis.tokens.kind[first] === TokenKind.DIGITS;
  if (!number && !scene.isOf(first, "this")) return false;
  if (next >= to || scene.is(next, Flag.VERB)) return true;
  return number ? scene.triggerAt[next] !== -1 || !nominal(scene, next) : !scene.hasArticle(next);
}

/** «مسلحين من حركة طالبان»: the body that people of no other name belong to. */
export const bodyOf = (scene: Scene, token: number, to: number): Phrase | null =>
  scene.isOf(token, "body-head") ? bodyFrom(scene, token, to) : null;

/** «قتلى وجرحى من الحوثيين»: the body that «من» behind a token leads to. */
export function bodyFrom(scene: Scene, token: number, to: number): Phrase | null {
  if (token + 2 >= to) return null;
  if (scene.particleCode(token + 1) !== scene.vocabulary.particleCodes.get("min")) return null;
  const body = readPhrase(scene, token + 2, to);
  return body !== null && body.name !== -1 && scene.input.names[body.name].type === "ORG" ? body : null;
}

/** «مواقع», «قاعدة عسكرية» */
const isGroundAt = (scene: Scene, token: number): boolean =>
  scene.isOf(token, "ground-of") || (isAdjectival(scene, token) && scene.isOf(token - 1, "ground-of"));

/** The name behind «تابع لـ» at a token, or -1. */
function ownerOf(scene: Scene, token: number, to: number): number {
  const owner = token + 1;
  // «مواقع لحزب», «أهداف لتنظيم»: so is whose the ground is that is struck.
  if (owner >= to || !(scene.isOf(token, "belonging") || (isGroundAt(scene, token) && isLedByLi(scene, owner))))
    return -1;
  const name = scene.nameAt[owner];
  if (name !== -1) return nameStart(scene, name) > scene.analysis.tokens.start[owner] ? name : -1;
  // «تابعة لحركة حماس»
  return owner + 1 < to && isGoverned(scene, owner) && hasFamily(scene, owner, "body-head")
    ? scene.nameAt[owner + 1]
    : -1;
}

/** The name inside a range of tokens, the last one that is a person, else the first; -1 where there is none. */
export function nameIn(scene: Scene, first: number, last: number): number {
  let found = -1;
  for (let token = first; token <= last; token++) {
    const name = scene.nameAt[token];
    if (name === -1) continue;
    if (scene.isPerson(name)) return name;
    if (found === -1) found = name;
  }
  return found;
}
