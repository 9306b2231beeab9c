import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { toNormal } from "../../../text/fold.js";
import { ALEF, ALEF_MAQSURA, BA, HA, KAF, LAM, NOON, TA_MARBUTA, WAW, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { endsInPronoun, looksVerbal } from "./verb-forms.js";

/** The article and three letters. */
const SHORT = 5;
const GOVERNING = Proclitic.BI | Proclitic.LI | Proclitic.KA;

/** Whether the token can stand in a noun phrase. */
export function nominal(scene: Scene, token: number): boolean {
  const { tokens } = scene.analysis;
  if (tokens.kind[token] !== TokenKind.WORD && tokens.kind[token] !== TokenKind.DIGITS) return false;
  if (scene.timexAt[token] !== -1) return false;
  if (scene.nameAt[token] !== -1) return true;
  if (isDayOfMonth(scene, token)) return false;
  // A letter that stands alone is a conjunction or preposition written apart: «و اتهم», «بـ"الفساد"».
  if (tokens.kind[token] === TokenKind.WORD && tokens.end[token] - tokens.start[token] < 2) return false;
  if (scene.is(token, Flag.VERB | Flag.SPEECH | Flag.ATTRIBUTION) && !scene.is(token, Flag.DEFINITE)) return false;
  if (scene.particle[token] !== -1 || scene.is(token, Flag.FUNCTION) || looksVerbal(scene, token)) return false;
  // «ندد [بعدم] تعيين سفير»
  return !scene.isOf(token, "non");
}

/** «هجمات [11] سبتمبر», «[الحادي] عشر من سبتمبر»: a day that no year dates is nobody either. */
function isDayOfMonth(scene: Scene, token: number): boolean {
  if (!hasFamily(scene, token, "number") && scene.analysis.tokens.kind[token] !== TokenKind.DIGITS) return false;
  let at = token + 1;
  while (at <= token + 2 && (hasFamily(scene, at, "number") || scene.particleKind(at) === "prep")) at++;
  return isMonth(scene, at);
}

function isMonth(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  const calendar = lexicon.family("calendar");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (
      lexicon.familyOf(hits.entry[hit]) === calendar &&
      lexicon.row<{ kind: string }>(hits.entry[hit]).kind === "month"
    )
      return true;
  return false;
}

/** Whether a word carries ب, ل or ك as its preposition, so that it is neither subject nor object: بفرض, للمدينة. */
export function isGoverned(scene: Scene, token: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  const start = tokens.start[token];
  const letter = text.units[start];
  if ((letter !== BA && letter !== LAM && letter !== KAF) || tokens.end[token] - start < 3) return false;
  const name = scene.nameAt[token];
  if (name !== -1) return nameStart(scene, name) > start;
  // «بلادها», though «لادها» is a town
  if (scene.isOf(token, "own-land")) return false;
  const article =
    letter === LAM ? text.units[start + 1] === LAM : text.units[start + 1] === ALEF && text.units[start + 2] === LAM;
  let governed = article;
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

/** Whether a word behind another carries ب and is neither its share («70 بالمئة») nor of its title («متحدث باسم»). */
export const isLedBy = (scene: Scene, last: number, next: number): boolean =>
  scene.analysis.text.units[scene.analysis.tokens.start[next]] === BA &&
  !scene.is(last, Flag.NUMBER) &&
  isGoverned(scene, next) &&
  !inOneTitle(scene, last, next);

/** Whether all that is known of a word is that it is an adjective. */
export function isAdjectival(scene: Scene, token: number): boolean {
  if (isOrdinal(scene, token)) return true;
  const { hits } = scene.analysis;
  let adjective = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > 0 || scene.isBare(hits.entry[hit])) continue;
    if ((hits.features[hit] & (Feature.ADJECTIVE | Feature.NISBA)) === 0) return false;
    adjective = true;
  }
  return adjective;
}

/** «الغارة الأولى», «غارة ثانية»; «أول رئيس» is a noun before its own. */
function isOrdinal(scene: Scene, token: number): boolean {
  const { hits, lexicon, text, tokens } = scene.analysis;
  if (!scene.hasArticle(token) && text.units[tokens.end[token] - 1] !== HA) return false;
  const numbers = lexicon.family("number");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (hits.peeled[hit] === 0 && lexicon.familyOf(entry) === numbers)
      return lexicon.row<{ kind: string }>(entry).kind === "ordinal";
  }
  return false;
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
    const family = lexicon.familyName(hits.entry[hit]);
    // «طائرات روسية وسورية»: a state's name that names none here is an adjective.
    if (family === "country" && scene.nameAt[token] === -1) continue;
    if (TAKERS.has(family) && (hits.features[hit] & Feature.NISBA) === 0) return true;
  }
  return scene.isOf(token, "acting-body");
}

