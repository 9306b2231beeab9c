import { tokensToRaw, wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { VictimClass } from "../../../model/casualty.js";
import { ALEF, HA, LAM } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Noun } from "../scene/noun.js";
import type { Roles } from "../scene/roles.js";
import { numberOf } from "../tables/forms.js";
import type { HarmRow } from "../tables/rows.js";
import { THEY, WAS } from "../tables/words.js";

/** The hit of a noun for people at a token: one for those harmed, then one of a class, then a nationality. */
export function headOf(roles: Roles, token: number): number {
  if (roles.people[token] !== -1) return roles.people[token];
  if (roles.victim[token] !== -1) return roles.victim[token];
  return roles.nationality[token];
}

/** A noun for people with the adjectives after it. `bare`: nothing may be glued to its head. */
export function readNoun(roles: Roles, token: number, end: number): Noun | null {
  const { hits, tokens, text } = roles.input.analysis;
  const hit = headOf(roles, token);
  if (hit === -1 || roles.timed[token] === 1) return null;
  // «المركزي المصري» inside a body's name is nobody's nationality.
  if (roles.named[token] === 1 && roles.people[token] === -1 && roles.name[token] === -1) return null;
  if (roles.name[token] !== -1 && !roles.isPerson(token) && !isTwoHarmed(roles, token, hit)) return null;
  const features = hits.features[hit];
  const people = roles.people[token] === hit;
  // «جرحا» is a wound; of the wounded it is only the form before a pronoun («جرحاهم»).
  const beforePronoun = people && construct(features) && (features & Feature.PLURAL) !== 0 && hits.pronoun[hit] === 0;
  if (beforePronoun && text.units[tokens.end[token] - 1] === ALEF) return null;
  const row = people ? roles.harmRow(hit) : null;
  const classes: VictimClass[] = [];
  let nationality = roles.victim[token] !== hit && !people ? roles.country(hit) : null;
  if (roles.victim[token] !== -1) {
    const { class: own } = roles.victimRow(roles.victim[token]);
    if (own !== null) classes.push(own);
  }
  const said = roles.victim[token] === hit ? roles.victimRow(hit).number : null;
  const fixed = said === null ? null : said === "dual" ? 2 : 3;
  let last = hits.last[hit];
  const core = tokens.start[token] + hits.peeled[hit];
  const definite =
    (features & Feature.DEFINITE) !== 0 ||
    (text.units[core] === ALEF && text.units[core + 1] === LAM && tokens.end[token] - core > 3);
  for (let next = last + 1; next < end && next <= last + 2; next++) {
    const skip = roles.isQuote(next) ? 1 : 0;
    const at = next + skip;
    if (at >= end || roles.named[at] === 1) break;
    const nation = roles.nationality[at];
    const adjective = roles.victim[at];
    const bare = (other: number): boolean => other !== -1 && hits.peeled[other] === 0 && hits.pronoun[other] === 0;
    // «جثمان فلسطينيين»: many are no adjective of one.
    if (bare(nation) && numberOf(features) === 1 && numberOf(hits.features[nation]) !== 1 && !feminineOf(features))
      break;
    if (bare(nation)) nationality ??= roles.country(nation);
    else if (bare(adjective) && !construct(features) && isAdjectiveOf(features, hits.features[adjective])) {
      const { class: own } = roles.victimRow(adjective);
      if (own !== null) classes.push(own);
    } else if (
      bare(adjective) &&
      construct(features) === false &&
      (hits.features[adjective] & Feature.DEFINITE) !== 0 &&
      !definite &&
      !people
    ) {
      // «عناصر الشرطة» and the like: a genitive says whose.
    } else break;
    last = at;
    next = at;
  }
  return {
    first: token,
    last,
    number: isCases(roles, token, row)
      ? 3
      : isTwoCases(roles, token, row)
        ? 2
        : isMarkedDual(roles, last, features)
          ? 2
          : (fixed ?? numberOf(features)),
    harm: row?.kind ?? null,
    held: row?.use === "held",
    classes,
    nationality,
    definite,
    construct: construct(features),
    pronoun: hits.pronoun[hit],
    peeled: hits.peeled[hit],
    proclitics: hits.proclitics[hit],
  };
}