/** «بعض القادة», «جميع المحتجزين» */
export function isQuantifier(scene: Scene, token: number): boolean {
  // «أحد عشر شخصا» is a number.
  const counts = hasFamily(scene, token, "number") && hasFamily(scene, token + 1, "number");
  return !counts && scene.isOf(token, "quantifier");
}

/** Nouns of amount and choice, which say little without what «من» adds: عدد من البلدات, مجموعة من الشبان. */
export function isPartitive(scene: Scene, token: number): boolean {
  return scene.isOf(token, "partitive");
}

export function hasFamily(scene: Scene, token: number, family: string): boolean {
  const { hits, lexicon } = scene.analysis;
  const wanted = lexicon.family(family);
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (lexicon.familyOf(hits.entry[hit]) === wanted) return true;
  return false;
}

export function nameStart(scene: Scene, name: number): number {
  return toNormal(scene.analysis.text, scene.input.names[name]).start;
}

/** Whether a word is a sound plural or dual that keeps its nun, as none does before what completes it. */
export function keepsNun(scene: Scene, token: number): boolean {
  const { text, tokens, hits, lexicon } = scene.analysis;
  const end = tokens.end[token];
  if (text.units[end - 1] !== NOON || end - tokens.start[token] < 5) return false;
  const numbers = lexicon.family("number");
  let plural = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) === numbers) return false;
    plural ||= (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0;
  }
  return plural;
}

/** «المسلحون», «المسلحين», unlike «اللجان» and «القوانين», which go like one woman. */
export function isSoundPlural(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const end = tokens.end[token];
  const vowel = text.units[end - 2];
  return keepsNun(scene, token) && (vowel === WAW || (vowel === YA && text.units[end - 4] !== ALEF));
}

/** «السلط»: no table knows the word, which is too short for a participle or «الكبار». */
function isUnknown(scene: Scene, token: number): boolean {
  const { hits, tokens } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit])) return false;
  return tokens.end[token] - tokens.start[token] <= SHORT;
}

export const isFeminine = ({ analysis: { text, tokens } }: Scene, token: number): boolean =>
  text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === TA_MARBUTA;

/** «قواته»: a noun whose owner a pronoun tells. */
export function isOwned(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let owned = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (scene.isBare(hits.entry[hit])) continue;
    // «نظيره» stands in the tables as it is.
    if ((hits.features[hit] & Feature.VERB) !== 0) return false;
    if (hits.pronoun[hit] === 0 && (hits.features[hit] & Feature.FIXED) === 0) return false;
    owned = true;
  }
  return owned && !scene.hasArticle(token) && endsInPronoun(scene, token);
}

/** Whether two words end in the same two letters, as a noun in -un, -in or -an and its adjective do. */
export function endAlike({ analysis: { text, tokens } }: Scene, a: number, b: number): boolean {
  const x = tokens.end[a];
  const y = tokens.end[b];
  return text.units[x - 1] === text.units[y - 1] && text.units[x - 2] === text.units[y - 2];
}

/** Whether a title of several words covers both tokens: «الناطق باسم». */
function inOneTitle(scene: Scene, last: number, next: number): boolean {
  // «أطاح الجيش [بالرئيس فلان]»: a title that a preposition leads to is another's; «المرجع [آية الله فلان]».
  if (scene.titleAt[next] !== -1) return scene.titleAt[last] === scene.titleAt[next] || !isGoverned(scene, next);
  const { hits, lexicon } = scene.analysis;
  const titles = lexicon.family("title");
  for (let hit = hits.first[last]; hit < hits.first[last + 1]; hit++)
    if (hits.last[hit] >= next && lexicon.familyOf(hits.entry[hit]) === titles) return true;
  return false;
}

/** «المدفعية», «بالمدفعية»: a word with the article, alone or behind its preposition. */
function isDefinite(scene: Scene, token: number): boolean {
  if (scene.hasArticle(token)) return true;
  const { text, tokens } = scene.analysis;
  const start = tokens.start[token];
  const letter = text.units[start];
  if (tokens.end[token] - start <= SHORT || text.units[start + 2] !== LAM) return false;
  return (letter === BA || letter === KAF) && text.units[start + 1] === ALEF && isGoverned(scene, token);
}

/**
 * Whether a noun begins another phrase: «رئيس الوزراء الباكستاني [الحادث]», «الجيش [المدينة]», «الجنود [حملة]», since no
 * noun completes one with the article; «مسلحين [كنيسة]», «مجهولون [شرطيين]», since none completes a plural that keeps its
 * nun, and an adjective would have its ending.
 */