/** «وفيات», «حالات إصابة»: set phrases, whose first word tells their number. */
const isCases = (roles: Roles, token: number, row: HarmRow | null): boolean =>
  row?.pos === "fixed" && wordAt(roles.input.analysis, token).endsWith("ات");

/** «حالتا وفاة» */
const isTwoCases = (roles: Roles, token: number, row: HarmRow | null): boolean =>
  row?.pos === "fixed" && roles.isOf(token, "two-cases");

/** «مدنيَّين»: the vowel before its ي tells a dual from a plural. */
function isMarkedDual(roles: Roles, token: number, features: number): boolean {
  if ((features & Feature.DUAL) === 0) return false;
  const { start, end } = tokensToRaw(roles.input.analysis, token, token);
  return MARKED_DUAL.test(roles.input.analysis.text.raw.slice(start, end));
}

const MARKED_DUAL = /\u064E\u0651?ي\u0652?ن|\u0651\u064Eي\u0652?ن/;

const feminineOf = (features: number): boolean => (features & Feature.FEMININE) !== 0;
const construct = (features: number): boolean => (features & Feature.CONSTRUCT) !== 0;
const isAdjectiveOf = (noun: number, adjective: number): boolean =>
  (noun & Feature.DEFINITE) === (adjective & Feature.DEFINITE) && numberOf(noun) === numberOf(adjective);

/** «قتل طالبان»: behind a masculine verb of harm it is two people and not the movement, whose verb is feminine. */
function isTwoHarmed(roles: Roles, token: number, hit: number): boolean {
  const { hits } = roles.input.analysis;
  const verb = token === 0 ? -1 : roles.harm[token - 1];
  if (verb === -1 || (hits.features[hit] & Feature.DUAL) === 0) return false;
  const features = hits.features[verb];
  return (features & Feature.VERB) !== 0 && (features & Feature.SINGULAR) !== 0 && (features & Feature.FEMININE) === 0;
}

/** A noun or adjective that the article opens, before a token. */
export const isDefinite = ({ input: { analysis } }: Roles, token: number, end = Infinity): boolean =>
  token < end && /^ال.{2}/.test(wordAt(analysis, token));

const isDefiniteNoun = (roles: Roles, token: number): boolean => /^ال/.test(wordAt(roles.input.analysis, token));

const SOUND_PLURAL = /.{4}ون$/;

/** «هجوم مسلح», «القوات التركية»: an adjective of the noun before it, nobody by itself. */
export function isOnlyAdjective(roles: Roles, { first, number, proclitics, harm }: Noun): boolean {
  const { hits, tokens, text } = roles.input.analysis;
  const features = hits.features[headOf(roles, first)];
  if (harm !== null || proclitics !== 0 || (number === 2 && (features & Feature.DEFINITE) === 0)) return false;
  const nation = roles.victim[first] === -1;
  if (!nation && !roles.victimRow(roles.victim[first]).adjective) return false;
  const before = first - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.WORD) return nation && number === 1;
  // «وكان شرطي قد قتل», «القتلى هم دركي وجندي»
  const word = wordAt(roles.input.analysis, before);
  if (WAS.has(word) || THEY.has(word)) return false;
  // «في غارة أمريكية»: a thing counts no people, but has adjectives.
  if (roles.harm[before] !== -1 || (roles.words[before] !== 0 && !(nation && roles.is(before, "unit")))) return false;
  // «من بين الضحايا مغربي»: nobody's adjective, as the one has the article and the other has none.
  if (roles.people[before] !== -1 && isDefiniteNoun(roles, before) && (features & Feature.DEFINITE) === 0) return false;
  // «اغتال مسلحون مجهولون قاضيا»: one is no adjective of many.
  if (number === 1 && !nation && SOUND_PLURAL.test(word)) return false;
  // «قتلت القوات الفرنسية المسلح»: a man is no adjective of a feminine.
  const feminine = text.units[tokens.end[before] - 1] === HA;
  if (feminine && (features & (Feature.MASCULINE | Feature.SINGULAR)) === (Feature.MASCULINE | Feature.SINGULAR)) {
    return (features & Feature.FEMININE) !== 0;
  }
  return number !== 3 || nation;
}

/** «مرافقيه»: people of somebody whom a pronoun tells. */
export const isOwned = ({ victim, input }: Roles, token: number): boolean =>
  victim[token] !== -1 && input.analysis.hits.pronoun[victim[token]] > 0;