export function opensAnother(scene: Scene, last: number, next: number): boolean {
  if (scene.nameAt[last] !== -1 || scene.is(last, Flag.NUMBER)) return false;
  if (!scene.hasArticle(next) && scene.nameAt[next] === -1 && !scene.is(next, Flag.NUMBER)) {
    // «قواته [استعدادا]»: no more does what a pronoun makes definite.
    if (isDefinite(scene, last) || isOwned(scene, last)) return !inOneTitle(scene, last, next);
    if (keepsNun(scene, last)) return !endAlike(scene, last, next) && !scene.isOf(next, "nation");
  }
  // «أطلق مسلحون النار»: neither adjective nor completion of what keeps its nun and has no article.
  if (scene.hasArticle(next) && !scene.hasArticle(last) && keepsNun(scene, last)) return true;
  if (!scene.hasArticle(next) || !scene.hasArticle(last)) return false;
  // «المسلحون القرية»: people in the sound plural have no adjective in the feminine, nor any that no table knows.
  const { hits, text, tokens } = scene.analysis;
  const end = tokens.end[next];
  const nominative = text.units[tokens.end[last] - 2] === WAW;
  if (isSoundPlural(scene, last) && (isFeminine(scene, next) || (nominative && isUnknown(scene, next)))) return true;
  // «القيادة العسكرية المبادرة», «الحزب التسوية»
  if (scene.isOf(next, "matter")) return true;
  // «السلطات [المزيد] من المتظاهرين»
  if (isPartitive(scene, next)) return true;
  // «وزير الدفاع الإيراني [الأميركيين]»: no adjective in the plural stands behind one in the singular.
  if (text.units[end - 2] === YA && keepsNun(scene, next) && isQuality(scene, last) && !isFeminine(scene, last))
    return true;
  // «الأمين العام», also a year.
  if (isAdjectival(scene, next) || hasFamily(scene, next, "quality")) return false;
  // «الأممي», «الدولية»: the shape of an adjective of belonging, but «القرى».
  if (text.raw.charCodeAt(text.origin[end - 1]) === ALEF_MAQSURA && hasFamily(scene, next, "place-head")) return true;
  if (text.units[end - 1] === YA || (text.units[end - 1] === HA && text.units[end - 2] === YA)) return false;
  // «العسكريين», «الأمريكيون»: its plural.
  if (text.units[end - 1] === NOON && text.units[end - 3] === YA) return false;
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
export function joined(scene: Scene, token: number): boolean {
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

/** «للمطالبة بكشف المصير», «مهددا باقتطاع الأموال»: a word in ب that no table knows whole. */
export function isBehindBa(scene: Scene, { first, peeled, name }: Phrase): boolean {
  const { text, tokens, hits } = scene.analysis;
  if (name !== -1 || text.units[tokens.start[first]] !== BA) return false;
  for (let hit = hits.first[first]; hit < hits.first[first + 1]; hit++)
    if (hits.peeled[hit] === 0 && !scene.isBare(hits.entry[hit])) return false;
  return peeled === 0 || isGoverned(scene, first);
}

/** «تنديد أحزاب»: a noun in the plural that is no adjective, and so describes no single deed. */
export function isBrokenPlural(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let plural = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] > 0 || scene.isBare(hits.entry[hit])) continue;
    const features = hits.features[hit];
    if ((features & (Feature.ADJECTIVE | Feature.NISBA | Feature.VERB)) !== 0) return false;
    plural ||= (features & Feature.NOUN) !== 0 && (features & Feature.PLURAL) !== 0;
  }
  return plural;
}

export const isPerson = (scene: Scene, { name }: Pick<Phrase, "name">): boolean => scene.isPerson(name);

/** Whether a token is of the name of a person. */
export const isOfPerson = (scene: Scene, token: number): boolean => scene.isPerson(scene.nameAt[token]);

/** «الحكومية», «دولي»: an adjective of one, unlike «المصريين» and «الأتراك», who are people. */
export function isQuality(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const last = text.units[tokens.end[token] - 1];
  return (
    isAdjectival(scene, token) &&
    (isFeminine(scene, token) || ((last === YA || last === ALEF) && !isTaker(scene, token)))
  );
}

/** «متهمين», «مطالبون»: a word of those who do, or to whom it is done. */
export function isParticiple({ analysis: { hits } }: Scene, token: number): boolean {
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & (Feature.ACTIVE_PARTICIPLE | Feature.PASSIVE_PARTICIPLE | Feature.ADJECTIVE)) !== 0)
      return true;
  return false;
}

/** Whether a word can be an indefinite noun in the accusative: «متهما». */
export function isInTanween(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.peeled[hit] === 0 && (hits.features[hit] & Feature.ACCUSATIVE) !== 0 && !scene.isBare(hits.entry[hit]))
      return true;
  return false;
}
